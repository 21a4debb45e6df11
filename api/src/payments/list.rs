//! List payments.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewPayments, show,
    store::{self, Filter},
    wire::{Payment, PaymentState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, RefundId, ResolutionId, TransferOrderId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListPayments {
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
    /// Where they stand.
    #[param(inline)]
    state: Option<PaymentState>,
    /// Of one refund.
    refund_id: Option<RefundId>,
    /// Of one payer return.
    resolution_id: Option<ResolutionId>,
    /// Of one transfer order.
    transfer_order_id: Option<TransferOrderId>,
}

/// Payments within the caller's reach: whom the bank was ordered to pay, and what became of it.
#[utoipa::path(tag = "payments", operation_id = "list_payments", params(ListPayments),
    responses((status = 200, description = "A page", body = Page<Payment>)))]
#[get("/payments")]
pub async fn list_payments(
    viewer: Can<ViewPayments>,
    query: Query<ListPayments>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListPayments { limit, cursor, sort, agency_id, state, refund_id, resolution_id, transfer_order_id } = query.0;
    let filter =
        Filter { agency: agency_id, state, refund: refund_id, resolution: resolution_id, order: transfer_order_id };
    let list = format!("payments|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), &filter, cut).await?;
            let items = show::payments(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
