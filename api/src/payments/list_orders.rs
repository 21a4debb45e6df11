//! List transfer orders.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewTransferOrders, orders, show,
    wire::{TransferOrder, TransferOrderState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListTransferOrders {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Where they stand.
    #[param(inline)]
    state: Option<TransferOrderState>,
}

/// Transfer orders: what the bank was ordered to pay, and how far it has come.
#[utoipa::path(tag = "payments", operation_id = "list_transfer_orders", params(ListTransferOrders),
    responses((status = 200, description = "A page", body = Page<TransferOrder>)))]
#[get("/transfer-orders")]
pub async fn list_transfer_orders(
    viewer: Can<ViewTransferOrders>,
    query: Query<ListTransferOrders>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListTransferOrders { limit, cursor, sort, state } = query.0;
    let list = format!("transfer_orders|{state:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = orders::list(conn, viewer.scope(), state, cut).await?;
            let items = show::transfer_orders(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
