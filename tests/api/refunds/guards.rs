//! Attacks in plain SQL: the database refuses what the rules refuse.

use rstest::rstest;
use sea_orm::ConnectionTrait;

use crate::support::{app::TestApp, database::Engine};

async fn refuses(app: &TestApp, sql: &str, guard: &str) {
    let refused = app.state.db.connection().execute_unprepared(sql).await;
    let refused = refused.err().map_or_else(|| panic!("was done: {sql}"), |error| error.to_string());
    assert!(refused.contains(guard), "{sql}: {refused}");
}

#[rstest]
#[tokio::test]
async fn a_submitted_request_is_not_changed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[1_000]).await.remove(0);
    app.walked(&[(&deposit, 300)], 1).await;

    for sql in [
        "UPDATE refund SET total_rial = total_rial + 1",
        "UPDATE refund SET payee_account_id = agency_id",
        "UPDATE refund SET number = '1404-000099'",
        "UPDATE refund SET content_sha256 = revision_id",
        "UPDATE refund SET state = 'approved'",
        "UPDATE refund SET state = 'submitted'",
        "UPDATE refund SET expires_on = '2030-01-01'",
        "UPDATE refund_row SET amount_rial = amount_rial + 1",
        "UPDATE refund_row SET payee_name = 'x', payee_sheba = 'y'",
        "DELETE FROM refund_row",
        "INSERT INTO refund_row SELECT office_id, refund_id, 2, deposit_id, credit_number, announced_on, receipt_number, \
         amount_rial, reason, payee_sheba, payee_name, payee_identifier, NULL FROM refund_row",
        "UPDATE refund_revision SET ordinal = 2",
        "DELETE FROM refund_revision",
    ] {
        let guard = if sql.contains("content_sha256 = revision_id") && engine == Engine::Postgres {
            "content_sha256"
        } else if sql.contains("'approved'") {
            // Which of the guards is asked first is the database's own affair.
            "amanat:refund_"
        } else {
            "amanat:refund_immutable"
        };
        refuses(&app, sql, guard).await;
    }
    refuses(&app, "DELETE FROM refund", "refund").await;
}

#[rstest]
#[tokio::test]
async fn nothing_is_signed_or_approved_by_an_update(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[9_000]).await.remove(0);

    for (steps, state) in [(0, "controller_signed"), (1, "cosigned"), (4, "approved_once"), (5, "approved")] {
        let id = app.walked(&[(&deposit, 300)], steps).await;
        let at = if engine == Engine::Postgres { format!("'{id}'") } else { format!("x'{}'", id.simple()) };
        refuses(&app, &format!("UPDATE refund SET state = '{state}' WHERE id = {at}"), "amanat:refund_un").await;
    }
}

#[rstest]
#[tokio::test]
async fn a_request_under_way_has_its_reserve_and_no_other_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[1_000]).await.remove(0);
    app.walked(&[(&deposit, 300)], 2).await;

    // Letting the reserve go without ending the request stops it; ending the request without letting it go is refused.
    refuses(&app, "UPDATE refund SET state = 'expired'", "amanat:refund_unreserved").await;
    let release = "UPDATE hold SET released_at = placed_at, released_by = placed_by";
    app.state.db.connection().execute_unprepared(release).await.unwrap();
    refuses(&app, "UPDATE refund SET state = 'under_check'", "amanat:refund_unreserved").await;
}

#[rstest]
#[tokio::test]
async fn no_more_is_refunded_than_there_is(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.announced("north", &[1_000]).await;

    refuses(&app, "UPDATE deposit SET refunded_rial = 1001", "deposit_refunded_ck").await;
    refuses(&app, "UPDATE deposit SET refunded_rial = -1", "deposit_refunded_ck").await;
    let hold = "INSERT INTO hold SELECT d.id, d.office_id, a.id, 1001, 'refund', 'x', d.declared_by, d.declared_at, NULL, NULL \
        FROM deposit d JOIN account a ON a.subject_id = d.id AND a.code = '2110'";
    refuses(&app, hold, "balance_held").await;
}
