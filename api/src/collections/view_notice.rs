//! View a collection notice.

use actix_web::{get, web::Data};
use sea_orm::ConnectionTrait;

use super::{ViewCollections, entity::collection_notice, lists, wire::CollectionNotice};
use crate::{
    base::{
        auth::{Actor, Can, Scope},
        code::Code,
        command::Id,
        db::Db,
        error::Error,
        id::CollectionNoticeId,
        reply::Reply,
    },
    identity::People,
    signatures,
};

/// A collection notice, with its signatures. Its rows are read at `/v1/collection-notices/{id}/rows`.
#[utoipa::path(tag = "collections", operation_id = "view_collection_notice",
    params(("id" = CollectionNoticeId, Path, description = "The notice")),
    responses((status = 200, description = "The notice", body = CollectionNotice)))]
#[get("/collection-notices/{id}")]
pub async fn view_collection_notice(
    viewer: Can<ViewCollections>,
    Id(id): Id<CollectionNoticeId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.snapshot(async |conn| show(conn, viewer.actor(), viewer.scope(), id).await).await
}

/// The notice as it stands, as an answer.
pub async fn show(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    id: CollectionNoticeId,
) -> Result<Reply, Error> {
    let row = lists::get_notice(conn, scope, id).await?;
    let version = row.version;
    let notice = shown(conn, actor, scope, vec![row]).await?.pop().ok_or(Code::NotFound)?;
    Reply::of(version, &notice)
}

/// Notices as one caller sees them.
pub async fn shown(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    rows: Vec<collection_notice::Model>,
) -> Result<Vec<CollectionNotice>, Error> {
    let subjects: Vec<uuid::Uuid> = rows.iter().map(|row| row.id.0).collect();
    let mut signatures = signatures::signatures_of(conn, scope, &subjects).await?;
    let chains: Vec<uuid::Uuid> = rows.iter().map(|row| row.itemised_list_id.0).collect();
    let steps = signatures::steps_of(conn, scope, &chains).await?;
    let did = rows.iter().flat_map(|row| [Some(row.prepared_by), row.rejected_by]).flatten();
    let people = People::within(conn, scope, did).await?;
    rows.into_iter()
        .map(|row| {
            let given = signatures.remove(&row.id.0).unwrap_or_default();
            let done = steps.get(&row.itemised_list_id.0).map_or(&[][..], Vec::as_slice);
            CollectionNotice::of(row, given, &people, actor, done)
        })
        .collect()
}
