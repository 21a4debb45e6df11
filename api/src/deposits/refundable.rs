//! What a refund sees and does of a deposit.

use std::collections::HashMap;

use amanat_kernel::{CreditNumber, Rial};
use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{Column, Entity, Model},
    exactly, store,
    wire::{DepositKind, DepositState},
};
use crate::base::{
    auth::Scope,
    error::Error,
    id::{AgencyId, DepositId},
    tx::Tx,
};

/// One deposit as a refund sees it.
#[derive(Clone, Debug)]
pub(crate) struct Refundable {
    pub id: DepositId,
    /// Which documents a refund of it needs.
    pub kind: DepositKind,
    pub state: DepositState,
    pub receipt_number: String,
    pub credit_number: Option<CreditNumber>,
    pub announced_on: Option<NaiveDate>,
    pub amount: Rial,
}

impl Refundable {
    fn of(row: Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            state: row.standing(),
            receipt_number: row.receipt_number,
            credit_number: row.credit_number,
            announced_on: row.announced_on,
            amount: row.amount_rial,
        }
    }
}

/// The deposits of an agency that were announced under these credit numbers.
pub(crate) async fn find_announced(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: AgencyId,
    numbers: &[CreditNumber],
) -> Result<Vec<Refundable>, Error> {
    let numbers = Column::CreditNumber.is_in(numbers.iter().map(CreditNumber::as_str));
    let rows = store::visible(scope).filter(Column::AgencyId.eq(agency)).filter(numbers).all(conn).await?;
    Ok(rows.into_iter().map(Refundable::of).collect())
}

/// The kinds of deposits within reach.
pub(crate) async fn kinds_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[DepositId],
) -> Result<HashMap<DepositId, DepositKind>, Error> {
    let these = store::visible(scope).select_only().columns([Column::Id, Column::Kind]);
    let rows = these.filter(Column::Id.is_in(ids.iter().copied())).into_tuple::<(DepositId, DepositKind)>();
    Ok(rows.all(conn).await?.into_iter().collect())
}

/// Deposits, locked in the order of their ids.
pub(crate) async fn lock_refundable(tx: &Tx, scope: &Scope, ids: &[DepositId]) -> Result<Vec<Refundable>, Error> {
    let rows = store::lock_many(tx, scope, ids).await?;
    Ok(rows.into_iter().map(Refundable::of).collect())
}

/// So much of each deposit was approved for refund. They are locked.
pub(crate) async fn refund(tx: &Tx, parts: &[(DepositId, Rial)]) -> Result<(), Error> {
    for (id, amount) in parts {
        exactly(add(tx, *id, *amount).await?, 1, "refunded")?;
    }
    Ok(())
}

/// So much of each deposit is owed again: it came back from the bank. They are locked.
pub(crate) async fn restore(tx: &Tx, parts: &[(DepositId, Rial)]) -> Result<(), Error> {
    for (id, amount) in parts {
        exactly(subtract(tx, *id, *amount).await?, 1, "restored")?;
    }
    Ok(())
}

/// Adds to what was refunded of an announced deposit; 0 when there is not so much.
async fn add(tx: &Tx, id: DepositId, amount: Rial) -> Result<u64, Error> {
    let refunded = Expr::col(Column::RefundedRial).add(amount);
    let updated = Entity::update_many()
        .col_expr(Column::RefundedRial, refunded.clone())
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(DepositState::Announced))
        .filter(refunded.lte(Expr::col(Column::AmountRial)))
        .exec(tx.conn())
        .await?;
    Ok(updated.rows_affected)
}

/// Takes from what was refunded; 0 when that was less.
async fn subtract(tx: &Tx, id: DepositId, amount: Rial) -> Result<u64, Error> {
    let updated = Entity::update_many()
        .col_expr(Column::RefundedRial, Expr::col(Column::RefundedRial).sub(amount))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::Id.eq(id))
        .filter(Column::RefundedRial.gte(amount))
        .exec(tx.conn())
        .await?;
    Ok(updated.rows_affected)
}
