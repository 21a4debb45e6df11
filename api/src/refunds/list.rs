//! List refunds.

use actix_web::{get, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewRefunds, show,
    store::{self, Filter},
    wire::{Refund, RefundState},
};
use crate::base::{
    auth::Can,
    command::Query,
    config::Settings,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, DepositId},
    page::{Page, Sort},
    several::Several,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListRefunds {
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
    /// In one of these states, with commas between them.
    #[param(inline, style = Form, explode = false, value_type = Option<Vec<RefundState>>)]
    state: Option<Several<RefundState>>,
    /// With this number.
    #[validate(length(min = 1, max = 20))]
    #[param(value_type = Option<String>, min_length = 1, max_length = 20, example = "1404-000012")]
    number: Option<Text>,
    /// That cite this deposit.
    deposit_id: Option<DepositId>,
}

/// Refunds within the caller's reach, without their rows.
#[utoipa::path(tag = "refunds", operation_id = "list_refunds", params(ListRefunds),
    responses((status = 200, description = "A page", body = Page<Refund>)))]
#[get("/refunds")]
pub async fn list_refunds(
    viewer: Can<ViewRefunds>,
    query: Query<ListRefunds>,
    listing: Listing,
    settings: Data<Settings>,
) -> Result<Listed, Error> {
    let ListRefunds { limit, cursor, sort, agency_id, state, number, deposit_id } = query.0;
    let number = number.map(|number| amanat_kernel::text::ascii_digits(number.as_str()));
    let filter = Filter { agency: agency_id, states: state.map(Several::into_vec), number, deposit: deposit_id };
    let list = format!("refunds|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    let today = listing.today();
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), &filter, cut).await?;
            let items = show::shown(conn, viewer.actor(), viewer.scope(), &settings, today, items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
