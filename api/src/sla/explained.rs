//! Why the clocks of a case show what they show: everything that was counted, and everything that was not.

use std::collections::HashMap;

use amanat_kernel::{
    Text,
    sla_clock::{ClockEventKind, ClockReading},
};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    clock_entity::{CaseClockState, ClockKind, FindingKind, ReviewVerdict, breach_review, clock_event, clock_finding},
    clock_wire::{Around, CaseClock},
    clocks,
    held::{Held, refusal},
    outlook::state_of,
};
use crate::{
    base::{
        auth::Scope,
        error::Error,
        id::{CalendarId, ClockFindingId, UserId},
        jalali::jalali,
    },
    identity::People,
};

/// The clocks of a case, explained.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseClockExplained {
    /// As lists show it.
    pub summary: CaseClock,
    /// The instant of which all of it is.
    pub as_of: DateTime<Utc>,
    /// The calendar by which working time is counted.
    pub calendar_id: CalendarId,
    /// The zone of its clock, by its name in the database of the IANA.
    #[schema(example = "Asia/Tehran")]
    pub zone: String,
    /// How far that clock is ahead of UTC at this moment.
    #[schema(example = "+03:30")]
    pub utc_offset: String,
    /// Until the applicant hears a word of the office.
    pub first_response: ClockExplained,
    /// Until the answer.
    pub answer: ClockExplained,
    /// Until when the applicant may reopen the case; absent while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reopens_until: Option<DateTime<Utc>>,
    /// Until when the office waits for the applicant; absent while it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waits_until: Option<DateTime<Utc>>,
    /// What happened to the clocks, in order.
    pub events: Vec<ClockStep>,
    /// What was found: warnings, breaches and what is said of them today, escalations.
    pub findings: Vec<ClockFinding>,
}

/// One of the two clocks of a case. Amounts are of its present window, the last where it has stopped.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClockExplained {
    /// Where it stands.
    pub state: CaseClockState,
    /// How often it was started.
    #[schema(example = 1)]
    pub window: u32,
    /// When this window began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
    /// Until when it is or was due; absent while it stands still, because nobody knows then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DateTime<Utc>>,
    /// Seconds of working time that it may take, extensions included.
    #[schema(example = 25200)]
    pub allowed_seconds: i64,
    /// Seconds of working time that count legally; the sum of the segments.
    #[schema(example = 12600)]
    pub used_seconds: i64,
    /// What is left of them.
    #[schema(example = 12600)]
    pub remaining_seconds: i64,
    /// By how many it is over.
    #[schema(example = 0)]
    pub overdue_seconds: i64,
    /// Seconds that really went by, nights, holidays and pauses included.
    #[schema(example = 99000)]
    pub real_elapsed_seconds: i64,
    /// Of those the ones during which it was paused.
    #[schema(example = 0)]
    pub real_paused_seconds: i64,
    /// Whether the deadline of this window has passed.
    pub is_late: bool,
    /// The pieces of working time that were counted, one by one.
    pub segments: Vec<CountedSegment>,
}

/// An unbroken piece of working time within one day.
#[derive(Debug, Serialize, ToSchema)]
pub struct CountedSegment {
    /// The day on the office's clock.
    #[schema(example = "2025-08-10")]
    pub day: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-05-19")]
    pub day_jalali: String,
    /// When it begins.
    pub from: DateTime<Utc>,
    /// When it ends.
    pub to: DateTime<Utc>,
    /// Its length.
    #[schema(example = 12600)]
    pub seconds: i64,
}

/// Something that happened to the clocks.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClockStep {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    #[schema(example = "paused")]
    pub event: String,
    /// Why, where a reason was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "در انتظار مدارک متقاضی")]
    pub reason: Option<Text>,
    /// Minutes of working time: those that were added, or those within which the answer is due by another promise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 60)]
    pub minutes: Option<u32>,
    /// Who of the staff did it; absent where nobody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "علی احمدی")]
    pub actor_name: Option<String>,
}

/// What was found at a clock, once.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClockFinding {
    /// Id.
    pub id: ClockFindingId,
    /// What it is.
    pub kind: FindingKind,
    /// At which clock.
    pub clock: ClockKind,
    /// In which of its windows, from 1.
    #[schema(example = 1)]
    pub window: i32,
    /// Of a warning the percentage, of a breach how often the window's time had been changed, of an escalation its step.
    #[schema(example = 50)]
    pub number: i32,
    /// When it fell due.
    pub at: DateTime<Utc>,
    /// The deadline of that moment.
    pub deadline: DateTime<Utc>,
    /// When it was found, and somebody told.
    pub found_at: DateTime<Utc>,
    /// Who was told; absent where nobody was there to be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told_to: Option<UserId>,
    /// That person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "زهرا محمدی")]
    pub told_to_name: Option<String>,
    /// What calendars that were published later say of a breach, in order; it stays what it was.
    pub reviews: Vec<BreachReview>,
}

/// What a calendar that was published later says of a breach.
#[derive(Debug, Serialize, ToSchema)]
pub struct BreachReview {
    /// When it was looked at again.
    pub reviewed_at: DateTime<Utc>,
    /// What came of it.
    pub verdict: ReviewVerdict,
    /// The deadline by which it stands; absent where it would not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DateTime<Utc>>,
}

impl CaseClockExplained {
    /// Everything about the clocks of a case that the caller was found to see.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn read(
        conn: &impl ConnectionTrait,
        scope: &Scope,
        held: &Held,
        now: DateTime<Utc>,
    ) -> Result<Self, Error> {
        let ids = [held.row.id];
        let log = clocks::events_of(conn, &ids).await?;
        let mut reviews: HashMap<ClockFindingId, Vec<BreachReview>> = HashMap::new();
        for review in clocks::reviews_of(conn, &ids).await? {
            let breach_review::Model { id: _, office_id: _, finding_id, reviewed_at, verdict, deadline } = review;
            reviews.entry(finding_id).or_default().push(BreachReview { reviewed_at, verdict, deadline });
        }
        let around = Around::of(conn, scope, std::slice::from_ref(held)).await?;
        let people = People::within(conn, scope, log.iter().filter_map(|row| row.actor_id)).await?;
        let reading = held.reading(now).map_err(refusal)?;
        let windows = held.windows(now)?;
        let findings = held.findings.iter().map(|finding| {
            let reviews = reviews.remove(&finding.id).unwrap_or_default();
            ClockFinding::of(finding.clone(), reviews, &around.people)
        });
        Ok(Self {
            summary: CaseClock::of(held, &around, now)?,
            as_of: reading.as_of,
            calendar_id: held.row.calendar_id,
            zone: held.calendar.zone().name().to_owned(),
            utc_offset: held.calendar.local(now).format("%:z").to_string(),
            first_response: ClockExplained::of(&reading.first_response, held)?,
            answer: ClockExplained::of(&reading.answer, held)?,
            reopens_until: windows.reopens_until,
            waits_until: windows.waits_until,
            events: log.into_iter().map(|row| ClockStep::of(row, &people)).collect::<Result<_, _>>()?,
            findings: findings.collect(),
        })
    }
}

impl ClockExplained {
    fn of(reading: &ClockReading, held: &Held) -> Result<Self, Error> {
        let segments = reading.segments(&held.calendar).map_err(refusal)?;
        let segments = segments.into_iter().map(|piece| {
            Ok(CountedSegment {
                day: piece.day,
                day_jalali: jalali(piece.day)?,
                from: piece.from,
                to: piece.to,
                seconds: piece.length().num_seconds(),
            })
        });
        Ok(Self {
            state: state_of(reading.state),
            window: reading.window,
            started_at: reading.started_at,
            ended_at: reading.ended_at,
            deadline: reading.deadline,
            allowed_seconds: reading.allowed.num_seconds(),
            used_seconds: reading.used.num_seconds(),
            remaining_seconds: reading.remaining.num_seconds(),
            overdue_seconds: reading.overdue.num_seconds(),
            real_elapsed_seconds: reading.real_elapsed.num_seconds(),
            real_paused_seconds: reading.real_paused.num_seconds(),
            is_late: reading.is_late,
            segments: segments.collect::<Result<_, Error>>()?,
        })
    }
}

impl ClockStep {
    fn of(row: clock_event::Model, people: &People) -> Result<Self, Error> {
        let clock_event::Model { office_id: _, case_clock_id: _, seq: _, at, event, actor_id } = row;
        let (event, reason, minutes) = match serde_json::from_str(&event)? {
            ClockEventKind::Started {} => ("started", None, None),
            ClockEventKind::Responded {} => ("responded", None, None),
            ClockEventKind::ApplicantWrote {} => ("applicant_wrote", None, None),
            ClockEventKind::Paused { reason } => ("paused", Some(reason), None),
            ClockEventKind::Resumed {} => ("resumed", None, None),
            ClockEventKind::Stopped {} => ("stopped", None, None),
            ClockEventKind::Reopened {} => ("reopened", None, None),
            ClockEventKind::Extended { minutes, reason } => ("extended", Some(reason), Some(minutes.get())),
            ClockEventKind::TargetChanged { target } => ("target_changed", None, Some(target.answer().get())),
            ClockEventKind::Merged {} => ("merged", None, None),
            ClockEventKind::SwitchedOff { reason } => ("switched_off", Some(reason), None),
        };
        let actor_name = people.name(actor_id);
        Ok(Self { at, event: event.to_owned(), reason, minutes, actor_id, actor_name })
    }
}

impl ClockFinding {
    fn of(row: clock_finding::Model, reviews: Vec<BreachReview>, people: &People) -> Self {
        let clock_finding::Model {
            id,
            office_id: _,
            case_clock_id: _,
            kind,
            clock,
            window_no,
            number,
            at,
            found_at,
            deadline,
            told_to,
        } = row;
        let told_to_name = people.name(told_to);
        Self { id, kind, clock, window: window_no, number, at, deadline, found_at, told_to, told_to_name, reviews }
    }
}
