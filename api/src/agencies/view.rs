//! View an agency.

use actix_web::{get, web::Data};

use super::{ViewAgencies, store, wire::Agency};
use crate::base::{auth::Can, code::Code, command::Id, db::Db, error::Error, id::AgencyId, reply::Reply};

/// An agency.
#[utoipa::path(tag = "agencies", operation_id = "view_agency",
    params(("id" = AgencyId, Path, description = "The agency")),
    responses((status = 200, description = "The agency", body = Agency)))]
#[get("/agencies/{id}")]
pub async fn view_agency(viewer: Can<ViewAgencies>, Id(id): Id<AgencyId>, db: Data<Db>) -> Result<Reply, Error> {
    db.read(async |conn| {
        let row = store::find_agency(conn, viewer.scope(), id).await?.ok_or(Code::NotFound)?;
        Reply::of(row.version, &Agency::from(row))
    })
    .await
}
