//! Cells out of the first visible sheet, one after the other.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellFormulaMetadataRecord, XlsxFormulaMetadata,
};
use chrono::NaiveDate;

use super::{Cell, SheetRow, guard};
use crate::csv::{MAX_CELLS, MAX_FIELD_CHARS};
use crate::error::{ReadError, ReadErrorCode};

/// The rows of the first visible sheet that are not blank; more than `max_rows` of them refuse the file.
pub(crate) fn read_sheet(bytes: &[u8], max_rows: usize) -> Result<Vec<SheetRow>, ReadError> {
    guard::admit(bytes)?;
    // The parser is somebody else's and the file a stranger's; this crate promises its callers not to panic.
    catch_unwind(AssertUnwindSafe(|| rows(bytes, max_rows)))
        .unwrap_or_else(|_| Err(ReadError::new(ReadErrorCode::WorkbookInvalid)))
}

fn rows(bytes: &[u8], max_rows: usize) -> Result<Vec<SheetRow>, ReadError> {
    let invalid = || ReadError::new(ReadErrorCode::WorkbookInvalid);
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| invalid())?;
    let is_table =
        |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible;
    let name = workbook.sheets_metadata().iter().find(is_table).map(|sheet| sheet.name.clone()).ok_or_else(invalid)?;
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(|_| invalid())?;
    let mut rows: Vec<SheetRow> = Vec::new();
    // Not the reader that expands shared formulas: it makes room for as many as the file says there are.
    while let Some(record) = cells.next_cell_with_formula_metadata().map_err(|_| invalid())? {
        let (row, column) = place(record.pos).ok_or_else(invalid)?;
        let cell = cell(record);
        if cell.is_blank() {
            continue;
        }
        let fault = |code| ReadError::new(code).row(row);
        if column >= MAX_CELLS {
            return Err(fault(ReadErrorCode::RowTooLong));
        }
        if cell.shown().chars().count() > MAX_FIELD_CHARS {
            return Err(fault(ReadErrorCode::FieldTooLong));
        }
        let last = rows.last().map_or(0, |last| last.number);
        // Rows come in their order; a file in which they do not was made by no spreadsheet.
        if row < last {
            return Err(fault(ReadErrorCode::WorkbookInvalid));
        }
        if row > last {
            if rows.len() == max_rows {
                return Err(fault(ReadErrorCode::TooManyRows));
            }
            rows.push(SheetRow { number: row, cells: Vec::new() });
        }
        if let Some(SheetRow { cells, .. }) = rows.last_mut() {
            if cells.len() > column {
                return Err(fault(ReadErrorCode::WorkbookInvalid));
            }
            cells.resize(column, Cell::Blank);
            cells.push(cell);
        }
    }
    Ok(rows)
}

/// Row from one, column from nought.
fn place((row, column): (u32, u32)) -> Option<(usize, usize)> {
    Some((usize::try_from(row).ok()?.checked_add(1)?, usize::try_from(column).ok()?))
}

fn cell(record: XlsxCellFormulaMetadataRecord<'_>) -> Cell {
    if let Some(formula) = record.formula {
        return Cell::Formula(match formula {
            XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
                format!("={formula}")
            }
            _ => "=".to_owned(),
        });
    }
    match record.value {
        DataRef::Empty => Cell::Blank,
        DataRef::String(text) => Cell::Text(text),
        DataRef::SharedString(text) => Cell::Text(text.to_owned()),
        DataRef::Int(number) => number_of(number.to_string()),
        DataRef::Float(number) => Cell::Number(number),
        DataRef::DateTime(moment) => day(&moment).map_or_else(|| Cell::Other(moment.as_f64().to_string()), Cell::Day),
        DataRef::DateTimeIso(text) => iso_day(&text).map_or(Cell::Other(text), Cell::Day),
        DataRef::DurationIso(text) => Cell::Other(text),
        DataRef::Bool(value) => Cell::Other(value.to_string().to_uppercase()),
        DataRef::Error(error) => Cell::Other(error.to_string()),
    }
}

/// Workbooks keep numbers as binary fractions; what this reader gives as whole fits into one, or is none.
fn number_of(digits: String) -> Cell {
    digits.parse().map_or(Cell::Other(digits), Cell::Number)
}

/// The day of a moment; the time of day, which a spreadsheet adds on its own, is left out.
fn day(moment: &ExcelDateTime) -> Option<NaiveDate> {
    if !moment.is_datetime() || !moment.as_f64().is_finite() || moment.as_f64() < 0.0 {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}

fn iso_day(text: &str) -> Option<NaiveDate> {
    let day = text.split('T').next()?;
    NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()
}
