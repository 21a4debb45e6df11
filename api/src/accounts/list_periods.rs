//! List the periods of the ledger.

use actix_web::{get, web::Data};
use amanat_kernel::FiscalYear;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewLedger, calendar, wire::Period};
use crate::base::{
    auth::Can,
    command::Query,
    db::Db,
    error::Error,
    page::{Page, Seal, Sort},
    reply::Reply,
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
    db: Data<Db>,
    seal: Data<Seal>,
) -> Result<Reply, Error> {
    let list = format!("periods|{:?}|{}", query.fiscal_year, viewer.scope().fingerprint());
    let cut = seal.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    let today = db.clock().today();
    db.snapshot(async |conn| {
        let Page { items, next_cursor } = calendar::list(conn, viewer.scope(), query.fiscal_year, &cut).await?;
        let earliest_open = calendar::earliest_open(conn, viewer.scope()).await?;
        let items = items
            .into_iter()
            .map(|row| Period::of(row, viewer.actor(), today, earliest_open))
            .collect::<Result<_, Error>>()?;
        Reply::plain(&Page { items, next_cursor })
    })
    .await
}
