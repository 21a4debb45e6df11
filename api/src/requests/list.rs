//! List requests.

use actix_web::get;
use amanat_kernel::{Text, TrackingReference};
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewRequests, show, wire::ServiceRequest};
use crate::{
    base::{
        auth::Can,
        command::Query,
        error::Error,
        export::{Listed, Listing},
        id::{ServiceId, UnitId, UserId},
        page::{Page, Sort},
        several::Several,
    },
    cases::{
        self, Filter,
        wire::{CaseKind, CaseState},
    },
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListRequests {
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
    #[param(inline, style = Form, explode = false, value_type = Option<Vec<CaseState>>)]
    state: Option<Several<CaseState>>,
    /// For this service.
    service_id: Option<ServiceId>,
    /// Given to this unit.
    unit_id: Option<UnitId>,
    /// Given to this person.
    assignee_id: Option<UserId>,
    /// `true`: those that the caller is to work on next.
    #[param(example = true)]
    is_mine: Option<bool>,
    /// With this reference.
    reference: Option<TrackingReference>,
    /// Part of the applicant's name; spellings of the same letter are the same.
    #[validate(length(min = 1, max = 100))]
    #[param(value_type = Option<String>, min_length = 1, max_length = 100, example = "رضایی")]
    applicant_name: Option<Text>,
}

/// Requests within the caller's reach, without their answers.
#[utoipa::path(tag = "requests", operation_id = "list_requests", params(ListRequests),
    responses((status = 200, description = "A page", body = Page<ServiceRequest>)))]
#[get("/requests")]
pub async fn list_requests(
    viewer: Can<ViewRequests>,
    query: Query<ListRequests>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListRequests {
        limit,
        cursor,
        sort,
        state,
        service_id,
        unit_id,
        assignee_id,
        is_mine,
        reference,
        applicant_name,
    } = query.0;
    let filter = Filter {
        states: state.map(Several::into_vec),
        service: service_id,
        unit: unit_id,
        assignee: assignee_id,
        waiting_for: (is_mine == Some(true)).then_some(viewer.actor().user),
        reference,
        applicant_name,
    };
    let now = listing.now();
    let list = format!("requests|{}|{}", filter.fingerprint(), viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let page = cases::list(conn, viewer.scope(), CaseKind::Request, &filter, cut).await?;
            let Page { items, next_cursor } = page;
            let items = show::shown(conn, viewer.actor(), viewer.scope(), now, items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
