//! What was published stays as it was, whoever writes.

use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine, sla::closed};

#[rstest]
#[tokio::test]
async fn plain_sql_changes_nothing_that_was_published(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let calendar = app.calendar().await.id();
    app.level(calendar).await;
    let days = json!({ "days": [closed("2025-09-02")] });
    app.by("head").post(&format!("/v1/calendars/{calendar}/days"), days).await.expect(201);
    let conn = app.database.connect().await;

    for (sql, guard) in [
        ("UPDATE calendar_day SET kind = 'open'", "calendar_immutable"),
        ("DELETE FROM calendar_day", "calendar_immutable"),
        ("UPDATE calendar_week SET week = '{}'", "calendar_immutable"),
        ("DELETE FROM calendar_week", "calendar_immutable"),
        ("UPDATE service_level_version SET targets = '{}'", "service_level_immutable"),
        ("UPDATE service_level_version SET valid_from = '2020-01-01'", "service_level_immutable"),
        ("DELETE FROM service_level_version", "service_level_immutable"),
    ] {
        let refused = conn.execute_unprepared(sql).await.unwrap_err().to_string();
        assert!(refused.contains(guard), "{sql}: {refused}");
    }
}
