//! View a signatory.

use actix_web::{get, web::Data};

use super::{ViewSignatories, store, wire::Signatory};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::SignatoryId, reply::Reply};

/// A signatory.
#[utoipa::path(tag = "agencies", operation_id = "view_signatory",
    params(("id" = SignatoryId, Path, description = "The signatory")),
    responses((status = 200, description = "The signatory", body = Signatory)))]
#[get("/signatories/{id}")]
pub async fn view_signatory(
    viewer: Can<ViewSignatories>,
    Id(id): Id<SignatoryId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let today = db.clock().today();
    db.read(async |conn| {
        let row = store::get_signatory(conn, viewer.scope(), id).await?;
        Reply::of(row.version, &Signatory::of(row, viewer.actor(), today)?)
    })
    .await
}
