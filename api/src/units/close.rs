//! Close a unit.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageUnits, entity::unit, rules, store, wire::Unit};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::UnitId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why a unit does not work any more.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CloseUnit {
    /// The reason, for the audit trail.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "ادغام در اداره خزانه", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Closes a unit as of today, once no open unit stands under it. What is late in it climbs on as before.
#[utoipa::path(tag = "units", operation_id = "close_unit", request_body = CloseUnit,
    params(("id" = UnitId, Path, description = "The unit")),
    responses((status = 200, description = "Closed", body = Unit)))]
#[post("/units/{id}/closure")]
pub async fn close_unit(
    manager: Can<ManageUnits>,
    Id(id): Id<UnitId>,
    if_match: IfMatch,
    command: Command<CloseUnit>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(manager.actor(), &command.once, async |tx| {
        // Before its row: whoever puts a unit under it takes them in this order.
        store::hold_parents(tx).await?;
        let row = store::lock(tx, manager.scope(), id).await?;
        if_match.admits(row.version)?;
        let open_below = store::open_below(tx.conn(), manager.scope(), &[id]).await?;
        rules::may_close(&row, open_below.get(&id).copied().unwrap_or_default())?;
        store::update(tx, unit::Model { closed_on: Some(tx.today()), ..row }).await?;
        let facts = json!({ "reason": command.body.reason });
        tx.record(Event::new("unit.closed", "unit", id).facts(facts)).await?;
        Unit::reply(tx.conn(), manager.actor(), manager.scope(), id).await
    })
    .await
}
