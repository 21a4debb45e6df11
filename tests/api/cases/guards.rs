//! Attacks in plain SQL: the database refuses what the rules refuse.

use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine};

async fn refuses(app: &TestApp, sql: &str, guard: &str) {
    let refused = app.state.db.connection().execute_unprepared(sql).await;
    let refused = refused.err().map_or_else(|| panic!("was done: {sql}"), |error| error.to_string());
    assert!(refused.contains(guard), "{sql}: {refused}");
}

#[rstest]
#[tokio::test]
async fn what_was_filed_and_what_happened_stay(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let filed = app.request_in("in_review").await;
    app.work("clerk", &filed, "notes", json!({ "text": "یادداشت" })).await.expect(200);

    for sql in [
        "UPDATE service_case SET answers = '{}'",
        "UPDATE service_case SET subject = 'x'",
        "UPDATE service_case SET reference = '100000000000425'",
        "UPDATE service_case SET applicant_name = 'x'",
        "UPDATE service_case SET mobile = NULL",
        "UPDATE service_case SET filed_at = '2020-01-01 00:00:00+00:00'",
        "UPDATE service_case SET state = 'registered'",
        "UPDATE service_case SET state = 'triaged'",
        "UPDATE service_case SET reopened_times = 1",
    ] {
        refuses(&app, sql, "amanat:case_immutable").await;
    }
    for sql in [
        "UPDATE case_entry SET text = 'x'",
        "UPDATE case_entry SET is_public = (1 = 1)",
        "UPDATE case_entry SET seq = seq + 100",
        "DELETE FROM case_entry",
    ] {
        refuses(&app, sql, "amanat:case_entry_immutable").await;
    }
    for sql in [
        "UPDATE case_secret SET pin_hash = 'x'",
        "UPDATE case_secret SET revoked_at = issued_at, number = 2",
        "DELETE FROM case_secret",
    ] {
        refuses(&app, sql, "amanat:case_secret_immutable").await;
    }
    refuses(&app, "DELETE FROM service_case", "case").await;
}

#[rstest]
#[tokio::test]
async fn a_case_says_of_itself_what_its_state_needs(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.request_in("in_review").await;

    for (set, guard) in [
        ("state = 'answered'", "service_case_answered_ck"),
        ("state = 'waiting_for_applicant'", "service_case_question_ck"),
        ("state = 'withdrawn'", "service_case_ended_ck"),
        ("assignee_id = NULL", "service_case_assignee_ck"),
        ("rating = 3", "service_case_rating_ck"),
        ("priority = 'soon'", "service_case_priority_ck"),
        ("channel = 'staff'", "case"),
        (
            "state = 'answered', answer_text = 'x', answered_at = filed_at, outcome = 'refused'",
            "service_case_outcome_ck",
        ),
    ] {
        refuses(&app, &format!("UPDATE service_case SET {set}"), guard).await;
    }
    let note = "INSERT INTO case_entry SELECT office_id, office_id, case_id, 99, at, 'noted', (1 = 1), actor_id, text, facts \
        FROM case_entry WHERE seq = 1";
    refuses(&app, note, "case_entry_note_ck").await;
    let second =
        "INSERT INTO case_secret SELECT office_id, case_id, 2, office_id, pin_hash, issued_at, NULL FROM case_secret";
    let second = if engine == Engine::Postgres {
        second.replace("2, office_id,", "2, '\\x01'::bytea,")
    } else {
        second.to_owned()
    };
    refuses(&app, &second, "case_secret").await;
}
