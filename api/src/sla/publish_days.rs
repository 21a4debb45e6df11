//! Publish days that differ.

use actix_web::{post, web::Data};
use amanat_kernel::{
    Text,
    working_calendar::{Hours, WorkingCalendar},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageCalendars,
    calendar_wire::{CalendarDay, DayKind, OfficeHours},
    calendars, clocks,
    entity::calendar_day,
    rules,
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        db::Db,
        error::Error,
        id::{CalendarDayId, CalendarId},
        reply::Reply,
        tx::{Event, Tx},
    },
    identity::People,
};

/// Days that differ from their weekday.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct PublishCalendarDays {
    /// The days; all of them are published, or none.
    #[validate(length(min = 1, max = 100), nested)]
    #[schema(min_items = 1, max_items = 100)]
    pub days: Vec<DayToPublish>,
}

/// One day that differs.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DayToPublish {
    /// The day. A closure may be published late; an extra opening only before its day.
    #[schema(example = "2025-09-02")]
    pub day: NaiveDate,
    /// How it differs.
    pub kind: DayKind,
    /// In which hours; a closure without hours is one of the whole day.
    #[serde(default)]
    #[schema(value_type = Vec<OfficeHours>, max_items = 12)]
    pub hours: Vec<Hours>,
    /// Why, in Persian.
    #[validate(length(min = 1, max = 300))]
    #[schema(value_type = String, example = "تعطیلی به دستور استاندار", min_length = 1, max_length = 300)]
    pub reason_fa: Text,
    /// Why, in English.
    #[validate(length(min = 1, max = 300))]
    #[schema(value_type = String, example = "Closed by order of the governor", min_length = 1, max_length = 300)]
    pub reason_en: Text,
    /// Where it was read.
    #[validate(length(min = 1, max = 300))]
    #[schema(value_type = String, example = "بخشنامه ۱۲/۳۴۵", min_length = 1, max_length = 300)]
    pub source: Text,
    /// Whether it is not certain yet.
    #[serde(default)]
    #[schema(example = false)]
    pub is_provisional: bool,
}

/// What was published.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublishedDays {
    /// The days.
    pub days: Vec<CalendarDay>,
}

/// Publishes holidays, closures and extra openings, all of them or none. Of one day what is published later comes on top,
/// and nothing that was published is erased. Deadlines ahead move; breaches that a late closure would not count are marked.
#[utoipa::path(tag = "sla", operation_id = "publish_calendar_days", request_body = PublishCalendarDays,
    params(("id" = CalendarId, Path, description = "The calendar")),
    responses((status = 201, description = "Published", body = PublishedDays)))]
#[post("/calendars/{id}/days")]
pub async fn publish_calendar_days(
    head: Can<ManageCalendars>,
    Id(id): Id<CalendarId>,
    command: Command<PublishCalendarDays>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| publish(tx, head.scope(), id, &command.body.days).await).await
}

async fn publish(tx: &Tx, scope: &Scope, id: CalendarId, input: &[DayToPublish]) -> Result<Reply, Error> {
    calendars::lock(tx, scope, id).await?;
    let calendar = calendars::read(tx.conn(), tx.office(), id).await?;
    let taken = rules::days(&calendar, input, tx.now()).map_err(Error::Invalid)?;
    let mut rows = Vec::with_capacity(taken.len());
    for (row, (differs, hours)) in input.iter().zip(taken) {
        rows.push(calendar_day::Model {
            id: CalendarDayId::new(),
            office_id: tx.office(),
            calendar_id: id,
            day: differs.day,
            kind: row.kind,
            hours: serde_json::to_string(&hours)?,
            reason_fa: row.reason_fa.clone(),
            reason_en: row.reason_en.clone(),
            source: row.source.clone(),
            is_provisional: row.is_provisional,
            published_by: tx.actor()?,
            published_at: tx.now(),
        });
    }
    calendars::publish_days(tx, id, &rows).await?;
    wake(tx, id, &calendar, &rows).await?;
    let days: Vec<NaiveDate> = rows.iter().map(|row| row.day).collect();
    tx.record(Event::new("calendar.days_published", "working_calendar", id).facts(json!({ "days": days }))).await?;
    let people = People::within(tx.conn(), scope, [tx.actor()?]).await?;
    let days = rows.into_iter().map(|row| CalendarDay::of(row, &people)).collect::<Result<_, _>>()?;
    Ok(Reply::plain(&PublishedDays { days })?.created_at(format!("/v1/calendars/{id}/days")))
}

/// Lets the worker look again at the clocks that days concern.
///
/// # Errors
/// Whatever the database says.
pub(super) async fn wake(
    tx: &Tx,
    id: CalendarId,
    calendar: &WorkingCalendar,
    rows: &[calendar_day::Model],
) -> Result<(), Error> {
    let Some(first) = rows.iter().map(|row| row.day).min() else { return Ok(()) };
    let begins = calendar.start_of(first).map_err(anyhow::Error::from)?;
    clocks::wake_calendar(tx, id, begins).await
}
