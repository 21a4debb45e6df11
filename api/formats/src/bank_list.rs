//! The list of payments that a bank is given (بانک‌واره): a workbook or a text file, one row for each payment.
//!
//! Numbers that name something are texts, so that no spreadsheet takes their zeros; amounts are numbers as long as a
//! spreadsheet keeps every digit of them. What people typed never becomes a formula, and reads the same in both forms: a
//! text that a spreadsheet would take for one has an apostrophe before it. In a workbook a cell of text is safe without,
//! but not any more once somebody saves it as text; and a bank that has both forms is to find one name.

use amanat_kernel::Rial;
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet};

use crate::csv::push_row;
use crate::deposit_list::WriteError;
use crate::table::{exact, harmless};

/// One payment of a list.
#[derive(Clone, Debug)]
pub struct BankListRow<'a> {
    pub row: i32,
    pub number: &'a str,
    pub sheba: &'a str,
    pub name: &'a str,
    pub identifier: &'a str,
    pub amount: Rial,
    pub description: String,
}

const HEADER: [&str; 7] =
    ["ردیف", "شماره پرداخت", "شماره شبا", "نام صاحب حساب", "شناسه صاحب حساب", "مبلغ (ریال)", "شرح"];
const WIDTHS: [f64; 7] = [8.0, 20.0, 32.0, 32.0, 18.0, 22.0, 48.0];
const GREY: Color = Color::RGB(0x00E8_E8E8);

/// The list as a workbook, read from right to left. The same rows give the same bytes.
///
/// # Errors
/// When the workbook cannot be made.
pub fn write_bank_list_workbook(title: &str, rows: &[BankListRow<'_>]) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    // The library would write the present moment, and the same list would never give the same file.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2025, 3, 21)?));
    let sheet = book.add_worksheet();
    sheet.set_name(title)?.set_right_to_left(true);
    let bold = Format::new().set_bold().set_background_color(GREY).set_align(FormatAlign::Center);
    for (column, (name, width)) in (0_u16..).zip(HEADER.into_iter().zip(WIDTHS)) {
        sheet.write_string_with_format(0, column, name, &bold)?;
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let text = Format::new().set_num_format("@");
    let amount = Format::new().set_num_format("#,##0");
    for (at, row) in (1_u32..).zip(rows) {
        write_row(sheet, at, row, (&text, &amount))?;
    }
    Ok(book.save_to_buffer()?)
}

fn write_row(
    sheet: &mut Worksheet,
    at: u32,
    row: &BankListRow<'_>,
    (text, amount): (&Format, &Format),
) -> Result<(), WriteError> {
    sheet.write_number(at, 0, row.row)?;
    let cells = [(1, row.number), (2, row.sheba), (3, row.name), (4, row.identifier), (6, row.description.as_str())];
    for (column, cell) in cells {
        sheet.write_string_with_format(at, column, harmless(cell), text)?;
    }
    match exact(row.amount.get().into()) {
        Some(number) => sheet.write_number_with_format(at, 5, number, amount)?,
        None => sheet.write_string_with_format(at, 5, row.amount.to_string(), text)?,
    };
    Ok(())
}

/// The list as text in UTF-8. The byte order mark is for spreadsheets, which otherwise show Persian as garbage.
pub fn write_bank_list_csv(rows: &[BankListRow<'_>]) -> Vec<u8> {
    let mut file = String::from("\u{FEFF}");
    push_row(&mut file, HEADER.map(str::to_owned));
    for row in rows {
        let BankListRow { row, number, sheba, name, identifier, amount, description } = row;
        let cells = [row.to_string(), (*number).to_owned(), (*sheba).to_owned(), harmless(name), harmless(identifier)];
        push_row(&mut file, cells.into_iter().chain([amount.to_string(), harmless(description)]));
    }
    file.into_bytes()
}

#[cfg(test)]
mod tests {
    use calamine::{Data, Reader, Xlsx};

    use super::*;

    fn row(name: &str, amount: i64) -> BankListRow<'_> {
        BankListRow {
            row: 1,
            number: "91404000004219",
            sheba: "IR780100004001000001234567",
            name,
            identifier: "0012345679",
            amount: Rial::new(amount).unwrap(),
            description: "رد سپرده، حواله 1404-0001".to_owned(),
        }
    }

    #[test]
    fn identifiers_are_texts_and_amounts_are_numbers_that_keep_every_digit() {
        let rows = [row("=HYPERLINK(\"x\")", 250_000_000), row("علی", 999_999_999_999_999_999)];
        let bytes = write_bank_list_workbook("1404-0001", &rows).unwrap();
        assert_eq!(bytes, write_bank_list_workbook("1404-0001", &rows).unwrap(), "the same rows give the same bytes");

        let mut book = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        let sheet = book.worksheet_range("1404-0001").unwrap();
        let cell = |at: (u32, u32)| sheet.get_value(at).unwrap().clone();
        assert_eq!(cell((0, 2)), Data::String("شماره شبا".to_owned()));
        assert_eq!(cell((1, 3)), Data::String("'=HYPERLINK(\"x\")".to_owned()));
        assert_eq!(cell((1, 4)), Data::String("0012345679".to_owned()));
        assert_eq!(cell((1, 5)), Data::Float(250_000_000.0));
        assert_eq!(cell((2, 5)), Data::String("999999999999999999".to_owned()));
        assert!(book.worksheet_formula("1404-0001").unwrap().is_empty());
    }

    #[test]
    fn both_forms_hold_the_same_texts_and_none_begins_like_a_formula() {
        let names = ["=1+1", "+98", "-x", "@x", "＝1", "  =1", "\t=1", "علی", "الف=ب"];
        let rows = names.map(|name| row(name, 7));

        let text = String::from_utf8(write_bank_list_csv(&rows)).unwrap();
        let lines = text.lines().skip(1).map(|line| line.split(',').nth(3).unwrap().to_owned());
        let mut book = Xlsx::new(std::io::Cursor::new(write_bank_list_workbook("1404-0001", &rows).unwrap())).unwrap();
        let sheet = book.worksheet_range("1404-0001").unwrap();
        let cells = (1..=9).map(|at| sheet.get_value((at, 3)).unwrap().to_string());

        let written: Vec<String> = lines.collect();
        assert_eq!(written, cells.collect::<Vec<_>>());
        assert_eq!(written, ["'=1+1", "'+98", "'-x", "'@x", "'＝1", "'  =1", "'\t=1", "علی", "الف=ب"]);
    }

    #[test]
    fn text_files_begin_with_a_mark_and_hold_no_formula() {
        let rows = [row("=1+1", 7), row("+98", 7), row("-x", 7), row("@x", 7), row("\t=1", 7), row("الف، \"ب\",ج", 7)];
        let text = String::from_utf8(write_bank_list_csv(&rows)).unwrap();
        let lines: Vec<&str> = text.strip_prefix('\u{FEFF}').unwrap().split("\r\n").collect();
        assert_eq!(lines[0], HEADER.join(","));
        for (line, name) in lines[1..].iter().zip(["'=1+1", "'+98", "'-x", "'@x", "'\t=1", "\"الف، \"\"ب\"\",ج\""])
        {
            let starts = format!("1,91404000004219,IR780100004001000001234567,{name},0012345679,7,");
            assert!(line.starts_with(&starts), "{line}");
        }
    }
}
