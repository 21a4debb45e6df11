//! List itemised lists.

use actix_web::get;
use amanat_kernel::FiscalYear;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewCollections,
    lists::{self, ListFilter},
    view_list,
    wire::{ItemisedList, ListState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::AgencyId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListItemisedLists {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Of one agency.
    agency_id: Option<AgencyId>,
    /// In one state.
    #[param(inline)]
    state: Option<ListState>,
    /// Of one fiscal year.
    fiscal_year: Option<FiscalYear>,
}

/// Itemised lists within the caller's reach.
#[utoipa::path(tag = "collections", operation_id = "list_itemised_lists", params(ListItemisedLists),
    responses((status = 200, description = "A page", body = Page<ItemisedList>)))]
#[get("/itemised-lists")]
pub async fn list_itemised_lists(
    viewer: Can<ViewCollections>,
    query: Query<ListItemisedLists>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListItemisedLists { limit, cursor, sort, agency_id, state, fiscal_year } = query.0;
    let filter = ListFilter { agency: agency_id, state, fiscal_year };
    let list = format!("itemised_lists|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = lists::list(conn, viewer.scope(), &filter, cut).await?;
            let items = view_list::shown(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
