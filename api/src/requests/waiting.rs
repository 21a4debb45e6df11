//! Requests that wait for somebody.

use sea_orm::ConnectionTrait;

use super::WorkOnRequests;
use crate::{
    base::{
        auth::{Actor, Permission},
        error::Error,
        id::UserId,
        task::{TaskKind, Waiting},
    },
    cases::{self, Filter, wire::CaseState},
};

/// A step that somebody is to do, and where requests stand for it; `rules::may_step` decides the same of one request.
struct Due {
    task: TaskKind,
    state: CaseState,
    /// Whether it is for whoever has the request alone.
    is_own: bool,
    /// Whether the applicant has replied last, where that matters.
    is_replied: Option<bool>,
    list: &'static str,
}

const STEPS: [Due; 5] = [
    Due {
        task: TaskKind::TriageRequests,
        state: CaseState::Registered,
        is_own: false,
        is_replied: None,
        list: "/v1/requests?state=registered",
    },
    Due {
        task: TaskKind::AssignRequests,
        state: CaseState::Triaged,
        is_own: false,
        is_replied: None,
        list: "/v1/requests?state=triaged",
    },
    Due {
        task: TaskKind::TakeUpRequests,
        state: CaseState::Assigned,
        is_own: true,
        is_replied: None,
        list: "/v1/requests?is_mine=true&state=assigned",
    },
    Due {
        task: TaskKind::ReadReplies,
        state: CaseState::InReview,
        is_own: true,
        is_replied: Some(true),
        list: "/v1/requests?is_mine=true&state=in_review",
    },
    Due {
        task: TaskKind::AnswerRequests,
        state: CaseState::InReview,
        is_own: true,
        is_replied: Some(false),
        list: "/v1/requests?is_mine=true&state=in_review",
    },
];

/// What of the requests waits for a person.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    let Some(scope) = actor.scope(WorkOnRequests::ROLES) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for Due { task, state, is_own, is_replied, list } in STEPS {
        let assignee: Option<UserId> = is_own.then_some(actor.user);
        let filter = Filter { states: Some(vec![state]), assignee, ..Filter::default() };
        found.extend(cases::requests_waiting(conn, &scope, (task, list), &filter, is_replied).await?);
    }
    Ok(found)
}
