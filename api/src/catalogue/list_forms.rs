//! List the forms of services.

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewServices, show, store, wire::ListedForm};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::ServiceId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListServiceForms {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only the forms of this service.
    service_id: Option<ServiceId>,
}

/// The forms of services: drafts, those by which services are asked for, and those before them.
#[utoipa::path(tag = "catalogue", operation_id = "list_service_forms", params(ListServiceForms),
    responses((status = 200, description = "A page", body = Page<ListedForm>)))]
#[get("/service-forms")]
pub async fn list_service_forms(
    viewer: Can<ViewServices>,
    query: Query<ListServiceForms>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("service_forms|{:?}|{}", query.service_id, viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let page = store::list_forms(conn, viewer.scope(), query.service_id, cut).await?;
            let ids = page.items.iter().map(|row| row.service_id);
            let services = store::services_of(conn, viewer.scope(), ids).await?;
            Ok(page.map(|row| show::listed_form(row, &services)))
        })
        .await
}
