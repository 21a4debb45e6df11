//! Queries of reconciliation. Every read starts at [`visible`].

use std::collections::HashSet;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
    Select,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{
    MatchState, SuspenseReason, SuspenseState,
    match_group::{self, Column as GroupColumn, Entity as Group},
    match_run,
    suspense_item::{self, Column, Entity},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, DepositId, LineId, MatchGroupId, SuspenseItemId},
    page::{Cut, Page},
    tx::Tx,
};

/// Rows per insert: seventeen to twenty-one values each, within the parameter limit of SQLite (32,766).
const ROWS_AT_ONCE: usize = 1_000;
/// Deposits asked for at once.
const IN_AT_ONCE: usize = 5_000;

/// The only door to the table.
fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub state: Option<SuspenseState>,
    pub reason: Option<SuspenseReason>,
}

impl Filter {
    fn condition(&self) -> Condition {
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.state.map(|state| Column::State.eq(state)))
            .add_option(self.reason.map(|reason| Column::Reason.eq(reason)))
    }
}

pub async fn get(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: SuspenseItemId,
) -> Result<suspense_item::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<suspense_item::Model>, Error> {
    let rows = cut.apply(visible(scope).filter(filter.condition()), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn lock(tx: &Tx, scope: &Scope, id: SuspenseItemId) -> Result<suspense_item::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The identifications that are proposed or stand, for several items.
pub async fn groups_of(
    conn: &impl ConnectionTrait,
    items: &[SuspenseItemId],
) -> Result<Vec<match_group::Model>, Error> {
    Ok(Group::find()
        .filter(GroupColumn::SuspenseItemId.is_in(items.iter().copied()))
        .filter(GroupColumn::State.ne(MatchState::Rejected))
        .all(conn)
        .await?)
}

/// Which of the deposits a proposal waits for. They were locked before, so that none comes in between.
pub async fn awaited(tx: &Tx, deposits: &[DepositId]) -> Result<HashSet<DepositId>, Error> {
    let mut awaited = HashSet::new();
    for some in deposits.chunks(IN_AT_ONCE) {
        let rows: Vec<DepositId> = Group::find()
            .select_only()
            .column(GroupColumn::DepositId)
            .filter(GroupColumn::OfficeId.eq(tx.office()))
            .filter(GroupColumn::DepositId.is_in(some.iter().copied()))
            .filter(GroupColumn::State.eq(MatchState::Proposed))
            .into_tuple()
            .all(tx.conn())
            .await?;
        awaited.extend(rows);
    }
    Ok(awaited)
}

pub async fn insert_items(tx: &Tx, rows: &[suspense_item::Model]) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        Entity::insert_many(some).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

pub async fn insert_groups(tx: &Tx, rows: &[match_group::Model]) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        Group::insert_many(some)
            .exec_without_returning(tx.conn())
            .await
            .on_constraint("match_group_deposit_uq", Code::SuspenseItemNotOpen)?;
    }
    Ok(())
}

pub async fn insert_run(tx: &Tx, row: match_run::Model) -> Result<(), Error> {
    match_run::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

pub async fn set_state(tx: &Tx, id: SuspenseItemId, state: SuspenseState) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes a second person's decision.
pub async fn decide(tx: &Tx, id: MatchGroupId, state: MatchState, because: Option<&str>) -> Result<(), Error> {
    Group::update_many()
        .col_expr(GroupColumn::State, Expr::value(state))
        .col_expr(GroupColumn::DecidedBy, Expr::value(tx.actor()?))
        .col_expr(GroupColumn::DecidedAt, Expr::value(tx.now()))
        .col_expr(GroupColumn::RejectedBecause, Expr::value(because.map(str::to_owned)))
        .col_expr(GroupColumn::Version, Expr::col(GroupColumn::Version).add(1))
        .filter(GroupColumn::Id.eq(id))
        .exec(tx.conn())
        .await
        .on_constraint("match_group_two_persons_ck", Code::SamePerson)?;
    Ok(())
}

/// The deposits that lines were matched with.
pub async fn matched_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<Vec<match_group::Model>, Error> {
    Ok(Group::find()
        .filter(scope.within(GroupColumn::OfficeId, GroupColumn::AgencyId))
        .filter(GroupColumn::LineId.is_in(lines.iter().copied()))
        .filter(GroupColumn::State.eq(MatchState::Confirmed))
        .all(conn)
        .await?)
}

/// The items that lines became in suspense.
pub async fn suspended_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<Vec<suspense_item::Model>, Error> {
    Ok(visible(scope).filter(Column::LineId.is_in(lines.iter().copied())).all(conn).await?)
}
