//! Queries on attachments.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select, sea_query::Expr,
};

use super::{
    Subject,
    entity::{Column, Entity, Model},
};
use crate::base::{auth::Scope, code::Code, error::Error, id::AttachmentId, tx::Tx};

/// The only door to the table. What was removed is not there any more.
fn visible(scope: &Scope, subject: Subject) -> Select<Entity> {
    Entity::find()
        .filter(scope.within(Column::OfficeId, Column::AgencyId))
        .filter(Column::SubjectId.eq(subject.id))
        .filter(Column::SubjectKind.eq(subject.kind))
        .filter(Column::RemovedAt.is_null())
}

pub async fn get(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    subject: Subject,
    id: AttachmentId,
) -> Result<Model, Error> {
    Ok(visible(scope, subject).filter(Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?)
}

pub async fn lock(tx: &Tx, scope: &Scope, subject: Subject, id: AttachmentId) -> Result<Model, Error> {
    let row = visible(scope, subject).filter(Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?;
    Ok(row.ok_or(Code::NotFound)?)
}

pub async fn of_subject(conn: &impl ConnectionTrait, scope: &Scope, subject: Subject) -> Result<Vec<Model>, Error> {
    Ok(visible(scope, subject).order_by_asc(Column::Id).all(conn).await?)
}

/// How many documents a thing has had.
pub async fn count(tx: &Tx, subject: Subject) -> Result<usize, Error> {
    let count = Entity::find()
        .filter(Column::OfficeId.eq(tx.office()))
        .filter(Column::SubjectId.eq(subject.id))
        .filter(Column::SubjectKind.eq(subject.kind))
        .count(tx.conn())
        .await?;
    Ok(usize::try_from(count).map_err(anyhow::Error::from)?)
}

pub async fn insert(tx: &Tx, row: &Model) -> Result<(), Error> {
    Entity::insert(row.clone().into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

pub async fn remove(tx: &Tx, id: AttachmentId) -> Result<(), Error> {
    Entity::update_many()
        .col_expr(Column::RemovedBy, Expr::value(tx.actor()?))
        .col_expr(Column::RemovedAt, Expr::value(tx.now()))
        .filter(Column::Id.eq(id))
        .exec(tx.conn())
        .await?;
    Ok(())
}
