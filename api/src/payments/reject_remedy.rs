//! Disagree with what is to become of a payment that did not reach its payee.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{DecideRemedies, approve_remedy, entity::RemedyState, remedies, rules, show};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::RemedyId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why not.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RejectRemedy {
    /// The reason; the proposer reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "نام صاحب حساب با ذی‌نفع یکی نیست", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Disagrees, as a second person, with what is to become of a payment that did not reach its payee. Something else may be proposed then. An
/// approved reissue falls this way, too, until it is sent.
#[utoipa::path(tag = "payments", operation_id = "reject_remedy", request_body = RejectRemedy,
    params(("id" = RemedyId, Path, description = "The remedy")),
    responses((status = 200, description = "Rejected", body = super::wire::Remedy)))]
#[post("/remedies/{id}/rejection")]
pub async fn reject_remedy(
    official: Can<DecideRemedies>,
    Id(id): Id<RemedyId>,
    if_match: IfMatch,
    command: Command<RejectRemedy>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let (actor, scope) = (official.actor(), official.scope());
    db.once(actor, &command.once, async |tx| {
        let (payment, row) = approve_remedy::lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::reject(&row, payment.state, actor.user)?;
        let reason = command.body.reason.as_str();
        remedies::decide(tx, id, RemedyState::Rejected, Some(reason)).await?;
        let facts = json!({ "reason": reason, "payment_id": payment.id, "was": row.state });
        tx.record(Event::new("remedy.rejected", "remedy", id).of(row.agency_id).facts(facts)).await?;
        show::remedy(tx.conn(), actor, scope, id).await
    })
    .await
}
