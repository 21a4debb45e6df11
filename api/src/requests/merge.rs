//! Merge a request into an older one of the same applicant.

use actix_web::{post, web::Data};
use sea_orm::ActiveValue::Set;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{WorkOnRequests, rules, show, turn::Turn, wire::ServiceRequest};
use crate::{
    base::{
        auth::{Can, Scope},
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        field::FieldError,
        id::CaseId,
        reply::{IfMatch, Reply},
        tx::Tx,
    },
    cases::{
        self, Case, CaseChange, Step, Told, step,
        wire::{CaseEntryKind, CaseKind},
    },
};

/// In which request it goes on.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct MergeRequest {
    /// The older request of the same applicant.
    pub survivor_id: CaseId,
}

/// Merges a duplicate into an older request of the same applicant, which goes on for both. The younger one never survives,
/// so that merging gives no time.
#[utoipa::path(tag = "requests", operation_id = "merge_request", request_body = MergeRequest,
    params(("id" = CaseId, Path, description = "The duplicate")),
    responses((status = 200, description = "Merged", body = ServiceRequest)))]
#[post("/requests/{id}/merger")]
pub async fn merge_request(
    officer: Can<WorkOnRequests>,
    Id(id): Id<CaseId>,
    if_match: IfMatch,
    command: Command<MergeRequest>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let survivor = command.body.survivor_id;
        // Both are locked by id, so that two merges do not wait for each other.
        let before = if survivor < id { Some(lock(tx, officer.scope(), survivor).await?) } else { None };
        let Turn { row, next } = Turn::take(tx, &officer, id, &if_match, Step::Merge).await?;
        let survivor = match before {
            Some(survivor) => survivor,
            None => lock(tx, officer.scope(), survivor).await?,
        };
        rules::may_absorb(&survivor, &row)?;
        let change = CaseChange {
            state: Set(next),
            merged_into: Set(Some(survivor.id)),
            closed_at: Set(Some(tx.now())),
            ..Default::default()
        };
        let told = Told::new(CaseEntryKind::Merged).facts(json!({ "survivor_id": survivor.id }));
        step(tx, &row, change, told).await?;
        let told = Told::new(CaseEntryKind::Absorbed).facts(json!({ "duplicate_id": row.id }));
        step(tx, &survivor, CaseChange::default(), told).await?;
        show::request(tx.conn(), officer.actor(), officer.scope(), tx.now(), id).await
    })
    .await
}

/// The survivor, locked; the field is named where it is beyond reach.
async fn lock(tx: &Tx, scope: &Scope, id: CaseId) -> Result<Case, Error> {
    cases::lock(tx, scope, CaseKind::Request, id).await.map_err(|error| match error.code() {
        Code::NotFound => FieldError::new("/survivor_id", "not_found").into(),
        _ => error,
    })
}
