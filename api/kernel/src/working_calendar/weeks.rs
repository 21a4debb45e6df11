//! Hours of the week that were changed.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::hours::Week;

/// Other hours of the week, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaterWeek {
    /// The first day on which they hold.
    pub from: NaiveDate,
    pub week: Week,
    /// When they were published; nobody is held to them before.
    pub published_at: DateTime<Utc>,
}

/// What holds on a day: of those that have begun the one that was published last.
pub(super) fn of(weeks: &[LaterWeek], day: NaiveDate) -> Option<&Week> {
    weeks.iter().rev().find(|later| later.from <= day).map(|later| &later.week)
}
