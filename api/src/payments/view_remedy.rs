//! View what is to become of a payment that did not reach its payee.

use actix_web::{get, web::Data};

use super::{ViewPayments, show, wire::Remedy};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::RemedyId, reply::Reply};

/// What is to become of a payment that came back or was not carried out, by whose word, and who agreed.
#[utoipa::path(tag = "payments", operation_id = "view_remedy",
    params(("id" = RemedyId, Path, description = "The remedy")),
    responses((status = 200, description = "The remedy", body = Remedy)))]
#[get("/remedies/{id}")]
pub async fn view_remedy(viewer: Can<ViewPayments>, Id(id): Id<RemedyId>, db: Data<Db>) -> Result<Reply, Error> {
    db.snapshot(async |conn| show::remedy(conn, viewer.actor(), viewer.scope(), id).await).await
}
