//! Submitting: what is reserved, and what is refused.

use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine, refunded::figures};

#[rstest]
#[tokio::test]
async fn who_has_seen_another_figure_submits_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let first = app.drafted("north", &[(&deposit, 300)]).await;
    let second = app.drafted("north", &[(&deposit, 300)]).await;
    let stale = json!({ "expected_available": app.expected(&app.refund(second).await.json).await });
    app.submit("north", first).await.expect(200);

    let etag = app.refund(second).await.etag().to_owned();
    let path = format!("/v1/refunds/{second}/submission");
    let refused = app.by("north.clerk").change(&path, &etag, stale).await.refused(412, "available_changed");

    assert_eq!(refused.json["available"], json!([{ "credit_number": deposit["credit_number"], "available": "600" }]));
    for nothing in [json!([]), json!([{ "credit_number": "1404000000141", "available": "600" }])] {
        let body = json!({ "expected_available": nothing });
        let answer = app.by("north.clerk").change(&path, &etag, body).await;
        assert!([412, 422].contains(&answer.status), "{}", answer.json);
    }
    assert_eq!(app.refund(second).await.json["state"], "draft");
    assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [900, 0, 300, 600]);
    app.submit("north", second).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn nobody_asks_for_more_than_is_available(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let [one, other] = app.announced("north", &[900, 50]).await.try_into().unwrap();
    app.submitted(&[(&one, 500)]).await;

    let more = app.drafted("north", &[(&other, 50), (&one, 401)]).await;
    let refused = app.submit("north", more).await.refused(409, "refund_exceeds_available");
    assert!(
        refused.json["available"]
            .as_array()
            .unwrap()
            .contains(&json!({ "credit_number": one["credit_number"], "available": "400" }))
    );
    // Two rows of one request count together.
    let twice = app.drafted("north", &[(&one, 300), (&one, 101)]).await;
    app.submit("north", twice).await.refused(409, "refund_exceeds_available");
    assert_eq!(figures(&app.deposit(other["id"].as_str().unwrap()).await), [50, 0, 0, 50]);
    let exact = app.drafted("north", &[(&one, 300), (&one, 100)]).await;
    app.submit("north", exact).await.expect(200);
    assert_eq!(figures(&app.deposit(one["id"].as_str().unwrap()).await), [900, 0, 900, 0]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_submission_is_done_once_per_key(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.drafted("north", &[(&deposit, 300)]).await;
    let seen = app.refund(id).await;
    let body = json!({ "expected_available": app.expected(&seen.json).await });
    let clerk = app.by("north.clerk");
    let send = async || {
        let request = clerk.request(reqwest::Method::POST, &format!("/v1/refunds/{id}/submission"));
        clerk.send(request.header("Idempotency-Key", "one").header("If-Match", seen.etag()).json(&body)).await
    };

    let (first, again) = (send().await.expect(200), send().await.expect(200));

    assert_eq!(first.bytes, again.bytes);
    assert_eq!(again.header("idempotent-replayed"), "true");
    assert_eq!(figures(&app.deposit(deposit["id"].as_str().unwrap()).await), [900, 0, 300, 600]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM hold").await, 1);
}

#[rstest]
#[tokio::test]
async fn a_submission_wants_the_version_that_was_seen(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.drafted("north", &[(&deposit, 300)]).await;
    let before = app.refund(id).await;
    let mut body = app.request_for("north", &[(&deposit, 200)]);
    body.as_object_mut().unwrap().remove("agency_id");
    let clerk = app.by("north.clerk");
    clerk.change(&format!("/v1/refunds/{id}/correction"), before.etag(), body).await.expect(200);

    let path = format!("/v1/refunds/{id}/submission");
    let body = json!({ "expected_available": app.expected(&before.json).await });
    clerk.change(&path, before.etag(), body.clone()).await.refused(412, "version_stale");
    clerk.post(&path, body).await.refused(428, "if_match_missing");
    assert_eq!(app.submit("north", id).await.expect(200).json["total"], "200");
}
