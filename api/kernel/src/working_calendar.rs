//! When an office works: the hours of a week, and the days that differ from them.
//!
//! Time is counted in instants (UTC); hours are written as people read them, in wall minutes of
//! the office's zone. What a law or a governor announces late is not known earlier: every day that
//! differs has the instant of its publication, and [`WorkingCalendar::as_known_at`] gives back the
//! calendar that people had before.

mod count;
mod days;
mod hours;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use count::Segment;
pub use days::{Change, DayThatDiffers};
pub use hours::{Hours, WallMinute, Week};

/// Why a calendar was refused, or cannot answer; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CalendarError {
    #[error("calendar_zone_unknown")]
    ZoneUnknown,
    #[error("calendar_minute_invalid")]
    MinuteInvalid,
    /// Ends before it begins, or is empty.
    #[error("calendar_hours_invalid")]
    HoursInvalid,
    #[error("calendar_hours_overlap")]
    HoursOverlap,
    #[error("calendar_too_many_hours")]
    TooManyHours,
    #[error("calendar_never_open")]
    NeverOpen,
    #[error("calendar_too_many_days")]
    TooManyDays,
    #[error("calendar_day_repeated")]
    DayRepeated,
    /// An extra opening was published when its day had begun.
    #[error("calendar_opening_published_late")]
    OpeningPublishedLate,
    /// Outside the Gregorian years 1922 to 2120.
    #[error("calendar_out_of_range")]
    OutOfRange,
    #[error("calendar_interval_reversed")]
    IntervalReversed,
    #[error("calendar_amount_negative")]
    AmountNegative,
    /// More than [`WorkingCalendar::HORIZON_DAYS`] days in a row without an open minute.
    #[error("calendar_no_open_hours")]
    NoOpenHours,
}

/// The years whose days a calendar counts; within those of [`JalaliDate`](crate::JalaliDate).
const YEARS: std::ops::RangeInclusive<i32> = 1922..=2120;

/// When an office works.
///
/// **Invariant.** The week has an open minute; the days that differ are ordered and checked; an
/// extra opening was published before its day began. The last keeps a deadline from moving into
/// the past: an opening that nobody knew of takes time from nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct WorkingCalendar {
    #[serde(serialize_with = "zone_name")]
    zone: Tz,
    week: Week,
    /// By day, then in the order of their publication.
    days: Vec<DayThatDiffers>,
}

/// The stored form before it is checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    zone: String,
    week: Week,
    days: Vec<DayThatDiffers>,
}

impl TryFrom<Unchecked> for WorkingCalendar {
    type Error = CalendarError;

    fn try_from(from: Unchecked) -> Result<Self, CalendarError> {
        Self::new(from.zone.parse().map_err(|_| CalendarError::ZoneUnknown)?, from.week, from.days)
    }
}

fn zone_name<S: serde::Serializer>(zone: &Tz, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(zone.name())
}

impl WorkingCalendar {
    /// The zone of every office of the state. Iran has kept UTC+03:30 all year since 1401.
    pub const TEHRAN: Tz = chrono_tz::Asia::Tehran;
    /// How long a calendar is searched for an open minute.
    pub const HORIZON_DAYS: u32 = 400;
    /// More days that differ than this in one calendar are a mistake.
    pub const MOST_DAYS: usize = 5_000;

    /// # Errors
    /// `calendar_never_open` for a week without an open minute; the errors of [`Week::checked`] and
    /// [`DayThatDiffers::checked`]; `calendar_day_repeated` for the same change twice;
    /// `calendar_opening_published_late`; `calendar_too_many_days`; `calendar_out_of_range`.
    pub fn new(zone: Tz, week: Week, days: Vec<DayThatDiffers>) -> Result<Self, CalendarError> {
        week.checked()?;
        if days.len() > Self::MOST_DAYS {
            return Err(CalendarError::TooManyDays);
        }
        let mut calendar = Self { zone, week, days };
        calendar.days.sort_by(|a, b| a.order().cmp(&b.order()));
        for day in &calendar.days {
            day.checked()?;
            let begins = calendar.start_of(day.day)?;
            if day.change.opens() && day.published_at > begins {
                return Err(CalendarError::OpeningPublishedLate);
            }
        }
        let mut pairs = calendar.days.iter().zip(calendar.days.iter().skip(1));
        if pairs.any(|(a, b)| a.day == b.day && a.change == b.change) {
            return Err(CalendarError::DayRepeated);
        }
        Ok(calendar)
    }

    pub fn zone(&self) -> Tz {
        self.zone
    }

    pub fn week(&self) -> &Week {
        &self.week
    }

    /// The days that differ, in order.
    pub fn days(&self) -> &[DayThatDiffers] {
        &self.days
    }

    /// The calendar as it was known at that instant: without what was published later.
    #[must_use]
    pub fn as_known_at(&self, instant: DateTime<Utc>) -> Self {
        let known = self.days.iter().filter(|day| day.published_at <= instant).cloned();
        Self { zone: self.zone, week: self.week.clone(), days: known.collect() }
    }

    /// This calendar with further days that differ: what loading a year's holidays does.
    ///
    /// # Errors
    /// As [`WorkingCalendar::new`].
    pub fn with_days(&self, more: impl IntoIterator<Item = DayThatDiffers>) -> Result<Self, CalendarError> {
        let days = self.days.iter().cloned().chain(more).collect();
        Self::new(self.zone, self.week.clone(), days)
    }

    /// The instant as the office's clock shows it, with the zone's true offset: what a page, a
    /// message and an appointment show comes from here, so that they agree.
    pub fn local(&self, instant: DateTime<Utc>) -> DateTime<Tz> {
        instant.with_timezone(&self.zone)
    }

    /// When so many whole local days after the day of an instant have passed: the end of a
    /// window "within ten days", which counts days and not working time.
    ///
    /// # Errors
    /// `calendar_out_of_range`.
    pub fn end_of_days_after(&self, instant: DateTime<Utc>, days: u16) -> Result<DateTime<Utc>, CalendarError> {
        let first_beyond = self.day_of(instant)?.checked_add_days(Days::new(u64::from(days) + 1));
        self.start_of(first_beyond.ok_or(CalendarError::OutOfRange)?)
    }

    /// The local day of an instant.
    fn day_of(&self, instant: DateTime<Utc>) -> Result<NaiveDate, CalendarError> {
        // Beside the ends of what chrono can count, a local time may not exist.
        if YEARS.contains(&instant.year()) {
            Ok(self.local(instant).date_naive())
        } else {
            Err(CalendarError::OutOfRange)
        }
    }

    /// The first instant of a local day.
    fn start_of(&self, day: NaiveDate) -> Result<DateTime<Utc>, CalendarError> {
        self.instant(day.and_time(NaiveTime::MIN))
    }

    /// The first instant at which the office's clock shows this time or, where the clock is put
    /// forward over it, a later one. Never runs backwards, so hours that are disjoint on the
    /// wall are disjoint in time, also on the day on which an hour comes twice.
    fn instant(&self, wall: NaiveDateTime) -> Result<DateTime<Utc>, CalendarError> {
        if !YEARS.contains(&wall.year()) {
            return Err(CalendarError::OutOfRange);
        }
        // No zone has left out more than a day (Samoa, 2011).
        let shown = (0..=24 * 60).find_map(|later| {
            let wall = wall.checked_add_signed(TimeDelta::minutes(later))?;
            self.zone.from_local_datetime(&wall).earliest()
        });
        Ok(shown.ok_or(CalendarError::OutOfRange)?.to_utc())
    }
}
