//! Ways around the guards that one database has and the other has not.

use sea_orm::ConnectionTrait;

use crate::{accounts::ledger::Ledger, support::database::Engine};

const REFUND_TOO_MUCH: [(&str, &str, i64); 2] = [("deposit", "debit", 101), ("bank", "credit", 101)];
const UNBALANCED: [(&str, &str, i64); 2] = [("bank", "debit", 100), ("deposit", "credit", 1)];

/// As sqlite3, a browser for databases or a script opens a file: every pragma as it comes.
async fn as_a_foreign_tool(ledger: &Ledger) {
    ledger.conn.execute_unprepared("PRAGMA foreign_keys = OFF; PRAGMA recursive_triggers = OFF").await.unwrap();
}

#[tokio::test]
async fn insert_or_replace_replaces_nothing() {
    let ledger = Ledger::new(Engine::Sqlite).await.received(100).await;
    ledger.run(&ledger.hold("h", "deposit", 30)).await;
    let (office, deposit) = (ledger.key("office"), ledger.key("deposit"));
    let (another, bank) = (ledger.key("another"), ledger.key("bank"));
    let replacing = |sql: String| sql.replace("INSERT", "INSERT OR REPLACE");
    let attacks = [
        replacing(ledger.posting("receipt", 2)),
        replacing(ledger.entries("receipt", &[("bank", "debit", 7)])),
        replacing(ledger.entries_from("receipt", 3, &[("bank", "debit", 7)])),
        format!(
            "{}{}{}",
            ledger.posting("p", 2),
            ledger.entries("p", &[("bank", "debit", 7)]),
            replacing(ledger.entries("p", &[("deposit", "credit", 7)]))
        ),
        replacing(ledger.hold("h", "deposit", 1)),
        format!("INSERT OR REPLACE INTO balance VALUES ({deposit}, {office}, 7, 0)"),
        format!(
            "INSERT OR REPLACE INTO period (id, office_id, fiscal_year, month, first_on, last_on)
                  VALUES ({another}, {office}, 1404, 1, '2025-03-21', '2026-12-31')"
        ),
        "INSERT OR REPLACE INTO chart_account VALUES ('2110', 'x', 'x', 'debit', 'deposit', 0)".to_owned(),
        "INSERT OR REPLACE INTO posting_complete VALUES (0)".to_owned(),
        "INSERT INTO posting_complete VALUES (5)".to_owned(),
        "DELETE FROM posting_complete".to_owned(),
        "UPDATE posting_complete SET zero = 1".to_owned(),
        format!("UPDATE OR REPLACE entry SET account_id = {bank}"),
        format!("UPDATE OR REPLACE posting SET id = {another}"),
        "REPLACE INTO posting SELECT * FROM posting".to_owned(),
        "UPDATE posting SET rowid = rowid + 10, kind = 'x'".to_owned(),
    ];

    for attack in &attacks {
        ledger.refuses(attack, "amanat:").await;
    }
    as_a_foreign_tool(&ledger).await;
    for attack in &attacks {
        ledger.refuses(attack, "amanat:").await;
    }
}

/// A second reversal by INSERT OR REPLACE would delete the first one.
#[tokio::test]
async fn insert_or_replace_replaces_no_reversal() {
    let ledger = Ledger::new(Engine::Sqlite).await.received(100).await;
    let reversal = |name: &str| {
        format!(
            "{}{}",
            ledger.posting_with(name, 2, &[("reverses", &ledger.key("receipt"))]),
            ledger.entries(name, &[("deposit", "debit", 100), ("bank", "credit", 100)])
        )
    };
    ledger.run(&reversal("first")).await;

    as_a_foreign_tool(&ledger).await;

    let second = reversal("second").replace("INSERT", "INSERT OR REPLACE");
    ledger.refuses(&second, "posting_reverses_uq").await;
}

/// An account may be opened twice, so here recursive triggers are what refuses.
#[tokio::test]
async fn insert_or_replace_replaces_no_account() {
    let ledger = Ledger::new(Engine::Sqlite).await.received(100).await;
    let (office, deposit, another) = (ledger.key("office"), ledger.key("deposit"), ledger.key("another"));

    let sql = format!(
        "INSERT OR REPLACE INTO account (id, office_id, code, subject_id, opened_at)
              VALUES ({another}, {office}, '2110', {deposit}, '2025-04-01T08:00:00+00:00')"
    );

    ledger.refuses(&sql, "amanat:account_immutable").await;
}

/// OR IGNORE reaches into triggers: a refused update of a balance would be skipped and the entry stay.
#[tokio::test]
async fn insert_or_ignore_ignores_no_guard() {
    let ledger = Ledger::new(Engine::Sqlite).await.received(100).await;

    for lines in [&REFUND_TOO_MUCH, &UNBALANCED] {
        for word in ["INSERT OR IGNORE", "INSERT OR FAIL", "INSERT OR ROLLBACK", "INSERT OR REPLACE"] {
            let sql = format!("{}{}", ledger.posting("p", 2), ledger.entries("p", lines).replace("INSERT", word));
            ledger.refused(&sql).await;
        }
    }
    let hold = ledger.hold("h", "deposit", 101).replace("INSERT", "INSERT OR IGNORE");
    ledger.refuses(&hold, "amanat:balance_held").await;
}

#[tokio::test]
async fn a_foreign_tool_meets_most_guards_too() {
    let ledger = Ledger::new(Engine::Sqlite).await.received(100).await;
    as_a_foreign_tool(&ledger).await;
    ledger.conn.execute_unprepared("PRAGMA ignore_check_constraints = ON").await.unwrap();

    ledger.refuses(&ledger.whole("p", &UNBALANCED), "amanat:posting_unbalanced").await;
    ledger.refuses(&ledger.whole("p", &REFUND_TOO_MUCH), "amanat:liability_negative").await;
    ledger.refuses(&ledger.entries_from("receipt", 3, &[("other", "credit", 1)]), "amanat:posting_complete").await;
    ledger.refuses("DELETE FROM entry", "amanat:entry_immutable").await;
}

/// A temporary table of the same name comes first on PostgreSQL's search path, unless a function says otherwise.
#[tokio::test]
async fn a_temporary_table_does_not_stand_in_for_the_ledger() {
    let ledger = Ledger::new(Engine::Postgres).await.received(100).await;
    for table in ["balance", "posting", "period", "entry", "hold", "account", "chart_account"] {
        let sql = format!("CREATE TEMPORARY TABLE {table} (LIKE public.{table})");
        ledger.conn.execute_unprepared(&sql).await.unwrap();
    }
    let public =
        |sql: String| sql.replace("INTO posting", "INTO public.posting").replace("INTO entry", "INTO public.entry");

    let too_much = public(ledger.whole("p", &REFUND_TOO_MUCH));
    let refusal = ledger.attempt(&too_much).await.unwrap_err().to_string();
    assert!(refusal.contains("amanat:liability_negative"), "{refusal}");
    let closed = format!(
        "{}{}",
        public(ledger.close_period().replace("UPDATE period", "UPDATE public.period")),
        public(ledger.whole("p", &UNBALANCED))
    );
    let refusal = ledger.attempt(&closed).await.unwrap_err().to_string();
    assert!(refusal.contains("amanat:period_closed"), "{refusal}");
}

/// Whoever may make a temporary table may write a trigger on it: being inside a trigger proves nothing.
#[tokio::test]
async fn a_trigger_of_somebody_else_does_not_write_balances() {
    let ledger = Ledger::new(Engine::Postgres).await.received(100).await;

    let sql = "CREATE TEMPORARY TABLE lever (x integer);
         CREATE FUNCTION pg_temp.pull() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN UPDATE public.balance SET amount_rial = amount_rial + 1; RETURN NULL; END $$;
         CREATE TRIGGER pull AFTER INSERT ON lever FOR EACH ROW EXECUTE FUNCTION pg_temp.pull();
         INSERT INTO lever VALUES (1);";

    ledger.refuses(sql, "amanat:balance_derived").await;
}

/// Two inserts in one statement share a snapshot; their triggers fire after both.
#[tokio::test]
async fn two_inserts_in_one_statement_are_counted_together() {
    let ledger = Ledger::new(Engine::Postgres).await;
    let first = ledger.entries_from("p", 1, &[("bank", "debit", 5)]);
    let second = ledger.entries_from("p", 2, &[("deposit", "credit", 5)]);
    let (first, second) = (first.trim_end_matches(';'), second.trim_end_matches(';'));

    ledger.run(&format!("{} WITH a AS ({first}), b AS ({second}) SELECT 1", ledger.posting("p", 2))).await;

    assert_eq!(ledger.balance("deposit").await, (5, 0));
    assert_eq!(amanat_migrations::verify::verify(&ledger.conn).await.unwrap(), []);
}

#[tokio::test]
async fn constraints_checked_early_are_not_checked_less() {
    let ledger = Ledger::new(Engine::Postgres).await.received(100).await;

    let early = format!("SET CONSTRAINTS ALL IMMEDIATE; {}", ledger.posting("p", 2));
    ledger.refuses(&early, "amanat:posting_incomplete").await;
    let after = format!(
        "{} SET CONSTRAINTS ALL IMMEDIATE; {}",
        ledger.whole("p", &[("bank", "debit", 5), ("deposit", "credit", 5)]),
        ledger.entries_from("p", 3, &[("other", "credit", 5)])
    );
    ledger.refuses(&after, "amanat:posting_complete").await;
}
