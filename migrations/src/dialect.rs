//! One SQL text, two databases: the words in braces and what each database calls them.

use sea_orm::DbBackend;

/// (placeholder, PostgreSQL, SQLite)
const WORDS: [(&str, &str, &str); 12] = [
    ("{uuid}", "uuid", "BLOB"),
    ("{instant}", "timestamptz", "TEXT"),
    ("{day}", "date", "TEXT"),
    // Whole rials, and any other 64-bit integer. Never decimal: SQLite would keep it as a float.
    ("{rial}", "bigint", "INTEGER"),
    ("{int}", "integer", "INTEGER"),
    ("{bool}", "boolean", "INTEGER"),
    ("{bytes}", "bytea", "BLOB"),
    ("{true}", "true", "1"),
    ("{false}", "false", "0"),
    // Closes CREATE TABLE: SQLite then keeps to the declared types.
    ("{strict}", "", "STRICT"),
    // A column that may be anything inside a transaction and is 0 when it commits. PostgreSQL has a deferred
    // constraint trigger for that; SQLite has only deferred foreign keys, hence a table that holds one zero.
    ("{ends_at_zero}", "", "REFERENCES posting_complete (zero) DEFERRABLE INITIALLY DEFERRED"),
    // A key as text, in a query.
    ("{text}", "concat", "hex"),
];

/// The text with every placeholder replaced for this database.
pub(crate) fn translate(sql: &str, backend: DbBackend) -> String {
    WORDS.iter().fold(sql.to_owned(), |text, (word, postgres, sqlite)| {
        text.replace(word, if backend == DbBackend::Postgres { postgres } else { sqlite })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_translated_for_both_databases() {
        let sql = "CREATE TABLE t (id {uuid} NOT NULL, amount_rial {rial}) {strict};";

        assert_eq!(translate(sql, DbBackend::Postgres), "CREATE TABLE t (id uuid NOT NULL, amount_rial bigint) ;");
        assert_eq!(translate(sql, DbBackend::Sqlite), "CREATE TABLE t (id BLOB NOT NULL, amount_rial INTEGER) STRICT;");
    }
}
