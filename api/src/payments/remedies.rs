//! Queries of remedies: what is to become of payments that did not reach their payees.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{
    PaymentState, RemedyKind, RemedyState, payment,
    remedy::{self, Column, Entity},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{PaymentId, RemedyId},
    page::{Cut, Page},
    tx::Tx,
};

/// The door to the table for readers.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub state: Option<RemedyState>,
    pub payment: Option<PaymentId>,
    pub is_ordered: Option<bool>,
}

/// Approved reissues that were ordered, or that wait for it. Where the bank has paid after all, they do neither.
pub fn ordered(is_ordered: bool) -> Condition {
    let states: &[PaymentState] = if is_ordered { &[PaymentState::Reissued] } else { &PaymentState::FAILED };
    let of = payment::Entity::find().select_only().column(payment::Column::Id);
    let of = of.filter(payment::Column::State.is_in(states.iter().copied())).into_query();
    Condition::all()
        .add(Column::State.eq(RemedyState::Approved))
        .add(Column::Kind.eq(RemedyKind::Reissue))
        .add(Column::PaymentId.in_subquery(of))
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<remedy::Model>, Error> {
    let narrowed = Condition::all()
        .add_option(filter.state.map(|state| Column::State.eq(state)))
        .add_option(filter.payment.map(|payment| Column::PaymentId.eq(payment)))
        .add_option(filter.is_ordered.map(ordered));
    let rows = cut.apply(visible(scope).filter(narrowed), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: RemedyId) -> Result<remedy::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

/// A remedy, locked after its payment.
pub async fn lock(tx: &Tx, scope: &Scope, id: RemedyId) -> Result<remedy::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Those of several that are within reach, not locked.
pub async fn get_many(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[RemedyId],
) -> Result<Vec<remedy::Model>, Error> {
    let these = visible(scope).filter(Column::Id.is_in(ids.iter().copied()));
    Ok(these.order_by_asc(Column::Id).all(conn).await?)
}

/// The same, locked in the order of their ids.
pub async fn lock_many(tx: &Tx, scope: &Scope, ids: &[RemedyId]) -> Result<Vec<remedy::Model>, Error> {
    let these = visible(scope).filter(Column::Id.is_in(ids.iter().copied()));
    Ok(these.order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?)
}

/// What was said about payments that the caller was found to see, oldest first.
pub async fn of_payments(
    conn: &impl ConnectionTrait,
    ids: &[PaymentId],
) -> Result<HashMap<PaymentId, Vec<remedy::Model>>, Error> {
    let of = Entity::find().filter(Column::PaymentId.is_in(ids.iter().copied()));
    let mut found: HashMap<PaymentId, Vec<remedy::Model>> = HashMap::new();
    for row in of.order_by_asc(Column::Id).all(conn).await? {
        found.entry(row.payment_id).or_default().push(row);
    }
    Ok(found)
}

/// Whether a payment has a remedy that stands or waits. That it was not carried out is done with when it is agreed.
pub fn has_live(rows: &[remedy::Model]) -> bool {
    let is_done = |row: &remedy::Model| row.kind == RemedyKind::NonExecution && row.state == RemedyState::Approved;
    rows.iter().any(|row| row.state != RemedyState::Rejected && !is_done(row))
}

pub async fn insert(tx: &Tx, row: remedy::Model) -> Result<(), Error> {
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("remedy_payment_uq", Code::RemedyUnderWay)?;
    Ok(())
}

/// Writes a decision of the one who writes.
///
/// # Errors
/// `same_person` when the database finds that the decider proposed it.
pub async fn decide(tx: &Tx, id: RemedyId, state: RemedyState, because: Option<&str>) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::DecidedBy, Expr::value(tx.actor()?))
        .col_expr(Column::DecidedAt, Expr::value(tx.now()))
        .col_expr(Column::RejectedBecause, Expr::value(because.map(str::to_owned)))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await
        .on_constraint("remedy_two_persons_ck", Code::SamePerson)?;
    Ok(())
}
