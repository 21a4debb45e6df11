//! Answer a request.

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
        field::FieldError,
        id::CaseId,
        reply::{IfMatch, Reply},
    },
    cases::{
        CaseChange, Step, Told, step,
        wire::{CaseEntryKind, CaseOutcome},
    },
};

/// The answer.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AnswerRequest {
    /// What was decided.
    pub outcome: CaseOutcome,
    /// The answer, for the applicant; of a refusal the reason.
    #[validate(length(min = 1, max = 4000))]
    #[schema(value_type = String, example = "مانده سپرده ۱۲٬۰۰۰٬۰۰۰ ریال است.", min_length = 1, max_length = 4000)]
    pub text: Text,
    /// How the applicant objects; of a refusal it is required.
    #[serde(default)]
    #[validate(length(min = 1, max = 1000))]
    #[schema(value_type = Option<String>, example = "تا ده روز می‌توانید پرونده را بازگشایی کنید.", min_length = 1,
        max_length = 1000)]
    pub appeal_note: Option<Text>,
}

/// Answers a request. Only whoever works on it does; a refusal has a reason and says how to object.
#[utoipa::path(tag = "requests", operation_id = "answer_request", request_body = AnswerRequest,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "Answered", body = ServiceRequest)))]
#[post("/requests/{id}/answer")]
pub async fn answer_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<AnswerRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::Answer).await?;
        let AnswerRequest { outcome, text, appeal_note } = &command.body;
        if *outcome == CaseOutcome::Refused && appeal_note.is_none() {
            return Err(FieldError::new("/appeal_note", "required").into());
        }
        let change = CaseChange {
            state: Set(next),
            outcome: Set(Some(*outcome)),
            answer_text: Set(Some(text.as_str().to_owned())),
            appeal_note: Set(appeal_note.as_ref().map(|note| note.as_str().to_owned())),
            answered_at: Set(Some(tx.now())),
            ..Default::default()
        };
        let told = Told::new(CaseEntryKind::Answered).text(text).facts(json!({ "outcome": outcome }));
        step(tx, &row, change, told).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
