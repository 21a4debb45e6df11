//! Queries of transfer orders, which are the treasury's own: a scope of single agencies sees none.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, SelectStatement},
};

use super::{
    entity::{
        PaymentState, payment,
        transfer_order::{self, Column, Entity},
    },
    rules::TransferOrderState,
    store::IN_AT_ONCE,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::TransferOrderId,
    page::{Cut, Page},
    tx::Tx,
};

/// The door to the table.
fn visible(scope: &Scope) -> Select<Entity> {
    let reach = if scope.is_office() { Condition::all() } else { Condition::any().add(Expr::value(1).eq(0)) };
    Entity::find().filter(Column::OfficeId.eq(scope.office())).filter(reach)
}

/// Orders that have a payment like this.
fn with(payments: Condition) -> SelectStatement {
    let of = payment::Entity::find().select_only().column(payment::Column::TransferOrderId);
    of.filter(payments).into_query()
}

fn standing(state: TransferOrderState) -> Condition {
    let instructed = payment::Column::State.eq(PaymentState::Instructed);
    let open = Column::Id.in_subquery(with(Condition::all().add(instructed)));
    let paid = Column::Id.in_subquery(with(Condition::all().add(payment::Column::SettledLineId.is_not_null())));
    match state {
        TransferOrderState::Sent => Condition::all().add(open).add(paid.not()),
        TransferOrderState::PartlySettled => Condition::all().add(open).add(paid),
        TransferOrderState::Settled => Condition::all().add(open.not()).add(paid),
        TransferOrderState::Unexecuted => Condition::all().add(open.not()).add(paid.not()),
    }
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    state: Option<TransferOrderState>,
    cut: &Cut,
) -> Result<Page<transfer_order::Model>, Error> {
    let narrowed = visible(scope).filter(Condition::all().add_option(state.map(standing)));
    let rows = cut.apply(narrowed, Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: TransferOrderId,
) -> Result<transfer_order::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: TransferOrderId) -> Result<transfer_order::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Several, locked in the order of their ids.
pub async fn lock_many(tx: &Tx, ids: &[TransferOrderId]) -> Result<Vec<transfer_order::Model>, Error> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(IN_AT_ONCE) {
        let these =
            Entity::find().filter(Column::OfficeId.eq(tx.office())).filter(Column::Id.is_in(some.iter().copied()));
        found.extend(these.order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?);
    }
    Ok(found)
}

pub async fn insert(tx: &Tx, row: transfer_order::Model) -> Result<(), Error> {
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Counts the versions of locked orders up, because payments of theirs moved.
pub async fn moved(tx: &Tx, ids: &[TransferOrderId]) -> Result<(), Error> {
    for some in ids.chunks(IN_AT_ONCE) {
        Entity::update_many()
            .col_expr(Column::Version, Expr::col(Column::Version).add(1))
            .filter(Column::Id.is_in(some.iter().copied()))
            .exec(tx.conn())
            .await?;
    }
    Ok(())
}

/// The numbers of orders whose payments the caller was found to see.
pub async fn numbers_of(
    conn: &impl ConnectionTrait,
    ids: &[TransferOrderId],
) -> Result<HashMap<TransferOrderId, String>, Error> {
    let rows: Vec<(TransferOrderId, String)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Number])
        .filter(Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}
