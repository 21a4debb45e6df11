//! Audit events, accounts and the chart are written once.

use rstest::rstest;

use crate::{accounts::ledger::Ledger, support::database::Engine};

async fn with_an_event(engine: Engine) -> (Ledger, String) {
    let ledger = Ledger::new(engine).await;
    let (id, office) = (ledger.key("event"), ledger.key("office"));
    let insert = format!(
        "INSERT INTO audit_event (id, office_id, at, request_id, action, subject_kind, subject_id, facts)
              VALUES ({id}, {office}, '2025-04-01T08:00:00+00:00', 'r', 'sign_in', 'user', {id}, '{{}}')"
    );
    ledger.run(&insert).await;
    (ledger, insert)
}

#[rstest]
#[tokio::test]
async fn an_audit_event_is_never_changed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let (ledger, insert) = with_an_event(engine).await;

    for sql in [
        "UPDATE audit_event SET facts = 'x'",
        "UPDATE audit_event SET facts = facts",
        "DELETE FROM audit_event",
        &format!("{insert} ON CONFLICT (id) DO UPDATE SET facts = 'x'"),
    ] {
        ledger.refuses(sql, "amanat:audit_immutable").await;
    }
    if engine == Engine::Postgres {
        ledger.refuses("TRUNCATE audit_event CASCADE", "amanat:audit_immutable").await;
    } else {
        ledger.refuses(&insert.replace("INSERT", "INSERT OR REPLACE"), "amanat:audit_immutable").await;
        ledger.refuses("UPDATE OR REPLACE audit_event SET facts = 'x'", "amanat:audit_immutable").await;
    }
}

#[rstest]
#[tokio::test]
async fn an_account_is_never_changed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;

    for sql in ["UPDATE account SET code = '1120'", "UPDATE account SET code = code", "DELETE FROM account"] {
        ledger.refuses(sql, "amanat:account_immutable").await;
    }
}

#[rstest]
#[tokio::test]
async fn opening_an_account_that_exists_does_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await.received(100).await;
    let (office, subject, another) = (ledger.key("office"), ledger.key("deposit"), ledger.key("another"));

    ledger
        .run(&format!(
            "INSERT INTO account (id, office_id, code, subject_id, opened_at)
             VALUES ({another}, {office}, '2110', {subject}, '2025-04-01T08:00:00+00:00')
             ON CONFLICT (office_id, code, subject_id) DO NOTHING"
        ))
        .await;

    assert_eq!(ledger.number("SELECT count(*) FROM account").await, 3);
    assert_eq!(ledger.balance("deposit").await, (100, 0));
}

#[rstest]
#[tokio::test]
async fn the_chart_is_never_changed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    for sql in [
        "UPDATE chart_account SET normal_side = 'debit'",
        "UPDATE chart_account SET name_en = name_en",
        "DELETE FROM chart_account WHERE code = '9110'",
    ] {
        ledger.refuses(sql, "amanat:chart_immutable").await;
    }
}

#[rstest]
#[tokio::test]
async fn floors_stand_under_liabilities_and_nothing_else(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let ledger = Ledger::new(engine).await;

    assert_eq!(ledger.number("SELECT count(*) FROM chart_account").await, 21);
    let sql = "SELECT count(*) FROM chart_account WHERE (CASE WHEN has_floor THEN 1 ELSE 0 END) <> (CASE WHEN code LIKE '2%' THEN 1 ELSE 0 END)";
    assert_eq!(ledger.number(sql).await, 0);
}
