//! Workbooks for people: a list with its faults, and a template to start from.
//!
//! Every cell is written as a text, so that nothing is computed when the file is opened and no identifier loses its
//! zeros; the same input gives the same bytes.

use std::collections::HashMap;

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError,
};

use super::layout::ListColumn;
use super::{DepositList, MAX_DEPOSITS, deposit_kinds, depositor_kinds};

/// A fault in the words of both languages.
#[derive(Clone, Debug)]
pub struct ExplainedFault {
    /// Row of the file.
    pub row: usize,
    /// `None`: the row as a whole.
    pub column: Option<ListColumn>,
    pub fa: String,
    pub en: String,
}

/// The workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct WriteError(String);

impl From<XlsxError> for WriteError {
    fn from(fault: XlsxError) -> Self {
        Self(fault.to_string())
    }
}

impl From<std::num::TryFromIntError> for WriteError {
    fn from(fault: std::num::TryFromIntError) -> Self {
        Self(fault.to_string())
    }
}

impl From<std::io::Error> for WriteError {
    fn from(fault: std::io::Error) -> Self {
        Self(fault.to_string())
    }
}

const RED: Color = Color::RGB(0x00FF_D6D6);
const GREY: Color = Color::RGB(0x00E8_E8E8);
const WIDTH: f64 = 20.0;
const WIDE: f64 = 60.0;

/// The list as it came, each row in its own place, with what is wrong in a last column and in full on a second sheet.
/// Mended, it can be sent as it is: the last column is not read.
///
/// # Errors
/// When the workbook cannot be made.
pub fn write_faults(list: &DepositList, faults: &[ExplainedFault]) -> Result<Vec<u8>, WriteError> {
    let mut by_row: HashMap<usize, Vec<&ExplainedFault>> = HashMap::new();
    for fault in faults {
        by_row.entry(fault.row).or_default().push(fault);
    }
    let mut book = workbook()?;
    write_rows(sheet(&mut book, "فهرست")?, list, &by_row)?;
    write_reasons(sheet(&mut book, "خطاها")?, list, faults)?;
    Ok(book.save_to_buffer()?)
}

fn write_rows(
    sheet: &mut Worksheet,
    list: &DepositList,
    by_row: &HashMap<usize, Vec<&ExplainedFault>>,
) -> Result<(), WriteError> {
    let text = Format::new().set_num_format("@");
    let faulty = text.clone().set_background_color(RED);
    let kept: Vec<(usize, ListColumn)> =
        list.columns.iter().copied().enumerate().filter(|(_, column)| *column != ListColumn::Fault).collect();
    let mut names: Vec<&str> = kept.iter().map(|(_, column)| column.persian()).collect();
    names.push(ListColumn::Fault.persian());
    let header = line(list.header)?;
    write_header(sheet, header, &names)?;
    for at in 0..kept.len() {
        // What is typed into the column later stays a text, too.
        sheet.set_column_format(u16::try_from(at)?, &text)?;
    }
    let reasons = u16::try_from(kept.len())?;
    sheet.set_column_width(reasons, WIDE)?;
    sheet.set_freeze_panes(header.saturating_add(1), 0)?;
    for row in &list.rows {
        let found = by_row.get(&row.number).map(Vec::as_slice).unwrap_or_default();
        for (to, (from, column)) in (0_u16..).zip(&kept) {
            let shown = row.shown.get(*from).map(String::as_str).unwrap_or_default();
            let is_faulty = found.iter().any(|fault| fault.column == Some(*column));
            sheet.write_string_with_format(line(row.number)?, to, shown, if is_faulty { &faulty } else { &text })?;
        }
        if !found.is_empty() {
            let reason: Vec<String> = found.iter().map(|fault| named(fault)).collect();
            sheet.write_string_with_format(line(row.number)?, reasons, reason.join("\n"), &faulty)?;
        }
    }
    Ok(())
}

/// The reason with the name of the column it concerns.
fn named(fault: &ExplainedFault) -> String {
    match fault.column {
        Some(column) => format!("{}: {}", column.persian(), fault.fa),
        None => fault.fa.clone(),
    }
}

fn write_reasons(sheet: &mut Worksheet, list: &DepositList, faults: &[ExplainedFault]) -> Result<(), WriteError> {
    write_header(sheet, 0, &["سطر / Row", "ستون", "Column", "مقدار / Value", "دلیل", "Reason"])?;
    sheet.set_column_width(4, WIDE)?;
    sheet.set_column_width(5, WIDE)?;
    sheet.set_freeze_panes(1, 0)?;
    let places: HashMap<usize, &[String]> = list.rows.iter().map(|row| (row.number, row.shown.as_slice())).collect();
    for (at, fault) in (1_u32..).zip(faults) {
        let value = fault.column.and_then(|column| {
            let place = list.columns.iter().position(|one| *one == column)?;
            places.get(&fault.row)?.get(place)
        });
        let cells = [
            fault.row.to_string(),
            fault.column.map(ListColumn::persian).unwrap_or_default().to_owned(),
            fault.column.map(ListColumn::english).unwrap_or_default().to_owned(),
            value.cloned().unwrap_or_default(),
            fault.fa.clone(),
            fault.en.clone(),
        ];
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write_string(at, column, cell)?;
        }
    }
    Ok(())
}

/// An empty list with its header, a row that shows how rows are written and is not read, and a sheet that explains both.
///
/// # Errors
/// When the workbook cannot be made.
pub fn write_deposit_template() -> Result<Vec<u8>, WriteError> {
    let columns: Vec<ListColumn> = ListColumn::ALL.into_iter().filter(|column| *column != ListColumn::Fault).collect();
    let mut book = workbook()?;
    let list = sheet(&mut book, "فهرست")?;
    write_header(list, 0, &columns.iter().map(|column| column.persian()).collect::<Vec<_>>())?;
    list.set_freeze_panes(1, 0)?;
    let text = Format::new().set_num_format("@");
    let grey = text.clone().set_background_color(GREY);
    let last = u32::try_from(MAX_DEPOSITS)?;
    for (at, column) in (0_u16..).zip(&columns) {
        list.set_column_format(at, &text)?;
        list.write_string_with_format(1, at, example(*column), &grey)?;
        let choices = match column {
            ListColumn::Kind => Some(("A", deposit_kinds().count())),
            ListColumn::DepositorKind => Some(("B", depositor_kinds().count())),
            _ => None,
        };
        if let Some((letter, count)) = choices {
            let range = Formula::new(format!("='انواع'!${letter}$2:${letter}${}", count + 1));
            list.add_data_validation(1, at, last, at, &DataValidation::new().allow_list_formula(range))?;
        }
    }
    write_kinds(sheet(&mut book, "انواع")?)?;
    write_guide(sheet(&mut book, "راهنما")?, &columns)?;
    Ok(book.save_to_buffer()?)
}

const fn example(column: ListColumn) -> &'static str {
    match column {
        ListColumn::Row => "نمونه",
        ListColumn::Kind => "سپرده شرکت در مناقصه",
        ListColumn::ReceiptNumber => "1404-000123",
        ListColumn::ReceiptOn => "1404/05/12",
        ListColumn::Amount => "250000000",
        ListColumn::DepositorKind => "حقیقی",
        ListColumn::DepositorIdentifier => "1360123458",
        ListColumn::DepositorName => "مریم رضایی",
        ListColumn::Subject => "مناقصه بهسازی راه روستایی",
        ListColumn::BankReference => "990017",
        ListColumn::BeneficiaryName => "شرکت راه‌سازان البرز",
        ListColumn::ContractNumber => "۴۰۱/۱۲",
        ListColumn::CourtCaseNumber | ListColumn::Fault => "",
    }
}

fn write_kinds(sheet: &mut Worksheet) -> Result<(), WriteError> {
    write_header(sheet, 0, &[ListColumn::Kind.persian(), ListColumn::DepositorKind.persian()])?;
    for (row, (_, name)) in (1_u32..).zip(deposit_kinds()) {
        sheet.write_string(row, 0, name)?;
    }
    for (row, (_, name)) in (1_u32..).zip(depositor_kinds()) {
        sheet.write_string(row, 1, name)?;
    }
    Ok(())
}

fn write_guide(sheet: &mut Worksheet, columns: &[ListColumn]) -> Result<(), WriteError> {
    write_header(sheet, 0, &["ستون", "Column", "لازم / Required"])?;
    for (row, column) in (1_u32..).zip(columns) {
        sheet.write_string(row, 0, column.persian())?;
        sheet.write_string(row, 1, column.english())?;
        sheet.write_string(row, 2, if column.is_required() { "بله / yes" } else { "خیر / no" })?;
    }
    Ok(())
}

fn workbook() -> Result<Workbook, WriteError> {
    let mut book = Workbook::new();
    // The library would write the present moment, and the same list would never give the same file.
    let day = ExcelDateTime::from_ymd(2025, 3, 21)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    Ok(book)
}

fn sheet<'a>(book: &'a mut Workbook, name: &str) -> Result<&'a mut Worksheet, WriteError> {
    let sheet = book.add_worksheet();
    sheet.set_name(name)?.set_right_to_left(true);
    Ok(sheet)
}

fn write_header(sheet: &mut Worksheet, row: u32, names: &[&str]) -> Result<(), WriteError> {
    let bold = Format::new().set_bold().set_background_color(GREY).set_align(FormatAlign::Center);
    for (column, name) in (0_u16..).zip(names) {
        sheet.write_string_with_format(row, column, *name, &bold)?;
        sheet.set_column_width(column, WIDTH)?;
    }
    Ok(())
}

/// Rows of a file are counted from one, rows of a sheet from nought.
fn line(number: usize) -> Result<u32, WriteError> {
    Ok(u32::try_from(number)?.saturating_sub(1))
}
