//! List calendars.

use std::collections::HashMap;

use actix_web::{get, web::Data};
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewCalendars, calendar_wire::Calendar, calendars, entity::calendar_week};
use crate::{
    base::{
        auth::Can,
        command::Query,
        db::Db,
        error::Error,
        export::{Listed, Listing},
        id::CalendarId,
        page::{Page, Sort},
    },
    identity::People,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListCalendars {
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

/// The working calendars of the office.
#[utoipa::path(tag = "sla", operation_id = "list_calendars", params(ListCalendars),
    responses((status = 200, description = "A page", body = Page<Calendar>)))]
#[get("/calendars")]
pub async fn list_calendars(
    viewer: Can<ViewCalendars>,
    query: Query<ListCalendars>,
    listing: Listing,
    db: Data<Db>,
) -> Result<Listed, Error> {
    let (actor, scope, now) = (viewer.actor(), viewer.scope(), db.clock().now());
    let list = format!("calendars|{}", scope.fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(scope, cut, async |conn, cut| {
            let Page { items, next_cursor } = calendars::list(conn, scope, cut).await?;
            let ids: Vec<CalendarId> = items.iter().map(|row| row.id).collect();
            let weeks = calendars::weeks_of(conn, scope.office(), &ids).await?;
            let people = People::within(conn, scope, weeks.iter().map(|week| week.published_by)).await?;
            let mut by_calendar: HashMap<CalendarId, Vec<calendar_week::Model>> = HashMap::new();
            for week in weeks {
                by_calendar.entry(week.calendar_id).or_default().push(week);
            }
            let items = items.into_iter().map(|row| {
                let weeks = by_calendar.remove(&row.id).unwrap_or_default();
                Calendar::of(row, weeks, &people, actor, now)
            });
            Ok(Page { items: items.collect::<Result<_, _>>()?, next_cursor })
        })
        .await
}
