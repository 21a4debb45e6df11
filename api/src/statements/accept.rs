//! Say why a quarantined statement is to be posted all the same.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ImportStatements, rules, show, store, wire::Statement};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::StatementId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why the statement is right although its figures are not.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ProposeAcceptance {
    /// The reason; the second person reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "بانک در نامه ۱۲۳ مانده را تصحیح کرد", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Proposes that a quarantined statement is posted all the same. Nothing is posted before a second person agrees; a later
/// proposal replaces an earlier one.
#[utoipa::path(tag = "statements", operation_id = "propose_statement_acceptance", request_body = ProposeAcceptance,
    params(("id" = StatementId, Path, description = "The statement")),
    responses((status = 200, description = "Proposed", body = Statement)))]
#[post("/statements/{id}/acceptance")]
pub async fn propose_statement_acceptance(
    officer: Can<ImportStatements>,
    Id(id): Id<StatementId>,
    if_match: IfMatch,
    command: Command<ProposeAcceptance>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let row = store::lock(tx, officer.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::propose_acceptance(row.state)?;
        store::propose_acceptance(tx, id, &command.body.reason).await?;
        let facts = json!({ "reason": command.body.reason });
        tx.record(Event::new("statement.acceptance_proposed", "statement", id).of(row.agency_id).facts(facts)).await?;
        show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}
