//! Release a hold.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ReleaseHolds,
    hold_wire::{DepositHold, source},
    holds::{self, Release},
    rules, store,
};
use crate::base::{
    auth::{Can, Scope},
    command::{Command, Id},
    db::Db,
    error::Error,
    id::DepositHoldId,
    reply::{IfMatch, Reply},
    tx::{Event, Tx},
};

/// Why a hold ends: the order that lifts it, or an error in placing it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ReleaseHold {
    /// Number of the order that lifts it; without one the hold was placed in error.
    #[serde(default)]
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = Option<String>, example = "۱۴۰۴/۲۰۳۱", min_length = 1, max_length = 60)]
    pub order_number: Option<Text>,
    /// Day of that order.
    #[serde(default)]
    #[schema(example = "2025-08-09")]
    pub order_on: Option<NaiveDate>,
    /// The reason, for whoever asks later.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "رفع توقیف به دستور مرجع قضایی", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Releases a hold, as somebody else than who placed it. The deposit is free once none stands.
#[utoipa::path(tag = "deposits", operation_id = "release_hold", request_body = ReleaseHold,
    params(("id" = DepositHoldId, Path, description = "The hold")),
    responses((status = 200, description = "Released", body = DepositHold)))]
#[post("/holds/{id}/release")]
pub async fn release_hold(
    head: Can<ReleaseHolds>,
    Id(id): Id<DepositHoldId>,
    if_match: IfMatch,
    command: Command<ReleaseHold>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        release(tx, head.scope(), id, &if_match, &command.body).await?;
        let row = holds::lock(tx, head.scope(), id).await?;
        DepositHold::reply(tx.conn(), head.actor(), head.scope(), row).await
    })
    .await
}

async fn release(
    tx: &Tx,
    scope: &Scope,
    id: DepositHoldId,
    if_match: &IfMatch,
    input: &ReleaseHold,
) -> Result<(), Error> {
    let order = rules::release_order(input, tx.today()).map_err(Error::Invalid)?;
    // The deposit before its hold, as in placing one.
    let deposit = holds::get(tx.conn(), scope, id).await?.deposit_id;
    store::lock(tx, scope, deposit).await?;
    let row = holds::lock(tx, scope, id).await?;
    if_match.admits(row.version)?;
    rules::release(row.released_at, row.placed_by, tx.actor()?)?;
    holds::release(tx, &row, Release { order, because: input.reason.as_str() }).await?;
    let facts = json!({ "source": source(&row), "order_number": input.order_number, "reason": input.reason });
    tx.record(Event::new("deposit.hold_released", "deposit", deposit).of(row.agency_id).facts(facts)).await
}
