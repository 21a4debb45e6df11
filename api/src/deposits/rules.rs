//! Decisions about deposits. Pure and exhaustive.

use amanat_kernel::{LegalId, NationalId, Rial, Text, text};
use chrono::NaiveDate;

use super::{
    CancelDeposits,
    declare::DeclareDeposit,
    entity::{DepositState, DepositorKind, Model},
    kind::DepositKind,
};
use crate::base::{
    action::{Action, may},
    auth::Actor,
    code::Code,
    field::FieldError,
};

/// A declared deposit may be taken back; one that was received never is: what changes it then is a posting.
pub fn cancel(now: DepositState) -> Result<DepositState, Code> {
    match now {
        DepositState::Declared => Ok(DepositState::Cancelled),
        DepositState::Received => Err(Code::DepositAlreadyReceived),
        DepositState::Cancelled => Err(Code::DepositCancelled),
    }
}

/// Only a declared deposit can be received.
pub fn receive(now: DepositState) -> Result<DepositState, Code> {
    match now {
        DepositState::Declared => Ok(DepositState::Received),
        DepositState::Received => Err(Code::DepositAlreadyReceived),
        DepositState::Cancelled => Err(Code::DepositCancelled),
    }
}

/// What the caller may do next with a deposit.
pub fn actions(actor: &Actor, row: &Model) -> Vec<Action> {
    let decision = may::<CancelDeposits>(actor, row.agency_id).and_then(|()| cancel(row.state).map(|_| ()));
    vec![Action::of("cancellation", decision)]
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
        use DepositState::{Cancelled, Declared, Received};
        assert_eq!(cancel(Declared), Ok(Cancelled));
        assert_eq!(cancel(Received), Err(Code::DepositAlreadyReceived));
        assert_eq!(cancel(Cancelled), Err(Code::DepositCancelled));
        assert_eq!(receive(Declared), Ok(Received));
        assert_eq!(receive(Received), Err(Code::DepositAlreadyReceived));
        assert_eq!(receive(Cancelled), Err(Code::DepositCancelled));
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
