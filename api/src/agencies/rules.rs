//! Decisions about who holds an account and whose signature counts. Pure.

use amanat_kernel::JalaliDate;
use chrono::NaiveDate;

use super::{
    RevokeSignatories,
    entity::signatory,
    wire::{BankAccountKind, Capacity},
};
use crate::base::{
    action::{Action, may_in_office},
    auth::Actor,
    code::Code,
    error::Error,
    field::FieldError,
    id::AgencyId,
    words::Verb,
};

/// Link and refund accounts of agencies have a holder; the treasury's own accounts have none.
///
/// # Errors
/// `bank_account_needs_agency`.
pub fn holder(kind: BankAccountKind, agency: Option<AgencyId>) -> Result<(), Code> {
    let needs = matches!(kind, BankAccountKind::Link | BankAccountKind::AgencyRefund);
    if needs == agency.is_some() { Ok(()) } else { Err(Code::BankAccountNeedsAgency) }
}

/// Controllers (article 31) and second signatures (article 76) are of an agency, treasury officials (article 124) of none.
///
/// # Errors
/// `signatory_needs_agency`.
pub fn place(capacity: Capacity, agency: Option<AgencyId>) -> Result<(), Code> {
    let needs = !matches!(capacity, Capacity::TreasurySignatory);
    if needs == agency.is_some() { Ok(()) } else { Err(Code::SignatoryNeedsAgency) }
}

/// A validity has at least one day.
///
/// # Errors
/// `signatory_validity`.
pub fn validity(from: NaiveDate, to: Option<NaiveDate>) -> Result<(), Code> {
    match to {
        Some(to) if to < from => Err(Code::SignatoryValidity),
        _ => Ok(()),
    }
}

/// A day that both calendars know.
///
/// # Errors
/// The field, with the calendar's own code.
pub fn known(pointer: &'static str, day: NaiveDate) -> Result<(), Error> {
    JalaliDate::from_day(day).map_err(|fault| FieldError::new(pointer, fault.to_string()))?;
    Ok(())
}

/// A day on which something has happened already.
///
/// # Errors
/// The field, with the calendar's own code or `in_future`.
pub fn past(pointer: &'static str, day: NaiveDate, today: NaiveDate) -> Result<(), Error> {
    known(pointer, day)?;
    if day > today { Err(FieldError::new(pointer, "in_future").into()) } else { Ok(()) }
}

/// Whether a signature counts on a day. A revocation counts from its own day on: nothing may be signed after it.
pub fn is_valid_on(row: &signatory::Model, day: NaiveDate) -> bool {
    let begun = row.valid_from <= day;
    let ended = row.valid_to.is_some_and(|last| last < day);
    let revoked = row.revoked_on.is_some_and(|from| from <= day);
    begun && !ended && !revoked
}

/// A decree is revoked once.
///
/// # Errors
/// `state_forbids`.
pub fn may_revoke(row: &signatory::Model) -> Result<(), Code> {
    if row.revoked_on.is_none() { Ok(()) } else { Err(Code::StateForbids) }
}

/// What a caller may do next with a signatory.
pub fn signatory_actions(row: &signatory::Model, actor: &Actor) -> Vec<Action> {
    let revocation = may_in_office::<RevokeSignatories>(actor).and_then(|()| may_revoke(row));
    vec![Action::of(Verb::Revocation, revocation)]
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::base::{
        auth::{Grant, Role},
        id::{OfficeId, SessionId, SignatoryId, UserId},
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn decree(valid_to: Option<&str>, revoked_on: Option<&str>) -> signatory::Model {
        signatory::Model {
            id: SignatoryId::new(),
            office_id: OfficeId::new(),
            user_id: UserId::new(),
            agency_id: None,
            capacity: Capacity::TreasurySignatory,
            decree_number: "12/5678".to_owned(),
            decree_on: day("2025-03-20"),
            valid_from: day("2025-03-21"),
            valid_to: valid_to.map(day),
            revoked_on: revoked_on.map(day),
            revoked_by: None,
            revoked_because: None,
            created_by: UserId::new(),
            created_at: DateTime::<Utc>::UNIX_EPOCH,
            version: 1,
        }
    }

    #[test]
    fn accounts_of_agencies_have_a_holder_and_those_of_the_treasury_none() {
        let agency = Some(AgencyId::new());
        for kind in [BankAccountKind::Link, BankAccountKind::AgencyRefund] {
            assert_eq!(holder(kind, agency), Ok(()));
            assert_eq!(holder(kind, None), Err(Code::BankAccountNeedsAgency));
        }
        for kind in [BankAccountKind::Concentration, BankAccountKind::Refund, BankAccountKind::CentralDeposit] {
            assert_eq!(holder(kind, None), Ok(()));
            assert_eq!(holder(kind, agency), Err(Code::BankAccountNeedsAgency));
        }
    }

    #[test]
    fn the_treasury_signs_for_itself_and_everybody_else_for_an_agency() {
        let agency = Some(AgencyId::new());
        for capacity in [Capacity::Controller, Capacity::AgencySignatory] {
            assert_eq!(place(capacity, agency), Ok(()));
            assert_eq!(place(capacity, None), Err(Code::SignatoryNeedsAgency));
        }
        assert_eq!(place(Capacity::TreasurySignatory, None), Ok(()));
        assert_eq!(place(Capacity::TreasurySignatory, agency), Err(Code::SignatoryNeedsAgency));
    }

    #[test]
    fn a_validity_of_one_day_is_the_shortest() {
        let first = day("2025-03-21");
        assert_eq!(validity(first, None), Ok(()));
        assert_eq!(validity(first, Some(first)), Ok(()));
        assert_eq!(validity(first, Some(day("2025-03-20"))), Err(Code::SignatoryValidity));
    }

    #[test]
    fn a_signature_counts_from_its_first_day_to_its_last() {
        let row = decree(Some("2025-06-21"), None);
        let counts = ["2025-03-20", "2025-03-21", "2025-06-21", "2025-06-22"].map(|on| is_valid_on(&row, day(on)));
        assert_eq!(counts, [false, true, true, false]);
        assert!(is_valid_on(&decree(None, None), day("2040-01-01")));
    }

    #[test]
    fn a_revoked_signature_counts_no_more_on_the_very_day() {
        let row = decree(None, Some("2025-05-01"));
        assert!(is_valid_on(&row, day("2025-04-30")));
        assert!(!is_valid_on(&row, day("2025-05-01")));
        assert_eq!(may_revoke(&row), Err(Code::StateForbids));
        assert_eq!(may_revoke(&decree(None, None)), Ok(()));
    }

    #[test]
    fn a_day_that_has_not_come_and_a_day_outside_the_calendar_are_named() {
        let today = day("2025-04-01");
        assert!(past("/opened_on", today, today).is_ok());
        for (given, code) in [("2025-04-02", "in_future"), ("1200-01-01", "day_out_of_range")] {
            let Err(Error::Invalid(fields)) = past("/opened_on", day(given), today) else {
                panic!("{given} was accepted");
            };
            assert_eq!((fields[0].pointer.as_str(), fields[0].code.as_ref()), ("/opened_on", code));
        }
    }

    #[test]
    fn only_those_who_may_revoke_are_offered_it() {
        let person = |role| Actor {
            office: OfficeId::new(),
            user: UserId::new(),
            session: SessionId::new(),
            grants: vec![Grant { role, agency: None }],
        };
        let because = |row: &signatory::Model, role| signatory_actions(row, &person(role))[0].because;
        assert_eq!(because(&decree(None, None), Role::TreasuryOfficeHead), None);
        assert_eq!(because(&decree(None, None), Role::Auditor), Some(Code::Forbidden));
        assert_eq!(because(&decree(None, Some("2025-05-01")), Role::TreasuryOfficeHead), Some(Code::StateForbids));
    }
}
