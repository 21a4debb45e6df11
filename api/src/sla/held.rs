//! Clocks that are held until a transaction ends, with all that they are told from.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use amanat_kernel::{
    sla_clock::{
        Breach, CaseReading, ClockError, ClockEvent, ClockEventKind, ClockName, Review, Target, replay, review,
    },
    working_calendar::WorkingCalendar,
};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{
    calendars,
    clock_entity::{CaseClockState, ClockKind, FindingKind, case_clock, clock_event, clock_finding},
    clocks,
    entity::{service_level, service_level_version},
    level_wire::EscalationStep,
    levels,
    outlook::{Key, Outlook, outlook},
};
use crate::base::{
    code::Code,
    error::Error,
    id::{CaseId, OfficeId, UserId},
    tx::{Event, Tx},
};

/// A clock and what it is told from.
pub struct Held {
    pub row: case_clock::Model,
    pub level: service_level::Model,
    pub version: service_level_version::Model,
    pub calendar: Arc<WorkingCalendar>,
    pub steps: Vec<EscalationStep>,
    pub target: Target,
    pub events: Vec<ClockEvent>,
    pub findings: Vec<clock_finding::Model>,
}

impl Held {
    /// Several clocks, in their order.
    ///
    /// # Errors
    /// Whatever the database says; internal, when a row cannot be read.
    pub async fn all(
        conn: &impl ConnectionTrait,
        office: OfficeId,
        rows: Vec<case_clock::Model>,
    ) -> Result<Vec<Self>, Error> {
        let ids: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
        let mut events = clocks::by_clock(clocks::events_of(conn, &ids).await?, |row| row.case_clock_id);
        let mut findings = clocks::by_clock(clocks::findings_of(conn, &ids).await?, |row| row.case_clock_id);
        let calendar_ids: HashSet<_> = rows.iter().map(|row| row.calendar_id).collect();
        let calendars = calendars::read_all(conn, office, &calendar_ids.into_iter().collect::<Vec<_>>()).await?;
        let calendars: HashMap<_, _> = calendars.into_iter().map(|(id, calendar)| (id, Arc::new(calendar))).collect();
        let version_ids: HashSet<_> = rows.iter().map(|row| row.level_version_id).collect();
        let versions = levels::with_levels(conn, office, &version_ids.into_iter().collect::<Vec<_>>()).await?;
        rows.into_iter()
            .map(|row| {
                let damaged = |what: &str| anyhow::anyhow!("the case clock {} has no {what}", row.id);
                let (version, level) =
                    versions.get(&row.level_version_id).cloned().ok_or_else(|| damaged("service level"))?;
                let calendar = calendars.get(&row.calendar_id).cloned().ok_or_else(|| damaged("calendar"))?;
                let log: Vec<clock_event::Model> = events.remove(&row.id).unwrap_or_default();
                Ok(Self {
                    steps: serde_json::from_str(&version.escalation)?,
                    target: serde_json::from_str(&row.target)?,
                    events: clocks::log(&log)?,
                    findings: findings.remove(&row.id).unwrap_or_default(),
                    row,
                    level,
                    version,
                    calendar,
                })
            })
            .collect()
    }

    /// The clock of one case, held.
    ///
    /// # Errors
    /// `not_found`; whatever the database says.
    pub async fn lock(tx: &Tx, case: CaseId) -> Result<Self, Error> {
        let row = clocks::lock(tx, case).await?;
        let mut held = Self::all(tx.conn(), tx.office(), vec![row]).await?;
        held.pop().ok_or_else(|| anyhow::anyhow!("the clock of case {case} was not read").into())
    }

    /// What the clocks show.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn reading(&self, now: DateTime<Utc>) -> Result<CaseReading, ClockError> {
        replay(&self.calendar, &self.target, &self.events, self.not_before_log(now))
    }

    /// What the clocks ask for, and what today's calendar says of the breaches that were recorded.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn look(&self, now: DateTime<Utc>) -> Result<(Outlook, Review), ClockError> {
        let recorded: Vec<Breach> = self.breaches().map(|(_, breach)| breach).collect();
        let as_of = self.not_before_log(now);
        let review = review(&self.calendar, &self.target, &self.events, &recorded, as_of)?;
        let known: HashSet<Key> = self.findings.iter().map(key_of).collect();
        Ok((outlook(&self.calendar, &self.steps, &review.reading, &known)?, review))
    }

    /// The recorded breaches, in the order in which they were found.
    pub fn breaches(&self) -> impl Iterator<Item = (&clock_finding::Model, Breach)> {
        self.findings.iter().filter(|finding| finding.kind == FindingKind::Breach).filter_map(|finding| {
            let clock = match finding.clock {
                ClockKind::FirstResponse => ClockName::FirstResponse,
                ClockKind::Answer => ClockName::Answer,
            };
            let (window, term) = (finding.window_no.try_into().ok()?, finding.number.try_into().ok()?);
            Some((finding, Breach { clock, window, term, deadline: finding.deadline }))
        })
    }

    /// Processes' clocks differ a little: the log never runs backwards.
    fn not_before_log(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.events.last().map_or(now, |last| last.at.max(now))
    }

    /// Writes what happened into the log; what is impossible is refused.
    ///
    /// # Errors
    /// `state_forbids`; whatever the database says.
    pub async fn append(
        &mut self,
        tx: &Tx,
        at: DateTime<Utc>,
        event: ClockEventKind,
        actor: Option<UserId>,
    ) -> Result<(), Error> {
        let at = self.not_before_log(at);
        let row = clock_event::Model {
            office_id: tx.office(),
            case_clock_id: self.row.id,
            seq: i32::try_from(self.events.len()).unwrap_or(i32::MAX).saturating_add(1),
            at,
            event: serde_json::to_string(&event)?,
            actor_id: actor,
        };
        let action = action_of(&event);
        self.events.push(ClockEvent::new(at, event));
        replay(&self.calendar, &self.target, &self.events, at).map_err(refusal)?;
        clocks::append(tx, row).await?;
        let facts = serde_json::json!({ "reference": self.row.case_reference, "at": at });
        tx.record(Event::new(action, "case_clock", self.row.id).facts(facts)).await
    }

    /// Ends the clocks of a service level that was withdrawn, as of the moment in which it was.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn end_if_withdrawn(&mut self, tx: &Tx) -> Result<(), Error> {
        let is_open = matches!(self.row.state, CaseClockState::Running | CaseClockState::Paused);
        let (true, Some(at), Some(reason)) = (is_open, self.level.withdrawn_at, self.level.withdrawn_because.clone())
        else {
            return Ok(());
        };
        self.row.state = CaseClockState::SwitchedOff;
        self.append(tx, at, ClockEventKind::SwitchedOff { reason }, None).await
    }

    /// Writes into the row what the log says now. What is to be recorded is the worker's to find.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn save(mut self, tx: &Tx) -> Result<(), Error> {
        let (outlook, _) = self.look(tx.now()).map_err(refusal)?;
        let next_at = if outlook.found.is_empty() { outlook.next_at } else { Some(tx.now()) };
        self.take(&outlook);
        clocks::update(tx, case_clock::Model { next_at, ..self.row }).await
    }

    /// Takes over what a look at the log said.
    pub fn take(&mut self, outlook: &Outlook) {
        let Outlook { state, due_at, is_late, found: _, next_at } = outlook;
        self.row.state = *state;
        self.row.due_at = due_at.unwrap_or(self.row.due_at);
        self.row.is_late = *is_late;
        self.row.next_at = *next_at;
    }
}

pub fn key_of(finding: &clock_finding::Model) -> Key {
    (finding.kind, finding.clock, finding.window_no, finding.number)
}

/// What the kernel refuses: a step that is not possible now, or a fault of ours.
pub fn refusal(fault: ClockError) -> Error {
    match fault {
        ClockError::AlreadyStarted
        | ClockError::AlreadyPaused
        | ClockError::NotPaused
        | ClockError::NotStopped
        | ClockError::Stopped
        | ClockError::Ended => Code::StateForbids.with("clock", fault.to_string()).into(),
        other => Error::Internal(anyhow::Error::from(other)),
    }
}

fn action_of(event: &ClockEventKind) -> &'static str {
    match event {
        ClockEventKind::Started {} => "case_clock.started",
        ClockEventKind::Responded {} => "case_clock.responded",
        ClockEventKind::ApplicantWrote {} => "case_clock.applicant_wrote",
        ClockEventKind::Paused { .. } => "case_clock.paused",
        ClockEventKind::Resumed {} => "case_clock.resumed",
        ClockEventKind::Stopped {} => "case_clock.stopped",
        ClockEventKind::Reopened {} => "case_clock.reopened",
        ClockEventKind::Extended { .. } => "case_clock.extended",
        ClockEventKind::TargetChanged { .. } => "case_clock.target_changed",
        ClockEventKind::Merged {} => "case_clock.merged",
        ClockEventKind::SwitchedOff { .. } => "case_clock.switched_off",
    }
}
