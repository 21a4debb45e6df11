//! List what is to become of payments that did not reach their payees.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewPayments,
    remedies::{self, Filter},
    show,
    wire::{Remedy, RemedyState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::PaymentId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListRemedies {
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
    state: Option<RemedyState>,
    /// Of one payment.
    payment_id: Option<PaymentId>,
    /// Approved reissues only: whether their payment was ordered again, or waits for that.
    #[param(example = false)]
    is_ordered: Option<bool>,
}

/// What is to become of payments that came back or were not carried out, by whose word, and who agreed.
#[utoipa::path(tag = "payments", operation_id = "list_remedies", params(ListRemedies),
    responses((status = 200, description = "A page", body = Page<Remedy>)))]
#[get("/remedies")]
pub async fn list_remedies(
    viewer: Can<ViewPayments>,
    query: Query<ListRemedies>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListRemedies { limit, cursor, sort, state, payment_id, is_ordered } = query.0;
    let filter = Filter { state, payment: payment_id, is_ordered };
    let list = format!("remedies|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = remedies::list(conn, viewer.scope(), &filter, cut).await?;
            let items = show::remedies(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
