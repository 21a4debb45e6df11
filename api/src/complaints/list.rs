//! List complaints.

use actix_web::get;
use amanat_kernel::TrackingReference;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewComplaints, show, wire::Complaint};
use crate::{
    base::{
        auth::Can,
        command::Query,
        error::Error,
        export::{Listed, Listing},
        id::UserId,
        page::{Page, Sort},
        several::Several,
    },
    cases::{
        self, ComplaintFilter,
        complaint_wire::{ComplaintAbout, ComplaintState},
    },
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListComplaints {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// In one of these states, with commas between them.
    #[param(inline, style = Form, explode = false, value_type = Option<Vec<ComplaintState>>)]
    state: Option<Several<ComplaintState>>,
    /// Of this.
    #[param(inline)]
    about: Option<ComplaintAbout>,
    /// In the hands of this person.
    assignee_id: Option<UserId>,
    /// `true`: those that the caller is to work on next.
    #[param(example = true)]
    is_mine: Option<bool>,
    /// With this reference.
    reference: Option<TrackingReference>,
}

/// Complaints and their course, without what was written. Nobody finds one about himself.
#[utoipa::path(tag = "complaints", operation_id = "list_complaints", params(ListComplaints),
    responses((status = 200, description = "A page", body = Page<Complaint>)))]
#[get("/complaints")]
pub async fn list_complaints(
    viewer: Can<ViewComplaints>,
    query: Query<ListComplaints>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListComplaints { limit, cursor, sort, state, about, assignee_id, is_mine, reference } = query.0;
    let reader = viewer.actor().user;
    let filter = ComplaintFilter {
        states: state.map(Several::into_vec),
        about,
        assignee: assignee_id,
        waiting_for: (is_mine == Some(true)).then_some(reader),
        reference,
    };
    let now = listing.now();
    // What is left out differs from reader to reader.
    let list = format!("complaints|{reader}|{}|{}", filter.fingerprint(), viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let page = cases::list_complaints(conn, viewer.scope(), reader, &filter, cut).await?;
            let Page { items, next_cursor } = page;
            let items = show::shown(conn, viewer.actor(), viewer.scope(), now, items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
