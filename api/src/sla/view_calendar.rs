//! View a calendar.

use actix_web::{get, web::Data};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{ViewCalendars, calendar_wire::Calendar, calendars};
use crate::{
    base::{
        auth::{Actor, Can, Scope},
        command::Id,
        db::Db,
        error::Error,
        id::CalendarId,
        reply::Reply,
    },
    identity::People,
};

/// A calendar, with the hours of its weeks.
#[utoipa::path(tag = "sla", operation_id = "view_calendar",
    params(("id" = CalendarId, Path, description = "The calendar")),
    responses((status = 200, description = "The calendar", body = Calendar)))]
#[get("/calendars/{id}")]
pub async fn view_calendar(viewer: Can<ViewCalendars>, Id(id): Id<CalendarId>, db: Data<Db>) -> Result<Reply, Error> {
    let now = db.clock().now();
    db.snapshot(async |conn| reply(conn, viewer.actor(), viewer.scope(), id, now).await).await
}

/// The answer about one calendar.
///
/// # Errors
/// Whatever the database says.
pub(super) async fn reply(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    scope: &Scope,
    id: CalendarId,
    now: DateTime<Utc>,
) -> Result<Reply, Error> {
    let row = calendars::get(conn, scope, id).await?;
    let version = row.version;
    let weeks = calendars::weeks_of(conn, scope.office(), &[id]).await?;
    let people = People::within(conn, scope, weeks.iter().map(|week| week.published_by)).await?;
    Reply::of(version, &Calendar::of(row, weeks, &people, actor, now)?)
}
