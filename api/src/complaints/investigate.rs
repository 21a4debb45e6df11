//! Investigate a complaint.

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
pub struct InvestigateComplaint {}

/// Begins to investigate a complaint. Only its handler does.
#[utoipa::path(tag = "complaints", operation_id = "investigate_complaint", request_body = InvestigateComplaint,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Under investigation", body = Complaint)))]
#[post("/complaints/{id}/investigation")]
pub async fn investigate_complaint(
    officer: Can<HandleComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<InvestigateComplaint>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let Turn { complaint, next } = Turn::take(tx, &officer, id, &if_match, Step::Investigate).await?;
        let change = CaseChange { state: Set(next), ..Default::default() };
        step(tx, &complaint.case, change, Told::new(CaseEntryKind::TakenUp)).await?;
        show::complaint(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}
