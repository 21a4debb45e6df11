//! Decide a complaint.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    HandleComplaints,
    rules::{self, Step},
    show,
    turn::Turn,
    wire::Complaint,
};
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
        CaseChange, Told,
        complaint_wire::ComplaintOutcome,
        step,
        wire::{CaseEntryKind, CaseOutcome},
    },
    sla,
};

/// The decision.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DecideComplaint {
    /// What was decided.
    pub outcome: ComplaintOutcome,

    /// The reasons, for the complainant.
    #[validate(length(min = 1, max = 4000))]
    #[schema(value_type = String, example = "تأخیر از واحد سپرده بود و تذکر داده شد.", min_length = 1, max_length = 4000)]
    pub reasons: Text,
    /// How the complainant appeals; required where the complaint is not upheld.
    #[serde(default)]
    #[validate(length(min = 1, max = 1000))]
    #[schema(value_type = Option<String>, example = "تا ده روز می‌توانید به این تصمیم اعتراض کنید.", min_length = 1,
        max_length = 1000)]
    pub appeal_note: Option<Text>,
}

/// Decides a complaint; on appeal, the head of treasury who took it up does. Only the handler decides, and a complaint that is
/// late only after an interim reply whose day has not passed.
#[utoipa::path(tag = "complaints", operation_id = "decide_complaint", request_body = DecideComplaint,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Decided", body = Complaint)))]
#[post("/complaints/{id}/decision")]
pub async fn decide_complaint(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<DecideComplaint>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next } = Turn::take(tx, &officer, id, &if_match, Step::Decide).await?;
        let reading = sla::readings(tx.conn(), tx.office(), &[id], tx.now()).await?.remove(&id);
        let is_late = reading.is_some_and(|reading| reading.answer.is_late);
        rules::word_kept(is_late, complaint.own.interim_until, tx.today())?;
        let DecideComplaint { outcome, reasons, appeal_note } = &command.body;
        if *outcome == ComplaintOutcome::NotUpheld && appeal_note.is_none() {
            return Err(FieldError::new("/appeal_note", "required").into());
        }
        let change = CaseChange {
            state: Set(next),
            outcome: Set(Some(CaseOutcome::from(*outcome))),
            answer_text: Set(Some(reasons.as_str().to_owned())),
            appeal_note: Set(appeal_note.as_ref().map(|note| note.as_str().to_owned())),
            answered_at: Set(Some(tx.now())),
            ..Default::default()
        };
        let told = Told::new(CaseEntryKind::Answered).text(reasons).facts(json!({ "outcome": outcome }));
        step(tx, &complaint.case, change, told).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
