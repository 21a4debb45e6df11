//! What a calendar that was published later makes of breaches recorded before.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::reading::{Breach, CaseReading};
use super::{ClockError, ClockEvent, Target, replay};
use crate::working_calendar::WorkingCalendar;

/// A recorded breach, seen again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ReviewedBreach {
    /// As it was recorded; a review marks, it does not erase.
    pub recorded: Breach,
    pub verdict: Verdict,
}

/// What today's calendar says of a recorded breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict {
    /// Late under this calendar too, by a deadline that may be another one.
    Stands { deadline: DateTime<Utc> },
    /// In time by what is known today.
    WouldNotStand,
}

/// A case under a calendar that was published later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Review {
    /// In the order in which they were recorded.
    pub breaches: Vec<ReviewedBreach>,
    /// The clocks under the new calendar, with the deadline that is ahead.
    pub reading: CaseReading,
}

impl Review {
    /// Whether today's calendar would take something back.
    pub fn takes_back(&self) -> bool {
        self.breaches.iter().any(|breach| breach.verdict == Verdict::WouldNotStand)
    }
}

/// Looks at the recorded breaches of a case under a calendar that knows more: a holiday that was
/// published late moves the deadlines that are ahead, and takes the blame from those that passed
/// only because nobody knew of it.
///
/// # Errors
/// As [`replay`].
pub fn review(
    calendar: &WorkingCalendar,
    target: &Target,
    events: &[ClockEvent],
    recorded: &[Breach],
    as_of: DateTime<Utc>,
) -> Result<Review, ClockError> {
    let reading = replay(calendar, target, events, as_of)?;
    let same =
        |one: &Breach, other: &Breach| (one.clock, one.window, one.term) == (other.clock, other.window, other.term);
    let verdict = |recorded: &Breach| match reading.breaches().find(|today| same(today, recorded)) {
        Some(today) => Verdict::Stands { deadline: today.deadline },
        None => Verdict::WouldNotStand,
    };
    let breaches = recorded.iter().map(|breach| ReviewedBreach { recorded: *breach, verdict: verdict(breach) });
    Ok(Review { breaches: breaches.collect(), reading })
}
