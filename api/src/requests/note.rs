//! Note something for the staff.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
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

/// What the staff should know.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NoteRequest {
    /// The note. The applicant never sees it.
    #[validate(length(min = 1, max = 4000))]
    #[schema(value_type = String, example = "با بایگانی هماهنگ شد.", min_length = 1, max_length = 4000)]
    pub text: Text,
}

/// Notes something about a request for the treasury's staff. It is never public, and moves no clock.
#[utoipa::path(tag = "requests", operation_id = "note_request", request_body = NoteRequest,
    params(("id" = CaseId, Path, description = "The request")),
    responses((status = 200, description = "Noted", body = ServiceRequest)))]
#[post("/requests/{id}/notes")]
pub async fn note_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<NoteRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { row, next: _ } = Turn::take(tx, &officer, id, &if_match, Step::Note).await?;
        let told = Told::new(CaseEntryKind::Noted).text(&command.body.text);
        step(tx, &row, CaseChange::default(), told).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
