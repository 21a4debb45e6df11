//! Numbers that people see, taken in order inside the transaction that uses them.

use std::ops::Range;

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::{error::Error, tx::Tx};

/// Holds a series until the transaction ends, without taking a number: nobody else takes one meanwhile.
///
/// # Errors
/// Whatever the database says.
pub async fn hold(tx: &Tx, name: &str) -> Result<(), Error> {
    let conn = tx.conn();
    let sql = match conn.get_database_backend() {
        DbBackend::Postgres => "SELECT value FROM serial WHERE office_id = $1 AND name = $2 FOR UPDATE",
        _ => "SELECT value FROM serial WHERE office_id = ? AND name = ?",
    };
    let values = [tx.office().into(), name.into()];
    conn.query_one_raw(Statement::from_sql_and_values(conn.get_database_backend(), sql, values)).await?;
    Ok(())
}

/// Takes the next number of a named series of the office, from 1. The row stays locked until the transaction ends.
///
/// # Errors
/// Whatever the database says.
pub async fn next(tx: &Tx, name: &str) -> Result<u64, Error> {
    Ok(take(tx, name, 1).await?.start)
}

/// Takes so many next numbers of a series at once.
///
/// # Errors
/// Whatever the database says.
pub async fn take(tx: &Tx, name: &str, count: u32) -> Result<Range<u64>, Error> {
    let conn = tx.conn();
    let sql = match conn.get_database_backend() {
        DbBackend::Postgres => {
            "INSERT INTO serial (office_id, name, value) VALUES ($1, $2, $3) \
             ON CONFLICT (office_id, name) DO UPDATE SET value = serial.value + $3 RETURNING value"
        }
        _ => {
            "INSERT INTO serial (office_id, name, value) VALUES (?1, ?2, ?3) \
             ON CONFLICT (office_id, name) DO UPDATE SET value = serial.value + ?3 RETURNING value"
        }
    };
    let values = [tx.office().into(), name.into(), i64::from(count).into()];
    let row = conn
        .query_one_raw(Statement::from_sql_and_values(conn.get_database_backend(), sql, values))
        .await?
        .ok_or_else(|| anyhow::anyhow!("the series {name} returned no number"))?;
    let last: i64 = row.try_get("", "value")?;
    let end = u64::try_from(last).map_err(anyhow::Error::from)?.saturating_add(1);
    Ok(end.saturating_sub(u64::from(count))..end)
}
