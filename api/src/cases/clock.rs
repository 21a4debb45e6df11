//! What the clocks of a case are told. A case whose service promises nothing has none.

use amanat_kernel::{Text, sla_clock::ClockEventKind};

use super::{
    entity::{CaseEntryKind, service_case},
    store,
};
use crate::{
    base::{code::Code, error::Error, id::UserId, tx::Tx},
    sla::{self, NewClock},
    units,
};

/// Why the clocks stand still.
const WAITING: &str = "در انتظار پاسخ متقاضی";

/// Starts the clocks of a case that was filed; `false` where nothing is promised, or not any more.
pub async fn start(tx: &Tx, row: &service_case::Model) -> Result<bool, Error> {
    let (Some(level), Some(unit)) = (row.service_level_id, row.unit_id) else { return Ok(false) };
    let new = NewClock {
        case: row.id,
        kind: row.kind,
        reference: row.reference.clone(),
        level,
        priority: row.priority,
        unit,
        assignee: None,
    };
    in_force(sla::start(tx, new).await)
}

/// A promise that is not in force today stands in nobody's way.
fn in_force(told: Result<(), Error>) -> Result<bool, Error> {
    match told {
        Ok(()) => Ok(true),
        Err(error) if error.code() == Code::ServiceLevelNotInForce => Ok(false),
        Err(error) => Err(error),
    }
}

/// Tells the clocks of a case what has just happened to it; `before` is how it stood before that.
pub async fn tell(tx: &Tx, before: &service_case::Model, kind: CaseEntryKind) -> Result<(), Error> {
    let Some(level) = before.service_level_id else { return Ok(()) };
    for event in events(kind)? {
        sla::tell(tx, before.id, event).await?;
    }
    match kind {
        CaseEntryKind::Triaged => {
            let row = store::reread(tx, before.id).await?;
            place(tx, &row, None).await?;
            if row.priority == before.priority {
                return Ok(());
            }
            in_force(sla::change_promise(tx, row.id, level, row.priority).await).map(|_| ())
        }
        CaseEntryKind::Assigned | CaseEntryKind::TakenUp | CaseEntryKind::Acknowledged | CaseEntryKind::Appealed => {
            let row = store::reread(tx, before.id).await?;
            place(tx, &row, row.assignee_id).await
        }
        CaseEntryKind::Filed
        | CaseEntryKind::Asked
        | CaseEntryKind::Replied
        | CaseEntryKind::Answered
        | CaseEntryKind::Noted
        | CaseEntryKind::Closed
        | CaseEntryKind::Withdrawn
        | CaseEntryKind::Reopened
        | CaseEntryKind::Rated
        | CaseEntryKind::Rejected
        | CaseEntryKind::Merged
        | CaseEntryKind::Absorbed
        | CaseEntryKind::Expired
        | CaseEntryKind::SecretIssued
        | CaseEntryKind::InterimReplied
        | CaseEntryKind::ReplyMissed
        | CaseEntryKind::RemedyOrdered
        | CaseEntryKind::RemedyDone => Ok(()),
    }
}

/// Who is told when it gets late. Somebody of another unit who helps out is not: then the unit's head is.
async fn place(tx: &Tx, row: &service_case::Model, assignee: Option<UserId>) -> Result<(), Error> {
    let Some(unit) = row.unit_id else { return Ok(()) };
    let member = match assignee {
        Some(person) if units::is_member(tx, unit, person).await? => Some(person),
        Some(_) | None => None,
    };
    sla::assign(tx, row.id, unit, member).await
}

/// What moves the clocks: a word of the office, a word of the applicant, waiting, the end. Notes and ratings do not.
fn events(kind: CaseEntryKind) -> Result<Vec<ClockEventKind>, Error> {
    Ok(match kind {
        CaseEntryKind::Asked => {
            let reason = Text::parse(WAITING).map_err(anyhow::Error::from)?;
            vec![ClockEventKind::Responded {}, ClockEventKind::Paused { reason }]
        }
        CaseEntryKind::Acknowledged | CaseEntryKind::InterimReplied => vec![ClockEventKind::Responded {}],
        CaseEntryKind::ReplyMissed => vec![ClockEventKind::Resumed {}],
        CaseEntryKind::Replied => vec![ClockEventKind::Resumed {}, ClockEventKind::ApplicantWrote {}],
        CaseEntryKind::Answered | CaseEntryKind::Withdrawn | CaseEntryKind::Rejected | CaseEntryKind::Expired => {
            vec![ClockEventKind::Stopped {}]
        }
        CaseEntryKind::Reopened | CaseEntryKind::Appealed => vec![ClockEventKind::Reopened {}],
        CaseEntryKind::Merged => vec![ClockEventKind::Merged {}],
        CaseEntryKind::Filed
        | CaseEntryKind::Triaged
        | CaseEntryKind::Assigned
        | CaseEntryKind::TakenUp
        | CaseEntryKind::Noted
        | CaseEntryKind::Closed
        | CaseEntryKind::Rated
        | CaseEntryKind::Absorbed
        | CaseEntryKind::SecretIssued
        | CaseEntryKind::RemedyOrdered
        | CaseEntryKind::RemedyDone => Vec::new(),
    })
}
