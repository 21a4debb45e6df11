//! List services.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewServices, show, store, wire::ListedService};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListServices {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
}

/// The services of the office, also those that are not offered.
#[utoipa::path(tag = "catalogue", operation_id = "list_services", params(ListServices),
    responses((status = 200, description = "A page", body = Page<ListedService>)))]
#[get("/services")]
pub async fn list_services(
    viewer: Can<ViewServices>,
    query: Query<ListServices>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("services|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let page = store::list_services(conn, viewer.scope(), cut).await?;
            let ids = page.items.iter().map(|row| row.id);
            let forms = store::standing(conn, viewer.scope().office(), ids).await?;
            Ok(page.map(|row| show::listed_service(row, &forms)))
        })
        .await
}
