//! Refuse what is no request.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
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

/// Why the office cannot work on it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RejectRequest {
    /// The reason, for the applicant.
    #[validate(length(min = 1, max = 1000))]
    #[schema(value_type = String, example = "موضوع در صلاحیت خزانه نیست.", min_length = 1, max_length = 1000)]
    pub reason: Text,
}

/// Refuses what is no request that the office can work on, for good. What it can work on is answered instead.
#[utoipa::path(tag = "requests", operation_id = "reject_request", request_body = RejectRequest,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "Refused", body = ServiceRequest)))]
#[post("/requests/{id}/rejection")]
pub async fn reject_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<RejectRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::Reject).await?;
        let reason = &command.body.reason;
        let change = CaseChange {
            state: Set(next),
            ended_because: Set(Some(reason.as_str().to_owned())),
            closed_at: Set(Some(tx.now())),
            ..Default::default()
        };
        step(tx, &row, change, Told::new(CaseEntryKind::Rejected).text(reason)).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
