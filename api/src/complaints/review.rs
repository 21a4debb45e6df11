//! Take up an appeal.

use actix_web::{post, web::Data};
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{ReviewComplaints, rules::Step, show, turn::Turn, wire::Complaint};
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
pub struct ReviewComplaint {}

/// Takes up an appeal: from now on the caller, a head of treasury, handles the complaint and decides it anew. Not whoever made
/// the decision, is complained of, or works in the unit complained of: then another head does.
#[utoipa::path(tag = "complaints", operation_id = "review_complaint", request_body = ReviewComplaint,
    params(("id" = CaseId, Path, description = "The complaint")),
    responses((status = 200, description = "Taken up", body = Complaint)))]
#[post("/complaints/{id}/review")]
pub async fn review_complaint(
    head: Can<ReviewComplaints>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<ReviewComplaint>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let Turn { complaint, next } = Turn::take(tx, &head, id, &if_match, Step::Review).await?;
        let change = CaseChange { state: Set(next), assignee_id: Set(Some(head.actor().user)), ..Default::default() };
        step(tx, &complaint.case, change, Told::new(CaseEntryKind::TakenUp)).await?;
        show::complaint(tx.conn(), head.actor(), head.scope(), tx.now(), id).await
    })
    .await
}
