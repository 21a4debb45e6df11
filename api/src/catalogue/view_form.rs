//! View a form of a service.

use actix_web::{get, web::Data};

use super::{ViewServices, show, store, wire::ServiceForm};
use crate::base::{auth::Can, command::Id, db::Db, error::Error, id::ServiceFormId, reply::Reply};

/// A form of a service with what it asks, whatever became of it.
#[utoipa::path(tag = "catalogue", operation_id = "view_service_form",
    params(("id" = ServiceFormId, Path, description = "The form")),
    responses((status = 200, description = "The form", body = ServiceForm)))]
#[get("/service-forms/{id}")]
pub async fn view_service_form(
    viewer: Can<ViewServices>,
    Id(id): Id<ServiceFormId>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.snapshot(async |conn| {
        let row = store::get_form(conn, viewer.scope(), id).await?;
        let service = store::get_service(conn, viewer.scope(), row.service_id).await?;
        Reply::of(row.version, &show::form(row, service)?)
    })
    .await
}
