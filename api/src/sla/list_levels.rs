//! List service levels.

use std::collections::HashMap;

use actix_web::get;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewServiceLevels, entity::service_level_version, level_wire::ServiceLevel, levels};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::ServiceLevelId,
    page::{Page, Sort},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListServiceLevels {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
}

/// The service levels of the office, withdrawn ones included.
#[utoipa::path(tag = "sla", operation_id = "list_service_levels", params(ListServiceLevels),
    responses((status = 200, description = "A page", body = Page<ServiceLevel>)))]
#[get("/service-levels")]
pub async fn list_service_levels(
    viewer: Can<ViewServiceLevels>,
    query: Query<ListServiceLevels>,
    listing: Listing,
) -> Result<Listed, Error> {
    let (actor, scope, today) = (viewer.actor(), viewer.scope(), listing.today());
    let list = format!("service_levels|{}", scope.fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(scope, cut, async |conn, cut| {
            let Page { items, next_cursor } = levels::list(conn, scope, cut).await?;
            let ids: Vec<ServiceLevelId> = items.iter().map(|row| row.id).collect();
            let versions = levels::versions_of(conn, scope.office(), &ids).await?;
            let people = ServiceLevel::people(conn, scope, &items, &versions).await?;
            let mut by_level: HashMap<ServiceLevelId, Vec<service_level_version::Model>> = HashMap::new();
            for version in versions {
                by_level.entry(version.service_level_id).or_default().push(version);
            }
            let items = items.into_iter().map(|row| {
                let versions = by_level.remove(&row.id).unwrap_or_default();
                ServiceLevel::of(row, versions, &people, actor, today)
            });
            Ok(Page { items: items.collect::<Result<_, _>>()?, next_cursor })
        })
        .await
}
