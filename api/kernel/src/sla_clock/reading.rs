//! What a clock shows at an instant.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::ClockError;
use crate::working_calendar::{Segment, WorkingCalendar};

/// Which of a case's two clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockName {
    FirstResponse,
    Answer,
}

/// Where a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    NotStarted,
    Running,
    Paused,
    /// What was promised was done, in time or late.
    Stopped,
    Merged,
    SwitchedOff,
}

/// A time without a break in which a clock ran, open hours and closed ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// The window it belongs to, counted from 1.
    pub window: u32,
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

/// A deadline that passed while the clock ran. The words that identify it (clock, window, term)
/// do not depend on the calendar, so the same breach is found again under another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breach {
    pub clock: ClockName,
    /// The window in which it was, counted from 1.
    pub window: u32,
    /// How often the time of the window had been changed when the deadline passed.
    pub term: u32,
    /// The deadline that passed.
    pub deadline: DateTime<Utc>,
}

/// A share of the time that was used up: once per window and percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Warning {
    pub window: u32,
    pub percent: u8,
    pub at: DateTime<Utc>,
}

/// What one clock shows. Amounts are of the present window, the last where the clock has stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClockReading {
    pub clock: ClockName,
    pub state: ClockState,
    /// Counted from 1; 0 before the start.
    pub window: u32,
    pub started_at: Option<DateTime<Utc>>,
    /// When it stopped, was merged or switched off.
    pub ended_at: Option<DateTime<Utc>>,
    /// Until when it is or was due. None while paused, because nobody knows then, and where
    /// nothing is due.
    pub deadline: Option<DateTime<Utc>>,
    /// The working time that this window may take, extensions included.
    #[serde(serialize_with = "seconds")]
    pub allowed: TimeDelta,
    /// The working time that counts legally.
    #[serde(serialize_with = "seconds")]
    pub used: TimeDelta,
    /// What is left of it; zero when it is used up.
    #[serde(serialize_with = "seconds")]
    pub remaining: TimeDelta,
    /// The working time by which it is over; stands still while paused and once stopped.
    #[serde(serialize_with = "seconds")]
    pub overdue: TimeDelta,
    /// The time that really went by, nights, holidays and pauses included: what the applicant
    /// lives through.
    #[serde(serialize_with = "seconds")]
    pub real_elapsed: TimeDelta,
    /// The part of it during which the clock was paused.
    #[serde(serialize_with = "seconds")]
    pub real_paused: TimeDelta,
    /// Whether the deadline of this window has passed. It can have passed with nothing overdue:
    /// between a deadline at closing time and the next opening no working time goes by.
    pub is_late: bool,
    /// Of all windows, oldest first.
    pub breaches: Vec<Breach>,
    /// Of all windows, in the order in which they fell due.
    pub warnings: Vec<Warning>,
    /// The next warning that falls due if nothing happens, for whoever sends them.
    pub next_warning: Option<Warning>,
    /// Of all windows.
    pub stretches: Vec<Stretch>,
}

impl ClockReading {
    /// The first deadline that ever passed.
    pub fn breached_at(&self) -> Option<DateTime<Utc>> {
        self.breaches.first().map(|breach| breach.deadline)
    }

    /// The counted pieces of the present window, one by one: the explanation of `used`, whose sum
    /// they are.
    ///
    /// # Errors
    /// Those of the calendar.
    pub fn segments(&self, calendar: &WorkingCalendar) -> Result<Vec<Segment>, ClockError> {
        let mut counted = Vec::new();
        for run in self.stretches.iter().filter(|run| run.window == self.window) {
            counted.extend(calendar.segments(run.from, run.to)?);
        }
        Ok(counted)
    }

    /// When the working time of the present window came or comes to an amount, if nothing happens;
    /// None where it stood still before and stands still.
    ///
    /// # Errors
    /// Those of the calendar.
    pub fn uses_up(
        &self,
        calendar: &WorkingCalendar,
        amount: TimeDelta,
        as_of: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>, ClockError> {
        let mut left = amount;
        for run in self.stretches.iter().filter(|run| run.window == self.window) {
            let of_run = calendar.working_time(run.from, run.to)?;
            if left <= of_run {
                return Ok(Some(calendar.after(run.from, left)?));
            }
            left -= of_run;
        }
        let runs = self.state == ClockState::Running;
        Ok(if runs { Some(calendar.after(as_of, left)?) } else { None })
    }

    /// Until when a stopped case may be reopened: so many whole days after the day on which it
    /// was stopped, and not after anything that was said of it later. None while it goes on.
    ///
    /// # Errors
    /// Those of the calendar.
    pub fn reopens_until(&self, calendar: &WorkingCalendar, days: u16) -> Result<Option<DateTime<Utc>>, ClockError> {
        let stopped = self.ended_at.filter(|_| self.state == ClockState::Stopped);
        Ok(stopped.map(|at| calendar.end_of_days_after(at, days)).transpose()?)
    }
}

/// What both clocks of a case show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseReading {
    pub as_of: DateTime<Utc>,
    pub first_response: ClockReading,
    pub answer: ClockReading,
}

impl CaseReading {
    /// The breaches of both clocks.
    pub fn breaches(&self) -> impl Iterator<Item = &Breach> {
        self.first_response.breaches.iter().chain(&self.answer.breaches)
    }
}

/// Whole seconds: finer than anybody reads, and the same in every language.
fn seconds<S: serde::Serializer>(amount: &TimeDelta, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_i64(amount.num_seconds())
}
