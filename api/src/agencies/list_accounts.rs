//! List bank accounts.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewBankAccounts, store,
    wire::{BankAccount, BankAccountKind},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::AgencyId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListBankAccounts {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only the accounts of this agency.
    agency_id: Option<AgencyId>,
    /// Only accounts of this kind.
    #[param(inline)]
    kind: Option<BankAccountKind>,
}

/// The bank accounts within reach; the treasury's own are seen by the treasury only.
#[utoipa::path(tag = "agencies", operation_id = "list_bank_accounts", params(ListBankAccounts),
    responses((status = 200, description = "A page", body = Page<BankAccount>)))]
#[get("/bank-accounts")]
pub async fn list_bank_accounts(
    viewer: Can<ViewBankAccounts>,
    query: Query<ListBankAccounts>,
    listing: Listing,
) -> Result<Listed, Error> {
    let kind = query.kind.map(BankAccountKind::as_str);
    let list = format!("bank_accounts|{:?}|{kind:?}|{}", query.agency_id, viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let page = store::list_accounts(conn, viewer.scope(), query.agency_id, query.kind, cut).await?;
            let Page { items, next_cursor } = page;
            let items = items.into_iter().map(BankAccount::try_from).collect::<Result<_, _>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
