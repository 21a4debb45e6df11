//! Publish a version of a service level.

use actix_web::{post, web::Data};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageServiceLevels, calendars,
    entity::{service_level, service_level_version},
    level_wire::{EscalationStep, PromisedTargets, ServiceLevel},
    levels, rules,
};
use crate::base::{
    auth::{Can, Scope},
    code::Code,
    command::{Command, Id},
    db::Db,
    error::Error,
    field::FieldError,
    id::{CalendarId, ServiceLevelId, ServiceLevelVersionId},
    reply::{IfMatch, Reply},
    tx::{Event, Tx},
};

/// What is promised from a day on.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PublishServiceLevelVersion {
    /// The first day on which cases are filed under it; today or later.
    #[schema(example = "2026-03-21")]
    pub valid_from: NaiveDate,
    /// The calendar by which its times are counted.
    pub calendar_id: CalendarId,
    /// The times of each priority.
    #[validate(nested)]
    pub targets: PromisedTargets,
    /// Who above is told when: the first step tells the unit's head, the second the head above, the third the treasury's.
    #[serde(default)]
    #[validate(length(max = 3), nested)]
    #[schema(max_items = 3, example = json!([{ "at_percent": 90 }, { "minutes_late": 210 }, { "minutes_late": 420 }]))]
    pub escalation: Vec<EscalationStep>,
    /// Days for which the office waits for the applicant.
    #[validate(range(min = 1, max = 365))]
    #[schema(example = 10, minimum = 1, maximum = 365)]
    pub applicant_days: i32,
    /// Working days after the answer within which the applicant may reopen the case.
    #[validate(range(min = 0, max = 365))]
    #[schema(example = 10, minimum = 0, maximum = 365)]
    pub reopening_days: i32,
}

/// Publishes the next version of a service level. It never changes; cases that were filed before keep the version under
/// which they were.
#[utoipa::path(tag = "sla", operation_id = "publish_service_level_version", request_body = PublishServiceLevelVersion,
    params(("id" = ServiceLevelId, Path, description = "The service level")),
    responses((status = 200, description = "Published", body = ServiceLevel)))]
#[post("/service-levels/{id}/versions")]
pub async fn publish_service_level_version(
    head: Can<ManageServiceLevels>,
    Id(id): Id<ServiceLevelId>,
    if_match: IfMatch,
    command: Command<PublishServiceLevelVersion>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let row = levels::lock(tx, head.scope(), id).await?;
        if_match.admits(row.version)?;
        publish(tx, head.scope(), &row, &command.body).await?;
        ServiceLevel::reply(tx.conn(), head.actor(), head.scope(), id, tx.today()).await
    })
    .await
}

async fn publish(
    tx: &Tx,
    scope: &Scope,
    level: &service_level::Model,
    input: &PublishServiceLevelVersion,
) -> Result<(), Error> {
    rules::may_change_level(level)?;
    let earlier = levels::versions_of(tx.conn(), tx.office(), &[level.id]).await?;
    let last = earlier.last();
    let faults = [
        rules::valid_from(input.valid_from, last, tx.today()).err(),
        rules::target("/targets/normal", &input.targets.normal).err(),
        rules::target("/targets/urgent", &input.targets.urgent).err(),
    ];
    let steps = rules::escalation(&input.escalation).err().unwrap_or_default();
    let faults: Vec<FieldError> = faults.into_iter().flatten().chain(steps).collect();
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    let calendar = calendars::get(tx.conn(), scope, input.calendar_id).await;
    calendar.map_err(|fault| match fault.code() {
        Code::NotFound => FieldError::new("/calendar_id", "not_found").into(),
        _ => fault,
    })?;
    let row = service_level_version::Model {
        id: ServiceLevelVersionId::new(),
        office_id: tx.office(),
        service_level_id: level.id,
        number: last.map_or(1, |last| last.number.saturating_add(1)),
        valid_from: input.valid_from,
        calendar_id: input.calendar_id,
        targets: serde_json::to_string(&input.targets)?,
        escalation: serde_json::to_string(&input.escalation)?,
        applicant_days: input.applicant_days,
        reopening_days: input.reopening_days,
        published_by: tx.actor()?,
        published_at: tx.now(),
    };
    let facts = json!({
        "number": row.number, "valid_from": row.valid_from, "calendar_id": row.calendar_id, "targets": input.targets,
        "escalation": input.escalation, "applicant_days": row.applicant_days, "reopening_days": row.reopening_days,
    });
    levels::publish(tx, row).await?;
    tx.record(Event::new("service_level.version_published", "service_level", level.id).facts(facts)).await
}
