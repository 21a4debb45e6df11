//! View a period of the ledger.

use actix_web::{get, web::Data};

use super::{ViewLedger, calendar, rules, wire::Period};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::PeriodId, reply::Reply};

/// A period.
#[utoipa::path(tag = "accounts", operation_id = "view_period",
    params(("id" = PeriodId, Path, description = "The period")),
    responses((status = 200, description = "The period", body = Period)))]
#[get("/periods/{id}")]
pub async fn view_period(viewer: Can<ViewLedger>, Id(id): Id<PeriodId>, db: Data<Db>) -> Result<Reply, Error> {
    let today = db.clock().today();
    db.snapshot(async |conn| {
        let row = calendar::get(conn, viewer.scope(), id).await?;
        let earliest_open = calendar::earliest_open(conn, viewer.scope()).await?;
        Reply::of(rules::version(&row), &Period::of(row, viewer.actor(), today, earliest_open)?)
    })
    .await
}
