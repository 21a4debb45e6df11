//! List collection notices.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewCollections,
    lists::{self, NoticeFilter},
    view_notice,
    wire::{CollectionNotice, NoticeState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, ItemisedListId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListCollectionNotices {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// To one agency.
    agency_id: Option<AgencyId>,
    /// In one state.
    #[param(inline)]
    state: Option<NoticeState>,
    /// For one list.
    itemised_list_id: Option<ItemisedListId>,
}

/// Collection notices within the caller's reach.
#[utoipa::path(tag = "collections", operation_id = "list_collection_notices", params(ListCollectionNotices),
    responses((status = 200, description = "A page", body = Page<CollectionNotice>)))]
#[get("/collection-notices")]
pub async fn list_collection_notices(
    viewer: Can<ViewCollections>,
    query: Query<ListCollectionNotices>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListCollectionNotices { limit, cursor, sort, agency_id, state, itemised_list_id } = query.0;
    let filter = NoticeFilter { agency: agency_id, state, list: itemised_list_id };
    let list = format!("collection_notices|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = lists::list_notices(conn, viewer.scope(), &filter, cut).await?;
            let items = view_notice::shown(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
