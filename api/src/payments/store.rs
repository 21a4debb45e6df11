//! Queries of payments. Every read by a caller starts at [`visible`].

use std::collections::{HashMap, HashSet};

use amanat_kernel::{PaymentNumber, Total};
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, JoinType, QueryFilter,
    QueryOrder, QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

use super::{
    entity::{
        PaymentState,
        payment::{self, Column, Entity},
        transfer_order,
    },
    rules::Counts,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, BankAccountId, LineId, OfficeId, PaymentId, RefundId, ResolutionId, TransferOrderId},
    page::{Cut, Page},
    tx::Tx,
};

/// Rows per insert: 22 values each, within the parameter limit of SQLite (32,766).
const ROWS_AT_ONCE: usize = 1_000;
/// Values in one `IN` list.
pub const IN_AT_ONCE: usize = 5_000;

/// The door to the table for readers.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub state: Option<PaymentState>,
    pub refund: Option<RefundId>,
    pub resolution: Option<ResolutionId>,
    pub order: Option<TransferOrderId>,
}

impl Filter {
    fn condition(&self) -> Condition {
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.state.map(|state| Column::State.eq(state)))
            .add_option(self.refund.map(|refund| Column::RefundId.eq(refund)))
            .add_option(self.resolution.map(|resolution| Column::ResolutionId.eq(resolution)))
            .add_option(self.order.map(|order| Column::TransferOrderId.eq(order)))
    }
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<payment::Model>, Error> {
    let rows = cut.apply(visible(scope).filter(filter.condition()), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: PaymentId) -> Result<payment::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

/// The payments of an order that the caller was found to see, in their order.
pub async fn of_order(conn: &impl ConnectionTrait, order: TransferOrderId) -> Result<Vec<payment::Model>, Error> {
    let of = Entity::find().filter(Column::TransferOrderId.eq(order));
    Ok(of.order_by_asc(Column::RowNumber).all(conn).await?)
}

/// A payment and where it stands, locked. The order of locks is: order, payments by id, remedies.
pub async fn lock(tx: &Tx, scope: &Scope, id: PaymentId) -> Result<payment::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Several, locked in the order of their ids.
pub async fn lock_many(tx: &Tx, ids: &[PaymentId]) -> Result<Vec<payment::Model>, Error> {
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

/// The payments of an order that the bank has not paid, not locked.
pub async fn open_of(tx: &Tx, order: TransferOrderId) -> Result<Vec<PaymentId>, Error> {
    Ok(Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::TransferOrderId.eq(order))
        .filter(Column::State.eq(PaymentState::Instructed))
        .into_tuple()
        .all(tx.conn())
        .await?)
}

/// Payments with one of the numbers that were ordered from an account, and those that are open of its orders with one of
/// the numbers; each with its order, not locked.
pub async fn named(
    tx: &Tx,
    account: BankAccountId,
    payments: &[PaymentNumber],
    orders: &[String],
) -> Result<Vec<(PaymentId, TransferOrderId)>, Error> {
    let mut found = Vec::new();
    for some in payments.chunks(IN_AT_ONCE) {
        let these = Column::Number.is_in(some.iter().cloned());
        found.extend(
            of_account(tx, account).filter(these).into_tuple::<(PaymentId, TransferOrderId)>().all(tx.conn()).await?,
        );
    }
    for some in orders.chunks(IN_AT_ONCE) {
        let these = transfer_order::Column::Number.is_in(some.iter().map(String::as_str));
        let open = of_account(tx, account).filter(these).filter(Column::State.eq(PaymentState::Instructed));
        found.extend(open.into_tuple::<(PaymentId, TransferOrderId)>().all(tx.conn()).await?);
    }
    Ok(found)
}

fn of_account(tx: &Tx, account: BankAccountId) -> Select<Entity> {
    let order = Entity::belongs_to(transfer_order::Entity).from(Column::TransferOrderId).to(transfer_order::Column::Id);
    Entity::find()
        .select_only()
        .columns([Column::Id, Column::TransferOrderId])
        .join(JoinType::InnerJoin, order.into())
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(transfer_order::Column::RefundAccountId.eq(account))
}

pub async fn insert(tx: &Tx, rows: &[payment::Model]) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        Entity::insert_many(some)
            .exec_without_returning(tx.conn())
            .await
            .on_constraint("payment_resolution_uq", Code::PaymentAlreadyInstructed)?;
    }
    Ok(())
}

/// Those of the resolutions that are being paid, or were.
pub async fn paid(tx: &Tx, resolutions: &[ResolutionId]) -> Result<HashSet<ResolutionId>, Error> {
    let rows = Entity::find()
        .select_only()
        .column(Column::ResolutionId)
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::ResolutionId.is_in(resolutions.iter().copied()));
    Ok(rows.into_tuple::<ResolutionId>().all(tx.conn()).await?.into_iter().collect())
}

fn changing() -> UpdateMany<Entity> {
    Entity::update_many().col_expr(Column::Version, Expr::col(Column::Version).add(1))
}

/// Writes the bank's debit into locked payments.
pub async fn settle(tx: &Tx, ids: &[PaymentId], line: LineId, day: NaiveDate) -> Result<(), Error> {
    for some in ids.chunks(IN_AT_ONCE) {
        changing()
            .col_expr(Column::State, Expr::value(PaymentState::Settled))
            .col_expr(Column::SettledLineId, Expr::value(line))
            .col_expr(Column::SettledOn, Expr::value(day))
            .filter(Column::Id.is_in(some.iter().copied()))
            .exec(tx.conn())
            .await?;
    }
    Ok(())
}

/// Writes the bank's credit into a locked payment that came back.
pub async fn give_back(tx: &Tx, id: PaymentId, line: LineId, day: NaiveDate, because: &str) -> Result<(), Error> {
    changing()
        .col_expr(Column::State, Expr::value(PaymentState::Returned))
        .col_expr(Column::ReturnedLineId, Expr::value(line))
        .col_expr(Column::ReturnedOn, Expr::value(day))
        .col_expr(Column::ReturnedBecause, Expr::value(because))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Says what became of a locked payment that did not reach its payee.
pub async fn end(tx: &Tx, id: PaymentId, state: PaymentState) -> Result<(), Error> {
    changing().col_expr(Column::State, Expr::value(state)).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

/// How many payments of each order stand where.
pub async fn counts_of(
    conn: &impl ConnectionTrait,
    orders: &[TransferOrderId],
) -> Result<HashMap<TransferOrderId, Counts>, Error> {
    let rows: Vec<(TransferOrderId, PaymentState, i64, i64)> = Entity::find()
        .select_only()
        .columns([Column::TransferOrderId, Column::State])
        .column_as(Column::Id.count(), "count")
        .column_as(Column::SettledLineId.count(), "paid")
        .filter(Column::TransferOrderId.is_in(orders.iter().copied()))
        .group_by(Column::TransferOrderId)
        .group_by(Column::State)
        .into_tuple()
        .all(conn)
        .await?;
    let mut found: HashMap<TransferOrderId, Counts> = HashMap::new();
    let small = |count: i64| i32::try_from(count).map_err(anyhow::Error::from);
    for (order, state, count, paid) in rows {
        found.entry(order).or_default().add(state, small(count)?, small(paid)?);
    }
    Ok(found)
}

/// What the bank was ordered to pay and has not paid.
pub async fn open_total(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Total, Error> {
    // As text: a sum of many amounts may pass what one amount can hold.
    let sum: Option<String> = Entity::find()
        .select_only()
        .column_as(Expr::col(Column::AmountRial).sum().cast_as("text"), "amount")
        .filter(Column::OfficeId.eq(office))
        .filter(Column::State.eq(PaymentState::Instructed))
        .into_tuple::<Option<String>>()
        .one(conn)
        .await?
        .flatten();
    Ok(Total::new(sum.map_or(Ok(0), |sum| sum.parse::<i128>()).map_err(anyhow::Error::from)?))
}

/// Where the payments of a refund stand that nothing took the place of: of each payee the latest.
pub async fn standing(tx: &Tx, refund: RefundId) -> Result<Vec<PaymentState>, Error> {
    Ok(Entity::find()
        .select_only()
        .column(Column::State)
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::RefundId.eq(refund))
        .filter(Column::State.ne(PaymentState::Reissued))
        .into_tuple()
        .all(tx.conn())
        .await?)
}

/// Payments within reach, by their ids.
pub async fn get_many(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[PaymentId],
) -> Result<HashMap<PaymentId, payment::Model>, Error> {
    let rows = visible(scope).filter(Column::Id.is_in(ids.iter().copied())).all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The payments that were ordered first for payer returns that the caller was found to see.
pub async fn first_of_returns(
    conn: &impl ConnectionTrait,
    returns: &[ResolutionId],
) -> Result<HashMap<ResolutionId, PaymentId>, Error> {
    let rows: Vec<(Option<ResolutionId>, PaymentId)> = Entity::find()
        .select_only()
        .columns([Column::ResolutionId, Column::Id])
        .filter(Column::ResolutionId.is_in(returns.iter().copied()))
        .filter(Column::ReissueOf.is_null())
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(of, id)| of.map(|of| (of, id))).collect())
}

/// The first payment of the payer return that a column names, in any order to the bank.
pub fn first_of_return(office: OfficeId, resolution: impl ColumnTrait) -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(Entity)
        .and_where(Column::OfficeId.eq(office))
        .and_where(Expr::col((Entity, Column::ResolutionId)).equals(resolution.as_column_ref()))
        .and_where(Column::ReissueOf.is_null())
        .to_owned()
}

/// The payments that took the place of others that the caller was found to see.
pub async fn reissues_of(
    conn: &impl ConnectionTrait,
    ids: &[PaymentId],
) -> Result<HashMap<PaymentId, PaymentId>, Error> {
    let rows: Vec<(Option<PaymentId>, PaymentId)> = Entity::find()
        .select_only()
        .columns([Column::ReissueOf, Column::Id])
        .filter(Column::ReissueOf.is_in(ids.iter().copied()))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().filter_map(|(old, new)| old.map(|old| (old, new))).collect())
}

/// The payments that lines settled or brought back, as far as the caller sees them; at most a page of lines is asked about.
pub async fn of_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<Vec<payment::Model>, Error> {
    let either = Condition::any()
        .add(Column::SettledLineId.is_in(lines.iter().copied()))
        .add(Column::ReturnedLineId.is_in(lines.iter().copied()));
    Ok(visible(scope).filter(either).order_by_asc(Column::Id).all(conn).await?)
}
