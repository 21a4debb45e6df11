//! Sweeps, itemised lists and collection notices that wait for somebody.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, QueryFilter,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

use super::{
    ExplainSweeps, PrepareCollectionNotices, PrepareItemisedLists, SignCollectionNotices, SignItemisedLists,
    entity::{ListState, NoticeState, collection_notice, itemised_list, itemised_row, sweep},
    lists, rules, transfers,
};
use crate::{
    base::{
        auth::{Actor, Permission, Role, Scope},
        error::Error,
        task::{Measures, TaskKind, Waiting, last_event},
    },
    deposits, signatures,
};

/// What of collection waits for a person.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn waiting(conn: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    let mut found = Vec::new();
    if let Some(scope) = actor.scope(PrepareItemisedLists::ROLES) {
        let office = scope.office();
        let listed = |deposit| live_rows(deposit).and_where(itemised_row::Column::OfficeId.eq(office)).to_owned();
        found.extend(deposits::waiting_for_list(conn, &scope, listed).await?);
    }
    if let Some(scope) = actor.scope(SignItemisedLists::ROLES) {
        found.extend(lists_to_sign(conn, actor, &scope).await?);
    }
    if let Some(scope) = actor.scope(PrepareCollectionNotices::ROLES) {
        found.extend(lists_to_answer(conn, actor, &scope).await?);
    }
    if let Some(scope) = actor.scope(SignCollectionNotices::ROLES) {
        found.extend(notices_to_sign(conn, actor, &scope).await?);
    }
    if let Some(scope) = actor.scope(ExplainSweeps::ROLES) {
        use sweep::Column;
        let these =
            transfers::visible(&scope).filter(Column::IsExplained.eq(false)).filter(Column::OutLineId.is_not_null());
        let measures = Measures {
            amount: Some(Expr::col(Column::AmountRial)),
            since: Some(last_event(actor.office, Column::Id)),
            due: None,
        };
        let list = "/v1/sweeps?is_explained=false";
        found.extend(Waiting::count(conn, TaskKind::ExplainSweeps, these, measures, list).await?);
    }
    Ok(found)
}

/// The rows of lists that were not withdrawn about the deposit that a column names.
fn live_rows(deposit: impl ColumnTrait) -> SelectStatement {
    use itemised_row::{Column, Entity};
    Query::select()
        .expr(Expr::val(1))
        .from(Entity)
        .and_where(Expr::col((Entity, Column::DepositId)).equals(deposit.as_column_ref()))
        .and_where(Expr::col((Entity, Column::IsLive)))
        .to_owned()
}

async fn lists_to_sign(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope) -> Result<Option<Waiting>, Error> {
    use itemised_list::Column;
    let these = lists::visible(scope).filter(Column::State.eq(ListState::Prepared)).filter(signatures::no_other_step(
        actor,
        Column::Id,
        rules::CONTROLLER,
    ));
    let measures =
        Measures { amount: Some(Expr::col(Column::TotalRial)), since: Some(Expr::col(Column::PreparedAt)), due: None };
    Waiting::count(conn, TaskKind::SignItemisedLists, these, measures, "/v1/itemised-lists?state=prepared").await
}

/// Signed lists that have no notice but rejected ones.
async fn lists_to_answer(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope) -> Result<Option<Waiting>, Error> {
    use collection_notice::{Column as NoticeColumn, Entity as Notice};
    use itemised_list::Column;
    let answers = Query::select()
        .expr(Expr::val(1))
        .from(Notice)
        .and_where(NoticeColumn::OfficeId.eq(scope.office()))
        .and_where(Expr::col((Notice, NoticeColumn::ItemisedListId)).equals(Column::Id.as_column_ref()))
        // As the partial index has it, which a bound value would not match.
        .and_where(Expr::cust("\"collection_notice\".\"state\" <> 'rejected'"))
        .to_owned();
    let these = lists::visible(scope)
        .filter(Column::State.eq(ListState::Signed))
        .filter(Expr::not_exists(answers))
        .filter(signatures::no_other_step(actor, Column::Id, rules::PREPARE_NOTICE));
    let measures = Measures {
        amount: Some(Expr::col(Column::TotalRial)),
        since: Some(last_event(actor.office, Column::Id)),
        due: None,
    };
    Waiting::count(conn, TaskKind::PrepareCollectionNotices, these, measures, "/v1/itemised-lists?state=signed").await
}

/// Notices that lack one of the signatures that are this person's to give.
async fn notices_to_sign(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope) -> Result<Option<Waiting>, Error> {
    use collection_notice::Column;
    let roles = rules::office_roles(actor);
    let steps = [(Role::TreasuryOfficeHead, rules::OFFICE_HEAD), (Role::TreasuryHead, rules::HEAD)];
    let theirs = steps.into_iter().filter(|(role, _)| roles.contains(role));
    let lacks = theirs.fold(Condition::any(), |any, (_, step)| {
        any.add(
            Condition::all()
                .add(signatures::not_signed(actor.office, Column::Id, step))
                .add(signatures::no_other_step(actor, Column::ItemisedListId, step)),
        )
    });
    let these = lists::visible_notices(scope)
        .filter(Column::State.is_in([NoticeState::Prepared, NoticeState::SignedOnce]))
        .filter(lacks);
    let measures = Measures {
        amount: Some(Expr::col(Column::TotalRial)),
        since: Some(last_event(actor.office, Column::Id)),
        due: None,
    };
    Waiting::count(conn, TaskKind::SignCollectionNotices, these, measures, "/v1/collection-notices").await
}
