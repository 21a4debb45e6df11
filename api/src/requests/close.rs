//! Close an answered request.

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
pub struct CloseRequest {}

/// Closes an answered request. As long as its days for that are not over, its applicant may still reopen it.
#[utoipa::path(tag = "requests", operation_id = "close_request", request_body = CloseRequest,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "Closed", body = ServiceRequest)))]
#[post("/requests/{id}/closing")]
pub async fn close_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<CloseRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::Close).await?;
        let change = CaseChange { state: Set(next), closed_at: Set(Some(tx.now())), ..Default::default() };
        step(tx, &row, change, Told::new(CaseEntryKind::Closed)).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
