//! View a complaint.

use actix_web::{get, web::Data};

use super::{ViewComplaints, show, wire::Complaint};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::CaseId, reply::Reply};

/// A complaint and its course, and what the caller may do next.
#[utoipa::path(tag = "complaints", operation_id = "view_complaint",
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "The complaint", body = Complaint)))]
#[get("/complaints/{id}")]
pub async fn view_complaint(viewer: Can<ViewComplaints>, Id(id): Id<CaseId>, db: Data<Db>) -> Result<Reply, Error> {
    let now = db.clock().now();
    db.snapshot(async |conn| show::complaint(conn, viewer.actor(), viewer.scope(), now, id).await).await
}
