//! Change a unit.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageUnits,
    entity::unit,
    rules::{self, Parents},
    store,
    wire::Unit,
};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{UnitId, UserId},
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    identity,
};

/// A unit as it is from now on: all of it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ChangeUnit {
    /// Persian title.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "اداره خزانه", min_length = 1, max_length = 200)]
    pub title_fa: Text,
    /// English title.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Treasury office", min_length = 1, max_length = 200)]
    pub title_en: Text,
    /// The unit above it; none at the top of the chart.
    #[serde(default)]
    pub parent_id: Option<UnitId>,
    /// Who leads it, where somebody does: an active member of the treasury's staff.
    #[serde(default)]
    pub head_id: Option<UserId>,
}

/// Changes titles, place and head of a unit; what is left out is then absent. Its code stays.
#[utoipa::path(tag = "units", operation_id = "change_unit", request_body = ChangeUnit,
    params(("id" = UnitId, Path, description = "The unit")),
    responses((status = 200, description = "Changed", body = Unit)))]
#[post("/units/{id}/change")]
pub async fn change_unit(
    manager: Can<ManageUnits>,
    Id(id): Id<UnitId>,
    if_match: IfMatch,
    command: Command<ChangeUnit>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(manager.actor(), &command.once, async |tx| {
        // Before its row, as in closing.
        let parents = store::hold_parents(tx).await?;
        let row = store::lock(tx, manager.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::may_change(&row)?;
        change(tx, &parents, row, &command.body).await?;
        Unit::reply(tx.conn(), manager.actor(), manager.scope(), id).await
    })
    .await
}

async fn change(tx: &Tx, parents: &Parents, row: unit::Model, input: &ChangeUnit) -> Result<(), Error> {
    let ChangeUnit { title_fa, title_en, parent_id, head_id } = input.clone();
    check(tx, parents, row.id, parent_id, head_id).await?;
    let facts = json!({
        "from": { "title_fa": row.title_fa, "title_en": row.title_en, "parent_id": row.parent_id, "head_id": row.head_id },
        "to": { "title_fa": title_fa, "title_en": title_en, "parent_id": parent_id, "head_id": head_id },
    });
    let id = row.id;
    store::update(tx, unit::Model { title_fa, title_en, parent_id, head_id, ..row }).await?;
    tx.record(Event::new("unit.changed", "unit", id).facts(facts)).await
}

/// Whether a unit may stand where it is put, and be led by whom it is given.
///
/// # Errors
/// The field; `unit_cycle`, `unit_too_deep`.
pub(super) async fn check(
    tx: &Tx,
    parents: &Parents,
    unit: UnitId,
    parent: Option<UnitId>,
    head: Option<UserId>,
) -> Result<(), Error> {
    if let Some(head) = head {
        staff("/head_id", tx, head).await?;
    }
    let Some(above) = parent else { return Ok(()) };
    rules::place(parents, unit, parent)?;
    store::find_open(tx, above).await?.ok_or_else(|| FieldError::new("/parent_id", "not_found"))?;
    Ok(())
}

/// An active member of the treasury's staff.
///
/// # Errors
/// The field, with `not_found`.
pub(super) async fn staff(pointer: &'static str, tx: &Tx, user: UserId) -> Result<(), Error> {
    let found = identity::office_staff(tx.conn(), tx.office(), &[user]).await?;
    if found.contains(&user) { Ok(()) } else { Err(FieldError::new(pointer, "not_found").into()) }
}
