//! What somebody may count on before there is a case.

use amanat_kernel::sla_clock::{ClockEvent, ClockEventKind, replay};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{
    calendars,
    held::refusal,
    level_wire::{Priority, PromisedTargets, PromisedTimes},
    levels, rules,
};
use crate::base::{
    clock::day_in_tehran,
    error::Error,
    id::{OfficeId, ServiceLevelId},
};

/// What is promised for a case that would be filed at an instant, in its turn.
#[derive(Clone, Debug)]
pub struct Prospect {
    /// Code of the service level.
    pub level: String,
    /// Number of its version.
    pub number: i32,
    /// In minutes of working time.
    pub times: PromisedTimes,
    /// Until when the answer would be due.
    pub answer_due_at: Option<DateTime<Utc>>,
}

/// What a service level promises for a case that would be filed at this instant: told by the same play of events as the
/// clock that would start. None where it promises nothing today. Several queries: within one snapshot.
///
/// # Errors
/// Whatever the database says; internal, when the calendar cannot answer.
pub async fn prospect(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    level: ServiceLevelId,
    now: DateTime<Utc>,
) -> Result<Option<Prospect>, Error> {
    let Some(level) = levels::find(conn, office, level).await?.filter(|row| row.withdrawn_at.is_none()) else {
        return Ok(None);
    };
    let versions = levels::versions_of(conn, office, &[level.id]).await?;
    let Some(version) = rules::in_force(&versions, day_in_tehran(now)) else { return Ok(None) };
    let targets: PromisedTargets = serde_json::from_str(&version.targets)?;
    let times = targets.of(Priority::Normal);
    let target = rules::target("/targets", times)?;
    let calendar = calendars::read(conn, office, version.calendar_id).await?;
    let filed = ClockEvent::new(now, ClockEventKind::Started {});
    let answer_due_at = replay(&calendar, &target, &[filed], now).map_err(refusal)?.answer.deadline;
    Ok(Some(Prospect { level: level.code, number: version.number, times: times.clone(), answer_due_at }))
}
