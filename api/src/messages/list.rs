//! List messages.

use actix_web::get;
use amanat_kernel::TrackingReference;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewMessages,
    entity::{MessageChannel, MessageState, message},
    store::{self, Filter},
    wire::Message,
};
use crate::{
    base::{
        auth::Can,
        code::Code,
        command::Query,
        error::Error,
        export::{Listed, Listing},
        page::{Page, Sort},
        several::Several,
    },
    cases::{self, wire::CaseKind},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListMessages {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only those that stand so; several with commas between.
    #[param(value_type = Option<Vec<MessageState>>, style = Form, explode = false, inline)]
    state: Option<Several<MessageState>>,
    /// Only those that go this way.
    #[param(inline)]
    channel: Option<MessageChannel>,
    /// Only those about the request of this reference.
    #[param(value_type = Option<String>, example = "100000000000425")]
    reference: Option<TrackingReference>,
}

/// The messages that went to applicants, or did not: when, how often they were tried, and why not. Their words stand
/// nowhere; addresses are masked, and of complaints neither address nor reference is told.
#[utoipa::path(tag = "messages", operation_id = "list_messages", params(ListMessages),
    responses((status = 200, description = "A page", body = Page<Message>)))]
#[get("/messages")]
pub async fn list_messages(
    viewer: Can<ViewMessages>,
    Query(query): Query<ListMessages>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListMessages { limit, cursor, sort, state, channel, reference } = query;
    let scope = viewer.scope();
    let states = state.map(Several::into_vec);
    // The reference goes in whole: its `Debug` hides digits.
    let wanted = reference.as_ref().map(TrackingReference::as_str);
    let list = format!("messages|{states:?}|{channel:?}|{wanted:?}|{}", scope.fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(scope, cut, async |conn, cut| {
            let case = match wanted {
                None => None,
                Some(wanted) => {
                    let case = cases::find_by_reference(conn, scope.office(), wanted).await?;
                    match case.filter(|case| case.kind == CaseKind::Request) {
                        None => return Ok(Page { items: Vec::new(), next_cursor: None }),
                        Some(case) => Some(case.id),
                    }
                }
            };
            let filter = Filter { states: states.clone(), channel, case };
            let Page { items, next_cursor } = store::list(conn, scope, &filter, cut).await?;
            let cases = cases::find_all(conn, scope.office(), items.iter().map(|row| row.case_id)).await?;
            let shown = |row: message::Model| {
                let case = cases.get(&row.case_id).ok_or(Code::NotFound)?;
                Message::of(row, case)
            };
            Ok(Page { items: items.into_iter().map(shown).collect::<Result<_, _>>()?, next_cursor })
        })
        .await
}
