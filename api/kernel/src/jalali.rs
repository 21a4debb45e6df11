//! Calendar days are `chrono::NaiveDate` everywhere; the solar Hijri calendar (جلالی) is a way to
//! write them and to bound the fiscal year.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::Persian;
use icu_calendar::types::RataDie;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::digits::plain;
use crate::wire::{Wire, from_wire, named_schema, string_schema};

/// Why a day, month or year was refused; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DayError {
    #[error("day_invalid")]
    Invalid,
    /// Outside 1300 to 1499, the years over which the arithmetic has been compared with others.
    #[error("day_out_of_range")]
    OutOfRange,
    #[error("fiscal_year_invalid")]
    FiscalYearInvalid,
    #[error("fiscal_year_out_of_range")]
    FiscalYearOutOfRange,
    #[error("fiscal_month_invalid")]
    FiscalMonthInvalid,
}

/// The years of the solar Hijri calendar that the treasury's dates may have.
pub(crate) const YEARS: std::ops::RangeInclusive<i32> = 1300..=1499;

/// A day written in the solar Hijri calendar, 1300-01-01 to 1499-12-29.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JalaliDate {
    year: i32,
    month: u8,
    day: u8,
    /// The same day: kept, so that giving it back cannot fail.
    civil: NaiveDate,
}

impl JalaliDate {
    /// # Errors
    /// `day_out_of_range` for the year, `day_invalid` for a day the calendar does not have, such
    /// as 30 Esfand of a common year.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, DayError> {
        if !YEARS.contains(&year) {
            return Err(DayError::OutOfRange);
        }
        let date = Date::try_new_persian(year, month, day).map_err(|_| DayError::Invalid)?;
        let days = i32::try_from(date.to_rata_die().to_i64_date());
        // Both count days from 1 January of the year 1, which is day 1.
        let civil = days.ok().and_then(NaiveDate::from_num_days_from_ce_opt);
        Ok(Self { year, month, day, civil: civil.ok_or(DayError::OutOfRange)? })
    }

    /// # Errors
    /// `day_out_of_range` outside the years 1300 to 1499.
    pub fn from_day(civil: NaiveDate) -> Result<Self, DayError> {
        let days = RataDie::new(civil.num_days_from_ce().into());
        let date = Date::from_rata_die(days, Persian);
        let (year, month, day) = (date.year().extended_year(), date.month().ordinal, date.day_of_month().0);
        if !YEARS.contains(&year) {
            return Err(DayError::OutOfRange);
        }
        Ok(Self { year, month, day, civil })
    }

    pub fn to_day(self) -> NaiveDate {
        self.civil
    }

    pub fn year(self) -> i32 {
        self.year
    }

    /// 1 is Farvardin, 12 is Esfand.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for JalaliDate {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for JalaliDate {
    type Err = DayError;

    /// Reads year, month and day, parted by `-`, `/` or `.`, padded or not, in any digits.
    fn from_str(typed: &str) -> Result<Self, DayError> {
        let (year, month, day) = parts(&plain(typed))?;
        Self::new(year, month, day)
    }
}

impl Serialize for JalaliDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Wire for JalaliDate {
    const WRONG_TYPE: &'static str = "day_invalid";
}

impl<'de> Deserialize<'de> for JalaliDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_wire(from)
    }
}

named_schema!(
    JalaliDate,
    string_schema("A day of the solar Hijri calendar.", Some("^1[34][0-9]{2}-[0-9]{2}-[0-9]{2}$"), "1404-12-29")
);

/// Reads a day in either calendar: the solar Hijri when its year is below 1700, else the
/// Gregorian, and that only in the ISO 8601 form `2026-03-21`.
///
/// # Errors
/// `day_invalid`; `day_out_of_range` outside the solar Hijri years 1300 to 1499.
pub fn parse_day(typed: &str) -> Result<NaiveDate, DayError> {
    let plain = plain(typed);
    let (year, month, day) = parts(&plain)?;
    if year < 1700 {
        return Ok(JalaliDate::new(year, month, day)?.to_day());
    }
    // Other orders and separators are how people write Gregorian days in several conflicting ways.
    let civil = NaiveDate::from_ymd_opt(year, month.into(), day.into())
        .filter(|civil| civil.to_string() == plain)
        .ok_or(DayError::Invalid)?;
    Ok(JalaliDate::from_day(civil)?.to_day())
}

/// Four digits, then twice one or two, with the same separator both times.
fn parts(plain: &str) -> Result<(i32, u8, u8), DayError> {
    let separator = plain.chars().find(|c| !c.is_ascii_digit());
    let separator = separator.filter(|c| matches!(c, '-' | '/' | '.')).ok_or(DayError::Invalid)?;
    let mut fields = plain.split(separator);
    let (Some(year), Some(month), Some(day), None) = (fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return Err(DayError::Invalid);
    };
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return Err(DayError::Invalid);
    }
    Ok((number(year)?, number(month)?, number(day)?))
}

/// Digits only: `parse` of the standard library would let a plus sign through.
fn number<N: FromStr>(field: &str) -> Result<N, DayError> {
    if !field.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DayError::Invalid);
    }
    field.parse().map_err(|_| DayError::Invalid)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn civil(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_read_in_every_usual_form() {
        for typed in ["1404-12-29", "1404/12/29", "۱۴۰۴/۱۲/۲۹", "١٤٠٤.١٢.٢٩", " 1404-12-29 ", "\u{200f}1404/12/29"]
        {
            let read: JalaliDate = typed.parse().unwrap();
            assert_eq!(read.to_string(), "1404-12-29");
            assert_eq!(read.to_day(), civil(2026, 3, 20));
        }
        let unpadded: JalaliDate = "1404/1/2".parse().unwrap();
        assert_eq!(unpadded.to_string(), "1404-01-02");
        assert_eq!((unpadded.year(), unpadded.month(), unpadded.day()), (1404, 1, 2));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for typed in [
            "",
            "-",
            "1404",
            "14041229",
            "1404-12",
            "1404-12-29-1",
            "1404-12/29",
            "1404 12 29",
            "+404-12-29",
            "1404-+1-29",
            "1404--1",
            "1404-13-01",
            "1404-00-01",
            "1404-01-00",
            "1404-07-31",
            "1404-12-30",
            "04-12-29",
            "1404-001-0001",
            "1404-1-300",
            "1404-001-1",
            "1404-1-001",
            "1404-12-29T00:00",
            "1404-12-2\u{0}",
        ] {
            assert_eq!(typed.parse::<JalaliDate>(), Err(DayError::Invalid), "{typed:?}");
            assert_eq!(parse_day(typed), Err(DayError::Invalid), "{typed:?}");
        }
    }

    #[test]
    fn years_outside_the_compared_range_are_refused() {
        assert_eq!(JalaliDate::new(1299, 12, 29), Err(DayError::OutOfRange));
        assert_eq!(JalaliDate::new(1500, 1, 1), Err(DayError::OutOfRange));
        for day in [civil(1921, 3, 20), civil(2121, 3, 21), NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(JalaliDate::from_day(day), Err(DayError::OutOfRange), "{day}");
        }
        assert_eq!(parse_day("1699-01-01"), Err(DayError::OutOfRange));
        assert_eq!(parse_day("1700-01-01"), Err(DayError::OutOfRange));
        assert_eq!(parse_day("2121-03-21"), Err(DayError::OutOfRange));
    }

    #[test]
    fn either_calendar_is_told_by_its_year() {
        for typed in ["1404/1/1", "۱۴۰۴-۰۱-۰۱", "2025-03-21", "۲۰۲۵-۰۳-۲۱"] {
            assert_eq!(parse_day(typed), Ok(civil(2025, 3, 21)), "{typed}");
        }
        for typed in ["2025/03/21", "2025-3-21", "2025.03.21", "2025-02-29"] {
            assert_eq!(parse_day(typed), Err(DayError::Invalid), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(typed in any::<String>(), like in "[0-9۰-۹]{0,5}[-/.+][0-9]{0,4}[-/.][0-9]{0,4}") {
            for text in [typed, like] {
                let _ = (text.parse::<JalaliDate>(), parse_day(&text));
            }
        }
    }
}
