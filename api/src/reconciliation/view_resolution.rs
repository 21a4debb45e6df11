//! View what somebody said about items in suspense.

use actix_web::{get, web::Data};

use super::{ViewSuspense, show, wire::Resolution};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::ResolutionId, reply::Reply};

/// A proposal about items in suspense, and what became of it.
#[utoipa::path(tag = "reconciliation", operation_id = "view_resolution",
    params(("id" = ResolutionId, Path, description = "The resolution")),
    responses((status = 200, description = "The resolution", body = Resolution)))]
#[get("/resolutions/{id}")]
pub async fn view_resolution(
    viewer: Can<ViewSuspense>,
    Id(id): Id<ResolutionId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.read(async |conn| show::resolution(conn, viewer.actor(), viewer.scope(), id, false).await).await
}
