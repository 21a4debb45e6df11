//! Add somebody to a unit.

use actix_web::{post, web::Data};
use serde_json::json;

use super::{
    ManageUnits, change, rules, store,
    wire::{Unit, UnitMembership},
};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    field::FieldError,
    id::UnitId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Adds somebody to those who work in a unit. People may work in several.
#[utoipa::path(tag = "units", operation_id = "add_unit_member", request_body = UnitMembership,
    params(("id" = UnitId, Path, description = "The unit")),
    responses((status = 200, description = "Added", body = Unit)))]
#[post("/units/{id}/members")]
pub async fn add_unit_member(
    manager: Can<ManageUnits>,
    Id(id): Id<UnitId>,
    if_match: IfMatch,
    command: Command<UnitMembership>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let user = command.body.user_id;
    db.once(manager.actor(), &command.once, async |tx| {
        let row = store::lock(tx, manager.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::may_change(&row)?;
        change::staff("/user_id", tx, user).await?;
        if store::has_member(tx, id, user).await? {
            return Err(FieldError::new("/user_id", "duplicate").into());
        }
        store::add_member(tx, id, user).await?;
        tx.record(Event::new("unit.member_added", "unit", id).facts(json!({ "user_id": user }))).await?;
        Unit::reply(tx.conn(), manager.actor(), manager.scope(), id).await
    })
    .await
}
