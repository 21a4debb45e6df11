//! Ask the applicant.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
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
    cases::{CaseChange, Step, Told, reply_due_on, step, wire::CaseEntryKind},
};

/// What is missing.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AskApplicant {
    /// The question, for the applicant.
    #[validate(length(min = 1, max = 2000))]
    #[schema(value_type = String, example = "لطفاً شماره قبض سپرده را بنویسید.", min_length = 1, max_length = 2000)]
    pub question: Text,
}

/// Asks the applicant: the request waits for the reply, and expires without one. Only whoever works on it asks.
#[utoipa::path(tag = "requests", operation_id = "ask_applicant", request_body = AskApplicant,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "Waits for the applicant", body = ServiceRequest)))]
#[post("/requests/{id}/question")]
pub async fn ask_applicant(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<AskApplicant>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::Ask).await?;
        let (question, due_on) = (&command.body.question, reply_due_on(tx, &row).await?);
        let change = CaseChange {
            state: Set(next),
            question: Set(Some(question.as_str().to_owned())),
            reply_due_on: Set(Some(due_on)),
            ..Default::default()
        };
        let told = Told::new(CaseEntryKind::Asked).text(question).facts(json!({ "reply_due_on": due_on }));
        step(tx, &row, change, told).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
