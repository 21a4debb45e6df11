//! Counting: how much working time lies between two instants, and when an amount of it is over.

use std::borrow::Cow;
use std::collections::VecDeque;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use serde::Serialize;

use super::hours::Hours;
use super::{CalendarError, WorkingCalendar};

/// An unbroken piece of working time within one local day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Segment {
    /// The day on the office's clock.
    pub day: NaiveDate,
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Segment {
    pub fn length(&self) -> TimeDelta {
        self.to - self.from
    }
}

impl WorkingCalendar {
    /// The working time between two instants, exact to the last digit of both.
    ///
    /// # Errors
    /// `calendar_interval_reversed` when `to` is before `from`; `calendar_out_of_range`.
    pub fn working_time(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<TimeDelta, CalendarError> {
        self.between(from, to)?.try_fold(TimeDelta::zero(), |sum, piece| Ok(sum + piece?.length()))
    }

    /// The pieces of working time between two instants, in order.
    ///
    /// # Errors
    /// As [`WorkingCalendar::working_time`].
    pub fn segments(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<Segment>, CalendarError> {
        self.between(from, to)?.collect()
    }

    /// The first instant, at or after this one, at which the office is open. At closing time it
    /// is no longer: that gives the next opening.
    ///
    /// # Errors
    /// `calendar_no_open_hours`, `calendar_out_of_range`.
    pub fn next_open(&self, instant: DateTime<Utc>) -> Result<DateTime<Utc>, CalendarError> {
        let mut pieces = self.pieces(instant, None)?;
        Ok(pieces.next().ok_or(CalendarError::NoOpenHours)??.from)
    }

    /// The first instant at which so much working time has passed since `from`.
    ///
    /// An amount that is used up at closing time is over then and there, and not on the next
    /// morning; so the answer never lies in closed time. For no time at all it is `from`, or the
    /// next opening where `from` lies in closed time.
    ///
    /// # Errors
    /// `calendar_amount_negative`; `calendar_no_open_hours`; `calendar_out_of_range`.
    pub fn after(&self, from: DateTime<Utc>, amount: TimeDelta) -> Result<DateTime<Utc>, CalendarError> {
        if amount < TimeDelta::zero() {
            return Err(CalendarError::AmountNegative);
        }
        if amount.is_zero() {
            return if self.closes_at(from)? { Ok(from) } else { self.next_open(from) };
        }
        let mut left = amount;
        for piece in self.pieces(from, None)? {
            let piece = piece?;
            if left <= piece.length() {
                return Ok(piece.from + left);
            }
            left -= piece.length();
        }
        Err(CalendarError::OutOfRange)
    }

    /// Whether the office closes at this very instant.
    fn closes_at(&self, instant: DateTime<Utc>) -> Result<bool, CalendarError> {
        let before = instant.checked_sub_signed(TimeDelta::nanoseconds(1)).ok_or(CalendarError::OutOfRange)?;
        Ok(self.working_time(before, instant)? > TimeDelta::zero())
    }

    fn between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Pieces<'_>, CalendarError> {
        if to < from {
            return Err(CalendarError::IntervalReversed);
        }
        self.pieces(from, Some(to))
    }

    fn pieces(&self, from: DateTime<Utc>, to: Option<DateTime<Utc>>) -> Result<Pieces<'_>, CalendarError> {
        let day = self.day_of(from)?;
        let begins = self.start_of(day)?;
        Ok(Pieces { calendar: self, from, to, day, begins, ready: VecDeque::new(), closed_days: 0 })
    }

    /// The hours of one day: its weekday's, changed by what differs, in the order of publication.
    fn hours_of(&self, day: NaiveDate) -> Cow<'_, [Hours]> {
        let usual = Cow::Borrowed(self.week_of(day).on(day.weekday()));
        let first = self.days.partition_point(|differs| differs.day < day);
        let of_day = self.days.iter().skip(first).take_while(|differs| differs.day == day);
        of_day.fold(usual, |hours, differs| Cow::Owned(differs.applied_to(hours.into_owned())))
    }
}

/// Walks over the open time day by day; nothing is computed ahead of what is asked for.
struct Pieces<'a> {
    calendar: &'a WorkingCalendar,
    from: DateTime<Utc>,
    to: Option<DateTime<Utc>>,
    /// The day whose pieces come next, and its first instant.
    day: NaiveDate,
    begins: DateTime<Utc>,
    ready: VecDeque<Segment>,
    closed_days: u32,
}

impl Pieces<'_> {
    /// Makes the pieces of one more day ready.
    fn read_day(&mut self) -> Result<(), CalendarError> {
        let tomorrow = self.day.succ_opt().ok_or(CalendarError::OutOfRange)?;
        let ends = self.calendar.start_of(tomorrow)?;
        // On all days but two a year, and in Iran on all, minutes of the wall are minutes.
        let is_plain = ends - self.begins == TimeDelta::days(1);
        for hours in self.calendar.hours_of(self.day).iter() {
            let (from, to) = if is_plain {
                let after = |minute: u16| self.begins + TimeDelta::minutes(minute.into());
                (after(hours.from().get()), after(hours.to().get()))
            } else {
                (self.wall(hours.from().get())?, self.wall(hours.to().get())?)
            };
            let (from, to) = (from.max(self.from), self.to.map_or(to, |end| to.min(end)));
            if from < to {
                self.ready.push_back(Segment { day: self.day, from, to });
            }
        }
        (self.day, self.begins) = (tomorrow, ends);
        Ok(())
    }

    fn wall(&self, minute: u16) -> Result<DateTime<Utc>, CalendarError> {
        self.calendar.instant(self.day.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(minute.into()))
    }

    fn find(&mut self) -> Result<Option<Segment>, CalendarError> {
        loop {
            if let Some(piece) = self.ready.pop_front() {
                self.closed_days = 0;
                return Ok(Some(piece));
            }
            if self.to.is_some_and(|to| to <= self.begins) {
                return Ok(None);
            }
            // With an end the walk is as long as the interval; without one it must find something.
            if self.to.is_none() && self.closed_days > WorkingCalendar::HORIZON_DAYS {
                return Err(CalendarError::NoOpenHours);
            }
            self.closed_days += 1;
            self.read_day()?;
        }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Result<Segment, CalendarError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.find().transpose()
    }
}
