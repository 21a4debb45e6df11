//! Funds, orders to the bank, and what the bank makes of them.

use std::collections::BTreeMap;

use super::{
    books::signed,
    people::{Person, Role, act, may},
    state::{Item, Kind, Line, Model, RefundState, Said},
    steps::{BankLine, Due, Named, Step},
};

#[derive(Clone, Copy, Debug)]
pub struct Draw {
    pub amount: u64,
    pub state: DrawState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawState {
    Requested,
    Arrived,
    Withdrawn,
}

#[derive(Clone, Copy, Debug)]
pub struct Payment {
    pub of: Of,
    pub amount: u64,
    pub state: PaymentState,
}

/// What is paid: a payee of a refund, or money that goes back to its payer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Refund(usize, usize),
    PayerReturn(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentState {
    Instructed,
    Settled,
    Returned,
    Unexecuted,
    Reissued,
    Restored,
}

impl Model {
    /// Whether everything that a step names is there.
    pub fn knows_payments(&self, step: &Step) -> bool {
        let are = |numbers: &[usize], all: usize| numbers.iter().all(|number| *number < all);
        match step {
            Step::WithdrawDraw { draw, .. } => *draw < self.draws.len(),
            Step::Bank { lines } => lines.iter().all(|line| match line {
                BankLine::Paid(payment, _) | BankLine::CameBack(payment, _) => *payment < self.payments.len(),
                BankLine::PaidOrder(order, _) => *order < self.orders.len(),
                BankLine::Funds(_) | BankLine::Debit(_) | BankLine::Credit(_) => true,
            }),
            Step::Name { item, what, .. } => {
                let is_there = match what {
                    Named::Arrival(draw) => *draw < self.draws.len(),
                    Named::Payment(payment) | Named::Return(payment) => *payment < self.payments.len(),
                    Named::Order(order) => *order < self.orders.len(),
                };
                is_there && *item < self.items.len()
            }
            Step::Order { due: Due { refunds, resolutions, remedies }, .. } => {
                let goes_back = |one: &usize| self.resolutions[*one].kind == Kind::PayerReturn;
                are(refunds, self.refunds.len())
                    && are(resolutions, self.resolutions.len())
                    && resolutions.iter().all(goes_back)
                    && are(remedies, self.remedies.len())
            }
            Step::Propose { payment, .. } => *payment < self.payments.len(),
            Step::Decide { remedy, .. } => *remedy < self.remedies.len(),
            _ => true,
        }
    }

    pub fn draw(&mut self, by: Person, amount: u64) -> Said {
        may(by, &[Role::Payer])?;
        self.draws.push(Draw { amount, state: DrawState::Requested });
        Ok(())
    }

    pub fn withdraw_draw(&mut self, by: Person, draw: usize) -> Said {
        may(by, &[Role::Payer])?;
        self.draws[draw].waits()?;
        self.draws[draw].state = DrawState::Withdrawn;
        Ok(())
    }

    /// What names a payment, and is of its amount, is that payment, once; the rest waits for somebody who knows. What
    /// left is looked at first, whatever came back in the same file.
    pub fn bank(&mut self, lines: &[BankLine]) -> Said {
        let (mut came, mut left, mut moved) = (Vec::new(), Vec::new(), Vec::new());
        let mut surplus = self.paid_beyond();
        for line in lines {
            let (BankLine::Paid(_, amount) | BankLine::PaidOrder(_, amount) | BankLine::Debit(amount)) = *line else {
                continue;
            };
            self.on_refund_account -= signed(amount);
            let paid = self.paid_by(line);
            if paid.is_empty() {
                if let Some(payment) = line.payment() {
                    *surplus.entry((payment, amount)).or_default() += 1;
                }
                left.push(Item { says: line.payment(), ..Item::new(Line::LeftRefunds, amount) });
            }
            moved.extend(self.settle(&paid));
        }
        for line in lines {
            let (BankLine::Funds(amount) | BankLine::CameBack(_, amount) | BankLine::Credit(amount)) = *line else {
                continue;
            };
            self.on_refund_account += signed(amount);
            match line {
                BankLine::Funds(_) => self.funds_came(amount),
                BankLine::CameBack(payment, _) if self.is_returned(*payment, amount) => {
                    match surplus.get_mut(&(*payment, amount)).filter(|times| **times > 0) {
                        None => moved.extend(self.give_payment_back(*payment)),
                        Some(times) => {
                            *times -= 1;
                            self.happened.push("only what was paid twice came back");
                            came.push(Item { says: line.payment(), ..Item::new(Line::CameToRefunds, amount) });
                        }
                    }
                }
                _ => came.push(Item { says: line.payment(), ..Item::new(Line::CameToRefunds, amount) }),
            }
        }
        self.items.extend(came.into_iter().chain(left));
        moved.into_iter().for_each(|payment| self.carry_on(payment));
        Ok(())
    }

    /// How often a sum left with a payment's number beyond what was ordered, less how often it came back: in a
    /// credit of which nobody has said anything else.
    fn paid_beyond(&self) -> BTreeMap<(usize, u64), i32> {
        let mut times = BTreeMap::new();
        for item in &self.items {
            let is_unspoken = item.is_open() && item.remaining == item.amount;
            let by = match item.line {
                Line::LeftRefunds if item.remaining > 0 => 1,
                Line::CameToRefunds if is_unspoken => -1,
                Line::LeftRefunds | Line::CameToRefunds | Line::OfLink => continue,
            };
            if let Some(payment) = item.says {
                *times.entry((payment, item.amount)).or_default() += by;
            }
        }
        times
    }

    /// While a debit that nobody has explained carries a payment's number.
    pub fn is_clear(&self, payments: &[usize]) -> Said {
        let names = |item: &&Item| item.says.is_some_and(|payment| payments.contains(&payment));
        let in_doubt = self
            .items
            .iter()
            .filter(|item| item.line == Line::LeftRefunds && item.remaining > 0)
            .any(|item| names(&item));
        if in_doubt { Err("payment_in_doubt") } else { Ok(()) }
    }

    fn paid_by(&self, line: &BankLine) -> Vec<usize> {
        match *line {
            BankLine::Paid(payment, amount) => {
                let Payment { state, amount: due, .. } = self.payments[payment];
                let is_due = matches!(state, PaymentState::Instructed | PaymentState::Unexecuted);
                if is_due && due == amount { vec![payment] } else { Vec::new() }
            }
            BankLine::PaidOrder(order, amount) => {
                let open = self.open_of(order);
                if self.total(&open) == amount { open } else { Vec::new() }
            }
            _ => Vec::new(),
        }
    }

    /// What the bank has not paid of an order.
    pub fn open_of(&self, order: usize) -> Vec<usize> {
        let is_open = |payment: &usize| self.payments[*payment].state == PaymentState::Instructed;
        self.orders[order].iter().copied().filter(is_open).collect()
    }

    pub fn total(&self, payments: &[usize]) -> u64 {
        payments.iter().map(|payment| self.payments[*payment].amount).sum()
    }

    fn settle(&mut self, payments: &[usize]) -> Vec<usize> {
        for payment in payments {
            let before = std::mem::replace(&mut self.payments[*payment].state, PaymentState::Settled);
            self.happened.push(match before {
                PaymentState::Unexecuted => "paid after all",
                _ if payments.len() > 1 => "paid in one sum",
                _ => "paid",
            });
        }
        payments.to_vec()
    }

    fn is_returned(&self, payment: usize, amount: u64) -> bool {
        self.payments[payment].state == PaymentState::Settled && self.payments[payment].amount == amount
    }

    fn give_payment_back(&mut self, payment: usize) -> Vec<usize> {
        self.payments[payment].state = PaymentState::Returned;
        self.happened.push("came back");
        vec![payment]
    }

    /// The oldest request of the amount has come; or what nobody had asked for.
    fn funds_came(&mut self, amount: u64) {
        let asked = |draw: &&mut Draw| draw.state == DrawState::Requested && draw.amount == amount;
        match self.draws.iter_mut().find(asked) {
            Some(draw) => {
                draw.state = DrawState::Arrived;
                self.happened.push("funds came");
            }
            None => {
                self.draws.push(Draw { amount, state: DrawState::Arrived });
                self.happened.push("funds came unasked");
            }
        }
    }

    /// A refund stands where its payments stand.
    pub fn carry_on(&mut self, payment: usize) {
        let Of::Refund(refund, _) = self.payments[payment].of else { return };
        let of_it = |one: &&Payment| matches!(one.of, Of::Refund(of, _) if of == refund);
        let count = |state: PaymentState| self.payments.iter().filter(of_it).filter(|one| one.state == state).count();
        let open = count(PaymentState::Instructed);
        let done = count(PaymentState::Settled) + count(PaymentState::Restored);
        let waiting = count(PaymentState::Returned) + count(PaymentState::Unexecuted);
        let state = match (waiting, open, done) {
            (0, 0, _) => RefundState::Settled,
            (0, _, 0) => RefundState::Instructed,
            (0, _, _) => RefundState::PartlySettled,
            _ => RefundState::PaymentReturned,
        };
        let before = std::mem::replace(&mut self.refunds[refund].state, state);
        match (before, state) {
            (RefundState::Closed, _) => self.happened.push("a closed refund opened again"),
            (_, RefundState::PartlySettled) => self.happened.push("partly settled"),
            _ => {}
        }
    }

    pub fn name(&mut self, by: Person, item: usize, what: Named) -> Said {
        may(by, &[Role::Reconciler])?;
        let is_at = |payment: usize, states: &[PaymentState]| match states.contains(&self.payments[payment].state) {
            true => Ok((vec![payment], self.payments[payment].amount)),
            false => Err("state_forbids"),
        };
        let (line, (payments, amount)) = match what {
            Named::Arrival(draw) => {
                self.draws[draw].waits()?;
                (Line::CameToRefunds, (Vec::new(), self.draws[draw].amount))
            }
            Named::Payment(payment) => {
                (Line::LeftRefunds, is_at(payment, &[PaymentState::Instructed, PaymentState::Unexecuted])?)
            }
            Named::Return(payment) => {
                let returned = is_at(payment, &[PaymentState::Settled])?;
                self.is_clear(&[payment])?;
                (Line::CameToRefunds, returned)
            }
            Named::Order(order) => {
                let open = self.open_of(order);
                let total = self.total(&open);
                (Line::LeftRefunds, if open.is_empty() { Err("state_forbids") } else { Ok((open, total)) }?)
            }
        };
        self.close_item(item, line, (&payments, amount))?;
        let moved = match what {
            Named::Arrival(draw) => {
                self.draws[draw].state = DrawState::Arrived;
                Vec::new()
            }
            Named::Payment(_) | Named::Order(_) => self.settle(&payments),
            Named::Return(payment) => self.give_payment_back(payment),
        };
        moved.into_iter().for_each(|payment| self.carry_on(payment));
        Ok(())
    }

    /// An item is wholly something else.
    fn close_item(&mut self, item: usize, line: Line, (payments, amount): (&[usize], u64)) -> Said {
        let item = &mut self.items[item];
        if !item.is_open() {
            return Err("suspense_item_not_open");
        }
        if item.line != line || item.says.is_some_and(|payment| !payments.contains(&payment)) {
            return Err("invalid");
        }
        if (item.remaining, item.amount) != (item.amount, amount) {
            return Err("payment_amount");
        }
        (item.remaining, item.is_payment) = (0, true);
        Ok(())
    }

    pub fn order(&mut self, by: Person, due: &Due) -> Said {
        may(by, &[Role::Payer])?;
        let again = self.reissued(by, &due.remedies)?;
        let mut new: Vec<(Of, u64)> =
            again.iter().map(|old| (self.payments[*old].of, self.payments[*old].amount)).collect();
        new.extend(self.given_back(by, &due.resolutions)?);
        if due.refunds.iter().any(|refund| self.refunds[*refund].state != RefundState::Funded) {
            return Err("refund_not_due");
        }
        for refund in due.refunds.iter().copied() {
            self.is_free_of_holds(refund)?;
            act(&mut self.refunds[refund].chain, by, "payer")?;
            new.extend(
                self.refunds[refund].payees().into_iter().map(|(payee, amount)| (Of::Refund(refund, payee), amount)),
            );
        }
        if self.free_to_order(due) < signed(new.iter().map(|one| one.1).sum()) {
            return Err("refund_account_short");
        }
        again.iter().for_each(|old| self.payments[*old].state = PaymentState::Reissued);
        due.refunds.iter().for_each(|refund| self.refunds[*refund].state = RefundState::Instructed);
        let first = self.payments.len();
        let instructed = |(of, amount)| Payment { of, amount, state: PaymentState::Instructed };
        self.payments.extend(new.into_iter().map(instructed));
        self.orders.push((first..self.payments.len()).collect());
        for sent in first..first + again.len() {
            self.happened.push("reissued");
            self.carry_on(sent);
        }
        if !due.resolutions.is_empty() {
            self.happened.push("sent back to a payer");
        }
        Ok(())
    }

    /// What goes back to payers; not by whoever said so or agreed.
    fn given_back(&self, by: Person, resolutions: &[usize]) -> Result<Vec<(Of, u64)>, &'static str> {
        if resolutions.iter().any(|one| self.resolutions[*one].confirmed_by.is_none()) {
            return Err("payer_return_not_confirmed");
        }
        let is_ordered = |one: &usize| self.payments.iter().any(|payment| payment.of == Of::PayerReturn(*one));
        if resolutions.iter().any(is_ordered) {
            return Err("payment_already_instructed");
        }
        let of = |one: &usize| {
            let resolution = &self.resolutions[*one];
            if resolution.is_by(by) {
                return Err("same_person");
            }
            Ok((Of::PayerReturn(*one), resolution.total()))
        };
        resolutions.iter().map(of).collect()
    }
}

impl Draw {
    fn waits(&self) -> Said {
        if self.state == DrawState::Requested { Ok(()) } else { Err("state_forbids") }
    }
}

impl Payment {
    pub fn refund(&self) -> Option<usize> {
        match self.of {
            Of::Refund(refund, _) => Some(refund),
            Of::PayerReturn(_) => None,
        }
    }
}

macro_rules! as_str {
    ($of:ty: $($state:ident = $text:literal),+) => {
        impl $of {
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$state => $text,)+
                }
            }
        }
    };
}

as_str!(DrawState: Requested = "requested", Arrived = "arrived", Withdrawn = "withdrawn");
as_str!(PaymentState: Instructed = "instructed", Settled = "settled", Returned = "returned",
    Unexecuted = "unexecuted", Reissued = "reissued",
    Restored = "restored");
