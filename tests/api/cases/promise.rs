//! What is promised for a service before anything is filed.

use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use super::clocks::placed;
use crate::support::{
    app::TestApp,
    cases::{GENERAL, request},
    database::Engine,
    sla::Desk,
};

async fn promise(app: &TestApp) -> Value {
    app.stranger().get(&format!("/v1/e-services/{GENERAL}/promise")).await.expect(200).json
}

#[rstest]
#[tokio::test]
async fn what_is_promised_is_what_the_clock_of_a_request_then_says(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    app.stranger().get(&format!("/v1/e-services/{GENERAL}/promise")).await.refused(404, "not_found");
    placed(&desk).await;

    let at_first = promise(app).await;
    assert_eq!(at_first["code"], json!(GENERAL));
    assert_eq!(at_first["answer"]["answer_minutes"], json!(420));
    // Through a week, at hours at which the office is open and at which it is not.
    for _ in 0..9 {
        let promised = promise(app).await["answer"]["answer_due_at"].clone();
        assert!(promised.is_string());
        let filed = app.file(&request()).await.expect(201);
        assert_eq!(filed.json["receipt"]["answer_due_at"], promised);
        app.clock.advance(Duration::hours(19));
    }
    assert_ne!(promise(app).await["answer"]["answer_due_at"], at_first["answer"]["answer_due_at"]);
}

#[rstest]
#[tokio::test]
async fn nothing_is_promised_where_nobody_promised_anything(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    app.offer(GENERAL).await;
    assert_eq!(promise(app).await, json!({ "code": GENERAL }));

    placed(&desk).await;
    assert!(promise(app).await["answer"].is_object());
    let level = format!("/v1/service-levels/{}", desk.level);
    let reason = json!({ "reason": "ابلاغیه تازه" });
    desk.by("head").await.change_latest(&level, "withdrawal", reason).await.expect(200);
    assert_eq!(promise(app).await, json!({ "code": GENERAL }));
}
