//! Quarantined statements that wait for somebody.

use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, sea_query::Expr};

use super::{
    AcceptStatements, ImportStatements,
    entity::{StatementState, statement::Column},
    store,
};
use crate::base::{
    auth::{Actor, Permission},
    error::Error,
    task::{Measures, TaskKind, Waiting},
};

const QUARANTINED: &str = "/v1/statements?state=quarantined";

/// What of the statements waits for a person: first for a word, then for another person's agreement.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    if let Some(scope) = actor.scope(ImportStatements::ROLES) {
        let these = store::visible(&scope)
            .filter(Column::State.eq(StatementState::Quarantined))
            .filter(Column::AcceptanceProposedBy.is_null());
        let measures = Measures { since: Some(Expr::col(Column::ImportedAt)), ..Measures::default() };
        found.extend(Waiting::count(conn, TaskKind::ExamineStatements, these, measures, QUARANTINED).await?);
    }
    if let Some(scope) = actor.scope(AcceptStatements::ROLES) {
        let these = store::visible(&scope)
            .filter(Column::State.eq(StatementState::Quarantined))
            .filter(Column::AcceptanceProposedBy.ne(actor.user));
        let measures = Measures { since: Some(Expr::col(Column::AcceptanceProposedAt)), ..Measures::default() };
        found.extend(Waiting::count(conn, TaskKind::ApproveStatementAcceptances, these, measures, QUARANTINED).await?);
    }
    Ok(found)
}
