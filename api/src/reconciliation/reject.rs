//! Disagree with what somebody said about items in suspense.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{DecideResolutions, drop_proposal, entity::ResolutionState, resolutions, rules, show, wire::Resolution};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::ResolutionId,
    reply::{IfMatch, Reply},
};

/// Why it is not so.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RejectResolution {
    /// The reason; the proposer reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "نام واریزکننده با سپرده‌گذار یکی نیست", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Disagrees with a proposal, as a second person. Its items are open again.
#[utoipa::path(tag = "reconciliation", operation_id = "reject_resolution", request_body = RejectResolution,
    params(("id" = ResolutionId, Path, description = "The resolution")),
    responses((status = 200, description = "Rejected", body = Resolution)))]
#[post("/resolutions/{id}/rejection")]
pub async fn reject_resolution(
    officer: Can<DecideResolutions>,
    Id(id): Id<ResolutionId>,
    if_match: IfMatch,
    command: Command<RejectResolution>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let (actor, scope) = (officer.actor(), officer.scope());
    db.once(actor, &command.once, async |tx| {
        let row = resolutions::lock(tx, scope, id).await?;
        rules::may_decide(actor, row.kind)?;
        if_match.admits(row.version)?;
        rules::decide(row.state, row.made_by, actor.user)?;
        let reason = command.body.reason.as_str();
        drop_proposal::drop(tx, scope, &row, "resolution.rejected", json!({ "reason": reason })).await?;
        resolutions::decide(tx, id, ResolutionState::Rejected, Some(reason)).await?;
        show::resolution(tx.conn(), actor, scope, id, false).await
    })
    .await
}
