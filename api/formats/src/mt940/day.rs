//! Days as MT940 writes them: `YYMMDD`, and `MMDD` beside another day.

use chrono::{Datelike, NaiveDate};

/// A day, and whether the file wrote one that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub day: NaiveDate,
    pub is_adjusted: bool,
}

/// Two digits of a year reach from 1980 to 2079.
const FIRST_OF_CENTURY: i32 = 80;

/// `YYMMDD`.
pub(super) fn parse(digits: &str) -> Option<Day> {
    let (year, rest) = digits.split_at_checked(2)?;
    let year = number(year)?;
    let century = if year < FIRST_OF_CENTURY { 2000 } else { 1900 };
    month_and_day(century + year, rest)
}

/// `MMDD` of the year that brings it closest to another day: a value day in January may be booked in December.
pub(super) fn parse_beside(digits: &str, other: NaiveDate) -> Option<Day> {
    let years = [other.year() - 1, other.year(), other.year() + 1];
    let days = years.into_iter().filter_map(|year| month_and_day(year, digits));
    days.min_by_key(|found| (found.day - other).num_days().abs())
}

/// Banks that count every month as 30 days write 29 and 30 February: the last day of that month is meant. Any other day
/// that is not in the calendar is a fault.
fn month_and_day(year: i32, digits: &str) -> Option<Day> {
    let (month, day) = digits.split_at_checked(2)?;
    let (month, day) = (u32::try_from(number(month)?).ok()?, u32::try_from(number(day)?).ok()?);
    if let Some(day) = NaiveDate::from_ymd_opt(year, month, day) {
        return Some(Day { day, is_adjusted: false });
    }
    if month != 2 || !matches!(day, 29 | 30) {
        return None;
    }
    let day = NaiveDate::from_ymd_opt(year, 3, 1)?.pred_opt()?;
    Some(Day { day, is_adjusted: true })
}

fn number(digits: &str) -> Option<i32> {
    let is_number = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_have_six_digits() {
        assert_eq!(parse("250401").unwrap(), Day { day: ymd(2025, 4, 1), is_adjusted: false });
        assert_eq!(parse("991231").unwrap().day, ymd(1999, 12, 31));
        for wrong in ["", "2504", "2504011", "25O401", "251301", "250400", "250431", "250432", "+50401", "۲۵۰۴۰۱"]
        {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_month_of_thirty_days_ends_on_its_last_day() {
        assert_eq!(parse("160230").unwrap(), Day { day: ymd(2016, 2, 29), is_adjusted: true });
        assert_eq!(parse("150229").unwrap(), Day { day: ymd(2015, 2, 28), is_adjusted: true });
        assert_eq!(parse("160231"), None);
    }

    #[test]
    fn the_year_of_a_booking_is_the_nearest() {
        assert_eq!(parse_beside("1231", ymd(2025, 1, 2)).unwrap().day, ymd(2024, 12, 31));
        assert_eq!(parse_beside("0102", ymd(2024, 12, 31)).unwrap().day, ymd(2025, 1, 2));
        assert_eq!(parse_beside("0301", ymd(2016, 2, 29)).unwrap().day, ymd(2016, 3, 1));
        assert_eq!(parse_beside("0229", ymd(2023, 12, 31)).unwrap().day, ymd(2024, 2, 29));
        assert_eq!(parse_beside("1301", ymd(2025, 1, 2)), None);
    }
}
