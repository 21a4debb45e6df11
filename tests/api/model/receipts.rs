//! Declaring, receiving, sweeping, and saying what money in suspense is.

use super::{
    people::{Person, Role, is, may},
    state::{Deposit, DepositState, Hold, Item, Kind, Line, Model, Resolution, Said, Sweep},
    steps::Word,
};

impl Model {
    pub fn declare(&mut self, by: Person, amount: u64) -> Said {
        may(by, &[Role::AgencyClerk])?;
        let parts = Vec::new();
        self.deposits.push(Deposit { amount, state: DepositState::Declared, parts, sweep: None, refunded: 0 });
        Ok(())
    }

    pub fn cancel(&mut self, by: Person, deposit: usize) -> Said {
        may(by, &[Role::AgencyClerk])?;
        self.deposits[deposit].awaits_money()?;
        self.deposits[deposit].state = DepositState::Cancelled;
        Ok(())
    }

    /// A line with a deposit's identifier and exactly its amount is its money, unless somebody has said that other money
    /// is. Everything else waits in suspense.
    pub fn receive(&mut self, lines: &[(Option<usize>, u64)]) -> Said {
        for (of, amount) in lines {
            self.came += amount;
            match of.filter(|deposit| self.fits(*deposit, *amount)) {
                Some(deposit) => {
                    self.deposits[deposit].state = DepositState::Received;
                    self.deposits[deposit].parts.push(None);
                }
                None => self.items.push(Item::new(Line::OfLink, *amount)),
            }
        }
        self.explain();
        Ok(())
    }

    fn fits(&self, deposit: usize, amount: u64) -> bool {
        let awaits = self.deposits[deposit].awaits_money().is_ok();
        awaits && self.deposits[deposit].amount == amount && !self.is_proposed(deposit)
    }

    /// Whether an open proposal says that money is this deposit.
    pub fn is_proposed(&self, deposit: usize) -> bool {
        let mut open = self.resolutions.iter().filter(|resolution| resolution.is_open);
        open.any(|resolution| resolution.deposits.iter().any(|(one, _)| *one == deposit))
    }

    /// What the bank has on the link account.
    pub fn on_link(&self) -> u64 {
        self.came - self.sweeps.iter().map(|sweep| sweep.amount).sum::<u64>()
    }

    /// What is on the concentration account.
    pub fn concentrated(&self) -> u64 {
        let arrived = self.sweeps.iter().filter(|sweep| sweep.arrived).map(|sweep| sweep.amount).sum::<u64>();
        arrived - self.remitted
    }

    pub fn sweep(&mut self, amount: u64) -> Said {
        self.sweeps.push(Sweep { amount, arrived: false, explained: false });
        self.explain();
        Ok(())
    }

    pub fn arrive(&mut self, sweep: usize) -> Said {
        self.sweeps[sweep].arrived = true;
        Ok(())
    }

    pub fn remit(&mut self, amount: u64) -> Said {
        self.remitted += amount;
        Ok(())
    }

    /// Money that no sweep is known to have taken.
    fn unswept(&self) -> u64 {
        let explained = self.sweeps.iter().filter(|sweep| sweep.explained);
        self.came - explained.map(|sweep| sweep.amount).sum::<u64>()
    }

    /// A sweep of exactly what stood there took it; so did the first few together, where they come to it.
    fn explain(&mut self) {
        let open: Vec<usize> = (0..self.sweeps.len()).filter(|sweep| !self.sweeps[*sweep].explained).collect();
        for sweep in open {
            if self.sweeps[sweep].amount == self.unswept() {
                self.take(sweep);
            }
        }
        let open: Vec<usize> = (0..self.sweeps.len()).filter(|sweep| !self.sweeps[*sweep].explained).collect();
        let stood = self.unswept();
        let mut sum = 0;
        for (count, sweep) in (1..).zip(&open) {
            sum += self.sweeps[*sweep].amount;
            if sum == stood && open.len() > 1 {
                open[..count].iter().for_each(|earlier| self.sweeps[*earlier].explained = true);
                self.take(*sweep);
                return;
            }
        }
    }

    /// A sweep took everything.
    fn take(&mut self, sweep: usize) {
        self.sweeps[sweep].explained = true;
        for deposit in &mut self.deposits {
            for part in &mut deposit.parts {
                part.get_or_insert(sweep);
            }
            if deposit.state == DepositState::Received {
                deposit.swept();
            }
        }
        let may_be_swept = |item: &&mut Item| item.line == Line::OfLink && item.identified < item.amount;
        for item in self.items.iter_mut().filter(may_be_swept) {
            item.sweep.get_or_insert(sweep);
        }
    }

    pub fn identify(&mut self, by: Person, items: &[(usize, Option<u64>)], deposits: &[usize]) -> Said {
        may(by, &[Role::Clerk, Role::Reconciler])?;
        for (item, _) in items {
            self.can_go_back(*item)?;
            if self.items[*item].line != Line::OfLink {
                return Err("suspense_item_of_treasury");
            }
        }
        deposits.iter().try_for_each(|deposit| self.deposits[*deposit].awaits_money())?;
        let taken = self.taken(items)?;
        let paid: u64 = taken.iter().map(|item| item.1).sum();
        if paid != deposits.iter().map(|deposit| self.deposits[*deposit].amount).sum::<u64>() {
            return Err("identification_amount");
        }
        if deposits.iter().any(|deposit| self.is_proposed(*deposit)) {
            return Err("deposit_identification_proposed");
        }
        let whole = |deposit: &usize| (*deposit, taken.iter().map(|item| item.0).collect());
        let mut deposits: Vec<(usize, Vec<usize>)> = deposits.iter().map(whole).collect();
        // Looked at again in the order in which they were declared.
        deposits.sort();
        self.propose(Resolution::new(Kind::Identification, taken, deposits, by));
        Ok(())
    }

    pub fn give_back(&mut self, by: Person, item: usize, amount: Option<u64>) -> Said {
        may(by, &[Role::Clerk])?;
        self.can_go_back(item)?;
        let items = self.taken(&[(item, amount)])?;
        self.propose(Resolution::new(Kind::PayerReturn, items, Vec::new(), by));
        Ok(())
    }

    /// An open credit.
    fn can_go_back(&self, item: usize) -> Said {
        if !self.items[item].is_open() {
            return Err("suspense_item_not_open");
        }
        if self.items[item].line == Line::LeftRefunds { Err("suspense_item_debit") } else { Ok(()) }
    }

    fn taken(&self, items: &[(usize, Option<u64>)]) -> Result<Vec<(usize, u64)>, &'static str> {
        let part = |(item, amount): &(usize, Option<u64>)| {
            let left = self.items[*item].remaining;
            let amount = amount.unwrap_or(left);
            if amount > left { Err("suspense_item_short") } else { Ok((*item, amount)) }
        };
        items.iter().map(part).collect()
    }

    fn propose(&mut self, resolution: Resolution) {
        resolution.items.iter().for_each(|(item, _)| self.items[*item].is_proposed = true);
        self.resolutions.push(resolution);
    }

    pub fn resolve(&mut self, by: Person, resolution: usize, word: Word) -> Said {
        let Resolution { kind, by: made_by, is_open, .. } = self.resolutions[resolution];
        let settled = "resolution_not_proposed";
        match word {
            Word::Withdraw => {
                may(by, &[Role::Clerk, Role::OfficeHead, Role::Reconciler])?;
                if !is_open {
                    return Err(settled);
                }
                if made_by != by {
                    return Err("forbidden");
                }
            }
            Word::Approve | Word::Reject => {
                match kind {
                    Kind::Identification => may(by, &[Role::Clerk, Role::OfficeHead, Role::Reconciler])?,
                    Kind::PayerReturn => may(by, &[Role::Head])?,
                }
                if !is_open {
                    return Err(settled);
                }
                if made_by == by {
                    return Err("same_person");
                }
            }
        }
        if word == Word::Approve {
            self.confirm(resolution)?;
            self.resolutions[resolution].confirmed_by = Some(by);
        }
        self.resolutions[resolution].is_open = false;
        for (item, _) in self.resolutions[resolution].items.clone() {
            self.items[item].is_proposed = false;
        }
        Ok(())
    }

    fn confirm(&mut self, resolution: usize) -> Said {
        let Resolution { kind, items, deposits, .. } = self.resolutions[resolution].clone();
        deposits.iter().try_for_each(|(deposit, _)| self.deposits[*deposit].awaits_money())?;
        for (item, amount) in items {
            self.items[item].remaining -= amount;
            if kind == Kind::Identification {
                self.items[item].identified += amount;
            }
        }
        for (deposit, of) in deposits {
            let parts = of.into_iter().map(|item| self.items[item].sweep).collect();
            self.deposits[deposit].parts = parts;
            self.deposits[deposit].state = DepositState::Received;
            self.deposits[deposit].swept();
        }
        Ok(())
    }

    pub fn hold(&mut self, by: Person, deposit: usize, order: u8) -> Said {
        may(by, &[Role::Controller, Role::Clerk])?;
        if self.deposits[deposit].state == DepositState::Cancelled {
            return Err("deposit_cancelled");
        }
        if self.holds.iter().any(|hold| hold.stands && (hold.deposit, hold.order) == (deposit, order)) {
            return Err("hold_placed");
        }
        self.holds.push(Hold { deposit, order, by, stands: true });
        Ok(())
    }

    pub fn release(&mut self, by: Person, hold: usize) -> Said {
        may(by, &[Role::OfficeHead, Role::Head])?;
        let hold = &mut self.holds[hold];
        if !hold.stands {
            return Err("hold_released");
        }
        if hold.by == by {
            return Err("same_person");
        }
        hold.stands = false;
        Ok(())
    }

    pub fn is_held(&self, deposit: usize) -> bool {
        self.holds.iter().any(|hold| hold.stands && hold.deposit == deposit)
    }
}

impl Item {
    pub fn new(line: Line, amount: u64) -> Self {
        let remaining = amount;
        Self { line, amount, identified: 0, remaining, is_proposed: false, is_payment: false, says: None, sweep: None }
    }

    pub fn is_open(&self) -> bool {
        !self.is_proposed && self.remaining > 0
    }
}

impl Resolution {
    fn new(kind: Kind, items: Vec<(usize, u64)>, deposits: Vec<(usize, Vec<usize>)>, by: Person) -> Self {
        Self { kind, items, deposits, by, is_open: true, confirmed_by: None }
    }

    /// Whether somebody proposed or confirmed it.
    pub fn is_by(&self, person: Person) -> bool {
        self.by == person || self.confirmed_by == Some(person)
    }

    pub fn total(&self) -> u64 {
        self.items.iter().map(|item| item.1).sum()
    }
}

impl Deposit {
    /// Swept, once all of its money is.
    fn swept(&mut self) {
        if let Some(parts) = self.parts.iter().copied().collect::<Option<Vec<usize>>>() {
            self.state = DepositState::Swept;
            self.sweep = parts.into_iter().max();
        }
    }
}

/// What goes back to a payer once that was confirmed.
pub fn promised(resolution: &Resolution) -> u64 {
    let is_promised = resolution.kind == Kind::PayerReturn && resolution.confirmed_by.is_some();
    if is_promised { resolution.total() } else { 0 }
}

/// Whether a person acts as the office's head where both offices could be meant.
pub fn first_office(by: Person, given: &[&str]) -> Result<&'static str, &'static str> {
    let steps = [(Role::OfficeHead, "office_head"), (Role::Head, "head")];
    let mut theirs = steps.into_iter().filter(|(role, _)| is(by, *role)).map(|(_, step)| step);
    theirs.find(|step| !given.contains(step)).ok_or("state_forbids")
}
