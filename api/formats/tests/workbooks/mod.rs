//! Workbooks made for a test, sound and otherwise.

use rust_xlsxwriter::{Workbook, Worksheet};

/// The columns that a list must have.
pub const NAMES: [&str; 7] =
    ["نوع سپرده", "شماره قبض سپرده", "تاریخ قبض", "مبلغ (ریال)", "کد ملی / شناسه ملی", "نام سپرده‌گذار", "موضوع"];

/// A workbook of one sheet.
pub fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

/// Texts in a row from the first column; an empty one leaves its cell alone.
pub fn row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        sheet.write_string(row, column, *cell).unwrap();
    }
}
