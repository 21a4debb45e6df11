//! Take a request up.

use actix_web::{post, web::Data};
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{WorkOnRequests, show, turn::Turn, wire::ServiceRequest};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::CaseId,
        reply::{IfMatch, Reply},
    },
    cases::{CaseChange, Step, Told, step, wire::CaseEntryKind},
};

/// Nothing is said beside it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct TakeUpRequest {}

/// Takes a request up that was given to the caller, or to nobody: from now on the caller works on it.
#[utoipa::path(tag = "requests", operation_id = "take_up_request", request_body = TakeUpRequest,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "In review", body = ServiceRequest)))]
#[post("/requests/{id}/review")]
pub async fn take_up_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<TakeUpRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::TakeUp).await?;
        let change =
            CaseChange { state: Set(next), assignee_id: Set(Some(officer.actor().user)), ..Default::default() };
        step(tx, &row, change, Told::new(CaseEntryKind::TakenUp)).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
