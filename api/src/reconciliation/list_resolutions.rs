//! List what people said about items in suspense.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewSuspense,
    resolutions::{self, Filter},
    show,
    wire::{Resolution, ResolutionKind, ResolutionState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, SuspenseItemId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListResolutions {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Of one agency alone.
    agency_id: Option<AgencyId>,
    /// In one state.
    #[param(inline)]
    state: Option<ResolutionState>,
    /// Of one kind.
    #[param(inline)]
    kind: Option<ResolutionKind>,
    /// About one item.
    suspense_item_id: Option<SuspenseItemId>,
}

/// Proposals and decisions about items in suspense: identifications, payer returns, bank reversals. An agency's people
/// see those that concern their agency alone.
#[utoipa::path(tag = "reconciliation", operation_id = "list_resolutions", params(ListResolutions),
    responses((status = 200, description = "A page", body = Page<Resolution>)))]
#[get("/resolutions")]
pub async fn list_resolutions(
    viewer: Can<ViewSuspense>,
    query: Query<ListResolutions>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListResolutions { limit, cursor, sort, agency_id, state, kind, suspense_item_id } = query.0;
    let filter = Filter { agency: agency_id, state, kind, item: suspense_item_id };
    let list = format!("resolutions|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = resolutions::list(conn, viewer.scope(), &filter, cut).await?;
            let items = show::all(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
