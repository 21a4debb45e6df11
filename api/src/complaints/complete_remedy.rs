//! Record that a remedy was done.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use sea_orm::ActiveValue::Set;
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
    cases::{self, CaseChange, ComplaintChange, Told, step, wire::CaseEntryKind},
};

/// What was done.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CompleteRemedy {
    /// What was done, for the complainant.
    #[validate(length(min = 1, max = 2000))]
    #[schema(value_type = String, example = "مانده سپرده واریز شد.", min_length = 1, max_length = 2000)]
    pub text: Text,
}

/// Records that the remedy was done. From now on the complainant has the days for an appeal.
#[utoipa::path(tag = "complaints", operation_id = "complete_remedy", request_body = CompleteRemedy,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Done", body = Complaint)))]
#[post("/complaints/{id}/remedy/completion")]
pub async fn complete_remedy(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<CompleteRemedy>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next: _ } = Turn::take(tx, &officer, id, &if_match, Step::CompleteRemedy).await?;
        let done = ComplaintChange { remedy_done_at: Set(Some(tx.now())), ..Default::default() };
        cases::change_complaint(tx, id, done).await?;
        let told = Told::new(CaseEntryKind::RemedyDone).text(&command.body.text);
        step(tx, &complaint.case, CaseChange::default(), told).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
