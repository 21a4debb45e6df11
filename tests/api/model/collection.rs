//! Lists, notices and refunds: chains in which one person does one step.

use std::collections::BTreeMap;

use super::{
    books::signed,
    people::{Person, Role, act, is, may},
    receipts::first_office,
    state::{DepositState, List, ListState, Model, Notice, NoticeState, Refund, RefundState, Said},
    steps::{ListStep, NoticeStep, RefundStep},
};

impl Model {
    pub fn prepare_list(&mut self, by: Person) -> Said {
        may(by, &[Role::AgencyClerk])?;
        let live = |list: &&List| list.state != ListState::Withdrawn;
        let listed: Vec<usize> = self.lists.iter().filter(live).flat_map(|list| list.deposits.clone()).collect();
        let is_free =
            |deposit: &usize| self.deposits[*deposit].state == DepositState::Swept && !listed.contains(deposit);
        let deposits: Vec<usize> = (0..self.deposits.len()).filter(is_free).collect();
        if deposits.is_empty() {
            return Err("itemised_list_empty");
        }
        self.lists.push(List { deposits, state: ListState::Prepared, chain: vec![(by, "prepare_list")] });
        Ok(())
    }

    pub fn on_list(&mut self, by: Person, list: usize, what: ListStep) -> Said {
        match what {
            ListStep::Sign => may(by, &[Role::Controller])?,
            ListStep::Withdraw => may(by, &[Role::AgencyClerk, Role::Controller])?,
        }
        let is_answered = self.is_answered(list);
        let list = &mut self.lists[list];
        match (what, list.state, is_answered) {
            (ListStep::Sign, ListState::Prepared, _) => {
                act(&mut list.chain, by, "controller")?;
                list.state = ListState::Signed;
            }
            (ListStep::Withdraw, ListState::Prepared | ListState::Signed, false) => list.state = ListState::Withdrawn,
            (ListStep::Withdraw, ListState::Prepared | ListState::Signed, true) => {
                return Err("collection_notice_under_way");
            }
            (ListStep::Sign | ListStep::Withdraw, _, _) => return Err("state_forbids"),
        }
        Ok(())
    }

    fn is_answered(&self, list: usize) -> bool {
        self.notices.iter().any(|notice| notice.list == list && notice.state != NoticeState::Rejected)
    }

    pub fn prepare_notice(&mut self, by: Person, list: usize) -> Said {
        may(by, &[Role::Clerk])?;
        match (self.lists[list].state, self.is_answered(list)) {
            (ListState::Signed, false) => {}
            (ListState::Signed, true) => return Err("collection_notice_under_way"),
            (ListState::Prepared, _) => return Err("itemised_list_not_signed"),
            (ListState::Announced | ListState::Withdrawn, _) => return Err("state_forbids"),
        }
        self.has_arrived(list)?;
        act(&mut self.lists[list].chain, by, "prepare_notice")?;
        self.notices.push(Notice { list, state: NoticeState::Waiting, given: Vec::new() });
        Ok(())
    }

    fn has_arrived(&self, list: usize) -> Said {
        let mut sweeps = self.lists[list].deposits.iter().filter_map(|deposit| self.deposits[*deposit].sweep);
        if sweeps.all(|sweep| self.sweeps[sweep].arrived) { Ok(()) } else { Err("sweep_incomplete") }
    }

    pub fn on_notice(&mut self, by: Person, notice: usize, what: NoticeStep) -> Said {
        may(by, &[Role::OfficeHead, Role::Head])?;
        let Notice { list, state, given } = self.notices[notice].clone();
        if state != NoticeState::Waiting {
            return Err("state_forbids");
        }
        let chain = &mut self.lists[list].chain;
        if what == NoticeStep::Reject {
            act(chain, by, if is(by, Role::OfficeHead) { "office_head" } else { "head" })?;
            self.notices[notice].state = NoticeState::Rejected;
            return Ok(());
        }
        self.has_arrived(list)?;
        let step = first_office(by, &given)?;
        act(&mut self.lists[list].chain, by, step)?;
        self.notices[notice].given.push(step);
        if self.notices[notice].given.len() == 2 {
            self.notices[notice].state = NoticeState::Issued;
            self.lists[list].state = ListState::Announced;
            for deposit in self.lists[list].deposits.clone() {
                self.deposits[deposit].state = DepositState::Announced;
            }
        }
        Ok(())
    }

    pub fn are_announced(&self, rows: &[(usize, u64)]) -> bool {
        let is_announced = |row: &(usize, u64)| {
            self.deposits.get(row.0).is_some_and(|deposit| deposit.state == DepositState::Announced)
        };
        rows.iter().all(is_announced)
    }

    /// What of a deposit is neither refunded nor reserved.
    pub fn available(&self, deposit: usize) -> u64 {
        let under_way = self.refunds.iter().filter(|refund| refund.state.is_under_way());
        let reserved: u64 = under_way.filter_map(|refund| refund.asked().get(&deposit).copied()).sum();
        self.deposits[deposit].owed() - reserved
    }

    pub fn request(&mut self, by: Person, rows: &[(usize, u64)], is_direct: bool) -> Said {
        may(by, &[Role::AgencyClerk])?;
        self.within_deposits(rows)?;
        let chain = vec![(by, "request")];
        let rows = rows.to_vec();
        self.refunds.push(Refund { rows, is_direct, has_letter: false, state: RefundState::Draft, chain });
        Ok(())
    }

    fn within_deposits(&self, rows: &[(usize, u64)]) -> Said {
        let is_more = |(deposit, amount): &(usize, u64)| *amount > self.deposits[*deposit].amount;
        if rows.iter().any(is_more) { Err("invalid") } else { Ok(()) }
    }

    pub fn correct(&mut self, by: Person, refund: usize, rows: &[(usize, u64)], is_direct: bool) -> Said {
        may(by, &[Role::AgencyClerk])?;
        self.refunds[refund].is_editable()?;
        self.within_deposits(rows)?;
        act(&mut self.refunds[refund].chain, by, "request")?;
        self.refunds[refund].rows = rows.to_vec();
        self.refunds[refund].is_direct = is_direct;
        Ok(())
    }

    pub fn attach(&mut self, by: Person, refund: usize) -> Said {
        may(by, &[Role::AgencyClerk])?;
        self.refunds[refund].is_editable()?;
        act(&mut self.refunds[refund].chain, by, "request")?;
        self.refunds[refund].has_letter = true;
        Ok(())
    }

    pub fn submit(&mut self, by: Person, refund: usize, seen: bool) -> Said {
        may(by, &[Role::AgencyClerk])?;
        self.refunds[refund].is_editable()?;
        self.is_free_of_holds(refund)?;
        if !self.refunds[refund].has_letter {
            return Err("document_missing");
        }
        if !seen {
            return Err("available_changed");
        }
        if self.refunds[refund].asked().iter().any(|(deposit, amount)| *amount > self.available(*deposit)) {
            return Err("refund_exceeds_available");
        }
        act(&mut self.refunds[refund].chain, by, "request")?;
        self.refunds[refund].state = RefundState::Submitted;
        Ok(())
    }

    pub fn is_free_of_holds(&self, refund: usize) -> Said {
        let held = self.refunds[refund].rows.iter().any(|(deposit, _)| self.is_held(*deposit));
        if held { Err("deposit_held") } else { Ok(()) }
    }

    pub fn on_refund(&mut self, by: Person, refund: usize, what: RefundStep) -> Said {
        use RefundState as At;
        use RefundStep as Do;
        may(by, what.roles())?;
        let state = self.refunds[refund].state;
        let (step, role, next) = match (what, state) {
            (Do::Sign, At::Submitted) => ("controller", Role::Controller, At::ControllerSigned),
            (Do::Cosign, At::ControllerSigned) => ("agency_signatory", Role::AgencyHead, At::Cosigned),
            (Do::Examine, At::Cosigned) => ("check", Role::Clerk, At::UnderCheck),
            (Do::Check, At::UnderCheck) => ("check", Role::Clerk, At::Checked),
            (Do::Approve, At::Checked) => ("office_head", Role::OfficeHead, At::ApprovedOnce),
            (Do::Approve, At::ApprovedOnce) => ("head", Role::Head, At::Approved),
            (Do::Return, _) => with_next(turn(state)?, At::Returned),
            (Do::Reject, At::UnderCheck | At::Checked | At::ApprovedOnce) => with_next(turn(state)?, At::Rejected),
            (
                Do::Cancel,
                At::Draft | At::Returned | At::Submitted | At::ControllerSigned | At::Cosigned | At::UnderCheck,
            ) => match is(by, Role::AgencyClerk) {
                true => ("request", Role::AgencyClerk, At::Cancelled),
                false => ("controller", Role::Controller, At::Cancelled),
            },
            (Do::Fund, At::Approved) => ("payer", Role::Payer, At::Funded),
            (Do::Close, At::Settled) => ("closer", Role::Reconciler, At::Closed),
            _ => return Err("refund_not_due"),
        };
        if !is(by, role) {
            return Err("refund_not_due");
        }
        if matches!(what, Do::Sign | Do::Cosign | Do::Check | Do::Approve | Do::Fund) {
            self.is_free_of_holds(refund)?;
        }
        if what == Do::Fund && self.free_to_fund() < signed(self.refunds[refund].total()) {
            return Err("refund_account_short");
        }
        act(&mut self.refunds[refund].chain, by, step)?;
        self.refunds[refund].state = next;
        for (deposit, amount) in self.refunds[refund].asked() {
            match next {
                At::Approved => self.deposits[deposit].refunded += amount,
                At::Returned if state.is_approved() => self.deposits[deposit].refunded -= amount,
                _ => {}
            }
        }
        if next == At::Returned && state.is_approved() {
            self.happened.push("an approval was taken back");
        }
        Ok(())
    }

    pub fn expire(&mut self) -> Said {
        for refund in self.refunds.iter_mut().filter(|refund| refund.state.is_under_way()) {
            refund.state = RefundState::Expired;
        }
        Ok(())
    }
}

/// Whose turn it is, and by which step of the chain.
fn turn(state: RefundState) -> Result<(&'static str, Role), &'static str> {
    match state {
        RefundState::Submitted => Ok(("controller", Role::Controller)),
        RefundState::ControllerSigned => Ok(("agency_signatory", Role::AgencyHead)),
        RefundState::Cosigned | RefundState::UnderCheck => Ok(("check", Role::Clerk)),
        RefundState::Checked => Ok(("office_head", Role::OfficeHead)),
        RefundState::ApprovedOnce | RefundState::Approved | RefundState::Funded => Ok(("head", Role::Head)),
        _ => Err("refund_not_due"),
    }
}

fn with_next((step, role): (&'static str, Role), next: RefundState) -> (&'static str, Role, RefundState) {
    (step, role, next)
}

impl RefundStep {
    /// Who may try.
    pub fn roles(self) -> &'static [Role] {
        use Role::{AgencyClerk, AgencyHead, Clerk, Controller, Head, OfficeHead, Payer, Reconciler};
        match self {
            Self::Sign => &[Controller],
            Self::Cosign => &[AgencyHead],
            Self::Examine | Self::Check => &[Clerk],
            Self::Approve => &[OfficeHead, Head],
            Self::Return => &[Controller, AgencyHead, Clerk, OfficeHead, Head],
            Self::Reject => &[Clerk, OfficeHead, Head],
            Self::Cancel => &[AgencyClerk, Controller],
            Self::Fund => &[Payer],
            Self::Close => &[Reconciler],
        }
    }
}

impl Refund {
    pub fn total(&self) -> u64 {
        self.rows.iter().map(|row| row.1).sum()
    }

    /// How much of each deposit it asks for.
    pub fn asked(&self) -> BTreeMap<usize, u64> {
        let mut asked = BTreeMap::new();
        for (deposit, amount) in &self.rows {
            *asked.entry(*deposit).or_default() += amount;
        }
        asked
    }

    /// How much each payee gets, with the payee's place; two people get the rows in turn.
    pub fn payees(&self) -> Vec<(usize, u64)> {
        let payees = if self.is_direct { self.rows.len().min(2) } else { 1 };
        (0..payees).map(|payee| (payee, self.rows_of(payee).iter().map(|row| row.1).sum())).collect()
    }

    /// A payee's rows.
    pub fn rows_of(&self, payee: usize) -> Vec<(usize, u64)> {
        let is_theirs = |place: usize| !self.is_direct || place % 2 == payee;
        self.rows.iter().enumerate().filter(|(place, _)| is_theirs(*place)).map(|(_, row)| *row).collect()
    }

    pub fn is_editable(&self) -> Said {
        match self.state {
            RefundState::Draft | RefundState::Returned => Ok(()),
            _ => Err("refund_not_due"),
        }
    }
}
