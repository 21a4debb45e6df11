//! List units.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewUnits, store, wire::Unit};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::UnitId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListUnits {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only the units directly under this one.
    parent_id: Option<UnitId>,
}

/// The units of the office, closed ones included.
#[utoipa::path(tag = "units", operation_id = "list_units", params(ListUnits),
    responses((status = 200, description = "A page", body = Page<Unit>)))]
#[get("/units")]
pub async fn list_units(viewer: Can<ViewUnits>, query: Query<ListUnits>, listing: Listing) -> Result<Listed, Error> {
    let list = format!("units|{:?}|{}", query.parent_id, viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), query.parent_id, cut).await?;
            let items = Unit::of_all(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
