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
async fn what_was_complained_of_and_what_was_written_stay(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.complaint_in("appealed").await;

    for sql in [
        "UPDATE complaint SET about = 'other'",
        "UPDATE complaint SET about_reference = '100000000000425'",
        "UPDATE complaint SET unit_id = case_id",
        "UPDATE complaint SET officer_id = decided_by, about_case_id = case_id",
        "UPDATE complaint SET decided_by = NULL, appeal_rating = NULL",
        "UPDATE complaint SET appeal_rating = 1",
        "DELETE FROM complaint",
    ] {
        refuses(&app, sql, "amanat:complaint_immutable").await;
    }
    for sql in ["UPDATE complaint_body SET text = 'x'", "DELETE FROM complaint_body"] {
        refuses(&app, sql, "amanat:complaint_body_immutable").await;
    }
    for sql in [
        "UPDATE service_case SET state = 'registered'",
        "UPDATE service_case SET state = 'expired', closed_at = filed_at",
        "UPDATE service_case SET state = 'rejected_invalid', closed_at = filed_at, ended_because = 'x'",
        "UPDATE service_case SET reopened_times = 0",
        "UPDATE service_case SET kind = 'request'",
    ] {
        refuses(&app, sql, "amanat:case_immutable").await;
    }
    let again = "INSERT INTO complaint SELECT * FROM complaint";
    refuses(&app, again, if engine == Engine::Sqlite { "complaint_immutable" } else { "complaint" }).await;
    refuses(&app, "INSERT INTO complaint_body SELECT * FROM complaint_body", "complaint_body").await;
    if engine == Engine::Sqlite {
        refuses(&app, "REPLACE INTO complaint_body SELECT * FROM complaint_body", "complaint_body_immutable").await;
        refuses(&app, "REPLACE INTO complaint SELECT * FROM complaint", "complaint_immutable").await;
    }
}

#[rstest]
#[tokio::test]
async fn a_complaint_says_of_itself_what_its_state_needs(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let decided = app.complaint_in("decided").await;
    let request = app.filed().await;
    let (complaint, request) = (app.sql_id(decided.id), app.sql_id(request.id));

    for (set, guard) in [
        ("remedy_due_on = '2025-09-01'", "complaint_remedy_ck"),
        ("remedy_done_at = '2025-09-01 00:00:00+00:00'", "complaint_remedy_ck"),
        ("appeal_rating = 3", "complaint_appeal_ck"),
    ] {
        refuses(&app, &format!("UPDATE complaint SET {set}"), guard).await;
    }
    // An appeal without the one whose decision it is about.
    let appealed = "state = 'triaged', reopened_times = 1, assignee_id = NULL, outcome = NULL, answer_text = NULL, \
        appeal_note = NULL, answered_at = NULL";
    let sql = format!("UPDATE service_case SET {appealed} WHERE id = {complaint}");
    refuses(&app, &sql, "amanat:complaint_immutable").await;
    let sql = format!("UPDATE service_case SET state = 'assigned', reopened_times = 1 WHERE id = {complaint}");
    refuses(&app, &sql, "amanat:case_immutable").await;
    refuses(&app, &format!("UPDATE service_case SET state = 'triaged' WHERE id = {complaint}"), "immutable").await;
    // A request that is made a complaint, and one that says no more who asks for what.
    let made = "INSERT INTO complaint (case_id, office_id, about)";
    let sql = format!("{made} SELECT id, office_id, 'other' FROM service_case WHERE id = {request}");
    refuses(&app, &sql, "amanat:complaint_immutable").await;
    let columns = "office_id, kind, reference, channel, answers, filed_sha256, filed_at, state, priority, reopened_times, version";
    let values =
        "office_id, 'request', '100000000000425', 'portal', '{}', filed_sha256, filed_at, 'registered', 'normal', 0, 1";
    let sql = format!(
        "INSERT INTO service_case (id, {columns}) SELECT service_id, {values} FROM service_case WHERE id = {request}"
    );
    refuses(&app, &sql, "service_case_request_ck").await;
}
