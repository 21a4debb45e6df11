//! What the database refuses, whoever writes.

use rstest::rstest;
use sea_orm::ConnectionTrait;

use crate::support::{app::TestApp, database::Engine};

async fn refuses(app: &TestApp, sql: &str, why: &str) {
    let refused = app.state.db.connection().execute_unprepared(sql).await.err().map(|fault| fault.to_string());
    assert!(refused.as_ref().is_some_and(|text| text.contains(why)), "{sql}: {refused:?}");
}

#[rstest]
#[tokio::test]
async fn what_was_told_stays_and_is_told_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let (app, _gateway) = TestApp::telling(engine).await;
    let filed = app.request_in("triaged").await;
    app.relayed().await;

    for (sql, why) in [
        ("UPDATE message SET channel = 'email'", "amanat:message_immutable"),
        ("UPDATE message SET kind = 'closed'", "amanat:message_immutable"),
        ("UPDATE message SET until_on = '2025-08-11'", "amanat:message_immutable"),
        ("UPDATE message SET attempts = -1", "amanat:message_immutable"),
        ("DELETE FROM message", "amanat:message_immutable"),
        ("UPDATE message SET next_attempt_at = NULL", "message_next_ck"),
        ("UPDATE message SET state = 'sent', next_attempt_at = NULL", "message_sent_ck"),
        ("UPDATE message SET state = 'failed', next_attempt_at = NULL", "message_failure_ck"),
    ] {
        refuses(&app, sql, why).await;
    }
    app.tell().await;
    refuses(&app, "UPDATE message SET attempts = attempts + 1", "amanat:message_immutable").await;
    let again = "INSERT INTO message (id, office_id, event_id, case_id, kind, channel, language, state, attempts, created_at, next_attempt_at)
         SELECT case_id, office_id, event_id, case_id, kind, channel, language, 'waiting', 0, created_at, created_at FROM message WHERE kind = 'filed'";
    refuses(&app, again, if engine == Engine::Postgres { "message_event_uq" } else { "message.event_id" }).await;
    refuses(&app, &again.replace("'waiting', 0", "'waiting', 3"), "amanat:message_immutable").await;
    refuses(&app, "UPDATE service_case SET language = 'de'", "service_case_language_ck").await;
    let short = "INSERT INTO secret_recovery (id, office_id, reference, contact_hash, asked_at)
         SELECT id, office_id, reference, filed_sha256, filed_at FROM service_case";
    app.state.db.connection().execute_unprepared(short).await.unwrap();
    let long = short.replace("filed_sha256", "CAST('x' AS bytea)");
    let long = if engine == Engine::Postgres { long } else { short.replace("filed_sha256", "x'00'") };
    refuses(
        &app,
        &long.replace("SELECT id, office_id, reference", "SELECT service_id, office_id, reference"),
        "secret_recovery_contact_ck",
    )
    .await;
    assert_eq!(app.messages_of(&filed.reference).await.len(), 2);
}
