//! A slow simulator that walks minute by minute over the clock on the wall, and the product beside
//! it. It shares no code with the product: days are counted from one known Friday, Tehran is three
//! and a half hours ahead, and every minute is open or closed by a rule written out here.

use std::collections::HashSet;
use std::sync::LazyLock;

use amanat_kernel::holidays::Holidays;
use amanat_kernel::sla_clock::{CaseClocks, ClockEvent, ClockEventKind as Kind, ClockReading, ClockState, replay};
use amanat_kernel::working_calendar::{Change, DayThatDiffers, WorkingCalendar};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use parsidate::ParsiDate;
use proptest::prelude::*;

use crate::logs::{extended, paused, target};
use crate::office::{calendar, hours, text, week};

/// 1 Farvardin 1404, a Friday, is day 0; the walls are marked until the end of 1406.
const DAYS: usize = 365 * 2 + 365 + 30;
const DAY: usize = 24 * 60;

fn first_day() -> NaiveDate {
    ParsiDate::new(1404, 1, 1).unwrap().to_gregorian().unwrap()
}

fn instant(minute: usize) -> DateTime<Utc> {
    let midnight = first_day().and_hms_opt(0, 0, 0).unwrap().and_utc() - TimeDelta::minutes(210);
    midnight + TimeDelta::minutes(minute.try_into().unwrap())
}

/// Every minute of the wall, open or closed.
struct Wall {
    open: Vec<bool>,
    /// How many minutes before this one are open.
    before: Vec<usize>,
    /// The minute at whose end so many minutes have been open.
    nth: Vec<usize>,
}

impl Wall {
    /// The rule is told the day, its weekday counted from Friday, and the minute of the day.
    fn new(rule: impl Fn(usize, usize, usize) -> bool) -> Self {
        let open: Vec<bool> =
            (0..DAYS * DAY).map(|minute| rule(minute / DAY, minute / DAY % 7, minute % DAY)).collect();
        let (mut before, mut nth) = (vec![0], vec![0]);
        for (minute, is_open) in open.iter().enumerate() {
            before.push(nth.len() - 1 + usize::from(*is_open));
            if *is_open {
                nth.push(minute + 1);
            }
        }
        Self { open, before, nth }
    }

    fn count(&self, from: usize, to: usize) -> usize {
        self.before[to] - self.before[from]
    }

    /// When so many open minutes have passed; for none, now or at the next opening.
    fn due(&self, from: usize, need: usize) -> usize {
        match need {
            0 if self.open[from] || self.open[from - 1] => from,
            0 => self.nth[self.before[from] + 1] - 1,
            _ => self.nth[self.before[from] + need],
        }
    }
}

fn holiday_days() -> HashSet<usize> {
    let days =
        Holidays::iran().unwrap().holidays().iter().map(|one| (one.day - first_day()).num_days()).collect::<Vec<_>>();
    days.into_iter().filter_map(|day| usize::try_from(day).ok()).collect()
}

fn day(number: usize) -> NaiveDate {
    first_day() + TimeDelta::days(number.try_into().unwrap())
}

/// Days that differ for no better reason than to be counted.
fn differs(number: usize, change: Change) -> DayThatDiffers {
    DayThatDiffers {
        day: day(number), change, reason: text("آزمون"), published_at: instant(0) - TimeDelta::days(400)
    }
}

/// Office hours, half Thursdays, the public holidays.
fn office_hours() -> (Wall, WorkingCalendar) {
    let holidays = holiday_days();
    let wall = Wall::new(|day, weekday, minute| {
        let until = match weekday {
            0 => 0,
            6 => 12 * 60,
            _ => 14 * 60 + 30,
        };
        !holidays.contains(&day) && (7 * 60 + 30..until).contains(&minute)
    });
    let usual = calendar(week(&[("07:30", "14:30")], &[("07:30", "12:00")], &[]), vec![]);
    let closures = Holidays::iran().unwrap().closures(&usual, instant(0) - TimeDelta::days(400));
    (wall, usual.with_days(closures).unwrap())
}

/// Two periods with lunch between; every 11th day is closed from ten to two, every 28th, a
/// Friday, is open in the morning.
fn with_lunch() -> (Wall, WorkingCalendar) {
    let wall = Wall::new(|day, weekday, minute| {
        let usual = (8 * 60..12 * 60).contains(&minute) || weekday != 6 && (13 * 60..17 * 60).contains(&minute);
        let is_closed = day % 11 == 5 && (10 * 60..14 * 60).contains(&minute);
        let is_extra = day % 28 == 0 && (9 * 60..11 * 60 + 45).contains(&minute);
        weekday != 0 && usual && !is_closed || is_extra
    });
    let closed =
        (0..DAYS).filter(|day| day % 11 == 5).map(|day| differs(day, Change::Closed(hours(&[("10:00", "14:00")]))));
    let opened = (0..DAYS).filter(|day| day % 28 == 0).map(|day| DayThatDiffers {
        published_at: instant(0) - TimeDelta::days(300),
        ..differs(day, Change::Open(hours(&[("09:00", "11:45")])))
    });
    let usual = week(&[("08:00", "12:00"), ("13:00", "17:00")], &[("08:00", "12:00")], &[]);
    (wall, calendar(usual, closed.chain(opened).collect()))
}

/// Nights: from ten in the evening to six, and Fridays around the clock.
fn night_shift() -> (Wall, WorkingCalendar) {
    let wall = Wall::new(|_, weekday, minute| weekday == 0 || !(6 * 60..22 * 60).contains(&minute));
    let night = [("00:00", "06:00"), ("22:00", "24:00")];
    (wall, calendar(week(&night, &night, &[("00:00", "24:00")]), vec![]))
}

static OFFICE: LazyLock<(Wall, WorkingCalendar)> = LazyLock::new(office_hours);
static LUNCH: LazyLock<(Wall, WorkingCalendar)> = LazyLock::new(with_lunch);
static NIGHT: LazyLock<(Wall, WorkingCalendar)> = LazyLock::new(night_shift);

/// Every hour of 1404 and 1405: filed, paused, resumed, read. Amounts vary with the hour, so that
/// pauses begin and end in open and in closed time, before and after the deadline.
fn every_hour(wall: &Wall, product: &WorkingCalendar) {
    let mut late = 0;
    for hour in 24..(365 + 365) * 24 {
        let filed = hour * 60 + hour % 60;
        let need = 30 + hour * 37 % 900;
        let pause = filed + 1 + hour * 101 % 2_900;
        let resume = pause + 1 + hour * 53 % 4_000;
        let now = resume + 1 + hour * 71 % 3_000;

        let log = [(filed, Kind::Started {}), (pause, paused()), (resume, Kind::Resumed {})];
        let log = log.map(|(minute, event)| ClockEvent::new(instant(minute), event));
        let promise = target(need.try_into().unwrap(), need.try_into().unwrap());
        let reading = replay(product, &promise, &log, instant(now)).unwrap().answer;

        let first = wall.due(filed, need);
        let used = wall.count(filed, pause);
        let deadline = if first < pause { first } else { wall.due(resume, need - used) };
        let used = used + wall.count(resume, now);
        late += usize::from(deadline < now);
        assert_eq!(reading.deadline, Some(instant(deadline)), "filed in minute {filed}");
        assert_eq!(reading.used.num_minutes(), i64::try_from(used).unwrap(), "filed in minute {filed}");
        assert_eq!(reading.is_late, deadline < now, "filed in minute {filed}");
        assert_eq!(reading.breached_at(), (deadline < now).then(|| instant(deadline)));
        assert_eq!(reading.overdue.num_minutes(), i64::try_from(used.saturating_sub(need)).unwrap());
    }
    assert!((2_000..15_500).contains(&late), "in time and late are both tried: {late}");
}

#[test]
fn filings_at_every_hour_of_two_years_are_due_when_the_simulator_says_in_office_hours() {
    every_hour(&OFFICE.0, &OFFICE.1);
}

#[test]
fn filings_at_every_hour_of_two_years_are_due_when_the_simulator_says_with_lunch() {
    every_hour(&LUNCH.0, &LUNCH.1);
}

#[test]
fn filings_at_every_hour_of_two_years_are_due_when_the_simulator_says_by_night() {
    every_hour(&NIGHT.0, &NIGHT.1);
}

/// One clock, stepped minute by minute.
#[derive(Default)]
struct Walker {
    is_open: bool,
    runs: bool,
    allowed: usize,
    used: usize,
    extended: usize,
    due: Option<usize>,
    is_late: bool,
    breaches: Vec<usize>,
}

impl Walker {
    fn start(&mut self, allowed: usize, runs: bool) {
        *self = Self { is_open: true, runs, allowed, breaches: std::mem::take(&mut self.breaches), ..Self::default() };
    }

    fn resume(&mut self, wall: &Wall, minute: usize) {
        self.runs = self.is_open;
        self.look(wall, minute);
    }

    /// More or less time from this minute on.
    fn allow(&mut self, wall: &Wall, minute: usize, allowed: usize) {
        self.allowed = allowed;
        self.is_late &= self.used >= allowed;
        self.due = None;
        self.look(wall, minute);
    }

    /// What is used up already is due now, if now is open or has just closed.
    fn look(&mut self, wall: &Wall, minute: usize) {
        if !self.is_late && self.used == self.allowed && (wall.open[minute] || wall.open[minute - 1]) {
            self.due = Some(minute);
        } else if !self.is_late {
            self.due = None;
        }
    }

    fn retarget(&mut self, wall: &Wall, minute: usize, target: usize) {
        self.allow(wall, minute, (target + self.extended).max(self.allowed.min(self.used)));
    }

    fn step(&mut self, wall: &Wall, minute: usize) {
        if !self.runs || !self.is_open {
            return;
        }
        if self.used == self.allowed && self.due.is_none() && !self.is_late && wall.open[minute] {
            self.due = Some(minute);
        }
        if let Some(due) = self.due.filter(|due| *due <= minute && !self.is_late) {
            self.is_late = true;
            self.breaches.push(due);
        }
        if wall.open[minute] {
            self.used += 1;
            if self.used == self.allowed {
                self.due = Some(minute + 1);
            }
        }
    }

    /// The deadline ahead, if nothing more happens.
    fn ahead(&mut self, wall: &Wall, now: usize) -> Option<usize> {
        (now..).find_map(|minute| {
            self.step(wall, minute);
            self.due
        })
    }

    fn is_what(&mut self, wall: &Wall, now: usize, product: &ClockReading) {
        let minutes = |amount: TimeDelta| usize::try_from(amount.num_minutes()).unwrap();
        assert_eq!((minutes(product.used), minutes(product.allowed)), (self.used, self.allowed));
        assert_eq!(product.is_late, self.is_late);
        let breaches = product.breaches.iter().map(|breach| breach.deadline);
        assert!(breaches.eq(self.breaches.iter().map(|minute| instant(*minute))), "{product:?} {:?}", self.breaches);
        if self.is_open && self.runs && !self.is_late {
            assert_eq!(product.deadline, self.ahead(wall, now).map(instant));
        } else if self.is_open {
            assert_eq!(product.deadline.is_some(), self.runs);
        }
    }
}

/// Both clocks of a case; the answer has at least the time of a response that is owed.
struct CaseWalker {
    response: Walker,
    answer: Walker,
    promised: (usize, usize),
}

impl CaseWalker {
    fn play(&mut self, wall: &Wall, minute: usize, event: &Kind) {
        let runs = self.answer.runs;
        match event {
            Kind::Started {} | Kind::Reopened {} => {
                self.response.start(self.promised.0, true);
                self.answer.start(self.promised.1, true);
            }
            Kind::Paused { .. } => (self.response.runs, self.answer.runs) = (false, false),
            Kind::Resumed {} => {
                self.response.resume(wall, minute);
                self.answer.resume(wall, minute);
            }
            Kind::Responded {} => self.response.is_open = false,
            Kind::ApplicantWrote {} if !self.response.is_open => {
                self.response.start(self.promised.0, runs);
                self.keep_order(wall, minute);
            }
            Kind::Extended { minutes, .. } => {
                let by = usize::try_from(minutes.get()).unwrap();
                for clock in [&mut self.response, &mut self.answer].into_iter().filter(|clock| clock.is_open) {
                    clock.extended += by;
                    clock.allow(wall, minute, clock.allowed + by);
                }
            }
            Kind::TargetChanged { target } => {
                let promised =
                    [target.first_response(), target.answer()].map(|one| usize::try_from(one.get()).unwrap());
                self.promised = (promised[0], promised[1]);
                if self.response.is_open {
                    self.response.retarget(wall, minute, self.promised.0);
                }
                self.answer.retarget(wall, minute, self.promised.1);
                self.keep_order(wall, minute);
            }
            Kind::Stopped {} => (self.response.is_open, self.answer.is_open) = (false, false),
            _ => {}
        }
    }

    fn keep_order(&mut self, wall: &Wall, minute: usize) {
        let (response, answer) = (&self.response, &mut self.answer);
        let least = (answer.used + response.allowed).saturating_sub(response.used);
        if response.is_open && !answer.is_late && least > answer.allowed {
            answer.allow(wall, minute, least);
        }
    }
}

/// Steps of a log: after how many minutes, and what.
fn steps() -> impl Strategy<Value = Vec<(usize, u8, u32)>> {
    prop::collection::vec((0usize..1_500, 0u8..10, 1u32..400), 0..12)
}

/// A possible log of these steps: what is impossible is left out by asking the product.
fn possible(product: &WorkingCalendar, start: usize, steps: &[(usize, u8, u32)]) -> Vec<(usize, Kind)> {
    let mut minute = start;
    let mut log = vec![(start, Kind::Started {})];
    let mut clocks = CaseClocks::new(product, &target(90, 400));
    clocks.apply(&ClockEvent::new(instant(start), Kind::Started {})).unwrap();
    for (after, kind, amount) in steps {
        minute += after;
        let event = match kind {
            0..=2 => paused(),
            3..=5 => Kind::Resumed {},
            6 => extended(*amount),
            7 => Kind::Responded {},
            8 => Kind::ApplicantWrote {},
            _ if *amount < 40 => Kind::Stopped {},
            _ if *amount < 80 => Kind::Reopened {},
            _ => Kind::TargetChanged { target: target((*amount).min(100), *amount) },
        };
        if clocks.apply(&ClockEvent::new(instant(minute), event.clone())).is_ok() {
            log.push((minute, event));
        }
    }
    log
}

fn events(log: &[(usize, Kind)]) -> Vec<ClockEvent> {
    log.iter().map(|(minute, event)| ClockEvent::new(instant(*minute), event.clone())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_log_comes_to_what_the_simulator_walks(
        start in 2_000usize..900_000, steps in steps(), until in 1usize..3_000, shift in any::<bool>(),
    ) {
        let (wall, product) = if shift { &*NIGHT } else { &*LUNCH };
        let log = possible(product, start, &steps);
        let now = log.last().unwrap().0 + until;
        let reading = replay(product, &target(90, 400), &events(&log), instant(now)).unwrap();

        let mut case =
            CaseWalker { response: Walker::default(), answer: Walker::default(), promised: (90, 400) };
        for minute in start..now {
            for (_, event) in log.iter().filter(|(at, _)| *at == minute) {
                case.play(wall, minute, event);
            }
            case.response.step(wall, minute);
            case.answer.step(wall, minute);
        }

        case.response.is_what(wall, now, &reading.first_response);
        case.answer.is_what(wall, now, &reading.answer);
    }

    #[test]
    fn a_log_gives_one_reading_however_it_is_cut(
        start in 2_000usize..900_000, steps in steps(), until in 0usize..3_000, shift in any::<bool>(),
    ) {
        let product = if shift { &NIGHT.1 } else { &LUNCH.1 };
        let log = possible(product, start, &steps);
        let (log, now) = (events(&log), log.last().unwrap().0 + until);
        let promise = target(90, 400);
        let whole = replay(product, &promise, &log, instant(now)).unwrap();

        prop_assert_eq!(&replay(product, &promise, &log, instant(now)).unwrap(), &whole);
        for cut in 0..=log.len() {
            let mut clocks = CaseClocks::new(product, &promise);
            log[..cut].iter().for_each(|event| clocks.apply(event).unwrap());
            if let Some(last) = log[..cut].last() {
                // Looking at the clocks in between, also of the whole log, moves nothing.
                let looked = clocks.reading(last.at).unwrap();
                if log.get(cut).is_none_or(|next| next.at > last.at) {
                    prop_assert_eq!(looked, replay(product, &promise, &log, last.at).unwrap());
                }
            }
            log[cut..].iter().for_each(|event| clocks.apply(event).unwrap());
            prop_assert_eq!(&clocks.reading(instant(now)).unwrap(), &whole);
        }
    }

    #[test]
    fn what_a_reading_says_of_time_adds_up(
        start in 2_000usize..900_000, steps in steps(), until in 0usize..3_000, shift in any::<bool>(),
    ) {
        let product = if shift { &NIGHT.1 } else { &LUNCH.1 };
        let log = possible(product, start, &steps);
        let now = log.last().unwrap().0 + until;
        let case = replay(product, &target(90, 400), &events(&log), instant(now)).unwrap();

        for clock in [&case.first_response, &case.answer] {
            let counted = clock.segments(product).unwrap().iter().fold(TimeDelta::zero(), |sum, one| sum + one.length());
            prop_assert_eq!(clock.used, counted);
            prop_assert_eq!(clock.used - clock.overdue, clock.allowed - clock.remaining);
            prop_assert!(clock.overdue.is_zero() || clock.remaining.is_zero());
            prop_assert!(clock.real_elapsed >= clock.real_paused + clock.used);
            prop_assert!(clock.overdue.is_zero() || clock.is_late);
            prop_assert_eq!(clock.state == ClockState::Paused && clock.deadline.is_some(), false);
            // A deadline ahead or behind, nobody is held to closed time.
            if let Some(deadline) = clock.deadline {
                let moment = TimeDelta::microseconds(1);
                let around = product.working_time(deadline - moment, deadline + moment).unwrap();
                prop_assert!(!around.is_zero(), "{deadline}");
            }
        }
        let (first, answer) = (&case.first_response, &case.answer);
        if let (ClockState::Running, Some(first), Some(due)) = (first.state, first.deadline, answer.deadline) {
            prop_assert!(due >= first || !answer.breaches.is_empty(), "{due} {first}");
        }
    }
}
