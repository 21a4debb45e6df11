//! Deposits and holds that wait for somebody.

use sea_orm::{
    ColumnTrait, ConnectionTrait, QueryFilter,
    sea_query::{Expr, SelectStatement},
};

use super::{DisputeDeposits, ReleaseHolds, entity, holds, store, wire::DepositState};
use crate::base::{
    auth::{Actor, Permission, Scope},
    error::Error,
    task::{Measures, TaskKind, Waiting, last_event},
};

/// What of the deposits waits for a person.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    if let Some(scope) = actor.scope(DisputeDeposits::ROLES) {
        use entity::Column;
        let these = store::visible(&scope).filter(Column::DisputedBecause.is_not_null());
        let measures = Measures {
            amount: Some(Expr::col(Column::AmountRial)),
            since: Some(last_event(actor.office, Column::Id)),
            due: None,
        };
        let list = "/v1/deposits?is_disputed=true";
        found.extend(Waiting::count(conn, TaskKind::SettleDisputes, these, measures, list).await?);
    }
    if let Some(scope) = actor.scope(ReleaseHolds::ROLES) {
        use holds::Column;
        let these = holds::visible(&scope).filter(Column::ReleasedAt.is_null()).filter(Column::PlacedBy.ne(actor.user));
        let measures = Measures { since: Some(Expr::col(Column::PlacedAt)), ..Measures::default() };
        let list = "/v1/holds?is_released=false";
        found.extend(Waiting::count(conn, TaskKind::ReleaseHolds, these, measures, list).await?);
    }
    Ok(found)
}

/// The swept deposits that wait for an itemised list. Which are in one already, the caller knows: `listed` makes the query
/// of them for the column of a deposit's id.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting_for_list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    listed: impl FnOnce(entity::Column) -> SelectStatement,
) -> Result<Option<Waiting>, Error> {
    use entity::Column;
    let these = store::visible(scope)
        .filter(Column::State.eq(DepositState::Swept))
        .filter(Column::DisputedBecause.is_null())
        .filter(Expr::not_exists(listed(Column::Id)));
    let measures = Measures { amount: Some(Expr::col(Column::AmountRial)), ..Measures::default() };
    Waiting::count(conn, TaskKind::PrepareItemisedLists, these, measures, "/v1/deposits?state=swept").await
}
