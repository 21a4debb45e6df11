//! View a service.

use actix_web::{get, web::Data};

use super::{ViewServices, show, wire::Service};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::ServiceId, reply::Reply};

/// A service, also one that is not offered.
#[utoipa::path(tag = "catalogue", operation_id = "view_service",
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, description = "The service", body = Service)))]
#[get("/services/{id}")]
pub async fn view_service(viewer: Can<ViewServices>, Id(id): Id<ServiceId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| show::service(conn, viewer.actor(), viewer.scope(), id).await).await
}
