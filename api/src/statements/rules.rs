//! Decisions about statements. Pure. Here decimals and currencies end and rials begin.

use std::collections::HashMap;

use amanat_formats::{BalanceCheck, Direction, Line, ReadError, Statement};
use amanat_kernel::{Rial, Sheba, text};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::entity::QuarantineReason;
use crate::{
    base::{
        code::Code,
        error::{Error, Refusal},
        field::FieldError,
    },
    reconciliation::wire::LineDirection,
};

/// The most lines of one file: what is imported well within the time limit. A larger statement is cut by days.
const MOST_LINES: usize = 50_000;

/// The currency of treasury accounts.
const CURRENCY: &str = "IRR";

/// A statement whose money is whole rials.
#[derive(Debug)]
pub struct RialStatement {
    pub opening: Option<i64>,
    pub closing: Option<i64>,
    pub lines: Vec<RialLine>,
    pub quarantine: Option<QuarantineReason>,
}

/// A line in whole rials, with the fingerprint by which it is known again.
#[derive(Debug)]
pub struct RialLine {
    pub row: i32,
    pub direction: LineDirection,
    pub amount: Rial,
    pub fingerprint: [u8; 32],
    pub line: Line,
}

/// The fault of an unreadable file, at its place.
pub fn unreadable(fault: ReadError) -> Error {
    let column = fault.column.as_deref().unwrap_or_default();
    let pointer = match fault.row {
        Some(row) if column.is_empty() => format!("#row/{row}"),
        Some(row) => format!("#row/{row}/{column}"),
        None if column.is_empty() => "#file".to_owned(),
        None => format!("#file/{column}"),
    };
    let field = FieldError::new(pointer, fault.code.as_str());
    Refusal::from(Code::StatementUnreadable).fields(vec![field]).into()
}

/// Takes a statement into an account of the treasury: the right account, rials, whole ones.
///
/// # Errors
/// `statement_wrong_account`, `statement_wrong_currency`, `statement_unreadable` at the amounts that are not whole rials.
pub fn take(statement: Statement, account: &Sheba, today: NaiveDate) -> Result<RialStatement, Error> {
    let stated = Sheba::parse(&statement.account).ok();
    if stated.as_ref() != Some(account) {
        return Err(Code::StatementWrongAccount.into());
    }
    if statement.currency != CURRENCY {
        let shown: String = statement.currency.chars().take(3).collect();
        return Err(Code::StatementWrongCurrency.with("currency", shown).into());
    }
    if statement.lines.len() > MOST_LINES {
        let field = FieldError::new("#file", "too_many_rows").with("max", MOST_LINES);
        return Err(Refusal::from(Code::StatementUnreadable).fields(vec![field]).into());
    }
    // A day that has not come is a slip of somebody's hand; posted, it could only be reversed.
    if let Some(line) = statement.lines.iter().find(|line| line.booked_on > today) {
        return Err(at(&format!("#row/{}/date", line.number), "in_future"));
    }
    let quarantine = quarantine(&statement);
    let opening = statement.opening.map(|amount| whole(amount, "#file/opening_balance")).transpose()?;
    let closing = statement.closing.map(|amount| whole(amount, "#file/closing_balance")).transpose()?;
    let mut seen = HashMap::new();
    let lines = statement
        .lines
        .into_iter()
        .map(|line| rial_line(line, account, &mut seen))
        .collect::<Result<Vec<_>, Error>>()?;
    Ok(RialStatement { opening, closing, lines, quarantine })
}

/// A third of the statements met in the wild do not add up: they are kept, and kept out of the ledger.
fn quarantine(statement: &Statement) -> Option<QuarantineReason> {
    match statement.balance_check() {
        BalanceCheck::Unbalanced { .. } => Some(QuarantineReason::Unbalanced),
        BalanceCheck::Unknown => Some(QuarantineReason::BalanceMissing),
        BalanceCheck::Balanced => statement.first_running_mismatch().map(|_| QuarantineReason::RunningBalance),
    }
}

fn rial_line(line: Line, account: &Sheba, seen: &mut HashMap<[u8; 32], u64>) -> Result<RialLine, Error> {
    let place = format!("#row/{}/amount", line.number);
    let amount = whole(line.amount, &place)?;
    let amount = Rial::new(amount).map_err(|code| at(&place, &code.to_string()))?;
    let direction = match line.direction {
        Direction::Credit => LineDirection::Credit,
        Direction::Debit => LineDirection::Debit,
    };
    let row = i32::try_from(line.number).map_err(anyhow::Error::from)?;
    let fingerprint = fingerprint(&line, amount, account, seen);
    Ok(RialLine { row, direction, amount, fingerprint, line })
}

/// What makes a line the same line in another file. Lines alike in all of it are told apart by their ordinal: true twins
/// stay two, and an overlapping file brings the same two again.
fn fingerprint(line: &Line, amount: Rial, account: &Sheba, seen: &mut HashMap<[u8; 32], u64>) -> [u8; 32] {
    let fold = |reference: &Option<String>| reference.as_deref().map(text::fold_reference).unwrap_or_default();
    let parts = [
        account.to_string(),
        line.booked_on.to_string(),
        line.direction.as_str().to_owned(),
        amount.to_string(),
        fold(&line.payment_identifier),
        fold(&line.bank_reference),
    ];
    let mut digest = Sha256::new();
    for part in &parts {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    let alike: [u8; 32] = digest.clone().finalize().into();
    let ordinal = seen.entry(alike).or_insert(0);
    digest.update(ordinal.to_be_bytes());
    *ordinal = ordinal.saturating_add(1);
    digest.finalize().into()
}

fn whole(amount: rust_decimal::Decimal, place: &str) -> Result<i64, Error> {
    if !amount.fract().is_zero() {
        return Err(at(place, "amount_fraction"));
    }
    i64::try_from(amount.trunc()).map_err(|_| at(place, "amount_too_large"))
}

fn at(place: &str, code: &str) -> Error {
    let field = FieldError::new(place, code.to_owned());
    Refusal::from(Code::StatementUnreadable).fields(vec![field]).into()
}
