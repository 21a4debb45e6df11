//! Give a request to somebody.

use actix_web::{post, web::Data};
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{WORKERS, WorkOnRequests, show, turn::Turn, wire::ServiceRequest};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{CaseId, UserId},
        reply::{IfMatch, Reply},
    },
    cases::{CaseChange, Step, Told, step, wire::CaseEntryKind},
    identity,
};

/// Who is to work on it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AssignRequest {
    /// A person who may work on requests.
    pub assignee_id: UserId,
}

/// Gives a request to somebody who works on requests, or to somebody else than before.
#[utoipa::path(tag = "requests", operation_id = "assign_request", request_body = AssignRequest,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "Given to somebody", body = ServiceRequest)))]
#[post("/requests/{id}/assignment")]
pub async fn assign_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<AssignRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::Assign).await?;
        let assignee = command.body.assignee_id;
        let mut workers = Vec::new();
        for role in WORKERS {
            workers.extend(identity::holders_of(tx.conn(), tx.office(), role).await?);
        }
        if !workers.contains(&assignee) {
            return Err(FieldError::new("/assignee_id", "not_found").into());
        }
        let change = CaseChange { state: Set(next), assignee_id: Set(Some(assignee)), ..Default::default() };
        let facts = json!({ "assignee_id": assignee });
        step(tx, &row, change, Told::new(CaseEntryKind::Assigned).facts(facts)).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
