//! Take back what one has said about items in suspense.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{WithdrawResolutions, drop_proposal, entity::ResolutionState, resolutions, rules, show, wire::Resolution};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::ResolutionId,
    reply::{IfMatch, Reply},
};

/// One's own word needs no reason.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct WithdrawResolution {
    /// What is to be remembered about it, for the audit trail.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "سپردهٔ دیگری پیدا شد", min_length = 1, max_length = 500)]
    pub note: Option<Text>,
}

/// Takes a proposal of one's own back, as long as nobody has decided on it. Its items are open again.
#[utoipa::path(tag = "reconciliation", operation_id = "withdraw_resolution", request_body = WithdrawResolution,
    params(("id" = ResolutionId, Path, description = "The resolution")),
    responses((status = 200, description = "Withdrawn", body = Resolution)))]
#[post("/resolutions/{id}/withdrawal")]
pub async fn withdraw_resolution(
    officer: Can<WithdrawResolutions>,
    Id(id): Id<ResolutionId>,
    if_match: IfMatch,
    command: Command<WithdrawResolution>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let (actor, scope) = (officer.actor(), officer.scope());
    db.once(actor, &command.once, async |tx| {
        let row = resolutions::lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::withdraw(row.state, row.made_by, actor.user)?;
        drop_proposal::drop(tx, scope, &row, "resolution.withdrawn", json!({ "note": command.body.note })).await?;
        resolutions::decide(tx, id, ResolutionState::Withdrawn, None).await?;
        show::resolution(tx.conn(), actor, scope, id, false).await
    })
    .await
}
