//! How long a case takes, in working time, and until when it is due: told from its events alone.
//!
//! A case has two clocks. The **first response** clock runs while the applicant waits for a word
//! of the office: from filing, and again from every message that the office has not answered. The
//! **answer** clock runs from filing to the answer. Both stand still while the case is paused.
//!
//! Nothing but the events of a log moves a clock; comments, edits, attachments and escalations are
//! not in it. Readings are derived by replaying the log and never stored as truth, so the same log
//! gives the same deadlines on every machine and on every day.
//!
//! - **A window** is one use of a clock against a full target. A reopened case gets a new
//!   window on both clocks: the applicant's objection is a new thing to answer, and what was late
//!   before stays recorded with the window in which it was. A message of the applicant gives a new
//!   window to the first response clock only, and none while an earlier message still waits.
//! - **Merging** ends the duplicate's clocks without a verdict and leaves those of the survivor as
//!   they are; [`may_absorb`] lets only the older case survive, so that merging gives no time.
//! - **The answer is never due before the first response.** A message that arrives late in a case
//!   gives the answer at least the time that replying to it has. An answer that is overdue already
//!   is not revived by a message.
//! - **A deadline never moves into the past.** A shorter target is due at once, not yesterday.
//! - **A breach** is a deadline that passed while the clock ran. It stays in the reading, whatever
//!   happens later; [`review`] says what a calendar published later makes of it.

mod clock;
mod reading;
mod replay;
mod review;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::Text;
use crate::working_calendar::CalendarError;

pub use reading::{Breach, CaseReading, ClockName, ClockReading, ClockState, Stretch, Warning};
pub use replay::{CaseClocks, may_absorb, replay};
pub use review::{Review, ReviewedBreach, Verdict, review};

/// Why a target, a log or a reading was refused; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ClockError {
    /// Working minutes below one or above [`WorkingMinutes::MAX`].
    #[error("working_minutes_invalid")]
    MinutesInvalid,
    #[error("target_response_after_answer")]
    ResponseAfterAnswer,
    /// Warnings are percentages from 1 to 99, rising, at most five.
    #[error("target_warnings_invalid")]
    WarningsInvalid,
    /// An event earlier than the one before it.
    #[error("clock_events_out_of_order")]
    OutOfOrder,
    #[error("clock_not_started")]
    NotStarted,
    #[error("clock_already_started")]
    AlreadyStarted,
    #[error("clock_already_paused")]
    AlreadyPaused,
    #[error("clock_not_paused")]
    NotPaused,
    #[error("clock_not_stopped")]
    NotStopped,
    /// The case is answered; only reopening it sets its clocks going.
    #[error("clock_stopped")]
    Stopped,
    /// The case was merged, or its agreement switched off: nothing more happens to its clocks.
    #[error("clock_ended")]
    Ended,
    /// A case may only be merged into one that was filed no later.
    #[error("clock_merge_into_younger")]
    MergeIntoYounger,
    /// A reading as of an instant before the last event that was played.
    #[error("clock_reading_too_early")]
    ReadingTooEarly,
    #[error(transparent)]
    Calendar(#[from] CalendarError),
}

/// An amount of working time in whole minutes, from one minute to about a year around the clock.
///
/// Also "one working day" is written in minutes, by whoever owns the calendar: days of a week
/// differ in length, and a pause that begins in the middle of a day can only be resumed exactly
/// where what is left is an amount of time and not a number of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct WorkingMinutes(u32);

impl WorkingMinutes {
    pub const MAX: Self = Self(366 * 24 * 60);

    /// # Errors
    /// `working_minutes_invalid`.
    pub fn new(minutes: u32) -> Result<Self, ClockError> {
        if (1..=Self::MAX.0).contains(&minutes) { Ok(Self(minutes)) } else { Err(ClockError::MinutesInvalid) }
    }

    pub fn get(self) -> u32 {
        self.0
    }

    pub(crate) fn length(self) -> chrono::TimeDelta {
        chrono::TimeDelta::minutes(self.0.into())
    }
}

impl TryFrom<u32> for WorkingMinutes {
    type Error = ClockError;

    fn try_from(minutes: u32) -> Result<Self, ClockError> {
        Self::new(minutes)
    }
}

impl From<WorkingMinutes> for u32 {
    fn from(minutes: WorkingMinutes) -> Self {
        minutes.0
    }
}

/// What is promised for a case, frozen when it is filed.
///
/// **Invariant.** The first response is due no later than the answer; the warnings rise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "UncheckedTarget")]
pub struct Target {
    first_response: WorkingMinutes,
    answer: WorkingMinutes,
    warn_at: Vec<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UncheckedTarget {
    first_response: WorkingMinutes,
    answer: WorkingMinutes,
    warn_at: Vec<u8>,
}

impl TryFrom<UncheckedTarget> for Target {
    type Error = ClockError;

    fn try_from(from: UncheckedTarget) -> Result<Self, ClockError> {
        Self::new(from.first_response, from.answer, from.warn_at)
    }
}

impl Target {
    /// # Errors
    /// `target_response_after_answer`; `target_warnings_invalid` unless the percentages of the
    /// time at which to warn are 1 to 99, rising, and at most five.
    pub fn new(first_response: WorkingMinutes, answer: WorkingMinutes, warn_at: Vec<u8>) -> Result<Self, ClockError> {
        if first_response > answer {
            return Err(ClockError::ResponseAfterAnswer);
        }
        let rise = warn_at.iter().zip(warn_at.iter().skip(1)).all(|(one, next)| one < next);
        if !rise || warn_at.len() > 5 || !warn_at.iter().all(|percent| (1..=99).contains(percent)) {
            return Err(ClockError::WarningsInvalid);
        }
        Ok(Self { first_response, answer, warn_at })
    }

    pub fn first_response(&self) -> WorkingMinutes {
        self.first_response
    }

    pub fn answer(&self) -> WorkingMinutes {
        self.answer
    }

    /// The percentages of a clock's time at which to warn.
    pub fn warn_at(&self) -> &[u8] {
        &self.warn_at
    }
}

/// Something that happened to the clocks of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockEvent {
    pub at: DateTime<Utc>,
    pub event: ClockEventKind,
}

impl ClockEvent {
    pub fn new(at: DateTime<Utc>, event: ClockEventKind) -> Self {
        Self { at, event }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ClockEventKind {
    /// The case was filed: both clocks start.
    Started {},
    /// The office replied, by whichever way: the first response clock stops. A second reply
    /// changes nothing.
    Responded {},
    /// The applicant wrote, by whichever way: the first response clock starts anew, unless an
    /// earlier message still waits for its reply.
    ApplicantWrote {},
    /// The office waits for the applicant, or a declared outage began. There is one pause at a
    /// time: who has two reasons resumes when the second is gone.
    Paused {
        reason: Text,
    },
    Resumed {},
    /// The case was answered or withdrawn: both clocks stop.
    Stopped {},
    /// The applicant reopened the answered case: a new window on both clocks.
    Reopened {},
    /// More time, by a published rule or a decision; for both clocks that have not stopped.
    Extended {
        minutes: WorkingMinutes,
        reason: Text,
    },
    /// Another service or priority, and with it another promise. Earlier extensions stay.
    TargetChanged {
        target: Target,
    },
    /// The case turned out to be a duplicate; the survivor's clocks go on.
    Merged {},
    /// The agreement was ended without another in its place: nothing is due any more.
    SwitchedOff {
        reason: Text,
    },
}
