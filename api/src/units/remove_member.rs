//! Take somebody out of a unit.

use actix_web::{post, web::Data};
use serde_json::json;

use super::{
    ManageUnits, rules, store,
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

/// Takes somebody out of those who work in a unit. The audit trail keeps that they did.
#[utoipa::path(tag = "units", operation_id = "remove_unit_member", request_body = UnitMembership,
    params(("id" = UnitId, Path, description = "The unit")),
    responses((status = 200, description = "Removed", body = Unit)))]
#[post("/units/{id}/members/removal")]
pub async fn remove_unit_member(
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
        if !store::has_member(tx, id, user).await? {
            return Err(FieldError::new("/user_id", "not_found").into());
        }
        store::remove_member(tx, id, user).await?;
        tx.record(Event::new("unit.member_removed", "unit", id).facts(json!({ "user_id": user }))).await?;
        Unit::reply(tx.conn(), manager.actor(), manager.scope(), id).await
    })
    .await
}
