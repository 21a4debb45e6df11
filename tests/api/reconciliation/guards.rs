//! What the database refuses about suspense, whoever asks: plain SQL, as a tool beside the application would send it.

use rstest::rstest;
use sea_orm::{ConnectionTrait, Statement, Value};
use uuid::Uuid;

use super::parts;
use crate::support::{app::TestApp, database::Engine};

/// Sends a statement that the database has to refuse by this constraint.
async fn refused(app: &TestApp, by: &str, sql: &str, values: Vec<Value>) {
    let conn = app.state.db.connection();
    let statement = Statement::from_sql_and_values(conn.get_database_backend(), sql, values);
    let fault = conn.execute_raw(statement).await.expect_err(sql).to_string();
    // SQLite names the columns of a unique key instead of the key.
    let columns = amanat_migrations::unique_columns(by).unwrap_or(by);
    assert!(fault.contains(by) || fault.contains(columns), "{sql}: {fault}");
}

#[rstest]
#[tokio::test]
async fn nobody_is_both_persons(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let id: Value = proposed.resolution.into();

    for (by, set) in [
        ("resolution_two_persons_ck", "state = 'confirmed', decided_by = made_by, decided_at = made_at"),
        ("resolution_decided_ck", "state = 'confirmed'"),
        ("resolution_decided_ck", "state = 'confirmed', alone_up_to_rial = 7999"),
        ("resolution_rejected_ck", "rejected_because = 'x'"),
        ("resolution_payee_ck", "payee_sheba = 'x', payee_name = 'x'"),
    ] {
        refused(&app, by, &format!("UPDATE resolution SET {set} WHERE id = $1"), vec![id.clone()]).await;
    }

    app.approve("clerk", proposed.resolution).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn parts_never_come_to_more_than_the_whole(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(8_000).await;

    for (by, set) in [
        ("suspense_item_parts_ck", "identified_rial = 1"),
        ("suspense_item_parts_ck", "remaining_rial = 8001"),
        ("suspense_item_parts_ck", "identified_rial = -1"),
        ("suspense_item_closed_ck", "state = 'closed'"),
        ("suspense_item_closed_ck", "remaining_rial = 0"),
        ("suspense_item_reversal_ck", "reversal_line_id = id"),
        ("suspense_item_swept_ck", "sweep_id = id"),
    ] {
        refused(&app, by, &format!("UPDATE suspense_item SET {set} WHERE id = $1"), vec![item.into()]).await;
    }

    assert_eq!(parts(&app, item).await, "open 0 8000");
}

#[rstest]
#[tokio::test]
async fn a_deposit_is_in_one_answer(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let one = app.proposed(8_000).await;
    let other = app.proposed(8_000).await;

    for state in ["proposed", "confirmed"] {
        let sql = format!("UPDATE match_group SET state = '{state}', deposit_id = $1 WHERE deposit_id = $2");
        let values = vec![one.deposit.into(), other.deposit.into()];
        refused(&app, "match_group_deposit_uq", &sql, values).await;
    }
    let sql = "UPDATE match_group SET reversal_line_id = $1 WHERE deposit_id = $2";
    let values = vec![Uuid::now_v7().into(), one.deposit.into()];
    refused(&app, "match_group_reversal_ck", sql, values).await;
}
