//! The `key,value` rows above the table.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::layout::Key;
use super::rows::Row;
use super::{cell, number};
use crate::error::{ReadError, ReadErrorCode};
use crate::statement::{Format, Statement};

#[derive(Default)]
pub(super) struct Preamble {
    seen: Vec<Key>,
    account: Option<String>,
    currency: Option<String>,
    from_day: Option<NaiveDate>,
    /// With its row, because only the end of the preamble shows whether the period is one.
    to_day: Option<(NaiveDate, usize)>,
    opening: Option<Decimal>,
    closing: Option<Decimal>,
}

impl Preamble {
    pub fn add(&mut self, key: Option<Key>, row: &Row<'_>) -> Result<(), ReadError> {
        let mut cells = row.cells.iter().map(AsRef::as_ref);
        let name: &str = cells.next().unwrap_or_default();
        let Some(key) = key else {
            return Err(ReadError::new(ReadErrorCode::PreambleUnknown).value(name));
        };
        if self.seen.contains(&key) {
            return Err(ReadError::new(ReadErrorCode::PreambleDuplicated).column(key.english()));
        }
        self.seen.push(key);
        let value: &str = cells.next().unwrap_or_default();
        // A third cell is most likely the rest of an amount whose separators were not quoted.
        let is_pair = cells.next().is_none();
        if !is_pair || self.set(key, value, row.number).is_none() {
            let error = ReadError::new(ReadErrorCode::PreambleValueInvalid);
            return Err(error.column(key.english()).value(value));
        }
        Ok(())
    }

    /// `None` when the value is empty or not of the key's kind.
    fn set(&mut self, key: Key, value: &str, row: usize) -> Option<()> {
        match key {
            Key::Sheba => self.account = Some(cell::parse_account(value).ok()??),
            Key::Currency => self.currency = Some(cell::parse_currency(value)?),
            Key::From => self.from_day = Some(cell::parse_date(value).ok()??),
            Key::To => self.to_day = Some((cell::parse_date(value).ok()??, row)),
            Key::OpeningBalance => self.opening = Some(number::parse(value).ok()??),
            Key::ClosingBalance => self.closing = Some(number::parse(value).ok()??),
        }
        Some(())
    }

    /// The balances may be absent, the rest not.
    pub fn into_statement(self) -> Result<Statement, ReadError> {
        let missing = |key: Key| move || ReadError::new(ReadErrorCode::PreambleMissing).column(key.english());
        let account = self.account.ok_or_else(missing(Key::Sheba))?;
        let currency = self.currency.ok_or_else(missing(Key::Currency))?;
        let from_day = self.from_day.ok_or_else(missing(Key::From))?;
        let (to_day, to_row) = self.to_day.ok_or_else(missing(Key::To))?;
        if to_day < from_day {
            let error = ReadError::new(ReadErrorCode::PreambleValueInvalid);
            return Err(error.row(to_row).column(Key::To.english()).value(&to_day.to_string()));
        }
        let Self { opening, closing, .. } = self;
        let statement = Statement::new(Format::Csv, account, currency, from_day, to_day);
        Ok(Statement { opening, closing, ..statement })
    }
}
