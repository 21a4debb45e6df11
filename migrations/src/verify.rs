//! The ledger, added up again from its entries, and compared with the records it is about.
//!
//! The guards keep our own processes honest; a foreign tool with other pragmas, a disabled trigger or a restored
//! file can leave anything. Each rule is one query that returns a row for every violation. Run it inside one
//! read transaction (REPEATABLE READ on PostgreSQL), or a posting in flight may look like a difference.

mod records;
mod rules;

use sea_orm::{ConnectionTrait, DbErr, Statement};

use crate::dialect::translate;

/// A row that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static str,
    pub table: &'static str,
    /// Key of the row: 32 lower-case hexadecimal digits of the UUID, or the account code.
    pub id: String,
    pub detail: String,
}

struct Rule {
    rule: &'static str,
    table: &'static str,
    /// Returns text columns `id` and `detail`; placeholders as in the migrations.
    sql: &'static str,
}

/// Every violation of every rule, in the order of the rules; an empty list is a sound ledger.
pub async fn verify<C: ConnectionTrait>(conn: &C) -> Result<Vec<Finding>, DbErr> {
    let backend = conn.get_database_backend();
    let mut findings = Vec::new();
    for Rule { rule, table, sql } in rules::RULES.iter().chain(records::RULES) {
        let rows = conn.query_all_raw(Statement::from_string(backend, translate(sql, backend))).await?;
        for row in rows {
            let id: String = row.try_get("", "id")?;
            // PostgreSQL writes a UUID with hyphens, SQLite's hex() in capitals.
            let id = id.replace('-', "").to_lowercase();
            findings.push(Finding { rule, table, id, detail: row.try_get("", "detail")? });
        }
    }
    Ok(findings)
}
