//! Say which unit answers a service, and what is promised to whoever asks for it.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{PlaceServices, entity::service_placement, list_placements, placement, wire::ServicePlacement};
use crate::{
    base::{
        auth::Can,
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{ServiceId, ServiceLevelId, UnitId},
        reply::Reply,
        tx::{Event, Tx},
    },
    catalogue, sla, units,
};

/// Where a service is answered, and how soon.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PlaceService {
    /// The unit that answers it: new cases are given to it.
    pub unit_id: UnitId,
    /// What is promised; left out, no clock runs.
    #[serde(default)]
    pub service_level_id: Option<ServiceLevelId>,
}

/// Says which unit answers a service and what is promised, in place of what was said before. Cases that are filed from now on
/// are given to the unit, and their clocks start; cases that were filed before keep theirs.
#[utoipa::path(tag = "cases", operation_id = "place_service", request_body = PlaceService,
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, description = "Placed", body = ServicePlacement)))]
#[post("/services/{id}/placement")]
pub async fn place_service(
    head: Can<PlaceServices>,
    Id(id): Id<ServiceId>,
    command: Command<PlaceService>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let PlaceService { unit_id, service_level_id } = command.body;
        if catalogue::titles(tx.conn(), tx.office(), &[id]).await?.is_empty() {
            return Err(Code::NotFound.into());
        }
        units::find_open(tx, unit_id).await?.ok_or_else(|| FieldError::new("/unit_id", "not_found"))?;
        is_in_force(tx, service_level_id).await?;
        let (placed_by, placed_at) = (tx.actor()?, tx.now());
        let row = service_placement::Model {
            service_id: id,
            office_id: tx.office(),
            unit_id,
            service_level_id,
            placed_by,
            placed_at,
        };
        placement::put(tx, row.clone()).await?;
        let facts = json!({ "unit_id": unit_id, "service_level_id": service_level_id });
        tx.record(Event::new("service.placed", "service", id).facts(facts)).await?;
        let shown = list_placements::shown(tx.conn(), head.scope(), vec![row]).await?;
        Reply::plain(shown.first().ok_or(Code::NotFound)?)
    })
    .await
}

async fn is_in_force(tx: &Tx, level: Option<ServiceLevelId>) -> Result<(), Error> {
    match level {
        Some(level) => sla::in_force(tx, level).await,
        None => Ok(()),
    }
}
