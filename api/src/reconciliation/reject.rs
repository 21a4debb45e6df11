//! Disagree with a proposed identification.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    DecideIdentifications,
    entity::{MatchState, SuspenseState},
    lock_proposal, show, store,
    wire::SuspenseItem,
};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::SuspenseItemId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why it is not that deposit.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RejectIdentification {
    /// The reason; the proposer reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "نام واریزکننده با سپرده‌گذار یکی نیست", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Disagrees with a proposed identification, as a second person. The item is open again.
#[utoipa::path(tag = "reconciliation", operation_id = "reject_identification", request_body = RejectIdentification,
    params(("id" = SuspenseItemId, Path, description = "The item")),
    responses((status = 200, description = "Open again", body = SuspenseItem)))]
#[post("/suspense-items/{id}/identification/rejection")]
pub async fn reject_identification(
    officer: Can<DecideIdentifications>,
    Id(id): Id<SuspenseItemId>,
    if_match: IfMatch,
    command: Command<RejectIdentification>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let (item, group) = lock_proposal(tx, officer.actor(), officer.scope(), id, &if_match).await?;
        let reason = command.body.reason.as_str();
        store::decide(tx, group.id, MatchState::Rejected, Some(reason)).await?;
        store::set_state(tx, id, SuspenseState::Open).await?;
        let facts = json!({ "deposit_id": group.deposit_id, "reason": reason });
        tx.record(Event::new("suspense_item.rejected", "suspense_item", id).of(item.agency_id).facts(facts)).await?;
        show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}
