//! Note something about a complaint.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
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
    cases::{CaseChange, Told, step, wire::CaseEntryKind},
};

/// What those who handle it should know.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NoteComplaint {
    /// The note. The complainant never sees it.
    #[validate(length(min = 1, max = 4000))]
    #[schema(value_type = String, example = "پرونده استرداد از بایگانی خواسته شد.", min_length = 1, max_length = 4000)]
    pub text: Text,
}

/// Notes something about a complaint for its readers. It is never public, and moves no clock.
#[utoipa::path(tag = "complaints", operation_id = "note_complaint", request_body = NoteComplaint,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Noted", body = Complaint)))]
#[post("/complaints/{id}/notes")]
pub async fn note_complaint(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<NoteComplaint>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next: _ } = Turn::take(tx, &officer, id, &if_match, Step::Note).await?;
        let told = Told::new(CaseEntryKind::Noted).text(&command.body.text);
        step(tx, &complaint.case, CaseChange::default(), told).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
