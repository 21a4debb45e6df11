//! View the clocks of a case.

use actix_web::{get, web::Data};

use super::{ViewCaseClocks, clocks, explained::CaseClockExplained, held::Held};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::CaseId, reply::Reply};

/// The clocks of a case, explained: what was counted and what was not, what was found, and who was told. A deadline is told
/// from the log anew whenever somebody asks, so that what is shown is what holds.
#[utoipa::path(tag = "sla", operation_id = "view_case_clock",
    params(("id" = CaseId, Path, description = "The case")),
    responses((status = 200, description = "Both clocks", body = CaseClockExplained)))]
#[get("/case-clocks/{id}")]
pub async fn view_case_clock(viewer: Can<ViewCaseClocks>, Id(id): Id<CaseId>, db: Data<Db>) -> Result<Reply, Error> {
    let (scope, now) = (viewer.scope(), db.clock().now());
    db.snapshot(async |conn| {
        let row = clocks::get(conn, scope, id).await?;
        let version = row.version;
        let [held] = <[Held; 1]>::try_from(Held::all(conn, scope.office(), vec![row]).await?)
            .map_err(|_| anyhow::anyhow!("one clock was not read as one"))?;
        Reply::of(version, &CaseClockExplained::read(conn, scope, &held, now).await?)
    })
    .await
}
