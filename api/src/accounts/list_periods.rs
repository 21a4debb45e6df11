//! List the periods of the ledger.

use actix_web::get;
use amanat_kernel::FiscalYear;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewLedger, calendar, wire::Period};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListPeriods {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first: `oldest` begins with the month opened first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only the months of this fiscal year.
    fiscal_year: Option<FiscalYear>,
}

/// The periods, open and closed.
#[utoipa::path(tag = "accounts", operation_id = "list_periods", params(ListPeriods),
    responses((status = 200, description = "A page", body = Page<Period>)))]
#[get("/periods")]
pub async fn list_periods(
    viewer: Can<ViewLedger>,
    query: Query<ListPeriods>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("periods|{:?}|{}", query.fiscal_year, viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    let today = listing.today();
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = calendar::list(conn, viewer.scope(), query.fiscal_year, cut).await?;
            let earliest_open = calendar::earliest_open(conn, viewer.scope()).await?;
            let items = items
                .into_iter()
                .map(|row| Period::of(row, viewer.actor(), today, earliest_open))
                .collect::<Result<_, Error>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
