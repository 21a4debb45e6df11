//! Connections that fail when they are told to: for the tests that ask what a failing database leaves behind.
//!
//! **Invariant.** Compiled with the feature `faults` only, which only the package of the tests turns on. What a fault says
//! is what the database says: a session of PostgreSQL is really ended, a transaction of SQLite really rolled back.

use std::{
    borrow::Cow,
    error::Error as StdError,
    fmt, io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    Statement, TransactionOptions, TransactionTrait,
    prelude::async_trait,
    sqlx::{self, error::ErrorKind},
};

use super::{db::Db, error::Error};

/// How a statement fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Before it takes effect; the connection goes with it.
    Lost,
    /// After it took effect: only its answer is lost.
    AnswerLost,
    /// It is refused, because another transaction came between.
    Conflict,
}

/// The handle by which a test says which statement fails.
#[derive(Clone, Default)]
pub struct Faults(Arc<Mutex<Option<Plan>>>);

struct Plan {
    nth: usize,
    fault: Fault,
    seen: Vec<String>,
}

impl Faults {
    /// The `nth` statement from now on fails, `BEGIN` and `COMMIT` counted; those after it are not touched.
    pub fn arm(&self, nth: usize, fault: Fault) {
        *self.plan() = Some(Plan { nth, fault, seen: Vec::new() });
    }

    /// Ends it; the statements since it began.
    pub fn disarm(&self) -> Vec<String> {
        self.plan().take().map_or_else(Vec::new, |plan| plan.seen)
    }

    fn plan(&self) -> MutexGuard<'_, Option<Plan>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn strikes(&self, sql: &str) -> Option<Fault> {
        let mut plan = self.plan();
        let plan = plan.as_mut()?;
        plan.seen.push(sql.to_owned());
        (plan.seen.len() == plan.nth).then_some(plan.fault)
    }
}

/// A connection, or a transaction, whose statements may be told to fail.
#[derive(Clone)]
pub struct Unreliable<C> {
    inner: C,
    faults: Faults,
}

/// What is queried through outside a transaction.
pub type Session = Unreliable<DatabaseConnection>;
/// What is queried through inside one.
pub type Transaction = Unreliable<DatabaseTransaction>;

/// The two connections of a process, under one handle.
pub(super) fn wrap(reader: DatabaseConnection, writer: DatabaseConnection) -> (Session, Session) {
    let faults = Faults::default();
    (Unreliable { inner: reader, faults: faults.clone() }, Unreliable { inner: writer, faults })
}

#[expect(clippy::disallowed_methods, reason = "stands in for the one place that opens transactions")]
pub(super) async fn begin(session: &Session, options: TransactionOptions) -> Result<Transaction, Error> {
    let inner = session.inner.begin_with_options(options).await?;
    let begun = Unreliable { inner, faults: session.faults.clone() };
    begun.perform("BEGIN", async { Ok(()) }).await?;
    Ok(begun)
}

impl Db {
    /// The handle by which a test says which statement fails.
    pub fn faults(&self) -> &Faults {
        &self.connection().faults
    }
}

impl Session {
    pub(super) async fn close(self) -> Result<(), DbErr> {
        self.inner.close().await
    }
}

impl Transaction {
    pub(super) async fn commit(self) -> Result<(), DbErr> {
        let Self { inner, faults } = self;
        match faults.strikes("COMMIT") {
            None => inner.commit().await,
            Some(Fault::AnswerLost) => {
                let backend = inner.get_database_backend();
                inner.commit().await?;
                Err(answer_lost(backend))
            }
            Some(Fault::Lost) => Err(break_off(&inner).await),
            Some(Fault::Conflict) => Err(conflict()),
        }
    }

    pub(super) async fn rollback(self) -> Result<(), DbErr> {
        // Not counted: it must never matter whether it succeeds.
        self.inner.rollback().await
    }
}

impl<C: ConnectionTrait> Unreliable<C> {
    async fn perform<T>(&self, sql: &str, work: impl Future<Output = Result<T, DbErr>>) -> Result<T, DbErr> {
        match self.faults.strikes(sql) {
            None => work.await,
            Some(Fault::Lost) => Err(break_off(&self.inner).await),
            Some(Fault::AnswerLost) => work.await.and(Err(answer_lost(self.get_database_backend()))),
            Some(Fault::Conflict) => Err(conflict()),
        }
    }
}

#[async_trait::async_trait]
impl<C: ConnectionTrait> ConnectionTrait for Unreliable<C> {
    fn get_database_backend(&self) -> DbBackend {
        self.inner.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let sql = statement.sql.clone();
        self.perform(&sql, self.inner.execute_raw(statement)).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.perform(sql, self.inner.execute_unprepared(sql)).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let sql = statement.sql.clone();
        self.perform(&sql, self.inner.query_one_raw(statement)).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let sql = statement.sql.clone();
        self.perform(&sql, self.inner.query_all_raw(statement)).await
    }
}

/// Ends the session, or the transaction as SQLite itself does when its file fails; says what is said then.
async fn break_off(connection: &impl ConnectionTrait) -> DbErr {
    match connection.get_database_backend() {
        DbBackend::Postgres => {
            let ended = connection.execute_unprepared("SELECT pg_terminate_backend(pg_backend_pid())").await;
            ended.err().unwrap_or_else(|| answer_lost(DbBackend::Postgres))
        }
        backend => {
            // Outside a transaction there is nothing to roll back, and the file fails all the same.
            connection.execute_unprepared("ROLLBACK").await.ok();
            answer_lost(backend)
        }
    }
}

fn answer_lost(backend: DbBackend) -> DbErr {
    driver(match backend {
        DbBackend::Postgres => sqlx::Error::Io(io::ErrorKind::ConnectionReset.into()),
        _ => sqlx::Error::Database(Box::new(Reported { code: "10", message: "disk I/O error" })),
    })
}

fn conflict() -> DbErr {
    let message = "could not serialize access due to concurrent update";
    driver(sqlx::Error::Database(Box::new(Reported { code: "40001", message })))
}

fn driver(error: sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(error.into()))
}

/// An error as the driver reports those of its server.
#[derive(Debug)]
struct Reported {
    code: &'static str,
    message: &'static str,
}

impl fmt::Display for Reported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "(code: {}) {}", self.code, self.message)
    }
}

impl StdError for Reported {}

impl sqlx::error::DatabaseError for Reported {
    fn message(&self) -> &str {
        self.message
    }

    fn code(&self) -> Option<Cow<'_, str>> {
        Some(self.code.into())
    }

    fn kind(&self) -> ErrorKind {
        ErrorKind::Other
    }

    fn as_error(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self
    }

    fn as_error_mut(&mut self) -> &mut (dyn StdError + Send + Sync + 'static) {
        self
    }

    fn into_error(self: Box<Self>) -> Box<dyn StdError + Send + Sync + 'static> {
        self
    }
}
