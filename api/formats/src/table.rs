//! A list for people, row by row: as a workbook, or as text with separated values.
//!
//! **Invariant.** Memory does not grow with the rows: a row is written when it comes. What names something is a text, so
//! that no spreadsheet takes its zeros; amounts are numbers as long as a spreadsheet keeps every digit of them; and
//! what people typed never becomes a formula.

use std::io::{BufWriter, Seek, Write};

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};

use crate::csv::push_row;
use crate::deposit_list::WriteError;

/// As what a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableForm {
    /// A workbook (XLSX).
    Workbook,
    /// Text in UTF-8 with a byte order mark, without which spreadsheets show Persian as garbage.
    Csv,
}

/// How a table looks.
#[derive(Clone, Debug)]
pub struct TableLayout {
    /// What it is called.
    pub title: String,
    /// Whether it is read from right to left.
    pub is_right_to_left: bool,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// Heading and width of every column, in characters.
    pub columns: Vec<(String, f64)>,
}

/// What one cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableCell {
    /// Nothing.
    Blank,
    /// A text.
    Text(String),
    /// How many.
    Count(i64),
    /// How much, in whole rials.
    Amount(i128),
}

/// Spreadsheets keep fifteen digits of a number.
const MOST_EXACT: i128 = 999_999_999_999_999;
/// What a formula begins with, also in the wide forms of East Asian keyboards, which some spreadsheets read alike.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const GREY: Color = Color::RGB(0x00E8_E8E8);
/// Rows of one sheet, below what a spreadsheet can hold; more rows go on in a next sheet.
const MOST_ROWS: u32 = 1_000_000;
/// Characters of one cell; a spreadsheet holds no more.
const MOST_CHARS: usize = 32_767;

/// A number as a spreadsheet keeps it, when it keeps all of it.
pub(crate) fn exact(number: i128) -> Option<f64> {
    (number.abs() <= MOST_EXACT).then(|| number.to_string().parse().ok()).flatten()
}

/// A text that a spreadsheet does not take for a formula when it opens the file: those begin with one of these signs.
pub(crate) fn harmless(text: &str) -> String {
    match text.trim_start().starts_with(SIGNS) || text.starts_with(['\t', '\r', '\n']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

/// A table on its way into a file.
pub struct TableWriter<W: Write>(Form<W>);

enum Form<W: Write> {
    Workbook(Box<Book>, W),
    Csv(BufWriter<W>),
}

impl<W: Write + Seek + Send> TableWriter<W> {
    /// Begins a table in an empty file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(form: TableForm, layout: TableLayout, file: W) -> Result<Self, WriteError> {
        Ok(Self(match form {
            TableForm::Workbook => Form::Workbook(Box::new(Book::new(layout)?), file),
            TableForm::Csv => {
                let mut out = BufWriter::new(file);
                let mut line = String::from("\u{FEFF}");
                push_row(&mut line, layout.columns.into_iter().map(|(heading, _)| heading));
                out.write_all(line.as_bytes())?;
                Form::Csv(out)
            }
        }))
    }

    /// Writes a row below the others.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row(&mut self, cells: &[TableCell]) -> Result<(), WriteError> {
        match &mut self.0 {
            Form::Workbook(book, _) => book.row(cells),
            Form::Csv(out) => {
                let mut line = String::new();
                push_row(&mut line, cells.iter().map(plain));
                Ok(out.write_all(line.as_bytes())?)
            }
        }
    }

    /// Ends the table: the file is whole now.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> Result<W, WriteError> {
        match self.0 {
            Form::Workbook(mut book, mut file) => {
                book.book.save_to_writer(&mut file)?;
                Ok(file)
            }
            Form::Csv(out) => Ok(out.into_inner().map_err(std::io::IntoInnerError::into_error)?),
        }
    }
}

fn plain(cell: &TableCell) -> String {
    match cell {
        TableCell::Blank => String::new(),
        TableCell::Text(text) => harmless(text),
        TableCell::Count(count) => count.to_string(),
        TableCell::Amount(amount) => amount.to_string(),
    }
}

struct Book {
    book: Workbook,
    layout: TableLayout,
    formats: Formats,
    /// The sheet that is written, from 0, and its next row.
    at: (usize, u32),
}

struct Formats {
    text: Format,
    count: Format,
    amount: Format,
}

impl Book {
    fn new(layout: TableLayout) -> Result<Self, WriteError> {
        let mut book = Workbook::new();
        let day = layout.made_on;
        let made_on = ExcelDateTime::from_ymd(day.year().try_into()?, day.month().try_into()?, day.day().try_into()?)?;
        book.set_properties(&DocProperties::new().set_title(&layout.title).set_creation_datetime(&made_on));
        let number = |format: &str| Format::new().set_num_format(format);
        let formats = Formats { text: number("@"), count: number("0"), amount: number("#,##0") };
        let mut whole = Self { book, layout, formats, at: (0, 0) };
        whole.begin_sheet(0)?;
        Ok(whole)
    }

    fn begin_sheet(&mut self, number: usize) -> Result<(), WriteError> {
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        let name = match number {
            0 => self.layout.title.clone(),
            _ => format!("{} {}", self.layout.title, number.saturating_add(1)),
        };
        sheet.set_name(name)?.set_right_to_left(self.layout.is_right_to_left);
        // All that is not a row comes first: a sheet of this kind does not look back.
        sheet.set_freeze_panes(1, 0)?;
        for (column, (_, width)) in (0_u16..).zip(&self.layout.columns) {
            sheet.set_column_width(column, *width)?;
        }
        let bold = Format::new().set_bold().set_background_color(GREY).set_align(FormatAlign::Center);
        for (column, (heading, _)) in (0_u16..).zip(&self.layout.columns) {
            sheet.write_string_with_format(0, column, heading, &bold)?;
        }
        self.at = (number, 1);
        Ok(())
    }

    fn row(&mut self, cells: &[TableCell]) -> Result<(), WriteError> {
        if self.at.1 > MOST_ROWS {
            self.begin_sheet(self.at.0.saturating_add(1))?;
        }
        let (sheet, row) = self.at;
        let sheet = self.book.worksheet_from_index(sheet)?;
        for (column, cell) in (0_u16..).zip(cells) {
            write(sheet, (row, column), cell, &self.formats)?;
        }
        self.at.1 = row.saturating_add(1);
        Ok(())
    }
}

fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &TableCell,
    formats: &Formats,
) -> Result<(), WriteError> {
    let Formats { text, count, amount } = formats;
    let (number, format) = match cell {
        TableCell::Blank => return Ok(()),
        TableCell::Text(words) => {
            let fits: String = harmless(words).chars().take(MOST_CHARS).collect();
            sheet.write_string_with_format(row, column, fits, text)?;
            return Ok(());
        }
        TableCell::Count(number) => (i128::from(*number), count),
        TableCell::Amount(number) => (*number, amount),
    };
    match exact(number) {
        Some(exact) => sheet.write_number_with_format(row, column, exact, format)?,
        None => sheet.write_string_with_format(row, column, number.to_string(), text)?,
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn table(form: TableForm, rows: &[[TableCell; 3]]) -> Vec<u8> {
        let columns = ["شناسه", "تعداد", "مبلغ"].map(|heading| (heading.to_owned(), 12.0)).to_vec();
        let made_on = NaiveDate::from_ymd_opt(2025, 8, 3).unwrap();
        let layout = TableLayout { title: "سپرده‌ها".to_owned(), is_right_to_left: true, made_on, columns };
        let mut writer = TableWriter::new(form, layout, Cursor::new(Vec::new())).unwrap();
        rows.iter().for_each(|row| writer.row(row).unwrap());
        writer.finish().unwrap().into_inner()
    }

    fn rows() -> [[TableCell; 3]; 3] {
        let text = |text: &str| TableCell::Text(text.to_owned());
        [
            [text("0012"), TableCell::Count(3), TableCell::Amount(-250_000_000)],
            [text("=1+1"), TableCell::Blank, TableCell::Amount(999_999_999_999_999)],
            [text("\t@x"), TableCell::Count(0), TableCell::Amount(1_000_000_000_000_000)],
        ]
    }

    #[test]
    fn a_workbook_has_typed_cells() {
        let bytes = table(TableForm::Workbook, &rows());
        let mut book = Xlsx::new(Cursor::new(bytes.clone())).unwrap();
        let sheet = book.worksheet_range("سپرده‌ها").unwrap();
        let cell = |at: (u32, u32)| sheet.get_value(at).cloned().unwrap_or_default();
        assert_eq!(cell((0, 2)), Data::String("مبلغ".to_owned()));
        assert_eq!(cell((1, 0)), Data::String("0012".to_owned()));
        assert_eq!((cell((1, 1)), cell((1, 2))), (Data::Float(3.0), Data::Float(-250_000_000.0)));
        assert_eq!(cell((2, 0)), Data::String("'=1+1".to_owned()));
        assert_eq!((cell((2, 1)), cell((2, 2))), (Data::Empty, Data::Float(999_999_999_999_999.0)));
        assert_eq!(cell((3, 0)), Data::String("'\t@x".to_owned()));
        assert_eq!(cell((3, 2)), Data::String("1000000000000000".to_owned()), "beyond fifteen digits a text");
        assert!(book.worksheet_formula("سپرده‌ها").unwrap().is_empty());

        let mut xml = String::new();
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        zip.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut xml).unwrap();
        assert!(xml.contains("rightToLeft=\"1\"") && xml.contains("state=\"frozen\""), "{xml}");
    }

    #[test]
    fn a_text_file_has_the_same_cells_without_a_limit_of_digits() {
        let text = String::from_utf8(table(TableForm::Csv, &rows())).unwrap();
        let expected = "\u{FEFF}شناسه,تعداد,مبلغ\r\n0012,3,-250000000\r\n'=1+1,,999999999999999\r\n\
            '\t@x,0,1000000000000000\r\n";
        assert_eq!(text, expected);
    }
}
