//! List what happened to a complaint.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::ViewComplaints;
use crate::{
    base::{
        auth::Can,
        command::{Id, Query},
        error::Error,
        export::{Listed, Listing},
        id::CaseId,
        page::{Page, Sort},
    },
    cases::{self, wire::CaseEntry},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListComplaintEntries {
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

/// The course of a complaint, without its words: these come with what was written.
#[utoipa::path(tag = "complaints", operation_id = "list_complaint_entries", params(ListComplaintEntries,
    ("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "A page", body = Page<CaseEntry>)))]
#[get("/complaints/{id}/entries")]
pub async fn list_complaint_entries(
    viewer: Can<ViewComplaints>,
    Id(id): Id<CaseId>,
    query: Query<ListComplaintEntries>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("complaint-entries|{id}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let complaint = cases::get_complaint(conn, viewer.scope(), viewer.actor().user, id).await?;
            let page = cases::entries(conn, viewer.scope(), complaint.case.id, cut).await?;
            Ok(page.map(|entry| CaseEntry { text: None, ..entry }))
        })
        .await
}
