//! List remittances.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewRemittances, transfers, wire::Remittance};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListRemittances {
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

/// What left the concentration accounts for account 20/9.
#[utoipa::path(tag = "collections", operation_id = "list_remittances", params(ListRemittances),
    responses((status = 200, description = "A page", body = Page<Remittance>)))]
#[get("/remittances")]
pub async fn list_remittances(
    viewer: Can<ViewRemittances>,
    query: Query<ListRemittances>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("remittances|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = transfers::list_remittances(conn, viewer.scope(), cut).await?;
            let items = items.into_iter().map(Remittance::of).collect::<Result<Vec<_>, Error>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
