//! View a hold.

use actix_web::{get, web::Data};

use super::{ViewDeposits, hold_wire::DepositHold, holds};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::DepositHoldId, reply::Reply};

/// A hold, with what the caller may do next.
#[utoipa::path(tag = "deposits", operation_id = "view_hold",
    params(("id" = DepositHoldId, Path, description = "The hold")),
    responses((status = 200, description = "The hold", body = DepositHold)))]
#[get("/holds/{id}")]
pub async fn view_hold(viewer: Can<ViewDeposits>, Id(id): Id<DepositHoldId>, db: Data<Db>) -> Result<Reply, Error> {
    db.read(async |conn| {
        let row = holds::get(conn, viewer.scope(), id).await?;
        DepositHold::reply(conn, viewer.actor(), viewer.scope(), row).await
    })
    .await
}
