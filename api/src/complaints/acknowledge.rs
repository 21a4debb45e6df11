//! Take a complaint into one's hands.

use actix_web::{post, web::Data};
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
    cases::{CaseChange, Told, step, wire::CaseEntryKind},
};

/// Nothing is said beside it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeComplaint {}

/// Takes a complaint into the caller's hands, and tells the complainant that somebody has it. Nobody takes one about himself or
/// about the unit he works in.
#[utoipa::path(tag = "complaints", operation_id = "acknowledge_complaint", request_body = AcknowledgeComplaint,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Acknowledged", body = Complaint)))]
#[post("/complaints/{id}/acknowledgement")]
pub async fn acknowledge_complaint(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<AcknowledgeComplaint>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next } = Turn::take(tx, &officer, id, &if_match, Step::Acknowledge).await?;
        let change =
            CaseChange { state: Set(next), assignee_id: Set(Some(officer.actor().user)), ..Default::default() };
        step(tx, &complaint.case, change, Told::new(CaseEntryKind::Acknowledged)).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
