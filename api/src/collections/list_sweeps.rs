//! List sweeps.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewCollections,
    transfers::{self, Filter},
    wire::{Sweep, SweepState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, RemittanceId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListSweeps {
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
    /// Where the money is.
    #[param(inline)]
    state: Option<SweepState>,
    /// Whether it is known what it took.
    #[param(example = false)]
    is_explained: Option<bool>,
    /// Of one remittance.
    remittance_id: Option<RemittanceId>,
}

/// Sweeps within the caller's reach: money that went from link accounts to the concentration account.
#[utoipa::path(tag = "collections", operation_id = "list_sweeps", params(ListSweeps),
    responses((status = 200, description = "A page", body = Page<Sweep>)))]
#[get("/sweeps")]
pub async fn list_sweeps(
    viewer: Can<ViewCollections>,
    query: Query<ListSweeps>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListSweeps { limit, cursor, sort, agency_id, state, is_explained, remittance_id } = query.0;
    let filter = Filter { agency: agency_id, state, is_explained, remittance: remittance_id };
    let list = format!("sweeps|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = transfers::list(conn, viewer.scope(), &filter, cut).await?;
            let items =
                items.into_iter().map(|row| Sweep::of(row, viewer.actor())).collect::<Result<Vec<_>, Error>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
