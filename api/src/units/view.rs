//! View a unit.

use actix_web::{get, web::Data};

use super::{ViewUnits, wire::Unit};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::UnitId, reply::Reply};

/// A unit, with those who work in it.
#[utoipa::path(tag = "units", operation_id = "view_unit",
    params(("id" = UnitId, Path, description = "The unit")),
    responses((status = 200, description = "The unit", body = Unit)))]
#[get("/units/{id}")]
pub async fn view_unit(viewer: Can<ViewUnits>, Id(id): Id<UnitId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| Unit::reply(conn, viewer.actor(), viewer.scope(), id).await).await
}
