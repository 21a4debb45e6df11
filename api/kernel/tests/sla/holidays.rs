//! The public holidays, and lists that are loaded later.

use std::collections::BTreeSet;

use amanat_kernel::holidays::{HolidayKind, Holidays, RowError};
use amanat_kernel::working_calendar::{CalendarError, Change};
use amanat_kernel::{FiscalYear, JalaliDate};
use chrono::{Datelike, NaiveDate, Weekday};

use crate::office::{at, differs, hours, office};

fn jalali(day: NaiveDate) -> JalaliDate {
    JalaliDate::from_day(day).unwrap()
}

fn days_of(year: i32) -> BTreeSet<NaiveDate> {
    let iran = Holidays::iran().unwrap();
    iran.holidays().iter().map(|one| one.day).filter(|day| jalali(*day).year() == year).collect()
}

#[test]
fn every_year_has_its_solar_and_lunar_holidays_each_with_a_source() {
    let iran = Holidays::iran().unwrap();
    for year in 1403..=1406 {
        let of_year: Vec<_> = iran.holidays().iter().filter(|one| jalali(one.day).year() == year).collect();
        let solar: Vec<_> = of_year
            .iter()
            .filter(|one| one.kind == HolidayKind::Solar)
            .map(|one| (jalali(one.day).month(), jalali(one.day).day()))
            .collect();
        let mut fixed = vec![(1, 1), (1, 2), (1, 3), (1, 4), (1, 12), (1, 13), (3, 14), (3, 15), (11, 22), (12, 29)];
        fixed.extend((year == 1403).then_some((12, 30)));
        assert_eq!(solar, fixed, "{year}");
        // Seventeen days of the lunar year; one that is eleven days shorter may bring some twice.
        let lunar: BTreeSet<_> = of_year.iter().filter_map(|one| lunar_day(one.kind)).collect();
        assert_eq!(lunar.len(), 17, "{year}");
        let provisional = of_year.iter().filter(|one| one.is_provisional);
        assert!(provisional.clone().all(|one| matches!(one.kind, HolidayKind::Lunar(_))));
        assert_eq!(provisional.count(), if year == 1406 { 17 } else { 0 }, "{year}");
    }
    assert!(iran.holidays().iter().all(|one| !one.sources.is_empty()));
    // Two sources at least for every published lunar day.
    let published = iran.holidays().iter().filter(|one| !one.is_provisional && one.kind != HolidayKind::Solar);
    assert!(published.clone().all(|one| one.sources.len() >= 2));
    let used: BTreeSet<_> = iran.holidays().iter().flat_map(|one| one.sources.clone()).collect();
    assert!(iran.sources().iter().all(|source| used.contains(&source.key)), "none explained in vain");
}

/// Month and day; the end of Safar is one holiday, whether it has 29 days or 30.
fn lunar_day(kind: HolidayKind) -> Option<(u8, u8)> {
    match kind {
        HolidayKind::Lunar(day) if (day.month, day.day) == (2, 30) => Some((2, 29)),
        HolidayKind::Lunar(day) => Some((day.month, day.day)),
        HolidayKind::Solar => None,
    }
}

#[test]
fn the_days_come_to_the_counts_that_were_printed() {
    // 1404: 26 days, 4 of them Fridays. 1405: 6 Thursdays and 3 Fridays, none in Ordibehesht, Mehr
    // and Azar, four in Mordad and in Esfand. The press counts 25 of them, without 25 Farvardin,
    // a Tuesday; the list read from the official calendar has 26.
    let on = |year: i32, weekday: Weekday| days_of(year).iter().filter(|day| day.weekday() == weekday).count();
    assert_eq!((days_of(1404).len(), on(1404, Weekday::Fri)), (26, 4));
    assert_eq!((days_of(1405).len(), on(1405, Weekday::Thu), on(1405, Weekday::Fri)), (26, 6, 3));
    let of_month = |month: u8| days_of(1405).iter().filter(|day| jalali(**day).month() == month).count();
    assert_eq!((1..=12).map(of_month).collect::<Vec<_>>(), [7, 0, 3, 2, 4, 1, 0, 1, 0, 2, 2, 4]);
}

/// The lunar months between holidays have 29 or 30 days each, by the days of the list itself.
#[test]
fn lunar_days_lie_as_far_apart_as_months_allow() {
    let iran = Holidays::iran().unwrap();
    let lunar = iran.holidays().iter().filter_map(|one| match one.kind {
        HolidayKind::Lunar(day) => Some((one.day, i64::from(day.year) * 12 + i64::from(day.month), i64::from(day.day))),
        HolidayKind::Solar => None,
    });
    let lunar: Vec<_> = lunar.collect();
    for pair in lunar.windows(2) {
        let ((one, month, day), (next, next_month, next_day)) = (pair[0], pair[1]);
        let (months, days) = (next_month - month, (next - one).num_days() - (next_day - day));
        assert!((months * 29..=months * 30).contains(&days), "{one} to {next}: {months} months in {days} days");
    }
}

/// Case 17.
#[test]
fn nowruz_is_on_20_or_21_march_and_a_leap_year_ends_with_its_30th_day() {
    for year in 1403..=1406 {
        let first = FiscalYear::new(year).unwrap().first_day();
        assert_eq!(first.day(), if year == 1403 { 20 } else { 21 });
        assert!(days_of(year).contains(&first));
    }
    // 1403 is a leap year: closed from 29 Esfand to 4 Farvardin without a gap.
    let around: Vec<_> = days_of(1403).into_iter().rev().take(2).map(|day| jalali(day).to_string()).collect();
    assert_eq!(around, ["1403-12-30", "1403-12-29"]);
    for year in 1404..=1406 {
        assert_eq!(days_of(year).last().map(|day| jalali(*day).to_string()), Some(format!("{year}-12-29")));
    }
    let closed = office().with_days(Holidays::iran().unwrap().closures(&office(), at("1403-01-01 00:00"))).unwrap();
    let reopened = closed.next_open(at("1403-12-28 14:30")).unwrap();
    assert_eq!(reopened, at("1404-01-05 07:30"));
    assert_eq!(closed.next_open(at("1404-12-28 14:30")).unwrap(), at("1405-01-05 07:30"));
}

/// Case 17.
#[test]
fn a_lunar_holiday_moves_by_a_day_when_the_moon_was_not_seen() {
    let closed = office().with_days(Holidays::iran().unwrap().closures(&office(), at("1403-01-01 00:00"))).unwrap();
    // Arbaeen 1405 was to be Tuesday, 13 Mordad; on the evening before it is the day after.
    let evening = "1405-05-12 21:00";
    let moved = [
        differs("1405-05-13", Change::Open(hours(&[("07:30", "14:30")])), evening),
        differs("1405-05-14", Change::closed_all_day(), evening),
    ];
    let corrected = closed.with_days(moved).unwrap();
    let monday = at("1405-05-12 14:30");
    assert_eq!(closed.next_open(monday), Ok(at("1405-05-14 07:30")));
    assert_eq!(corrected.next_open(monday), Ok(at("1405-05-13 07:30")));
    assert_eq!(corrected.next_open(at("1405-05-13 14:30")), Ok(at("1405-05-15 07:30")));
    assert_eq!(Holidays::iran().unwrap().closures(&corrected, at(evening)), [], "read again, the list undoes nothing");
    assert_eq!(corrected.as_known_at(at("1405-05-12 20:59")), closed);
    // Told in the morning it is too late to open: nobody was there.
    let morning = differs("1405-05-13", Change::Open(hours(&[("07:30", "14:30")])), "1405-05-13 07:00");
    assert_eq!(closed.with_days([morning]), Err(CalendarError::OpeningPublishedLate));
}

#[test]
fn a_list_is_loaded_once_and_a_corrected_one_adds_what_is_missing() {
    let iran = Holidays::iran().unwrap();
    let closed = office().with_days(iran.closures(&office(), at("1403-01-01 00:00"))).unwrap();
    assert_eq!(closed.days().len(), 27 + 26 + 26 + 27);
    assert_eq!(iran.closures(&closed, at("1404-01-01 00:00")), []);
    // A day that is two holidays is closed once, for both.
    let double = closed.days().iter().find(|one| jalali(one.day).to_string() == "1405-01-01").unwrap();
    assert_eq!(double.reason.as_str(), "آغاز نوروز؛ عید فطر");

    let next = "source\tx\tتقویم رسمی\nholiday\t۱۴۰۷/۱/۱\tsolar\t-\tpublished\tx\tآغاز نوروز\tNowruz\n\
        holiday\t1406-01-01\tsolar\t-\tpublished\tx\tآغاز نوروز\tNowruz\n";
    let next = Holidays::parse(next).unwrap();
    assert_eq!(next.holidays()[0].day.to_string(), "2027-03-21", "in the order of the days");
    let missing = next.closures(&closed, at("1406-10-01 00:00"));
    assert_eq!(missing.iter().map(|one| one.day.to_string()).collect::<Vec<_>>(), ["2028-03-20"]);
}

#[test]
fn every_refused_row_is_told_by_its_line() {
    let refused = |file: &str| -> Vec<(usize, String)> {
        let told = |row: &RowError| (row.line, row.to_string());
        Holidays::parse(file).unwrap_err().iter().map(told).collect()
    };
    let file = "\u{feff}# a list\r\nsource\ta\tتقویم\r\n\r\nsource\ta\tagain\r\nsource\tA b\tx\r\nholiday\t1404-13-01\n\
        holiday\t1404-12-30\tsolar\t-\tpublished\ta\tروز\tDay\n\
        holiday\t1404-12-29\tweekly\t-\tpublished\ta\tروز\tDay\n\
        holiday\t1404-12-29\tsolar\t1447-09-30\tpublished\ta\tروز\tDay\n\
        holiday\t1404-12-29\tlunar\t-\tpublished\ta\tروز\tDay\n\
        holiday\t1404-12-29\tlunar\t1447-9-30\tpublished\ta\tروز\tDay\n\
        holiday\t1404-12-29\tsolar\t-\tguessed\ta\tروز\tDay\n\
        holiday\t1404-12-29\tsolar\t-\tpublished\ta,b\tروز\tDay\n\
        holiday\t1404-12-29\tsolar\t-\tpublished\t\tروز\tDay\n\
        holiday\t1404-12-29\tsolar\t-\tpublished\ta\t \tDay\n\
        holiday\t1404-12-29\tsolar\t-\tpublished\ta\tروز نفت\tDay\n\
        holiday\t1404-12-29\tsolar\t-\tpublished\ta\tروز  نفت\tDay\n";
    let told = refused(file);
    let codes: Vec<_> = told.iter().map(|(line, code)| (*line, code.as_str())).collect();
    assert_eq!(
        codes,
        [
            (4, "holiday_source_repeated"),
            (5, "holiday_row_invalid"),
            (6, "holiday_row_invalid"),
            (7, "holiday_day_invalid"),
            (8, "holiday_kind_invalid"),
            (9, "holiday_lunar_day_invalid"),
            (10, "holiday_lunar_day_invalid"),
            (11, "holiday_lunar_day_invalid"),
            (12, "holiday_standing_invalid"),
            (13, "holiday_source_unknown"),
            (14, "holiday_source_unknown"),
            (15, "holiday_title_invalid"),
            (17, "holiday_repeated"),
        ]
    );
    assert_eq!(refused(""), [(1, "holiday_file_empty".to_owned())]);
    assert_eq!(refused(&"\n".repeat(10_001)), [(10_001, "holiday_file_too_long".to_owned())]);
}
