//! View a request.

use actix_web::{get, web::Data};

use super::{ViewRequests, show, wire::ServiceRequest};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::CaseId, reply::Reply};

/// A request with its answers, and what the caller may do next.
#[utoipa::path(tag = "requests", operation_id = "view_request",
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "The request", body = ServiceRequest)))]
#[get("/requests/{id}")]
pub async fn view_request(viewer: Can<ViewRequests>, Id(id): Id<CaseId>, db: Data<Db>) -> Result<Reply, Error> {
    let now = db.clock().now();
    db.snapshot(async |conn| show::request(conn, viewer.actor(), viewer.scope(), now, id).await).await
}
