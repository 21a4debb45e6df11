//! Load the public holidays of a year.

use std::collections::BTreeMap;

use actix_web::{post, web::Data};
use amanat_kernel::{
    FiscalYear, Text,
    holidays::{Holiday, Holidays},
    working_calendar::Hours,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageCalendars,
    calendar_wire::{CalendarDay, DayKind},
    calendars,
    entity::calendar_day,
    publish_days,
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{CalendarDayId, CalendarId},
        reply::Reply,
        tx::{Event, Tx},
    },
    identity::People,
};

/// The year whose holidays are loaded.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct LoadPublicHolidays {
    /// The Jalali year.
    pub year: FiscalYear,
}

/// The public holidays of a year, as they were loaded.
#[derive(Debug, Serialize, ToSchema)]
pub struct LoadedHolidays {
    /// The Jalali year.
    pub year: FiscalYear,
    /// Days that were published now.
    #[schema(example = 26)]
    pub loaded_count: usize,
    /// Days that the calendar had been closed on before.
    #[schema(example = 0)]
    pub known_count: usize,
    /// Of those that were published now the ones that may still move by the moon.
    #[schema(example = 0)]
    pub provisional_count: usize,
    /// What was published, in the order of the days.
    pub days: Vec<CalendarDay>,
}

/// Publishes the public holidays of Iran of one year, each with its source and how certain it is. A day on which the
/// calendar was closed before is left as it is, so that loading twice undoes no correction.
#[utoipa::path(tag = "sla", operation_id = "load_public_holidays",
    request_body(content = LoadPublicHolidays, example = json!({ "year": 1405 })),
    params(("id" = CalendarId, Path, description = "The calendar")),
    responses((status = 201, description = "Loaded", body = LoadedHolidays)))]
#[post("/calendars/{id}/holidays")]
pub async fn load_public_holidays(
    head: Can<ManageCalendars>,
    Id(id): Id<CalendarId>,
    command: Command<LoadPublicHolidays>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| load(tx, head.scope(), id, command.body.year).await).await
}

async fn load(tx: &Tx, scope: &Scope, id: CalendarId, year: FiscalYear) -> Result<Reply, Error> {
    calendars::lock(tx, scope, id).await?;
    let list = Holidays::iran().map_err(|rows| anyhow::anyhow!("the list of holidays is damaged: {rows:?}"))?;
    let of_year = by_day(&list, year);
    if of_year.is_empty() {
        return Err(FieldError::new("/year", "holidays_of_year_unknown").into());
    }
    let calendar = calendars::read(tx.conn(), tx.office(), id).await?;
    let closures = list.closures(&calendar, tx.now());
    let mut rows = Vec::new();
    for (day, holidays) in &of_year {
        let Some(closure) = closures.iter().find(|closure| closure.day == *day) else { continue };
        rows.push(row(tx, id, holidays, closure.reason.clone())?);
    }
    calendars::publish_days(tx, id, &rows).await?;
    publish_days::wake(tx, id, &calendar, &rows).await?;
    let provisional_count = rows.iter().filter(|row| row.is_provisional).count();
    let (loaded_count, known_count) = (rows.len(), of_year.len() - rows.len());
    let facts = json!({ "year": year, "loaded": loaded_count, "known": known_count, "provisional": provisional_count });
    tx.record(Event::new("calendar.holidays_loaded", "working_calendar", id).facts(facts)).await?;
    let people = People::within(tx.conn(), scope, [tx.actor()?]).await?;
    let days = rows.into_iter().map(|row| CalendarDay::of(row, &people)).collect::<Result<_, _>>()?;
    let loaded = LoadedHolidays { year, loaded_count, known_count, provisional_count, days };
    Ok(Reply::plain(&loaded)?.created_at(format!("/v1/calendars/{id}/days?year={year}")))
}

/// The holidays of a year by their day; a day may be several.
fn by_day(list: &Holidays, year: FiscalYear) -> BTreeMap<NaiveDate, Vec<&Holiday>> {
    let mut found: BTreeMap<NaiveDate, Vec<&Holiday>> = BTreeMap::new();
    for holiday in list.holidays().iter().filter(|one| (year.first_day()..=year.last_day()).contains(&one.day)) {
        found.entry(holiday.day).or_default().push(holiday);
    }
    found
}

fn row(tx: &Tx, calendar: CalendarId, of_day: &[&Holiday], reason_fa: Text) -> Result<calendar_day::Model, Error> {
    let joined = |parts: Vec<&str>| Text::parse(&parts.join("; ")).map_err(anyhow::Error::from);
    let mut sources: Vec<&str> = Vec::new();
    for source in of_day.iter().flat_map(|holiday| &holiday.sources) {
        if !sources.contains(&source.as_str()) {
            sources.push(source);
        }
    }
    let day = of_day.first().ok_or_else(|| anyhow::anyhow!("a day without a holiday"))?.day;
    Ok(calendar_day::Model {
        id: CalendarDayId::new(),
        office_id: tx.office(),
        calendar_id: calendar,
        day,
        kind: DayKind::Closed,
        hours: serde_json::to_string(&[Hours::WHOLE_DAY])?,
        reason_fa,
        reason_en: joined(of_day.iter().map(|holiday| holiday.title_en.as_str()).collect())?,
        source: joined(sources)?,
        // One certain reason is enough to be closed.
        is_provisional: of_day.iter().all(|holiday| holiday.is_provisional),
        published_by: tx.actor()?,
        published_at: tx.now(),
    })
}
