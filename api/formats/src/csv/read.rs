//! From bytes to a statement: encoding, separator, preamble, header, rows.

use super::layout::{Column, Key};
use super::preamble::Preamble;
use super::rows::{Row, Rows};
use super::table::Header;
use crate::error::{ReadError, ReadErrorCode};
use crate::statement::Statement;

/// Lines in one statement.
pub const MAX_ROWS: usize = 1_000_000;

/// Rows in which the header row is looked for when the separator is guessed.
const SEARCHED_ROWS: usize = 32;
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// Cells that make a row too wide to be a `key,value` pair.
const HEADER_CELLS: usize = 3;

/// Reads the layout of this crate's README. The first fault refuses the whole file.
pub fn read_csv(bytes: &[u8]) -> Result<Statement, ReadError> {
    read_up_to(bytes, MAX_ROWS)
}

fn read_up_to(bytes: &[u8], max_rows: usize) -> Result<Statement, ReadError> {
    let text = decode(bytes)?;
    let mut rows = Rows::new(text, separator_of(text, |name| Column::find(name).is_some()));
    let mut preamble = Preamble::default();
    let header = read_head(&mut rows, &mut preamble)?;
    let mut statement = preamble.into_statement()?;
    let header = Header::parse(&header)?;
    for row in rows {
        let row = row?;
        if row.is_blank() {
            continue;
        }
        if statement.lines.len() == max_rows {
            return Err(ReadError::new(ReadErrorCode::TooManyRows).row(row.number));
        }
        let number = row.number;
        let line = header.line(row, &statement).map_err(|error| error.row(number))?;
        statement.lines.push(line);
    }
    statement.entry_count = statement.lines.len();
    Ok(statement)
}

/// UTF-8 only, with or without a byte order mark. The usual wrong encoding, UTF-16 as some
/// spreadsheets save it, is named so that the sender knows what to choose instead.
pub(crate) fn decode(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || is_bare_utf16(bytes) {
        return Err(ReadError::new(ReadErrorCode::EncodingUtf16));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let row_after = |good: usize| 1 + bytes.iter().take(good).filter(|byte| **byte == b'\n').count();
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(ReadError::new(ReadErrorCode::NulByte).row(row_after(at)));
    }
    std::str::from_utf8(bytes)
        .map_err(|error| ReadError::new(ReadErrorCode::EncodingNotUtf8).row(row_after(error.valid_up_to())))
}

/// Without a mark, UTF-16 shows by the zero halves of its ASCII characters, which all stand at
/// even or all at odd places.
fn is_bare_utf16(bytes: &[u8]) -> bool {
    let zeros = |parity: usize| {
        let halves = bytes.iter().take(4_096).skip(parity).step_by(2);
        halves.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    (even == 0 && odd >= 4) || (odd == 0 && even >= 4)
}

/// The separator under which some row names the most columns; a comma when none does.
pub(crate) fn separator_of(text: &str, is_column: impl Fn(&str) -> bool) -> char {
    let named = |separator: char| {
        let columns = |row: Row<'_>| row.cells.iter().filter(|cell| is_column(cell)).count();
        Rows::new(text, separator).take(SEARCHED_ROWS).map_while(Result::ok).map(columns).max().unwrap_or(0)
    };
    // `max_by_key` keeps the last of equals, so the comma comes last.
    SEPARATORS.into_iter().rev().max_by_key(|separator| named(*separator)).unwrap_or(',')
}

/// Consumes the rows up to and including the header, which it returns.
fn read_head<'a>(rows: &mut Rows<'a>, preamble: &mut Preamble) -> Result<Row<'a>, ReadError> {
    let mut is_empty = true;
    for row in rows {
        let mut row = row?;
        row.drop_blanks_beyond(0);
        let Some(first) = row.cells.first() else {
            continue;
        };
        is_empty = false;
        let key = Key::find(first);
        if key.is_none() && row.cells.len() >= HEADER_CELLS {
            return Ok(row);
        }
        preamble.add(key, &row).map_err(|error| error.row(row.number))?;
    }
    Err(ReadError::new(if is_empty { ReadErrorCode::FileEmpty } else { ReadErrorCode::HeaderMissing }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_has_a_limit_of_lines() {
        let head = "sheba,1\ncurrency,IRR\nfrom,1404/01/01\nto,1404/01/31\n\
                    date,description,payment_identifier,reference,debit,credit\n";
        let file = format!("{head}1404/01/01,a,,,,1\n,,\n1404/01/01,a,,,,1\n1404/01/01,a,,,,1\n");

        let read = |most| read_up_to(file.as_bytes(), most).map(|statement| statement.lines.len());

        assert_eq!(read(3), Ok(3));
        assert_eq!(read(2), Err(ReadError::new(ReadErrorCode::TooManyRows).row(9)));
    }
}
