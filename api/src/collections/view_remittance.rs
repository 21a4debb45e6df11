//! View a remittance.

use actix_web::{get, web::Data};

use super::{ViewRemittances, transfers, wire::Remittance};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::RemittanceId, reply::Reply};

/// A remittance, with the sweeps that it was found to be.
#[utoipa::path(tag = "collections", operation_id = "view_remittance",
    params(("id" = RemittanceId, Path, description = "The remittance")),
    responses((status = 200, description = "The remittance", body = Remittance)))]
#[get("/remittances/{id}")]
pub async fn view_remittance(
    viewer: Can<ViewRemittances>,
    Id(id): Id<RemittanceId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.snapshot(async |conn| {
        let row = transfers::get_remittance(conn, viewer.scope(), id).await?;
        let sweeps = transfers::sweeps_of(conn, viewer.scope(), id).await?;
        Reply::of(row.version, &Remittance { sweep_ids: Some(sweeps), ..Remittance::of(row)? })
    })
    .await
}
