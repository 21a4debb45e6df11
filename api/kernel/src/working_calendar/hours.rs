//! Hours as they stand on the office's door.

use std::fmt;
use std::str::FromStr;

use chrono::Weekday;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::CalendarError;
use crate::digits::plain;
use crate::wire::{Wire, from_wire};

/// A minute of the day on the office's clock, 00:00 to 24:00; the last is an end only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallMinute(u16);

impl WallMinute {
    pub const MIDNIGHT: Self = Self(0);
    /// The end of the day, which is the midnight of the next.
    pub const DAY_END: Self = Self(24 * 60);

    /// # Errors
    /// `calendar_minute_invalid` beyond 24:00.
    pub fn new(hour: u16, minute: u16) -> Result<Self, CalendarError> {
        let of_day = Self(hour.saturating_mul(60).saturating_add(minute));
        if minute > 59 || of_day > Self::DAY_END { Err(CalendarError::MinuteInvalid) } else { Ok(of_day) }
    }

    /// Minutes since midnight.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl fmt::Display for WallMinute {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for WallMinute {
    type Err = CalendarError;

    /// Reads `07:30`, two digits each, in any digits.
    fn from_str(typed: &str) -> Result<Self, CalendarError> {
        let plain = plain(typed);
        let (hour, minute) = plain.split_once(':').ok_or(CalendarError::MinuteInvalid)?;
        let number = |field: &str| {
            let digits = field.len() == 2 && field.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| field.parse().ok()).flatten().ok_or(CalendarError::MinuteInvalid)
        };
        Self::new(number(hour)?, number(minute)?)
    }
}

impl Serialize for WallMinute {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Wire for WallMinute {
    const WRONG_TYPE: &'static str = "calendar_minute_invalid";
}

impl<'de> Deserialize<'de> for WallMinute {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_wire(from)
    }
}

/// Open time within one local day, `from` included, `to` not. A shift over midnight is two
/// of them: until 24:00, and from 00:00 of the next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "UncheckedHours")]
pub struct Hours {
    from: WallMinute,
    to: WallMinute,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UncheckedHours {
    from: WallMinute,
    to: WallMinute,
}

impl TryFrom<UncheckedHours> for Hours {
    type Error = CalendarError;

    fn try_from(unchecked: UncheckedHours) -> Result<Self, CalendarError> {
        Self::new(unchecked.from, unchecked.to)
    }
}

impl Hours {
    pub const WHOLE_DAY: Self = Self { from: WallMinute::MIDNIGHT, to: WallMinute::DAY_END };

    /// # Errors
    /// `calendar_hours_invalid` unless it ends after it begins.
    pub fn new(from: WallMinute, to: WallMinute) -> Result<Self, CalendarError> {
        if from < to { Ok(Self { from, to }) } else { Err(CalendarError::HoursInvalid) }
    }

    pub fn from(self) -> WallMinute {
        self.from
    }

    pub fn to(self) -> WallMinute {
        self.to
    }

    /// What is left of these hours when another is taken out of it.
    pub(super) fn without(self, other: Self) -> impl Iterator<Item = Self> {
        let before = Self::new(self.from, self.to.min(other.from));
        let after = Self::new(self.from.max(other.to), self.to);
        [before, after].into_iter().flatten()
    }
}

/// The usual hours of every weekday; a day without any is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Week {
    pub saturday: Vec<Hours>,
    pub sunday: Vec<Hours>,
    pub monday: Vec<Hours>,
    pub tuesday: Vec<Hours>,
    pub wednesday: Vec<Hours>,
    pub thursday: Vec<Hours>,
    pub friday: Vec<Hours>,
}

impl Week {
    /// The hours of a weekday.
    pub fn on(&self, weekday: Weekday) -> &[Hours] {
        match weekday {
            Weekday::Sat => &self.saturday,
            Weekday::Sun => &self.sunday,
            Weekday::Mon => &self.monday,
            Weekday::Tue => &self.tuesday,
            Weekday::Wed => &self.wednesday,
            Weekday::Thu => &self.thursday,
            Weekday::Fri => &self.friday,
        }
    }

    /// # Errors
    /// `calendar_never_open`, `calendar_too_many_hours`, and `calendar_hours_overlap` for
    /// hours that overlap or do not stand in their order; they may touch.
    pub fn checked(&self) -> Result<(), CalendarError> {
        let days =
            [&self.saturday, &self.sunday, &self.monday, &self.tuesday, &self.wednesday, &self.thursday, &self.friday];
        for day in days {
            in_order(day)?;
        }
        if days.iter().all(|day| day.is_empty()) { Err(CalendarError::NeverOpen) } else { Ok(()) }
    }
}

/// More hours than this on one day are a mistake.
const MOST_HOURS: usize = 12;

/// # Errors
/// `calendar_too_many_hours`, `calendar_hours_overlap`.
pub(super) fn in_order(hours: &[Hours]) -> Result<(), CalendarError> {
    if hours.len() > MOST_HOURS {
        return Err(CalendarError::TooManyHours);
    }
    let mut pairs = hours.iter().zip(hours.iter().skip(1));
    if pairs.all(|(one, next)| one.to <= next.from) { Ok(()) } else { Err(CalendarError::HoursOverlap) }
}
