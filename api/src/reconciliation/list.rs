//! List what is in suspense.

use actix_web::get;
use amanat_kernel::Rial;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewSuspense, resolutions,
    store::{self, Filter},
    wire::{LineDirection, SuspenseItem, SuspenseReason, SuspenseState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, BankAccountId},
    page::{Page, Sort},
    several::Several,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListSuspenseItems {
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
    /// Of one bank account.
    bank_account_id: Option<BankAccountId>,
    /// In one of these states, with commas between them.
    #[param(inline, style = Form, explode = false, value_type = Option<Vec<SuspenseState>>)]
    state: Option<Several<SuspenseState>>,
    /// For one reason.
    #[param(inline)]
    reason: Option<SuspenseReason>,
    /// Money that moved this way.
    #[param(inline)]
    direction: Option<LineDirection>,
    /// Lines of at least this much.
    amount_from: Option<Rial>,
    /// Lines of at most this much.
    amount_to: Option<Rial>,
    /// Booked by the bank at least so many days ago.
    #[validate(range(max = 36_500))]
    #[param(maximum = 36_500, example = 31)]
    from_days: Option<u32>,
    /// Booked by the bank at most so many days ago.
    #[validate(range(max = 36_500))]
    #[param(maximum = 36_500, example = 90)]
    to_days: Option<u32>,
}

/// Bank lines that were not matched by themselves.
#[utoipa::path(tag = "reconciliation", operation_id = "list_suspense_items", params(ListSuspenseItems),
    responses((status = 200, description = "A page", body = Page<SuspenseItem>)))]
#[get("/suspense-items")]
pub async fn list_suspense_items(
    viewer: Can<ViewSuspense>,
    query: Query<ListSuspenseItems>,
    listing: Listing,
) -> Result<Listed, Error> {
    let asked = query.0;
    let filter = Filter {
        agency: asked.agency_id,
        account: asked.bank_account_id,
        states: asked.state.map(Several::into_vec),
        reason: asked.reason,
        direction: asked.direction,
        amount: (asked.amount_from, asked.amount_to),
        age: (asked.from_days, asked.to_days),
    };
    let list = format!("suspense|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, asked.limit, asked.sort, asked.cursor.as_deref())?;
    let today = listing.today();
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), &filter, today, cut).await?;
            let ids: Vec<_> = items.iter().map(|item| item.id).collect();
            let mut said = resolutions::of_items(conn, viewer.scope(), &ids).await?;
            let items = items
                .into_iter()
                .map(|item| {
                    let said = said.remove(&item.id).unwrap_or_default();
                    SuspenseItem::of(item, said, today, viewer.actor(), viewer.scope())
                })
                .collect::<Result<Vec<_>, Error>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
