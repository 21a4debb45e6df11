//! Agree, as a second person, that a quarantined statement is posted.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{AcceptStatements, entity::LineState, record, rules, show, store, wire::Statement};
use crate::{
    agencies,
    base::{
        auth::Can,
        code::Code,
        command::{Command, Id},
        db::Db,
        error::Error,
        id::StatementId,
        reply::{IfMatch, Reply},
        serial,
        tx::Event,
    },
};

/// What is agreed to.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ApproveAcceptance {
    /// A note for the audit trail.
    #[serde(default)]
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = Option<String>, example = "نامه بانک دیده شد", min_length = 1, max_length = 500)]
    pub note: Option<Text>,
}

/// Agrees, as a second person, that a quarantined statement is posted. Its lines go the way of any other's; those that
/// another file brought meanwhile are not posted again.
#[utoipa::path(tag = "statements", operation_id = "approve_statement_acceptance", request_body = ApproveAcceptance,
    params(("id" = StatementId, Path, description = "The statement")),
    responses((status = 200, description = "Posted", body = Statement)))]
#[post("/statements/{id}/acceptance/approval")]
pub async fn approve_statement_acceptance(
    officer: Can<AcceptStatements>,
    Id(id): Id<StatementId>,
    if_match: IfMatch,
    command: Command<ApproveAcceptance>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let scope = officer.scope();
    db.once_within(db.limits().import, officer.actor(), &command.once, async |tx| {
        let account_id = store::get(tx.conn(), scope, id).await?.bank_account_id;
        // As an import does, before the statement's own row: nobody imports into the account meanwhile.
        serial::hold(tx, &format!("statement/{account_id}")).await?;
        let row = store::lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::decide_acceptance(row.state, row.acceptance_proposed_by, officer.actor().user)?;
        let account = agencies::find_bank_account(tx.conn(), scope, account_id).await?.ok_or(Code::NotFound)?;
        let lines = store::all_lines(tx, id).await?;
        let fingerprints: Vec<&[u8]> = lines.iter().map(|line| line.fingerprint.as_slice()).collect();
        let known = store::known(tx.conn(), scope, account_id, &fingerprints).await?;
        let (duplicates, fresh): (Vec<_>, Vec<_>) =
            lines.iter().partition(|line| known.contains(line.fingerprint.as_slice()));
        store::set_line_states(tx, &duplicates, LineState::Duplicate).await?;
        store::set_line_states(tx, &fresh, LineState::Posted).await?;
        store::accept(tx, id, duplicates.len()).await?;
        let facts = json!({ "reason": row.acceptance_because, "proposed_by": row.acceptance_proposed_by,
            "lines": fresh.len(), "duplicates": duplicates.len(),
            "note": command.body.note });
        tx.record(Event::new("statement.accepted", "statement", id).of(row.agency_id).facts(facts)).await?;
        let fresh = fresh.into_iter().map(record::bank_line).collect();
        record::post(tx, scope, id, &account, fresh).await?;
        show(tx.conn(), officer.actor(), scope, id).await
    })
    .await
}
