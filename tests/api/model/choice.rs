//! Which step comes next: mostly one that is due, by somebody who may; now and then one that is not.

use proptest::{
    prelude::*,
    strategy::{BoxedStrategy, Union},
};

use super::{
    books::signed,
    paying,
    people::{PEOPLE, Person, Role, those},
    state::{DepositState, Kind, ListState, Model, NoticeState, RefundState},
    steps::{ListStep, NoticeStep, RefundStep, Step, Word},
};

/// Few and round, so that different things are of one amount.
const AMOUNTS: [u64; 4] = [1_000, 2_000, 3_000, 5_000];

/// Steps of one sort with how likely each is.
#[derive(Default)]
pub struct Choices(Vec<(u32, Step)>);

impl Choices {
    pub fn add(&mut self, weight: u32, step: Step) {
        self.0.push((weight, step));
    }

    /// Everybody who may; and somebody who may not.
    pub fn by(&mut self, weight: u32, roles: &[Role], make: impl Fn(Person) -> Step) {
        let right = those(roles);
        let wrong = (0..PEOPLE.len()).rfind(|person| !right.contains(person));
        right.into_iter().for_each(|person| self.add(4 * weight, make(person)));
        wrong.into_iter().for_each(|person| self.add(1, make(person)));
    }
}

/// The next step of a model that stands here.
pub fn next(model: &Model) -> BoxedStrategy<Step> {
    let late = if model.deposits.len() < 3 { 12 } else { 1 };
    let sorts = [
        (late, declaring(model)),
        (4, receiving(model)),
        (4, sweeping(model)),
        (2, naming(model)),
        (4, resolving(model)),
        (4, listing(model)),
        (7, announcing(model)),
        (3, holding(model)),
        (5, requesting(model)),
        (40, refunding(model)),
        (3, paying::drawing(model)),
        (10, paying::ordering(model)),
        (12, paying::banking(model)),
        (12, paying::naming(model)),
        (14, paying::curing(model)),
        (5, out_of_turn(model)),
        (1, rarely(model)),
    ];
    let of_sort = |(weight, Choices(steps)): (u32, Choices)| {
        let steps = Union::new_weighted(steps.into_iter().map(|(weight, step)| (weight, Just(step))).collect());
        (weight, steps)
    };
    let there = sorts.into_iter().filter(|(_, choices)| !choices.0.is_empty());
    Union::new_weighted(there.map(of_sort).collect()).boxed()
}

fn declaring(_: &Model) -> Choices {
    let mut choices = Choices::default();
    for amount in AMOUNTS {
        choices.by(1, &[Role::AgencyClerk], |by| Step::Declare { by, amount });
    }
    choices
}

fn receiving(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let exact = |deposit: usize| (Some(deposit), model.deposits[deposit].amount);
    let awaited: Vec<usize> = deposits(model, |state| state == DepositState::Declared);
    if !awaited.is_empty() {
        choices.add(20, Step::Receive { lines: awaited.iter().map(|deposit| exact(*deposit)).collect() });
    }
    for deposit in &awaited {
        choices.add(3, Step::Receive { lines: vec![exact(*deposit)] });
        choices.add(1, Step::Receive { lines: vec![(Some(*deposit), model.deposits[*deposit].amount + 1_000)] });
    }
    for amount in AMOUNTS {
        choices.add(1, Step::Receive { lines: vec![(None, amount)] });
    }
    choices.add(1, Step::Receive { lines: vec![(None, 3_000), (None, 2_000)] });
    // Paid twice, or for nothing.
    for deposit in deposits(model, |state| state != DepositState::Declared).into_iter().take(2) {
        choices.add(1, Step::Receive { lines: vec![exact(deposit)] });
    }
    choices
}

fn deposits(model: &Model, wanted: impl Fn(DepositState) -> bool) -> Vec<usize> {
    (0..model.deposits.len()).filter(|deposit| wanted(model.deposits[*deposit].state)).collect()
}

fn sweeping(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let there = model.on_link();
    if there > 0 {
        choices.add(6, Step::Sweep { amount: there });
    }
    if there > 1_000 {
        choices.add(1, Step::Sweep { amount: there - 1_000 });
    }
    for sweep in (0..model.sweeps.len()).filter(|sweep| !model.sweeps[*sweep].arrived) {
        choices.add(12, Step::Arrive { sweep });
    }
    if model.concentrated() > 0 {
        choices.add(1, Step::Remit { amount: model.concentrated().min(2_000) });
    }
    choices
}

/// Saying what money in suspense is.
fn naming(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let open: Vec<usize> = (0..model.items.len()).filter(|item| model.items[*item].is_open()).collect();
    let awaited: Vec<usize> = deposits(model, |state| state == DepositState::Declared);
    for item in open.iter().copied() {
        let left = model.items[item].remaining;
        for deposit in awaited.iter().copied() {
            let amount = model.deposits[deposit].amount;
            let one = move |amount: Option<u64>| {
                move |by| Step::Identify { by, items: vec![(item, amount)], deposits: vec![deposit] }
            };
            match left == amount {
                true => choices.by(8, &[Role::Clerk, Role::Reconciler], one(None)),
                false => choices.by(1, &[Role::Clerk, Role::Reconciler], one(Some(amount))),
            }
        }
        if let [one, other, ..] = awaited[..] {
            let deposits = vec![one, other];
            let step = Step::Identify { by: 9, items: vec![(item, None)], deposits };
            choices.add(if left == model.deposits[one].amount + model.deposits[other].amount { 40 } else { 1 }, step);
        }
        choices.by(1, &[Role::Clerk], |by| Step::GiveBack { by, item, amount: None });
        choices.by(1, &[Role::Clerk], |by| Step::GiveBack { by, item, amount: Some(1_000) });
    }
    if let ([one, other, ..], Some(deposit)) = (&open[..], awaited.first()) {
        let (items, deposits) = (vec![(*one, None), (*other, None)], vec![*deposit]);
        let fits = model.items[*one].remaining + model.items[*other].remaining == model.deposits[*deposit].amount;
        choices.add(if fits { 40 } else { 1 }, Step::Identify { by: 9, items, deposits });
    }
    choices
}

fn resolving(model: &Model) -> Choices {
    let mut choices = Choices::default();
    for resolution in (0..model.resolutions.len()).filter(|one| model.resolutions[*one].is_open) {
        let deciders: &[Role] = match model.resolutions[resolution].kind {
            Kind::Identification => &[Role::Clerk, Role::OfficeHead, Role::Reconciler],
            Kind::PayerReturn => &[Role::Head],
        };
        choices.by(4, deciders, |by| Step::Resolve { by, resolution, word: Word::Approve });
        choices.by(1, deciders, |by| Step::Resolve { by, resolution, word: Word::Reject });
        let by = model.resolutions[resolution].by;
        choices.add(4, Step::Resolve { by, resolution, word: Word::Withdraw });
    }
    choices
}

fn listing(model: &Model) -> Choices {
    let mut choices = Choices::default();
    if !deposits(model, |state| state == DepositState::Swept).is_empty() {
        choices.by(1, &[Role::AgencyClerk], |by| Step::PrepareList { by });
    }
    for list in (0..model.lists.len()).filter(|list| model.lists[*list].state == ListState::Prepared) {
        choices.by(6, &[Role::Controller], |by| Step::List { by, list, what: ListStep::Sign });
        choices.add(2, Step::List { by: 0, list, what: ListStep::Withdraw });
    }
    choices
}

fn announcing(model: &Model) -> Choices {
    let mut choices = Choices::default();
    for list in (0..model.lists.len()).filter(|list| model.lists[*list].state == ListState::Signed) {
        choices.by(3, &[Role::Clerk], |by| Step::PrepareNotice { by, list });
        choices.add(1, Step::List { by: 2, list, what: ListStep::Withdraw });
    }
    for notice in (0..model.notices.len()).filter(|notice| model.notices[*notice].state == NoticeState::Waiting) {
        choices.by(6, &[Role::OfficeHead, Role::Head], |by| Step::Notice { by, notice, what: NoticeStep::Sign });
        // Somebody who is both heads.
        choices.add(20, Step::Notice { by: 7, notice, what: NoticeStep::Sign });
        choices.add(3, Step::Notice { by: 6, notice, what: NoticeStep::Reject });
    }
    choices
}

fn holding(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let approved = model.refunds.iter().filter(|refund| refund.state.is_approved());
    let about_to_leave: Vec<usize> = approved.flat_map(|refund| refund.asked().into_keys()).collect();
    for deposit in 0..model.deposits.len() {
        let weight = if about_to_leave.contains(&deposit) { 3 } else { 1 };
        for order in [1, 2] {
            choices.by(weight, &[Role::Controller, Role::Clerk], |by| Step::Hold { by, deposit, order });
        }
    }
    for hold in (0..model.holds.len()).filter(|hold| model.holds[*hold].stands) {
        choices.by(30, &[Role::OfficeHead, Role::Head], |by| Step::Release { by, hold });
    }
    choices
}

/// Rows that somebody may ask for.
fn asked(model: &Model) -> Vec<Vec<(usize, u64)>> {
    let announced = deposits(model, |state| state == DepositState::Announced);
    let amount = |deposit: usize| model.deposits[deposit].amount;
    let mut all: Vec<Vec<(usize, u64)>> = Vec::new();
    for deposit in announced.iter().copied() {
        let (whole, half) = (amount(deposit), amount(deposit) / 2);
        all.extend([vec![(deposit, whole)], vec![(deposit, half)], vec![(deposit, half), (deposit, half)]]);
        all.push(vec![(deposit, whole), (deposit, half)]);
        if model.available(deposit) > 0 {
            all.push(vec![(deposit, model.available(deposit))]);
        }
    }
    if let [one, other, ..] = announced[..] {
        all.push(vec![(other, amount(other)), (one, amount(one) / 2)]);
    }
    all.extend(announced.first().map(|deposit| vec![(*deposit, amount(*deposit) + 1_000)]));
    all
}

fn requesting(model: &Model) -> Choices {
    let mut choices = Choices::default();
    for rows in asked(model) {
        let fits = rows.iter().all(|(deposit, amount)| *amount <= model.available(*deposit));
        for is_direct in [false, true] {
            let request = |by| Step::Request { by, rows: rows.clone(), is_direct };
            choices.by(if fits { 6 } else { 1 }, &[Role::AgencyClerk], request);
        }
    }
    choices
}

fn refunding(model: &Model) -> Choices {
    let mut choices = Choices::default();
    for refund in 0..model.refunds.len() {
        let state = model.refunds[refund].state;
        if matches!(state, RefundState::Draft | RefundState::Returned) {
            let ready = model.refunds[refund].has_letter;
            if !ready {
                choices.by(20, &[Role::AgencyClerk], |by| Step::Attach { by, refund });
            }
            let fits =
                model.refunds[refund].asked().iter().all(|(deposit, amount)| *amount <= model.available(*deposit));
            let weight = if ready && fits { 12 } else { 1 };
            choices.by(weight, &[Role::AgencyClerk], |by| Step::Submit { by, refund, seen: true });
            choices.add(2, Step::Submit { by: 0, refund, seen: false });
            for rows in asked(model).into_iter().take(4) {
                let is_direct = !model.refunds[refund].is_direct;
                choices.add(2, Step::Correct { by: 0, refund, rows, is_direct });
            }
        }
        for what in due(state) {
            let is_short = *what == RefundStep::Fund && model.free_to_fund() < signed(model.refunds[refund].total());
            if !is_short {
                choices.by(10, what.roles(), |by| Step::Refund { by, refund, what: *what });
            }
        }
        let interrupting: &[RefundStep] = match state.is_under_way() {
            true => &[RefundStep::Return, RefundStep::Reject, RefundStep::Cancel],
            false if state.is_approved() => &[RefundStep::Return],
            false => &[],
        };
        for what in interrupting {
            choices.by(1, what.roles(), |by| Step::Refund { by, refund, what: *what });
        }
    }
    choices
}

/// What leads a refund on.
fn due(state: RefundState) -> &'static [RefundStep] {
    match state {
        RefundState::Submitted => &[RefundStep::Sign],
        RefundState::ControllerSigned => &[RefundStep::Cosign],
        RefundState::Cosigned => &[RefundStep::Examine],
        RefundState::UnderCheck => &[RefundStep::Check],
        RefundState::Checked | RefundState::ApprovedOnce => &[RefundStep::Approve],
        RefundState::Approved => &[RefundStep::Fund],
        RefundState::Settled => &[RefundStep::Close],
        RefundState::Funded
        | RefundState::Instructed
        | RefundState::PartlySettled
        | RefundState::PaymentReturned
        | RefundState::Closed
        | RefundState::Draft
        | RefundState::Returned
        | RefundState::Rejected
        | RefundState::Cancelled
        | RefundState::Expired => &[],
    }
}

/// Whatever it is, it is not its time.
fn out_of_turn(model: &Model) -> Choices {
    let mut choices = Choices::default();
    for refund in 0..model.refunds.len() {
        for what in RefundStep::ALL {
            choices.add(1, Step::Refund { by: those(what.roles())[0], refund, what });
            choices.add(1, Step::Refund { by: 7, refund, what });
        }
        choices.add(1, Step::Submit { by: 0, refund, seen: true });
        let attach = Step::Attach { by: 0, refund };
        if model.knows(&attach) {
            choices.add(1, attach);
        }
    }
    for list in 0..model.lists.len() {
        choices.add(1, Step::PrepareNotice { by: 4, list });
        choices.add(1, Step::List { by: 2, list, what: ListStep::Sign });
        choices.add(1, Step::List { by: 0, list, what: ListStep::Withdraw });
    }
    for notice in 0..model.notices.len() {
        choices.add(1, Step::Notice { by: 5, notice, what: NoticeStep::Sign });
        choices.add(1, Step::Notice { by: 7, notice, what: NoticeStep::Reject });
    }
    for resolution in 0..model.resolutions.len() {
        for word in [Word::Approve, Word::Reject, Word::Withdraw] {
            choices.add(1, Step::Resolve { by: 7, resolution, word });
        }
    }
    for item in 0..model.items.len() {
        choices.add(1, Step::GiveBack { by: 4, item, amount: Some(9_000) });
        for deposit in 0..model.deposits.len().min(3) {
            choices.add(1, Step::Identify { by: 4, items: vec![(item, None)], deposits: vec![deposit] });
        }
    }
    for hold in 0..model.holds.len() {
        choices.add(1, Step::Release { by: 5, hold });
    }
    for deposit in 0..model.deposits.len() {
        choices.add(1, Step::Cancel { by: 0, deposit });
    }
    paying::out_of_turn(model, &mut choices);
    choices.add(1, Step::PrepareList { by: 0 });
    choices
}

fn rarely(model: &Model) -> Choices {
    let mut choices = Choices::default();
    if model.changed {
        choices.add(2, Step::Again);
    }
    choices.add(1, Step::Expire);
    choices
}
