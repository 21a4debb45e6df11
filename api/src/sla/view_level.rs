//! View a service level.

use actix_web::{get, web::Data};

use super::{ViewServiceLevels, level_wire::ServiceLevel};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::ServiceLevelId, reply::Reply};

/// A service level, with all its versions.
#[utoipa::path(tag = "sla", operation_id = "view_service_level",
    params(("id" = ServiceLevelId, Path, description = "The service level")),
    responses((status = 200, description = "The service level", body = ServiceLevel)))]
#[get("/service-levels/{id}")]
pub async fn view_service_level(
    viewer: Can<ViewServiceLevels>,
    Id(id): Id<ServiceLevelId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let today = db.clock().today();
    db.snapshot(async |conn| ServiceLevel::reply(conn, viewer.actor(), viewer.scope(), id, today).await).await
}
