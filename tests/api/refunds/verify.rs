//! What a foreign tool changes in a record, and not in the ledger, is found; and the other way round.

use amanat_migrations::verify::{Finding, verify};
use rstest::rstest;
use sea_orm::{ConnectionTrait, DatabaseConnection, TransactionTrait};

use crate::support::{
    app::TestApp,
    database::{Engine, without_guards},
};

/// What is damaged, and the rule and the table that are then named.
const DAMAGE: [(&str, &str, &str); 11] = [
    ("UPDATE deposit SET amount_rial = amount_rial + 1", "deposit_is_its_account", "deposit"),
    ("UPDATE deposit SET refunded_rial = 0", "deposit_is_its_account", "deposit"),
    ("UPDATE deposit SET state = 'cancelled'", "deposit_is_its_account", "deposit"),
    ("UPDATE refund SET state = 'funded' WHERE state = 'instructed'", "refund_is_its_account", "refund"),
    ("UPDATE refund SET total_rial = 1 WHERE state = 'approved'", "refund_is_its_account", "refund"),
    ("UPDATE refund SET state = 'cancelled' WHERE state = 'submitted'", "reserve_is_its_request", "refund"),
    ("UPDATE refund_row SET amount_rial = amount_rial + 1", "reserve_is_its_request", "refund"),
    ("UPDATE refund_row SET hold_id = NULL", "reserve_is_its_request", "hold"),
    ("UPDATE payment SET state = 'settled' WHERE state = 'returned'", "returned_is_its_payments", "payment"),
    ("UPDATE payment SET state = 'settled' WHERE state = 'instructed'", "clearing_is_its_orders", "office"),
    ("UPDATE resolution SET state = 'rejected' WHERE kind = 'payer_return'", "clearing_is_its_orders", "office"),
];

#[rstest]
#[tokio::test]
async fn records_and_ledger_that_differ_are_found(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[1_000]).await.remove(0);
    app.submitted(&[(&deposit, 100)]).await;
    app.ordered_refund(&[(&deposit, 300)]).await;
    app.approved(&[(&deposit, 200)]).await;
    app.funded(10_000).await;
    app.returned(1_000).await;
    app.payer_return(500).await;
    app.verify().await;
    let conn = app.database.connect().await;
    without_guards(&conn).await;

    for (damage, rule, table) in DAMAGE {
        let findings = found_after(&conn, damage).await;
        assert!(findings.iter().any(|found| (found.rule, found.table) == (rule, table)), "{damage}: {findings:#?}");
    }
}

/// What verification finds after some damage, which is taken back.
#[expect(clippy::disallowed_methods, reason = "a foreign tool does not ask base/db for its transaction")]
async fn found_after(conn: &DatabaseConnection, damage: &str) -> Vec<Finding> {
    let tried = conn.begin().await.unwrap();
    tried.execute_unprepared(damage).await.unwrap();
    let findings = verify(&tried).await.unwrap();
    tried.rollback().await.unwrap();
    findings
}
