//! Queries of steps and signatures.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};
use uuid::Uuid;

use super::entity::{chain_step, signature};
use crate::base::{
    auth::{Actor, Scope},
    code::Code,
    error::{Error, OnConstraint},
    id::{OfficeId, UserId},
    tx::Tx,
};

/// The door to the table: what was signed decides who sees a signature, so this asks for the office only.
fn visible(scope: &Scope) -> Select<signature::Entity> {
    signature::Entity::find().filter(signature::Column::OfficeId.eq(scope.office()))
}

/// The step that a person did on a chain.
pub async fn step_of(tx: &Tx, chain: Uuid, user: UserId) -> Result<Option<String>, Error> {
    Ok(chain_step::Entity::find()
        .select_only()
        .column(chain_step::Column::Step)
        .filter(chain_step::Column::OfficeId.eq(tx.office()))
        .filter(chain_step::Column::ChainId.eq(chain))
        .filter(chain_step::Column::UserId.eq(user))
        .into_tuple()
        .one(tx.conn())
        .await?)
}

/// The steps of several chains.
pub async fn steps_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    chains: &[Uuid],
) -> Result<Vec<chain_step::Model>, Error> {
    Ok(chain_step::Entity::find()
        .filter(chain_step::Column::OfficeId.eq(scope.office()))
        .filter(chain_step::Column::ChainId.is_in(chains.iter().copied()))
        .all(conn)
        .await?)
}

/// Writes a step; one that exists is left alone.
pub async fn insert_step(tx: &Tx, row: chain_step::Model) -> Result<(), Error> {
    let key = [chain_step::Column::OfficeId, chain_step::Column::ChainId, chain_step::Column::UserId];
    chain_step::Entity::insert_many([row.into_active_model().reset_all()])
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

pub async fn insert_signature(tx: &Tx, row: signature::Model) -> Result<(), Error> {
    signature::Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(tx.conn())
        .await
        .on_constraint("signature_step_uq", Code::StateForbids)?;
    Ok(())
}

pub async fn of_subjects(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    subjects: &[Uuid],
) -> Result<Vec<signature::Model>, Error> {
    let these = visible(scope).filter(signature::Column::SubjectId.is_in(subjects.iter().copied()));
    Ok(these.order_by_asc(signature::Column::Id).all(conn).await?)
}

/// That a person has done no other step on the chain that a column names.
pub fn no_other_step(actor: &Actor, chain: impl ColumnTrait, step: &str) -> Expr {
    use chain_step::Column;
    let others = Query::select()
        .expr(Expr::val(1))
        .from(chain_step::Entity)
        .and_where(Column::OfficeId.eq(actor.office))
        .and_where(Expr::col((chain_step::Entity, Column::ChainId)).equals(chain.as_column_ref()))
        .and_where(Column::UserId.eq(actor.user))
        .and_where(Column::Step.ne(step))
        .to_owned();
    Expr::exists(others).not()
}

/// That nobody has given this signature on what a column names.
pub fn not_signed(office: OfficeId, subject: impl ColumnTrait, step: &str) -> Expr {
    use signature::Column;
    let given = Query::select()
        .expr(Expr::val(1))
        .from(signature::Entity)
        .and_where(Column::OfficeId.eq(office))
        .and_where(Expr::col((signature::Entity, Column::SubjectId)).equals(subject.as_column_ref()))
        .and_where(Column::Step.eq(step))
        .to_owned();
    Expr::exists(given).not()
}
