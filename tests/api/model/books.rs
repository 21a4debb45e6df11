//! What the ledger has to say of what happened.

use std::collections::BTreeMap;

use super::{
    payments::{DrawState, Of, Payment, PaymentState},
    receipts::promised,
    state::{Line, Model, Refund, RefundState},
    steps::Due,
};

/// What an account holds, by code and the number of what it is about; liabilities are negative.
pub type Balances = BTreeMap<(&'static str, usize), i64>;

/// Where the numbers of payer returns begin on account 2140, which is about refunds, too.
pub const PAYER_RETURNS: usize = 1_000;

impl Model {
    /// By what domain.md calls the events.
    pub fn balances(&self) -> Balances {
        let mut all = Balances::new();
        let mut add = |code, subject, amount: i64| *all.entry((code, subject)).or_default() += amount;
        let left: u64 = self.sweeps.iter().map(|sweep| sweep.amount).sum();
        add("1110", 0, signed(self.came) - signed(left));
        add("1120", 0, signed(self.concentrated()));
        add("1130", 0, signed(self.remitted) - signed(self.drawn()));
        add("1140", 0, self.on_refund_account);
        add("1150", 0, -signed(self.promised()));
        for (number, sweep) in self.sweeps.iter().enumerate() {
            add("1180", number, if sweep.arrived { 0 } else { signed(sweep.amount) });
        }
        for (number, deposit) in self.deposits.iter().enumerate() {
            add("2110", number, -signed(deposit.owed()));
        }
        for (number, item) in self.items.iter().enumerate() {
            match item.line {
                Line::OfLink | Line::CameToRefunds => add("2130", number, -signed(item.remaining)),
                Line::LeftRefunds => add("1170", number, signed(item.remaining)),
            }
        }
        for (number, refund) in self.refunds.iter().enumerate() {
            let is_owed = matches!(refund.state, RefundState::Approved | RefundState::Funded);
            add("2120", number, if is_owed { -signed(refund.total()) } else { 0 });
        }
        let waiting = [PaymentState::Returned, PaymentState::Unexecuted];
        for payment in waiting.into_iter().flat_map(|state| self.payments_that(state)) {
            let subject = match payment.of {
                Of::Refund(refund, _) => refund,
                Of::PayerReturn(resolution) => PAYER_RETURNS + resolution,
            };
            add("2140", subject, -signed(payment.amount));
        }
        all.retain(|_, amount| *amount != 0);
        all
    }

    fn payments_that(&self, state: PaymentState) -> impl Iterator<Item = &Payment> {
        self.payments.iter().filter(move |payment| payment.state == state)
    }

    fn sum_of(&self, state: PaymentState) -> u64 {
        self.payments_that(state).map(|payment| payment.amount).sum()
    }

    fn drawn(&self) -> u64 {
        self.draws.iter().filter(|draw| draw.state == DrawState::Arrived).map(|draw| draw.amount).sum()
    }

    /// What the bank is to pay or was told to pay, and has not paid.
    fn promised(&self) -> u64 {
        let is_ordered = |of: usize| self.payments.iter().any(|payment| payment.of == Of::PayerReturn(of));
        let waiting = (0..self.resolutions.len()).filter(|of| !is_ordered(*of));
        let waiting: u64 = waiting.map(|of| promised(&self.resolutions[of])).sum();
        waiting + self.sum_of(PaymentState::Instructed)
    }

    /// What of the refund account is nobody's yet.
    pub fn free_to_fund(&self) -> i64 {
        let set_aside =
            self.set_aside(&[]) + self.sum_of(PaymentState::Returned) + self.sum_of(PaymentState::Unexecuted);
        self.on_refund_account - signed(self.promised() + set_aside)
    }

    /// What the bank was not told to pay yet, and what an order to pay payers back leaves to others' refunds.
    pub fn free_to_order(&self, due: &Due) -> i64 {
        let of_others = if due.resolutions.is_empty() { 0 } else { self.set_aside(&due.refunds) };
        self.on_refund_account - signed(self.sum_of(PaymentState::Instructed) + of_others)
    }

    /// What is kept for funded refunds other than these.
    fn set_aside(&self, these: &[usize]) -> u64 {
        let is_other =
            |(number, refund): &(usize, &Refund)| refund.state == RefundState::Funded && !these.contains(number);
        self.refunds.iter().enumerate().filter(is_other).map(|(_, refund)| refund.total()).sum()
    }
}

pub fn signed(amount: u64) -> i64 {
    i64::try_from(amount).unwrap()
}
