//! Decisions about payments, orders, remedies and draws. Pure and exhaustive.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    DecideRemedies, InstructPayments, NamePayments, ProposeRemedies, RequestDraws, ViewTransferOrders,
    entity::{Channel, DrawState, PaymentState, RemedyKind, RemedyState, draw, payment, remedy, transfer_order},
};
use crate::{
    base::{
        action::{Action, may_in_office},
        auth::Actor,
        code::Code,
        id::UserId,
        words::Verb,
    },
    reconciliation::PayerReturn,
};

/// Where a transfer order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TransferOrderState {
    /// فرستاده‌شده: the bank has paid nothing of it yet.
    Sent,
    /// The bank has paid some of its payments.
    PartlySettled,
    /// پرداخت‌شده: nothing of it is open, and the bank has paid; what came back was paid before.
    Settled,
    /// اجرانشده: the bank has carried nothing of it out.
    Unexecuted,
}

/// How many payments of an order stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The bank has not paid them yet.
    pub open: i32,
    /// The bank has paid them.
    pub settled: i32,
    /// They came back, whatever became of them then.
    pub returned: i32,
    /// The bank did not carry them out, whatever became of them then.
    pub unexecuted: i32,
}

impl Counts {
    /// Counts payments of one state in, of which the bank has paid so many.
    pub fn add(&mut self, state: PaymentState, count: i32, paid: i32) {
        let (one, of_it) = match state {
            PaymentState::Instructed => (&mut self.open, count),
            PaymentState::Settled => (&mut self.settled, count),
            PaymentState::Returned | PaymentState::Unexecuted | PaymentState::Reissued | PaymentState::Restored => {
                self.unexecuted = self.unexecuted.saturating_add(count.saturating_sub(paid));
                (&mut self.returned, paid)
            }
        };
        *one = one.saturating_add(of_it);
    }
}

/// Where an order stands, by its payments.
pub fn order_state(counts: Counts) -> TransferOrderState {
    match counts {
        Counts { open: 0, settled: 0, returned: 0, .. } => TransferOrderState::Unexecuted,
        Counts { open: 0, .. } => TransferOrderState::Settled,
        Counts { settled: 0, returned: 0, .. } => TransferOrderState::Sent,
        Counts { .. } => TransferOrderState::PartlySettled,
    }
}

/// A payment is settled once; also one that people took for not carried out.
pub fn settle(now: PaymentState) -> Result<(), Code> {
    match now {
        PaymentState::Instructed | PaymentState::Unexecuted => Ok(()),
        PaymentState::Settled | PaymentState::Returned | PaymentState::Reissued | PaymentState::Restored => {
            Err(Code::StateForbids)
        }
    }
}

/// What comes back was settled before.
pub fn give_back(now: PaymentState) -> Result<(), Code> {
    match now {
        PaymentState::Settled => Ok(()),
        PaymentState::Instructed
        | PaymentState::Returned
        | PaymentState::Unexecuted
        | PaymentState::Reissued
        | PaymentState::Restored => Err(Code::StateForbids),
    }
}

/// Whether this can become of a payment that stands so: an order that is open was not carried out; what came back, or was not
/// carried out, is sent again or owed again.
fn fits(kind: RemedyKind, now: PaymentState) -> Result<(), Code> {
    match (kind, now) {
        (RemedyKind::NonExecution, PaymentState::Instructed)
        | (RemedyKind::Reissue | RemedyKind::Restoration, PaymentState::Returned | PaymentState::Unexecuted) => Ok(()),
        (RemedyKind::NonExecution | RemedyKind::Reissue | RemedyKind::Restoration, _) => Err(Code::StateForbids),
    }
}

/// A payment gets one remedy at a time; what goes back to a payer was never a deposit's, so that it is only sent again.
pub fn propose(row: &payment::Model, kind: RemedyKind, has_live_remedy: bool) -> Result<(), Code> {
    fits(kind, row.state)?;
    if has_live_remedy {
        return Err(Code::RemedyUnderWay);
    }
    match kind {
        RemedyKind::Restoration if row.refund_id.is_none() => Err(Code::PayerReturnNotRestorable),
        RemedyKind::Restoration | RemedyKind::Reissue | RemedyKind::NonExecution => Ok(()),
    }
}

/// A remedy is approved by another person than its proposer, while the payment still stands where it makes sense.
pub fn approve(row: &remedy::Model, payment: PaymentState, by: UserId) -> Result<(), Code> {
    match row.state {
        RemedyState::Proposed => fits(row.kind, payment)?,
        RemedyState::Approved | RemedyState::Rejected => return Err(Code::StateForbids),
    }
    if row.made_by == by { Err(Code::SamePerson) } else { Ok(()) }
}

/// A remedy is rejected by another person than its proposer: while it is proposed, and an approved reissue until it is sent.
pub fn reject(row: &remedy::Model, payment: PaymentState, by: UserId) -> Result<(), Code> {
    let is_open = match (row.state, row.kind) {
        (RemedyState::Proposed, _) => true,
        (RemedyState::Approved, RemedyKind::Reissue) => payment != PaymentState::Reissued,
        (RemedyState::Approved, RemedyKind::Restoration | RemedyKind::NonExecution) | (RemedyState::Rejected, _) => {
            false
        }
    };
    match is_open {
        false => Err(Code::StateForbids),
        true if row.made_by == by => Err(Code::SamePerson),
        true => Ok(()),
    }
}

/// What of a remedy is sent to the bank: an approved reissue that was not sent, and not by whoever approved it.
pub fn send(row: &remedy::Model, payment: PaymentState, by: UserId) -> Result<(), Code> {
    if (row.kind, row.state) != (RemedyKind::Reissue, RemedyState::Approved) || fits(row.kind, payment).is_err() {
        return Err(Code::RemedyNotApproved);
    }
    if row.decided_by == Some(by) { Err(Code::SamePerson) } else { Ok(()) }
}

/// Money goes back to its payer once, and is sent by a third person: neither by whoever proposed that nor by whoever agreed.
pub fn order_return(one: &PayerReturn, is_ordered: bool, by: UserId) -> Result<(), Code> {
    if is_ordered {
        return Err(Code::PaymentAlreadyInstructed);
    }
    third_person(one, by)
}

/// The same of what is sent again.
pub fn third_person(one: &PayerReturn, by: UserId) -> Result<(), Code> {
    if by == one.made_by || by == one.decided_by { Err(Code::SamePerson) } else { Ok(()) }
}

/// A draw that has not arrived may be withdrawn, or be found to have arrived.
pub fn waits(now: DrawState) -> Result<(), Code> {
    match now {
        DrawState::Requested => Ok(()),
        DrawState::Arrived | DrawState::Withdrawn => Err(Code::StateForbids),
    }
}

/// A list goes to the bank for orders that say so: one sent by hand, too, would be paid twice.
pub fn bank_list(channel: Channel) -> Result<(), Code> {
    match channel {
        Channel::BankList => Ok(()),
        Channel::ByHand => Err(Code::TransferOrderByHand),
    }
}

/// What the caller may do next with a payment.
pub fn payment_actions(actor: &Actor, row: &payment::Model, has_live_remedy: bool) -> Vec<Action> {
    let naming = may_in_office::<NamePayments>(actor);
    let remedy = |kind| may_in_office::<ProposeRemedies>(actor).and_then(|()| propose(row, kind, has_live_remedy));
    // One operation for all: what may be done in one way may be done. Of several reasons the one of what came back is said.
    let again = remedy(RemedyKind::Reissue).or_else(|_| remedy(RemedyKind::Restoration));
    let remedies = remedy(RemedyKind::NonExecution).or(again);
    vec![
        Action::of(Verb::Settlement, naming.and_then(|()| settle(row.state))),
        Action::of(Verb::Return, naming.and_then(|()| give_back(row.state))),
        Action::of(Verb::Remedies, remedies),
    ]
}

/// What the caller may do next with an order.
pub fn order_actions(actor: &Actor, row: &transfer_order::Model, counts: Counts) -> Vec<Action> {
    let settlement = may_in_office::<NamePayments>(actor).and_then(|()| settle_order(counts));
    let list = may_in_office::<ViewTransferOrders>(actor).and_then(|()| bank_list(row.channel));
    vec![Action::of(Verb::Settlement, settlement), Action::of(Verb::BankList, list)]
}

/// An order is settled as long as the bank has something to pay.
pub fn settle_order(counts: Counts) -> Result<(), Code> {
    match order_state(counts) {
        TransferOrderState::Sent | TransferOrderState::PartlySettled => Ok(()),
        TransferOrderState::Settled | TransferOrderState::Unexecuted => Err(Code::StateForbids),
    }
}

/// What the caller may do next with a remedy.
pub fn remedy_actions(actor: &Actor, row: &remedy::Model, payment: PaymentState) -> Vec<Action> {
    let deciding = may_in_office::<DecideRemedies>(actor);
    let sending = may_in_office::<InstructPayments>(actor);
    vec![
        Action::of(Verb::Approval, deciding.and_then(|()| approve(row, payment, actor.user))),
        Action::of(Verb::Rejection, deciding.and_then(|()| reject(row, payment, actor.user))),
        Action::of(Verb::TransferOrder, sending.and_then(|()| send(row, payment, actor.user))),
    ]
}

/// What the caller may do next with money that goes back to its payer.
pub fn payer_return_actions(actor: &Actor, one: &PayerReturn, is_ordered: bool) -> Vec<Action> {
    let sending = may_in_office::<InstructPayments>(actor);
    vec![Action::of(Verb::TransferOrder, sending.and_then(|()| order_return(one, is_ordered, actor.user)))]
}

/// What the caller may do next with a draw.
pub fn draw_actions(actor: &Actor, row: &draw::Model) -> Vec<Action> {
    let withdrawal = may_in_office::<RequestDraws>(actor).and_then(|()| waits(row.state));
    let arrival = may_in_office::<NamePayments>(actor).and_then(|()| waits(row.state));
    vec![Action::of(Verb::Withdrawal, withdrawal), Action::of(Verb::Arrival, arrival)]
}

#[cfg(test)]
mod tests {
    use amanat_kernel::{Rial, Sheba};

    use super::*;
    use crate::base::id::{OfficeId, PaymentId, RemedyId, ResolutionId};

    const ALL: [PaymentState; 6] = [
        PaymentState::Instructed,
        PaymentState::Settled,
        PaymentState::Returned,
        PaymentState::Unexecuted,
        PaymentState::Reissued,
        PaymentState::Restored,
    ];

    fn counts(open: i32, settled: i32, returned: i32) -> Counts {
        Counts { open, settled, returned, unexecuted: 0 }
    }

    #[test]
    fn an_order_stands_where_its_payments_stand() {
        use TransferOrderState::{PartlySettled, Sent, Settled, Unexecuted};
        assert_eq!(order_state(counts(3, 0, 0)), Sent);
        assert_eq!(order_state(counts(2, 1, 0)), PartlySettled);
        assert_eq!(order_state(counts(2, 0, 1)), PartlySettled, "what came back was paid");
        assert_eq!(order_state(counts(0, 1, 2)), Settled);
        assert_eq!((settle_order(counts(1, 0, 0)), settle_order(counts(0, 1, 0))), (Ok(()), Err(Code::StateForbids)));
        let unexecuted = |counts: Counts| Counts { unexecuted: 2, ..counts };
        assert_eq!(order_state(unexecuted(counts(0, 0, 0))), Unexecuted);
        assert_eq!(order_state(unexecuted(counts(1, 0, 0))), Sent);
        assert_eq!(order_state(unexecuted(counts(0, 1, 0))), Settled);
        let mut all = Counts::default();
        ALL.into_iter().for_each(|state| all.add(state, 2, 1));
        assert_eq!(all, Counts { open: 2, settled: 2, returned: 4, unexecuted: 4 });
    }

    #[test]
    fn a_payment_is_settled_once_and_comes_back_once() {
        let settled: Vec<_> = ALL.into_iter().filter(|state| settle(*state).is_ok()).collect();
        let returned: Vec<_> = ALL.into_iter().filter(|state| give_back(*state).is_ok()).collect();
        assert_eq!(settled, [PaymentState::Instructed, PaymentState::Unexecuted]);
        assert_eq!(returned, [PaymentState::Settled]);
    }

    fn remedy(kind: RemedyKind, state: RemedyState) -> remedy::Model {
        remedy::Model {
            id: RemedyId::new(),
            office_id: OfficeId::new(),
            agency_id: None,
            payment_id: PaymentId::new(),
            kind,
            payee_sheba: None,
            payee_name: None,
            payee_identifier: None,
            note: String::new(),
            state,
            made_by: UserId::new(),
            made_at: chrono::DateTime::UNIX_EPOCH,
            decided_by: None,
            decided_at: None,
            rejected_because: None,
            version: 1,
        }
    }

    #[test]
    fn another_person_decides_on_a_remedy() {
        use RemedyState::{Approved, Proposed, Rejected};
        let other = UserId::new();
        let proposed = remedy(RemedyKind::Restoration, Proposed);
        assert_eq!(approve(&proposed, PaymentState::Returned, other), Ok(()));
        assert_eq!(approve(&proposed, PaymentState::Returned, proposed.made_by), Err(Code::SamePerson));
        assert_eq!(
            approve(&proposed, PaymentState::Settled, other),
            Err(Code::StateForbids),
            "the bank has paid it after all"
        );
        for state in [Approved, Rejected] {
            let decided = remedy(RemedyKind::Restoration, state);
            assert_eq!(approve(&decided, PaymentState::Returned, other), Err(Code::StateForbids));
        }
        assert_eq!(reject(&proposed, PaymentState::Returned, other), Ok(()));
        assert_eq!(reject(&proposed, PaymentState::Returned, proposed.made_by), Err(Code::SamePerson));
    }

    #[test]
    fn an_approved_reissue_falls_until_it_is_sent_and_is_sent_by_another_person_than_its_approver() {
        let (payer, head) = (UserId::new(), UserId::new());
        let reissue = remedy::Model { decided_by: Some(head), ..remedy(RemedyKind::Reissue, RemedyState::Approved) };
        assert_eq!(reject(&reissue, PaymentState::Returned, head), Ok(()));
        assert_eq!(reject(&reissue, PaymentState::Reissued, head), Err(Code::StateForbids));
        assert_eq!(send(&reissue, PaymentState::Returned, payer), Ok(()));
        assert_eq!(send(&reissue, PaymentState::Returned, head), Err(Code::SamePerson));
        assert_eq!(send(&reissue, PaymentState::Reissued, payer), Err(Code::RemedyNotApproved));
        let restored = remedy(RemedyKind::Restoration, RemedyState::Approved);
        assert_eq!(reject(&restored, PaymentState::Restored, head), Err(Code::StateForbids));
        assert_eq!(send(&restored, PaymentState::Returned, payer), Err(Code::RemedyNotApproved));
    }

    #[test]
    fn what_is_open_was_not_carried_out_and_only_then_is_it_sent_or_owed_again() {
        use RemedyKind::{NonExecution, Reissue, Restoration};
        let fitting = |kind| -> Vec<_> { ALL.into_iter().filter(|state| fits(kind, *state).is_ok()).collect() };
        assert_eq!(fitting(NonExecution), [PaymentState::Instructed]);
        for kind in [Reissue, Restoration] {
            assert_eq!(fitting(kind), [PaymentState::Returned, PaymentState::Unexecuted]);
        }
        let word = remedy(NonExecution, RemedyState::Approved);
        assert_eq!(reject(&word, PaymentState::Unexecuted, UserId::new()), Err(Code::StateForbids));
        assert_eq!(send(&word, PaymentState::Unexecuted, UserId::new()), Err(Code::RemedyNotApproved));
    }

    #[test]
    fn money_goes_back_to_its_payer_once_and_by_a_third_person() {
        let one = PayerReturn {
            id: ResolutionId::new(),
            agency: None,
            payee_sheba: Sheba::parse("IR780100004001000001234567").unwrap(),
            payee_name: String::new(),
            amount: Rial::ZERO,
            note: String::new(),
            made_by: UserId::new(),
            decided_by: UserId::new(),
            decided_at: chrono::DateTime::UNIX_EPOCH,
            version: 1,
        };
        let third = UserId::new();
        assert_eq!(order_return(&one, false, third), Ok(()));
        assert_eq!(order_return(&one, true, third), Err(Code::PaymentAlreadyInstructed));
        for involved in [one.made_by, one.decided_by] {
            assert_eq!(order_return(&one, false, involved), Err(Code::SamePerson));
            assert_eq!(third_person(&one, involved), Err(Code::SamePerson), "not the second time either");
        }
    }

    #[test]
    fn a_draw_ends_once_and_a_list_goes_to_the_bank_where_the_order_says_so() {
        assert_eq!(waits(DrawState::Requested), Ok(()));
        for state in [DrawState::Arrived, DrawState::Withdrawn] {
            assert_eq!(waits(state), Err(Code::StateForbids));
        }
        assert_eq!(bank_list(Channel::BankList), Ok(()));
        assert_eq!(bank_list(Channel::ByHand), Err(Code::TransferOrderByHand));
    }
}
