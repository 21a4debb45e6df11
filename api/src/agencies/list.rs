//! List agencies.

use actix_web::get;
use amanat_kernel::AgencyCode;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewAgencies, store, wire::Agency};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListAgencies {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only the agency of this code.
    code: Option<AgencyCode>,
}

/// The agencies within reach.
#[utoipa::path(tag = "agencies", operation_id = "list_agencies", params(ListAgencies),
    responses((status = 200, description = "A page", body = Page<Agency>)))]
#[get("/agencies")]
pub async fn list_agencies(
    viewer: Can<ViewAgencies>,
    query: Query<ListAgencies>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("agencies|{:?}|{}", query.code.as_ref().map(AgencyCode::as_str), viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let page = store::list_agencies(conn, viewer.scope(), query.code.as_ref(), cut).await?;
            Ok(page.map(Agency::from))
        })
        .await
}
