//! View an itemised list.

use actix_web::{get, web::Data};
use sea_orm::ConnectionTrait;

use super::{ViewCollections, entity::itemised_list, lists, wire::ItemisedList};
use crate::{
    base::{
        auth::{Actor, Can, Scope},
        code::Code,
        command::Id,
        db::Db,
        error::Error,
        id::ItemisedListId,
        reply::Reply,
    },
    identity::People,
    signatures,
};

/// An itemised list, with the SHA-256 that its controller signs. Its rows are read at `/v1/itemised-lists/{id}/rows`.
#[utoipa::path(tag = "collections", operation_id = "view_itemised_list",
    params(("id" = ItemisedListId, Path, description = "The list")),
    responses((status = 200, description = "The list", body = ItemisedList)))]
#[get("/itemised-lists/{id}")]
pub async fn view_itemised_list(
    viewer: Can<ViewCollections>,
    Id(id): Id<ItemisedListId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.snapshot(async |conn| show(conn, viewer.actor(), viewer.scope(), id).await).await
}

/// The list as it stands, as an answer.
pub async fn show(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    id: ItemisedListId,
) -> Result<Reply, Error> {
    let row = lists::get(conn, scope, id).await?;
    let version = row.version;
    let list = shown(conn, actor, scope, vec![row]).await?.pop().ok_or(Code::NotFound)?;
    Reply::of(version, &list)
}

/// Lists as one caller sees them.
pub async fn shown(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<itemised_list::Model>,
) -> Result<Vec<ItemisedList>, Error> {
    let ids: Vec<ItemisedListId> = rows.iter().map(|row| row.id).collect();
    let answered = lists::with_live_notice(conn, &ids).await?;
    let subjects: Vec<uuid::Uuid> = ids.iter().map(|id| id.0).collect();
    let mut signatures = signatures::signatures_of(conn, scope, &subjects).await?;
    let steps = signatures::steps_of(conn, scope, &subjects).await?;
    let people = People::within(conn, scope, rows.iter().map(|row| row.prepared_by)).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let given = signatures.remove(&row.id.0).unwrap_or_default();
            let is_answered = answered.contains(&row.id);
            let done = steps.get(&row.id.0).map_or(&[][..], Vec::as_slice);
            ItemisedList::of(row, is_answered, given, &people, actor, done)
        })
        .collect())
}
