//! List the clocks of cases.

use actix_web::{get, web::Data};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewCaseClocks,
    clock_entity::{CaseClockState, CaseKind},
    clock_wire::{Around, CaseClock},
    clocks::{self, Filter},
    held::Held,
};
use crate::base::{
    auth::Can,
    command::Query,
    db::Db,
    error::Error,
    export::{Listed, Listing},
    id::{UnitId, UserId},
    page::{Page, Sort},
    several::Several,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListCaseClocks {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Only cases of this kind.
    #[param(inline)]
    case_kind: Option<CaseKind>,
    /// Only those whose clocks stand so; several with commas between.
    #[param(value_type = Option<Vec<CaseClockState>>, style = Form, explode = false, inline)]
    state: Option<Several<CaseClockState>>,
    /// Only those of this unit.
    unit_id: Option<UnitId>,
    /// Only those on which this person works.
    assignee_id: Option<UserId>,
    /// Only those on which somebody works, or nobody.
    #[param(example = true)]
    is_assigned: Option<bool>,
    /// Only open cases with a deadline that has passed, or all others.
    #[param(example = true)]
    is_overdue: Option<bool>,
    /// Only those whose next deadline lies before this instant.
    #[param(example = "2026-03-20T00:00:00Z")]
    due_before: Option<DateTime<Utc>>,
}

/// The clocks of cases, in the order of their deadlines: what is late longest comes first.
#[utoipa::path(tag = "sla", operation_id = "list_case_clocks", params(ListCaseClocks),
    responses((status = 200, description = "A page", body = Page<CaseClock>)))]
#[get("/case-clocks")]
pub async fn list_case_clocks(
    viewer: Can<ViewCaseClocks>,
    Query(query): Query<ListCaseClocks>,
    listing: Listing,
    db: Data<Db>,
) -> Result<Listed, Error> {
    let ListCaseClocks {
        limit,
        cursor,
        case_kind: kind,
        state,
        unit_id: unit,
        assignee_id: assignee,
        is_assigned,
        is_overdue,
        due_before,
    } = query;
    let states = state.map(Several::into_vec);
    let filter = Filter { kind, states, unit, assignee, is_assigned, is_overdue, due_before };
    let (scope, now) = (viewer.scope(), db.clock().now());
    let list = format!("case_clocks|{filter:?}|{}", scope.fingerprint());
    let cut = listing.cut(list, limit, Some(Sort::Oldest), cursor.as_deref())?;
    listing
        .answer(scope, cut, async |conn, cut| {
            let Page { items, next_cursor } = clocks::list(conn, scope, &filter, now, cut).await?;
            let held = Held::all(conn, scope.office(), items).await?;
            let around = Around::of(conn, scope, &held).await?;
            let items = held.iter().map(|held| CaseClock::of(held, &around, now)).collect::<Result<_, _>>()?;
            Ok(Page { items, next_cursor })
        })
        .await
}
