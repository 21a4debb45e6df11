//! Decisions about statements. Pure. Here decimals and currencies end and rials begin.

use std::collections::HashMap;

use amanat_formats::{BalanceCheck, Direction, Line, NO_CURRENCY, ReadError, Statement};
use amanat_kernel::{Rial, Sheba, text};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::{
    AcceptStatements, ImportStatements,
    entity::{Continuity, QuarantineReason, StatementState, statement},
};
use crate::{
    agencies::wire::BankAccountKind,
    base::{
        action::{Action, may_in_office},
        auth::Actor,
        code::Code,
        error::{Error, Refusal},
        field::FieldError,
        id::UserId,
        words::Verb,
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

/// A line in whole rials.
#[derive(Debug)]
pub struct RialLine {
    pub row: i32,
    pub direction: LineDirection,
    pub amount: Rial,
    /// What lines alike share.
    pub alike: [u8; 32],
    /// Tells lines alike apart, from 0.
    pub ordinal: u64,
    pub line: Line,
}

impl RialLine {
    /// By which the line is known again in another file: true twins stay two, and an overlapping file brings the same
    /// two again.
    pub fn fingerprint(&self) -> [u8; 32] {
        self.with_ordinal(self.ordinal)
    }

    /// The fingerprint it would have as another of the lines alike.
    pub fn with_ordinal(&self, ordinal: u64) -> [u8; 32] {
        let mut digest = Sha256::new();
        digest.update(self.alike);
        digest.update(ordinal.to_be_bytes());
        digest.finalize().into()
    }
}

/// How many lines alike the statements of one account have brought so far, in one file.
#[derive(Debug, Default)]
pub struct Seen(HashMap<[u8; 32], u64>);

impl Seen {
    fn ordinal(&mut self, alike: [u8; 32]) -> u64 {
        let next = self.0.entry(alike).or_insert(0);
        let ordinal = *next;
        *next = next.saturating_add(1);
        ordinal
    }
}

/// The statement before another one, on the same account.
#[derive(Clone, Copy, Debug)]
pub struct Before {
    pub to_on: NaiveDate,
    pub closing: Option<i64>,
}

/// How a statement follows the one before it.
pub fn continuity(before: Option<Before>, from_on: NaiveDate, opening: Option<i64>) -> Continuity {
    let Some(before) = before else { return Continuity::First };
    if from_on < before.to_on {
        return Continuity::Overlaps;
    }
    match (before.closing, opening) {
        (Some(left), Some(opening)) if left == opening => Continuity::Continues,
        // A day may be exported twice: only a later day proves that something is missing.
        (Some(_), Some(_)) if from_on == before.to_on => Continuity::Overlaps,
        (Some(_), Some(_)) => Continuity::Gap,
        (None, _) | (_, None) => Continuity::Unknown,
    }
}

/// Whether no line of a statement can have come with an earlier file: it opens with the balance that was left, and it
/// moves the account to another balance or on another day. Lines like known ones are then their twins.
pub fn is_all_new(before: Option<Before>, from_on: NaiveDate, opening: Option<i64>, closing: Option<i64>) -> bool {
    let Some(Before { to_on, closing: Some(left) }) = before else { return false };
    opening == Some(left) && (from_on > to_on || (from_on == to_on && closing.is_some_and(|closing| closing != left)))
}

/// Whether an account's statements are taken: those whose money is collected, and the treasury's own from which is paid.
///
/// # Errors
/// `bank_account_kind_not_taken`.
pub fn takes_statements(kind: BankAccountKind) -> Result<(), Code> {
    match kind {
        BankAccountKind::Link | BankAccountKind::Concentration | BankAccountKind::Refund => Ok(()),
        BankAccountKind::AgencyRefund | BankAccountKind::CentralDeposit => Err(Code::BankAccountKindNotTaken),
    }
}

/// Where a statement stands once it is imported.
pub fn imported_as(quarantine: Option<QuarantineReason>) -> StatementState {
    match quarantine {
        Some(_) => StatementState::Quarantined,
        None => StatementState::Posted,
    }
}

/// Whether the import will be what its preview said.
///
/// # Errors
/// `statement_preview_outdated`.
pub fn previewed(seen: &str, now: [u8; 32]) -> Result<(), Code> {
    if seen.eq_ignore_ascii_case(&hex(&now)) { Ok(()) } else { Err(Code::StatementPreviewOutdated) }
}

/// A digest as it stands on the wire.
pub fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether somebody may say that a quarantined statement is to be accepted.
pub fn propose_acceptance(state: StatementState) -> Result<(), Code> {
    match state {
        StatementState::Quarantined => Ok(()),
        StatementState::Posted | StatementState::Discarded => Err(Code::StatementNotQuarantined),
    }
}

/// Whether a proposed acceptance may be decided by this person: a second one, always.
pub fn decide_acceptance(state: StatementState, proposed_by: Option<UserId>, decider: UserId) -> Result<(), Code> {
    propose_acceptance(state)?;
    match proposed_by {
        None => Err(Code::StatementAcceptanceNotProposed),
        Some(maker) if maker == decider => Err(Code::SamePerson),
        Some(_) => Ok(()),
    }
}

/// What the caller may do next with a statement.
pub fn actions(actor: &Actor, row: &statement::Model) -> Vec<Action> {
    let proposing = may_in_office::<ImportStatements>(actor).and_then(|()| propose_acceptance(row.state));
    let deciding = may_in_office::<AcceptStatements>(actor)
        .and_then(|()| decide_acceptance(row.state, row.acceptance_proposed_by, actor.user));
    vec![
        Action::of(Verb::Acceptance, proposing),
        Action::of(Verb::AcceptanceApproval, deciding),
        Action::of(Verb::Discard, proposing),
    ]
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

/// Takes a statement into an account of the treasury: rials, whole ones, of days that have come.
///
/// # Errors
/// `statement_wrong_currency`, `statement_unreadable` at the amounts that are not whole rials.
pub fn take(statement: Statement, account: &Sheba, seen: &mut Seen, today: NaiveDate) -> Result<RialStatement, Error> {
    // An empty statement may name no currency at all.
    let is_foreign =
        statement.currency != CURRENCY && !(statement.currency == NO_CURRENCY && statement.lines.is_empty());
    if is_foreign || statement.is_currency_mixed {
        let shown: String = statement.currency.chars().take(3).collect();
        return Err(Code::StatementWrongCurrency.with("currency", shown).into());
    }
    // A day that has not come is a slip of somebody's hand; posted, it could only be reversed.
    if let Some(line) = statement.lines.iter().find(|line| line.booked_on > today) {
        return Err(at(&format!("#row/{}/date", line.number), "in_future"));
    }
    let quarantine = quarantine(&statement);
    let opening = statement.opening.map(|amount| whole(amount, "#file/opening_balance")).transpose()?;
    let closing = statement.closing.map(|amount| whole(amount, "#file/closing_balance")).transpose()?;
    let lines =
        statement.lines.into_iter().map(|line| rial_line(line, account, seen)).collect::<Result<Vec<_>, Error>>()?;
    Ok(RialStatement { opening, closing, lines, quarantine })
}

/// A file that takes longer than an import may is cut by days.
///
/// # Errors
/// `statement_unreadable` with `too_many_rows`.
pub fn fits(statements: &[Statement]) -> Result<(), Error> {
    if statements.iter().map(|statement| statement.lines.len()).sum::<usize>() <= MOST_LINES {
        return Ok(());
    }
    let field = FieldError::new("#file", "too_many_rows").with("max", MOST_LINES);
    Err(Refusal::from(Code::StatementUnreadable).fields(vec![field]).into())
}

/// A third of the statements met in the wild do not add up: they are kept, and kept out of the ledger.
fn quarantine(statement: &Statement) -> Option<QuarantineReason> {
    match statement.balance_check() {
        BalanceCheck::Unbalanced { .. } => Some(QuarantineReason::Unbalanced),
        BalanceCheck::Unknown => Some(QuarantineReason::BalanceMissing),
        BalanceCheck::Balanced => statement.first_running_mismatch().map(|_| QuarantineReason::RunningBalance),
    }
}

fn rial_line(line: Line, account: &Sheba, seen: &mut Seen) -> Result<RialLine, Error> {
    let place = format!("#row/{}/amount", line.number);
    let amount = whole(line.amount, &place)?;
    let amount = Rial::new(amount).map_err(|code| at(&place, &code.to_string()))?;
    let direction = match line.direction {
        Direction::Credit => LineDirection::Credit,
        Direction::Debit => LineDirection::Debit,
    };
    let row = i32::try_from(line.number).map_err(anyhow::Error::from)?;
    let alike = alike(&line, amount, account);
    Ok(RialLine { row, direction, amount, alike, ordinal: seen.ordinal(alike), line })
}

/// What makes a line the same line in another file. The description is left out: banks reword it.
fn alike(line: &Line, amount: Rial, account: &Sheba) -> [u8; 32] {
    let fold = |reference: Option<&String>| reference.map(|text| text::fold_reference(text)).unwrap_or_default();
    let parts = [
        account.to_string(),
        line.booked_on.to_string(),
        line.direction.as_str().to_owned(),
        amount.to_string(),
        fold(reference(line)),
        fold(line.bank_reference.as_ref()),
    ];
    let mut digest = Sha256::new();
    for part in &parts {
        digest.update(part.len().to_be_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

/// What the payer gave: the payment identifier, or what banks passed on in its place.
pub fn reference(line: &Line) -> Option<&String> {
    line.payment_identifier.as_ref().or(line.end_to_end.as_ref())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 8, day).unwrap()
    }

    fn before(to_on: u32, closing: Option<i64>) -> Option<Before> {
        Some(Before { to_on: day(to_on), closing })
    }

    #[test]
    fn a_statement_follows_overlaps_or_leaves_a_gap() {
        assert_eq!(continuity(None, day(1), Some(0)), Continuity::First);
        assert_eq!(continuity(before(10, Some(5)), day(11), Some(5)), Continuity::Continues);
        assert_eq!(continuity(before(10, Some(5)), day(11), Some(6)), Continuity::Gap);
        assert_eq!(continuity(before(10, Some(5)), day(10), Some(5)), Continuity::Continues);
        assert_eq!(continuity(before(10, Some(5)), day(10), Some(6)), Continuity::Overlaps);
        assert_eq!(continuity(before(10, Some(5)), day(9), Some(5)), Continuity::Overlaps);
        assert_eq!(continuity(before(10, None), day(11), Some(5)), Continuity::Unknown);
        assert_eq!(continuity(before(10, Some(5)), day(11), None), Continuity::Unknown);
    }

    #[test]
    fn lines_are_new_only_where_the_balances_prove_it() {
        assert!(is_all_new(before(10, Some(5)), day(11), Some(5), Some(5)));
        assert!(is_all_new(before(10, Some(5)), day(10), Some(5), Some(9)));
        // The last day once more: it begins and ends where the account stood.
        assert!(!is_all_new(before(10, Some(5)), day(10), Some(5), Some(5)));
        assert!(!is_all_new(before(10, Some(5)), day(10), Some(4), Some(9)));
        assert!(!is_all_new(before(10, Some(5)), day(9), Some(5), Some(9)));
        assert!(!is_all_new(None, day(9), Some(5), Some(9)));
    }

    #[test]
    fn an_import_is_what_was_previewed_or_is_refused() {
        assert_eq!(previewed(&"AB".repeat(32), [0xab; 32]), Ok(()));
        assert_eq!(previewed(&"ab".repeat(32), [0xac; 32]), Err(Code::StatementPreviewOutdated));
    }

    #[test]
    fn a_second_person_accepts_what_is_in_quarantine() {
        let (maker, other) = (UserId::new(), UserId::new());
        use StatementState::{Discarded, Posted, Quarantined};
        assert_eq!(decide_acceptance(Quarantined, Some(maker), other), Ok(()));
        assert_eq!(decide_acceptance(Quarantined, Some(maker), maker), Err(Code::SamePerson));
        assert_eq!(decide_acceptance(Quarantined, None, other), Err(Code::StatementAcceptanceNotProposed));
        for state in [Posted, Discarded] {
            assert_eq!(decide_acceptance(state, Some(maker), other), Err(Code::StatementNotQuarantined));
            assert_eq!(propose_acceptance(state), Err(Code::StatementNotQuarantined));
        }
    }
}
