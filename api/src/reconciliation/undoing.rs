//! Which earlier credit a debit undoes. Pure.

use amanat_kernel::Rial;
use chrono::NaiveDate;

use super::entity::{SuspenseState, match_group, suspense_item};
use crate::deposits::wire::DepositState;

/// An earlier credit that a debit may undo.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Where its row stands.
    pub place: usize,
    reference: Option<String>,
    amount: Rial,
    booked_on: NaiveDate,
    /// Nobody has built on it: it was not swept, announced, proposed or used up.
    is_free: bool,
}

impl Candidate {
    /// A receipt that the rules matched by themselves, with the state of its locked deposit.
    pub fn of_receipt(place: usize, row: &match_group::Model, state: Option<DepositState>) -> Self {
        Self {
            place,
            reference: row.bank_reference_folded.clone(),
            amount: row.amount_rial,
            booked_on: row.booked_on,
            is_free: row.sweep_id.is_none() && state == Some(DepositState::Received),
        }
    }

    /// A credit in suspense.
    pub fn of_item(place: usize, row: &suspense_item::Model) -> Self {
        Self {
            place,
            reference: row.bank_reference_folded.clone(),
            amount: row.amount_rial,
            booked_on: row.booked_on,
            is_free: row.sweep_id.is_none()
                && row.state == SuspenseState::Open
                && row.remaining_rial == row.amount_rial,
        }
    }
}

/// What a debit was found to undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoing {
    /// This one, certainly, and nothing stands against it.
    Undoes(usize),
    /// One that somebody has built on, or one of several: a person has to look.
    LeftToPeople(Option<usize>),
    /// Nothing that is known.
    Nothing,
}

/// Same reference, same amount, not booked before the credit, and the only one of its kind.
pub fn undoing(candidates: &[Candidate], reference: Option<&str>, amount: Rial, booked_on: NaiveDate) -> Undoing {
    let Some(reference) = reference else {
        return Undoing::Nothing;
    };
    let mut fitting = candidates.iter().filter(|candidate| {
        candidate.reference.as_deref() == Some(reference)
            && candidate.amount == amount
            && candidate.booked_on <= booked_on
    });
    match (fitting.next(), fitting.next()) {
        (None, _) => Undoing::Nothing,
        (Some(one), None) if one.is_free => Undoing::Undoes(one.place),
        (Some(one), None) => Undoing::LeftToPeople(Some(one.place)),
        (Some(_), Some(_)) => Undoing::LeftToPeople(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(place: usize, reference: &str, amount: i64, day: u32, is_free: bool) -> Candidate {
        let booked_on = NaiveDate::from_ymd_opt(2025, 8, day).unwrap();
        let amount = Rial::new(amount).unwrap();
        Candidate { place, reference: Some(reference.to_owned()), amount, booked_on, is_free }
    }

    fn undoes(candidates: &[Candidate], reference: Option<&str>, amount: i64, day: u32) -> Undoing {
        let booked_on = NaiveDate::from_ymd_opt(2025, 8, day).unwrap();
        undoing(candidates, reference, Rial::new(amount).unwrap(), booked_on)
    }

    #[test]
    fn the_one_credit_of_the_same_reference_and_amount_is_undone() {
        let candidates = [candidate(0, "77", 500, 3, true), candidate(1, "78", 500, 3, true)];
        assert_eq!(undoes(&candidates, Some("77"), 500, 3), Undoing::Undoes(0));
        assert_eq!(undoes(&candidates, Some("78"), 500, 9), Undoing::Undoes(1));
        assert_eq!(undoes(&candidates, Some("77"), 501, 3), Undoing::Nothing);
        assert_eq!(undoes(&candidates, Some("77"), 500, 2), Undoing::Nothing, "not before it came");
        assert_eq!(undoes(&candidates, None, 500, 3), Undoing::Nothing);
    }

    #[test]
    fn what_somebody_built_on_is_left_to_people() {
        let candidates = [candidate(0, "77", 500, 3, false)];
        assert_eq!(undoes(&candidates, Some("77"), 500, 3), Undoing::LeftToPeople(Some(0)));
    }

    #[test]
    fn of_two_none_is_taken_though_only_one_is_free() {
        let candidates = [candidate(0, "77", 500, 3, true), candidate(1, "77", 500, 3, false)];
        assert_eq!(undoes(&candidates, Some("77"), 500, 3), Undoing::LeftToPeople(None));
    }
}
