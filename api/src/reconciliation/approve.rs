//! Agree that an item in suspense is the deposit somebody proposed.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    DecideIdentifications,
    entity::{MatchState, SuspenseState},
    lock_proposal, rules, show, store,
    take::{deposit_payable, pair, suspense},
    wire::SuspenseItem,
};
use crate::{
    accounts::{self, Chart, NewPosting, PostingKind},
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::{DepositId, SuspenseItemId},
        reply::{IfMatch, Reply},
        tx::Event,
    },
    deposits,
};

/// What is agreed to. The deposit is named again, so that nobody agrees to another one than they have seen.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ApproveIdentification {
    /// The deposit that was proposed.
    pub deposit_id: DepositId,
}

/// Agrees with a proposed identification, as a second person. The deposit is received, and the money moves from suspense to what is owed for it (D2).
#[utoipa::path(tag = "reconciliation", operation_id = "approve_identification", request_body = ApproveIdentification,
    params(("id" = SuspenseItemId, Path, description = "The item")),
    responses((status = 200, description = "Identified", body = SuspenseItem)))]
#[post("/suspense-items/{id}/identification/approval")]
pub async fn approve_identification(
    officer: Can<DecideIdentifications>,
    Id(id): Id<SuspenseItemId>,
    if_match: IfMatch,
    command: Command<ApproveIdentification>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let (item, group) = lock_proposal(tx, officer.actor(), officer.scope(), id, &if_match).await?;
        if command.body.deposit_id != group.deposit_id {
            return Err(crate::base::code::Code::VersionStale.into());
        }
        let claim = deposits::lock_claim(tx, officer.scope(), group.deposit_id).await?;
        rules::fits(&item, &claim)?;
        deposits::receive(tx, &[claim.id], item.booked_on).await?;
        store::decide(tx, group.id, MatchState::Confirmed, None).await?;
        store::set_state(tx, id, SuspenseState::Identified).await?;
        accounts::post_all(
            tx,
            vec![NewPosting {
                kind: PostingKind::ReceiptIdentified,
                day: tx.today(),
                agency: Some(item.agency_id),
                source_kind: "suspense_item",
                source: id.0,
                made_by: Some(group.made_by),
                approved_by: Some(officer.actor().user),
                entries: pair(
                    suspense(Chart::UnidentifiedReceipts, id, item.agency_id),
                    deposit_payable(claim.id, item.agency_id),
                    item.amount_rial,
                )?,
            }],
        )
        .await?;
        let facts = json!({ "deposit_id": claim.id, "amount": item.amount_rial });
        tx.record_all(vec![
            Event::new("suspense_item.identified", "suspense_item", id).of(item.agency_id).facts(facts),
            Event::new("deposit.received", "deposit", claim.id)
                .of(item.agency_id)
                .facts(json!({ "suspense_item_id": id, "amount": item.amount_rial, "stage": "manual" })),
        ])
        .await?;
        show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}
