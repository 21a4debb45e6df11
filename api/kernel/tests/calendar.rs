//! The solar Hijri calendar, day by day, against two independent implementations.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use amanat_kernel::{FiscalYear, JalaliDate};
use chrono::{NaiveDate, TimeDelta};
use parsidate::ParsiDate;

/// The Gregorian day of 1 Farvardin and whether the year is leap, for 1300 to 1499.
///
/// Made with Node 20 (ICU): every day of 1921 to 2121 was formatted by
/// `Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC', … })`; a day shown as month 1, day 1
/// begins a year, and the year is leap when the day 365 days later is shown as day 30.
const NOWRUZ: &str = include_str!("data/nowruz.csv");

struct Year {
    number: i32,
    first_day: NaiveDate,
    is_leap: bool,
}

fn years() -> Vec<Year> {
    let year = |line: &str| {
        let [number, first_day, is_leap] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        Year {
            number: number.parse().unwrap(),
            first_day: first_day.parse().unwrap(),
            is_leap: is_leap.parse().unwrap(),
        }
    };
    NOWRUZ.lines().skip(1).map(year).collect()
}

/// Six months of 31 days, five of 30, and Esfand.
fn lengths(is_leap: bool) -> impl Iterator<Item = (u8, u8)> {
    let esfand = if is_leap { 30 } else { 29 };
    (1..=12).zip([31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, esfand])
}

#[test]
fn the_table_covers_1300_to_1499() {
    assert!(years().iter().map(|year| year.number).eq(1300..=1499));
}

#[test]
fn every_day_of_two_centuries_is_the_one_of_the_table_and_of_parsidate() {
    let mut next = NaiveDate::from_ymd_opt(1921, 3, 21).unwrap();
    for year in years() {
        assert_eq!(year.first_day, next);
        for (month, length) in lengths(year.is_leap) {
            for day in 1..=length {
                let date = JalaliDate::new(year.number, month, day).unwrap();
                let other = ParsiDate::new(year.number, month.into(), day.into()).unwrap();

                assert_eq!(date.to_day(), next, "{date}");
                assert_eq!(other.to_gregorian().unwrap(), next, "{date}");
                assert_eq!(JalaliDate::from_day(next), Ok(date));
                assert_eq!(date.to_string().parse(), Ok(date));
                next += TimeDelta::days(1);
            }
            assert!(JalaliDate::new(year.number, month, length + 1).is_err());
        }
        let fiscal = FiscalYear::new(year.number).unwrap();
        assert_eq!(fiscal.first_day(), year.first_day);
        assert_eq!(fiscal.last_day() + TimeDelta::days(1), next);
    }
    assert!(JalaliDate::from_day(next).is_err());
}

#[test]
fn the_leap_years_are_those_of_the_official_calendar() {
    let leap = years().into_iter().filter(|year| year.is_leap).map(|year| year.number);
    let known = [1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436];
    assert!(leap.filter(|year| (1370..=1440).contains(year)).eq(known));
}

#[test]
fn days_that_other_libraries_get_wrong_are_right() {
    for (jalali, gregorian) in [
        ("1395-01-01", "2016-03-20"),
        ("1399-01-01", "2020-03-20"),
        ("1399-12-30", "2021-03-20"),
        ("1400-01-01", "2021-03-21"),
        ("1400-12-29", "2022-03-20"),
        ("1402-01-01", "2023-03-21"),
        ("1403-01-01", "2024-03-20"),
        ("1403-12-30", "2025-03-20"),
        ("1404-01-01", "2025-03-21"),
        ("1405-01-01", "2026-03-21"),
        ("1407-01-01", "2028-03-20"),
        ("1408-01-01", "2029-03-20"),
        ("1409-01-01", "2030-03-21"),
        ("1412-01-01", "2033-03-20"),
    ] {
        let date: JalaliDate = jalali.parse().unwrap();
        assert_eq!(date.to_day().to_string(), gregorian, "{jalali}");
    }
    assert!("1400-12-30".parse::<JalaliDate>().is_err());
}
