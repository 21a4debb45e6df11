//! One clock while its log is played.

use chrono::{DateTime, TimeDelta, Utc};

use super::reading::{Breach, ClockName, ClockReading, ClockState, Stretch, Warning};
use crate::working_calendar::{CalendarError, WorkingCalendar};

#[derive(Debug, Clone)]
pub(super) struct Clock<'a> {
    calendar: &'a WorkingCalendar,
    name: ClockName,
    pub(super) state: ClockState,
    window: u32,
    term: u32,
    started_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
    /// Where the present run began; what went before it is in `used` and `stretches`.
    running_since: Option<DateTime<Utc>>,
    allowed: TimeDelta,
    extended: TimeDelta,
    used: TimeDelta,
    warn_at: Vec<u8>,
    /// The deadline of the present window that has passed.
    passed: Option<DateTime<Utc>>,
    /// The deadline that was in force when the clock stopped.
    last_deadline: Option<DateTime<Utc>>,
    breaches: Vec<Breach>,
    warnings: Vec<Warning>,
    stretches: Vec<Stretch>,
}

impl<'a> Clock<'a> {
    pub(super) fn new(calendar: &'a WorkingCalendar, name: ClockName) -> Self {
        Self {
            calendar,
            name,
            state: ClockState::NotStarted,
            window: 0,
            term: 0,
            started_at: None,
            ended_at: None,
            running_since: None,
            allowed: TimeDelta::zero(),
            extended: TimeDelta::zero(),
            used: TimeDelta::zero(),
            warn_at: Vec::new(),
            passed: None,
            last_deadline: None,
            breaches: Vec::new(),
            warnings: Vec::new(),
            stretches: Vec::new(),
        }
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(self.state, ClockState::Running | ClockState::Paused)
    }

    fn is_late(&self) -> bool {
        self.passed.is_some()
    }

    /// What may still be used; below zero when overdue.
    pub(super) fn left(&self) -> TimeDelta {
        self.allowed - self.used
    }

    /// Opens a window, running or, where the case is paused, paused.
    pub(super) fn start(&mut self, at: DateTime<Utc>, allowed: TimeDelta, warn_at: &[u8], state: ClockState) {
        self.window += 1;
        self.term = 0;
        self.state = state;
        (self.started_at, self.ended_at) = (Some(at), None);
        (self.passed, self.last_deadline) = (None, None);
        self.running_since = (state == ClockState::Running).then_some(at);
        (self.used, self.extended, self.allowed) = (TimeDelta::zero(), TimeDelta::zero(), allowed);
        self.warn_at = warn_at.to_vec();
    }

    pub(super) fn pause(&mut self, at: DateTime<Utc>) -> Result<(), CalendarError> {
        self.settle(at)?;
        self.state = ClockState::Paused;
        self.running_since = None;
        Ok(())
    }

    pub(super) fn resume(&mut self, at: DateTime<Utc>) {
        self.state = ClockState::Running;
        self.running_since = Some(at);
    }

    pub(super) fn end(&mut self, at: DateTime<Utc>, state: ClockState) -> Result<(), CalendarError> {
        self.note_until(at)?;
        if state == ClockState::Stopped {
            self.last_deadline = self.deadline()?.or(self.passed);
        }
        self.settle(at)?;
        self.state = state;
        (self.running_since, self.ended_at) = (None, Some(at));
        Ok(())
    }

    pub(super) fn extend(&mut self, at: DateTime<Utc>, by: TimeDelta) -> Result<(), CalendarError> {
        self.settle(at)?;
        self.extended += by;
        self.term += 1;
        self.allow(self.allowed + by)
    }

    /// Another target: earlier extensions stay, and a shorter one is due now and not before. One
    /// that is overdue keeps the deadline that passed, unless it gets more time than that.
    pub(super) fn retarget(
        &mut self,
        at: DateTime<Utc>,
        target: TimeDelta,
        warn_at: &[u8],
    ) -> Result<(), CalendarError> {
        self.settle(at)?;
        self.warn_at = warn_at.to_vec();
        self.term += 1;
        self.allow((target + self.extended).max(self.allowed.min(self.used)))
    }

    /// A message came: from here on a breach is another one than before it.
    pub(super) fn begin_term(&mut self, at: DateTime<Utc>) -> Result<(), CalendarError> {
        self.settle(at)?;
        self.term += 1;
        Ok(())
    }

    /// At least so much time from this instant on, unless it is late already.
    pub(super) fn leave_at_least(&mut self, at: DateTime<Utc>, left: TimeDelta) -> Result<(), CalendarError> {
        self.settle(at)?;
        if self.is_late() { Ok(()) } else { self.allow(self.allowed.max(self.used + left)) }
    }

    fn allow(&mut self, allowed: TimeDelta) -> Result<(), CalendarError> {
        self.allowed = allowed;
        if self.passed.is_some() {
            self.passed = if self.left() > TimeDelta::zero() { None } else { self.used_up_at(allowed)? };
        }
        Ok(())
    }

    /// When the used time of this window had come to an amount, within the stretches that are over.
    fn used_up_at(&self, amount: TimeDelta) -> Result<Option<DateTime<Utc>>, CalendarError> {
        let mut left = amount;
        for run in self.stretches.iter().filter(|run| run.window == self.window) {
            let of_run = self.calendar.working_time(run.from, run.to)?;
            if left <= of_run {
                return self.calendar.after(run.from, left).map(Some);
            }
            left -= of_run;
        }
        Ok(None)
    }

    /// Notes the warnings that fell due and the deadline that passed up to an instant.
    fn note_until(&mut self, at: DateTime<Utc>) -> Result<(), CalendarError> {
        while let Some(warning) = self.next_warning()?.filter(|warning| warning.at <= at) {
            self.warnings.push(warning);
        }
        // What is done at the deadline is done in time.
        if let Some(deadline) = self.deadline()?.filter(|deadline| *deadline < at && self.passed.is_none()) {
            self.passed = Some(deadline);
            let (clock, window, term) = (self.name, self.window, self.term);
            self.breaches.push(Breach { clock, window, term, deadline });
        }
        Ok(())
    }

    /// Counts what ran until an instant, and goes on from there.
    fn settle(&mut self, at: DateTime<Utc>) -> Result<(), CalendarError> {
        self.note_until(at)?;
        let Some(since) = self.running_since.replace(at) else {
            self.running_since = None;
            return Ok(());
        };
        self.used += self.calendar.working_time(since, at)?;
        match self.stretches.last_mut() {
            Some(run) if run.to == since && run.window == self.window => run.to = at,
            _ if since < at => self.stretches.push(Stretch { window: self.window, from: since, to: at }),
            _ => {}
        }
        Ok(())
    }

    /// The deadline that passed, or the one that is ahead if nothing happens.
    fn deadline(&self) -> Result<Option<DateTime<Utc>>, CalendarError> {
        match (self.passed, self.running_since) {
            (None, Some(since)) => self.calendar.after(since, self.left().max(TimeDelta::zero())).map(Some),
            (passed, Some(_)) => Ok(passed),
            (_, None) => Ok(None),
        }
    }

    fn next_warning(&self) -> Result<Option<Warning>, CalendarError> {
        let noted = |percent: u8| self.warnings.iter().any(|one| one.window == self.window && one.percent == percent);
        let next = self.warn_at.iter().copied().find(|percent| !noted(*percent));
        let (Some(percent), Some(since)) = (next, self.running_since) else {
            return Ok(None);
        };
        let share = self.allowed / 100 * i32::from(percent);
        let at = self.calendar.after(since, (share - self.used).max(TimeDelta::zero()))?;
        Ok(Some(Warning { window: self.window, percent, at }))
    }

    pub(super) fn reading(&self, as_of: DateTime<Utc>) -> Result<ClockReading, CalendarError> {
        let mut now = self.clone();
        now.note_until(as_of)?;
        let deadline = if now.state == ClockState::Stopped { now.last_deadline } else { now.deadline()? };
        let next_warning = now.next_warning()?;
        now.settle(as_of)?;
        let zero = TimeDelta::zero();
        let real_elapsed = now.started_at.map_or(zero, |start| now.ended_at.unwrap_or(as_of) - start);
        let of_window = now.stretches.iter().filter(|run| run.window == now.window);
        let real_running = of_window.fold(zero, |sum, run| sum + (run.to - run.from));
        let is_due = matches!(now.state, ClockState::Running | ClockState::Paused | ClockState::Stopped);
        Ok(ClockReading {
            clock: now.name,
            state: now.state,
            window: now.window,
            started_at: now.started_at,
            ended_at: now.ended_at,
            deadline,
            allowed: now.allowed,
            used: now.used,
            remaining: if is_due { now.left().max(zero) } else { zero },
            overdue: if is_due { (-now.left()).max(zero) } else { zero },
            real_elapsed,
            real_paused: real_elapsed - real_running,
            is_late: is_due && now.is_late(),
            breaches: now.breaches,
            warnings: now.warnings,
            next_warning,
            stretches: now.stretches,
        })
    }
}
