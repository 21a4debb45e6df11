//! List what is in suspense.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewSuspense, resolutions,
    store::{self, Filter},
    wire::{SuspenseItem, SuspenseReason, SuspenseState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, BankAccountId},
    page::{Page, Sort},
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
    /// In one state.
    #[param(inline)]
    state: Option<SuspenseState>,
    /// For one reason.
    #[param(inline)]
    reason: Option<SuspenseReason>,
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
    let ListSuspenseItems { limit, cursor, sort, agency_id, bank_account_id, state, reason } = query.0;
    let filter = Filter { agency: agency_id, account: bank_account_id, state, reason };
    let list = format!("suspense|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), &filter, cut).await?;
            let ids: Vec<_> = items.iter().map(|item| item.id).collect();
            let mut said = resolutions::of_items(conn, viewer.scope(), &ids).await?;
            let today = listing.today();
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
