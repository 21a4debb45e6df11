//! The schema and its guards, on SQLite and on PostgreSQL.
//!
//! A migration is SQL text: `sql/<name>.sql` for both databases, its column types written as placeholders
//! (see [`dialect`]), and where the databases differ `sql/<name>.postgres.sql` and `sql/<name>.sqlite.sql`.
//! Migrations go forward only: a ledger that took postings is corrected by the next migration,
//! never by dropping tables.

mod constraints;
mod dialect;
pub mod guards;
mod script;
pub mod verify;

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, RuntimeErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use sea_orm_migration::{MigrationTrait, MigratorTrait};

use script::{SCRIPTS, Script};

pub use constraints::unique_columns;

/// Key of the PostgreSQL advisory lock around migrations: the ASCII letters of `amanat`.
const LOCK_KEY: i64 = 0x61_6d_61_6e_61_74;

/// How often a busy SQLite file is tried again; each try already waits for the connection's `busy_timeout`.
const BUSY_TRIES: u32 = 6;

struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        SCRIPTS.iter().map(Script::boxed).collect()
    }
}

/// Bring the schema up to date. Any number of processes may call this at the same moment: one works,
/// the others wait and find nothing left to do.
///
/// Everything happens in one transaction that holds the lock (an advisory lock on PostgreSQL,
/// the write lock on SQLite), so a migration that fails leaves nothing behind and no lock outlives a crash.
pub async fn up(conn: &DatabaseConnection) -> Result<(), DbErr> {
    let mut tries_left = BUSY_TRIES;
    loop {
        match up_once(conn).await {
            Err(error) if tries_left > 0 && is_busy(&error) => tries_left -= 1,
            outcome => return outcome,
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the schema comes before base/db, and this crate stands below it")]
async fn up_once(conn: &DatabaseConnection) -> Result<(), DbErr> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let tx = conn.begin_with_options(options).await?;
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({LOCK_KEY})")).await?;
    }
    Migrator::up(&tx, None).await?;
    tx.commit().await
}

/// SQLITE_BUSY (5) and its extended codes, told by the text because the code is lost in `DbErr`.
fn is_busy(error: &DbErr) -> bool {
    matches!(error, DbErr::Exec(RuntimeErr::SqlxError(_)) | DbErr::Query(RuntimeErr::SqlxError(_)) | DbErr::Conn(_))
        && error.to_string().contains("database is locked")
}

/// Names of the migrations that have not run yet; writes nothing.
pub async fn pending<C: ConnectionTrait>(conn: &C) -> Result<Vec<String>, DbErr> {
    let waiting = Migrator::get_pending_migrations_read_only(conn).await?;
    Ok(waiting.iter().map(|migration| migration.name().to_owned()).collect())
}

/// Whether every migration of this binary has run; writes nothing.
pub async fn is_current<C: ConnectionTrait>(conn: &C) -> Result<bool, DbErr> {
    Ok(pending(conn).await?.is_empty())
}
