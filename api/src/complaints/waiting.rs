//! Complaints that wait for somebody. Only their course is looked at, never what was written.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::{HandleComplaints, ReviewComplaints};
use crate::{
    base::{
        auth::{Actor, Permission, Role},
        error::Error,
        task::{TaskKind, Waiting},
    },
    cases::{
        self, ComplaintsDue, Until, Whose,
        complaint_wire::ComplaintState::{Acknowledged, Appealed, Investigating, Registered, RemedyOrdered},
    },
    units,
};

/// A step that somebody is to do, and where complaints stand for it; `rules::actions` decides the same of one complaint.
struct Step {
    task: TaskKind,
    roles: &'static [Role],
    due: ComplaintsDue<'static>,
    list: &'static str,
}

const STEPS: [Step; 6] = [
    Step {
        task: TaskKind::SendInterimReplies,
        roles: HandleComplaints::ROLES,
        due: ComplaintsDue {
            states: &[Acknowledged, Investigating, Appealed],
            whose: Whose::Theirs,
            owes_word: Some(true),
            until: Until::Clock,
        },
        list: "/v1/complaints?is_mine=true&state=acknowledged,investigating,appealed",
    },
    Step {
        task: TaskKind::AcknowledgeComplaints,
        roles: HandleComplaints::ROLES,
        due: ComplaintsDue { states: &[Registered], whose: Whose::Nobodys, owes_word: None, until: Until::Clock },
        list: "/v1/complaints?state=registered",
    },
    Step {
        task: TaskKind::InvestigateComplaints,
        roles: HandleComplaints::ROLES,
        due: ComplaintsDue { states: &[Acknowledged], whose: Whose::Theirs, owes_word: None, until: Until::Clock },
        list: "/v1/complaints?is_mine=true&state=acknowledged",
    },
    Step {
        task: TaskKind::DecideComplaints,
        roles: HandleComplaints::ROLES,
        due: ComplaintsDue {
            states: &[Investigating, Appealed],
            whose: Whose::Theirs,
            owes_word: Some(false),
            until: Until::Clock,
        },
        list: "/v1/complaints?is_mine=true&state=investigating,appealed",
    },
    Step {
        task: TaskKind::ReviewAppeals,
        roles: ReviewComplaints::ROLES,
        due: ComplaintsDue { states: &[Appealed], whose: Whose::Nobodys, owes_word: None, until: Until::Clock },
        list: "/v1/complaints?state=appealed",
    },
    Step {
        task: TaskKind::CompleteRemedies,
        roles: HandleComplaints::ROLES,
        due: ComplaintsDue { states: &[RemedyOrdered], whose: Whose::Theirs, owes_word: None, until: Until::Remedy },
        list: "/v1/complaints?is_mine=true&state=remedy_ordered",
    },
];

/// What of the complaints waits for a person: never one about himself or about the unit he works in.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Vec<Waiting>, Error> {
    if actor.scope(HandleComplaints::ROLES).is_none() {
        return Ok(Vec::new());
    }
    let works_in = units::units_of(conn, actor.office, actor.user).await?;
    let mut found = Vec::new();
    for Step { task, roles, due, list } in &STEPS {
        let Some(scope) = actor.scope(roles) else { continue };
        found.extend(cases::complaints_waiting(conn, (actor, &scope, &works_in), (*task, list), due, now).await?);
    }
    Ok(found)
}
