//! Queries of draws of funds, which are the treasury's own: a scope of single agencies sees none.

use std::collections::HashMap;

use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{
    DrawState,
    draw::{self, Column, Entity},
    draw_refund,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{BankAccountId, DrawId, LineId, RefundId},
    page::{Cut, Page},
    tx::Tx,
};

/// The door to the table.
pub fn visible(scope: &Scope) -> Select<Entity> {
    let reach = if scope.is_office() { Condition::all() } else { Condition::any().add(Expr::value(1).eq(0)) };
    Entity::find().filter(Column::OfficeId.eq(scope.office())).filter(reach)
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    state: Option<DrawState>,
    cut: &Cut,
) -> Result<Page<draw::Model>, Error> {
    let narrowed = Condition::all().add_option(state.map(|state| Column::State.eq(state)));
    let rows = cut.apply(visible(scope).filter(narrowed), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: DrawId) -> Result<draw::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: DrawId) -> Result<draw::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// What was asked for and has not arrived on an account, oldest first, locked.
pub async fn lock_requested(tx: &Tx, account: BankAccountId) -> Result<Vec<draw::Model>, Error> {
    Ok(Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::RefundAccountId.eq(account))
        .filter(Column::State.eq(DrawState::Requested))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?)
}

pub async fn insert(tx: &Tx, row: draw::Model, refunds: &[RefundId]) -> Result<(), Error> {
    let (office, draw) = (row.office_id, row.id);
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    let of = |refund: &RefundId| draw_refund::Model { office_id: office, draw_id: draw, refund_id: *refund };
    let rows: Vec<_> = refunds.iter().map(|refund| of(refund).into_active_model().reset_all()).collect();
    if !rows.is_empty() {
        draw_refund::Entity::insert_many(rows).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

fn changing(state: DrawState) -> UpdateMany<Entity> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
}

/// Writes the bank's credit into a locked draw.
pub async fn arrive(tx: &Tx, id: DrawId, line: LineId, day: NaiveDate) -> Result<(), Error> {
    changing(DrawState::Arrived)
        .col_expr(Column::ArrivedLineId, Expr::value(line))
        .col_expr(Column::ArrivedOn, Expr::value(day))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn withdraw(tx: &Tx, id: DrawId, because: &str) -> Result<(), Error> {
    changing(DrawState::Withdrawn)
        .col_expr(Column::WithdrawnBy, Expr::value(tx.actor()?))
        .col_expr(Column::WithdrawnAt, Expr::value(tx.now()))
        .col_expr(Column::WithdrawnBecause, Expr::value(because))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// What draws that the caller was found to see were asked for.
pub async fn refunds_of(
    conn: &impl ConnectionTrait,
    draws: &[DrawId],
) -> Result<HashMap<DrawId, Vec<RefundId>>, Error> {
    let of = draw_refund::Entity::find().filter(draw_refund::Column::DrawId.is_in(draws.iter().copied()));
    let mut found: HashMap<DrawId, Vec<RefundId>> = HashMap::new();
    for row in of.order_by_asc(draw_refund::Column::RefundId).all(conn).await? {
        found.entry(row.draw_id).or_default().push(row.refund_id);
    }
    Ok(found)
}

/// The draws that lines brought.
pub async fn of_lines(conn: &impl ConnectionTrait, scope: &Scope, lines: &[LineId]) -> Result<Vec<draw::Model>, Error> {
    Ok(visible(scope).filter(Column::ArrivedLineId.is_in(lines.iter().copied())).all(conn).await?)
}
