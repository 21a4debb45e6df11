//! Lines of a statement of the refund account: which of them settle payments, bring them back, or bring funds.

use std::collections::{HashMap, HashSet};

use amanat_kernel::{PaymentNumber, Sheba};
use serde_json::json;

use super::{
    doubt::Surplus,
    draws,
    entity::{PaymentState, draw, payment, transfer_order},
    named::Texts,
    orders, rules, store,
    work::{Fact, Work, sum},
};
use crate::{
    agencies::{self, wire::BankAccountKind},
    base::{
        auth::Scope,
        error::Error,
        id::{PaymentId, TransferOrderId},
        tx::Tx,
    },
    reconciliation::{BankLine, Source, wire::LineDirection},
};

/// Takes the lines of a refund account that are payments, returned payments and funds from account 20/9; returns the others.
/// Debits go first, so that a file may bring a payment and its return. Nothing is guessed: a line that names two payments,
/// another amount, or a payment that was paid before stays with the others; and so does what the bank gives back of that.
///
/// # Errors
/// `fiscal_year_not_open`, and what the database says.
pub(crate) async fn take(
    tx: &Tx,
    scope: &Scope,
    source: &Source,
    lines: Vec<BankLine>,
) -> Result<Vec<BankLine>, Error> {
    let central = central_accounts(tx, scope, &lines).await?;
    let mut book = Book::lock(tx, source, &lines).await?;
    let mut surplus = Surplus::of(tx, source.account).await?;
    let (debits, credits): (Vec<BankLine>, Vec<BankLine>) =
        lines.into_iter().partition(|line| line.direction == LineDirection::Debit);
    let (mut work, mut rest) = (Work::default(), Vec::new());
    for line in debits {
        // A debit that the bank marks as a reversal takes something back; it pays nothing.
        let paid = if line.is_reversal { Vec::new() } else { book.settled_by(&line)? };
        if paid.is_empty() {
            surplus.left(texts(&line).payment(), line.amount);
            rest.push(line);
        } else {
            work.settle(tx, &paid, &fact(source, &line)).await?;
            book.moved(&paid, PaymentState::Settled);
        }
    }
    for line in credits {
        let is_from_central =
            line.counterparty_account.as_deref().and_then(sheba).is_some_and(|it| central.contains(&it));
        if is_from_central && !line.is_reversal {
            let requested = book.asked_for(&line);
            work.arrive(tx, (requested, source.account), line.amount, &fact(source, &line)).await?;
        } else if let Some(row) =
            book.returned_by(&line).filter(|row| !surplus.comes_back(row.number.clone(), line.amount))
        {
            work.give_back(tx, &row, &fact(source, &line)).await?;
            book.moved(&[row], PaymentState::Returned);
        } else {
            rest.push(line);
        }
    }
    // In the order of the file, which is the order of suspense.
    rest.sort_by_key(|line| line.row);
    work.write(tx, scope).await?;
    Ok(rest)
}

/// The payments, orders and draws that the lines may be about, locked, as they stand while the lines are taken one by one.
struct Book {
    orders: HashMap<String, transfer_order::Model>,
    payments: Vec<payment::Model>,
    by_number: HashMap<PaymentNumber, usize>,
    draws: Vec<draw::Model>,
}

impl Book {
    async fn lock(tx: &Tx, source: &Source, lines: &[BankLine]) -> Result<Self, Error> {
        let mut numbers: Vec<PaymentNumber> = lines.iter().filter_map(|line| texts(line).payment()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let debits = lines.iter().filter(|line| line.direction == LineDirection::Debit);
        let mut named: Vec<String> = debits.filter_map(|line| texts(line).order()).collect();
        named.sort_unstable();
        named.dedup();
        let draws = draws::lock_requested(tx, source.account).await?;
        let found = store::named(tx, source.account, &numbers, &named).await?;
        let (ids, of): (Vec<PaymentId>, Vec<TransferOrderId>) = found.into_iter().unzip();
        let orders = orders::lock_many(tx, &of).await?;
        let payments = store::lock_many(tx, &ids).await?;
        let by_number = payments.iter().enumerate().map(|(place, row)| (row.number.clone(), place)).collect();
        let orders = orders.into_iter().map(|row| (row.number.clone(), row)).collect();
        Ok(Self { orders, payments, by_number, draws })
    }

    fn named(&self, line: &BankLine) -> Option<&payment::Model> {
        self.by_number.get(&texts(line).payment()?).and_then(|place| self.payments.get(*place))
    }

    /// The payments that a debit pays: the one it names, or all that is open of the order it names; to the rial.
    fn settled_by(&self, line: &BankLine) -> Result<Vec<payment::Model>, Error> {
        if let Some(row) = self.named(line) {
            let is_paid = rules::settle(row.state).is_ok() && row.amount_rial == line.amount;
            return Ok(is_paid.then(|| row.clone()).into_iter().collect());
        }
        let Some(order) = texts(line).order().and_then(|number| self.orders.get(&number)) else {
            return Ok(Vec::new());
        };
        let is_open =
            |row: &&payment::Model| row.transfer_order_id == order.id && row.state == PaymentState::Instructed;
        let open: Vec<payment::Model> = self.payments.iter().filter(is_open).cloned().collect();
        let is_paid = !open.is_empty() && sum(&open)? == line.amount;
        Ok(if is_paid { open } else { Vec::new() })
    }

    /// The settled payment that a credit brings back.
    fn returned_by(&self, line: &BankLine) -> Option<payment::Model> {
        let row = self.named(line)?;
        (rules::give_back(row.state).is_ok() && row.amount_rial == line.amount).then(|| row.clone())
    }

    /// The oldest request of exactly the amount; it is asked for no more.
    fn asked_for(&mut self, line: &BankLine) -> Option<crate::base::id::DrawId> {
        let place = self.draws.iter().position(|draw| draw.amount_rial == line.amount)?;
        Some(self.draws.remove(place).id)
    }

    fn moved(&mut self, rows: &[payment::Model], to: PaymentState) {
        for row in rows {
            if let Some(one) = self.by_number.get(&row.number).and_then(|place| self.payments.get_mut(*place)) {
                one.state = to;
            }
        }
    }
}

fn texts(line: &BankLine) -> Texts<'_> {
    let references = [line.payment_identifier.as_deref(), line.bank_reference.as_deref()];
    Texts { references, description: &line.description }
}

fn fact(source: &Source, line: &BankLine) -> Fact {
    Fact {
        line: line.id,
        booked_on: line.booked_on,
        against: source.bank.clone(),
        source: ("statement_line", line.id.0, line.booked_on),
        words: line.description.clone(),
        document: json!({ "kind": "statement_line", "id": line.id, "label": format!("{}/{}", source.number, line.row) }),
    }
}

fn sheba(written: &str) -> Option<Sheba> {
    Sheba::parse(written).ok()
}

/// Those of our accounts 20/9 that stand on the other side of the credits.
async fn central_accounts(tx: &Tx, scope: &Scope, lines: &[BankLine]) -> Result<HashSet<Sheba>, Error> {
    let credits = lines.iter().filter(|line| line.direction == LineDirection::Credit);
    let mut shebas: Vec<Sheba> =
        credits.filter_map(|line| line.counterparty_account.as_deref().and_then(sheba)).collect();
    shebas.sort_unstable();
    shebas.dedup();
    let found = agencies::find_bank_accounts_by_sheba(tx.conn(), scope, &shebas).await?;
    let central = found.into_iter().filter(|account| account.kind == BankAccountKind::CentralDeposit);
    Ok(central.map(|account| account.sheba).collect())
}
