//! The only place that opens transactions.
//!
//! **Invariant.** Reads go through [`Db::read`], writes through [`Db::write`] or [`Db::once`]; `clippy.toml` bans the
//! raw calls everywhere else. Serialization failures and deadlocks are run again here, and only here.
//!
//! SQLite has one writing connection and several reading ones (several writers only wait for each other);
//! PostgreSQL has one pool. Every wait has a limit on the client's side too: a server that stops answering does not
//! notice its own time-outs.

use std::{future::poll_fn, pin::pin, time::Duration};

use rand::RngExt;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DbBackend, IsolationLevel, SqliteTransactionMode,
    TransactionOptions,
};
use tokio::{runtime::Handle, time::timeout};

use super::{
    clock::Clock,
    code::Code,
    error::Error,
    tx::{Origin, Tx},
};

/// What is queried through outside a transaction.
#[cfg(not(feature = "faults"))]
pub type Session = DatabaseConnection;
/// What is queried through inside one.
#[cfg(not(feature = "faults"))]
pub type Transaction = sea_orm::DatabaseTransaction;
#[cfg(feature = "faults")]
use super::faults::begin;
#[cfg(feature = "faults")]
pub use super::faults::{Session, Transaction};

/// How often a write is run again after serialization failures before the caller is told that the server is busy.
const MOST_ATTEMPTS: u32 = 10;

/// The connections of one process.
#[derive(Clone)]
pub struct Db {
    reader: Session,
    writer: Session,
    clock: Clock,
    limits: Limits,
    home: Handle,
}

/// How long work in the database may take before the caller gets an answer anyway.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// A read.
    pub read: Duration,
    /// A write, with all its attempts.
    pub write: Duration,
    /// The import of a file, or the export of a list.
    pub import: Duration,
}

/// What a transaction came to.
pub(super) enum Done<T> {
    /// Something to keep.
    Commit(T),
    /// Nothing was written.
    Nothing(T),
}

impl Db {
    /// For a process whose runtime is the present one.
    pub(super) fn new(reader: DatabaseConnection, writer: DatabaseConnection, clock: Clock, limits: Limits) -> Self {
        #[cfg(feature = "faults")]
        let (reader, writer) = super::faults::wrap(reader, writer);
        Self { reader, writer, clock, limits, home: Handle::current() }
    }

    /// The clock that all of this process's writes go by.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The limits in force.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Closes every connection; for whoever opened a database only for a while.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn close(self) -> Result<(), Error> {
        self.reader.close().await?;
        self.writer.close().await?;
        Ok(())
    }

    /// The connection for the operator's own tools (`ledger verify`, guards, readiness). Slices use [`Db::read`].
    pub fn connection(&self) -> &Session {
        &self.writer
    }

    /// Reads.
    ///
    /// # Errors
    /// `timeout` when the database does not answer in time, else what `work` says.
    pub async fn read<T>(&self, work: impl AsyncFn(&Session) -> Result<T, Error>) -> Result<T, Error> {
        self.at_home(self.limits.read, work(&self.reader)).await
    }

    /// Reads several things as of one moment, so that they agree although others write meanwhile.
    ///
    /// # Errors
    /// `timeout` when the database does not answer in time, else what `work` says.
    pub async fn snapshot<T>(&self, work: impl AsyncFn(&Transaction) -> Result<T, Error>) -> Result<T, Error> {
        self.snapshot_within(self.limits.read, work).await
    }

    /// The same, within a limit of its own.
    ///
    /// # Errors
    /// Those of [`Db::snapshot`].
    pub async fn snapshot_within<T>(
        &self,
        limit: Duration,
        work: impl AsyncFn(&Transaction) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let options = match self.reader.get_database_backend() {
            DbBackend::Sqlite => TransactionOptions::default(),
            _ => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                sqlite_transaction_mode: None,
            },
        };
        let reading = async {
            let tx = begin(&self.reader, options).await?;
            let result = work(&tx).await;
            // Nothing was written, and the connection may be the very thing that failed.
            if let Err(fault) = tx.rollback().await {
                tracing::warn!(error = %fault, "a reading transaction could not be ended");
            }
            result
        };
        self.at_home(limit, reading).await
    }

    /// Writes, in one transaction that is committed when `work` succeeds and has recorded an event.
    /// `work` may run more than once; it must not reach outside the database.
    ///
    /// # Errors
    /// `timeout` when the outcome is not known in time, `busy` when retries ran out, else what `work` says.
    pub async fn write<T>(&self, origin: &Origin, work: impl AsyncFn(&Tx) -> Result<T, Error>) -> Result<T, Error> {
        self.transact(origin, self.limits.write, async |tx| work(tx).await.map(Done::Commit)).await
    }

    pub(super) async fn transact<T>(
        &self,
        origin: &Origin,
        limit: Duration,
        work: impl AsyncFn(&Tx) -> Result<Done<T>, Error>,
    ) -> Result<T, Error> {
        self.at_home(limit, self.attempts(origin, limit, &work)).await
    }

    /// Does work within a limit, inside the runtime in which the database was opened.
    ///
    /// Each worker of the server has a runtime of its own, and a connection belongs to the runtime in which it was made.
    /// Were that a worker's, the connection would die with this worker: while the server drains, under a request that
    /// another worker is still answering.
    async fn at_home<T>(&self, limit: Duration, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let mut work = pin!(async { timeout(limit, work).await });
        let polled = poll_fn(|context| {
            let _home = self.home.enter();
            work.as_mut().poll(context)
        });
        polled.await.map_err(|_| Code::Timeout)?
    }

    async fn attempts<T>(
        &self,
        origin: &Origin,
        limit: Duration,
        work: &impl AsyncFn(&Tx) -> Result<Done<T>, Error>,
    ) -> Result<T, Error> {
        let mut attempt = 1_u32;
        loop {
            match self.attempt(origin, limit, work).await {
                Err(Error::Retry(fault)) if attempt < MOST_ATTEMPTS => {
                    tracing::debug!(attempt, error = %fault, "running a transaction again");
                    let ceiling = 5_u64 << attempt.min(6);
                    let pause = rand::rng().random_range(0..=ceiling);
                    tokio::time::sleep(Duration::from_millis(pause)).await;
                    attempt = attempt.saturating_add(1);
                }
                outcome => return outcome,
            }
        }
    }

    async fn attempt<T>(
        &self,
        origin: &Origin,
        limit: Duration,
        work: &impl AsyncFn(&Tx) -> Result<Done<T>, Error>,
    ) -> Result<T, Error> {
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: None,
            // A lock taken at the start: a lock taken at the first write fails where another writer came between.
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        let inner = begin(&self.writer, options).await?;
        if inner.get_database_backend() == DbBackend::Postgres {
            // For this transaction only: a setting of the session would leak to others through a connection pooler.
            inner
                .execute_unprepared(&format!(
                    "SET LOCAL statement_timeout = {}; SET LOCAL lock_timeout = {}",
                    limit.as_millis(),
                    self.limits.lock().as_millis(),
                ))
                .await?;
        }
        let tx = Tx::new(inner, self.clock.now(), origin.clone());
        match work(&tx).await {
            Ok(Done::Commit(value)) => tx.commit().await.map(|()| value),
            Ok(Done::Nothing(value)) => tx.roll_back().await.map(|()| value),
            Err(error) => {
                // The connection may be the very thing that failed; the first error is the one to tell.
                if let Err(fault) = tx.roll_back().await {
                    tracing::warn!(error = %fault, "a transaction could not be rolled back");
                }
                Err(error)
            }
        }
    }
}

impl Limits {
    /// How long one transaction waits for another's lock: less than the write itself may take.
    fn lock(self) -> Duration {
        self.write.mul_f32(0.66)
    }
}

#[cfg(not(feature = "faults"))]
#[expect(clippy::disallowed_methods, reason = "the one place that opens transactions")]
async fn begin(session: &Session, options: TransactionOptions) -> Result<Transaction, Error> {
    use sea_orm::TransactionTrait;
    Ok(session.begin_with_options(options).await?)
}
