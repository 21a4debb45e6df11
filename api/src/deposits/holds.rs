//! The table of holds: orders that block deposits.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, Select,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::entity as deposit;
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{AgencyId, DepositHoldId, DepositId, OfficeId, UserId},
    page::{Cut, Page},
    tx::Tx,
};

/// By whose order a deposit is blocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum HoldKind {
    /// دستور قضایی: a court's (public accounting law, article 30 b).
    CourtOrder,
    /// دستور مالیاتی: the tax administration's.
    TaxOrder,
    /// دستور تأمین اجتماعی: social security's.
    InsuranceOrder,
    /// سایر: another authority's.
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deposit_hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DepositHoldId,
    pub office_id: OfficeId,
    pub agency_id: AgencyId,
    pub deposit_id: DepositId,
    pub kind: HoldKind,
    pub authority: String,
    pub order_number: String,
    pub order_on: NaiveDate,
    pub placed_by: UserId,
    pub placed_at: DateTime<Utc>,
    pub release_order_number: Option<String>,
    pub release_order_on: Option<NaiveDate>,
    pub released_because: Option<String>,
    pub released_by: Option<UserId>,
    pub released_at: Option<DateTime<Utc>>,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}
impl ActiveModelBehavior for ActiveModel {}

/// The only door to the table.
pub fn visible(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(scope.within(Column::OfficeId, Column::AgencyId))
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub agency: Option<AgencyId>,
    pub deposit: Option<DepositId>,
    pub is_released: Option<bool>,
}

impl Filter {
    fn condition(&self) -> Condition {
        let released = self.is_released.map(|released| match released {
            true => Column::ReleasedAt.is_not_null(),
            false => Column::ReleasedAt.is_null(),
        });
        Condition::all()
            .add_option(self.agency.map(|agency| Column::AgencyId.eq(agency)))
            .add_option(self.deposit.map(|deposit| Column::DepositId.eq(deposit)))
            .add_option(released)
    }
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: DepositHoldId) -> Result<Model, Error> {
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

pub async fn lock(tx: &Tx, scope: &Scope, id: DepositHoldId) -> Result<Model, Error> {
    let row = visible(scope).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// Deposits in one `IN` list, within the parameter limits of both databases.
const IN_AT_ONCE: usize = 5_000;

/// Which of several deposits a hold stands on; for deposits that the caller was found to see.
pub async fn standing(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    deposits: &[DepositId],
) -> Result<HashSet<DepositId>, Error> {
    let mut found = HashSet::new();
    for some in deposits.chunks(IN_AT_ONCE) {
        let held = Entity::find()
            .filter(Column::OfficeId.eq(office))
            .filter(Column::DepositId.is_in(some.iter().copied()))
            .filter(Column::ReleasedAt.is_null())
            .select_only()
            .column(Column::DepositId)
            .into_tuple::<DepositId>()
            .all(conn)
            .await?;
        found.extend(held);
    }
    Ok(found)
}

/// Deposits that an order blocks, or does not.
pub fn blocked(is_on_hold: bool) -> Expr {
    let standing = Query::select()
        .expr(Expr::val(1))
        .from(Entity)
        .and_where(Expr::col((Entity, Column::DepositId)).equals((deposit::Entity, deposit::Column::Id)))
        .and_where(Expr::col((Entity, Column::ReleasedAt)).is_null())
        .to_owned();
    if is_on_hold { Expr::exists(standing) } else { Expr::not_exists(standing) }
}

/// Writes a hold. The deposit is locked; its version moves on, because what may be done with it has changed.
pub async fn place(tx: &Tx, row: &Model) -> Result<(), Error> {
    // Asked first: SQLite's guard would refuse the second hold before the key could say that it exists.
    let same = Entity::find()
        .filter(Column::OfficeId.eq(row.office_id))
        .filter(Column::DepositId.eq(row.deposit_id))
        .filter(Column::Authority.eq(row.authority.as_str()))
        .filter(Column::OrderNumber.eq(row.order_number.as_str()))
        .filter(Column::ReleasedAt.is_null());
    if same.one(tx.conn()).await?.is_some() {
        return Err(Code::HoldPlaced.into());
    }
    Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("deposit_hold_order_uq", Code::HoldPlaced)?;
    touch(tx, row.deposit_id).await
}

/// How a hold ends.
pub struct Release<'a> {
    pub order: Option<(&'a str, NaiveDate)>,
    pub because: &'a str,
}

pub async fn release(tx: &Tx, row: &Model, release: Release<'_>) -> Result<(), Error> {
    let Release { order, because } = release;
    Entity::update_many()
        .col_expr(Column::ReleaseOrderNumber, Expr::value(order.map(|(number, _)| number.to_owned())))
        .col_expr(Column::ReleaseOrderOn, Expr::value(order.map(|(_, day)| day)))
        .col_expr(Column::ReleasedBecause, Expr::value(because))
        .col_expr(Column::ReleasedBy, Expr::value(tx.actor()?))
        .col_expr(Column::ReleasedAt, Expr::value(tx.now()))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::Id.eq(row.id))
        .exec(tx.conn())
        .await?;
    touch(tx, row.deposit_id).await
}

async fn touch(tx: &Tx, deposit: DepositId) -> Result<(), Error> {
    deposit::Entity::update_many()
        .col_expr(deposit::Column::Version, Expr::col(deposit::Column::Version).add(1))
        .filter(deposit::Column::Id.eq(deposit))
        .exec(tx.conn())
        .await?;
    Ok(())
}
