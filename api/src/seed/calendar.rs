//! The days of the demonstration: fiscal year 1404 and the first days after it, as a treasury in Tehran lives them.

use amanat_kernel::{FiscalMonth, FiscalYear, JalaliDate};
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, Utc, Weekday};

/// The fiscal year that the sample data tell.
pub const YEAR: i32 = 1404;

/// Iran stands at UTC+3:30 all year.
const TEHRAN: Duration = Duration::minutes(210);

/// A day of the year of the demonstration.
pub fn day(month: u8, day: u8) -> anyhow::Result<NaiveDate> {
    Ok(JalaliDate::new(YEAR, month, day)?.to_day())
}

/// A day of the month after a month; after Esfand comes Farvardin of the next year.
pub fn day_after(month: u8, day: u8) -> anyhow::Result<NaiveDate> {
    let next = if month == 12 { JalaliDate::new(YEAR + 1, 1, day) } else { JalaliDate::new(YEAR, month + 1, day) };
    Ok(next?.to_day())
}

/// First and last day of a month.
pub fn month(month: u8) -> anyhow::Result<FiscalMonth> {
    Ok(FiscalMonth::new(FiscalYear::new(YEAR)?, month)?)
}

/// The day itself, or Saturday where it is a Friday: offices and banks rest.
pub fn working(day: NaiveDate) -> NaiveDate {
    if day.weekday() == Weekday::Fri { later(day, 1) } else { day }
}

/// The working day, but not after `last`.
pub fn working_until(day: NaiveDate, last: NaiveDate) -> NaiveDate {
    let chosen = working(day);
    if chosen <= last {
        return chosen;
    }
    if last.weekday() == Weekday::Fri { earlier(last, 1) } else { last }
}

/// Some days later.
pub fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// Some days earlier.
pub fn earlier(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// The instant at which clocks in Tehran show an hour and a minute.
pub fn instant(day: NaiveDate, hour: u32, minute: u32) -> DateTime<Utc> {
    let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
    day.and_time(time).and_utc() - TEHRAN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_works_on_a_friday() {
        let friday = day(1, 1).unwrap();
        assert_eq!(friday.weekday(), Weekday::Fri);
        assert_eq!(working(friday), day(1, 2).unwrap());
        // 29 Esfand 1404 is a Friday, too, and the last day of its year.
        let last = month(12).unwrap().last_day();
        assert_eq!(working_until(last, last), day(12, 28).unwrap());
        assert_eq!(working_until(day(12, 26).unwrap(), last), day(12, 26).unwrap());
    }

    #[test]
    fn after_esfand_comes_the_next_year() {
        assert_eq!(day_after(11, 3).unwrap(), day(12, 3).unwrap());
        assert_eq!(day_after(12, 1).unwrap(), later(month(12).unwrap().last_day(), 1));
        assert_eq!(instant(day(1, 5).unwrap(), 9, 0).to_rfc3339(), "2025-03-25T05:30:00+00:00");
    }
}
