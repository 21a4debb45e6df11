//! PostgreSQL rewrites what it is given: triggers are compared as `pg_get_triggerdef` prints them (the shipped
//! text keeps to that form), functions by their body, constraints and unique indexes by name.

use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DbBackend, DbErr, QueryResult, Statement};

use super::{Definitions, compare, flat, unexpected};
use crate::script::{SCRIPTS, Script};

const TRIGGERS: &str = "SELECT t.tgname::text AS name, pg_get_triggerdef(t.oid, true) AS definition
      FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND r.relnamespace = current_schema()::regnamespace";

/// Ours, and the hidden ones behind foreign keys (`DISABLE TRIGGER ALL` reaches both).
const DISABLED: &str = "SELECT coalesce(c.conname, t.tgname)::text AS name
      FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid LEFT JOIN pg_constraint c ON c.oid = t.tgconstraint
     WHERE t.tgenabled NOT IN ('O', 'A') AND r.relnamespace = current_schema()::regnamespace";

/// The setting makes sure that no temporary table can stand in for one of ours.
const FUNCTIONS: &str = "SELECT p.proname::text AS name, p.prosrc AS definition,
           coalesce(array_to_string(p.proconfig, ';'), '') LIKE 'search_path=%, pg_temp' AS is_confined
      FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace";

const CONSTRAINTS: &str = "SELECT c.conname::text AS name FROM pg_constraint c
     WHERE c.connamespace = current_schema()::regnamespace AND c.convalidated
    UNION ALL
    SELECT r.relname::text FROM pg_index i JOIN pg_class r ON r.oid = i.indexrelid
     WHERE r.relnamespace = current_schema()::regnamespace AND i.indisunique AND i.indisvalid AND NOT i.indisprimary";

const RULES: &str = "SELECT rulename::text AS name FROM pg_rules WHERE schemaname = current_schema()";

pub(super) async fn missing<C: ConnectionTrait>(conn: &C) -> Result<Vec<String>, DbErr> {
    let texts: Vec<String> = SCRIPTS.iter().map(|script: &Script| script.text(DbBackend::Postgres)).collect();
    let shipped = texts.join("\n");

    let mut lines = Vec::new();
    let triggers = definitions(conn, TRIGGERS).await?;
    lines.extend(compare("trigger", &shipped_triggers(&shipped), &triggers));
    lines.extend(unexpected("trigger", &shipped_triggers(&shipped), &triggers));
    for name in names(conn, DISABLED).await? {
        lines.push(format!("trigger {name} is switched off"));
    }
    lines.extend(compare("function", &shipped_functions(&shipped), &confined_functions(conn).await?));
    let constraints = names(conn, CONSTRAINTS).await?;
    lines.extend(
        shipped_constraints(&shipped).difference(&constraints).map(|name| format!("constraint {name} is absent")),
    );
    for name in names(conn, RULES).await? {
        lines.push(format!("rule {name} is not ours"));
    }
    let role = query(conn, "SELECT current_setting('session_replication_role') AS name").await?;
    for row in role {
        let role: String = row.try_get("", "name")?;
        if role != "origin" {
            lines.push(format!("session_replication_role is {role}: triggers do not fire"));
        }
    }
    Ok(lines)
}

fn shipped_triggers(sql: &str) -> Definitions {
    sql.lines()
        .filter(|line| line.starts_with("CREATE TRIGGER ") || line.starts_with("CREATE CONSTRAINT TRIGGER "))
        .filter_map(|line| {
            let (_, rest) = line.split_once("TRIGGER ")?;
            let name = rest.split_whitespace().next()?;
            Some((name.to_owned(), flat(line.trim_end().trim_end_matches(';'))))
        })
        .collect()
}

fn shipped_functions(sql: &str) -> Definitions {
    sql.split("\nCREATE FUNCTION ")
        .skip(1)
        .filter_map(|text| {
            let (name, rest) = text.split_once('(')?;
            let body = rest.split("$$").nth(1)?;
            Some((name.to_owned(), flat(body)))
        })
        .collect()
}

fn shipped_constraints(sql: &str) -> BTreeSet<String> {
    let code: Vec<&str> = sql.lines().filter(|line| !line.trim_start().starts_with("--")).collect();
    let code = code.join(" ");
    ["CONSTRAINT ", "CREATE UNIQUE INDEX "]
        .iter()
        .flat_map(|keyword| code.split(keyword).skip(1))
        .filter_map(|rest| rest.split_whitespace().next())
        .filter(|name| *name != "TRIGGER")
        .map(str::to_owned)
        .collect()
}

async fn query<C: ConnectionTrait>(conn: &C, sql: &str) -> Result<Vec<QueryResult>, DbErr> {
    conn.query_all_raw(Statement::from_string(DbBackend::Postgres, sql)).await
}

async fn names<C: ConnectionTrait>(conn: &C, sql: &str) -> Result<BTreeSet<String>, DbErr> {
    query(conn, sql).await?.iter().map(|row| row.try_get("", "name")).collect()
}

async fn definitions<C: ConnectionTrait>(conn: &C, sql: &str) -> Result<Definitions, DbErr> {
    let rows = query(conn, sql).await?;
    rows.iter()
        .map(|row| Ok((row.try_get::<String>("", "name")?, flat(&row.try_get::<String>("", "definition")?))))
        .collect()
}

/// A function that lost its search path counts as absent.
async fn confined_functions<C: ConnectionTrait>(conn: &C) -> Result<Definitions, DbErr> {
    let mut found = Definitions::new();
    for row in query(conn, FUNCTIONS).await? {
        if row.try_get::<bool>("", "is_confined")? {
            found.insert(row.try_get("", "name")?, flat(&row.try_get::<String>("", "definition")?));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_out_of_the_shipped_text() {
        let sql = "CREATE TABLE t (id uuid CONSTRAINT t_pk PRIMARY KEY);\n-- CONSTRAINT no_ck\n\
                   CREATE UNIQUE INDEX t_name_uq ON t (name);\n\
                   CREATE FUNCTION f() RETURNS trigger AS $$\n  BEGIN END\n$$;\n\
                   CREATE CONSTRAINT TRIGGER g AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();\n";

        assert_eq!(shipped_constraints(sql), BTreeSet::from(["t_pk".to_owned(), "t_name_uq".to_owned()]));
        assert_eq!(shipped_functions(sql).get("f").unwrap(), "BEGIN END");
        assert!(shipped_triggers(sql).get("g").unwrap().ends_with("EXECUTE FUNCTION f()"));
    }
}
