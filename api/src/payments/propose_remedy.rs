//! Say what is to become of a payment that did not reach its payee.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ProposeRemedies, doubt,
    entity::{RemedyKind, RemedyState, remedy},
    remedies, rules, show, store,
};
use crate::{
    agencies,
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{PaymentId, RemedyId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    refunds::wire::NamePayee,
};

/// What is to become of it, and why.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "kind": "reissue", "payee": { "sheba": "IR780100004001000001234567", "name": "مریم رضایی",
    "identifier": "1360123458" }, "note": "شبای تازه به نامهٔ ۴۵۶ دستگاه" }))]
pub struct ProposeRemedy {
    /// That the bank did not carry it out; or what becomes of the money: paid again, or owed for its deposits again.
    pub kind: RemedyKind,
    /// Of a reissue: whom to pay.
    #[serde(default)]
    #[validate(nested)]
    pub payee: Option<NamePayee>,
    /// What makes you think so; the second person reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "شبای تازه به نامهٔ ۴۵۶ دستگاه", min_length = 1, max_length = 500)]
    pub note: Text,
}

/// Says what is to become of a payment that did not reach its payee. Of one that is open: the bank did not carry it out, and
/// will not. Of one that came back or was not carried out: it is paid again to an account that is right, or its money is owed
/// for the deposits again. A head of the treasury or of its office decides. What goes back to a payer was never a deposit's,
/// so that it is only paid again. While a debit in suspense carries the payment's number, nothing is decided.
#[utoipa::path(tag = "payments", operation_id = "propose_remedy", request_body = ProposeRemedy,
    params(("id" = PaymentId, Path, description = "The payment")),
    responses((status = 201, description = "Proposed", body = super::wire::Remedy)))]
#[post("/payments/{id}/remedies")]
pub async fn propose_remedy(
    payer: Can<ProposeRemedies>,
    Id(id): Id<PaymentId>,
    if_match: IfMatch,
    command: Command<ProposeRemedy>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let input = &command.body;
    match (input.kind, &input.payee) {
        (RemedyKind::Reissue, None) => return Err(FieldError::new("/payee", "required").into()),
        (RemedyKind::Restoration | RemedyKind::NonExecution, Some(_)) => {
            return Err(FieldError::new("/payee", "unknown_field").into());
        }
        (RemedyKind::Reissue, Some(_)) | (RemedyKind::Restoration | RemedyKind::NonExecution, None) => {}
    }
    db.once(payer.actor(), &command.once, async |tx| {
        let remedy = propose(tx, payer.scope(), id, &if_match, input).await?;
        let reply = show::remedy(tx.conn(), payer.actor(), payer.scope(), remedy).await?;
        Ok(reply.created_at(format!("/v1/remedies/{remedy}")))
    })
    .await
}

async fn propose(
    tx: &Tx,
    scope: &Scope,
    id: PaymentId,
    if_match: &IfMatch,
    input: &ProposeRemedy,
) -> Result<RemedyId, Error> {
    let payee = input.payee.as_ref();
    let identified = payee.map(NamePayee::identified).transpose();
    let identified = identified.map_err(|code| FieldError::new("/payee/identifier", code))?.flatten();
    let payment = store::lock(tx, scope, id).await?;
    if_match.admits(payment.version)?;
    let said = remedies::of_payments(tx.conn(), &[id]).await?.remove(&id).unwrap_or_default();
    rules::propose(&payment, input.kind, remedies::has_live(&said))?;
    doubt::none(tx, scope, std::slice::from_ref(&payment)).await?;
    let paid: Vec<_> = payee.map(|payee| ("/payee/sheba".to_owned(), &payee.sheba)).into_iter().collect();
    agencies::refuse_treasury_accounts(tx, &paid).await?;
    let row = remedy::Model {
        id: RemedyId::new(),
        office_id: tx.office(),
        agency_id: payment.agency_id,
        payment_id: id,
        kind: input.kind,
        payee_sheba: payee.map(|payee| payee.sheba.clone()),
        payee_name: payee.map(|payee| payee.name.to_string()),
        payee_identifier: identified,
        note: input.note.to_string(),
        state: RemedyState::Proposed,
        made_by: tx.actor()?,
        made_at: tx.now(),
        decided_by: None,
        decided_at: None,
        rejected_because: None,
        version: 1,
    };
    let remedy = row.id;
    remedies::insert(tx, row).await?;
    let facts = json!({ "kind": input.kind, "payment_id": id, "note": input.note });
    let proposed = Event::new("remedy.proposed", "remedy", remedy).of(payment.agency_id).facts(facts);
    let facts = json!({ "kind": input.kind, "remedy_id": remedy });
    let of_payment = Event::new("payment.remedy_proposed", "payment", id).of(payment.agency_id).facts(facts);
    tx.record_all(vec![proposed, of_payment]).await?;
    Ok(remedy)
}
