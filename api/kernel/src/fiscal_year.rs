use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::schema::{ObjectBuilder, Type};

use crate::digits::plain;
use crate::jalali::{DayError, JalaliDate, YEARS};
use crate::wire::{Wire, from_wire, named_schema};

/// A fiscal year (سال مالی): 1 Farvardin to 29 or 30 Esfand of one solar Hijri year, 1300 to 1499.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear {
    year: i32,
    first_day: NaiveDate,
    last_day: NaiveDate,
}

impl FiscalYear {
    /// # Errors
    /// `fiscal_year_out_of_range`.
    pub fn new(year: i32) -> Result<Self, DayError> {
        let day = |month, day| JalaliDate::new(year, month, day).map_err(|_| DayError::FiscalYearOutOfRange);
        // 30 Esfand exists in leap years only.
        let last_day = day(12, 30).or_else(|_| day(12, 29))?.to_day();
        Ok(Self { year, first_day: day(1, 1)?.to_day(), last_day })
    }

    /// The fiscal year of a day.
    ///
    /// # Errors
    /// `day_out_of_range`.
    pub fn of(day: NaiveDate) -> Result<Self, DayError> {
        Self::new(JalaliDate::from_day(day)?.year())
    }

    pub fn get(self) -> i32 {
        self.year
    }

    /// 1 Farvardin.
    pub fn first_day(self) -> NaiveDate {
        self.first_day
    }

    /// 29 Esfand, in a leap year 30 Esfand.
    pub fn last_day(self) -> NaiveDate {
        self.last_day
    }

    /// Farvardin to Esfand.
    pub fn months(self) -> [FiscalMonth; 12] {
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(|month| self.month(month))
    }

    /// The fiscal month of a day.
    ///
    /// # Errors
    /// `day_out_of_range`.
    pub fn month_of(day: NaiveDate) -> Result<FiscalMonth, DayError> {
        let date = JalaliDate::from_day(day)?;
        FiscalMonth::new(Self::new(date.year())?, date.month())
    }

    /// The month of a number already known to be from 1 to 12.
    fn month(self, month: u8) -> FiscalMonth {
        // Six months of 31 days, then months of 30; Esfand ends with the year.
        let before = i64::from(month - 1);
        let first_day = self.first_day + TimeDelta::days(30 * before + before.min(6));
        let length = if month <= 6 { 31 } else { 30 };
        let last_day = (first_day + TimeDelta::days(length - 1)).min(self.last_day);
        FiscalMonth { year: self, month, first_day, last_day }
    }
}

/// A month of a fiscal year: the period at whose end deposits go to the concentration account
/// (Public Accounting Law, article 41).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalMonth {
    year: FiscalYear,
    month: u8,
    first_day: NaiveDate,
    last_day: NaiveDate,
}

impl FiscalMonth {
    /// # Errors
    /// `fiscal_month_invalid` unless the month is from 1 to 12.
    pub fn new(year: FiscalYear, month: u8) -> Result<Self, DayError> {
        if !(1..=12).contains(&month) {
            return Err(DayError::FiscalMonthInvalid);
        }
        Ok(year.month(month))
    }

    pub fn year(self) -> FiscalYear {
        self.year
    }

    /// 1 is Farvardin, 12 is Esfand.
    pub fn month(self) -> u8 {
        self.month
    }

    pub fn first_day(self) -> NaiveDate {
        self.first_day
    }

    pub fn last_day(self) -> NaiveDate {
        self.last_day
    }
}

impl fmt::Debug for FiscalYear {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.debug_tuple("FiscalYear").field(&self.year).finish()
    }
}

impl fmt::Display for FiscalYear {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.year.fmt(to)
    }
}

impl FromStr for FiscalYear {
    type Err = DayError;

    /// Reads four digits in any script.
    fn from_str(typed: &str) -> Result<Self, DayError> {
        let plain = plain(typed);
        if plain.len() != 4 || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(DayError::FiscalYearInvalid);
        }
        plain.parse().map_err(|_| DayError::FiscalYearInvalid).and_then(Self::new)
    }
}

impl Serialize for FiscalYear {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i32(self.year)
    }
}

/// An integer in JSON. Text is read too, because in a query string everything is text.
impl<'de> Deserialize<'de> for FiscalYear {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_wire(from)
    }
}

impl Wire for FiscalYear {
    const WRONG_TYPE: &'static str = "fiscal_year_invalid";

    fn from_integer(year: i64) -> Option<Result<Self, DayError>> {
        let year = i32::try_from(year).map_err(|_| DayError::FiscalYearOutOfRange);
        Some(year.and_then(Self::new))
    }
}

named_schema!(
    FiscalYear,
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .description(Some("Fiscal year (سال مالی) by its solar Hijri number."))
        .minimum(Some(*YEARS.start()))
        .maximum(Some(*YEARS.end()))
        .examples([1404])
        .into()
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn civil(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_year_ends_on_29_esfand_and_in_leap_years_on_30() {
        let [y1403, y1404] = [1403, 1404].map(|year| FiscalYear::new(year).unwrap());

        assert_eq!((y1403.first_day(), y1403.last_day()), (civil(2024, 3, 20), civil(2025, 3, 20)));
        assert_eq!((y1404.first_day(), y1404.last_day()), (civil(2025, 3, 21), civil(2026, 3, 20)));
        assert_eq!(FiscalYear::of(civil(2025, 3, 20)), Ok(y1403));
        assert_eq!(FiscalYear::of(civil(2025, 3, 21)), Ok(y1404));
    }

    #[test]
    fn the_months_of_every_year_follow_each_other_without_a_gap() {
        for year in YEARS {
            let year = FiscalYear::new(year).unwrap();
            let mut next = year.first_day();
            for (month, number) in year.months().into_iter().zip(1..) {
                assert_eq!((month.year(), month.month(), month.first_day()), (year, number, next));
                for day in [month.first_day(), month.last_day()] {
                    assert_eq!(FiscalYear::month_of(day), Ok(month));
                }
                next = month.last_day() + TimeDelta::days(1);
            }
            assert_eq!(next, year.last_day() + TimeDelta::days(1));
        }
    }

    #[test]
    fn what_is_no_year_or_month_is_refused() {
        for year in [i32::MIN, -1404, 0, 1299, 1500, i32::MAX] {
            assert_eq!(FiscalYear::new(year), Err(DayError::FiscalYearOutOfRange));
        }
        for typed in ["", "04", "+404", "14040", "1404.0", "x"] {
            assert_eq!(typed.parse::<FiscalYear>(), Err(DayError::FiscalYearInvalid), "{typed:?}");
        }
        let year = FiscalYear::new(1404).unwrap();
        for month in [0, 13, 255] {
            assert_eq!(FiscalMonth::new(year, month), Err(DayError::FiscalMonthInvalid));
        }
        assert_eq!(FiscalYear::of(NaiveDate::MAX), Err(DayError::OutOfRange));
    }

    #[test]
    fn the_wire_form_is_an_integer() {
        let year = FiscalYear::new(1404).unwrap();

        assert_eq!(serde_json::to_string(&year).unwrap(), "1404");
        for json in ["1404", r#""1404""#, r#""۱۴۰۴""#] {
            assert_eq!(serde_json::from_str::<FiscalYear>(json).unwrap(), year);
        }
        for (json, code) in [
            ("1299", "fiscal_year_out_of_range"),
            ("-1404", "fiscal_year_out_of_range"),
            ("18446744073709551615", "fiscal_year_out_of_range"),
            ("1404.0", "fiscal_year_invalid"),
            ("true", "fiscal_year_invalid"),
            ("null", "fiscal_year_invalid"),
            ("[1404]", "fiscal_year_invalid"),
            ("{}", "fiscal_year_invalid"),
        ] {
            let refusal = serde_json::from_str::<FiscalYear>(json).unwrap_err().to_string();
            assert!(refusal.starts_with(code), "{json}: {refusal}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(typed in any::<String>()) {
            let _ = typed.parse::<FiscalYear>();
        }
    }
}
