//! Ask the complainant.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{HandleComplaints, rules::Step, show, turn::Turn, wire::Complaint};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::CaseId,
        reply::{IfMatch, Reply},
    },
    cases::{CaseChange, Told, reply_due_on, step, wire::CaseEntryKind},
};

/// What is missing.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AskComplainant {
    /// The question, for the complainant.
    #[validate(length(min = 1, max = 2000))]
    #[schema(value_type = String, example = "لطفاً تاریخ مراجعه را بنویسید.", min_length = 1, max_length = 2000)]
    pub question: Text,
}

/// Asks the complainant, and waits for the reply; without one in time the investigation goes on. Only the handler asks.
#[utoipa::path(tag = "complaints", operation_id = "ask_complainant", request_body = AskComplainant,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Waits for the complainant", body = Complaint)))]
#[post("/complaints/{id}/question")]
pub async fn ask_complainant(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<AskComplainant>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next } = Turn::take(tx, &officer, id, &if_match, Step::Ask).await?;
        let (question, due_on) = (&command.body.question, reply_due_on(tx, &complaint.case).await?);
        let change = CaseChange {
            state: Set(next),
            question: Set(Some(question.as_str().to_owned())),
            reply_due_on: Set(Some(due_on)),
            ..Default::default()
        };
        let told = Told::new(CaseEntryKind::Asked).text(question).facts(json!({ "reply_due_on": due_on }));
        step(tx, &complaint.case, change, told).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
