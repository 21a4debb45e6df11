//! How long money has been in suspense.

use actix_web::get;
use amanat_kernel::Total;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    ViewSuspense,
    rules::AGES,
    store,
    wire::{LineDirection, SuspenseReason},
};
use crate::base::{
    auth::Can,
    command::Query,
    db::Transaction,
    error::Error,
    export::{Listed, Listing},
    id::AgencyId,
    jalali::jalali,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ViewSuspenseAgeing {
    /// Of one agency.
    agency_id: Option<AgencyId>,
}

/// Items of one agency, direction, reason and age.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuspenseAge {
    /// The agency; absent for the treasury's own accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// Which way the money moved.
    pub direction: LineDirection,
    /// Why it was not matched.
    pub reason: SuspenseReason,
    /// The least age in days.
    #[schema(example = 8)]
    pub from_days: u32,
    /// The greatest age in days; absent for the oldest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 30)]
    pub to_days: Option<u32>,
    /// How many items.
    #[schema(example = 3)]
    pub count: i64,
    /// What of them is still in suspense.
    pub remaining: Total,
}

/// What is in suspense, by age.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuspenseAgeing {
    /// The day for which it is reckoned: today in Tehran.
    pub as_of: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub as_of_jalali: String,
    /// Credits in suspense (2130).
    pub credits: Total,
    /// Debits in suspense (1170).
    pub debits: Total,
    /// By agency, direction, reason and age; what would be zero is absent.
    pub ages: Vec<SuspenseAge>,
}

/// What is in suspense as of today, by agency, reason and age. The ages are 0 to 7, 8 to 30, 31 to 90 and more than 90 days
/// since the bank booked it.
#[utoipa::path(tag = "reconciliation", operation_id = "view_suspense_ageing", params(ViewSuspenseAgeing),
    responses((status = 200, description = "Counts and sums", body = SuspenseAgeing)))]
#[get("/suspense-ageing")]
pub async fn view_suspense_ageing(
    viewer: Can<ViewSuspense>,
    query: Query<ViewSuspenseAgeing>,
    listing: Listing,
) -> Result<Listed, Error> {
    let today = listing.today();
    let read = async |conn: &Transaction| {
        let mut ages = Vec::new();
        for (from_days, to_days) in AGES {
            for sum in store::sums(conn, viewer.scope(), query.agency_id, today, (from_days, to_days)).await? {
                let store::Sum { agency, direction, reason, count, remaining } = sum;
                let remaining = Total::new(remaining);
                ages.push(SuspenseAge { agency_id: agency, direction, reason, from_days, to_days, count, remaining });
            }
        }
        let sum = |direction: LineDirection| {
            let these = ages.iter().filter(|age| age.direction == direction);
            Total::new(these.map(|age| age.remaining.get()).sum())
        };
        let (credits, debits) = (sum(LineDirection::Credit), sum(LineDirection::Debit));
        Ok(SuspenseAgeing { as_of: today, as_of_jalali: jalali(today)?, credits, debits, ages })
    };
    listing.whole(viewer.scope(), read, |whole| whole.ages).await
}
