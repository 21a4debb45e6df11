//! View an item in suspense.

use actix_web::{get, web::Data};

use super::{ViewSuspense, resolutions, store, wire::SuspenseItem};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::SuspenseItemId, reply::Reply};

/// An item in suspense, with what was said about it.
#[utoipa::path(tag = "reconciliation", operation_id = "view_suspense_item",
    params(("id" = SuspenseItemId, Path, description = "The item")),
    responses((status = 200, description = "The item", body = SuspenseItem)))]
#[get("/suspense-items/{id}")]
pub async fn view_suspense_item(
    viewer: Can<ViewSuspense>,
    Id(id): Id<SuspenseItemId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.read(async |conn| {
        let item = store::get(conn, viewer.scope(), id).await?;
        let said = resolutions::of_items(conn, viewer.scope(), &[id]).await?.remove(&id).unwrap_or_default();
        let version = item.version;
        let today = db.clock().today();
        Reply::of(version, &SuspenseItem::of(item, said, today, viewer.actor(), viewer.scope())?)
    })
    .await
}
