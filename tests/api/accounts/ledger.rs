//! A small ledger written in plain SQL: one office, one open month, a bank account and two deposits.

use std::time::Duration;

use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, Statement, TransactionTrait};

use crate::support::database::{Engine, TestDatabase};

/// Farvardin 1404: 21 March to 20 April 2025.
pub const DAY: &str = "2025-04-01";
const AT: &str = "2025-04-01T08:00:00+00:00";

pub struct Ledger {
    pub db: TestDatabase,
    pub conn: DatabaseConnection,
}

/// (account, side, rials)
pub type Line<'a> = (&'a str, &'a str, i64);

impl Ledger {
    pub async fn new(engine: Engine) -> Self {
        let db = TestDatabase::new(engine).await;
        let conn = db.connect().await;
        let ledger = Self { db, conn };
        let (office, period) = (ledger.key("office"), ledger.key("period"));
        ledger
            .run(&format!(
                "INSERT INTO office (id, code, name_fa, name_en) VALUES ({office}, '11', 'کرمان', 'Kerman');
                 INSERT INTO period (id, office_id, fiscal_year, month, first_on, last_on)
                      VALUES ({period}, {office}, 1404, 1, '2025-03-21', '2025-04-20')"
            ))
            .await;
        ledger.open("bank", "1110", "office").await;
        ledger.open("deposit", "2110", "office").await;
        ledger.open("other", "2110", "office").await;
        ledger
    }

    pub fn engine(&self) -> Engine {
        self.db.engine()
    }

    /// The same name is always the same UUID; written as the database's literal.
    pub fn key(&self, name: &str) -> String {
        let mut bytes = [0_u8; 16];
        for (slot, byte) in bytes.iter_mut().zip(name.bytes()) {
            *slot = byte;
        }
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        match self.engine() {
            Engine::Sqlite => format!("x'{hex}'"),
            Engine::Postgres => format!("'{hex}'::uuid"),
        }
    }

    /// As it appears in a `Finding`.
    pub fn id(&self, name: &str) -> String {
        self.key(name).chars().filter(char::is_ascii_hexdigit).take(32).collect()
    }

    pub async fn open(&self, name: &str, code: &str, office: &str) {
        let (id, office) = (self.key(name), self.key(office));
        self.run(&format!(
            "INSERT INTO account (id, office_id, code, subject_id, opened_at) VALUES ({id}, {office}, '{code}', {id}, '{AT}')"
        ))
        .await;
    }

    /// A second office with its own month and deposit.
    pub async fn foreign_office(&self) {
        let (office, period) = (self.key("abroad"), self.key("abroad period"));
        self.run(&format!(
            "INSERT INTO office (id, code, name_fa, name_en) VALUES ({office}, '12', 'یزد', 'Yazd');
             INSERT INTO period (id, office_id, fiscal_year, month, first_on, last_on)
                  VALUES ({period}, {office}, 1404, 1, '2025-03-21', '2025-04-20')"
        ))
        .await;
        self.open("abroad deposit", "2110", "abroad").await;
    }

    /// `changes` are pairs of a column and its SQL value; what is not named is ordinary.
    pub fn posting_with(&self, name: &str, entry_count: i64, changes: &[(&str, &str)]) -> String {
        let day = format!("'{DAY}'");
        let at = format!("'{AT}'");
        let count = entry_count.to_string();
        let (id, office, period, maker) = (self.key(name), self.key("office"), self.key("period"), self.key("maker"));
        let columns = [
            ("id", id.as_str()),
            ("office_id", &office),
            ("period_id", &period),
            ("kind", "'receipt'"),
            ("effective_on", &day),
            ("recorded_at", &at),
            ("made_by", &maker),
            ("approved_by", "NULL"),
            ("source_kind", "'deposit'"),
            ("source_id", &id),
            ("reverses", "NULL"),
            ("entry_count", &count),
            ("open", &count),
            ("net", "0"),
        ];
        let names: Vec<&str> = columns.iter().map(|(column, _)| *column).collect();
        let values: Vec<&str> = columns
            .iter()
            .map(|(column, value)| changes.iter().find(|(changed, _)| changed == column).map_or(*value, |(_, new)| new))
            .collect();
        format!("INSERT INTO posting ({}) VALUES ({});", names.join(", "), values.join(", "))
    }

    pub fn posting(&self, name: &str, entry_count: i64) -> String {
        self.posting_with(name, entry_count, &[])
    }

    /// Lines numbered from `first`, of the office `office`.
    pub fn entries_from(&self, posting: &str, first: usize, lines: &[Line<'_>]) -> String {
        let rows: Vec<String> = lines
            .iter()
            .enumerate()
            .map(|(index, (account, side, rials))| {
                let (posting, office, account) = (self.key(posting), self.key("office"), self.key(account));
                format!("({posting}, {}, {office}, {account}, '{side}', {rials})", first + index)
            })
            .collect();
        format!(
            "INSERT INTO entry (posting_id, line_no, office_id, account_id, side, amount_rial) VALUES {};",
            rows.join(", ")
        )
    }

    pub fn entries(&self, posting: &str, lines: &[Line<'_>]) -> String {
        self.entries_from(posting, 1, lines)
    }

    /// Posting and lines, ready to run in one transaction.
    pub fn whole(&self, name: &str, lines: &[Line<'_>]) -> String {
        format!("{}{}", self.posting(name, i64::try_from(lines.len()).unwrap()), self.entries(name, lines))
    }

    /// The bank received this much for "deposit", as posting "receipt".
    pub async fn received(self, rials: i64) -> Self {
        self.run(&self.whole("receipt", &[("bank", "debit", rials), ("deposit", "credit", rials)])).await;
        self
    }

    pub fn hold(&self, name: &str, account: &str, rials: i64) -> String {
        let (id, office, account, maker) = (self.key(name), self.key("office"), self.key(account), self.key("maker"));
        format!(
            "INSERT INTO hold (id, office_id, account_id, amount_rial, kind, reason, placed_by, placed_at)
                  VALUES ({id}, {office}, {account}, {rials}, 'court_order', 'دستور دادگاه', {maker}, '{AT}');"
        )
    }

    pub fn release(&self, name: &str) -> String {
        format!(
            "UPDATE hold SET released_by = {}, released_at = '{AT}' WHERE id = {};",
            self.key("maker"),
            self.key(name)
        )
    }

    pub fn close_period(&self) -> String {
        format!(
            "UPDATE period SET closed_at = '{AT}', closed_by = {} WHERE id = {};",
            self.key("closer"),
            self.key("period")
        )
    }

    /// In one transaction, to its commit.
    pub async fn attempt(&self, sql: &str) -> Result<(), DbErr> {
        attempt(&self.conn, sql).await
    }

    pub async fn run(&self, sql: &str) {
        self.attempt(sql).await.unwrap();
    }

    /// The refusal's text. The ledger must be as it was, and sound.
    pub async fn refused(&self, sql: &str) -> String {
        let before = self.state().await;
        let refusal = self.attempt(sql).await.expect_err(sql).to_string();
        assert_eq!(self.state().await, before, "{sql}");
        assert_eq!(amanat_migrations::verify::verify(&self.conn).await.unwrap(), []);
        refusal
    }

    /// `code` is what the refusal must contain.
    pub async fn refuses(&self, sql: &str, code: &str) {
        let refusal = self.refused(sql).await;
        assert!(refusal.contains(code), "expected {code}, got: {refusal}\nfor: {sql}");
    }

    /// One number from the database.
    pub async fn number(&self, sql: &str) -> i64 {
        let statement = Statement::from_string(self.conn.get_database_backend(), sql);
        self.conn.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// (amount, held) of an account with a floor.
    pub async fn balance(&self, account: &str) -> (i64, i64) {
        let key = self.key(account);
        let amount = self.number(&format!("SELECT amount_rial FROM balance WHERE account_id = {key}")).await;
        let held = self.number(&format!("SELECT held_rial FROM balance WHERE account_id = {key}")).await;
        (amount, held)
    }

    /// Until some session of this database waits for a lock (PostgreSQL).
    pub async fn somebody_waits(&self) {
        let watcher = self.db.connect().await;
        for _ in 0..500 {
            let sql =
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
            let statement = Statement::from_string(watcher.get_database_backend(), sql);
            if watcher.query_one_raw(statement).await.unwrap().is_some() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("nobody waits");
    }

    /// Enough of every ledger table to notice any change.
    async fn state(&self) -> Vec<String> {
        let queries = [
            "SELECT kind || entry_count || open || net || effective_on AS line FROM posting ORDER BY id",
            "SELECT line_no || side || amount_rial AS line FROM entry ORDER BY posting_id, line_no",
            "SELECT amount_rial || ' ' || held_rial AS line FROM balance ORDER BY account_id",
            "SELECT fiscal_year || ' ' || month || first_on || last_on || coalesce(closed_at || '', 'open') AS line FROM period ORDER BY id",
            "SELECT amount_rial || kind || coalesce(released_at || '', 'held') AS line FROM hold ORDER BY id",
            "SELECT code AS line FROM account ORDER BY id",
            "SELECT code || normal_side || name_en AS line FROM chart_account ORDER BY code",
            "SELECT action || facts AS line FROM audit_event ORDER BY id",
        ];
        let mut lines = Vec::new();
        for sql in queries {
            let statement = Statement::from_string(self.conn.get_database_backend(), sql);
            for row in self.conn.query_all_raw(statement).await.unwrap() {
                lines.push(row.try_get("", "line").unwrap());
            }
        }
        lines
    }
}

/// Raw SQL to its commit, or back to where it was.
#[expect(clippy::disallowed_methods, reason = "an attack does not ask base/db for its transaction")]
pub async fn attempt(conn: &DatabaseConnection, sql: &str) -> Result<(), DbErr> {
    let tx = conn.begin().await?;
    match tx.execute_unprepared(sql).await {
        Ok(_) => tx.commit().await,
        Err(refusal) => {
            tx.rollback().await?;
            Err(refusal)
        }
    }
}
