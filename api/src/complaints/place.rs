//! Say which unit handles complaints, and what is promised to complainants.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{PlaceComplaints, view_placement, wire::ComplaintPlacement};
use crate::{
    base::{
        auth::Can,
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{ServiceLevelId, UnitId},
        reply::Reply,
        tx::Event,
    },
    cases::{self, ComplaintPlacementRow},
    sla, units,
};

/// Where complaints are handled, and how soon.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct HandleComplaintsAt {
    /// The unit that handles them: new complaints are given to it, or to the one above where they are about it.
    pub unit_id: UnitId,
    /// What is promised; left out, no clock runs.
    #[serde(default)]
    pub service_level_id: Option<ServiceLevelId>,
}

/// Says which unit handles complaints and what is promised, in place of what was said before. Complaints that were filed before
/// keep theirs.
#[utoipa::path(tag = "complaints", operation_id = "place_complaints", request_body = HandleComplaintsAt,
    responses((status = 200, description = "Placed", body = ComplaintPlacement)))]
#[post("/complaint-placement")]
pub async fn place_complaints(
    head: Can<PlaceComplaints>,
    command: Command<HandleComplaintsAt>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let HandleComplaintsAt { unit_id, service_level_id } = command.body;
        units::find_open(tx, unit_id).await?.ok_or_else(|| FieldError::new("/unit_id", "not_found"))?;
        if let Some(level) = service_level_id {
            sla::in_force(tx, level).await?;
        }
        let (placed_by, placed_at) = (tx.actor()?, tx.now());
        let row = ComplaintPlacementRow { office_id: tx.office(), unit_id, service_level_id, placed_by, placed_at };
        cases::put_placement(tx, row).await?;
        let facts = json!({ "unit_id": unit_id, "service_level_id": service_level_id });
        tx.record(Event::new("complaints.placed", "office", tx.office()).facts(facts)).await?;
        Reply::plain(&view_placement::placement(tx.conn(), head.scope()).await?)
    })
    .await
}
