//! What the clocks of several cases show, for lists and pages.

use std::collections::HashMap;

use amanat_kernel::sla_clock::{CaseReading, ClockEventKind, ClockState};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{
    case::Windows,
    clocks,
    held::{Held, refusal},
};
use crate::base::{
    error::Error,
    id::{CaseId, OfficeId},
};

/// What the clocks of cases show at an instant; for whoever was found to see the cases. A case without a clock is not in it.
///
/// # Errors
/// Whatever the database says.
pub async fn readings(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    cases: &[CaseId],
    now: DateTime<Utc>,
) -> Result<HashMap<CaseId, CaseReading>, Error> {
    let rows = clocks::of_cases(conn, office, cases).await?;
    let held = Held::all(conn, office, rows).await?;
    held.iter().map(|held| Ok((held.row.id, held.reading(now).map_err(refusal)?))).collect()
}

/// What was promised for a case.
#[derive(Clone, Debug)]
pub struct Promise {
    /// Code of the service level.
    pub level: String,
    /// Number of its version.
    pub number: i32,
    /// Until when the answer is due; none while the office waits for the applicant.
    pub answer_due_at: Option<DateTime<Utc>>,
}

/// What was promised for a case that the caller was found to see, as it stands at an instant; none where it has no clock.
///
/// # Errors
/// Whatever the database says.
pub async fn promise(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    case: CaseId,
    now: DateTime<Utc>,
) -> Result<Option<Promise>, Error> {
    let rows = clocks::of_cases(conn, office, &[case]).await?;
    let Some(held) = Held::all(conn, office, rows).await?.pop() else { return Ok(None) };
    let answer_due_at = held.reading(now).map_err(refusal)?.answer.deadline;
    Ok(Some(Promise { level: held.level.code, number: held.version.number, answer_due_at }))
}

/// Until when the office would wait for the applicant of a case if it asked at this instant; none where the case has no
/// clock.
///
/// # Errors
/// Whatever the database says; internal, when the calendar cannot answer.
pub async fn would_wait_until(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    case: CaseId,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, Error> {
    let rows = clocks::of_cases(conn, office, &[case]).await?;
    let Some(held) = Held::all(conn, office, rows).await?.pop() else { return Ok(None) };
    let days = u16::try_from(held.version.applicant_days).map_err(anyhow::Error::from)?;
    Ok(Some(held.calendar.end_of_days_after(now, days).map_err(anyhow::Error::from)?))
}

impl Held {
    /// Until when somebody may still do something about the case.
    ///
    /// # Errors
    /// Internal, when the calendar cannot answer.
    pub(super) fn windows(&self, now: DateTime<Utc>) -> Result<Windows, Error> {
        let answer = self.reading(now).map_err(refusal)?.answer;
        let days = |count: i32| u16::try_from(count).map_err(anyhow::Error::from);
        let mut windows = Windows::default();
        if let (ClockState::Stopped, Some(at)) = (answer.state, answer.ended_at) {
            let until = self.calendar.end_of_working_days_after(at, days(self.version.reopening_days)?);
            windows.reopens_until = Some(until.map_err(anyhow::Error::from)?);
        }
        let paused = self.events.iter().rev().find(|event| matches!(event.event, ClockEventKind::Paused { .. }));
        if let (ClockState::Paused, Some(paused)) = (answer.state, paused) {
            let until = self.calendar.end_of_days_after(paused.at, days(self.version.applicant_days)?);
            windows.waits_until = Some(until.map_err(anyhow::Error::from)?);
        }
        Ok(windows)
    }
}
