//! What the ledger and the tables hold, for tests that ask what was written and whether anything was half-written.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement};
use serde_json::Value;
use uuid::Uuid;

use super::app::TestApp;

/// Every table that an import, an identification or their trail writes.
const TABLES: [&str; 18] = [
    "account",
    "audit_event",
    "deposit",
    "entry",
    "file",
    "file_chunk",
    "idempotency",
    "match_group",
    "match_run",
    "outbox",
    "password_code",
    "posting",
    "resolution",
    "resolution_item",
    "serial",
    "statement",
    "statement_line",
    "suspense_item",
];

impl TestApp {
    /// The postings with a line on an account about this (a deposit, a suspense item, an agency), oldest first.
    pub async fn postings_about(&self, subject: Uuid) -> Vec<Value> {
        let path = format!("/v1/postings?sort=oldest&limit=200&subject_id={subject}");
        self.by("auditor").get(&path).await.expect(200).json["items"].as_array().unwrap().clone()
    }

    /// The same, each in one line: see [`shown`].
    pub async fn shown_about(&self, subject: Uuid) -> Vec<String> {
        self.postings_about(subject).await.iter().map(shown).collect()
    }

    /// What is left on one line of the chart after fiscal year 1404.
    pub async fn balance(&self, code: &str) -> i128 {
        let whole = self.by("auditor").get("/v1/trial-balance?fiscal_year=1404").await.expect(200).json;
        let line = whole["lines"].as_array().unwrap().iter().find(|line| line["code"] == code);
        line.map_or(0, |line| line["balance"].as_str().unwrap().parse().unwrap())
    }

    /// How many rows each table has.
    pub async fn rows(&self) -> BTreeMap<&'static str, i64> {
        let mut rows = BTreeMap::new();
        for table in TABLES {
            rows.insert(table, self.count(&format!("SELECT COUNT(*) AS n FROM {table}")).await);
        }
        rows
    }

    /// Every row of every table.
    pub async fn contents(&self) -> Contents {
        let conn = self.state.db.connection();
        let backend = conn.get_database_backend();
        let query = |sql: String| conn.query_all_raw(Statement::from_string(backend, sql));
        let tables = match backend {
            DbBackend::Postgres => {
                "SELECT table_name AS t, '' AS c FROM information_schema.tables WHERE table_schema = 'public'"
            }
            _ => {
                "SELECT m.name AS t, group_concat('quote(' || p.name || ')', ' || '','' || ') AS c FROM sqlite_schema m \
                 JOIN pragma_table_info(m.name) p WHERE m.type = 'table' GROUP BY m.name"
            }
        };
        let mut each = Vec::new();
        for row in query(tables.to_owned()).await.unwrap() {
            let (table, columns): (String, String) = (row.try_get("", "t").unwrap(), row.try_get("", "c").unwrap());
            let rows = match backend {
                DbBackend::Postgres => format!("string_agg(x::text, chr(10) ORDER BY x::text) AS r FROM {table} x"),
                _ => format!("group_concat({columns}, char(10)) AS r FROM {table}"),
            };
            each.push(format!("SELECT '{table}' AS t, COUNT(*) AS n, {rows}"));
        }
        let row = |row: QueryResult| {
            let rows: Option<String> = row.try_get("", "r").unwrap();
            (row.try_get("", "t").unwrap(), (row.try_get("", "n").unwrap(), rows.unwrap_or_default()))
        };
        query(each.join(" UNION ALL ")).await.unwrap().into_iter().map(row).collect()
    }

    /// The number that a query names `n`.
    pub async fn count(&self, sql: &str) -> i64 {
        let conn = self.state.db.connection();
        let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await.unwrap();
        row.unwrap().try_get("", "n").unwrap()
    }
}

/// How many rows each table has, and they.
pub type Contents = BTreeMap<String, (i64, String)>;

/// By how many rows each table has grown; a series of numbers has one row, from its first number on.
pub fn growth(before: &Contents, after: &Contents) -> BTreeMap<String, i64> {
    let grown = |(table, (rows, _)): (&String, &(i64, String))| {
        let grown = rows - before[table].0;
        (grown != 0 && table != "serial").then(|| (table.clone(), grown))
    };
    after.iter().filter_map(grown).collect()
}

/// Kind and lines of a posting: `receipt_matched: debit 1110 5000, credit 2110 5000`.
pub fn shown(posting: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let lines: Vec<String> = posting["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| format!("{} {} {}", text(&line["side"]), text(&line["code"]), text(&line["amount"])))
        .collect();
    format!("{}: {}", text(&posting["kind"]), lines.join(", "))
}
