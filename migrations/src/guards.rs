//! Are the guards of the ledger in place? The server refuses to start while this list is not empty.
//!
//! What is expected comes from the migrations themselves, so a guard cannot be added and forgotten here.

mod postgres;
mod sqlite;

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbBackend, DbErr};

/// One line for every guard that is absent, switched off or altered, and for every trigger that is not ours.
///
/// On SQLite the pragmas belong to a connection: call this on each kind of connection that will be used.
/// On PostgreSQL triggers and functions are compared by text, constraints by name.
pub async fn missing<C: ConnectionTrait>(conn: &C) -> Result<Vec<String>, DbErr> {
    match conn.get_database_backend() {
        DbBackend::Postgres => postgres::missing(conn).await,
        _ => sqlite::missing(conn).await,
    }
}

/// Definitions by name, free of line breaks and indentation.
type Definitions = BTreeMap<String, String>;

fn flat(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn compare(kind: &str, expected: &Definitions, found: &Definitions) -> Vec<String> {
    expected
        .iter()
        .filter_map(|(name, definition)| match found.get(name) {
            None => Some(format!("{kind} {name} is absent")),
            Some(other) if other != definition => Some(format!("{kind} {name} is altered")),
            Some(_) => None,
        })
        .collect()
}

/// A trigger that nobody shipped can undo what the others guard.
fn unexpected(kind: &str, expected: &Definitions, found: &Definitions) -> Vec<String> {
    found.keys().filter(|name| !expected.contains_key(*name)).map(|name| format!("{kind} {name} is not ours")).collect()
}
