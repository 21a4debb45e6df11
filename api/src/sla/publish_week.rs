//! Publish other hours of the week.

use actix_web::{post, web::Data};
use amanat_kernel::working_calendar::{LaterWeek, Week};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageCalendars,
    calendar_wire::{Calendar, OfficeWeek},
    calendars, clocks,
    entity::calendar_week,
    rules, view_calendar,
};
use crate::base::{
    auth::{Can, Scope},
    command::{Command, Id},
    db::Db,
    error::Error,
    field::FieldError,
    id::{CalendarId, CalendarWeekId},
    reply::{IfMatch, Reply},
    tx::{Event, Tx},
};

/// Other hours of the week.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PublishCalendarWeek {
    /// The first day on which they hold; it has not begun.
    #[schema(example = "2026-06-05")]
    pub valid_from: NaiveDate,
    /// The usual hours of every weekday.
    #[schema(value_type = OfficeWeek)]
    pub week: Week,
}

/// Publishes other hours of the week, from a day on that has not begun. Deadlines that lie behind it move with them.
#[utoipa::path(tag = "sla", operation_id = "publish_calendar_week", request_body = PublishCalendarWeek,
    params(("id" = CalendarId, Path, description = "The calendar")),
    responses((status = 200, description = "Published", body = Calendar)))]
#[post("/calendars/{id}/weeks")]
pub async fn publish_calendar_week(
    head: Can<ManageCalendars>,
    Id(id): Id<CalendarId>,
    if_match: IfMatch,
    command: Command<PublishCalendarWeek>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        publish(tx, head.scope(), id, &if_match, &command.body).await?;
        view_calendar::reply(tx.conn(), head.actor(), head.scope(), id, tx.now()).await
    })
    .await
}

async fn publish(
    tx: &Tx,
    scope: &Scope,
    id: CalendarId,
    if_match: &IfMatch,
    input: &PublishCalendarWeek,
) -> Result<(), Error> {
    let PublishCalendarWeek { valid_from, week } = input.clone();
    let row = calendars::lock(tx, scope, id).await?;
    if_match.admits(row.version)?;
    rules::week(&week).map_err(Error::Invalid)?;
    let later = LaterWeek { from: valid_from, week, published_at: tx.now() };
    let calendar = calendars::read(tx.conn(), tx.office(), id).await?;
    let calendar =
        calendar.with_weeks([later.clone()]).map_err(|fault| FieldError::new("/valid_from", fault.to_string()))?;
    let published = calendar_week::Model {
        id: CalendarWeekId::new(),
        office_id: tx.office(),
        calendar_id: id,
        valid_from,
        week: serde_json::to_string(&later.week)?,
        published_by: tx.actor()?,
        published_at: tx.now(),
    };
    calendars::publish_week(tx, published).await?;
    let begins = calendar.start_of(valid_from).map_err(anyhow::Error::from)?;
    clocks::wake_calendar(tx, id, begins).await?;
    let facts = json!({ "valid_from": valid_from, "week": later.week });
    tx.record(Event::new("calendar.week_published", "working_calendar", id).facts(facts)).await
}
