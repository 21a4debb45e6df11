//! `Bal`: the balances of a statement.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::element::Element::{self, Amt, Cd, CdOrPrtry, CdtDbtInd, Dt, DtTm, Tp};
use super::moment;
use super::path::Fault;
use crate::amount;
use crate::error::ReadErrorCode;
use crate::statement::Direction;

/// A balance in the making.
#[derive(Default)]
pub(super) struct Draft {
    pub currency: Option<String>,
    code: Option<String>,
    amount: Option<Decimal>,
    side: Option<Direction>,
    day: Option<NaiveDate>,
}

/// A balance with its sign: negative when the account is overdrawn.
#[derive(Clone)]
pub(super) struct Balance {
    pub amount: Decimal,
    pub currency: Option<String>,
    pub day: Option<NaiveDate>,
}

/// The balances that matter, and every currency and day met.
#[derive(Default)]
pub(super) struct Balances {
    opening: Option<Balance>,
    previous_closing: Option<Balance>,
    closing: Option<Balance>,
    /// Of any balance.
    pub currency: Option<String>,
    pub other_days: Vec<NaiveDate>,
}

impl Draft {
    pub fn close(&mut self, inner: &[Element], text: &str) -> Result<(), ReadErrorCode> {
        match inner {
            [Tp, CdOrPrtry, Cd] => self.code = Some(text.to_owned()),
            [Amt] => self.amount = Some(amount::parse(text, '.')?),
            [CdtDbtInd] => self.side = Some(side(text)?),
            [Dt, Dt | DtTm] => self.day = Some(moment::parse(text)?.0),
            _ => {}
        }
        Ok(())
    }
}

/// `CRDT` or `DBIT`.
pub(super) fn side(text: &str) -> Result<Direction, ReadErrorCode> {
    match text {
        "CRDT" => Ok(Direction::Credit),
        "DBIT" => Ok(Direction::Debit),
        _ => Err(ReadErrorCode::FieldInvalid),
    }
}

impl Balances {
    /// Takes a balance. Of several of one kind, as interim pages have them, the first opens and the last closes.
    pub fn add(&mut self, draft: Draft) -> Result<(), Fault> {
        let Draft { currency, code, amount, side, day } = draft;
        if self.currency.is_none() {
            self.currency.clone_from(&currency);
        }
        let known = match code.as_deref() {
            Some("OPBD") => &mut self.opening,
            Some("PRCD") => &mut self.previous_closing,
            Some("CLBD") => &mut self.closing,
            _ => {
                // Two are enough for a span, and a file may have any number.
                if self.other_days.len() < 2 {
                    self.other_days.extend(day);
                }
                return Ok(());
            }
        };
        let magnitude = amount.ok_or(Fault::missing(Amt))?;
        let side = side.ok_or(Fault::missing(CdtDbtInd))?;
        let amount = if side == Direction::Debit { -magnitude } else { magnitude };
        let is_first = known.is_none();
        if is_first || code.as_deref() == Some("CLBD") {
            *known = Some(Balance { amount, currency, day });
        }
        Ok(())
    }

    /// The balance at the beginning: the opening one, or the closing one of the statement before.
    pub fn opening(&self) -> Option<&Balance> {
        self.opening.as_ref().or(self.previous_closing.as_ref())
    }

    pub fn closing(&self) -> Option<&Balance> {
        self.closing.as_ref()
    }

    /// The day of the closing balance before is not in the period.
    pub fn opening_day(&self) -> Option<NaiveDate> {
        self.opening.as_ref().and_then(|balance| balance.day)
    }
}
