//! Queries of the periods: the calendar of the ledger.

use amanat_kernel::FiscalYear;
use chrono::NaiveDate;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select, sea_query::Expr,
};

use super::entity::period;
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::PeriodId,
    page::{Cut, Page},
    tx::Tx,
};

/// The door to the table of periods: the calendar is the same for every agency.
pub fn visible(scope: &Scope) -> Select<period::Entity> {
    period::Entity::find().filter(period::Column::OfficeId.eq(scope.office()))
}

/// The periods that end on a day or later, held against closing until the transaction ends.
pub async fn hold_open(tx: &Tx, from: NaiveDate) -> Result<Vec<period::Model>, Error> {
    Ok(period::Entity::find()
        .filter(period::Column::OfficeId.eq(tx.office()))
        .filter(period::Column::LastOn.gte(from))
        .order_by_asc(period::Column::FirstOn)
        .lock_shared()
        .all(tx.conn())
        .await?)
}

/// The periods that end on a day or later.
pub async fn ending_from(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    from: NaiveDate,
) -> Result<Vec<period::Model>, Error> {
    let ending = visible(scope).filter(period::Column::LastOn.gte(from));
    Ok(ending.order_by_asc(period::Column::FirstOn).all(conn).await?)
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    year: Option<FiscalYear>,
    cut: &Cut,
) -> Result<Page<period::Model>, Error> {
    let mut select = visible(scope);
    if let Some(year) = year {
        select = select.filter(period::Column::FiscalYear.eq(year));
    }
    let rows = cut.apply(select, period::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: PeriodId) -> Result<period::Model, Error> {
    let row = visible(scope).filter(period::Column::Id.eq(id)).one(conn).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The period, while everybody who would post into it waits.
pub async fn lock(tx: &Tx, scope: &Scope, id: PeriodId) -> Result<period::Model, Error> {
    let row = visible(scope).filter(period::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// First day of the earliest period that is open.
pub async fn earliest_open(conn: &impl ConnectionTrait, scope: &Scope) -> Result<Option<NaiveDate>, Error> {
    let row = visible(scope)
        .filter(period::Column::ClosedAt.is_null())
        .order_by_asc(period::Column::FirstOn)
        .one(conn)
        .await?;
    Ok(row.map(|row| row.first_on))
}

/// Opens the periods of a year that has none.
pub async fn insert_year(tx: &Tx, year: FiscalYear, rows: &[period::Model]) -> Result<(), Error> {
    // Asked first: where SQLite would report the unique key, its guard against replacing answers instead.
    let known = period::Entity::find()
        .filter(period::Column::OfficeId.eq(tx.office()))
        .filter(period::Column::FiscalYear.eq(year))
        .count(tx.conn())
        .await?;
    if known > 0 {
        return Err(Code::FiscalYearOpen.into());
    }
    period::Entity::insert_many(rows.iter().map(|row| row.clone().into_active_model().reset_all()))
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("period_month_uq", Code::FiscalYearOpen)?;
    Ok(())
}

/// Closes a period, by the one who writes. There is no way back.
pub async fn close(tx: &Tx, id: PeriodId) -> Result<(), Error> {
    period::Entity::update_many()
        .col_expr(period::Column::ClosedAt, Expr::value(tx.now()))
        .col_expr(period::Column::ClosedBy, Expr::value(tx.actor()?))
        .filter(period::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}
