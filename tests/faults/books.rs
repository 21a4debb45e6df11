//! What is in a database, asked beside the server that lives or lived on it.

use std::time::Duration;

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use tokio::time::{sleep, timeout};

use super::{
    binary::{amanat, printed, run},
    support::database::{Engine, TestDatabase},
};

/// Far more than any write takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// How many rows there are.
pub async fn rows(database: &TestDatabase, from: &str) -> i64 {
    number(database, &format!("SELECT COUNT(*) AS n FROM {from}")).await
}

/// What is on all accounts of a line of the chart, as a debit.
pub async fn on_accounts(database: &TestDatabase, code: &str) -> i64 {
    let amount = "CASE WHEN e.side = 'debit' THEN e.amount_rial ELSE -e.amount_rial END";
    let sql = format!(
        "SELECT CAST(COALESCE(SUM({amount}), 0) AS BIGINT) AS n FROM entry e JOIN account a ON a.id = e.account_id
          WHERE a.code = '{code}'"
    );
    number(database, &sql).await
}

async fn number(database: &TestDatabase, sql: &str) -> i64 {
    let conn = database.connect().await;
    let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
    let count = row.unwrap().try_get("", "n").unwrap();
    conn.close().await.unwrap();
    count
}

/// Empties the outbox, as a worker that kept up would have: what a server has to catch up with is not what is killed here.
pub async fn empty_outbox(database: &TestDatabase) {
    let conn = database.connect().await;
    conn.execute_unprepared("UPDATE outbox SET delivered_at = at WHERE delivered_at IS NULL").await.unwrap();
    conn.close().await.unwrap();
}

/// The command that operators have says so, too.
pub fn ledger_is_whole(database: &TestDatabase) {
    let verified = run(&mut amanat(database.url(), &["ledger", "verify"]));
    assert!(verified.status.success(), "{}", printed(&verified));
    assert!(printed(&verified).contains("The ledger is whole."), "{}", printed(&verified));
}

/// Sees from outside whether somebody is writing.
pub struct Watcher {
    engine: Engine,
    conn: DatabaseConnection,
}

impl Watcher {
    pub async fn of(database: &TestDatabase) -> Self {
        let (engine, conn) = (database.engine(), database.connect().await);
        if engine == Engine::Sqlite {
            conn.execute_unprepared("PRAGMA busy_timeout = 0").await.unwrap();
        }
        Self { engine, conn }
    }

    /// Returns as soon as a transaction is open that writes, or as soon as none is.
    pub async fn wait_until(&self, somebody_writes: bool) {
        let waiting = async {
            while self.somebody_writes().await != somebody_writes {
                sleep(Duration::from_millis(1)).await;
            }
        };
        timeout(PATIENCE, waiting).await.unwrap_or_else(|_| panic!("waited for somebody_writes = {somebody_writes}"));
    }

    async fn somebody_writes(&self) -> bool {
        match self.engine {
            // There is one writer at a time: whoever cannot be it knows that another one is.
            Engine::Sqlite => {
                let is_free = self.conn.execute_unprepared("BEGIN IMMEDIATE").await.is_ok();
                if is_free {
                    self.conn.execute_unprepared("ROLLBACK").await.unwrap();
                }
                !is_free
            }
            Engine::Postgres => {
                let sql = "SELECT COUNT(*) AS n FROM pg_stat_activity
                            WHERE datname = current_database() AND backend_xid IS NOT NULL";
                let row = self.conn.query_one_raw(Statement::from_string(self.conn.get_database_backend(), sql));
                row.await.unwrap().unwrap().try_get::<i64>("", "n").unwrap() > 0
            }
        }
    }
}
