//! List the days of a calendar that differ.

use actix_web::get;
use amanat_kernel::FiscalYear;
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{ViewCalendars, calendar_wire::CalendarDay, calendars};
use crate::{
    base::{
        auth::Can,
        command::{Id, Query},
        error::Error,
        export::{Listed, Listing},
        id::CalendarId,
        page::{Page, Sort},
    },
    identity::People,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListCalendarDays {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first: `oldest` begins with what was published first.
    #[param(inline)]
    sort: Option<Sort>,
    /// Only the days of this Jalali year.
    year: Option<FiscalYear>,
}

/// The days of a calendar that differ from their weekday. Of several about one day what was published later comes on top.
#[utoipa::path(tag = "sla", operation_id = "list_calendar_days",
    params(("id" = CalendarId, Path, description = "The calendar"), ListCalendarDays),
    responses((status = 200, description = "A page", body = Page<CalendarDay>)))]
#[get("/calendars/{id}/days")]
pub async fn list_calendar_days(
    viewer: Can<ViewCalendars>,
    Id(id): Id<CalendarId>,
    query: Query<ListCalendarDays>,
    listing: Listing,
) -> Result<Listed, Error> {
    let scope = viewer.scope();
    let list = format!("calendar_days|{id}|{:?}|{}", query.year, scope.fingerprint());
    let cut = listing.cut(list, query.limit, query.sort, query.cursor.as_deref())?;
    listing
        .answer(scope, cut, async |conn, cut| {
            calendars::get(conn, scope, id).await?;
            let Page { items, next_cursor } = calendars::list_days(conn, scope, id, query.year, cut).await?;
            let people = People::within(conn, scope, items.iter().map(|row| row.published_by)).await?;
            let items = items.into_iter().map(|row| CalendarDay::of(row, &people)).collect::<Result<_, _>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
