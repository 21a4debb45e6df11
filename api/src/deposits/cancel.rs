//! Cancel a declared deposit.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{CancelDeposits, rules, show, store, wire::Deposit};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::DepositId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why a declaration is taken back.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CancelDeposit {
    /// The reason, for whoever asks later.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "قبض به اشتباه ثبت شده بود", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Takes a declaration back, as long as no money was received for it.
#[utoipa::path(tag = "deposits", operation_id = "cancel_deposit", request_body = CancelDeposit,
    params(("id" = DepositId, Path, description = "The deposit")),
    responses((status = 200, description = "Cancelled", body = Deposit)))]
#[post("/deposits/{id}/cancellation")]
pub async fn cancel_deposit(
    clerk: Can<CancelDeposits>,
    Id(id): Id<DepositId>,
    if_match: IfMatch,
    command: Command<CancelDeposit>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let row = store::lock(tx, clerk.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::awaits_money(row.state)?;
        store::cancel(tx, id, command.body.reason.as_str()).await?;
        tx.record(
            Event::new("deposit.cancelled", "deposit", id)
                .of(row.agency_id)
                .facts(json!({ "reason": command.body.reason })),
        )
        .await?;
        let row = store::lock(tx, clerk.scope(), id).await?;
        show::deposit(tx.conn(), clerk.actor(), row).await
    })
    .await
}
