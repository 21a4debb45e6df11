//! What the tests share: an office, and instants as people in Iran write them.

use amanat_kernel::working_calendar::{Change, DayThatDiffers, Hours, Week, WorkingCalendar};
use amanat_kernel::{JalaliDate, Text};
use chrono::{DateTime, TimeDelta, Utc};

/// `1404-07-05 10:00` on a clock in Tehran, which is three and a half hours ahead all year.
pub fn at(written: &str) -> DateTime<Utc> {
    let (day, time) = written.split_once(' ').unwrap();
    let day = day.parse::<JalaliDate>().unwrap().to_day();
    let (hour, minute) = time.split_once(':').unwrap();
    let midnight = day.and_hms_opt(0, 0, 0).unwrap().and_utc() - TimeDelta::minutes(210);
    midnight + TimeDelta::hours(hour.parse().unwrap()) + TimeDelta::minutes(minute.parse().unwrap())
}

pub fn hours(periods: &[(&str, &str)]) -> Vec<Hours> {
    periods.iter().map(|(from, to)| Hours::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()).collect()
}

pub fn text(written: &str) -> Text {
    Text::parse(written).unwrap()
}

/// The same hours from Saturday to Wednesday, others on Thursday and Friday.
pub fn week(usual: &[(&str, &str)], thursday: &[(&str, &str)], friday: &[(&str, &str)]) -> Week {
    Week {
        saturday: hours(usual),
        sunday: hours(usual),
        monday: hours(usual),
        tuesday: hours(usual),
        wednesday: hours(usual),
        thursday: hours(thursday),
        friday: hours(friday),
    }
}

pub fn calendar(week: Week, days: Vec<DayThatDiffers>) -> WorkingCalendar {
    WorkingCalendar::new(WorkingCalendar::TEHRAN, week, days).unwrap()
}

/// Saturday to Wednesday 07:30 to 14:30, Thursday until noon. In Mehr 1404 no holiday falls; the
/// 5th is a Saturday, the 10th a Thursday.
pub fn office() -> WorkingCalendar {
    calendar(week(&[("07:30", "14:30")], &[("07:30", "12:00")], &[]), vec![])
}

pub fn closed(day: &str, published_at: &str) -> DayThatDiffers {
    differs(day, Change::closed_all_day(), published_at)
}

pub fn differs(day: &str, change: Change, published_at: &str) -> DayThatDiffers {
    let day = day.parse::<JalaliDate>().unwrap().to_day();
    DayThatDiffers { day, change, reason: text("به دستور استاندار"), published_at: at(published_at) }
}
