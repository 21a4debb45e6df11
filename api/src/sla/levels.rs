//! Queries of service levels. Every read starts at [`visible`].

use std::collections::HashMap;

use amanat_kernel::Text;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{Expr, ExprTrait},
};

use super::entity::{service_level, service_level_version};
use crate::base::{
    auth::Scope,
    code::Code,
    error::{Error, OnConstraint},
    id::{OfficeId, ServiceLevelId, ServiceLevelVersionId},
    page::{Cut, Page},
    tx::Tx,
};

/// The only door to the table of service levels.
pub fn visible(scope: &Scope) -> Select<service_level::Entity> {
    service_level::Entity::find().filter(service_level::Column::OfficeId.eq(scope.office()))
}

pub async fn list(conn: &impl ConnectionTrait, scope: &Scope, cut: &Cut) -> Result<Page<service_level::Model>, Error> {
    let rows = cut.apply(visible(scope), service_level::Column::Id).all(conn).await?;
    cut.page(rows, |row| row.id.into())
}

pub async fn get(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    id: ServiceLevelId,
) -> Result<service_level::Model, Error> {
    Ok(visible(scope).filter(service_level::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, id: ServiceLevelId) -> Result<service_level::Model, Error> {
    let row = visible(scope).filter(service_level::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

/// The versions of service levels that the caller was found to see, in the order of their numbers.
pub async fn versions_of(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    levels: &[ServiceLevelId],
) -> Result<Vec<service_level_version::Model>, Error> {
    Ok(service_level_version::Entity::find()
        .filter(service_level_version::Column::OfficeId.eq(office))
        .filter(service_level_version::Column::ServiceLevelId.is_in(levels.iter().copied()))
        .order_by_asc(service_level_version::Column::Number)
        .all(conn)
        .await?)
}

/// A service level of the office, for whoever asks what is promised.
pub async fn find(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    id: ServiceLevelId,
) -> Result<Option<service_level::Model>, Error> {
    Ok(service_level::Entity::find_by_id(id).filter(service_level::Column::OfficeId.eq(office)).one(conn).await?)
}

/// A service level, held against its withdrawal until the transaction ends.
pub async fn hold(tx: &Tx, id: ServiceLevelId) -> Result<Option<service_level::Model>, Error> {
    Ok(service_level::Entity::find_by_id(id)
        .filter(service_level::Column::OfficeId.eq(tx.office()))
        .lock_shared()
        .one(tx.conn())
        .await?)
}

/// Several versions, each with its service level.
pub async fn with_levels(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    versions: &[ServiceLevelVersionId],
) -> Result<HashMap<ServiceLevelVersionId, (service_level_version::Model, service_level::Model)>, Error> {
    let versions = service_level_version::Entity::find()
        .filter(service_level_version::Column::OfficeId.eq(office))
        .filter(service_level_version::Column::Id.is_in(versions.iter().copied()))
        .all(conn)
        .await?;
    let levels = service_level::Entity::find()
        .filter(service_level::Column::OfficeId.eq(office))
        .filter(service_level::Column::Id.is_in(versions.iter().map(|version| version.service_level_id)))
        .all(conn)
        .await?;
    let levels: HashMap<_, _> = levels.into_iter().map(|level| (level.id, level)).collect();
    let together = |version: service_level_version::Model| {
        let level = levels.get(&version.service_level_id).cloned();
        level.map(|level| (version.id, (version, level)))
    };
    Ok(versions.into_iter().filter_map(together).collect())
}

pub async fn insert(tx: &Tx, row: &service_level::Model) -> Result<(), Error> {
    service_level::Entity::insert(row.clone().into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("service_level_code_uq", Code::ServiceLevelCodeTaken)?;
    Ok(())
}

pub async fn publish(tx: &Tx, row: service_level_version::Model) -> Result<(), Error> {
    let level = row.service_level_id;
    service_level_version::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await?;
    changing().filter(service_level::Column::Id.eq(level)).exec(tx.conn()).await?;
    Ok(())
}

pub async fn withdraw(tx: &Tx, id: ServiceLevelId, because: &Text) -> Result<(), Error> {
    changing()
        .col_expr(service_level::Column::WithdrawnAt, Expr::value(tx.now()))
        .col_expr(service_level::Column::WithdrawnBecause, Expr::value(because.clone()))
        .col_expr(service_level::Column::WithdrawnBy, Expr::value(tx.actor()?))
        .filter(service_level::Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn changing() -> sea_orm::UpdateMany<service_level::Entity> {
    service_level::Entity::update_many()
        .col_expr(service_level::Column::Version, Expr::col(service_level::Column::Version).add(1))
}
