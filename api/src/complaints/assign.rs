//! Hand a complaint over.

use actix_web::{post, web::Data};
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
        auth::{Can, Role},
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::{CaseId, UserId},
        reply::{IfMatch, Reply},
    },
    cases::{CaseChange, Told, step, wire::CaseEntryKind},
    identity, units,
};

/// Who is to handle it.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AssignComplaint {
    /// A complaint officer who is not complained of.
    pub assignee_id: UserId,
}

/// Hands a complaint over to another complaint officer. Not to who is complained of, nor to anybody of the unit.
#[utoipa::path(tag = "complaints", operation_id = "assign_complaint", request_body = AssignComplaint,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Handed over", body = Complaint)))]
#[post("/complaints/{id}/assignment")]
pub async fn assign_complaint(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<AssignComplaint>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next } = Turn::take(tx, &officer, id, &if_match, Step::Assign).await?;
        let assignee = command.body.assignee_id;
        if !identity::holders_of(tx.conn(), tx.office(), Role::ComplaintOfficer).await?.contains(&assignee) {
            return Err(FieldError::new("/assignee_id", "not_found").into());
        }
        let works_in = units::units_of(tx.conn(), tx.office(), assignee).await?;
        if rules::is_in_conflict(&complaint, assignee, |unit| works_in.contains(&unit)) {
            return Err(Code::ComplaintConflict.into());
        }
        let change = CaseChange { state: Set(next), assignee_id: Set(Some(assignee)), ..Default::default() };
        let told = Told::new(CaseEntryKind::Assigned).facts(json!({ "assignee_id": assignee }));
        step(tx, &complaint.case, change, told).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
