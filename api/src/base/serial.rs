//! Numbers that people see, taken in order inside the transaction that uses them.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::{error::Error, tx::Tx};

/// Takes the next number of a named series of the office, from 1. The row stays locked until the transaction ends.
///
/// # Errors
/// Whatever the database says.
pub async fn next(tx: &Tx, name: &str) -> Result<u64, Error> {
    let conn = tx.conn();
    let sql = match conn.get_database_backend() {
        DbBackend::Postgres => {
            "INSERT INTO serial (office_id, name, value) VALUES ($1, $2, 1) \
             ON CONFLICT (office_id, name) DO UPDATE SET value = serial.value + 1 RETURNING value"
        }
        _ => {
            "INSERT INTO serial (office_id, name, value) VALUES (?, ?, 1) \
             ON CONFLICT (office_id, name) DO UPDATE SET value = serial.value + 1 RETURNING value"
        }
    };
    let values = [tx.office().into(), name.into()];
    let row = conn
        .query_one_raw(Statement::from_sql_and_values(conn.get_database_backend(), sql, values))
        .await?
        .ok_or_else(|| anyhow::anyhow!("the series {name} returned no number"))?;
    let value: i64 = row.try_get("", "value")?;
    Ok(u64::try_from(value).map_err(anyhow::Error::from)?)
}
