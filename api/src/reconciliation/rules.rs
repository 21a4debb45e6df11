//! Decisions about suspense. Pure and exhaustive.

use amanat_matching::Reason;

use super::{
    DecideIdentifications, ProposeIdentifications,
    entity::{LineDirection, SuspenseReason, SuspenseState, match_group, suspense_item},
};
use crate::{
    base::{
        action::{Action, may},
        auth::Actor,
        code::Code,
        id::UserId,
    },
    deposits::{self, Claim},
};

/// The reason of the matching engine, as it is kept.
pub fn reason(reason: Reason) -> SuspenseReason {
    match reason {
        Reason::NoReference => SuspenseReason::NoReference,
        Reason::UnknownReference => SuspenseReason::UnknownReference,
        Reason::AmountShort => SuspenseReason::AmountShort,
        Reason::AmountOver => SuspenseReason::AmountOver,
        Reason::Ambiguous => SuspenseReason::Ambiguous,
        Reason::AlreadyReceived => SuspenseReason::AlreadyReceived,
        Reason::DepositCancelled => SuspenseReason::DepositCancelled,
        Reason::OtherAgency => SuspenseReason::OtherAgency,
    }
}

/// Whether an identification may be proposed.
pub fn propose(state: SuspenseState, direction: LineDirection) -> Result<(), Code> {
    match (state, direction) {
        (SuspenseState::Open, LineDirection::Credit) => Ok(()),
        (SuspenseState::Open, LineDirection::Debit) => Err(Code::SuspenseItemDebit),
        (SuspenseState::Proposed | SuspenseState::Identified, _) => Err(Code::SuspenseItemNotOpen),
    }
}

/// Whether an item and a deposit can be the same money. Splitting and correcting amounts come with collection.
pub fn fits(item: &suspense_item::Model, claim: &Claim) -> Result<(), Code> {
    deposits::can_receive(claim)?;
    if claim.agency != item.agency_id {
        return Err(Code::IdentificationAgency);
    }
    if claim.amount != item.amount_rial {
        return Err(Code::IdentificationAmount);
    }
    Ok(())
}

/// Whether a proposal may be decided by this person: a second one, always.
pub fn decide(state: SuspenseState, made_by: Option<UserId>, decider: UserId) -> Result<(), Code> {
    match (state, made_by) {
        (SuspenseState::Proposed, Some(maker)) if maker == decider => Err(Code::SamePerson),
        (SuspenseState::Proposed, Some(_)) => Ok(()),
        (SuspenseState::Proposed, None) | (SuspenseState::Open | SuspenseState::Identified, _) => {
            Err(Code::SuspenseItemNotProposed)
        }
    }
}

/// What the caller may do next with an item.
pub fn actions(actor: &Actor, item: &suspense_item::Model, proposal: Option<&match_group::Model>) -> Vec<Action> {
    let proposing =
        may::<ProposeIdentifications>(actor, item.agency_id).and_then(|()| propose(item.state, item.direction));
    let deciding = may::<DecideIdentifications>(actor, item.agency_id)
        .and_then(|()| decide(item.state, proposal.map(|group| group.made_by), actor.user));
    vec![
        Action::of("identification", proposing),
        Action::of("identification/approval", deciding),
        Action::of("identification/rejection", deciding),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_open_credit_is_proposed() {
        use LineDirection::{Credit, Debit};
        use SuspenseState::{Identified, Open, Proposed};
        assert_eq!(propose(Open, Credit), Ok(()));
        assert_eq!(propose(Open, Debit), Err(Code::SuspenseItemDebit));
        assert_eq!(propose(Proposed, Credit), Err(Code::SuspenseItemNotOpen));
        assert_eq!(propose(Identified, Credit), Err(Code::SuspenseItemNotOpen));
    }

    #[test]
    fn nobody_decides_on_their_own_proposal() {
        let (maker, other) = (UserId::new(), UserId::new());
        assert_eq!(decide(SuspenseState::Proposed, Some(maker), other), Ok(()));
        assert_eq!(decide(SuspenseState::Proposed, Some(maker), maker), Err(Code::SamePerson));
        assert_eq!(decide(SuspenseState::Open, None, other), Err(Code::SuspenseItemNotProposed));
        assert_eq!(decide(SuspenseState::Identified, None, other), Err(Code::SuspenseItemNotProposed));
    }
}
