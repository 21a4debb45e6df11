//! View an item in suspense.

use actix_web::{get, web::Data};

use super::{ViewSuspense, show, wire::SuspenseItem};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::SuspenseItemId, reply::Reply};

/// An item in suspense, with the identification that is proposed or stands.
#[utoipa::path(tag = "reconciliation", operation_id = "view_suspense_item",
    params(("id" = SuspenseItemId, Path, description = "The item")),
    responses((status = 200, description = "The item", body = SuspenseItem)))]
#[get("/suspense-items/{id}")]
pub async fn view_suspense_item(
    viewer: Can<ViewSuspense>,
    Id(id): Id<SuspenseItemId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.read(async |conn| show(conn, viewer.actor(), viewer.scope(), id).await).await
}
