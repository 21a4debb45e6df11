//! List the payments of a transfer order.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewTransferOrders, orders, show,
    store::{self, Filter},
    wire::Payment,
};
use crate::base::{
    auth::Can,
    command::{Id, Query},
    error::Error,
    export::{Listed, Listing},
    id::TransferOrderId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListTransferOrderPayments {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
}

/// The payments of a transfer order, in their order.
#[utoipa::path(tag = "payments", operation_id = "list_transfer_order_payments",
    params(("id" = TransferOrderId, Path, description = "The order"), ListTransferOrderPayments),
    responses((status = 200, description = "A page", body = Page<Payment>)))]
#[get("/transfer-orders/{id}/payments")]
pub async fn list_transfer_order_payments(
    viewer: Can<ViewTransferOrders>,
    Id(id): Id<TransferOrderId>,
    query: Query<ListTransferOrderPayments>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("transfer_order_payments|{id}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, Some(Sort::Oldest), query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            orders::get(conn, viewer.scope(), id).await?;
            let filter = Filter { order: Some(id), ..Filter::default() };
            // Ids are made in the order of the rows.
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), &filter, cut).await?;
            let items = show::payments(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
