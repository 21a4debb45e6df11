//! Requests whose applicants do not reply.

use amanat::cli::work;
use chrono::Duration;
use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine, world::PASSWORD};

#[rstest]
#[tokio::test]
async fn a_question_waits_fifteen_days_for_its_reply(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (waiting, replied) =
        (app.request_in("waiting_for_applicant").await, app.request_in("waiting_for_applicant").await);

    app.clock.advance(Duration::days(15));
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);
    let reply = json!({ "text": "۱۲" });
    app.applicant(&replied).await.post("/v1/tracked-case/reply", reply.clone()).await.expect(200);
    app.clock.advance(Duration::days(1));
    // Late, although nobody has closed it yet.
    app.applicant(&waiting).await.post("/v1/tracked-case/reply", reply).await.refused(409, "case_reply_over");
    assert_eq!(work::expire(&app.state).await.unwrap(), 1);
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);

    let auditor = app.sign_in("auditor", PASSWORD).await;
    let state = async |path: String| auditor.get(&path).await.expect(200).json["state"].clone();
    assert_eq!(state(waiting.path()).await, "expired");
    assert_eq!(state(replied.path()).await, "in_review");
    let case = app.applicant(&waiting).await.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!(
        (&case["state"], &case["next"], case["question"].is_null()),
        (&json!("expired"), &json!("nothing"), true)
    );
}
