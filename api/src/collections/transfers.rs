//! Queries of money on its way between the treasury's accounts: sweeps and remittances.

use chrono::{Days, NaiveDate};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select, UpdateMany,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{
        remittance,
        sweep::{self, Column, Entity},
    },
    rules::{DAYS_AFTER, DAYS_BEFORE, SweepState},
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{AgencyId, BankAccountId, LineId, RemittanceId, SweepId},
    page::{Cut, Page},
    tx::Tx,
};

/// Values in one `IN` list: well within the parameter limits of both databases.
const IN_AT_ONCE: usize = 5_000;

/// The door to the table of sweeps.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// The door to the table of remittances, which are the treasury's own: a scope of single agencies sees none.
fn visible_remittances(scope: &Scope) -> Select<remittance::Entity> {
    let reach = if scope.is_office() { Condition::all() } else { Condition::any().add(Expr::value(1).eq(0)) };
    remittance::Entity::find().filter(remittance::Column::OfficeId.eq(scope.office())).filter(reach)
}

/// What a list of sweeps is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub state: Option<SweepState>,
    pub is_explained: Option<bool>,
    pub remittance: Option<RemittanceId>,
}

impl Filter {
    fn condition(&self) -> Condition {
        let state = self.state.map(|state| match state {
            SweepState::Sent => Column::InLineId.is_null(),
            SweepState::Unsent => Column::OutLineId.is_null(),
            SweepState::Arrived => Column::InLineId.is_not_null().and(Column::OutLineId.is_not_null()),
        });
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(state)
            .add_option(self.is_explained.map(|explained| Column::IsExplained.eq(explained)))
            .add_option(self.remittance.map(|remittance| Column::RemittanceId.eq(remittance)))
    }
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    filter: &Filter,
    cut: &Cut,
) -> Result<Page<sweep::Model>, Error> {
    let rows = cut.apply(visible(scope).filter(filter.condition()), Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: SweepId) -> Result<sweep::Model, Error> {
    Ok(visible(scope).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: SweepId) -> Result<sweep::Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Those of several sweeps that are there.
pub async fn get_many(conn: &impl ConnectionTrait, scope: &Scope, ids: &[SweepId]) -> Result<Vec<sweep::Model>, Error> {
    let mut found = Vec::new();
    for some in ids.chunks(IN_AT_ONCE) {
        found.extend(visible(scope).filter(Column::Id.is_in(some.iter().copied())).all(conn).await?);
    }
    Ok(found)
}

/// The sweeps of which one of the lines is an end; at most a page of lines is asked about.
pub async fn of_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<Vec<sweep::Model>, Error> {
    let either = Column::OutLineId.is_in(lines.iter().copied()).or(Column::InLineId.is_in(lines.iter().copied()));
    Ok(visible(scope).filter(either).all(conn).await?)
}

/// The remittances that the lines are.
pub async fn remittances_of_lines(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    lines: &[LineId],
) -> Result<Vec<remittance::Model>, Error> {
    let these = remittance::Column::LineId.is_in(lines.iter().copied());
    Ok(visible_remittances(scope).filter(these).all(conn).await?)
}

/// Which end of a sweep a bank line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It left the link account.
    Out,
    /// It arrived on the concentration account.
    In,
}

/// Sweeps that wait for this end, of this amount, whose other end was booked within the days that a transfer takes;
/// oldest first, locked.
pub async fn lock_waiting(
    tx: &Tx,
    end: End,
    amount: amanat_kernel::Rial,
    link_account: Option<BankAccountId>,
    concentration: Option<BankAccountId>,
    booked_on: NaiveDate,
) -> Result<Vec<sweep::Model>, Error> {
    let (missing, other, from, to) = match end {
        End::In => (Column::InLineId, Column::OutOn, DAYS_AFTER, DAYS_BEFORE),
        End::Out => (Column::OutLineId, Column::InOn, DAYS_BEFORE, DAYS_AFTER),
    };
    let from = booked_on.checked_sub_days(Days::new(from)).unwrap_or(booked_on);
    let to = booked_on.checked_add_days(Days::new(to)).unwrap_or(booked_on);
    let here = Condition::all()
        .add_option(link_account.map(|account| Column::LinkAccountId.eq(account)))
        .add_option(concentration.map(|account| Column::ConcentrationAccountId.eq(account)));
    Ok(Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(missing.is_null())
        .filter(Column::AmountRial.eq(amount))
        .filter(other.between(from, to))
        .filter(here)
        .order_by_asc(other)
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?)
}

/// Sweeps that left a link account and are not explained, oldest first, locked.
pub async fn lock_unexplained(tx: &Tx, scope: &Scope, link_account: BankAccountId) -> Result<Vec<sweep::Model>, Error> {
    Ok(visible(scope)
        .filter(Column::LinkAccountId.eq(link_account))
        .filter(Column::IsExplained.eq(false))
        .filter(Column::OutLineId.is_not_null())
        .order_by_asc(Column::OutOn)
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?)
}

pub async fn insert(tx: &Tx, row: sweep::Model) -> Result<(), Error> {
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

fn changing() -> UpdateMany<Entity> {
    Entity::update_many().col_expr(Column::Version, Expr::col(Column::Version).add(1))
}

/// Adds the end that a sweep waited for.
pub async fn join(tx: &Tx, id: SweepId, end: End, line: LineId, day: NaiveDate) -> Result<(), Error> {
    let (line_column, day_column) = match end {
        End::Out => (Column::OutLineId, Column::OutOn),
        End::In => (Column::InLineId, Column::InOn),
    };
    changing()
        .col_expr(line_column, Expr::value(line))
        .col_expr(day_column, Expr::value(day))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes how a sweep compares with what stood on the account; 0 explains it.
pub async fn compare(tx: &Tx, id: SweepId, difference: i64) -> Result<(), Error> {
    changing()
        .col_expr(Column::DifferenceRial, Expr::value(difference))
        .col_expr(Column::IsExplained, Expr::value(difference == 0))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Sweeps that arrived on an account until a day and were not remitted, in the order of their arrival, locked.
pub async fn lock_unremitted(
    tx: &Tx,
    concentration: BankAccountId,
    until: NaiveDate,
) -> Result<Vec<sweep::Model>, Error> {
    Ok(Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::ConcentrationAccountId.eq(concentration))
        .filter(Column::RemittanceId.is_null())
        .filter(Column::InOn.lte(until))
        .order_by_asc(Column::InOn)
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?)
}

/// Says that sweeps were remitted, and that this explains the remittance.
pub async fn remit(tx: &Tx, ids: &[SweepId], remittance: RemittanceId) -> Result<(), Error> {
    for some in ids.chunks(IN_AT_ONCE) {
        changing()
            .col_expr(Column::RemittanceId, Expr::value(remittance))
            .filter(Column::Id.is_in(some.iter().copied()))
            .exec(tx.conn())
            .await?;
    }
    remittance::Entity::update_many()
        .col_expr(remittance::Column::DifferenceRial, Expr::value(0_i64))
        .col_expr(remittance::Column::Version, Expr::col(remittance::Column::Version).add(1))
        .filter(remittance::Column::Id.eq(remittance))
        .exec(tx.conn())
        .await?;
    Ok(())
}

pub async fn insert_remittance(tx: &Tx, row: remittance::Model) -> Result<(), Error> {
    remittance::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Remittances of an account that no sweeps explain yet, oldest first, locked.
pub async fn lock_unexplained_remittances(
    tx: &Tx,
    concentration: BankAccountId,
) -> Result<Vec<remittance::Model>, Error> {
    Ok(remittance::Entity::find()
        .filter(remittance::Column::OfficeId.eq(tx.office()))
        .filter(remittance::Column::ConcentrationAccountId.eq(concentration))
        .filter(remittance::Column::DifferenceRial.ne(0))
        .order_by_asc(remittance::Column::BookedOn)
        .order_by_asc(remittance::Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?)
}

pub async fn list_remittances(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    cut: &Cut,
) -> Result<Page<remittance::Model>, Error> {
    let rows = cut.apply(visible_remittances(scope), remittance::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get_remittance(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: RemittanceId,
) -> Result<remittance::Model, Error> {
    Ok(visible_remittances(scope).filter(remittance::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

/// The sweeps that a remittance was found to be.
pub async fn sweeps_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    remittance: RemittanceId,
) -> Result<Vec<SweepId>, Error> {
    Ok(visible(scope)
        .select_only()
        .column(Column::Id)
        .filter(Column::RemittanceId.eq(remittance))
        .order_by_asc(Column::InOn)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(conn)
        .await?)
}
