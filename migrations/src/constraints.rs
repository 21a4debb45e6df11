//! SQLite reports a violated unique key by its columns, not by its name. The names are in the SQL that made the tables.

use std::{collections::HashMap, sync::LazyLock};

use crate::script::SCRIPTS;

/// Name of each unique key → its columns as SQLite reports them: `table.one, table.two`.
static UNIQUE: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| SCRIPTS.iter().flat_map(|script| unique_keys(script.shared)).collect());

/// The columns of a named unique or primary key, written `table.one, table.two`; `None` when no key has the name.
pub fn unique_columns(name: &str) -> Option<&'static str> {
    UNIQUE.get(name).map(String::as_str)
}

/// Reads three forms, each on one line: `CONSTRAINT name UNIQUE (…)` (or PRIMARY KEY) inside a table, the same behind
/// a column, and `CREATE UNIQUE INDEX name ON table (…)`.
fn unique_keys(sql: &str) -> Vec<(String, String)> {
    let mut table = String::new();
    let mut found = Vec::new();
    for line in sql.lines().map(str::trim) {
        let mut words = line.split_whitespace();
        if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
            table = rest.split_whitespace().next().unwrap_or_default().to_owned();
        } else if let Some(rest) = line.strip_prefix("CREATE UNIQUE INDEX ") {
            let mut words = rest.split_whitespace();
            if let (Some(name), Some("ON"), Some(on)) = (words.next(), words.next(), words.next()) {
                found.push((name.to_owned(), qualified(on, parenthesised(rest))));
            }
        } else if let Some(at) = words.position(|word| word == "CONSTRAINT") {
            let Some(name) = words.next() else { continue };
            let Some(kind) = words.next() else { continue };
            if !kind.starts_with("UNIQUE") && kind != "PRIMARY" {
                continue;
            }
            // Before CONSTRAINT stands the column, or nothing when the key is the table's.
            let column = if at == 0 { parenthesised(line) } else { line.split_whitespace().next().unwrap_or_default() };
            found.push((name.to_owned(), qualified(&table, column)));
        }
    }
    found
}

fn parenthesised(text: &str) -> &str {
    text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(columns, _)| columns)
}

fn qualified(table: &str, columns: &str) -> String {
    let all: Vec<String> = columns.split(',').map(|column| format!("{table}.{}", column.trim())).collect();
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_unique_key_is_read() {
        assert_eq!(unique_columns("office_code_uq"), Some("office.code"));
        assert_eq!(unique_columns("app_user_username_uq"), Some("app_user.office_id, app_user.username"));
        assert_eq!(unique_columns("match_group_line_uq"), Some("match_group.office_id, match_group.line_id"));
        assert_eq!(unique_columns("deposit_state_ck"), None);
    }
}
