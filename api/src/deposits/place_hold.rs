//! Block a deposit.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    HoldDeposits,
    hold_wire::{DepositHold, source},
    holds::{self, HoldKind, Model},
    rules, store,
};
use crate::base::{
    auth::{Can, Scope},
    command::{Command, Id},
    db::Db,
    error::Error,
    field::FieldError,
    id::{DepositHoldId, DepositId},
    reply::Reply,
    tx::{Event, Tx},
};

/// The order that blocks a deposit.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PlaceHold {
    /// By whose order.
    pub kind: HoldKind,
    /// The authority that ordered it.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "شعبه ۳ اجرای احکام مدنی", min_length = 1, max_length = 200)]
    pub authority: Text,
    /// Number of the order.
    #[validate(length(min = 1, max = 60))]
    #[schema(value_type = String, example = "۱۴۰۴/۱۲۸۷", min_length = 1, max_length = 60)]
    pub order_number: Text,
    /// Day of the order.
    #[schema(example = "2025-08-03")]
    pub order_on: NaiveDate,
}

/// Blocks a deposit by order of a court or another authority, at once. All of it is blocked while any hold stands. Blocking is
/// safe, so one person does it; releasing takes another.
#[utoipa::path(tag = "deposits", operation_id = "place_hold", request_body = PlaceHold,
    params(("id" = DepositId, Path, description = "The deposit")),
    responses((status = 201, description = "Blocked", body = DepositHold)))]
#[post("/deposits/{id}/holds")]
pub async fn place_hold(
    officer: Can<HoldDeposits>,
    Id(id): Id<DepositId>,
    command: Command<PlaceHold>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let row = place(tx, officer.scope(), id, &command.body).await?;
        let location = format!("/v1/holds/{}", row.id);
        Ok(DepositHold::reply(tx.conn(), officer.actor(), officer.scope(), row).await?.created_at(location))
    })
    .await
}

async fn place(tx: &Tx, scope: &Scope, id: DepositId, input: &PlaceHold) -> Result<Model, Error> {
    if input.order_on > tx.today() {
        return Err(FieldError::new("/order_on", "in_future").into());
    }
    // Whoever refunds locks the deposit, too: a hold comes before the refund or after it, never beside it.
    let deposit = store::lock(tx, scope, id).await?;
    rules::hold(deposit.state)?;
    let row = Model {
        id: DepositHoldId::new(),
        office_id: tx.office(),
        agency_id: deposit.agency_id,
        deposit_id: id,
        kind: input.kind,
        authority: input.authority.as_str().to_owned(),
        order_number: input.order_number.as_str().to_owned(),
        order_on: input.order_on,
        placed_by: tx.actor()?,
        placed_at: tx.now(),
        release_order_number: None,
        release_order_on: None,
        released_because: None,
        released_by: None,
        released_at: None,
        version: 1,
    };
    holds::place(tx, &row).await?;
    let facts = json!({ "source": source(&row), "kind": row.kind, "note": row.authority });
    tx.record(Event::new("deposit.held", "deposit", id).of(row.agency_id).facts(facts)).await?;
    Ok(row)
}
