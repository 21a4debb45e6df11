//! List what a collection notice announces.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewCollections, list_itemised_rows, lists, wire::ItemisedRow};
use crate::base::{
    auth::Can,
    command::{Id, Query},
    error::Error,
    export::{Listed, Listing},
    id::CollectionNoticeId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListCollectionNoticeRows {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
}

/// What a collection notice announces: the rows of its list, with credit numbers once it is issued.
#[utoipa::path(tag = "collections", operation_id = "list_collection_notice_rows",
    params(("id" = CollectionNoticeId, Path, description = "The notice"), ListCollectionNoticeRows),
    responses((status = 200, description = "A page", body = Page<ItemisedRow>)))]
#[get("/collection-notices/{id}/rows")]
pub async fn list_collection_notice_rows(
    viewer: Can<ViewCollections>,
    Id(id): Id<CollectionNoticeId>,
    query: Query<ListCollectionNoticeRows>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("collection_notice_rows|{id}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, Some(Sort::Oldest), query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let notice = lists::get_notice(conn, viewer.scope(), id).await?;
            list_itemised_rows::page(conn, viewer.scope(), notice.itemised_list_id, cut).await
        })
        .await
}
