//! Dispute a deposit.

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

/// What about a deposit does not agree.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DisputeDeposit {
    /// The reason, as the agency is to read it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "مبلغ قبض با صورتحساب بانک نمی‌خواند", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Disputes a deposit whose money has come. It goes into no new list, and no notice announces it, until that is settled.
#[utoipa::path(tag = "deposits", operation_id = "dispute_deposit", request_body = DisputeDeposit,
    params(("id" = DepositId, Path, description = "The deposit")),
    responses((status = 200, description = "Disputed", body = Deposit)))]
#[post("/deposits/{id}/dispute")]
pub async fn dispute_deposit(
    clerk: Can<DisputeDeposits>,
    Id(id): Id<DepositId>,
    if_match: IfMatch,
    command: Command<DisputeDeposit>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let row = store::lock(tx, clerk.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::dispute(row.state, row.disputed_because.as_deref())?;
        store::dispute(tx, id, Some(command.body.reason.as_str())).await?;
        let facts = json!({ "reason": command.body.reason });
        tx.record(Event::new("deposit.disputed", "deposit", id).of(row.agency_id).facts(facts)).await?;
        let row = store::lock(tx, clerk.scope(), id).await?;
        show::deposit(tx.conn(), clerk.actor(), row).await
    })
    .await
}
