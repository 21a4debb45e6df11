//! SQLite keeps the text of every CREATE: the schema is compared with one made afresh in memory.

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbErr, Statement};

use super::{Definitions, compare, flat, unexpected};

/// Pragmas without which a guard sleeps, and what they must read.
const PRAGMAS: [(&str, i32); 3] = [("foreign_keys", 1), ("recursive_triggers", 1), ("ignore_check_constraints", 0)];

pub(super) async fn missing<C: ConnectionTrait>(conn: &C) -> Result<Vec<String>, DbErr> {
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(1).sqlx_logging(false);
    let fresh = Database::connect(options).await?;
    crate::up(&fresh).await?;

    let mut lines = pragmas(conn).await?;
    for kind in ["table", "index", "trigger", "view"] {
        let expected = definitions(&fresh, kind).await?;
        let found = definitions(conn, kind).await?;
        lines.extend(compare(kind, &expected, &found));
        if kind == "trigger" {
            lines.extend(unexpected(kind, &expected, &found));
        }
    }
    fresh.close().await?;
    Ok(lines)
}

async fn pragmas<C: ConnectionTrait>(conn: &C) -> Result<Vec<String>, DbErr> {
    let mut lines = Vec::new();
    for (name, wanted) in PRAGMAS {
        let sql = format!("PRAGMA {name}");
        let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
        let found = row.map(|row| row.try_get_by_index::<i32>(0)).transpose()?;
        if found != Some(wanted) {
            lines.push(format!("pragma {name} is not {wanted} on this connection"));
        }
    }
    Ok(lines)
}

/// The migrator's own table is left out: its text depends on the library's version.
async fn definitions<C: ConnectionTrait>(conn: &C, kind: &str) -> Result<Definitions, DbErr> {
    let sql = "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL AND name <> 'seaql_migrations'";
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, [kind.into()]);
    let rows = conn.query_all_raw(statement).await?;
    rows.iter().map(|row| Ok((row.try_get::<String>("", "name")?, flat(&row.try_get::<String>("", "sql")?)))).collect()
}
