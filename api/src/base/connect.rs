//! Opening the database: the pools, and the settings without which the ledger's guards would sleep.

use std::{path::Path, time::Duration};

use anyhow::Context;
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection,
    sqlx::{self, Connection, sqlite},
};

use super::{
    clock::Clock,
    db::{Db, Limits},
};

/// What to open, and how wide.
#[derive(Clone, Debug)]
pub struct Opening {
    /// `sqlite:<file>` or `postgres://…`; may carry a password.
    pub url: String,
    /// Connections of the PostgreSQL pool, or reading connections of SQLite.
    pub connections: u32,
    /// Time limits.
    pub limits: Limits,
}

impl Opening {
    /// Whether the database is the embedded one.
    pub fn is_embedded(&self) -> bool {
        self.url.starts_with("sqlite:")
    }

    /// Opens the pools.
    ///
    /// # Errors
    /// When the database cannot be reached or its file cannot be created.
    pub async fn open(&self, clock: Clock) -> anyhow::Result<Db> {
        if self.is_embedded() {
            self.make_folder()?;
            let writer = self.connect(1, Access::Write).await?;
            let reader = self.connect(self.connections, Access::Read).await?;
            Ok(Db::new(reader, writer, clock, self.limits))
        } else {
            let pool = self.connect(self.connections, Access::Write).await?;
            Ok(Db::new(pool.clone(), pool, clock, self.limits))
        }
    }

    /// One connection alone, for migrations.
    ///
    /// # Errors
    /// When the database cannot be reached or its file cannot be created.
    pub async fn single(&self) -> anyhow::Result<DatabaseConnection> {
        if self.is_embedded() {
            self.make_folder()?;
        }
        self.connect(1, Access::Write).await
    }

    /// The embedded database's file.
    fn file(&self) -> Option<&Path> {
        let path = self.url.strip_prefix("sqlite:")?.trim_start_matches("//");
        Some(Path::new(path.split('?').next().unwrap_or(path)))
    }

    /// The embedded database's file where it is not there yet: opening would make it.
    pub fn missing(&self) -> Option<&Path> {
        self.file().filter(|file| !file.exists())
    }

    /// The folder of the embedded database's file; empty for the current one.
    pub fn folder(&self) -> Option<&Path> {
        self.file()?.parent()
    }

    fn make_folder(&self) -> anyhow::Result<()> {
        match self.folder() {
            Some(folder) if !folder.as_os_str().is_empty() => std::fs::create_dir_all(folder)
                .with_context(|| format!("cannot create the folder {}", folder.display())),
            _ => Ok(()),
        }
    }

    async fn connect(&self, connections: u32, access: Access) -> anyhow::Result<DatabaseConnection> {
        let mut options = ConnectOptions::new(self.url.clone());
        options
            .max_connections(connections)
            .min_connections(1)
            .acquire_timeout(self.limits.write.mul_f32(0.66))
            // A ping before every use costs a round trip; connections that idled are pinged.
            .test_before_acquire(false)
            .test_before_acquire_if_idle_for(Duration::from_secs(20))
            .sqlx_logging(false)
            // Statements carry personal data; traces must not.
            .record_stmt_in_spans(false)
            .map_sqlx_sqlite_opts(move |options| sqlite_options(options, access))
            .map_sqlx_sqlite_pool_opts(|options| {
                options.after_release(|connection, _| Box::pin(is_reusable(connection)))
            });
        // The error of the driver names the host and the user, never the password.
        Database::connect(options).await.context("cannot open the database")
    }
}

/// Whether a connection may be used again.
///
/// SQLite itself rolls a transaction back when the disk is full; the driver's own ROLLBACK then fails, and the driver goes
/// on believing in a transaction that is not there. What it would call a transaction from then on is never committed:
/// acknowledged and gone. Such a connection is closed.
async fn is_reusable(connection: &mut sqlx::SqliteConnection) -> Result<bool, sqlx::Error> {
    // A rollback may still be on its way to the driver's thread; the ping comes after it.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

#[derive(Clone, Copy)]
enum Access {
    Read,
    Write,
}

fn sqlite_options(options: sqlite::SqliteConnectOptions, access: Access) -> sqlite::SqliteConnectOptions {
    let options = options
        .create_if_missing(true)
        .journal_mode(sqlite::SqliteJournalMode::Wal)
        // Money: a commit that was acknowledged survives the loss of power.
        .synchronous(sqlite::SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        // REPLACE deletes without firing delete triggers unless this is on.
        .pragma("recursive_triggers", "on");
    match access {
        Access::Read => options.pragma("query_only", "on"),
        Access::Write => options,
    }
}
