//! When an office works: the hours of a week, and the days that differ from them.
//!
//! Time is counted in instants (UTC); hours are written as people read them, in wall minutes of
//! the office's zone. What a law or a governor announces late is not known earlier: every day that
//! differs has the instant of its publication, and [`WorkingCalendar::as_known_at`] gives back the
//! calendar that people had before.

mod count;
mod days;
mod hours;
mod weeks;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use count::Segment;
pub use days::{Change, DayThatDiffers};
pub use hours::{Hours, WallMinute, Week};
pub use weeks::LaterWeek;

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
    /// Other hours of the week were published when their first day had begun.
    #[error("calendar_week_published_late")]
    WeekPublishedLate,
    #[error("calendar_too_many_weeks")]
    TooManyWeeks,
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
/// **Invariant.** Every week has an open minute; the days that differ are ordered and checked; an
/// extra opening, and other hours of the week, were published before their day began. The last keeps a deadline from moving into
/// the past: an opening that nobody knew of takes time from nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct WorkingCalendar {
    #[serde(serialize_with = "zone_name")]
    zone: Tz,
    week: Week,
    /// In the order of their publication.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    later_weeks: Vec<LaterWeek>,
    /// By day, then in the order of their publication.
    days: Vec<DayThatDiffers>,
}

/// The stored form before it is checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    zone: String,
    week: Week,
    #[serde(default)]
    later_weeks: Vec<LaterWeek>,
    days: Vec<DayThatDiffers>,
}

impl TryFrom<Unchecked> for WorkingCalendar {
    type Error = CalendarError;

    fn try_from(from: Unchecked) -> Result<Self, CalendarError> {
        Self::new(zone_named(&from.zone)?, from.week, from.days)?.with_weeks(from.later_weeks)
    }
}

/// A zone by its name in the database of the IANA, as in `Asia/Tehran`.
///
/// # Errors
/// `calendar_zone_unknown`.
pub fn zone_named(name: &str) -> Result<Tz, CalendarError> {
    name.parse().map_err(|_| CalendarError::ZoneUnknown)
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
    /// As often as this nobody changes the hours of the week.
    pub const MOST_WEEKS: usize = 500;

    /// # Errors
    /// `calendar_never_open` for a week without an open minute; the errors of [`Week::checked`] and
    /// [`DayThatDiffers::checked`]; `calendar_day_repeated` for the same change twice;
    /// `calendar_opening_published_late`; `calendar_too_many_days`; `calendar_out_of_range`.
    pub fn new(zone: Tz, week: Week, days: Vec<DayThatDiffers>) -> Result<Self, CalendarError> {
        week.checked()?;
        if days.len() > Self::MOST_DAYS {
            return Err(CalendarError::TooManyDays);
        }
        let mut calendar = Self { zone, week, later_weeks: Vec::new(), days };
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

    /// The hours of the week that was published for a day last.
    pub fn week_of(&self, day: NaiveDate) -> &Week {
        weeks::of(&self.later_weeks, day).unwrap_or(&self.week)
    }

    /// The days that differ, in order.
    pub fn days(&self) -> &[DayThatDiffers] {
        &self.days
    }

    /// The calendar as it was known at that instant: without what was published later.
    #[must_use]
    pub fn as_known_at(&self, instant: DateTime<Utc>) -> Self {
        let days = self.days.iter().filter(|day| day.published_at <= instant).cloned();
        let weeks = self.later_weeks.iter().filter(|week| week.published_at <= instant).cloned();
        Self { zone: self.zone, week: self.week.clone(), later_weeks: weeks.collect(), days: days.collect() }
    }

    /// This calendar with other hours of the week from a day on.
    ///
    /// # Errors
    /// The errors of [`Week::checked`]; `calendar_week_published_late`; `calendar_too_many_weeks`;
    /// `calendar_out_of_range`.
    pub fn with_weeks(mut self, more: impl IntoIterator<Item = LaterWeek>) -> Result<Self, CalendarError> {
        for later in more {
            later.week.checked()?;
            if later.published_at > self.start_of(later.from)? {
                return Err(CalendarError::WeekPublishedLate);
            }
            self.later_weeks.push(later);
        }
        if self.later_weeks.len() > Self::MOST_WEEKS {
            return Err(CalendarError::TooManyWeeks);
        }
        self.later_weeks.sort_by_key(|later| later.published_at);
        Ok(self)
    }

    /// This calendar with further days that differ: what loading a year's holidays does.
    ///
    /// # Errors
    /// As [`WorkingCalendar::new`].
    pub fn with_days(&self, more: impl IntoIterator<Item = DayThatDiffers>) -> Result<Self, CalendarError> {
        let days = self.days.iter().cloned().chain(more).collect();
        Ok(Self { later_weeks: self.later_weeks.clone(), ..Self::new(self.zone, self.week.clone(), days)? })
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

    /// When so many whole working days after the day of an instant have passed: days on which the
    /// office is open, however briefly.
    ///
    /// # Errors
    /// `calendar_no_open_hours`, `calendar_out_of_range`.
    pub fn end_of_working_days_after(&self, instant: DateTime<Utc>, days: u16) -> Result<DateTime<Utc>, CalendarError> {
        (0..days)
            .try_fold(self.end_of_days_after(instant, 0)?, |end, _| self.end_of_days_after(self.next_open(end)?, 0))
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
    ///
    /// # Errors
    /// `calendar_out_of_range`.
    pub fn start_of(&self, day: NaiveDate) -> Result<DateTime<Utc>, CalendarError> {
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
