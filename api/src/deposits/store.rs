//! Queries of deposits. Every read starts at [`visible`].

use std::collections::{BTreeMap, BTreeSet};

use amanat_kernel::{FiscalYear, PaymentIdentifier, Text};
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, LikeExpr},
};

use super::{
    entity::{Column, DepositState, Entity, Model},
    kind::DepositKind,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, DepositId, DepositListId},
    page::{Cut, Page},
    tx::Tx,
};

/// The only door to the table.
fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list or a total is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub state: Option<DepositState>,
    pub kind: Option<DepositKind>,
    pub fiscal_year: Option<FiscalYear>,
    pub list: Option<DepositListId>,
    pub receipt_number: Option<Text>,
    pub payment_identifier: Option<PaymentIdentifier>,
    /// Part of the depositor's name, in any spelling of its letters.
    pub depositor_name: Option<Text>,
}

impl Filter {
    fn condition(&self) -> Condition {
        let name = self.depositor_name.as_ref().map(Text::fold);
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.state.map(|state| Column::State.eq(state)))
            .add_option(self.kind.map(|kind| Column::Kind.eq(kind)))
            .add_option(self.fiscal_year.map(|year| Column::FiscalYear.eq(year)))
            .add_option(self.list.map(|list| Column::DepositListId.eq(list)))
            .add_option(self.receipt_number.as_ref().map(|number| Column::ReceiptNumber.eq(number.as_str())))
            .add_option(self.payment_identifier.as_ref().map(|id| Column::PaymentIdentifier.eq(id.clone())))
            .add_option(name.map(|name| Column::DepositorNameFolded.like(containing(&name))))
    }

    /// A stable text of the filter, bound into page cursors.
    pub fn fingerprint(&self) -> String {
        format!("{self:?}")
    }
}

/// A pattern for texts that contain another, in which `%` and `_` mean themselves.
fn containing(text: &str) -> LikeExpr {
    let escaped = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
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
    pub state: DepositState,
    pub count: i64,
    /// As text: a sum of many amounts may pass what one amount can hold.
    pub amount: String,
}

pub async fn totals(conn: &impl ConnectionTrait, scope: &Scope, filter: &Filter) -> Result<Vec<StateTotal>, Error> {
    let rows = visible(scope)
        .filter(filter.condition())
        .select_only()
        .column(Column::State)
        .column_as(Column::Id.count(), "count")
        .column_as(Expr::col(Column::AmountRial).sum().cast_as("text"), "amount")
        .group_by(Column::State)
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

/// Values in one `IN` list: well within the parameter limits of both databases.
const IN_AT_ONCE: usize = 5_000;

/// Every deposit that carries one of the references, whatever its state, locked until the transaction ends so that
/// nobody cancels what is being matched.
pub async fn lock_by_references(tx: &Tx, scope: &Scope, references: &[String]) -> Result<Vec<Model>, Error> {
    let mut found: Vec<Model> = Vec::new();
    for some in references.chunks(IN_AT_ONCE) {
        let carries = |column: Column| column.is_in(some.iter().map(String::as_str));
        let either = carries(Column::PaymentIdentifierFolded).or(carries(Column::BankReferenceFolded));
        // One order of locking for everybody, against deadlocks.
        let rows = visible(scope).filter(either).order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?;
        found.extend(rows);
    }
    found.sort_by_key(|row| row.id);
    found.dedup_by_key(|row| row.id);
    Ok(found)
}

/// The sum of rows as amounts, for totals.
pub fn total(text: &str) -> Result<i128, Error> {
    Ok(text.parse::<i128>().map_err(anyhow::Error::from)?)
}
