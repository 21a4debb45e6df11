//! Give a request its priority and its unit.

use actix_web::{post, web::Data};
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{WorkOnRequests, show, turn::Turn, wire::ServiceRequest};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{CaseId, UnitId},
        reply::{IfMatch, Reply},
    },
    cases::{CaseChange, Step, Told, step, wire::CaseEntryKind},
    sla::Priority,
    units,
};

/// How soon, and by whom.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct TriageRequest {
    /// How soon it has to be answered.
    pub priority: Priority,
    /// The unit that is to work on it.
    pub unit_id: UnitId,
}

/// Gives a request its priority and its unit.
#[utoipa::path(tag = "requests", operation_id = "triage_request", request_body = TriageRequest,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "Given to a unit", body = ServiceRequest)))]
#[post("/requests/{id}/triage")]
pub async fn triage_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<TriageRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::Triage).await?;
        let TriageRequest { priority, unit_id } = command.body;
        let unit = units::find_open(tx, unit_id).await?.ok_or_else(|| FieldError::new("/unit_id", "not_found"))?;
        let change =
            CaseChange { state: Set(next), priority: Set(priority), unit_id: Set(Some(unit_id)), ..Default::default() };
        let facts =
            json!({ "priority": priority, "unit_id": unit_id, "unit_fa": unit.title_fa, "unit_en": unit.title_en });
        step(tx, &row, change, Told::new(CaseEntryKind::Triaged).facts(facts)).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
