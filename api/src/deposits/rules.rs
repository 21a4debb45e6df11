//! Decisions about deposits. Pure and exhaustive.

use amanat_kernel::{LegalId, NationalId, Rial, Text, text};
use chrono::{DateTime, Months, NaiveDate, Utc};

use super::{
    CancelDeposits, CorrectDeposits, DisputeDeposits, HoldDeposits, ReleaseHolds,
    declare::DeclareDeposit,
    entity::{DepositState, DepositorKind, Model},
    holds,
    kind::DepositKind,
    release_hold::ReleaseHold,
};
use crate::base::{
    action::{Action, may, may_in_office},
    auth::Actor,
    code::Code,
    field::FieldError,
    id::UserId,
    words::Verb,
};

/// The oldest receipt that is taken: some years more than the public accounting law of 1366 is old. Day and century are
/// mistyped far more often than such a deposit is found.
const MOST_YEARS: u32 = 40;

/// Whether money of a deposit has not come yet: it may be taken back, corrected, received. Once money has come, what
/// changes a deposit is a posting.
pub fn awaits_money(now: DepositState) -> Result<(), Code> {
    match now {
        DepositState::Declared => Ok(()),
        DepositState::Received
        | DepositState::Swept
        | DepositState::Announced
        | DepositState::PartiallyRefunded
        | DepositState::Refunded => Err(Code::DepositAlreadyReceived),
        DepositState::Cancelled => Err(Code::DepositCancelled),
        DepositState::Reversed => Err(Code::DepositReversed),
    }
}

/// Whether the treasury may dispute a deposit: its money has come and nothing was announced.
pub fn dispute(now: DepositState, disputed_because: Option<&str>) -> Result<(), Code> {
    match (now, disputed_because) {
        (DepositState::Received | DepositState::Swept, None) => Ok(()),
        (DepositState::Received | DepositState::Swept, Some(_)) => Err(Code::DepositDisputed),
        (
            DepositState::Declared
            | DepositState::Announced
            | DepositState::PartiallyRefunded
            | DepositState::Refunded
            | DepositState::Cancelled
            | DepositState::Reversed,
            _,
        ) => Err(Code::StateForbids),
    }
}

/// Only a disputed deposit has a dispute to settle.
pub fn settle(disputed_because: Option<&str>) -> Result<(), Code> {
    disputed_because.map(|_| ()).ok_or(Code::StateForbids)
}

/// Whether an order can block a deposit: as long as there is money to come, or to give back.
pub fn hold(now: DepositState) -> Result<(), Code> {
    match now {
        DepositState::Declared
        | DepositState::Received
        | DepositState::Swept
        | DepositState::Announced
        | DepositState::PartiallyRefunded
        // Until it is paid, and when it comes back.
        | DepositState::Refunded => Ok(()),
        DepositState::Cancelled => Err(Code::DepositCancelled),
        DepositState::Reversed => Err(Code::DepositReversed),
    }
}

/// A hold is released once, by somebody else than who placed it.
pub fn release(released_at: Option<DateTime<Utc>>, placed_by: UserId, releaser: UserId) -> Result<(), Code> {
    match released_at {
        Some(_) => Err(Code::HoldReleased),
        None if placed_by == releaser => Err(Code::SamePerson),
        None => Ok(()),
    }
}

/// The order that lifts a hold has a number and a day, or there is none.
pub fn release_order(input: &ReleaseHold, today: NaiveDate) -> Result<Option<(&str, NaiveDate)>, Vec<FieldError>> {
    match (&input.order_number, input.order_on) {
        (None, None) => Ok(None),
        (Some(_), Some(day)) if day > today => Err(vec![FieldError::new("/order_on", "in_future")]),
        (Some(number), Some(day)) => Ok(Some((number.as_str(), day))),
        (Some(_), None) => Err(vec![FieldError::new("/order_on", "required")]),
        (None, Some(_)) => Err(vec![FieldError::new("/order_number", "required")]),
    }
}

/// What the caller may do next with a hold.
pub fn hold_actions(actor: &Actor, row: &holds::Model) -> Vec<Action> {
    let releasing =
        may_in_office::<ReleaseHolds>(actor).and_then(|()| release(row.released_at, row.placed_by, actor.user));
    vec![Action::of(Verb::Release, releasing)]
}

/// What the caller may do next with a deposit.
pub fn actions(actor: &Actor, row: &Model) -> Vec<Action> {
    let cancelling = may::<CancelDeposits>(actor, row.agency_id).and_then(|()| awaits_money(row.state));
    let correcting = may::<CorrectDeposits>(actor, row.agency_id).and_then(|()| awaits_money(row.state));
    let because = row.disputed_because.as_deref();
    let disputing = may_in_office::<DisputeDeposits>(actor).and_then(|()| dispute(row.state, because));
    let holding = may::<HoldDeposits>(actor, row.agency_id).and_then(|()| hold(row.state));
    let settling = may_in_office::<DisputeDeposits>(actor).and_then(|()| settle(because));
    vec![
        Action::of(Verb::Cancellation, cancelling),
        Action::of(Verb::Correction, correcting),
        Action::of(Verb::Dispute, disputing),
        Action::of(Verb::DisputeSettlement, settling),
        Action::of(Verb::Holds, holding),
    ]
}

/// Everything about a declaration that needs no database. All faults are named at once.
pub fn check(input: &DeclareDeposit, today: NaiveDate) -> Vec<FieldError> {
    let mut faults = Vec::new();
    if input.amount == Rial::ZERO {
        faults.push(FieldError::new("/amount", "zero"));
    }
    if input.receipt_on > today {
        faults.push(FieldError::new("/receipt_on", "in_future"));
    }
    if today.checked_sub_months(Months::new(12 * MOST_YEARS)).is_some_and(|oldest| input.receipt_on < oldest) {
        faults.push(FieldError::new("/receipt_on", "too_old").with("max", MOST_YEARS));
    }
    if input.kind == DepositKind::Judicial && input.court_case_number.is_none() {
        faults.push(FieldError::new("/court_case_number", "required"));
    }
    if let Err(code) = identifier(input.depositor.kind, &input.depositor.identifier) {
        faults.push(FieldError::new("/depositor/identifier", code));
    }
    faults
}

/// The identifier in its canonical form, by the kind of person.
pub fn identifier(kind: DepositorKind, typed: &Text) -> Result<String, String> {
    match kind {
        DepositorKind::Natural => {
            NationalId::parse(typed.as_str()).map(|id| id.to_string()).map_err(|code| code.to_string())
        }
        DepositorKind::Legal => {
            LegalId::parse(typed.as_str()).map(|id| id.to_string()).map_err(|code| code.to_string())
        }
        // The rule of foreigners' numbers is not public: digits and letters, kept as a free identifier.
        DepositorKind::Foreign => {
            let id = text::ascii_digits(typed.as_str()).to_uppercase();
            let is_plain = id.chars().all(|letter| letter.is_ascii_alphanumeric());
            if (5..=20).contains(&id.len()) && is_plain { Ok(id) } else { Err("foreign_identifier_form".to_owned()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_declared_deposit_moves() {
        use DepositState::{Announced, Cancelled, Declared, Received, Reversed, Swept};
        assert_eq!(awaits_money(Declared), Ok(()));
        for came in [Received, Swept, Announced] {
            assert_eq!(awaits_money(came), Err(Code::DepositAlreadyReceived));
        }
        assert_eq!(awaits_money(Cancelled), Err(Code::DepositCancelled));
        assert_eq!(awaits_money(Reversed), Err(Code::DepositReversed));
    }

    #[test]
    fn what_was_announced_is_not_disputed_any_more() {
        use DepositState::{Announced, Declared, Received, Swept};
        assert_eq!(dispute(Received, None), Ok(()));
        assert_eq!(dispute(Swept, None), Ok(()));
        assert_eq!(dispute(Swept, Some("مبلغ")), Err(Code::DepositDisputed));
        assert_eq!(dispute(Declared, None), Err(Code::StateForbids));
        assert_eq!(dispute(Announced, None), Err(Code::StateForbids));
        assert_eq!((settle(Some("مبلغ")), settle(None)), (Ok(()), Err(Code::StateForbids)));
    }

    #[test]
    fn identifiers_follow_the_kind_of_person() {
        let text = |typed: &str| Text::parse(typed).unwrap();
        assert_eq!(identifier(DepositorKind::Natural, &text("۱۳۶۰۱۲۳۴۵۸")), Ok("1360123458".to_owned()));
        assert_eq!(identifier(DepositorKind::Legal, &text("14003001239")), Ok("14003001239".to_owned()));
        assert_eq!(identifier(DepositorKind::Foreign, &text("a1234567")), Ok("A1234567".to_owned()));
        assert!(identifier(DepositorKind::Natural, &text("+360123458")).is_err());
        assert!(identifier(DepositorKind::Legal, &text("1360123458")).is_err());
        assert!(identifier(DepositorKind::Foreign, &text("A-12")).is_err());
    }
}
