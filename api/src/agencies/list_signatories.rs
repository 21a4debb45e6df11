//! List signatories.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewSignatories,
    store::{self, SignatoryFilter},
    wire::{Capacity, Signatory},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, UserId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListSignatories {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only the signatories of this agency.
    agency_id: Option<AgencyId>,
    /// Only the decrees of this person.
    user_id: Option<UserId>,
    /// Only this capacity.
    #[param(inline)]
    capacity: Option<Capacity>,
}

/// The signatories within reach, revoked ones included; the treasury's own are seen by the treasury only.
#[utoipa::path(tag = "agencies", operation_id = "list_signatories", params(ListSignatories),
    responses((status = 200, description = "A page", body = Page<Signatory>)))]
#[get("/signatories")]
pub async fn list_signatories(
    viewer: Can<ViewSignatories>,
    query: Query<ListSignatories>,
    listing: Listing,
) -> Result<Listed, Error> {
    let filter = SignatoryFilter { agency: query.agency_id, user: query.user_id, capacity: query.capacity };
    let list = format!(
        "signatories|{:?}|{:?}|{:?}|{}",
        filter.agency,
        filter.user,
        filter.capacity.map(Capacity::as_str),
        viewer.scope().fingerprint()
    );
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    let today = listing.today();
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list_signatories(conn, viewer.scope(), &filter, cut).await?;
            let items =
                items.into_iter().map(|row| Signatory::of(row, viewer.actor(), today)).collect::<Result<_, _>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
