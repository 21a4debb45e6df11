//! What payments see and do of a refund.

use std::collections::HashSet;

use amanat_kernel::{Entry, Rial, Sheba};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::{
    approve::{self, NewlyOwed},
    content,
    entity::{RefundState, refund, refund_row},
    payees, reserve,
    rules::{self, Step},
    show, store,
};
use crate::{
    accounts::{Account, Chart, PostingKind},
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{AgencyId, RefundId, TransferOrderId, UserId},
        tx::{Event, Tx},
    },
    signatures,
};

/// Who is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Payee {
    pub sheba: Sheba,
    pub name: String,
    pub identifier: Option<String>,
}

/// What one payee of a funded refund is to be paid.
#[derive(Clone, Debug)]
pub(crate) struct Payable {
    pub refund: RefundId,
    /// The refund's number.
    pub number: String,
    pub agency: AgencyId,
    pub payee_number: i32,
    pub payee: Payee,
    pub amount: Rial,
}

/// How many payments of a refund stand where; of each payee the latest counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Progress {
    pub open: usize,
    pub settled: usize,
    pub returned: usize,
    pub restored: usize,
}

/// Locks funded refunds, as whoever is to order the bank to pay them, and says what their payees get.
///
/// # Errors
/// `not_found`; `refund_not_due` with the numbers; `content_changed`, `deposit_held`, `same_person`.
pub(crate) async fn lock_funded(tx: &Tx, scope: &Scope, ids: &[RefundId]) -> Result<Vec<Payable>, Error> {
    let found = store::lock_many(tx, scope, ids).await?;
    if found.len() != ids.len() {
        return Err(Code::NotFound.into());
    }
    let is_due = |row: &&refund::Model| Step::Instruct.is_due(row.state);
    let others: Vec<&refund::Model> = found.iter().filter(|row| !is_due(row)).collect();
    if !others.is_empty() {
        // A draft has no number yet, and is not due all the same.
        let numbers: Vec<&str> = others.into_iter().filter_map(|row| row.number.as_deref()).collect();
        return Err(Code::RefundNotDue.with("numbers", numbers).into());
    }
    let mut payables = Vec::new();
    for row in &found {
        let (rows, _) = content::unchanged(tx, scope, row, None).await?;
        signatures::act(tx, row.id.into(), rules::PAYER).await?;
        let (paid, _) = paid(tx, scope, row, &rows).await?;
        payables.extend(paid.into_iter().map(|one| Payable {
            refund: row.id,
            number: row.number.clone().unwrap_or_default(),
            agency: row.agency_id,
            payee_number: one.payee_number,
            payee: one.payee,
            amount: one.amount,
        }));
    }
    Ok(payables)
}

async fn paid(
    tx: &Tx,
    scope: &Scope,
    row: &refund::Model,
    rows: &[refund_row::Model],
) -> Result<(Vec<payees::Paid>, Vec<i32>), Error> {
    let agency = show::agency_payee(tx.conn(), scope, row).await?;
    payees::of(row, rows, || agency)
}

/// Locks a refund of which a returned payment is to be sent again, as whoever orders that: an order that came meanwhile
/// blocks this, too.
///
/// # Errors
/// `content_changed`, `deposit_held`, `same_person`.
pub(crate) async fn lock_again(tx: &Tx, scope: &Scope, id: RefundId) -> Result<(), Error> {
    let row = store::lock(tx, scope, id).await?;
    content::unchanged(tx, scope, &row, None).await?;
    signatures::act(tx, id.into(), rules::PAYER).await
}

/// Those of the refunds that the caller reaches.
pub(crate) async fn within(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[RefundId],
) -> Result<HashSet<RefundId>, Error> {
    store::within(conn, scope, ids).await
}

/// Marks refunds that were locked as ordered.
pub(crate) async fn instruct(
    tx: &Tx,
    refunds: &[(RefundId, AgencyId)],
    (order, number): (TransferOrderId, &str),
) -> Result<(), Error> {
    let source = json!({ "kind": "transfer_order", "id": order, "label": number });
    for (id, agency) in refunds {
        store::set_state(tx, *id, RefundState::Instructed).await?;
        let event = Event::new("refund.instructed", "refund", *id).of(*agency);
        tx.record(event.facts(json!({ "source": source }))).await?;
    }
    Ok(())
}

/// Moves a refund to where its payments stand. What is owed for its deposits changes by [`restore`] only.
pub(crate) async fn progress(
    tx: &Tx,
    scope: &Scope,
    id: RefundId,
    progress: Progress,
    source: Value,
) -> Result<(), Error> {
    let row = store::lock(tx, scope, id).await?;
    let state = rules::after(progress);
    if state == row.state {
        return Ok(());
    }
    store::set_state(tx, id, state).await?;
    let facts = json!({ "from": row.state, "to": state, "source": source });
    let mut events = Vec::new();
    if state == RefundState::Settled {
        let rows = store::rows_of(tx.conn(), id).await?;
        let number = row.number.as_deref().unwrap_or_default();
        events = reserve::of_deposits("deposit.refund_settled", &row, number, &rows);
    }
    events.push(Event::new("refund.progressed", "refund", id).of(row.agency_id).facts(facts));
    tx.record_all(events).await
}

/// R7b: what a payee of a refund did not get is owed for its deposits again. Whoever writes approves it.
pub(crate) async fn restore(
    tx: &Tx,
    scope: &Scope,
    id: RefundId,
    payee_number: i32,
    made_by: UserId,
) -> Result<(), Error> {
    let row = store::lock(tx, scope, id).await?;
    let rows = store::rows_of(tx.conn(), id).await?;
    let (paid, numbers) = paid(tx, scope, &row, &rows).await?;
    let amount = paid.iter().find(|one| one.payee_number == payee_number).map(|one| one.amount);
    let amount = amount.ok_or_else(|| anyhow::anyhow!("refund {id} has no payee {payee_number}"))?;
    let its = |(row, number): (&refund_row::Model, &i32)| (*number == payee_number).then(|| row.clone());
    let rows: Vec<refund_row::Model> = rows.iter().zip(&numbers).filter_map(its).collect();
    let returned = Account { chart: Chart::ReturnedPayments, subject: id.0, agency: Some(row.agency_id) };
    let owed = NewlyOwed {
        kind: PostingKind::RefundRestored,
        debit: Entry::debit(returned, amount),
        made_by: Some(made_by),
        approved_by: Some(tx.actor()?),
    };
    approve::owe_again(tx, scope, &row, &rows, owed).await?;
    let number = row.number.as_deref().unwrap_or_default();
    let mut events = reserve::of_deposits("deposit.refund_restored", &row, number, &rows);
    let facts = json!({ "payee_number": payee_number, "amount": amount });
    events.push(Event::new("refund.restored", "refund", id).of(row.agency_id).facts(facts));
    tx.record_all(events).await
}
