//! Queries of calendars, and the kernel's calendar made of their rows. Every read starts at [`visible`].

use std::collections::HashMap;

use amanat_kernel::{
    FiscalYear,
    working_calendar::{DayThatDiffers, LaterWeek, WorkingCalendar, zone_named},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{calendar_day, calendar_week, working_calendar};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{CalendarId, OfficeId},
    page::{Cut, Page},
    tx::Tx,
};

/// The only door to the table of calendars: when the office works is nobody's secret inside it.
pub fn visible(scope: &Scope) -> Select<working_calendar::Entity> {
    working_calendar::Entity::find().filter(working_calendar::Column::OfficeId.eq(scope.office()))
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    cut: &Cut,
) -> Result<Page<working_calendar::Model>, Error> {
    let rows = cut.apply(visible(scope), working_calendar::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: CalendarId) -> Result<working_calendar::Model, Error> {
    Ok(visible(scope).filter(working_calendar::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: CalendarId) -> Result<working_calendar::Model, Error> {
    let row = visible(scope).filter(working_calendar::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The hours of the week of calendars that the caller was found to see, in the order of their publication.
pub async fn weeks_of(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    calendars: &[CalendarId],
) -> Result<Vec<calendar_week::Model>, Error> {
    Ok(calendar_week::Entity::find()
        .filter(calendar_week::Column::OfficeId.eq(office))
        .filter(calendar_week::Column::CalendarId.is_in(calendars.iter().copied()))
        .order_by_asc(calendar_week::Column::Id)
        .all(conn)
        .await?)
}

/// The days of a calendar, of one Jalali year where one is asked for.
pub async fn list_days(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    calendar: CalendarId,
    year: Option<FiscalYear>,
    cut: &Cut,
) -> Result<Page<calendar_day::Model>, Error> {
    let mut select = calendar_day::Entity::find()
        .filter(calendar_day::Column::OfficeId.eq(scope.office()))
        .filter(calendar_day::Column::CalendarId.eq(calendar));
    if let Some(year) = year {
        select = select.filter(calendar_day::Column::Day.between(year.first_day(), year.last_day()));
    }
    let rows = cut.apply(select, calendar_day::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// A calendar with everything that has been published of it.
pub async fn read(conn: &impl ConnectionTrait, office: OfficeId, id: CalendarId) -> Result<WorkingCalendar, Error> {
    let found = read_all(conn, office, &[id]).await?.remove(&id);
    found.ok_or_else(|| anyhow::anyhow!("there is no calendar {id}").into())
}

/// Several calendars with everything that has been published of them.
pub async fn read_all(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    ids: &[CalendarId],
) -> Result<HashMap<CalendarId, WorkingCalendar>, Error> {
    let calendars = working_calendar::Entity::find()
        .filter(working_calendar::Column::OfficeId.eq(office))
        .filter(working_calendar::Column::Id.is_in(ids.iter().copied()))
        .all(conn)
        .await?;
    let mut weeks: HashMap<CalendarId, Vec<calendar_week::Model>> = HashMap::new();
    for week in weeks_of(conn, office, ids).await? {
        weeks.entry(week.calendar_id).or_default().push(week);
    }
    let mut days: HashMap<CalendarId, Vec<calendar_day::Model>> = HashMap::new();
    let rows = calendar_day::Entity::find()
        .filter(calendar_day::Column::OfficeId.eq(office))
        .filter(calendar_day::Column::CalendarId.is_in(ids.iter().copied()));
    for day in rows.all(conn).await? {
        days.entry(day.calendar_id).or_default().push(day);
    }
    calendars
        .into_iter()
        .map(|row| {
            let (weeks, days) = (weeks.remove(&row.id).unwrap_or_default(), days.remove(&row.id).unwrap_or_default());
            Ok((row.id, assemble(&row, &weeks, days)?))
        })
        .collect()
}

fn assemble(
    row: &working_calendar::Model,
    weeks: &[calendar_week::Model],
    days: Vec<calendar_day::Model>,
) -> Result<WorkingCalendar, Error> {
    let damaged = |fault: String| anyhow::anyhow!("the calendar {} cannot be read: {fault}", row.id);
    let (first, later) = weeks.split_first().ok_or_else(|| damaged("it has no week".to_owned()))?;
    let zone = zone_named(&row.zone).map_err(|fault| damaged(fault.to_string()))?;
    let days = days.into_iter().map(differs).collect::<Result<Vec<_>, Error>>()?;
    let later = later
        .iter()
        .map(|week| {
            let (from, published_at) = (week.valid_from, week.published_at);
            Ok(LaterWeek { from, week: serde_json::from_str(&week.week)?, published_at })
        })
        .collect::<Result<Vec<_>, Error>>()?;
    let calendar = WorkingCalendar::new(zone, serde_json::from_str(&first.week)?, days);
    let calendar = calendar.and_then(|calendar| calendar.with_weeks(later));
    Ok(calendar.map_err(|fault| damaged(fault.to_string()))?)
}

fn differs(row: calendar_day::Model) -> Result<DayThatDiffers, Error> {
    let change = row.kind.change(serde_json::from_str(&row.hours)?);
    Ok(DayThatDiffers { day: row.day, change, reason: row.reason_fa, published_at: row.published_at })
}

pub async fn insert(tx: &Tx, row: &working_calendar::Model, week: calendar_week::Model) -> Result<(), Error> {
    working_calendar::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("working_calendar_code_uq", Code::CalendarCodeTaken)?;
    insert_week(tx, week).await
}

pub async fn publish_week(tx: &Tx, week: calendar_week::Model) -> Result<(), Error> {
    let calendar = week.calendar_id;
    insert_week(tx, week).await?;
    touch(tx, calendar).await
}

async fn insert_week(tx: &Tx, week: calendar_week::Model) -> Result<(), Error> {
    calendar_week::Entity::insert(week.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Days per insert: twelve values each, within the parameter limit of SQLite.
const DAYS_AT_ONCE: usize = 2_000;

pub async fn publish_days(tx: &Tx, calendar: CalendarId, days: &[calendar_day::Model]) -> Result<(), Error> {
    for some in days.chunks(DAYS_AT_ONCE) {
        let rows = some.iter().map(|row| row.clone().into_active_model().reset_all());
        calendar_day::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    touch(tx, calendar).await
}

async fn touch(tx: &Tx, calendar: CalendarId) -> Result<(), Error> {
    working_calendar::Entity::update_many()
        .col_expr(working_calendar::Column::Version, Expr::col(working_calendar::Column::Version).add(1))
        .filter(working_calendar::Column::Id.eq(calendar))
        .exec(tx.conn())
        .await?;
    Ok(())
}
