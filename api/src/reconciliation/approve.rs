//! Agree with what somebody said about items in suspense.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{DecideResolutions, confirm, entity::ResolutionState, resolutions, rules, show, wire::Resolution};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::ResolutionId,
    reply::{IfMatch, Reply},
};

/// Agreement: what is agreed to is the version named by `If-Match`.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ApproveResolution {
    /// What is to be remembered about it, for the audit trail.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "اصل فیش دیده شد", min_length = 1, max_length = 500)]
    pub note: Option<Text>,
}

/// Agrees with a proposal, as a second person; then it is carried out. Items and deposits are looked at again: a
/// deposit that was received, cancelled or corrected meanwhile makes the agreement fail.
///
/// Identifications are decided by the treasury's clerks and reconcilers and the head of its office, payer returns and
/// bank reversals by the head of treasury.
#[utoipa::path(tag = "reconciliation", operation_id = "approve_resolution", request_body = ApproveResolution,
    params(("id" = ResolutionId, Path, description = "The resolution")),
    responses((status = 200, description = "Confirmed", body = Resolution)))]
#[post("/resolutions/{id}/approval")]
pub async fn approve_resolution(
    officer: Can<DecideResolutions>,
    Id(id): Id<ResolutionId>,
    if_match: IfMatch,
    command: Command<ApproveResolution>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let (actor, scope) = (officer.actor(), officer.scope());
    db.once(actor, &command.once, async |tx| {
        let row = resolutions::lock(tx, scope, id).await?;
        rules::may_decide(actor, row.kind)?;
        if_match.admits(row.version)?;
        rules::decide(row.state, row.made_by, actor.user)?;
        confirm::confirm(tx, scope, &row, Some(actor.user), command.body.note.as_ref()).await?;
        resolutions::decide(tx, id, ResolutionState::Confirmed, None).await?;
        show::resolution(tx.conn(), actor, scope, id, false).await
    })
    .await
}
