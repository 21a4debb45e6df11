//! View the tracked case.

use actix_web::{get, web::Data};

use super::{public, wire::TrackedCase};
use crate::base::{db::Db, error::Error, reply::Reply, tracking::Tracked};

/// The case of the tracking token, as its applicant sees it.
#[utoipa::path(tag = "cases", operation_id = "view_tracked_case",
    responses((status = 200, description = "The case", body = TrackedCase)))]
#[get("/tracked-case")]
pub async fn view_tracked_case(applicant: Tracked, db: Data<Db>) -> Result<Reply, Error> {
    let now = db.clock().now();
    db.snapshot(async |conn| public::show(conn, &applicant, now).await).await
}
