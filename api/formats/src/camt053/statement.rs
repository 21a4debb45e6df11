//! `Stmt`: one statement.

use chrono::NaiveDate;

use super::balance::{self, Balances};
use super::element::Element::{
    self, Acct, Bal, Ccy, CreDtTm, FrDt, FrDtTm, FrToDt, IBAN, Id, Ntry, Othr, PgNb, PrtryAcct, StmtPgntn, ToDt, ToDtTm,
};
use super::entry::{Booked, Entry};
use super::path::Fault;
use super::{moment, read};
use crate::csv::cell;
use crate::error::ReadErrorCode;
use crate::statement::{Format, NO_CURRENCY, Statement};
use crate::visit::{Span, Visit};

/// A statement in the making.
pub(super) struct Draft {
    id: Option<String>,
    page: Option<u32>,
    account: Option<String>,
    currency: Option<String>,
    created_on: Option<NaiveDate>,
    from_day: Option<NaiveDate>,
    to_day: Option<NaiveDate>,
    balances: Balances,
    balance: balance::Draft,
    entry: Entry,
    line_count: usize,
    entry_count: usize,
    unbooked_count: usize,
    days: Span,
}

impl Draft {
    pub fn new(created_on: Option<NaiveDate>) -> Self {
        Self {
            id: None,
            page: None,
            account: None,
            currency: None,
            created_on,
            from_day: None,
            to_day: None,
            balances: Balances::default(),
            balance: balance::Draft::default(),
            entry: Entry::new(),
            line_count: 0,
            entry_count: 0,
            unbooked_count: 0,
            days: Span::default(),
        }
    }

    pub fn open(&mut self, inner: &[Element], currency: Option<String>) -> Result<(), ReadErrorCode> {
        match inner {
            [Bal] => self.balance = balance::Draft::default(),
            [Bal, Element::Amt] => self.balance.currency = currency,
            [Ntry] => self.entry = Entry::new(),
            [Ntry, inner @ ..] => return self.entry.open(inner, currency),
            _ => {}
        }
        Ok(())
    }

    pub fn close(&mut self, inner: &[Element], text: &str, visitor: &mut impl Visit) -> Result<(), Fault> {
        match inner {
            [Ntry, inner @ ..] if !inner.is_empty() => self.entry.close(inner, text)?,
            [Ntry] => self.book(visitor)?,
            [Bal] => self.balances.add(std::mem::take(&mut self.balance))?,
            [Bal, inner @ ..] => self.balance.close(inner, text)?,
            [Id] => self.id = cell::parse_identifier(text)?,
            [StmtPgntn, PgNb] => self.page = text.parse().ok(),
            [CreDtTm] => self.created_on = Some(moment::parse(text)?.0),
            [FrToDt, FrDtTm | FrDt] => self.from_day = Some(moment::parse(text)?.0),
            [FrToDt, ToDtTm | ToDt] => self.to_day = Some(moment::parse(text)?.0),
            [Acct, Id, IBAN] | [Acct, Id, Othr | PrtryAcct, Id] => {
                if self.account.is_some() {
                    return Err(ReadErrorCode::FieldDuplicated.into());
                }
                self.account = cell::parse_account(text)?;
            }
            [Acct, Ccy] if !text.is_empty() => self.currency = Some(read::currency(text)?),
            _ => {}
        }
        Ok(())
    }

    /// The entry is over: its lines are handed on.
    fn book(&mut self, visitor: &mut impl Visit) -> Result<(), Fault> {
        let entry = std::mem::replace(&mut self.entry, Entry::new());
        let Booked { lines, currency, day } = match entry.into_booked()? {
            Some(booked) => booked,
            None => {
                self.unbooked_count += 1;
                return Ok(());
            }
        };
        if let Some(currency) = currency {
            let own = self.known_currency().unwrap_or(&currency);
            if *own != *currency {
                return Err(Fault { code: ReadErrorCode::CurrencyMixed, child: Some(Element::Amt) });
            }
            self.currency.get_or_insert(currency);
        }
        self.entry_count += 1;
        self.days.add(day);
        for mut line in lines {
            self.line_count += 1;
            line.number = self.line_count;
            visitor.line(line)?;
        }
        Ok(())
    }

    /// The account's currency; where the file does not state it, that of its balances.
    fn known_currency(&self) -> Option<&str> {
        let opening = self.balances.opening().and_then(|balance| balance.currency.as_deref());
        let closing = self.balances.closing().and_then(|balance| balance.currency.as_deref());
        self.currency.as_deref().or(opening).or(closing).or(self.balances.currency.as_deref())
    }

    pub fn into_statement(self) -> Result<Statement, Fault> {
        let (from_day, to_day) = self.period().ok_or(Fault::missing(FrToDt))?;
        if to_day < from_day {
            return Err(Fault { code: ReadErrorCode::DayInvalid, child: Some(FrToDt) });
        }
        let currency = self.known_currency().unwrap_or(NO_CURRENCY).to_owned();
        let balances = [self.balances.opening(), self.balances.closing()];
        let foreign = |balance: &&balance::Balance| balance.currency.as_ref().is_some_and(|other| *other != currency);
        let is_currency_mixed = balances.iter().flatten().any(foreign);
        let [opening, closing] = balances.map(|balance| balance.map(|balance| balance.amount));
        let account = self.account.ok_or(Fault::missing(Acct))?;
        Ok(Statement {
            id: self.id,
            page: self.page,
            opening,
            closing,
            is_currency_mixed,
            entry_count: self.entry_count,
            unbooked_count: self.unbooked_count,
            ..Statement::new(Format::Camt053, account, currency, from_day, to_day)
        })
    }

    /// As stated; else what balances and lines span; else the day of the file.
    fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let mut span = self.days;
        let closing = self.balances.closing().and_then(|balance| balance.day);
        self.balances.opening_day().into_iter().chain(closing).for_each(|day| span.add(day));
        if span.days().is_none() {
            self.balances.other_days.iter().copied().for_each(|day| span.add(day));
        }
        let spanned = span.days().or(self.created_on.map(|day| (day, day)));
        let from_day = self.from_day.or(spanned.map(|(first, _)| first));
        let to_day = self.to_day.or(spanned.map(|(_, last)| last));
        // A period of which only one end is stated or known.
        Some((from_day.or(to_day)?, to_day.or(from_day)?))
    }
}
