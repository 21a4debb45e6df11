//! List statements.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewStatements,
    store::{self, Filter},
    wire::{Continuity, Statement, StatementState},
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
pub struct ListStatements {
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
    state: Option<StatementState>,
    /// How it follows the one before it; `gap` finds what is missing.
    #[param(inline)]
    continuity: Option<Continuity>,
}

/// Statements within the caller's reach.
#[utoipa::path(tag = "statements", operation_id = "list_statements", params(ListStatements),
    responses((status = 200, description = "A page", body = Page<Statement>)))]
#[get("/statements")]
pub async fn list_statements(
    viewer: Can<ViewStatements>,
    query: Query<ListStatements>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListStatements { limit, cursor, sort, agency_id, bank_account_id, state, continuity } = query.0;
    let filter = Filter { agency: agency_id, bank_account: bank_account_id, state, continuity };
    let list = format!("statements|{filter:?}|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), &filter, cut).await?;
            let items = Statement::all(conn, viewer.actor(), viewer.scope(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
