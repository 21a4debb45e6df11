//! Revoke a signatory.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{RevokeSignatories, rules, store, wire::Signatory};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::SignatoryId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why a signature counts no more.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RevokeSignatory {
    /// The reason, for the audit trail.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "انتقال ذی‌حساب به دستگاه دیگر", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Revokes a signature as of today.
#[utoipa::path(tag = "agencies", operation_id = "revoke_signatory", request_body = RevokeSignatory,
    params(("id" = SignatoryId, Path, description = "The signatory")),
    responses((status = 200, description = "Revoked", body = Signatory)))]
#[post("/signatories/{id}/revocation")]
pub async fn revoke_signatory(
    head: Can<RevokeSignatories>,
    Id(id): Id<SignatoryId>,
    if_match: IfMatch,
    command: Command<RevokeSignatory>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let row = store::lock_signatory(tx, head.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::may_revoke(&row)?;
        store::revoke(tx, id, &command.body.reason).await?;
        let facts = json!({ "reason": command.body.reason });
        tx.record(Event::new("signatory.revoked", "signatory", id).of(row.agency_id).facts(facts)).await?;
        let row = store::get_signatory(tx.conn(), head.scope(), id).await?;
        Reply::of(row.version, &Signatory::of(row, head.actor(), tx.today())?)
    })
    .await
}
