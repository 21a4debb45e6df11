//! Queries of the chart. Every read starts at [`visible`].

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait},
};

use super::{
    entity::{unit, unit_member},
    rules::Parents,
};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{OfficeId, UnitId, UserId},
    page::{Cut, Page},
    serial,
    tx::Tx,
};

/// The only door to the table of units: the chart is the office's, whatever agencies a scope names.
pub fn visible(scope: &Scope) -> Select<unit::Entity> {
    unit::Entity::find().filter(unit::Column::OfficeId.eq(scope.office()))
}

pub async fn list(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    parent: Option<UnitId>,
    cut: &Cut,
) -> Result<Page<unit::Model>, Error> {
    let mut select = visible(scope);
    if let Some(parent) = parent {
        select = select.filter(unit::Column::ParentId.eq(parent));
    }
    let rows = cut.apply(select, unit::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(conn: &impl ConnectionTrait, scope: &Scope, id: UnitId) -> Result<unit::Model, Error> {
    Ok(visible(scope).filter(unit::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: UnitId) -> Result<unit::Model, Error> {
    let row = visible(scope).filter(unit::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// A unit that still works, held until the transaction ends.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn find_open(tx: &Tx, id: UnitId) -> Result<Option<unit::Model>, Error> {
    Ok(unit::Entity::find_by_id(id)
        .filter(unit::Column::OfficeId.eq(tx.office()))
        .filter(unit::Column::ClosedOn.is_null())
        .lock_shared()
        .one(tx.conn())
        .await?)
}

/// The same, by its code.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn find_open_by_code(tx: &Tx, code: &str) -> Result<Option<unit::Model>, Error> {
    Ok(unit::Entity::find()
        .filter(unit::Column::OfficeId.eq(tx.office()))
        .filter(unit::Column::Code.eq(code))
        .filter(unit::Column::ClosedOn.is_null())
        .lock_shared()
        .one(tx.conn())
        .await?)
}

/// The units in which somebody works, as their head or as a member.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn units_of(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    user: UserId,
) -> Result<HashSet<UnitId>, Error> {
    let leads = unit::Entity::find()
        .select_only()
        .column(unit::Column::Id)
        .filter(unit::Column::OfficeId.eq(office))
        .filter(unit::Column::HeadId.eq(user));
    let works = unit_member::Entity::find()
        .select_only()
        .column(unit_member::Column::UnitId)
        .filter(unit_member::Column::OfficeId.eq(office))
        .filter(unit_member::Column::UserId.eq(user));
    let mut units: HashSet<UnitId> = leads.into_tuple::<UnitId>().all(conn).await?.into_iter().collect();
    units.extend(works.into_tuple::<UnitId>().all(conn).await?);
    Ok(units)
}

/// Whether somebody works in a unit, as its head or as a member.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn is_member(tx: &Tx, unit: UnitId, user: UserId) -> Result<bool, Error> {
    let leads = unit::Entity::find_by_id(unit)
        .filter(unit::Column::OfficeId.eq(tx.office()))
        .filter(unit::Column::HeadId.eq(user))
        .count(tx.conn())
        .await?;
    Ok(leads > 0 || has_member(tx, unit, user).await?)
}

pub async fn has_member(tx: &Tx, unit: UnitId, user: UserId) -> Result<bool, Error> {
    let key = (tx.office(), unit, user);
    Ok(unit_member::Entity::find_by_id(key).count(tx.conn()).await? > 0)
}

/// The whole chart, while nobody else changes it: two changes that are right each for itself may close a circle together.
pub async fn hold_parents(tx: &Tx) -> Result<Parents, Error> {
    serial::next(tx, "unit_chart").await?;
    let rows: Vec<(UnitId, Option<UnitId>)> = unit::Entity::find()
        .select_only()
        .columns([unit::Column::Id, unit::Column::ParentId])
        .filter(unit::Column::OfficeId.eq(tx.office()))
        .into_tuple()
        .all(tx.conn())
        .await?;
    Ok(rows.into_iter().collect())
}

/// Every unit of an office, for whoever follows the chart upwards.
pub async fn all(conn: &impl ConnectionTrait, office: OfficeId) -> Result<Vec<unit::Model>, Error> {
    Ok(unit::Entity::find().filter(unit::Column::OfficeId.eq(office)).all(conn).await?)
}

/// How many open units stand directly under each of several.
pub async fn open_below(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    units: &[UnitId],
) -> Result<HashMap<UnitId, u64>, Error> {
    let rows: Vec<Option<UnitId>> = visible(scope)
        .select_only()
        .column(unit::Column::ParentId)
        .filter(unit::Column::ParentId.is_in(units.iter().copied()))
        .filter(unit::Column::ClosedOn.is_null())
        .into_tuple()
        .all(conn)
        .await?;
    let mut found = HashMap::new();
    for parent in rows.into_iter().flatten() {
        *found.entry(parent).or_insert(0_u64) += 1;
    }
    Ok(found)
}

/// The members of units that the caller was found to see, in the order in which they were added.
pub async fn members_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    units: &[UnitId],
) -> Result<Vec<unit_member::Model>, Error> {
    Ok(unit_member::Entity::find()
        .filter(unit_member::Column::OfficeId.eq(scope.office()))
        .filter(unit_member::Column::UnitId.is_in(units.iter().copied()))
        .order_by_asc(unit_member::Column::AddedAt)
        .order_by_asc(unit_member::Column::UserId)
        .all(conn)
        .await?)
}

pub async fn insert(tx: &Tx, row: &unit::Model) -> Result<(), Error> {
    unit::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("unit_code_uq", Code::UnitCodeTaken)?;
    Ok(())
}

/// Writes what may change of a unit, and counts its version on.
pub async fn update(tx: &Tx, row: unit::Model) -> Result<(), Error> {
    let id = row.id;
    let mut row = row.into_active_model().reset_all();
    row.version = ActiveValue::NotSet;
    changing().set(row).filter(unit::Column::Id.eq(id)).exec(tx.conn()).await?;
    Ok(())
}

pub async fn add_member(tx: &Tx, unit: UnitId, user: UserId) -> Result<(), Error> {
    let row = unit_member::Model {
        office_id: tx.office(),
        unit_id: unit,
        user_id: user,
        added_by: tx.actor()?,
        added_at: tx.now(),
    };
    unit_member::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    touch(tx, unit).await
}

pub async fn remove_member(tx: &Tx, unit: UnitId, user: UserId) -> Result<(), Error> {
    unit_member::Entity::delete_by_id((tx.office(), unit, user)).exec(tx.conn()).await?;
    touch(tx, unit).await
}

async fn touch(tx: &Tx, unit: UnitId) -> Result<(), Error> {
    changing().filter(unit::Column::Id.eq(unit)).exec(tx.conn()).await?;
    Ok(())
}

fn changing() -> sea_orm::UpdateMany<unit::Entity> {
    unit::Entity::update_many().col_expr(unit::Column::Version, Expr::col(unit::Column::Version).add(1))
}
