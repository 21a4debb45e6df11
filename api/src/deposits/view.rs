//! View a deposit.

use actix_web::{get, web::Data};

use super::{ViewDeposits, show, store, wire::Deposit};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::DepositId, reply::Reply};

/// A deposit, with what the caller may do next.
#[utoipa::path(tag = "deposits", operation_id = "view_deposit",
    params(("id" = DepositId, Path, description = "The deposit")),
    responses((status = 200, description = "The deposit", body = Deposit)))]
#[get("/deposits/{id}")]
pub async fn view_deposit(viewer: Can<ViewDeposits>, Id(id): Id<DepositId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| {
        let row = store::get(conn, viewer.scope(), id).await?;
        show::deposit(conn, viewer.actor(), row).await
    })
    .await
}
