//! Settle the dispute about a deposit.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{DisputeDeposits, rules, show, store, wire::Deposit};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::DepositId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// How a dispute ended.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct SettleDispute {
    /// What was found out.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "بانک مبلغ را تأیید کرد", min_length = 1, max_length = 500)]
    pub note: Text,
}

/// Settles the dispute about a deposit: it can be listed and announced again.
#[utoipa::path(tag = "deposits", operation_id = "settle_dispute", request_body = SettleDispute,
    params(("id" = DepositId, Path, description = "The deposit")),
    responses((status = 200, description = "Settled", body = Deposit)))]
#[post("/deposits/{id}/dispute/settlement")]
pub async fn settle_dispute(
    clerk: Can<DisputeDeposits>,
    Id(id): Id<DepositId>,
    if_match: IfMatch,
    command: Command<SettleDispute>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let row = store::lock(tx, clerk.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::settle(row.disputed_because.as_deref())?;
        store::dispute(tx, id, None).await?;
        let facts = json!({ "note": command.body.note, "reason": row.disputed_because });
        tx.record(Event::new("deposit.dispute_settled", "deposit", id).of(row.agency_id).facts(facts)).await?;
        let row = store::lock(tx, clerk.scope(), id).await?;
        show::deposit(tx.conn(), clerk.actor(), row).await
    })
    .await
}
