//! List the accounts of the ledger.

use actix_web::get;
use amanat_kernel::Text;
use sea_orm::ConnectionTrait;
use serde::Deserialize;
use utoipa::IntoParams;
use uuid::Uuid;
use validator::Validate;

use super::{
    ViewLedger,
    entity::account,
    store::{self, AccountFilter},
    wire::LedgerAccount,
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{self, AccountId, AgencyId},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListAccounts {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only accounts of this line of the chart.
    #[validate(length(min = 4, max = 4))]
    #[param(value_type = Option<String>, min_length = 4, max_length = 4, example = "2110")]
    code: Option<Text>,
    /// Only accounts of this agency.
    agency_id: Option<AgencyId>,
    /// Only accounts about this: a deposit, a suspense item, an agency.
    #[param(example = json!(id::EXAMPLE))]
    subject_id: Option<Uuid>,
    /// Whether anything stands on them.
    #[param(example = true)]
    has_balance: Option<bool>,
}

/// The accounts within reach, with their balances.
#[utoipa::path(tag = "accounts", operation_id = "list_accounts", params(ListAccounts),
    responses((status = 200, description = "A page", body = Page<LedgerAccount>)))]
#[get("/accounts")]
pub async fn list_accounts(
    viewer: Can<ViewLedger>,
    query: Query<ListAccounts>,
    listing: Listing,
) -> Result<Listed, Error> {
    let filter = AccountFilter {
        code: query.code.as_ref().map(Text::as_str),
        agency: query.agency_id,
        subject: query.subject_id,
        has_balance: query.has_balance,
    };
    let list = format!("accounts|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list_accounts(conn, viewer.scope(), &filter, cut).await?;
            Ok(Page { items: with_balances(conn, items).await?, next_cursor })
        })
        .await
}

/// Accounts with their sums and holds: one query for all the sums, one for all the holds.
pub async fn with_balances(
    conn: &impl ConnectionTrait,
    rows: Vec<account::Model>,
) -> Result<Vec<LedgerAccount>, Error> {
    let ids: Vec<AccountId> = rows.iter().map(|row| row.id).collect();
    let chart = store::chart(conn).await?;
    let sums = store::sums_of(conn, &ids).await?;
    let held = store::held_of(conn, &ids).await?;
    rows.into_iter()
        .map(|row| {
            let sums = sums.get(&row.id).copied().unwrap_or_default();
            let held = held.get(&row.id).copied().unwrap_or_default();
            LedgerAccount::of(row, &chart, sums, held)
        })
        .collect()
}
