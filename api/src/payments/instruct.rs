//! Order the bank to pay.

use std::collections::BTreeSet;

use actix_web::{post, web::Data};
use amanat_kernel::{FiscalYear, PaymentNumber, Rial};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    InstructPayments, content,
    due::{self, Due},
    entity::{Channel, PaymentState, payment, transfer_order},
    entries::{pair, payment_clearing},
    named::numbered,
    orders, progress,
    refund_account::Funds,
    show, store,
    work::sum,
};
use crate::{
    accounts::{self, NewPosting},
    agencies::{self, BankAccount, wire::BankAccountKind},
    base::{
        auth::{Can, Scope},
        code::Code,
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{BankAccountId, PaymentId, RefundId, RemedyId, ResolutionId, TransferOrderId},
        reply::Reply,
        serial,
        tx::{Event, Tx},
    },
    refunds,
};

/// What the bank is to pay. At least one thing is named.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "channel": "bank_list", "refund_ids": [crate::base::id::EXAMPLE] }))]
pub struct OrderPayments {
    /// How the order reaches the bank.
    pub channel: Channel,
    /// The treasury's refund account; needed where there are several.
    #[serde(default)]
    pub refund_account_id: Option<BankAccountId>,
    /// Funded refunds: each of their payees gets one payment.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[schema(max_items = 500)]
    pub refund_ids: Vec<RefundId>,
    /// Confirmed payer returns: money in suspense that goes back to its payers.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[schema(max_items = 500)]
    pub resolution_ids: Vec<ResolutionId>,
    /// Approved reissues of payments that came back or were not carried out.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[schema(max_items = 500)]
    pub remedy_ids: Vec<RemedyId>,
}

/// Orders the bank to pay: funded refunds, what goes back to payers, and what failed and is sent again. Each payee gets
/// one payment with a number of its own, which the bank carries back. Whoever had a part in approving any of it cannot send
/// it. No more is ordered than the refund account has, and what goes back to payers leaves what is set aside for refunds.
#[utoipa::path(tag = "payments", operation_id = "instruct_payments", request_body = OrderPayments,
    responses((status = 201, description = "Ordered", body = super::wire::TransferOrder)))]
#[post("/transfer-orders")]
pub async fn instruct_payments(
    payer: Can<InstructPayments>,
    command: Command<OrderPayments>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let input = &command.body;
    if input.refund_ids.is_empty() && input.resolution_ids.is_empty() && input.remedy_ids.is_empty() {
        return Err(FieldError::new("/refund_ids", "required").into());
    }
    db.once(payer.actor(), &command.once, async |tx| {
        let id = instruct(tx, payer.scope(), input).await?;
        let reply = show::transfer_order(tx.conn(), payer.actor(), payer.scope(), id).await?;
        Ok(reply.created_at(format!("/v1/transfer-orders/{id}")))
    })
    .await
}

async fn instruct(tx: &Tx, scope: &Scope, input: &OrderPayments) -> Result<TransferOrderId, Error> {
    let account = refund_account(tx, scope, input.refund_account_id).await?;
    let year = FiscalYear::of(tx.today()).map_err(anyhow::Error::from)?;
    // The series keeps two payers apart from here on.
    let number = numbered(year, serial::next(tx, &format!("transfer_order/{year}")).await?);
    let mut due = due::reissues(tx, scope, &once(&input.remedy_ids)).await?;
    due.extend(due::payer_returns(tx, scope, &once(&input.resolution_ids)).await?);
    due.extend(due::refunds(tx, scope, &once(&input.refund_ids)).await?);
    let id = TransferOrderId::new();
    let payments = payments(tx, id, year, &due).await?;
    let order = order(tx, (id, number), input.channel, &account, &payments)?;
    affordable(tx, order.total_rial, &due).await?;
    let (number, mut events) = (order.number.clone(), events(&order, &payments));
    orders::insert(tx, order).await?;
    store::insert(tx, &payments).await?;
    for old in due.iter().filter_map(|one| one.reissue_of) {
        store::end(tx, old, PaymentState::Reissued).await?;
    }
    accounts::post_all(tx, postings(tx, &payments, &due)?).await?;
    events.extend(payments.iter().filter_map(reissued));
    tx.record_all(events).await?;
    carry_on(tx, scope, (id, &number), &due).await?;
    Ok(id)
}

/// Nothing is ordered that the account cannot pay: what is on it, less what the bank was ordered before. What goes back to
/// payers does not take what is set aside for refunds either.
///
/// # Errors
/// `refund_account_short` with what is free.
async fn affordable(tx: &Tx, total: Rial, due: &[Due]) -> Result<(), Error> {
    let funds = Funds::of(tx.conn(), tx.office()).await?;
    let free = if due.iter().any(|one| one.resolution.is_some() && one.reissue_of.is_none()) {
        let is_funded = |one: &&Due| one.refund.is_some() && one.reissue_of.is_none();
        funds.free_for_payers(due.iter().filter(is_funded).map(|one| one.amount).collect())
    } else {
        funds.free_to_order()
    };
    if free.get() < i128::from(total.get()) {
        return Err(Code::RefundAccountShort.with("free", free.to_string()).into());
    }
    Ok(())
}

/// Tells the refunds: of first payments that they were ordered, of reissues that they are on their way again.
async fn carry_on(tx: &Tx, scope: &Scope, order: (TransferOrderId, &str), due: &[Due]) -> Result<(), Error> {
    let refund = |one: &Due| one.refund.as_ref().map(|of| of.id).zip(one.agency);
    let (again, first): (Vec<&Due>, Vec<&Due>) = due.iter().partition(|one| one.reissue_of.is_some());
    let ordered: BTreeSet<_> = first.into_iter().filter_map(refund).collect();
    refunds::instruct(tx, &ordered.into_iter().collect::<Vec<_>>(), order).await?;
    let source = json!({ "kind": "transfer_order", "id": order.0, "label": order.1 });
    let sent: BTreeSet<_> = again.into_iter().filter_map(refund).map(|(id, _)| id).collect();
    for id in sent {
        progress::of(tx, scope, id, source.clone()).await?;
    }
    Ok(())
}

/// Each once, in one order for everybody.
fn once<T: Ord + Copy>(ids: &[T]) -> Vec<T> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The treasury's refund account that was named, or its only one.
///
/// # Errors
/// `invalid` where it is another account, or where there are several.
pub async fn refund_account(tx: &Tx, scope: &Scope, named: Option<BankAccountId>) -> Result<BankAccount, Error> {
    let accounts = agencies::treasury_accounts_of(tx.conn(), scope, BankAccountKind::Refund).await?;
    let field = |code: &'static str| FieldError::new("/refund_account_id", code).into();
    match (named, accounts.as_slice()) {
        (Some(id), _) => accounts.iter().find(|one| one.id == id).cloned().ok_or_else(|| field("not_found")),
        (None, [only]) => Ok(only.clone()),
        (None, _) => Err(field("required")),
    }
}

/// The payments with their numbers, in the order in which they are due.
async fn payments(
    tx: &Tx,
    order: TransferOrderId,
    year: FiscalYear,
    due: &[Due],
) -> Result<Vec<payment::Model>, Error> {
    let count = u32::try_from(due.len()).map_err(anyhow::Error::from)?;
    let serials = serial::take(tx, &format!("payment_number/{year}"), count).await?;
    let rows = (1_i32..).zip(due).zip(serials).map(|((row_number, one), serial)| {
        Ok(payment::Model {
            id: PaymentId::new(),
            office_id: tx.office(),
            agency_id: one.agency,
            transfer_order_id: order,
            row_number,
            number: PaymentNumber::issue(year, serial).map_err(anyhow::Error::from)?,
            refund_id: one.refund.as_ref().map(|of| of.id),
            refund_number: one.refund.as_ref().map(|of| of.number.clone()),
            payee_number: one.refund.as_ref().map(|of| of.payee_number),
            resolution_id: one.resolution,
            payee_sheba: one.sheba.clone(),
            payee_name: one.name.clone(),
            payee_identifier: one.identifier.clone(),
            amount_rial: one.amount,
            state: PaymentState::Instructed,
            settled_line_id: None,
            settled_on: None,
            returned_line_id: None,
            returned_on: None,
            returned_because: None,
            reissue_of: one.reissue_of,
            version: 1,
        })
    });
    rows.collect()
}

fn order(
    tx: &Tx,
    (id, number): (TransferOrderId, String),
    channel: Channel,
    account: &BankAccount,
    payments: &[payment::Model],
) -> Result<transfer_order::Model, Error> {
    let sha256 = content::sha256(&number, channel, &account.sheba, payments)?;
    Ok(transfer_order::Model {
        id,
        office_id: tx.office(),
        number,
        channel,
        refund_account_id: account.id,
        payment_count: i32::try_from(payments.len()).map_err(anyhow::Error::from)?,
        total_rial: sum(payments)?,
        content_sha256: sha256.to_vec(),
        made_by: tx.actor()?,
        made_at: tx.now(),
        version: 1,
    })
}

/// R4 and R7a: what was to be paid, or had come back, is on its way.
fn postings(tx: &Tx, payments: &[payment::Model], due: &[Due]) -> Result<Vec<NewPosting>, Error> {
    let mut postings = Vec::new();
    for (row, one) in payments.iter().zip(due) {
        let Some((kind, from, approved_by)) = &one.posts else { continue };
        postings.push(NewPosting {
            kind: *kind,
            day: tx.today(),
            agency: row.agency_id,
            source_kind: "payment",
            source: row.id.into(),
            made_by: None,
            approved_by: *approved_by,
            reverses: None,
            entries: pair(from.clone(), payment_clearing(tx.office()), row.amount_rial)?,
        });
    }
    Ok(postings)
}

fn events(order: &transfer_order::Model, payments: &[payment::Model]) -> Vec<Event> {
    let facts = json!({ "number": order.number, "channel": order.channel, "payments": order.payment_count,
        "total": order.total_rial, "content_sha256": content::hex(&order.content_sha256) });
    let sent = Event::new("transfer_order.sent", "transfer_order", order.id).facts(facts);
    let source = json!({ "kind": "transfer_order", "id": order.id, "label": order.number });
    let of_payment = |row: &payment::Model| {
        let facts = json!({ "number": row.number, "amount": row.amount_rial, "refund_id": row.refund_id,
            "resolution_id": row.resolution_id, "reissue_of": row.reissue_of, "source": source });
        Event::new("payment.instructed", "payment", row.id).of(row.agency_id).facts(facts)
    };
    std::iter::once(sent).chain(payments.iter().map(of_payment)).collect()
}

/// What a payment says about the returned one in whose place it is.
fn reissued(row: &payment::Model) -> Option<Event> {
    let old = row.reissue_of?;
    let facts = json!({ "reissued_as": row.id, "number": row.number });
    Some(Event::new("payment.reissued", "payment", old).of(row.agency_id).facts(facts))
}
