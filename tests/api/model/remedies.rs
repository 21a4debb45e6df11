//! What becomes of money that did not reach its payee.

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

impl Remedy {
    /// It waits, or stands; that a payment was not carried out is done with once it is agreed.
    pub fn is_live(&self) -> bool {
        match self.state {
            RemedyState::Proposed => true,
            RemedyState::Approved => self.cure != Cure::NonExecution,
            RemedyState::Rejected => false,
        }
    }
}

impl Cure {
    /// Whether it can become of a payment that stands so.
    fn fits(self, state: PaymentState) -> Said {
        let fits = match self {
            Self::NonExecution => state == PaymentState::Instructed,
            Self::Reissue | Self::Restoration => matches!(state, PaymentState::Returned | PaymentState::Unexecuted),
        };
        if fits { Ok(()) } else { Err("state_forbids") }
    }
}

impl Model {
    pub fn propose_remedy(&mut self, by: Person, payment: usize, cure: Cure) -> Said {
        may(by, &[Role::Payer])?;
        cure.fits(self.payments[payment].state)?;
        if self.remedies.iter().any(|one| one.payment == payment && one.is_live()) {
            return Err("remedy_under_way");
        }
        if cure == Cure::Restoration && self.payments[payment].refund().is_none() {
            return Err("payer_return_not_restorable");
        }
        self.is_clear(&[payment])?;
        self.remedies.push(Remedy { payment, cure, state: RemedyState::Proposed, by, decided_by: None });
        Ok(())
    }

    pub fn decide(&mut self, by: Person, remedy: usize, is_agreed: bool) -> Said {
        may(by, &[Role::OfficeHead, Role::Head])?;
        let Remedy { payment, cure, state, by: made_by, .. } = self.remedies[remedy];
        let Payment { of, state: stands, .. } = self.payments[payment];
        let is_unsent = state == RemedyState::Approved && cure == Cure::Reissue && stands != PaymentState::Reissued;
        if state != RemedyState::Proposed && (is_agreed || !is_unsent) {
            return Err("state_forbids");
        }
        if is_agreed {
            cure.fits(stands)?;
        }
        if made_by == by {
            return Err("same_person");
        }
        if is_agreed {
            self.is_clear(&[payment])?;
        }
        self.remedies[remedy].state = if is_agreed { RemedyState::Approved } else { RemedyState::Rejected };
        self.remedies[remedy].decided_by = Some(by);
        if (is_agreed, cure) == (true, Cure::NonExecution) {
            self.payments[payment].state = PaymentState::Unexecuted;
            self.happened.push("not carried out");
            self.carry_on(payment);
        }
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
        self.is_clear(&payments)?;
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
            let stands = self.payments[payment].state;
            if (cure, state) != (Cure::Reissue, RemedyState::Approved) || cure.fits(stands).is_err() {
                return Err("remedy_not_approved");
            }
            if decided_by == Some(by) {
                return Err("same_person");
            }
        }
        Ok(payments)
    }
}
