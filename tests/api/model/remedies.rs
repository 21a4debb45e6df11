//! What becomes of money that the bank brings back.

use super::{
    payments::{Of, Payment, PaymentState},
    people::{Person, Role, act, may},
    state::{Model, Said},
    steps::Cure,
};

#[derive(Clone, Copy, Debug)]
pub struct Remedy {
    pub payment: usize,
    pub cure: Cure,
    pub state: RemedyState,
    pub by: Person,
    pub decided_by: Option<Person>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemedyState {
    Proposed,
    Approved,
    Rejected,
}

impl RemedyState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }
}

impl Model {
    pub fn propose_remedy(&mut self, by: Person, payment: usize, cure: Cure) -> Said {
        may(by, &[Role::Payer])?;
        if self.payments[payment].state != PaymentState::Returned {
            return Err("state_forbids");
        }
        if self.remedies.iter().any(|one| one.payment == payment && one.state != RemedyState::Rejected) {
            return Err("remedy_under_way");
        }
        if cure == Cure::Restoration && self.payments[payment].refund().is_none() {
            return Err("payer_return_not_restorable");
        }
        self.remedies.push(Remedy { payment, cure, state: RemedyState::Proposed, by, decided_by: None });
        Ok(())
    }

    pub fn decide(&mut self, by: Person, remedy: usize, is_agreed: bool) -> Said {
        may(by, &[Role::OfficeHead, Role::Head])?;
        let Remedy { payment, cure, state, by: made_by, .. } = self.remedies[remedy];
        let Payment { of, state: stands, .. } = self.payments[payment];
        let is_unsent = state == RemedyState::Approved && cure == Cure::Reissue && stands == PaymentState::Returned;
        if state != RemedyState::Proposed && (is_agreed || !is_unsent) {
            return Err("state_forbids");
        }
        if made_by == by {
            return Err("same_person");
        }
        self.remedies[remedy].state = if is_agreed { RemedyState::Approved } else { RemedyState::Rejected };
        self.remedies[remedy].decided_by = Some(by);
        if let (true, Cure::Restoration, Of::Refund(refund, payee)) = (is_agreed, cure, of) {
            self.payments[payment].state = PaymentState::Restored;
            for (deposit, amount) in self.refunds[refund].rows_of(payee) {
                self.deposits[deposit].refunded -= amount;
            }
            self.carry_on(payment);
        }
        Ok(())
    }

    /// The payments that are sent again; not by whoever had a hand in their refund, or agreed that they are.
    pub fn reissued(&mut self, by: Person, remedies: &[usize]) -> Result<Vec<usize>, &'static str> {
        let payments: Vec<usize> = remedies.iter().map(|remedy| self.remedies[*remedy].payment).collect();
        let is_own = |payment: &usize| match self.payments[*payment].of {
            Of::PayerReturn(one) => self.resolutions[one].is_by(by),
            Of::Refund(..) => false,
        };
        if payments.iter().any(is_own) {
            return Err("same_person");
        }
        let mut refunds: Vec<usize> = payments.iter().filter_map(|payment| self.payments[*payment].refund()).collect();
        refunds.sort_unstable();
        for refund in refunds {
            self.is_free_of_holds(refund)?;
            act(&mut self.refunds[refund].chain, by, "payer")?;
        }
        for remedy in remedies {
            let Remedy { payment, cure, state, decided_by, .. } = self.remedies[*remedy];
            if (cure, state, self.payments[payment].state)
                != (Cure::Reissue, RemedyState::Approved, PaymentState::Returned)
            {
                return Err("remedy_not_approved");
            }
            if decided_by == Some(by) {
                return Err("same_person");
            }
        }
        Ok(payments)
    }
}
