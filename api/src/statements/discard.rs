//! Set a quarantined statement aside.

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

/// Why the statement is worthless.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct DiscardStatement {
    /// The reason.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "بانک پرونده درست را دوباره فرستاد", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Sets a quarantined statement aside, because the bank sent a better one. Nothing of it was posted, and nothing will be;
/// it stays in the list, and its file may come again.
#[utoipa::path(tag = "statements", operation_id = "discard_statement", request_body = DiscardStatement,
    params(("id" = StatementId, Path, description = "The statement")),
    responses((status = 200, description = "Discarded", body = Statement)))]
#[post("/statements/{id}/discard")]
pub async fn discard_statement(
    officer: Can<ImportStatements>,
    Id(id): Id<StatementId>,
    if_match: IfMatch,
    command: Command<DiscardStatement>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let row = store::lock(tx, officer.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::propose_acceptance(row.state)?;
        store::discard(tx, id, &command.body.reason).await?;
        let facts = json!({ "reason": command.body.reason });
        tx.record(Event::new("statement.discarded", "statement", id).of(row.agency_id).facts(facts)).await?;
        show(tx.conn(), officer.actor(), officer.scope(), id).await
    })
    .await
}
