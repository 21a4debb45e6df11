//! What an applicant may do, and what an applicant sees.

use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::Answer, database::Engine};

fn kinds(case: &Value) -> Vec<&str> {
    case["entries"].as_array().unwrap().iter().map(|entry| entry["kind"].as_str().unwrap()).collect()
}

async fn post(app: &TestApp, filed: &crate::support::cases::Filed, verb: &str, body: Value) -> Answer {
    app.applicant(filed).await.post(&format!("/v1/tracked-case/{verb}"), body).await
}

#[rstest]
#[tokio::test]
async fn a_case_is_taken_back_once_and_before_it_is_answered(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    for state in ["registered", "triaged", "assigned", "in_review", "waiting_for_applicant"] {
        let filed = app.request_in(state).await;
        let case = post(&app, &filed, "withdrawal", json!({ "reason": "حل شد." })).await.expect(200).json;
        assert_eq!(
            (&case["state"], &case["next"], &case["actions"]),
            (&json!("withdrawn"), &json!("nothing"), &json!([]))
        );
        post(&app, &filed, "withdrawal", json!({})).await.refused(409, "case_not_due");
    }
    let answered = app.request_in("answered").await;
    post(&app, &answered, "withdrawal", json!({})).await.refused(409, "case_not_due");
}

#[rstest]
#[tokio::test]
async fn an_answer_is_objected_to_once_and_within_ten_days(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (filed, late, closed) =
        (app.request_in("answered").await, app.request_in("answered").await, app.request_in("closed").await);
    let objection = json!({ "reason": "مبلغ نمی‌خواند." });

    let case = post(&app, &filed, "reopening", objection.clone()).await.expect(200).json;
    assert_eq!(case["state"], "assigned");
    assert!(case["answer"].is_null());
    assert!(kinds(&case).ends_with(&["answered", "reopened"]), "{case}");
    app.work("clerk", &filed, "review", json!({})).await.expect(200);
    app.work("clerk", &filed, "answer", json!({ "outcome": "partly", "text": "اصلاح شد." })).await.expect(200);
    post(&app, &filed, "reopening", objection.clone()).await.refused(409, "case_reopened_before");
    post(&app, &closed, "reopening", objection.clone()).await.expect(200);

    app.clock.advance(Duration::days(10) + Duration::seconds(1));
    post(&app, &late, "reopening", objection).await.refused(409, "case_reopening_over");
}

#[rstest]
#[tokio::test]
async fn an_answer_is_rated_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let filed = app.request_in("answered").await;

    for rating in [0, 6] {
        let refused = post(&app, &filed, "rating", json!({ "rating": rating })).await;
        refused.refused(422, "invalid").naming("/rating", "range");
    }
    let case = post(&app, &filed, "rating", json!({ "rating": 5, "comment": "روشن بود." })).await.expect(200).json;
    assert_eq!((&case["rating"], &case["state"]), (&json!(5), &json!("answered")));
    post(&app, &filed, "rating", json!({ "rating": 1 })).await.refused(409, "case_rated");
    let seen = app.by("auditor").get(&filed.path()).await.expect(200).json;
    assert_eq!((&seen["rating"], &seen["rating_comment"]), (&json!(5), &json!("روشن بود.")));
}

#[rstest]
#[tokio::test]
async fn an_applicant_sees_no_note_no_name_and_no_id(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let filed = app.request_in("in_review").await;
    app.work("clerk", &filed, "notes", json!({ "text": "یادداشت پنهان" })).await.expect(200);

    let seen = app.applicant(&filed).await.get("/v1/tracked-case").await.expect(200);

    assert_eq!(kinds(&seen.json), ["filed", "triaged", "taken_up"]);
    assert!(seen.json["entries"][1]["unit_fa"].as_str().unwrap().starts_with("واحد"), "{}", seen.json);
    let text = String::from_utf8(seen.bytes.clone()).unwrap();
    assert!(!text.contains("یادداشت") && !text.contains("آزمون clerk"), "{text}");
    for id in app.world().users.values().chain([&filed.id]) {
        assert!(!text.contains(&id.to_string()), "{text}");
    }
    // The staff reads all of it.
    let entries = app.by("clerk2").get(&format!("{}/entries?sort=oldest", filed.path())).await.expect(200).json;
    let staff: Vec<&str> =
        entries["items"].as_array().unwrap().iter().map(|entry| entry["kind"].as_str().unwrap()).collect();
    assert_eq!(staff, ["filed", "triaged", "assigned", "taken_up", "noted"]);
    assert_eq!(entries["items"][4]["is_public"], false);
    assert_eq!(entries["items"][4]["actor_name"], "آزمون clerk");
}
