//! List payer returns.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewTransferOrders,
    payer_returns::{self, PayerReturn},
    store,
};
use crate::{
    base::{
        auth::Can,
        command::Query,
        error::Error,
        export::{Listed, Listing},
        id::AgencyId,
        page::{Page, Sort},
    },
    reconciliation,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListPayerReturns {
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
    /// Whether the bank was ordered to pay them: those with `false` wait for their order.
    #[param(example = false)]
    is_ordered: Option<bool>,
}

/// Confirmed payer returns: money in suspense that goes back to its payers. What is only proposed, or was rejected, stands among
/// the resolutions.
#[utoipa::path(tag = "payments", operation_id = "list_payer_returns", params(ListPayerReturns),
    responses((status = 200, description = "A page", body = Page<PayerReturn>)))]
#[get("/payer-returns")]
pub async fn list_payer_returns(
    viewer: Can<ViewTransferOrders>,
    query: Query<ListPayerReturns>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListPayerReturns { limit, cursor, sort, agency_id, is_ordered } = query.0;
    let scope = viewer.scope();
    let list = format!("payer_returns|{agency_id:?}|{is_ordered:?}|{}", scope.fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    let sent = |resolution| store::first_of_return(scope.office(), resolution);
    listing
        .answer(scope, cut, async |conn, cut| {
            let narrowed = is_ordered.map(|is_ordered| (is_ordered, sent));
            let page = reconciliation::list_payer_returns(conn, scope, agency_id, narrowed, cut).await?;
            let items = payer_returns::shown(conn, viewer.actor(), scope, page.items).await?;
            Ok(Page { items, next_cursor: page.next_cursor })
        })
        .await
}
