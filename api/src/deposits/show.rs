//! Deposits as one caller sees them, with what the ledger says of each and whether an order blocks it.

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{entity::Model, holds, wire::Deposit};
use crate::{
    accounts::{self, Chart},
    base::{auth::Actor, code::Code, error::Error, reply::Reply},
};

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
    let subjects: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let balances = accounts::balances_of(conn, actor.office, Chart::DepositsPayable, &subjects).await?;
    rows.into_iter()
        .map(|row| {
            let is_on_hold = held.contains(&row.id);
            let balance = balances.get(&row.id.0).copied().unwrap_or_default();
            Deposit::of(row, balance, is_on_hold, actor)
        })
        .collect()
}
