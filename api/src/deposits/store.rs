//! Queries of deposits. Every read starts at [`visible`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use amanat_kernel::{CreditNumber, FiscalYear, Rial};
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, FromQueryResult,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Select, Statement, UpdateMany, Value,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use super::{
    entity::{Column, DepositState, Entity, Model},
    filter::Filter,
    standing,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, CollectionNoticeId, DepositId, SweepId},
    page::{Cut, Page},
    tx::Tx,
};

/// The only door to the table.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: DepositId) -> Result<Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<Model>, Error> {
    let rows = cut.apply(visible(scope).filter(filter.condition()), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// Count and sum of the deposits in one state.
#[derive(Debug, FromQueryResult)]
pub struct StateTotal {
    pub standing: DepositState,
    pub count: i64,
    /// As text: a sum of many amounts may pass what one amount can hold.
    pub amount: String,
}

pub async fn totals(conn: &impl ConnectionTrait, scope: &Scope, filter: &Filter) -> Result<Vec<StateTotal>, Error> {
    let rows = visible(scope)
        .filter(filter.condition())
        .select_only()
        .column_as(standing::expression(), "standing")
        .column_as(Column::Id.count(), "count")
        .column_as(Expr::col(Column::AmountRial).sum().cast_as("text"), "amount")
        // By its name: with values bound twice, PostgreSQL does not see that the two expressions are one.
        .group_by(Expr::col("standing"))
        .into_model::<StateTotal>()
        .all(conn)
        .await?;
    Ok(rows)
}

pub async fn insert(tx: &Tx, row: &Model) -> Result<(), Error> {
    Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("deposit_receipt_number_uq", Code::ReceiptNumberTaken)?;
    Ok(())
}

/// Deposits in one insert: 36 values each, within the parameter limits of both databases (32,766 and 65,535).
const ROWS_AT_ONCE: usize = 800;

/// Inserts the deposits of a list.
pub async fn insert_all(tx: &Tx, rows: &[Model]) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        Entity::insert_many(some.iter().map(|row| row.clone().into_active_model().reset_all()))
            .exec_without_returning(tx.conn())
            .await
            .on_constraint("deposit_receipt_number_uq", Code::ReceiptNumberTaken)?;
    }
    Ok(())
}

/// Which of these receipt numbers of an agency are known.
pub async fn taken_receipt_numbers(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: AgencyId,
    numbers: &BTreeMap<FiscalYear, Vec<String>>,
) -> Result<BTreeSet<(FiscalYear, String)>, Error> {
    let mut taken = BTreeSet::new();
    for (year, numbers) in numbers {
        for some in numbers.chunks(IN_AT_ONCE) {
            let known = visible(scope)
                .filter(Column::AgencyId.eq(agency))
                .filter(Column::State.is_not_in([DepositState::Cancelled, DepositState::Reversed]))
                .filter(Column::FiscalYear.eq(*year))
                .filter(Column::ReceiptNumber.is_in(some.iter().map(String::as_str)))
                .select_only()
                .column(Column::ReceiptNumber)
                .into_tuple::<String>()
                .all(conn)
                .await?;
            taken.extend(known.into_iter().map(|number| (*year, number)));
        }
    }
    Ok(taken)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: DepositId) -> Result<Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub async fn cancel(tx: &Tx, id: DepositId, because: &str) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(DepositState::Cancelled))
        .col_expr(Column::CancelledBecause, Expr::value(because))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn correct(tx: &Tx, id: DepositId, amount: Rial) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::AmountRial, Expr::value(amount))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Marks declared deposits received on a day; returns how many were. Whoever was cancelled or received meanwhile is not.
pub async fn receive(tx: &Tx, ids: &[DepositId], day: NaiveDate) -> Result<u64, Error> {
    let mut received = 0_u64;
    for some in ids.chunks(IN_AT_ONCE) {
        let updated = Entity::update_many()
            .col_expr(Column::State, Expr::value(DepositState::Received))
            .col_expr(Column::ReceivedOn, Expr::value(day))
            .col_expr(Column::Version, Expr::col(Column::Version).add(1))
            .filter(Column::OfficeId.eq(tx.office()))
            .filter(Column::Id.is_in(some.iter().copied()))
            .filter(Column::State.eq(DepositState::Declared))
            .exec(tx.conn())
            .await?;
        received = received.saturating_add(updated.rows_affected);
    }
    Ok(received)
}

/// Takes a receipt back; 0 when the deposit is not received, or swept already.
pub async fn unreceive(tx: &Tx, id: DepositId) -> Result<u64, Error> {
    let updated = moving(DepositState::Declared)
        .col_expr(Column::ReceivedOn, Expr::value(None::<NaiveDate>))
        .col_expr(Column::DisputedBecause, Expr::value(None::<String>))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(DepositState::Received))
        .exec(tx.conn())
        .await?;
    Ok(updated.rows_affected)
}

/// Marks received deposits swept; returns how many were.
pub async fn sweep(tx: &Tx, ids: &[DepositId], sweep: SweepId, day: NaiveDate) -> Result<u64, Error> {
    let mut swept = 0_u64;
    for some in ids.chunks(IN_AT_ONCE) {
        let updated = moving(DepositState::Swept)
            .col_expr(Column::SweepId, Expr::value(sweep))
            .col_expr(Column::SweptOn, Expr::value(day))
            .filter(Column::OfficeId.eq(tx.office()))
            .filter(Column::Id.is_in(some.iter().copied()))
            .filter(Column::State.eq(DepositState::Received))
            .exec(tx.conn())
            .await?;
        swept = swept.saturating_add(updated.rows_affected);
    }
    Ok(swept)
}

/// Deposits announced by one statement: two values each, within the parameter limit of SQLite (32,766).
const ANNOUNCED_AT_ONCE: usize = 5_000;

/// Gives swept deposits their credit numbers; returns how many got one. The numbers differ from row to row and a notice
/// may have thousands, so each statement brings its own table of them.
pub async fn announce(
    tx: &Tx,
    numbered: &[(DepositId, CreditNumber)],
    notice: CollectionNoticeId,
) -> Result<u64, Error> {
    let backend = tx.conn().get_database_backend();
    let mark = if backend == DbBackend::Postgres { '$' } else { '?' };
    let mut announced = 0_u64;
    for some in numbered.chunks(ANNOUNCED_AT_ONCE) {
        let mut values: Vec<Value> = vec![tx.today().into(), Uuid::from(notice).into(), tx.office().into()];
        let mut rows = Vec::with_capacity(some.len());
        for (id, number) in some {
            values.push(Uuid::from(*id).into());
            values.push(number.as_str().into());
            let last = values.len();
            rows.push(format!("({mark}{}, {mark}{last})", last.saturating_sub(1)));
        }
        let sql = format!(
            "UPDATE deposit SET state = 'announced', version = version + 1, credit_number = numbers.column2, \
             announced_on = {mark}1, collection_notice_id = {mark}2 FROM (VALUES {}) AS numbers \
             WHERE deposit.id = numbers.column1 AND deposit.office_id = {mark}3 AND deposit.state = 'swept'",
            rows.join(", ")
        );
        let updated = tx.conn().execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        announced = announced.saturating_add(updated.rows_affected());
    }
    Ok(announced)
}

pub async fn credit_numbers_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[DepositId],
) -> Result<HashMap<DepositId, CreditNumber>, Error> {
    let rows: Vec<(DepositId, CreditNumber)> = visible(scope)
        .select_only()
        .columns([Column::Id, Column::CreditNumber])
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(Column::CreditNumber.is_not_null())
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Writes why a deposit is disputed, or that it is not any more.
pub async fn dispute(tx: &Tx, id: DepositId, because: Option<&str>) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::DisputedBecause, Expr::value(because.map(str::to_owned)))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn reverse(tx: &Tx, id: DepositId, because: &str) -> Result<u64, Error> {
    let updated = moving(DepositState::Reversed)
        .col_expr(Column::ReversedBecause, Expr::value(because))
        .col_expr(Column::DisputedBecause, Expr::value(None::<String>))
        .filter(Column::Id.eq(id))
        .filter(Column::State.is_in([DepositState::Received, DepositState::Swept, DepositState::Announced]))
        .filter(Column::RefundedRial.eq(Rial::ZERO))
        .exec(tx.conn())
        .await?;
    Ok(updated.rows_affected)
}

/// An update that moves deposits into a state and counts their version up.
fn moving(state: DepositState) -> UpdateMany<Entity> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
}

pub async fn lock_swept(tx: &Tx, scope: &Scope, agency: AgencyId, until: NaiveDate) -> Result<Vec<Model>, Error> {
    Ok(visible(scope)
        .filter(Column::AgencyId.eq(agency))
        .filter(Column::State.eq(DepositState::Swept))
        .filter(Column::ReceivedOn.lte(until))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?)
}

/// Several deposits, locked in the order of their ids.
pub async fn lock_many(tx: &Tx, scope: &Scope, ids: &[DepositId]) -> Result<Vec<Model>, Error> {
    let mut wanted = ids.to_vec();
    wanted.sort_unstable();
    let mut found = Vec::with_capacity(wanted.len());
    for some in wanted.chunks(IN_AT_ONCE) {
        let these = visible(scope).filter(Column::Id.is_in(some.iter().copied()));
        found.extend(these.order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?);
    }
    Ok(found)
}

/// Values in one `IN` list: well within the parameter limits of both databases.
const IN_AT_ONCE: usize = 5_000;

/// Every deposit that carries one of the references or is one of the others, whatever its state, locked until the
/// transaction ends so that nobody cancels what is being matched.
pub async fn lock_by_references(
    tx: &Tx,
    scope: &Scope,
    references: &[String],
    others: &[DepositId],
) -> Result<Vec<Model>, Error> {
    let mut found: Vec<Model> = Vec::new();
    let (mut references, mut others) = (references.chunks(IN_AT_ONCE), others.chunks(IN_AT_ONCE));
    loop {
        let (some, more) = (references.next().unwrap_or_default(), others.next().unwrap_or_default());
        if some.is_empty() && more.is_empty() {
            break;
        }
        let carries = |column: Column| (!some.is_empty()).then(|| column.is_in(some.iter().map(String::as_str)));
        // A part that can match nothing is left out: SQLite uses no index where one of the parts has none.
        let any = Condition::any()
            .add_option(carries(Column::PaymentIdentifierFolded))
            .add_option(carries(Column::BankReferenceFolded))
            .add_option((!more.is_empty()).then(|| Column::Id.is_in(more.iter().copied())));
        // One order of locking for everybody, against deadlocks.
        let rows = visible(scope).filter(any).order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?;
        found.extend(rows);
    }
    found.sort_by_key(|row| row.id);
    found.dedup_by_key(|row| row.id);
    Ok(found)
}

/// Locks deposits in the order of their ids.
pub async fn hold(tx: &Tx, ids: &[DepositId]) -> Result<(), Error> {
    let mut wanted = ids.to_vec();
    wanted.sort_unstable();
    wanted.dedup();
    for some in wanted.chunks(IN_AT_ONCE) {
        Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::OfficeId.eq(tx.office()))
            .filter(Column::Id.is_in(some.iter().copied()))
            .order_by_asc(Column::Id)
            .lock_exclusive()
            .into_tuple::<DepositId>()
            .all(tx.conn())
            .await?;
    }
    Ok(())
}

/// The sum of rows as amounts, for totals.
pub fn total(text: &str) -> Result<i128, Error> {
    Ok(text.parse::<i128>().map_err(anyhow::Error::from)?)
}
