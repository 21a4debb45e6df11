//! List which unit answers which service.

use actix_web::get;
use sea_orm::ConnectionTrait;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewPlacements, entity::service_placement, placement, wire::ServicePlacement};
use crate::{
    base::{
        auth::{Can, Scope},
        command::Query,
        error::Error,
        export::{Listed, Listing},
        id::ServiceId,
        page::{Page, Sort},
    },
    catalogue,
    identity::People,
    units,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListServicePlacements {
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

/// Which unit answers which service, and what is promised.
#[utoipa::path(tag = "cases", operation_id = "list_service_placements", params(ListServicePlacements),
    responses((status = 200, description = "A page", body = Page<ServicePlacement>)))]
#[get("/service-placements")]
pub async fn list_service_placements(
    viewer: Can<ViewPlacements>,
    query: Query<ListServicePlacements>,
    listing: Listing,
) -> Result<Listed, Error> {
    let list = format!("service-placements|{}", viewer.scope().fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = placement::list(conn, viewer.scope(), cut).await?;
            Ok(Page { items: shown(conn, viewer.scope(), items).await?, next_cursor })
        })
        .await
}

/// Placements with the names of what they name.
pub async fn shown(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    rows: Vec<service_placement::Model>,
) -> Result<Vec<ServicePlacement>, Error> {
    let services: Vec<ServiceId> = rows.iter().map(|row| row.service_id).collect();
    let titles = catalogue::titles(conn, scope.office(), &services).await?;
    let units = units::names(conn, scope).await?;
    let people = People::within(conn, scope, rows.iter().map(|row| row.placed_by)).await?;
    let of = |row: service_placement::Model| {
        let service_placement::Model { service_id, office_id: _, unit_id, service_level_id, placed_by, placed_at } =
            row;
        let title = titles.get(&service_id);
        let unit = units.get(&unit_id);
        ServicePlacement {
            id: service_id,
            service_code: title.map(|title| title.code.clone()).unwrap_or_default(),
            service_title_fa: title.map(|title| title.fa.clone()).unwrap_or_default(),
            service_title_en: title.map(|title| title.en.clone()).unwrap_or_default(),
            unit_id,
            unit_title_fa: unit.map(|unit| unit.fa.clone()).unwrap_or_default(),
            unit_title_en: unit.map(|unit| unit.en.clone()).unwrap_or_default(),
            service_level_id,
            placed_by_name: people.name(placed_by),
            placed_by,
            placed_at,
        }
    };
    Ok(rows.into_iter().map(of).collect())
}
