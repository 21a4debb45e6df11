//! Attacks in plain SQL: the database refuses what the rules refuse.

use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine, services::definition};

async fn refuses(app: &TestApp, sql: &str, guard: &str) {
    let refused = app.state.db.connection().execute_unprepared(sql).await;
    let refused = refused.err().map_or_else(|| panic!("was done: {sql}"), |error| error.to_string());
    assert!(refused.contains(guard), "{sql}: {refused}");
}

const FORM: &str = "office_id, service_id, number, definition, content_sha256, state, drafted_by, drafted_at, published_by, \
    published_at, version";

#[rstest]
#[tokio::test]
async fn a_published_form_is_what_it_was(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offered("bank-letter").await;

    for sql in [
        "UPDATE service_form SET definition = '{}'",
        "UPDATE service_form SET content_sha256 = content_sha256, definition = definition || ' '",
        "UPDATE service_form SET number = 2",
        "UPDATE service_form SET published_at = drafted_at, published_by = drafted_by, state = 'published'",
        "UPDATE service_form SET state = 'draft', published_at = NULL, published_by = NULL",
        "UPDATE service_form SET state = 'superseded', definition = '{}'",
        "DELETE FROM service_form",
    ] {
        refuses(&app, sql, "amanat:service_form_immutable").await;
    }
    let conn = app.state.db.connection();
    conn.execute_unprepared("UPDATE service_form SET state = 'superseded'").await.unwrap();
    for state in ["draft", "published", "superseded"] {
        let sql = format!("UPDATE service_form SET state = '{state}'");
        refuses(&app, &sql, "amanat:service_form_immutable").await;
    }
}

#[rstest]
#[tokio::test]
async fn a_form_begins_as_the_one_draft_of_a_service(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let service = app.service("bank-letter").await;
    app.with_draft(&service, definition()).await;
    let insert = |change: &str| {
        let (column, value) = change.split_once('=').unwrap();
        let values = FORM.replace("number", "2").replace(column, value);
        format!("INSERT INTO service_form (id, {FORM}) SELECT office_id, {values} FROM service_form")
    };

    let second = insert("number=2");
    let guard = if engine == Engine::Postgres { "service_form_draft_uq" } else { "amanat:service_form_immutable" };
    refuses(&app, &second, guard).await;
    refuses(&app, &insert("state='superseded'"), "amanat:service_form_unfounded").await;
    refuses(&app, "UPDATE service_form SET state = 'superseded'", "amanat:service_form_immutable").await;
    refuses(
        &app,
        "UPDATE service_form SET state = 'published', published_at = drafted_at, definition = '{}'",
        "amanat:service_form_immutable",
    )
    .await;
    refuses(&app, "UPDATE service_form SET published_at = drafted_at", "service_form_").await;
    refuses(&app, "UPDATE service_form SET service_id = office_id", "service_form_").await;
}

#[rstest]
#[tokio::test]
async fn a_service_keeps_its_code_and_its_end(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let offered = app.offered("bank-letter").await;

    for sql in [
        "UPDATE service SET code = 'other'",
        "UPDATE service SET registered_at = '2020-01-01T00:00:00Z'",
        "DELETE FROM service",
    ] {
        refuses(&app, sql, "amanat:service_immutable").await;
    }
    refuses(&app, "UPDATE service SET menu_order = 0", "service_menu_order_ck").await;
    refuses(&app, "UPDATE service SET withdrawn_at = registered_at", "service_withdrawn_ck").await;

    let path = format!("/v1/services/{}/withdrawal", offered.id());
    let reason = json!({ "reason": "ادغام" });
    app.by("office.head").change(&path, offered.etag(), reason).await.expect(200);
    let back = "UPDATE service SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_because = NULL";
    refuses(&app, back, "amanat:service_immutable").await;
    refuses(&app, "UPDATE service SET title_fa = 'x'", "amanat:service_immutable").await;
    refuses(&app, "UPDATE service_form SET state = 'superseded'", "amanat:service_form_unfounded").await;
}
