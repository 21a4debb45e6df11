//! List holds.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewDeposits,
    hold_wire::DepositHold,
    holds::{self, Filter},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, DepositId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListHolds {
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
    /// Of one deposit.
    deposit_id: Option<DepositId>,
    /// Whether they block no more.
    #[param(example = false)]
    is_released: Option<bool>,
}

/// Holds within the caller's reach: orders that block deposits.
#[utoipa::path(tag = "deposits", operation_id = "list_holds", params(ListHolds),
    responses((status = 200, description = "A page", body = Page<DepositHold>)))]
#[get("/holds")]
pub async fn list_holds(viewer: Can<ViewDeposits>, query: Query<ListHolds>, listing: Listing) -> Result<Listed, Error> {
    let ListHolds { limit, cursor, sort, agency_id, deposit_id, is_released } = query.0;
    let filter = Filter { agency: agency_id, deposit: deposit_id, is_released };
    let list = format!("holds|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = holds::list(conn, viewer.scope(), &filter, cut).await?;
            let items = DepositHold::all(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
