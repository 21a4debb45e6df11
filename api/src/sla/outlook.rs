//! What a reading of a clock asks for: what is to be recorded now, and when to look again. Pure.

use std::collections::HashSet;

use amanat_kernel::{
    sla_clock::{CaseReading, ClockError, ClockName, ClockReading, ClockState},
    working_calendar::WorkingCalendar,
};
use chrono::{DateTime, TimeDelta, Utc};

use super::{
    clock_entity::{CaseClockState, ClockKind, FindingKind},
    level_wire::EscalationStep,
};

/// What makes a finding the same one: kind, clock, window, and its number among those of its kind.
pub type Key = (FindingKind, ClockKind, i32, i32);

/// Something that was found now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub key: Key,
    /// When it fell due.
    pub at: DateTime<Utc>,
    /// The deadline of that moment.
    pub deadline: DateTime<Utc>,
}

/// What a reading asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    pub state: CaseClockState,
    /// The deadline that comes next or has passed. None while nothing is due.
    pub due_at: Option<DateTime<Utc>>,
    /// Whether what is owed now is late; of an answered case whether the answer was.
    pub is_late: bool,
    /// In the order in which they fell due.
    pub found: Vec<Found>,
    /// When something happens next if nothing else does.
    pub next_at: Option<DateTime<Utc>>,
}

/// Reads out of a reading what is to be recorded, apart from what was recorded already. Breaches always are; people are
/// reminded and told while the clock runs, and in open hours only.
///
/// # Errors
/// Those of the calendar.
pub fn outlook(
    calendar: &WorkingCalendar,
    steps: &[EscalationStep],
    reading: &CaseReading,
    known: &HashSet<Key>,
) -> Result<Outlook, ClockError> {
    let mut look = Look { calendar, known, now: reading.as_of, found: Vec::new(), next: None };
    let clocks = [&reading.first_response, &reading.answer];
    for clock in clocks {
        look.breaches(clock);
        if clock.state == ClockState::Running {
            look.warnings(clock)?;
            look.escalations(clock, steps)?;
        }
    }
    look.found.sort_by_key(|found| (found.at, found.key));
    let is_open = |clock: &&&ClockReading| matches!(clock.state, ClockState::Running | ClockState::Paused);
    let open: Vec<&&ClockReading> = clocks.iter().filter(is_open).collect();
    let running = open.iter().filter(|clock| clock.state == ClockState::Running);
    Ok(Outlook {
        state: state_of(reading.answer.state),
        due_at: running.filter_map(|clock| clock.deadline).min(),
        is_late: if open.is_empty() { reading.answer.is_late } else { open.iter().any(|clock| clock.is_late) },
        found: look.found,
        next_at: look.next,
    })
}

struct Look<'a> {
    calendar: &'a WorkingCalendar,
    known: &'a HashSet<Key>,
    now: DateTime<Utc>,
    found: Vec<Found>,
    next: Option<DateTime<Utc>>,
}

impl Look<'_> {
    fn breaches(&mut self, clock: &ClockReading) {
        for breach in &clock.breaches {
            let key = (FindingKind::Breach, kind_of(breach.clock), number(breach.window), number(breach.term));
            self.find(key, breach.deadline, breach.deadline);
        }
        // What is done at the deadline is done in time.
        if clock.state == ClockState::Running
            && !clock.is_late
            && let Some(deadline) = clock.deadline
        {
            self.look_again(beyond(deadline));
        }
    }

    fn warnings(&mut self, clock: &ClockReading) -> Result<(), ClockError> {
        let of_window = clock.warnings.iter().filter(|warning| warning.window == clock.window);
        for warning in of_window.chain(&clock.next_warning) {
            let key = (FindingKind::Warning, kind_of(clock.clock), number(warning.window), i32::from(warning.percent));
            self.tell(key, warning.at, warning.at, clock)?;
        }
        Ok(())
    }

    fn escalations(&mut self, clock: &ClockReading, steps: &[EscalationStep]) -> Result<(), ClockError> {
        for (step, number_of_step) in steps.iter().zip(1..) {
            let share = clock.allowed / 100 * i32::from(step.at_percent.unwrap_or(100));
            let late = TimeDelta::minutes(step.minutes_late.unwrap_or_default().into());
            let amount = if step.at_percent.is_some() { share } else { clock.allowed + late };
            let key = (FindingKind::Escalation, kind_of(clock.clock), number(clock.window), number_of_step);
            if let Some(at) = clock.uses_up(self.calendar, amount, self.now)? {
                let due = if step.at_percent.is_some() { at } else { beyond(at) };
                self.tell(key, at, due, clock)?;
            }
        }
        Ok(())
    }

    /// Finds something about which somebody is told, once the office is open.
    fn tell(
        &mut self,
        key: Key,
        at: DateTime<Utc>,
        due: DateTime<Utc>,
        clock: &ClockReading,
    ) -> Result<(), ClockError> {
        let told_at = self.calendar.next_open(due)?;
        if told_at > self.now {
            if !self.known.contains(&key) {
                self.look_again(told_at);
            }
        } else if let Some(deadline) = clock.deadline {
            self.find(key, at, deadline);
        }
        Ok(())
    }

    fn find(&mut self, key: Key, at: DateTime<Utc>, deadline: DateTime<Utc>) {
        if !self.known.contains(&key) {
            self.found.push(Found { key, at, deadline });
        }
    }

    fn look_again(&mut self, at: DateTime<Utc>) {
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }
}

/// The first instant after one, as finely as the databases keep time.
fn beyond(instant: DateTime<Utc>) -> DateTime<Utc> {
    instant + TimeDelta::microseconds(1)
}

/// Windows and terms are counted one by one as people act.
fn number(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// Which clock.
pub fn kind_of(name: ClockName) -> ClockKind {
    match name {
        ClockName::FirstResponse => ClockKind::FirstResponse,
        ClockName::Answer => ClockKind::Answer,
    }
}

/// Where the case stands: its answer clock runs from its filing to its end.
pub fn state_of(state: ClockState) -> CaseClockState {
    match state {
        // A clock is made with its first event.
        ClockState::NotStarted | ClockState::Running => CaseClockState::Running,
        ClockState::Paused => CaseClockState::Paused,
        ClockState::Stopped => CaseClockState::Stopped,
        ClockState::Merged => CaseClockState::Merged,
        ClockState::SwitchedOff => CaseClockState::SwitchedOff,
    }
}

/// Who is told of a step: the heads above from the unit upwards, of the third step the treasury's own first; nobody twice.
pub fn whom<T: Copy + PartialEq>(step: i32, chain: &[T], treasury: &[T], told: &[T]) -> Option<T> {
    let (first, then) = if step < 3 { (chain, treasury) } else { (treasury, chain) };
    first.iter().chain(then).find(|person| !told.contains(person)).copied()
}

#[cfg(test)]
mod tests {
    use amanat_kernel::{
        Text,
        sla_clock::{ClockEvent, ClockEventKind, Target, replay},
        working_calendar::{Hours, Week},
    };

    use super::*;

    /// Saturday to Wednesday 07:30 to 14:30 in Tehran, Thursday until noon.
    fn office() -> WorkingCalendar {
        let hours = |to: &str| vec![Hours::new("07:30".parse().unwrap(), to.parse().unwrap()).unwrap()];
        let usual = || hours("14:30");
        let week = Week {
            saturday: usual(),
            sunday: usual(),
            monday: usual(),
            tuesday: usual(),
            wednesday: usual(),
            thursday: hours("12:00"),
            friday: vec![],
        };
        WorkingCalendar::new(WorkingCalendar::TEHRAN, week, vec![]).unwrap()
    }

    /// A time of Sunday the 10th of August 2025, or of later days, on a clock in Tehran.
    fn at(day: u32, time: &str) -> DateTime<Utc> {
        format!("2025-08-{day:02}T{time}:00+03:30").parse().unwrap()
    }

    fn target() -> Target {
        Target::new(210.try_into().unwrap(), 420.try_into().unwrap(), vec![50]).unwrap()
    }

    fn steps() -> [EscalationStep; 3] {
        [
            EscalationStep { at_percent: Some(90), minutes_late: None },
            EscalationStep { at_percent: None, minutes_late: Some(0) },
            EscalationStep { at_percent: None, minutes_late: Some(60) },
        ]
    }

    fn look(events: &[(DateTime<Utc>, ClockEventKind)], now: DateTime<Utc>, known: &HashSet<Key>) -> Outlook {
        let events: Vec<_> = events.iter().map(|(at, event)| ClockEvent::new(*at, event.clone())).collect();
        let reading = replay(&office(), &target(), &events, now).unwrap();
        outlook(&office(), &steps(), &reading, known).unwrap()
    }

    fn keys(outlook: &Outlook) -> HashSet<Key> {
        outlook.found.iter().map(|found| found.key).collect()
    }

    const SAME: [ClockKind; 2] = [ClockKind::FirstResponse, ClockKind::Answer];

    #[test]
    fn each_look_finds_what_fell_due_and_says_when_the_next_will() {
        let filed = [(at(10, "07:30"), ClockEventKind::Started {})];
        let mut known = HashSet::new();
        let mut seen = Vec::new();
        let mut now = at(10, "07:30");
        // Until nothing happens by itself any more.
        loop {
            let outlook = look(&filed, now, &known);
            for found in &outlook.found {
                seen.push((found.key.1, found.key.0, found.key.3));
            }
            known.extend(keys(&outlook));
            // Looking twice finds nothing twice.
            let again = look(&filed, now, &known);
            assert_eq!((again.found.len(), again.next_at), (0, outlook.next_at));
            let Some(next) = outlook.next_at else { break };
            assert!(next > now, "{next} after {now}");
            now = next;
        }
        for clock in SAME {
            let of_clock: Vec<_> = seen.iter().filter(|one| one.0 == clock).map(|one| (one.1, one.2)).collect();
            use FindingKind::{Breach, Escalation, Warning};
            assert_eq!(
                of_clock,
                [(Warning, 50), (Escalation, 1), (Breach, 0), (Escalation, 2), (Escalation, 3)],
                "{clock:?}"
            );
        }
    }

    /// Rows 5 and 13 of the list of cases.
    #[test]
    fn people_are_told_in_open_hours() {
        // Half of the answer's time is used up at closing time, and nobody is there any more.
        let filed = [(at(10, "11:00"), ClockEventKind::Started {}), (at(10, "11:30"), ClockEventKind::Responded {})];
        let evening = look(&filed, at(10, "20:00"), &HashSet::new());
        assert_eq!((evening.found.len(), evening.next_at), (0, Some(at(11, "07:30"))));
        let morning = look(&filed, at(11, "07:30"), &HashSet::new());
        assert_eq!(keys(&morning), HashSet::from([(FindingKind::Warning, ClockKind::Answer, 1, 50)]));
        assert_eq!(morning.found[0].at, at(10, "14:30"));
        // The deadline passes at closing time on the next day: the breach is one at once, who is above hears of it later.
        let filed = [(at(10, "07:30"), ClockEventKind::Started {}), (at(10, "08:00"), ClockEventKind::Responded {})];
        let evening = look(&filed, at(10, "14:31"), &HashSet::new());
        let kinds =
            |outlook: &Outlook| outlook.found.iter().map(|found| (found.key.0, found.key.3)).collect::<Vec<_>>();
        use FindingKind::{Breach, Escalation, Warning};
        assert_eq!(kinds(&evening), [(Warning, 50), (Escalation, 1), (Breach, 0)]);
        assert_eq!(evening.next_at, Some(at(11, "07:30")));
    }

    #[test]
    fn whoever_answered_in_time_is_left_in_peace_and_whoever_waits_too() {
        let filed = (at(10, "07:30"), ClockEventKind::Started {});
        let stopped = [filed.clone(), (at(10, "14:30"), ClockEventKind::Stopped {})];
        let outlook = look(&stopped, at(12, "09:00"), &HashSet::new());
        // The first word came late, with the answer.
        assert_eq!(keys(&outlook), HashSet::from([(FindingKind::Breach, ClockKind::FirstResponse, 1, 0)]));
        assert_eq!((outlook.state, outlook.is_late, outlook.next_at), (CaseClockState::Stopped, false, None));
        let reason = Text::parse("در انتظار مدارک").unwrap();
        let paused = [filed, (at(10, "08:00"), ClockEventKind::Paused { reason })];
        let outlook = look(&paused, at(20, "09:00"), &HashSet::new());
        assert_eq!((outlook.state, outlook.due_at, outlook.next_at), (CaseClockState::Paused, None, None));
        assert!(outlook.found.is_empty());
    }

    #[test]
    fn three_steps_tell_three_people_as_far_as_there_are_any() {
        let (chain, treasury) = (["unit head", "department head"], ["treasury head"]);
        assert_eq!(whom(1, &chain, &treasury, &[]), Some("unit head"));
        assert_eq!(whom(2, &chain, &treasury, &["unit head"]), Some("department head"));
        assert_eq!(whom(3, &chain, &treasury, &chain), Some("treasury head"));
        // Who leads nothing cannot be told; then the next one above is.
        assert_eq!(whom(1, &[], &treasury, &[]), Some("treasury head"));
        assert_eq!(whom(3, &["treasury head"], &treasury, &["treasury head"]), None);
        assert_eq!(whom::<&str>(1, &[], &[], &[]), None);
    }
}
