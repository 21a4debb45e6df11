//! Deposits as one caller sees them, with the holds on each.

use sea_orm::ConnectionTrait;

use super::{entity::Model, holds, wire::Deposit};
use crate::base::{auth::Actor, code::Code, error::Error, reply::Reply};

/// One deposit, as an answer.
pub async fn deposit(conn: &impl ConnectionTrait, actor: &Actor, row: Model) -> Result<Reply, Error> {
    let version = row.version;
    let deposit = shown(conn, actor, vec![row]).await?.pop().ok_or(Code::NotFound)?;
    Reply::of(version, &deposit)
}

/// Deposits that the caller was found to see.
pub async fn shown(conn: &impl ConnectionTrait, actor: &Actor, rows: Vec<Model>) -> Result<Vec<Deposit>, Error> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let held = holds::standing(conn, actor.office, &ids).await?;
    rows.into_iter()
        .map(|row| {
            let is_on_hold = held.contains(&row.id);
            Deposit::of(row, is_on_hold, actor)
        })
        .collect()
}
