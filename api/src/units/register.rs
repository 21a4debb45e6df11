//! Register a unit.

use actix_web::{post, web::Data};
use amanat_kernel::{Text, text};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageUnits, change, entity::unit, store, wire::Unit};
use crate::base::{
    auth::{Actor, Can, Scope},
    command::Command,
    db::Db,
    error::Error,
    id::{UnitId, UserId},
    reply::Reply,
    tx::{Event, Tx},
};

/// A new unit.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RegisterUnit {
    /// Its code; unique in the office.
    #[validate(length(min = 1, max = 30))]
    #[schema(value_type = String, example = "210", min_length = 1, max_length = 30)]
    pub code: Text,
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

/// Registers a unit of the office's chart, under an open one or at the top. A chart has at most eight levels.
#[utoipa::path(tag = "units", operation_id = "register_unit", request_body = RegisterUnit,
    responses((status = 201, description = "Registered", body = Unit)))]
#[post("/units")]
pub async fn register_unit(
    manager: Can<ManageUnits>,
    command: Command<RegisterUnit>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(manager.actor(), &command.once, async |tx| {
        register(tx, manager.actor(), manager.scope(), &command.body).await
    })
    .await
}

async fn register(tx: &Tx, actor: &Actor, scope: &Scope, input: &RegisterUnit) -> Result<Reply, Error> {
    let RegisterUnit { code, title_fa, title_en, parent_id, head_id } = input.clone();
    let id = UnitId::new();
    let parents = store::hold_parents(tx).await?;
    change::check(tx, &parents, id, parent_id, head_id).await?;
    let row = unit::Model {
        id,
        office_id: tx.office(),
        code: text::ascii_digits(code.as_str()),
        title_fa,
        title_en,
        parent_id,
        head_id,
        closed_on: None,
        created_by: tx.actor()?,
        created_at: tx.now(),
        version: 1,
    };
    store::insert(tx, &row).await?;
    let facts = json!({ "code": row.code, "parent_id": parent_id, "head_id": head_id });
    tx.record(Event::new("unit.registered", "unit", id).facts(facts)).await?;
    Ok(Unit::reply(tx.conn(), actor, scope, id).await?.created_at(format!("/v1/units/{id}")))
}
