//! List what happened to a request.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::ViewRequests;
use crate::{
    base::{
        auth::Can,
        command::{Id, Query},
        error::Error,
        export::{Listed, Listing},
        id::CaseId,
        page::{Page, Sort},
    },
    cases::{
        self,
        wire::{CaseEntry, CaseKind},
    },
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListRequestEntries {
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

/// What happened to a request, with the staff's notes. An agency sees what the applicant sees.
#[utoipa::path(tag = "requests", operation_id = "list_request_entries", params(ListRequestEntries,
    ("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "A page", body = Page<CaseEntry>)))]
#[get("/requests/{id}/entries")]
pub async fn list_request_entries(
    viewer: Can<ViewRequests>,
    Id(id): Id<CaseId>,
    query: Query<ListRequestEntries>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("request-entries|{id}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let row = cases::get(conn, viewer.scope(), CaseKind::Request, id).await?;
            cases::entries(conn, viewer.scope(), row.id, cut).await
        })
        .await
}
