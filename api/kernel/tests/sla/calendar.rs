//! The working calendar.

use amanat_kernel::JalaliDate;
use amanat_kernel::working_calendar::{CalendarError, Change, Hours, LaterWeek, WallMinute, Week, WorkingCalendar};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::office::{at, calendar, closed, differs, hours, office, week};

const LONG_AGO: &str = "1403-01-01 00:00";

fn pieces(calendar: &WorkingCalendar, from: &str, to: &str) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
    calendar.segments(at(from), at(to)).unwrap().iter().map(|one| (one.from, one.to)).collect()
}

#[test]
fn working_time_is_exact_and_told_in_pieces_with_their_local_day() {
    let (from, to) = (at("1404-07-09 14:00") + TimeDelta::microseconds(1), at("1404-07-12 08:00"));
    let segments = office().segments(from, to).unwrap();

    let days: Vec<_> = segments.iter().map(|one| one.day.to_string()).collect();
    assert_eq!(days, ["2025-10-01", "2025-10-02", "2025-10-04"]);
    assert_eq!(
        office().working_time(from, to).unwrap(),
        TimeDelta::minutes(30 + 270 + 30) - TimeDelta::microseconds(1)
    );
    assert_eq!(office().working_time(from, from).unwrap(), TimeDelta::zero());
    assert_eq!(office().working_time(to, from), Err(CalendarError::IntervalReversed));
}

#[test]
fn closing_time_is_reached_then_and_there_and_is_not_open() {
    let hour = TimeDelta::hours(1);
    assert_eq!(office().after(at("1404-07-05 13:30"), hour).unwrap(), at("1404-07-05 14:30"));
    assert_eq!(office().after(at("1404-07-05 14:30"), hour).unwrap(), at("1404-07-06 08:30"));
    assert_eq!(office().next_open(at("1404-07-05 14:30")).unwrap(), at("1404-07-06 07:30"));
    assert_eq!(office().next_open(at("1404-07-05 10:00")).unwrap(), at("1404-07-05 10:00"));
    for (from, none_later) in [
        ("1404-07-05 10:00", "1404-07-05 10:00"),
        ("1404-07-05 14:30", "1404-07-05 14:30"),
        ("1404-07-05 14:31", "1404-07-06 07:30"),
        ("1404-07-06 07:30", "1404-07-06 07:30"),
    ] {
        assert_eq!(office().after(at(from), TimeDelta::zero()).unwrap(), at(none_later), "{from}");
    }
    assert_eq!(office().after(at("1404-07-05 10:00"), -hour), Err(CalendarError::AmountNegative));
}

#[test]
fn a_shift_may_pass_midnight() {
    let night = [("00:00", "06:00"), ("22:00", "24:00")];
    let nights = calendar(week(&night, &night, &[]), vec![]);
    assert_eq!(nights.after(at("1404-07-05 23:00"), TimeDelta::hours(2)).unwrap(), at("1404-07-06 01:00"));
    assert_eq!(nights.after(at("1404-07-05 22:00"), TimeDelta::hours(2)).unwrap(), at("1404-07-06 00:00"));
    assert_eq!(nights.after(at("1404-07-06 00:00"), TimeDelta::zero()).unwrap(), at("1404-07-06 00:00"));
    let two = pieces(&nights, "1404-07-05 12:00", "1404-07-06 12:00");
    assert_eq!(
        two,
        [(at("1404-07-05 22:00"), at("1404-07-06 00:00")), (at("1404-07-06 00:00"), at("1404-07-06 06:00"))]
    );
}

#[test]
fn what_differs_is_applied_in_the_order_of_its_publication() {
    let day = ("1404-07-06 00:00", "1404-07-07 00:00");
    let closed_all_day = closed("1404-07-06", "1404-07-01 08:00");
    let open_after_all = differs("1404-07-06", Change::Open(hours(&[("09:00", "10:00")])), "1404-07-05 08:00");
    let both = office().with_days([open_after_all.clone(), closed_all_day.clone()]).unwrap();
    assert_eq!(pieces(&both, day.0, day.1), [(at("1404-07-06 09:00"), at("1404-07-06 10:00"))]);
    assert_eq!(pieces(&both.as_known_at(at("1404-07-05 07:59")), day.0, day.1), []);
    assert_eq!(both.as_known_at(at("1404-07-01 08:00")).days(), std::slice::from_ref(&closed_all_day));
    assert_eq!(both.as_known_at(at("1404-07-01 07:59")), office());

    // Closed hours, and some that are opened partly within the usual hours: nothing counts twice.
    let lunch = differs("1404-07-06", Change::Closed(hours(&[("12:00", "13:00")])), LONG_AGO);
    let longer = differs("1404-07-06", Change::Open(hours(&[("14:00", "16:00")])), LONG_AGO);
    let changed = office().with_days([lunch, longer]).unwrap();
    let minutes = changed.working_time(at(day.0), at(day.1)).unwrap().num_minutes();
    assert_eq!(minutes, 420 - 60 + 90);
    // Published at once, the closure wins.
    let at_once = differs("1404-07-06", Change::Open(hours(&[("09:00", "10:00")])), "1404-07-01 08:00");
    let shut = office().with_days([closed_all_day, at_once]).unwrap();
    assert_eq!(pieces(&shut, day.0, day.1), []);
}

#[test]
fn a_calendar_that_cannot_be_is_refused() {
    let code = |written: Value| serde_json::from_value::<WorkingCalendar>(written).unwrap_err().to_string();
    let with = |member: &str, value: Value| {
        let mut written = serde_json::to_value(office()).unwrap();
        *written.pointer_mut(member).unwrap() = value;
        written
    };
    let day = |day: &str, change: Value, published: &str| {
        with("/days", json!([{ "day": day, "change": change, "reason": "تعطیل", "published_at": published }]))
    };
    let (closed, open) = (
        json!({ "closed": [{ "from": "00:00", "to": "24:00" }] }),
        json!({ "open": [{ "from": "08:00", "to": "09:00" }] }),
    );
    let now = "2025-09-01T00:00:00Z";
    let none: Vec<Hours> = vec![];
    for (written, expected) in [
        (with("/zone", json!("Asia/Atlantis")), "calendar_zone_unknown"),
        (with("/week/saturday/0/to", json!("24:01")), "calendar_minute_invalid"),
        (with("/week/saturday/0/to", json!("7:30")), "calendar_minute_invalid"),
        (with("/week/saturday/0/to", json!(870)), "calendar_minute_invalid"),
        (with("/week/saturday/0/to", json!("07:30")), "calendar_hours_invalid"),
        (
            with("/week/saturday", serde_json::to_value(hours(&[("08:00", "10:00"), ("09:59", "11:00")])).unwrap()),
            "calendar_hours_overlap",
        ),
        (
            with("/week/saturday", serde_json::to_value(hours(&[("10:00", "11:00"), ("08:00", "09:00")])).unwrap()),
            "calendar_hours_overlap",
        ),
        (with("/week", serde_json::to_value(Week::default()).unwrap()), "calendar_never_open"),
        (day("2025-09-27", json!({ "closed": none }), now), "calendar_hours_invalid"),
        (day("2121-01-01", closed.clone(), now), "calendar_out_of_range"),
        (day("2025-09-27", open, "2025-09-26T20:30:01Z"), "calendar_opening_published_late"),
        (day("2025-09-27", json!({ "shut": [] }), now), "unknown variant `shut`"),
        (
            with("/days", json!([{ "day": "2025-09-27", "change": closed, "reason": " ", "published_at": now }])),
            "required",
        ),
        (
            with(
                "/days",
                json!([{ "day": "2025-09-27", "change": closed, "reason": "x", "published_at": now, "by": 1 }]),
            ),
            "unknown field `by`",
        ),
    ] {
        assert!(code(written.clone()).starts_with(expected), "{expected}: {}", code(written));
    }
    let twice = [
        differs("1404-07-06", Change::closed_all_day(), LONG_AGO),
        differs("1404-07-06", Change::closed_all_day(), "1403-02-01 00:00"),
    ];
    assert_eq!(office().with_days(twice), Err(CalendarError::DayRepeated));
    let minute = WallMinute::new(8, 0).unwrap();
    assert_eq!(Hours::new(minute, minute), Err(CalendarError::HoursInvalid));
    assert_eq!(
        (WallMinute::new(24, 1), WallMinute::new(9, 60)),
        (Err(CalendarError::MinuteInvalid), Err(CalendarError::MinuteInvalid))
    );
}

#[test]
fn the_stored_form_is_stable() {
    let friday = differs("1404-07-11", Change::Open(hours(&[("08:00", "12:00")])), "1404-07-01 08:00");
    let stored = office().with_days([friday]).unwrap();
    let written = serde_json::to_value(&stored).unwrap();
    assert_eq!(written["zone"], "Asia/Tehran");
    assert_eq!(written["week"]["thursday"], json!([{ "from": "07:30", "to": "12:00" }]));
    assert_eq!(
        written["days"],
        json!([{
            "day": "2025-10-03",
            "change": { "open": [{ "from": "08:00", "to": "12:00" }] },
            "reason": "به دستور استاندار",
            "published_at": "2025-09-23T04:30:00Z",
        }])
    );
    assert_eq!(serde_json::from_value::<WorkingCalendar>(written).unwrap(), stored);
}

#[test]
fn a_search_ends() {
    // Closed for longer than a calendar is searched.
    let day = |after: i64| {
        let first = closed("1404-07-01", LONG_AGO);
        amanat_kernel::working_calendar::DayThatDiffers { day: first.day + TimeDelta::days(after), ..first }
    };
    let shut = office().with_days((0..500).map(day)).unwrap();
    assert_eq!(shut.next_open(at("1404-07-01 08:00")), Err(CalendarError::NoOpenHours));
    assert_eq!(shut.after(at("1404-06-31 14:00"), TimeDelta::hours(1)), Err(CalendarError::NoOpenHours));
    assert_eq!(shut.working_time(at("1404-07-01 08:00"), at("1405-08-01 08:00")), Ok(TimeDelta::zero()));
    assert_eq!(
        office().with_days((0..390).map(day)).unwrap().next_open(at("1404-07-01 08:00")),
        Ok(at("1405-07-26 07:30"))
    );

    for instant in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        assert_eq!(office().next_open(instant), Err(CalendarError::OutOfRange));
        assert_eq!(office().after(instant, TimeDelta::zero()), Err(CalendarError::OutOfRange));
        assert_eq!(office().working_time(instant, instant), Err(CalendarError::OutOfRange));
        assert_eq!(office().end_of_days_after(instant, 10), Err(CalendarError::OutOfRange));
    }
    assert_eq!(office().after(at("1404-07-05 08:00"), TimeDelta::MAX), Err(CalendarError::OutOfRange));
    assert_eq!(office().end_of_days_after(at("1404-07-05 08:00"), u16::MAX), Err(CalendarError::OutOfRange));
    assert_eq!(office().working_time(at("1404-07-05 08:00"), DateTime::<Utc>::MAX_UTC), Err(CalendarError::OutOfRange));
}

#[test]
fn where_the_clock_is_put_forward_or_back_real_time_is_counted() {
    let around_the_clock = |zone: Tz, hours: Vec<Hours>| {
        let week = Week { sunday: hours.clone(), monday: hours.clone(), tuesday: hours, ..Week::default() };
        WorkingCalendar::new(zone, week, vec![]).unwrap()
    };
    let length = |zone: Tz, periods: &[(&str, &str)], (year, month, day): (i32, u32, u32)| {
        let from = zone.with_ymd_and_hms(year, month, day, 12, 0, 0).unwrap().to_utc() - TimeDelta::hours(18);
        let calendar = around_the_clock(zone, hours(periods));
        let of_day = calendar.segments(from, from + TimeDelta::days(2)).unwrap();
        let day = chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap();
        of_day.iter().filter(|one| one.day == day).map(|one| one.length().num_minutes()).collect::<Vec<_>>()
    };
    let berlin = chrono_tz::Europe::Berlin;
    let night = [("01:00", "02:30"), ("02:30", "04:00")];
    assert_eq!(length(berlin, &night, (2025, 3, 30)), [60, 60]);
    assert_eq!(length(berlin, &night, (2025, 10, 26)), [90, 150]);
    assert_eq!(length(berlin, &[("02:10", "02:40")], (2025, 3, 30)), [0; 0]);
    // Iran had summer time until 1401: the second day of 1400 had 23 hours, 30 Shahrivar had 25.
    let whole = [("00:00", "24:00")];
    assert_eq!(length(WorkingCalendar::TEHRAN, &whole, (2021, 3, 22)), [23 * 60]);
    assert_eq!(length(WorkingCalendar::TEHRAN, &whole, (2021, 9, 21)), [25 * 60]);
    assert_eq!(length(WorkingCalendar::TEHRAN, &whole, (2025, 9, 21)), [24 * 60]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_over_after_an_amount_is_that_amount_away(
        minute in 0i64..2_000_000, micros in 0i64..60_000_000, amount in 1i64..20_000_000_000,
    ) {
        let from = at("1403-01-01 00:00") + TimeDelta::minutes(minute) + TimeDelta::microseconds(micros);
        let amount = TimeDelta::microseconds(amount);
        let over = office().after(from, amount).unwrap();

        prop_assert_eq!(office().working_time(from, over).unwrap(), amount);
        // The first such instant: a moment before it is not over.
        let moment = TimeDelta::microseconds(1);
        prop_assert_eq!(office().working_time(from, over - moment).unwrap(), amount - moment);
    }

    #[test]
    fn time_before_and_after_an_instant_adds_up(a in 0i64..800_000, b in 0i64..800_000, c in 0i64..800_000) {
        let mut order = [a, b, c].map(|minute| at("1403-01-01 00:00") + TimeDelta::minutes(minute));
        order.sort();
        let time = |from: usize, to: usize| office().working_time(order[from], order[to]).unwrap();
        prop_assert_eq!(time(0, 1) + time(1, 2), time(0, 2));
    }

    #[test]
    fn no_written_calendar_makes_it_panic(zone in any::<String>(), from in any::<String>(), to in "[0-9۰-۹:]{0,6}") {
        let week = json!({ "saturday": [{ "from": from, "to": to }] });
        let _ = serde_json::from_value::<WorkingCalendar>(json!({ "zone": zone, "week": week, "days": [] }));
        let _ = (from.parse::<WallMinute>(), to.parse::<WallMinute>());
    }
}

#[test]
fn other_hours_of_the_week_hold_from_their_day_on_and_not_before_they_were_published() {
    let summer = week(&[("06:00", "13:00")], &[], &[]);
    let autumn = week(&[("07:00", "14:00")], &[], &[]);
    let later = |from: &str, week: &Week, published_at: &str| LaterWeek {
        from: from.parse::<JalaliDate>().unwrap().to_day(),
        week: week.clone(),
        published_at: at(published_at),
    };
    let weeks = [
        later("1404-07-12", &summer, "1404-07-05 10:00"),
        later("1404-07-19", &autumn, "1404-07-06 10:00"),
        // What is published later wins from its day on, also over what was to begin after it.
        later("1404-07-13", &week(&[("09:00", "10:00")], &[], &[]), "1404-07-07 10:00"),
    ];
    let two = office().with_weeks(weeks[..2].to_vec()).unwrap();
    let hour = |calendar: &WorkingCalendar, day: &str| calendar.next_open(at(&format!("{day} 00:00"))).unwrap();
    assert_eq!(hour(&two, "1404-07-09"), at("1404-07-09 07:30"));
    assert_eq!(hour(&two, "1404-07-12"), at("1404-07-12 06:00"));
    assert_eq!(hour(&two, "1404-07-19"), at("1404-07-19 07:00"));
    let three = two.clone().with_weeks([weeks[2].clone()]).unwrap();
    assert_eq!(hour(&three, "1404-07-12"), at("1404-07-12 06:00"));
    assert_eq!(hour(&three, "1404-07-19"), at("1404-07-19 09:00"));
    assert_eq!(three.as_known_at(at("1404-07-06 10:00")), two);
    assert_eq!(two.as_known_at(at("1404-07-05 09:59")), office());
    // A calendar that was kept is read back as it was.
    let kept = serde_json::to_value(&three).unwrap();
    assert_eq!(serde_json::from_value::<WorkingCalendar>(kept).unwrap(), three);
    let late = later("1404-07-12", &summer, "1404-07-12 00:01");
    assert_eq!(office().with_weeks([late]), Err(CalendarError::WeekPublishedLate));
}

#[test]
fn working_days_are_counted_without_the_days_on_which_the_office_is_closed() {
    let calendar = office().with_days([closed("1404-07-12", "1404-07-01 08:00")]).unwrap();
    for (from, days, end) in [
        ("1404-07-09 13:00", 0, "1404-07-10 00:00"),
        // Half a Thursday is a working day, Friday and the closed Saturday are none.
        ("1404-07-09 13:00", 1, "1404-07-11 00:00"),
        ("1404-07-09 13:00", 2, "1404-07-14 00:00"),
        ("1404-07-11 20:00", 1, "1404-07-14 00:00"),
    ] {
        assert_eq!(calendar.end_of_working_days_after(at(from), days), Ok(at(end)), "{from} {days}");
    }
}
