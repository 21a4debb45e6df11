//! Agree with what is to become of a payment that did not reach its payee.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    DecideRemedies, doubt,
    entity::{PaymentState, RemedyKind, RemedyState, payment, remedy},
    entries::{pair, payment_clearing, returned},
    orders, progress, remedies, rules, settle, show, store,
};
use crate::{
    accounts::{self, NewPosting, PostingKind},
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        db::Db,
        error::Error,
        id::RemedyId,
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    refunds,
};

/// Agreement: what is agreed to is the version named by `If-Match`.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ApproveRemedy {
    /// A note for the audit trail.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "شبا با نامهٔ دستگاه سنجیده شد", min_length = 1, max_length = 500)]
    pub note: Option<Text>,
}

/// Agrees, as a second person, with what is to become of a payment that did not reach its payee. A reissue then waits for a
/// transfer order: whoever approved it does not send it, whoever proposed it may. A restoration, and that the bank did not
/// carry the payment out, is done at once.
#[utoipa::path(tag = "payments", operation_id = "approve_remedy", request_body = ApproveRemedy,
    params(("id" = RemedyId, Path, description = "The remedy")),
    responses((status = 200, description = "Approved", body = super::wire::Remedy)))]
#[post("/remedies/{id}/approval")]
pub async fn approve_remedy(
    official: Can<DecideRemedies>,
    Id(id): Id<RemedyId>,
    if_match: IfMatch,
    command: Command<ApproveRemedy>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let (actor, scope) = (official.actor(), official.scope());
    db.once(actor, &command.once, async |tx| {
        let (payment, row) = lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::approve(&row, payment.state, actor.user)?;
        doubt::none(tx, scope, std::slice::from_ref(&payment)).await?;
        remedies::decide(tx, id, RemedyState::Approved, None).await?;
        let facts = json!({ "kind": row.kind, "payment_id": payment.id, "note": command.body.note });
        tx.record(Event::new("remedy.approved", "remedy", id).of(row.agency_id).facts(facts)).await?;
        match row.kind {
            RemedyKind::NonExecution => fail(tx, scope, &payment, &row).await?,
            RemedyKind::Reissue => {}
            RemedyKind::Restoration => restore(tx, scope, &payment, &row).await?,
        }
        show::remedy(tx.conn(), actor, scope, id).await
    })
    .await
}

/// The bank did not carry the payment out: what was on its way waits for what is to become of it, as if it had come back.
async fn fail(tx: &Tx, scope: &Scope, payment: &payment::Model, row: &remedy::Model) -> Result<(), Error> {
    store::end(tx, payment.id, PaymentState::Unexecuted).await?;
    orders::moved(tx, &[payment.transfer_order_id]).await?;
    let posting = NewPosting {
        kind: PostingKind::PaymentUnexecuted,
        day: tx.today(),
        agency: payment.agency_id,
        source_kind: "remedy",
        source: row.id.into(),
        made_by: Some(row.made_by),
        approved_by: Some(tx.actor()?),
        reverses: None,
        entries: pair(payment_clearing(tx.office()), returned(payment)?, payment.amount_rial)?,
    };
    accounts::post_all(tx, vec![posting]).await?;
    let facts = json!({ "remedy_id": row.id, "amount": payment.amount_rial });
    tx.record(Event::new("payment.unexecuted", "payment", payment.id).of(payment.agency_id).facts(facts)).await?;
    match payment.refund_id {
        Some(refund) => progress::of(tx, scope, refund, json!({ "kind": "remedy", "id": row.id })).await,
        None => Ok(()),
    }
}

/// R7b: what a payee did not get is owed for the refund's deposits again.
async fn restore(tx: &Tx, scope: &Scope, payment: &payment::Model, row: &remedy::Model) -> Result<(), Error> {
    let of = payment.refund_id.zip(payment.payee_number);
    let (refund, payee) = of.ok_or_else(|| anyhow::anyhow!("the payment {} is of no refund", payment.id))?;
    refunds::restore(tx, scope, refund, payee, row.made_by).await?;
    store::end(tx, payment.id, PaymentState::Restored).await?;
    let facts = json!({ "remedy_id": row.id, "amount": payment.amount_rial });
    tx.record(Event::new("payment.restored", "payment", payment.id).of(payment.agency_id).facts(facts)).await?;
    progress::of(tx, scope, refund, json!({ "kind": "remedy", "id": row.id })).await
}

/// A remedy, locked after its payment and the payment's order.
pub async fn lock(tx: &Tx, scope: &Scope, id: RemedyId) -> Result<(payment::Model, remedy::Model), Error> {
    let of = remedies::get(tx.conn(), scope, id).await?.payment_id;
    let (_, payment) = settle::lock(tx, scope, of).await?;
    Ok((payment, remedies::lock(tx, scope, id).await?))
}
