//! View a payer return.

use actix_web::{get, web::Data};

use super::{
    ViewTransferOrders,
    payer_returns::{self, PayerReturn},
};
use crate::{
    base::{auth::Can, command::Id, db::Db, error::Error, id::ResolutionId, reply::Reply},
    reconciliation,
};

/// Money that goes back to whoever paid it, and whether the bank was ordered to pay it.
#[utoipa::path(tag = "payments", operation_id = "view_payer_return",
    params(("id" = ResolutionId, Path, description = "The payer return")),
    responses((status = 200, description = "The payer return", body = PayerReturn)))]
#[get("/payer-returns/{id}")]
pub async fn view_payer_return(
    viewer: Can<ViewTransferOrders>,
    Id(id): Id<ResolutionId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.snapshot(async |conn| {
        let row = reconciliation::get_payer_return(conn, viewer.scope(), id).await?;
        let version = row.version;
        let shown = payer_returns::shown(conn, viewer.actor(), viewer.scope(), vec![row]).await?.pop();
        Reply::of(version, &shown.ok_or_else(|| anyhow::anyhow!("payer return {id} is not shown"))?)
    })
    .await
}
