//! `Ntry`: one entry, which is one line, or several where the details of a batch are known.

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use super::balance::side;
use super::details::{Details, Party};
use super::element::Element::{
    self, AcctSvcrRef, AddtlNtryInf, Amt, BookgDt, Cd, CdtDbtInd, Dt, DtTm, NtryDtls, RvslInd, Sts, TxDtls, ValDt,
};
use super::moment;
use super::path::Fault;
use crate::amount;
use crate::csv::cell;
use crate::error::ReadErrorCode;
use crate::reference::meaningful;
use crate::statement::{Direction, Line};

/// Payments of one entry. They are held until the entry ends, because only then it is known whether they make it up.
const MAX_DETAILS: usize = 50_000;

/// An entry in the making.
#[derive(Default)]
pub(super) struct Entry {
    amount: Option<Decimal>,
    currency: Option<String>,
    direction: Option<Direction>,
    is_reversal: bool,
    is_unbooked: bool,
    booked: Option<(NaiveDate, Option<NaiveTime>)>,
    value_on: Option<NaiveDate>,
    bank_reference: Option<String>,
    text: Option<String>,
    details: Vec<Details>,
}

/// What an entry amounts to.
pub(super) struct Booked {
    pub lines: Vec<Line>,
    pub currency: Option<String>,
    pub day: NaiveDate,
}

impl Entry {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn open(&mut self, inner: &[Element], currency: Option<String>) -> Result<(), ReadErrorCode> {
        match (inner, self.details.last_mut()) {
            ([Amt], _) => self.currency = currency,
            ([NtryDtls, TxDtls], _) => {
                if self.details.len() == MAX_DETAILS {
                    return Err(ReadErrorCode::TooManyRows);
                }
                self.details.push(Details::default());
            }
            ([NtryDtls, TxDtls, .., Amt], Some(details)) => details.open_currency = currency,
            _ => {}
        }
        Ok(())
    }

    pub fn close(&mut self, inner: &[Element], text: &str) -> Result<(), ReadErrorCode> {
        match (inner, self.details.last_mut()) {
            ([NtryDtls, TxDtls, inner @ ..], Some(details)) => details.close(inner, text)?,
            ([Amt], _) => once(&mut self.amount, amount::parse(text, '.')?)?,
            ([CdtDbtInd], _) => once(&mut self.direction, side(text)?)?,
            ([RvslInd], _) => self.is_reversal = truth(text)?,
            // Before version .08 the code stands in the element itself.
            ([Sts] | [Sts, Cd], _) if !text.is_empty() => self.is_unbooked = is_unbooked(text)?,
            ([Sts, Element::Prtry], _) => return Err(ReadErrorCode::FieldInvalid),
            ([BookgDt, Dt | DtTm], _) => once(&mut self.booked, moment::parse(text)?)?,
            ([ValDt, Dt | DtTm], _) => self.value_on = Some(moment::parse(text)?.0),
            ([AcctSvcrRef], _) => self.bank_reference = meaningful(cell::parse_text(text)?),
            ([AddtlNtryInf], _) => self.text = cell::parse_text(text)?,
            _ => {}
        }
        Ok(())
    }

    /// `None` for an entry that is not booked.
    pub fn into_booked(self) -> Result<Option<Booked>, Fault> {
        if self.is_unbooked {
            return Ok(None);
        }
        let amount = self.amount.ok_or(Fault::missing(Amt))?;
        let direction = self.direction.ok_or(Fault::missing(CdtDbtInd))?;
        let day = self.booked.or(self.value_on.map(|day| (day, None)));
        let (day, time) = day.ok_or(Fault::missing(BookgDt))?;
        let frame = Line {
            value_on: self.value_on,
            time,
            is_reversal: self.is_reversal,
            bank_reference: self.bank_reference.clone(),
            ..Line::new(0, day, direction, amount)
        };
        // A movement of nothing is counted, and no line.
        let lines = match self.parts(amount, direction) {
            _ if amount.is_zero() => Vec::new(),
            Some(amounts) => {
                let part = |(details, amount)| self.line(&frame, std::slice::from_ref(details), amount);
                self.details.iter().zip(amounts).map(part).collect()
            }
            None => vec![self.line(&frame, &self.details, amount)],
        };
        Ok(Some(Booked { lines, currency: self.currency, day }))
    }

    /// The amounts of the details, when there are several and they make up the entry.
    fn parts(&self, whole: Decimal, direction: Direction) -> Option<Vec<Decimal>> {
        if self.details.len() < 2 || self.details.iter().any(|part| part.side.is_some_and(|side| side != direction)) {
            return None;
        }
        let currency = self.currency.as_deref();
        let amounts: Option<Vec<Decimal>> =
            self.details.iter().map(|part| part.amount_in(currency).filter(|amount| !amount.is_zero())).collect();
        let amounts = amounts?;
        let sum = amounts.iter().try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(*amount))?;
        (sum == whole).then_some(amounts)
    }

    /// A line about the given details; of several only what they agree on.
    fn line(&self, frame: &Line, details: &[Details], amount: Decimal) -> Line {
        let Party { name, account } = Party {
            name: agreed(details, |part| part.counterparty(frame.direction, frame.is_reversal).name.clone()),
            account: agreed(details, |part| part.counterparty(frame.direction, frame.is_reversal).account.clone()),
        };
        let of_details = agreed(details, |part| part.bank_reference.clone());
        Line {
            payment_identifier: agreed(details, Details::payment_identifier),
            end_to_end: agreed(details, |part| part.end_to_end.clone()),
            bank_reference: of_details.filter(|_| details.len() == 1).or_else(|| frame.bank_reference.clone()),
            counterparty_name: name,
            counterparty_account: account,
            description: self.description(details),
            amount,
            ..frame.clone()
        }
    }

    /// Everything that was said, each thing once.
    fn description(&self, details: &[Details]) -> String {
        let own = details.first().filter(|_| details.len() == 1).map_or(&[][..], |part| &part.texts);
        let mut parts: Vec<&str> = Vec::new();
        for text in own.iter().chain(&self.text) {
            if !parts.contains(&text.as_str()) {
                parts.push(text);
            }
        }
        parts.join("\n")
    }
}

/// What all details say that say anything, when they say the same.
fn agreed(details: &[Details], of: impl Fn(&Details) -> Option<String>) -> Option<String> {
    let mut said = details.iter().filter_map(of);
    let first = said.next()?;
    said.all(|other| other == first).then_some(first)
}

fn truth(text: &str) -> Result<bool, ReadErrorCode> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(ReadErrorCode::FieldInvalid),
    }
}

/// Booked, or announced: pending, for information, for a day to come. Any other status could be either.
fn is_unbooked(text: &str) -> Result<bool, ReadErrorCode> {
    match text {
        "BOOK" => Ok(false),
        "PDNG" | "INFO" | "FUTR" => Ok(true),
        _ => Err(ReadErrorCode::FieldInvalid),
    }
}

fn once<T>(place: &mut Option<T>, value: T) -> Result<(), ReadErrorCode> {
    if place.is_some() {
        return Err(ReadErrorCode::FieldDuplicated);
    }
    *place = Some(value);
    Ok(())
}
