//! Rows and cells of separated text (RFC 4180), strict about quotation marks.

use std::borrow::Cow;

use crate::error::{ReadError, ReadErrorCode, is_direction_mark};

/// Characters in one cell. A statement's longest cell is its description.
pub const MAX_FIELD_CHARS: usize = 2_000;

/// Cells in one row, many times what the layout has.
pub const MAX_CELLS: usize = 100;

const QUOTE: char = '"';

/// One row, its cells unquoted but otherwise as written.
pub(crate) struct Row<'a> {
    /// 1 for the first; a blank row counts, a line break inside a cell does not.
    pub number: usize,
    pub cells: Vec<Cow<'a, str>>,
    /// Whether a line break ends the row; a file that was cut off ends without one.
    pub is_terminated: bool,
}

impl Row<'_> {
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| is_blank(cell))
    }

    /// Spreadsheets pad every row to the widest one: empty cells after the first `kept` go.
    pub fn drop_blanks_beyond(&mut self, kept: usize) {
        let extra = self.cells.iter().skip(kept).rev().take_while(|cell| is_blank(cell)).count();
        self.cells.truncate(self.cells.len() - extra);
    }
}

fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| c.is_whitespace() || is_direction_mark(c))
}

/// Iterator over the rows of a text; it ends after the first error.
pub(crate) struct Rows<'a> {
    rest: &'a str,
    separator: char,
    number: usize,
}

/// What stands after a cell.
#[derive(PartialEq, Eq)]
enum After {
    Cell,
    Row,
    Nothing,
}

impl<'a> Rows<'a> {
    pub fn new(text: &'a str, separator: char) -> Self {
        Self { rest: text, separator, number: 0 }
    }

    fn next_row(&mut self) -> Result<Row<'a>, ReadErrorCode> {
        let mut cells = Vec::new();
        loop {
            let (cell, after) = self.next_cell()?;
            // The byte length settles the common case without counting characters.
            if cell.len() > MAX_FIELD_CHARS && cell.chars().count() > MAX_FIELD_CHARS {
                return Err(ReadErrorCode::FieldTooLong);
            }
            if cells.len() == MAX_CELLS {
                return Err(ReadErrorCode::RowTooLong);
            }
            cells.push(cell);
            if after != After::Cell {
                let is_terminated = after == After::Row;
                return Ok(Row { number: self.number, cells, is_terminated });
            }
        }
    }

    fn next_cell(&mut self) -> Result<(Cow<'a, str>, After), ReadErrorCode> {
        // Some exports put a direction mark before the opening quotation mark.
        let unmarked = self.rest.trim_start_matches(is_padding);
        if let Some(quoted) = unmarked.strip_prefix(QUOTE) {
            self.rest = quoted;
            return self.quoted_cell();
        }
        let stops = [self.separator, '\r', '\n'];
        let end = self.rest.find(stops).unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        // `find` stopped at one of the three or at the end, so something known follows.
        let after = self.step_over().unwrap_or(After::Nothing);
        Ok((Cow::Borrowed(cell), after))
    }

    /// The opening mark is consumed. Two marks in a row stand for one.
    fn quoted_cell(&mut self) -> Result<(Cow<'a, str>, After), ReadErrorCode> {
        let mut cell = Cow::Borrowed("");
        loop {
            let (part, rest) = self.rest.split_once(QUOTE).ok_or(ReadErrorCode::QuoteUnclosed)?;
            cell += part;
            self.rest = rest;
            match rest.strip_prefix(QUOTE) {
                Some(rest) => {
                    cell += "\"";
                    self.rest = rest;
                }
                None => break,
            }
        }
        self.rest = self.rest.trim_start_matches(is_padding);
        let after = self.step_over().ok_or(ReadErrorCode::QuoteMisplaced)?;
        Ok((cell, after))
    }

    /// Consumes the separator or line break that ends a cell; `None` when neither is there.
    fn step_over(&mut self) -> Option<After> {
        if self.rest.is_empty() {
            return Some(After::Nothing);
        }
        if let Some(rest) = self.rest.strip_prefix(self.separator) {
            self.rest = rest;
            return Some(After::Cell);
        }
        let rest = ["\r\n", "\n", "\r"].iter().find_map(|line_break| self.rest.strip_prefix(line_break))?;
        self.rest = rest;
        Some(After::Row)
    }
}

/// Never a tab: it may be the separator.
fn is_padding(c: char) -> bool {
    c == ' ' || is_direction_mark(c)
}

impl<'a> Iterator for Rows<'a> {
    type Item = Result<Row<'a>, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let row = self.next_row().map_err(|code| ReadError::new(code).row(self.number));
        if row.is_err() {
            self.rest = "";
        }
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<Vec<String>> {
        let cells = |row: Row<'_>| row.cells.iter().map(|cell| cell.to_string()).collect();
        Rows::new(text, ',').map(|row| cells(row.unwrap())).collect()
    }

    fn refusal(text: &str) -> (ReadErrorCode, Option<usize>) {
        let error = Rows::new(text, ',').find_map(Result::err).unwrap();
        (error.code, error.row)
    }

    #[test]
    fn every_line_break_ends_a_row_and_none_is_added_at_the_end() {
        for text in ["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d\n"] {
            assert_eq!(split(text), [["a", "b"], ["c", "d"]], "{text:?}");
        }
        assert!(split("").is_empty());
    }

    #[test]
    fn a_quoted_cell_may_hold_everything() {
        let rows = split("\"a,\"\"b\"\"\r\nc\",d\n\u{200F}\"e\" ,\"\"\n");

        assert_eq!(rows, [["a,\"b\"\r\nc", "d"], ["e", ""]]);
    }

    #[test]
    fn a_quotation_mark_inside_a_plain_cell_is_itself() {
        assert_eq!(split("شرکت \"الف\",b"), [["شرکت \"الف\"", "b"]]);
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_does() {
        let numbers: Vec<usize> = Rows::new("a\n\n\"b\nb\"\r\n\r\nc", ',')
            .map(Result::unwrap)
            .filter(|row| !row.is_blank())
            .map(|row| row.number)
            .collect();

        assert_eq!(numbers, [1, 3, 5]);
    }

    #[test]
    fn only_the_last_row_can_lack_its_line_break() {
        let ended: Vec<bool> = Rows::new("a\nb", ',').map(|row| row.unwrap().is_terminated).collect();

        assert_eq!(ended, [true, false]);
    }

    #[test]
    fn a_broken_quotation_names_its_row() {
        assert_eq!(refusal("a\n\"b,c\nd"), (ReadErrorCode::QuoteUnclosed, Some(2)));
        assert_eq!(refusal("a\nb\n\"c\"d"), (ReadErrorCode::QuoteMisplaced, Some(3)));
    }

    #[test]
    fn cells_and_rows_have_limits() {
        let fits = "ک".repeat(MAX_FIELD_CHARS);
        assert_eq!(split(&fits).len(), 1);
        assert_eq!(refusal(&format!("{fits}ک")), (ReadErrorCode::FieldTooLong, Some(1)));

        let wide = ",".repeat(MAX_CELLS - 1);
        assert_eq!(split(&wide).len(), 1);
        assert_eq!(refusal(&format!("{wide},")), (ReadErrorCode::RowTooLong, Some(1)));
    }
}
