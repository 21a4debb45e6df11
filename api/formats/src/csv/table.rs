//! The table: its header, and what each row under it says.

use rust_decimal::Decimal;

use super::layout::Column;
use super::rows::Row;
use super::{cell, number};
use crate::error::{ReadError, ReadErrorCode};
use crate::statement::{Direction, Line, Statement};

/// The columns in the order of the file.
pub(super) struct Header(Vec<Column>);

/// The cells of one row by column; a column that the file does not have is empty.
#[derive(Default)]
struct Fields<'a> {
    date: &'a str,
    time: &'a str,
    value_date: &'a str,
    description: &'a str,
    payment_identifier: &'a str,
    reference: &'a str,
    counterparty_sheba: &'a str,
    counterparty_name: &'a str,
    debit: &'a str,
    credit: &'a str,
    balance: &'a str,
}

impl Header {
    pub fn parse(row: &Row<'_>) -> Result<Self, ReadError> {
        let fault = |code| ReadError::new(code).row(row.number);
        let mut columns = Vec::with_capacity(row.cells.len());
        for name in &row.cells {
            let column = Column::find(name).ok_or_else(|| fault(ReadErrorCode::ColumnUnknown).value(name))?;
            if columns.contains(&column) {
                return Err(fault(ReadErrorCode::ColumnDuplicated).column(column.english()));
            }
            columns.push(column);
        }
        let is_missing = |column: &Column| column.is_required() && !columns.contains(column);
        match Column::ALL.into_iter().find(is_missing) {
            Some(column) => Err(fault(ReadErrorCode::ColumnMissing).column(column.english())),
            None => Ok(Self(columns)),
        }
    }

    /// Spreadsheets leave out empty cells at the end of a row. That is accepted for columns that
    /// may be absent altogether, but not in a row without a line break: there the file was cut.
    fn check_length(&self, row: &Row<'_>) -> Result<(), ReadError> {
        let mut absent = self.0.iter().skip(row.cells.len());
        let is_short = row.cells.len() < self.0.len();
        let is_cut = is_short && (!row.is_terminated || absent.any(|column| column.is_required()));
        if is_cut || row.cells.len() > self.0.len() {
            return Err(ReadError::new(ReadErrorCode::RowLength));
        }
        Ok(())
    }

    pub fn line(&self, mut row: Row<'_>, statement: &Statement) -> Result<Line, ReadError> {
        row.drop_blanks_beyond(self.0.len());
        self.check_length(&row)?;
        let mut fields = Fields::default();
        for (column, cell) in self.0.iter().zip(&row.cells) {
            fields.set(*column, cell);
        }
        fields.into_line(row.number, statement)
    }
}

impl<'a> Fields<'a> {
    fn set(&mut self, column: Column, cell: &'a str) {
        match column {
            // A row's own number is for its reader; rows are counted here.
            Column::Row => {}
            Column::Date => self.date = cell,
            Column::Time => self.time = cell,
            Column::ValueDate => self.value_date = cell,
            Column::Description => self.description = cell,
            Column::PaymentIdentifier => self.payment_identifier = cell,
            Column::Reference => self.reference = cell,
            Column::CounterpartySheba => self.counterparty_sheba = cell,
            Column::CounterpartyName => self.counterparty_name = cell,
            Column::Debit => self.debit = cell,
            Column::Credit => self.credit = cell,
            Column::Balance => self.balance = cell,
        }
    }

    fn into_line(self, number: usize, statement: &Statement) -> Result<Line, ReadError> {
        let booked_on = parsed(Column::Date, self.date, cell::parse_date)?
            .ok_or_else(|| fault(ReadErrorCode::DayInvalid, Column::Date, self.date))?;
        if booked_on < statement.from_day || booked_on > statement.to_day {
            return Err(fault(ReadErrorCode::DayOutsidePeriod, Column::Date, self.date));
        }
        let (direction, amount) = self.movement()?;
        Ok(Line {
            value_on: parsed(Column::ValueDate, self.value_date, cell::parse_date)?,
            time: parsed(Column::Time, self.time, cell::parse_time)?,
            payment_identifier: parsed(Column::PaymentIdentifier, self.payment_identifier, cell::parse_identifier)?,
            bank_reference: parsed(Column::Reference, self.reference, cell::parse_identifier)?,
            counterparty_account: parsed(Column::CounterpartySheba, self.counterparty_sheba, cell::parse_account)?,
            counterparty_name: parsed(Column::CounterpartyName, self.counterparty_name, cell::parse_text)?,
            description: parsed(Column::Description, self.description, cell::parse_text)?.unwrap_or_default(),
            balance_after: parsed(Column::Balance, self.balance, number::parse)?,
            ..Line::new(number, booked_on, direction, amount)
        })
    }

    /// Exactly one of the two columns holds an amount; a zero in the other is as good as nothing.
    fn movement(&self) -> Result<(Direction, Decimal), ReadError> {
        let debit = one_sided(Column::Debit, self.debit)?;
        let credit = one_sided(Column::Credit, self.credit)?;
        match (debit, credit) {
            (Some(amount), None) => Ok((Direction::Debit, amount)),
            (None, Some(amount)) => Ok((Direction::Credit, amount)),
            (None, None) => Err(fault(ReadErrorCode::AmountMissing, Column::Credit, self.credit)),
            (Some(_), Some(_)) => Err(fault(ReadErrorCode::AmountBothSides, Column::Credit, self.credit)),
        }
    }
}

fn one_sided(column: Column, cell: &str) -> Result<Option<Decimal>, ReadError> {
    let amount = parsed(column, cell, number::parse)?.filter(|amount| !amount.is_zero());
    match amount {
        Some(amount) if amount.is_sign_negative() => Err(fault(ReadErrorCode::AmountNegative, column, cell)),
        amount => Ok(amount),
    }
}

type Parse<T> = fn(&str) -> Result<Option<T>, ReadErrorCode>;

fn parsed<T>(column: Column, cell: &str, parse: Parse<T>) -> Result<Option<T>, ReadError> {
    parse(cell).map_err(|code| fault(code, column, cell))
}

fn fault(code: ReadErrorCode, column: Column, cell: &str) -> ReadError {
    ReadError::new(code).column(column.english()).value(cell.trim())
}
