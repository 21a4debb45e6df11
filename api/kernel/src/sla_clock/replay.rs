//! Playing the log of a case.

use chrono::{DateTime, Utc};

use super::clock::Clock;
use super::reading::{CaseReading, ClockName, ClockState};
use super::{ClockError, ClockEvent, ClockEventKind, Target};
use crate::working_calendar::{CalendarError, WorkingCalendar};

/// The clocks of a case after the events that have been played.
#[derive(Debug, Clone)]
pub struct CaseClocks<'a> {
    target: Target,
    /// Where the case stands; its first response clock may have stopped while the case goes on.
    state: ClockState,
    last_event_at: Option<DateTime<Utc>>,
    first_response: Clock<'a>,
    answer: Clock<'a>,
}

/// What the clocks of a case show at an instant, from its whole log. Events later than the instant
/// are left out, so that a past reading is asked of the same log.
///
/// # Errors
/// Those of [`CaseClocks::apply`], of any event up to the instant; `clock_events_out_of_order` for
/// all of them; those of the calendar.
pub fn replay(
    calendar: &WorkingCalendar,
    target: &Target,
    events: &[ClockEvent],
    as_of: DateTime<Utc>,
) -> Result<CaseReading, ClockError> {
    let mut pairs = events.iter().zip(events.iter().skip(1));
    if pairs.any(|(one, next)| next.at < one.at) {
        return Err(ClockError::OutOfOrder);
    }
    let mut clocks = CaseClocks::new(calendar, target);
    for event in events.iter().take_while(|event| event.at <= as_of) {
        clocks.apply(event)?;
    }
    clocks.reading(as_of)
}

/// Whether a case may be merged into another: only into one that was filed no later, so that the
/// survivor's clocks, which stay as they are, give nobody more time than was promised first.
///
/// # Errors
/// `clock_not_started` for a log without a start; `clock_merge_into_younger`.
pub fn may_absorb(survivor: &[ClockEvent], duplicate: &[ClockEvent]) -> Result<(), ClockError> {
    let filed = |log: &[ClockEvent]| match log.first() {
        Some(ClockEvent { at, event: ClockEventKind::Started {} }) => Ok(*at),
        _ => Err(ClockError::NotStarted),
    };
    if filed(survivor)? <= filed(duplicate)? { Ok(()) } else { Err(ClockError::MergeIntoYounger) }
}

impl<'a> CaseClocks<'a> {
    /// Nothing has happened yet; the target is that of the filing.
    pub fn new(calendar: &'a WorkingCalendar, target: &Target) -> Self {
        Self {
            target: target.clone(),
            state: ClockState::NotStarted,
            last_event_at: None,
            first_response: Clock::new(calendar, ClockName::FirstResponse),
            answer: Clock::new(calendar, ClockName::Answer),
        }
    }

    /// Plays the next event. What is impossible is refused and changes nothing; it is not guessed
    /// what may have been meant.
    ///
    /// # Errors
    /// `clock_events_out_of_order`, and where the case is in the wrong state: `clock_not_started`,
    /// `clock_already_started`, `clock_already_paused`, `clock_not_paused`, `clock_not_stopped`,
    /// `clock_stopped`, `clock_ended`; those of the calendar.
    pub fn apply(&mut self, event: &ClockEvent) -> Result<(), ClockError> {
        if self.last_event_at.is_some_and(|last| event.at < last) {
            return Err(ClockError::OutOfOrder);
        }
        self.admits(&event.event)?;
        let mut next = self.clone();
        next.play(event.at, &event.event)?;
        next.last_event_at = Some(event.at);
        *self = next;
        Ok(())
    }

    /// What both clocks show.
    ///
    /// # Errors
    /// `clock_reading_too_early` before the last event; those of the calendar.
    pub fn reading(&self, as_of: DateTime<Utc>) -> Result<CaseReading, ClockError> {
        if self.last_event_at.is_some_and(|last| as_of < last) {
            return Err(ClockError::ReadingTooEarly);
        }
        let (first_response, answer) = (self.first_response.reading(as_of)?, self.answer.reading(as_of)?);
        Ok(CaseReading { as_of, first_response, answer })
    }

    fn admits(&self, event: &ClockEventKind) -> Result<(), ClockError> {
        use ClockEventKind as Kind;
        use ClockState as State;
        match (self.state, event) {
            (State::NotStarted, Kind::Started {}) => Ok(()),
            (State::NotStarted, _) => Err(ClockError::NotStarted),
            (State::Merged | State::SwitchedOff, _) => Err(ClockError::Ended),
            (_, Kind::Started {}) => Err(ClockError::AlreadyStarted),
            (State::Stopped, Kind::Reopened {}) => Ok(()),
            (State::Stopped, _) => Err(ClockError::Stopped),
            (_, Kind::Reopened {}) => Err(ClockError::NotStopped),
            (State::Paused, Kind::Paused { .. }) => Err(ClockError::AlreadyPaused),
            (State::Running, Kind::Resumed {}) => Err(ClockError::NotPaused),
            (State::Running | State::Paused, _) => Ok(()),
        }
    }

    fn play(&mut self, at: DateTime<Utc>, event: &ClockEventKind) -> Result<(), CalendarError> {
        match event {
            ClockEventKind::Started {} | ClockEventKind::Reopened {} => {
                self.state = ClockState::Running;
                self.start_first_response(at);
                let allowed = self.target.answer.length();
                self.answer.start(at, allowed, &self.target.warn_at, ClockState::Running);
            }
            ClockEventKind::Responded {} => {
                if self.first_response.is_open() {
                    self.first_response.end(at, ClockState::Stopped)?;
                }
            }
            ClockEventKind::ApplicantWrote {} => {
                if !self.first_response.is_open() {
                    self.start_first_response(at);
                    self.answer.begin_term(at)?;
                    self.keep_order(at)?;
                }
            }
            ClockEventKind::Paused { .. } => {
                self.state = ClockState::Paused;
                self.open_clocks().try_for_each(|clock| clock.pause(at))?;
            }
            ClockEventKind::Resumed {} => {
                self.state = ClockState::Running;
                self.open_clocks().for_each(|clock| clock.resume(at));
            }
            ClockEventKind::Extended { minutes, .. } => {
                self.open_clocks().try_for_each(|clock| clock.extend(at, minutes.length()))?;
            }
            ClockEventKind::TargetChanged { target } => self.change_target(at, target)?,
            ClockEventKind::Stopped {} => self.end(at, ClockState::Stopped)?,
            ClockEventKind::Merged {} => self.end(at, ClockState::Merged)?,
            ClockEventKind::SwitchedOff { .. } => self.end(at, ClockState::SwitchedOff)?,
        }
        Ok(())
    }

    fn start_first_response(&mut self, at: DateTime<Utc>) {
        let allowed = self.target.first_response.length();
        self.first_response.start(at, allowed, &self.target.warn_at, self.state);
    }

    fn change_target(&mut self, at: DateTime<Utc>, target: &Target) -> Result<(), CalendarError> {
        if self.first_response.is_open() {
            self.first_response.retarget(at, target.first_response.length(), &target.warn_at)?;
        }
        self.answer.retarget(at, target.answer.length(), &target.warn_at)?;
        self.target = target.clone();
        self.keep_order(at)
    }

    fn end(&mut self, at: DateTime<Utc>, state: ClockState) -> Result<(), CalendarError> {
        self.state = state;
        self.open_clocks().try_for_each(|clock| clock.end(at, state))
    }

    /// The answer is due no earlier than a response that is still owed. Both clocks stand
    /// still together, so comparing what is left of them once is enough.
    fn keep_order(&mut self, at: DateTime<Utc>) -> Result<(), CalendarError> {
        if self.first_response.is_open() { self.answer.leave_at_least(at, self.first_response.left()) } else { Ok(()) }
    }

    fn open_clocks(&mut self) -> impl Iterator<Item = &mut Clock<'a>> {
        [&mut self.first_response, &mut self.answer].into_iter().filter(|clock| clock.is_open())
    }
}
