//! Queries of items in suspense and of runs. Every read starts at [`visible`].

use amanat_kernel::Rial;
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{
        LineDirection, SuspenseReason, SuspenseState, match_run,
        suspense_item::{self, Column, Entity},
    },
    rules,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{AgencyId, BankAccountId, LineId, SuspenseItemId, SweepId},
    page::{Cut, Page},
    tx::Tx,
};

/// Rows per insert: at most 26 values each, within the parameter limit of SQLite (32,766).
pub const ROWS_AT_ONCE: usize = 1_000;
/// Values in one `IN` list.
pub const IN_AT_ONCE: usize = 5_000;

/// The only door to the table.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub account: Option<BankAccountId>,
    pub states: Option<Vec<SuspenseState>>,
    pub reason: Option<SuspenseReason>,
    pub direction: Option<LineDirection>,
    /// From how much, and up to how much.
    pub amount: (Option<Rial>, Option<Rial>),
    /// From how many days since the bank booked it, and up to how many.
    pub age: (Option<u32>, Option<u32>),
}

impl Filter {
    fn condition(&self, today: NaiveDate) -> Condition {
        let (first, last) = rules::booked_within(today, self.age.0.unwrap_or(0), self.age.1);
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.account.map(|account| Column::BankAccountId.eq(account)))
            .add_option(self.states.as_ref().map(|states| Column::State.is_in(states.iter().copied())))
            .add_option(self.reason.map(|reason| Column::Reason.eq(reason)))
            .add_option(self.direction.map(|direction| Column::Direction.eq(direction)))
            .add_option(self.amount.0.map(|least| Column::AmountRial.gte(least)))
            .add_option(self.amount.1.map(|most| Column::AmountRial.lte(most)))
            .add_option(first.map(|first| Column::BookedOn.gte(first)))
            .add_option(last.map(|last| Column::BookedOn.lte(last)))
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
    today: NaiveDate,
    cut: &Cut,
) -> Result<Page<suspense_item::Model>, Error> {
    let rows = cut.apply(visible(scope).filter(filter.condition(today)), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

/// Those of the items that are within reach, locked in the order of their ids.
pub async fn lock(tx: &Tx, scope: &Scope, ids: &[SuspenseItemId]) -> Result<Vec<suspense_item::Model>, Error> {
    let these = visible(scope).filter(Column::Id.is_in(ids.iter().copied()));
    Ok(these.order_by_asc(Column::Id).lock_exclusive().all(tx.conn()).await?)
}

/// Refuses credits that an open debit of the same account, reference and amount seems to have taken back: what is built on
/// such money would be owed without being there. The credits are locked, as an import locks them before it suspends such a
/// debit.
///
/// # Errors
/// `suspense_item_taken_back`.
pub async fn not_taken_back(tx: &Tx, items: impl IntoIterator<Item = &suspense_item::Model>) -> Result<(), Error> {
    for item in items.into_iter().filter(|item| item.direction == LineDirection::Credit) {
        let Some(reference) = item.bank_reference_folded.as_deref() else { continue };
        let debit = Entity::find()
            .filter(Column::OfficeId.eq(tx.office()))
            .filter(Column::BankAccountId.eq(item.bank_account_id))
            .filter(Column::Direction.eq(LineDirection::Debit))
            .filter(Column::BankReferenceFolded.eq(reference))
            .filter(Column::AmountRial.eq(item.amount_rial))
            .filter(Column::BookedOn.gte(item.booked_on))
            .filter(Column::State.ne(SuspenseState::Closed))
            .one(tx.conn())
            .await?;
        if let Some(debit) = debit {
            return Err(Code::SuspenseItemTakenBack.with("suspense_item_id", debit.id.to_string()).into());
        }
    }
    Ok(())
}

/// Credits of an account with one of the folded references that no bank reversal has undone, locked.
pub async fn lock_referenced(
    tx: &Tx,
    account: BankAccountId,
    references: &[String],
) -> Result<Vec<suspense_item::Model>, Error> {
    let mut found = Vec::new();
    for some in references.chunks(IN_AT_ONCE) {
        let rows = Entity::find()
            .filter(Column::OfficeId.eq(tx.office()))
            .filter(Column::BankAccountId.eq(account))
            .filter(Column::BankReferenceFolded.is_in(some.iter().map(String::as_str)))
            .filter(Column::Direction.eq(LineDirection::Credit))
            .filter(Column::ReversalLineId.is_null())
            .order_by_asc(Column::Id)
            .lock_exclusive()
            .all(tx.conn())
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The items of an account that are not closed, oldest first.
pub async fn unresolved(tx: &Tx, account: BankAccountId) -> Result<Vec<suspense_item::Model>, Error> {
    Ok(Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::BankAccountId.eq(account))
        .filter(Column::State.ne(SuspenseState::Closed))
        .order_by_asc(Column::Id)
        .all(tx.conn())
        .await?)
}

pub async fn insert(tx: &Tx, rows: &[suspense_item::Model]) -> Result<(), Error> {
    for some in rows.chunks(ROWS_AT_ONCE) {
        let some = some.iter().map(|row| row.clone().into_active_model().reset_all());
        Entity::insert_many(some).exec_without_returning(tx.conn()).await?;
    }
    Ok(())
}

pub async fn insert_run(tx: &Tx, row: match_run::Model) -> Result<(), Error> {
    match_run::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// What of a locked item is deposits and what is left, and where it stands with that.
pub async fn set_parts(
    tx: &Tx,
    id: SuspenseItemId,
    identified: Rial,
    remaining: Rial,
    state: SuspenseState,
) -> Result<(), Error> {
    changing()
        .col_expr(Column::IdentifiedRial, Expr::value(identified))
        .col_expr(Column::RemainingRial, Expr::value(remaining))
        .col_expr(Column::State, Expr::value(state))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn set_state(tx: &Tx, ids: &[SuspenseItemId], state: SuspenseState) -> Result<(), Error> {
    changing()
        .col_expr(Column::State, Expr::value(state))
        .filter(Column::Id.is_in(ids.iter().copied()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Closes an item whose money the bank took back by this line.
pub async fn reverse(tx: &Tx, id: SuspenseItemId, line: LineId) -> Result<(), Error> {
    closing().col_expr(Column::ReversalLineId, Expr::value(line)).filter(Column::Id.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

/// Closes an item that is one end of a transfer between the treasury's accounts;
/// 0 when a part of it was resolved in another way.
pub async fn close_transfer(tx: &Tx, id: SuspenseItemId) -> Result<u64, Error> {
    close_whole(tx, id, Column::IsTransfer).await
}

/// The same, of one that is payments, their return, or funds.
pub async fn close_payment(tx: &Tx, id: SuspenseItemId) -> Result<u64, Error> {
    close_whole(tx, id, Column::IsPayment).await
}

async fn close_whole(tx: &Tx, id: SuspenseItemId, found_to_be: Column) -> Result<u64, Error> {
    let updated = closing()
        .col_expr(found_to_be, Expr::value(true))
        .filter(Column::Id.eq(id))
        .filter(Expr::col(Column::RemainingRial).eq(Expr::col(Column::AmountRial)))
        .exec(tx.conn())
        .await?;
    Ok(updated.rows_affected)
}

fn changing() -> UpdateMany<Entity> {
    Entity::update_many().col_expr(Column::Version, Expr::col(Column::Version).add(1))
}

fn closing() -> UpdateMany<Entity> {
    changing()
        .col_expr(Column::State, Expr::value(SuspenseState::Closed))
        .col_expr(Column::RemainingRial, Expr::value(Rial::ZERO))
}

/// The items that lines became in suspense, and those that lines took back.
pub async fn of_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<Vec<suspense_item::Model>, Error> {
    let either = Condition::any()
        .add(Column::LineId.is_in(lines.iter().copied()))
        .add(Column::ReversalLineId.is_in(lines.iter().copied()));
    Ok(visible(scope).filter(either).all(conn).await?)
}

/// Items of an account until a day whose money no sweep has taken, locked. What a bank reversal undid is not there any
/// more, and the end of a transfer never was anybody's.
pub async fn lock_unswept(
    tx: &Tx,
    account: BankAccountId,
    until: NaiveDate,
) -> Result<Vec<suspense_item::Model>, Error> {
    Ok(Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::BankAccountId.eq(account))
        .filter(Column::BookedOn.lte(until))
        .filter(Column::SweepId.is_null())
        .filter(Column::ReversalLineId.is_null())
        .filter(Column::IsTransfer.eq(false))
        .filter(Expr::col(Column::IdentifiedRial).lt(Expr::col(Column::AmountRial)))
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?)
}

pub async fn sweep(tx: &Tx, ids: &[SuspenseItemId], sweep: SweepId, day: NaiveDate) -> Result<u64, Error> {
    let mut swept = 0_u64;
    for some in ids.chunks(IN_AT_ONCE) {
        let updated = changing()
            .col_expr(Column::SweepId, Expr::value(sweep))
            .col_expr(Column::SweptOn, Expr::value(day))
            .filter(Column::OfficeId.eq(tx.office()))
            .filter(Column::Id.is_in(some.iter().copied()))
            .filter(Column::SweepId.is_null())
            .exec(tx.conn())
            .await?;
        swept = swept.saturating_add(updated.rows_affected);
    }
    Ok(swept)
}

pub async fn swept_by(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    sweep: SweepId,
) -> Result<Vec<suspense_item::Model>, Error> {
    Ok(visible(scope).filter(Column::SweepId.eq(sweep)).order_by_asc(Column::Id).all(conn).await?)
}

/// What is left of the items of one agency, direction and reason.
#[derive(Debug)]
pub struct Sum {
    pub agency: Option<AgencyId>,
    pub direction: LineDirection,
    pub reason: SuspenseReason,
    pub count: i64,
    pub remaining: i128,
}

/// Sums are taken in two parts of at most nine digits each: SQLite gives up on a sum beyond 64 bits.
const PART: i128 = 1_000_000_000;

/// What is in suspense since so many days.
pub async fn sums(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    agency: Option<AgencyId>,
    today: NaiveDate,
    (from_days, to_days): (u32, Option<u32>),
) -> Result<Vec<Sum>, Error> {
    let (first, last) = rules::booked_within(today, from_days, to_days);
    let part = |operator| format!(r#"CAST(SUM("remaining_rial" {operator} {PART}) AS BIGINT)"#);
    let rows: Vec<(Option<AgencyId>, LineDirection, SuspenseReason, i64, i64, i64)> = visible(scope)
        .filter(Column::State.ne(SuspenseState::Closed))
        .filter(
            Condition::all()
                .add_option(agency.map(|agency| Column::AgencyId.eq(agency)))
                .add_option(first.map(|first| Column::BookedOn.gte(first)))
                .add_option(last.map(|last| Column::BookedOn.lte(last))),
        )
        .select_only()
        .columns([Column::AgencyId, Column::Direction, Column::Reason])
        .column_as(Column::Id.count(), "count")
        .column_as(Expr::cust(part("/")), "high")
        .column_as(Expr::cust(part("%")), "low")
        .group_by(Column::AgencyId)
        .group_by(Column::Direction)
        .group_by(Column::Reason)
        .order_by_asc(Column::AgencyId)
        .order_by_asc(Column::Direction)
        .order_by_asc(Column::Reason)
        .into_tuple()
        .all(conn)
        .await?;
    let sum = |(agency, direction, reason, count, high, low)| {
        let remaining = i128::from(high).saturating_mul(PART).saturating_add(i128::from(low));
        Sum { agency, direction, reason, count, remaining }
    };
    Ok(rows.into_iter().map(sum).collect())
}
