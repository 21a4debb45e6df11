//! What the slices of cases tell their clocks.

use amanat_kernel::sla_clock::{ClockEventKind, Target};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{
    clock_entity::{CaseClockState, CaseKind, case_clock},
    clocks,
    entity::service_level_version,
    held::Held,
    level_wire::{Priority, PromisedTargets},
    levels, rules,
};
use crate::{
    base::{
        code::Code,
        error::Error,
        field::FieldError,
        id::{CaseId, OfficeId, ServiceLevelId, UnitId, UserId},
        tx::{Event, Tx},
    },
    units,
};

/// A case whose clocks start.
#[derive(Clone, Debug)]
pub struct NewClock {
    /// The case.
    pub case: CaseId,
    /// What it is.
    pub kind: CaseKind,
    /// What people call it.
    pub reference: String,
    /// What is promised for it.
    pub level: ServiceLevelId,
    /// How urgent it is.
    pub priority: Priority,
    /// The unit whose it is.
    pub unit: UnitId,
    /// Who works on it, where somebody does.
    pub assignee: Option<UserId>,
}

/// Starts the clocks of a case, by what its service level promises today; calendar and times stay its own from now on.
///
/// # Errors
/// `service_level_not_in_force`; the fields `/unit_id`, `/assignee_id`; whatever the database says.
pub async fn start(tx: &Tx, new: NewClock) -> Result<(), Error> {
    let NewClock { case, kind, reference, level, priority, unit, assignee } = new;
    let version = promised(tx, level).await?;
    clocks::hold_calendar(tx, version.calendar_id).await?;
    workplace(tx, unit, assignee).await?;
    let target = target(&version, priority)?;
    let row = case_clock::Model {
        id: case,
        office_id: tx.office(),
        case_kind: kind,
        case_reference: reference,
        level_version_id: version.id,
        calendar_id: version.calendar_id,
        target: serde_json::to_string(&target)?,
        priority,
        unit_id: unit,
        assignee_id: assignee,
        started_at: tx.now(),
        state: CaseClockState::Running,
        // Until its log has been looked at, a moment later.
        due_at: tx.now(),
        is_late: false,
        next_at: None,
        version: 1,
    };
    clocks::insert(tx, &row).await?;
    let mut held = Held::lock(tx, case).await?;
    held.append(tx, tx.now(), ClockEventKind::Started {}, tx.actor().ok()).await?;
    held.save(tx).await
}

/// Tells the clocks of a case what happened. Where what was promised was withdrawn nothing is due any more, and nothing is
/// written.
///
/// # Errors
/// `not_found`; `state_forbids` for what is impossible now; whatever the database says.
pub async fn tell(tx: &Tx, case: CaseId, event: ClockEventKind) -> Result<(), Error> {
    let mut held = Held::lock(tx, case).await?;
    held.end_if_withdrawn(tx).await?;
    if held.level.withdrawn_at.is_none() {
        held.append(tx, tx.now(), event, tx.actor().ok()).await?;
    }
    held.save(tx).await
}

/// Gives a case to a unit, and there to somebody or to nobody yet. Its clocks go on as they were.
///
/// # Errors
/// `not_found`; the fields `/unit_id`, `/assignee_id`; whatever the database says.
pub async fn assign(tx: &Tx, case: CaseId, unit: UnitId, assignee: Option<UserId>) -> Result<(), Error> {
    let row = clocks::lock(tx, case).await?;
    workplace(tx, unit, assignee).await?;
    let facts = serde_json::json!({
        "reference": row.case_reference, "unit_id": unit, "assignee_id": assignee, "from_unit_id": row.unit_id,
        "from_assignee_id": row.assignee_id,
    });
    clocks::update(tx, case_clock::Model { unit_id: unit, assignee_id: assignee, ..row }).await?;
    tx.record(Event::new("case_clock.assigned", "case_clock", case).facts(facts)).await
}

/// Puts a case under another service level or priority, and with it under another promise, as of today. The time that it
/// has used stays used, its calendar stays its own.
///
/// # Errors
/// `not_found`, `service_level_not_in_force`, `state_forbids`; whatever the database says.
pub async fn change_promise(tx: &Tx, case: CaseId, level: ServiceLevelId, priority: Priority) -> Result<(), Error> {
    let version = promised(tx, level).await?;
    let mut held = Held::lock(tx, case).await?;
    held.end_if_withdrawn(tx).await?;
    let target = target(&version, priority)?;
    held.append(tx, tx.now(), ClockEventKind::TargetChanged { target }, tx.actor().ok()).await?;
    held.row.level_version_id = version.id;
    held.row.priority = priority;
    held.steps = serde_json::from_str(&version.escalation)?;
    held.save(tx).await
}

/// Whether a service level promises something today.
///
/// # Errors
/// `service_level_not_in_force`; whatever the database says.
pub async fn in_force(tx: &Tx, level: ServiceLevelId) -> Result<(), Error> {
    promised(tx, level).await.map(|_| ())
}

/// What a service level promises today, held against its withdrawal.
async fn promised(tx: &Tx, level: ServiceLevelId) -> Result<service_level_version::Model, Error> {
    let row = levels::hold(tx, level).await?.filter(|row| row.withdrawn_at.is_none());
    let row = row.ok_or(Code::ServiceLevelNotInForce)?;
    let versions = levels::versions_of(tx.conn(), tx.office(), &[row.id]).await?;
    Ok(rules::in_force(&versions, tx.today()).cloned().ok_or(Code::ServiceLevelNotInForce)?)
}

fn target(version: &service_level_version::Model, priority: Priority) -> Result<Target, Error> {
    let targets: PromisedTargets = serde_json::from_str(&version.targets)?;
    Ok(rules::target("/targets", targets.of(priority))?)
}

/// A unit that works, and somebody who works there.
async fn workplace(tx: &Tx, unit: UnitId, assignee: Option<UserId>) -> Result<(), Error> {
    units::find_open(tx, unit).await?.ok_or_else(|| FieldError::new("/unit_id", "not_found"))?;
    match assignee {
        Some(user) if !units::is_member(tx, unit, user).await? => {
            Err(FieldError::new("/assignee_id", "not_found").into())
        }
        Some(_) | None => Ok(()),
    }
}

/// Until when somebody may still do something about a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Windows {
    /// Until when the applicant may reopen an answered case.
    pub reopens_until: Option<DateTime<Utc>>,
    /// Until when the office waits for the applicant.
    pub waits_until: Option<DateTime<Utc>>,
}

/// Until when an answered case may be reopened, and until when the office waits for the applicant of a paused one.
///
/// # Errors
/// `not_found`; whatever the database says.
pub async fn windows(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    case: CaseId,
    now: DateTime<Utc>,
) -> Result<Windows, Error> {
    let rows = clocks::of_cases(conn, office, &[case]).await?;
    let held = Held::all(conn, office, rows).await?.pop().ok_or(Code::NotFound)?;
    held.windows(now)
}
