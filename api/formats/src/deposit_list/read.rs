//! From bytes to rows: the header, then every row under it.

use super::layout::ListColumn;
use super::row::RowReader;
use super::{DepositList, ListFault, ListFormat, ListRow, MAX_DEPOSITS, MAX_LIST_BYTES};
use crate::csv::layout::recognisable;
use crate::csv::rows::Rows;
use crate::csv::{decode, separator_of};
use crate::error::{ReadError, ReadErrorCode};
use crate::sheet::{Cell, SheetRow, read_sheet};

/// Rows of the largest sheet a spreadsheet can show.
const SHEET_ROWS: usize = 1_048_576;

/// Reads a list of deposits.
///
/// # Errors
/// What concerns the whole file: that it is no file of its format, too large, or has not the columns of the layout.
/// What concerns single rows stands in the list's `faults`.
pub fn read_deposit_list(bytes: &[u8], format: ListFormat) -> Result<DepositList, ReadError> {
    if bytes.len() > MAX_LIST_BYTES {
        return Err(ReadError::new(ReadErrorCode::FileTooLarge));
    }
    // One row more than deposits: the header.
    let rows = match format {
        ListFormat::Csv => csv_rows(bytes, MAX_DEPOSITS + 1)?,
        ListFormat::Xlsx => read_sheet(bytes, MAX_DEPOSITS + 1)?,
    };
    let mut rows = rows.into_iter();
    let head = rows.next().ok_or_else(|| ReadError::new(ReadErrorCode::FileEmpty))?;
    let columns = header(&head)?;
    let mut list = DepositList {
        header: head.number,
        columns,
        rows: Vec::with_capacity(rows.len()),
        faults: Vec::new(),
        notes: Vec::new(),
    };
    for row in rows {
        read_row(row, &mut list);
    }
    if list.rows.is_empty() {
        return Err(ReadError::new(ReadErrorCode::FileEmpty));
    }
    Ok(list)
}

/// Rows of a text, cells without types. A last row without a line break is complete: a list is written by people, and
/// what a cut row lacks shows.
fn csv_rows(bytes: &[u8], max_rows: usize) -> Result<Vec<SheetRow>, ReadError> {
    let text = decode(bytes)?;
    let separator = separator_of(text, |name| ListColumn::find(name).is_some());
    let mut rows = Vec::new();
    for row in Rows::new(text, separator) {
        let mut row = row?;
        row.drop_blanks_beyond(0);
        if row.cells.is_empty() {
            continue;
        }
        // Neither more rows than a list has, nor so many blank ones between them that no sheet could show the faults.
        if rows.len() == max_rows || row.number > SHEET_ROWS {
            return Err(ReadError::new(ReadErrorCode::TooManyRows).row(row.number));
        }
        let cells = row.cells.iter().map(|cell| Cell::Untyped(cell.as_ref().to_owned())).collect();
        rows.push(SheetRow { number: row.number, cells });
    }
    Ok(rows)
}

/// The columns in the order of the file; all that are required, none twice, none unknown, none without a name.
fn header(row: &SheetRow) -> Result<Vec<ListColumn>, ReadError> {
    let fault = |code| ReadError::new(code).row(row.number);
    let found = row.cells.iter().filter(|cell| ListColumn::find(&cell.shown()).is_some()).count();
    if found == 0 {
        return Err(fault(ReadErrorCode::HeaderMissing));
    }
    let mut columns = Vec::with_capacity(row.cells.len());
    for cell in &row.cells {
        let name = cell.shown();
        let column = ListColumn::find(&name).ok_or_else(|| fault(ReadErrorCode::ColumnUnknown).value(&name))?;
        if columns.contains(&column) {
            return Err(fault(ReadErrorCode::ColumnDuplicated).column(column.english()));
        }
        columns.push(column);
    }
    let is_missing = |column: &ListColumn| column.is_required() && !columns.contains(column);
    match ListColumn::ALL.into_iter().find(is_missing) {
        Some(column) => Err(fault(ReadErrorCode::ColumnMissing).column(column.english())),
        None => Ok(columns),
    }
}

/// What stands in the column of row numbers where a row only shows how rows are written.
const EXAMPLE: [&str; 2] = ["نمونه", "example"];

fn read_row(row: SheetRow, list: &mut DepositList) {
    let SheetRow { number, cells } = row;
    let mut named = list.columns.iter().zip(&cells);
    let is_example = |cell: &Cell| EXAMPLE.contains(&recognisable(&cell.shown()).as_str());
    if named.any(|(column, cell)| *column == ListColumn::Row && is_example(cell)) {
        return;
    }
    let shown: Vec<String> = cells.iter().map(Cell::shown).collect();
    let mut reader = RowReader::new(number);
    if cells.len() > list.columns.len() {
        let beyond = shown.iter().skip(list.columns.len()).find(|text| !text.is_empty());
        let value = beyond.and_then(|text| crate::error::shortened(text));
        list.faults.push(ListFault { row: number, column: None, code: ReadErrorCode::RowLength, value });
    }
    for (column, cell) in list.columns.iter().zip(cells) {
        reader.put(*column, cell);
    }
    let deposit = reader.deposit(&mut list.faults, &mut list.notes);
    list.rows.push(ListRow { number, shown, deposit });
}
