//! Days that differ from their weekday.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::CalendarError;
use super::hours::{Hours, in_order};
use crate::Text;

/// One day that differs, why, and since when that was known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayThatDiffers {
    pub day: NaiveDate,
    pub change: Change,
    /// The holiday, or the order that closes or opens the office.
    pub reason: Text,
    /// When it was published; nobody is held to it before.
    pub published_at: DateTime<Utc>,
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Closed in these hours, whatever the usual hours are; [`Hours::WHOLE_DAY`] for the day.
    Closed(Vec<Hours>),
    /// Open in these hours, beside the usual hours.
    Open(Vec<Hours>),
}

impl Change {
    pub fn closed_all_day() -> Self {
        Self::Closed(vec![Hours::WHOLE_DAY])
    }

    pub(super) fn opens(&self) -> bool {
        matches!(self, Self::Open(_))
    }

    fn hours(&self) -> &[Hours] {
        match self {
            Self::Closed(hours) | Self::Open(hours) => hours,
        }
    }
}

impl DayThatDiffers {
    /// # Errors
    /// `calendar_hours_invalid` without any, `calendar_too_many_hours`,
    /// `calendar_hours_overlap`.
    pub fn checked(&self) -> Result<(), CalendarError> {
        if self.change.hours().is_empty() {
            return Err(CalendarError::HoursInvalid);
        }
        in_order(self.change.hours())
    }

    /// Days in their order; of one day what was published later stands later and wins. What was
    /// published at once opens first, so that the closure wins.
    pub(super) fn order(&self) -> (NaiveDate, DateTime<Utc>, bool, &Change) {
        (self.day, self.published_at, !self.change.opens(), &self.change)
    }

    /// The hours of a day after this change.
    pub(super) fn applied_to(&self, hours: Vec<Hours>) -> Vec<Hours> {
        match &self.change {
            Change::Closed(closed) => closed.iter().fold(hours, |left, out| without(&left, *out)),
            Change::Open(open) => {
                // What is open twice is taken out once.
                let mut all = open.iter().fold(hours, |left, out| without(&left, *out));
                all.extend(open);
                all.sort();
                all
            }
        }
    }
}

fn without(hours: &[Hours], out: Hours) -> Vec<Hours> {
    hours.iter().flat_map(|open| open.without(out)).collect()
}
