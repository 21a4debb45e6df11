//! Which step of payments comes next.

use super::{
    books::signed,
    choice::Choices,
    payments::{DrawState, Of, Payment, PaymentState},
    people::Role,
    remedies::{Remedy, RemedyState},
    state::{Kind, Line, Model, RefundState},
    steps::{BankLine, Cure, Due, Named, RefundStep, Step},
};

fn that<T>(all: &[T], is_meant: impl Fn(&T) -> bool) -> Vec<usize> {
    (0..all.len()).filter(|number| is_meant(&all[*number])).collect()
}

fn payments(model: &Model, state: PaymentState) -> Vec<usize> {
    that(&model.payments, |payment| payment.state == state)
}

fn refunds(model: &Model, state: RefundState) -> Vec<usize> {
    that(&model.refunds, |refund| refund.state == state)
}

/// What is missing on the refund account for what is approved.
fn missing(model: &Model) -> u64 {
    let approved = refunds(model, RefundState::Approved);
    let needed: u64 = approved.into_iter().map(|refund| model.refunds[refund].total()).sum();
    u64::try_from(signed(needed) - model.free_to_fund()).unwrap_or_default()
}

pub fn drawing(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let missing = missing(model);
    let requested = that(&model.draws, |draw| draw.state == DrawState::Requested);
    if missing > 0 {
        choices.by(if requested.is_empty() { 2 } else { 1 }, &[Role::Payer], |by| Step::Draw { by, amount: missing });
        choices.add(4, Step::Bank { lines: vec![BankLine::Funds(missing)] });
    }
    for refund in refunds(model, RefundState::Approved) {
        choices.add(1, Step::Refund { by: 8, refund, what: RefundStep::Fund });
    }
    choices.add(1, Step::Draw { by: 8, amount: 1_000 });
    for draw in requested {
        let amount = model.draws[draw].amount;
        choices.add(10, Step::Bank { lines: vec![BankLine::Funds(amount)] });
        choices.add(4, Step::Bank { lines: vec![BankLine::Credit(amount)] });
        choices.add(1, Step::WithdrawDraw { by: 8, draw });
        choices.add(1, Step::WithdrawDraw { by: 7, draw });
    }
    choices
}

pub fn ordering(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let due = |refunds: &[usize], resolutions: &[usize], remedies: &[usize]| Due {
        refunds: refunds.to_vec(),
        resolutions: resolutions.to_vec(),
        remedies: remedies.to_vec(),
    };
    let funded = refunds(model, RefundState::Funded);
    let is_unsent = |one: usize| {
        let returned = &model.resolutions[one];
        let to_payer = returned.kind == Kind::PayerReturn && returned.confirmed_by.is_some();
        to_payer && !model.payments.iter().any(|payment| payment.of == Of::PayerReturn(one))
    };
    let to_payers: Vec<usize> = (0..model.resolutions.len()).filter(|one| is_unsent(*one)).collect();
    let reissues = that(&model.remedies, |remedy| {
        let state = model.payments[remedy.payment].state;
        let waits = matches!(state, PaymentState::Returned | PaymentState::Unexecuted);
        waits && remedy.cure == Cure::Reissue && remedy.state == RemedyState::Approved
    });
    let mut all: Vec<(u32, Due)> = Vec::new();
    all.extend(funded.iter().map(|refund| (10, due(&[*refund], &[], &[]))));
    all.extend(to_payers.iter().map(|one| (10, due(&[], &[*one], &[]))));
    all.extend(reissues.iter().map(|remedy| (10, due(&[], &[], &[*remedy]))));
    if funded.len() + to_payers.len() + reissues.len() > 1 {
        all.push((20, due(&funded, &to_payers, &reissues)));
    }
    for (weight, due) in all {
        choices.by(weight, &[Role::Payer], |by| Step::Order { by, due: due.clone() });
    }
    choices
}

/// What the bank says, in full, in part, or wrongly.
pub fn banking(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let mut file = |weight, lines: Vec<BankLine>| choices.add(weight, Step::Bank { lines });
    let amount = |payment: usize| model.payments[payment].amount;
    let paid = |payment: usize| BankLine::Paid(payment, amount(payment));
    let back = |payment: usize| BankLine::CameBack(payment, amount(payment));
    let open = payments(model, PaymentState::Instructed);
    for payment in open.iter().copied() {
        file(8, vec![paid(payment)]);
        file(4, vec![back(payment), paid(payment)]);
        file(1, vec![paid(payment), paid(payment)]);
        file(4, vec![BankLine::Debit(amount(payment))]);
        file(1, vec![BankLine::Paid(payment, amount(payment) + 1_000)]);
        file(1, vec![back(payment)]);
    }
    if open.len() > 1 {
        file(4, open.iter().copied().map(paid).collect());
    }
    for order in 0..model.orders.len() {
        let of_it = model.open_of(order);
        if !of_it.is_empty() {
            file(2, vec![BankLine::PaidOrder(order, model.total(&of_it))]);
            file(1, vec![BankLine::PaidOrder(order, model.total(&of_it)), paid(of_it[0])]);
            file(1, vec![paid(of_it[0]), BankLine::PaidOrder(order, model.total(&of_it))]);
        }
        if of_it.len() > 1 {
            file(6, vec![BankLine::PaidOrder(order, model.total(&of_it))]);
            file(12, vec![BankLine::Debit(model.total(&of_it))]);
        }
    }
    for payment in payments(model, PaymentState::Settled) {
        file(5, vec![back(payment)]);
        file(4, vec![BankLine::Credit(amount(payment))]);
        file(1, vec![paid(payment)]);
        file(1, vec![back(payment), back(payment)]);
        file(1, vec![back(payment), paid(payment)]);
    }
    for payment in payments(model, PaymentState::Unexecuted) {
        file(3, vec![paid(payment)]);
    }
    for payment in that(&model.payments, |one| !matches!(one.state, PaymentState::Instructed | PaymentState::Settled)) {
        choices.add(1, Step::Bank { lines: vec![back(payment)] });
        choices.add(1, Step::Bank { lines: vec![paid(payment)] });
    }
    choices
}

/// What the bank left unsaid, and what of it may be meant.
pub fn naming(model: &Model) -> Choices {
    let mut choices = Choices::default();
    for item in that(&model.items, |item| item.line != Line::OfLink && item.is_open()) {
        let (line, amount) = (model.items[item].line, model.items[item].remaining);
        let is_unsaid = model.items[item].says.is_none();
        let mut may_be = |fits: bool, what: Named| {
            choices.by(if fits && is_unsaid { 8 } else { 2 }, &[Role::Reconciler], |by| Step::Name { by, item, what });
        };
        for payment in open(model) {
            let fits = line == Line::LeftRefunds && model.payments[payment].amount == amount;
            may_be(fits, Named::Payment(payment));
        }
        for payment in payments(model, PaymentState::Settled) {
            let fits = line == Line::CameToRefunds && model.payments[payment].amount == amount;
            may_be(fits, Named::Return(payment));
        }
        for draw in that(&model.draws, |draw| draw.state == DrawState::Requested) {
            may_be(line == Line::CameToRefunds && model.draws[draw].amount == amount, Named::Arrival(draw));
        }
        for order in (0..model.orders.len()).filter(|order| !model.open_of(*order).is_empty()) {
            let fits = line == Line::LeftRefunds && model.total(&model.open_of(order)) == amount;
            may_be(fits, Named::Order(order));
        }
    }
    choices
}

/// What the bank may still pay.
fn open(model: &Model) -> Vec<usize> {
    that(&model.payments, |payment| matches!(payment.state, PaymentState::Instructed | PaymentState::Unexecuted))
}

/// What becomes of what did not reach its payee.
pub fn curing(model: &Model) -> Choices {
    let mut choices = Choices::default();
    let weight = |payment: usize| {
        let has_remedy = |remedy: &Remedy| remedy.payment == payment && remedy.is_live();
        if model.remedies.iter().any(has_remedy) { 1 } else { 10 }
    };
    for payment in payments(model, PaymentState::Instructed) {
        let cure = Cure::NonExecution;
        choices.by(weight(payment).min(4), &[Role::Payer], |by| Step::Propose { by, payment, cure });
    }
    let waits = |payment: &Payment| matches!(payment.state, PaymentState::Returned | PaymentState::Unexecuted);
    for payment in that(&model.payments, waits) {
        for (cure, times) in [(Cure::Reissue, 2), (Cure::Restoration, 1)] {
            choices.by(times * weight(payment), &[Role::Payer], |by| Step::Propose { by, payment, cure });
        }
    }
    for remedy in 0..model.remedies.len() {
        let is_proposed = model.remedies[remedy].state == RemedyState::Proposed;
        for (weight, is_agreed) in [(10, true), (2, false)] {
            let weight = if is_proposed { weight } else { 1 };
            choices.by(weight, &[Role::OfficeHead, Role::Head], |by| Step::Decide { by, remedy, is_agreed });
        }
    }
    choices
}

/// Whatever it is, it is not its time.
pub fn out_of_turn(model: &Model, choices: &mut Choices) {
    for refund in 0..model.refunds.len() {
        choices.add(1, Step::Order { by: 8, due: Due { refunds: vec![refund], ..Due::default() } });
    }
    for resolution in that(&model.resolutions, |one| one.kind == Kind::PayerReturn) {
        choices.add(1, Step::Order { by: 8, due: Due { resolutions: vec![resolution], ..Due::default() } });
    }
    for remedy in 0..model.remedies.len() {
        choices.add(1, Step::Order { by: 8, due: Due { remedies: vec![remedy], ..Due::default() } });
        choices.add(1, Step::Decide { by: 7, remedy, is_agreed: true });
    }
    for draw in 0..model.draws.len() {
        choices.add(1, Step::WithdrawDraw { by: 8, draw });
    }
    for payment in 0..model.payments.len() {
        for cure in [Cure::NonExecution, Cure::Reissue, Cure::Restoration] {
            choices.add(2, Step::Propose { by: 8, payment, cure });
        }
        for item in (0..model.items.len()).take(2) {
            choices.add(4, Step::Name { by: 9, item, what: Named::Payment(payment) });
            choices.add(4, Step::Name { by: 9, item, what: Named::Return(payment) });
        }
    }
}
