use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, client::statuses, database::Engine};

#[rstest]
#[tokio::test]
async fn a_declared_deposit_is_cancelled_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let clerk = app.by("north.clerk");
    let path = format!("/v1/deposits/{}/cancellation", deposit.id());

    let calls = (0..2).map(|_| clerk.change(&path, deposit.etag(), json!({ "reason": "اشتباه" })));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 412]);
    let cancelled = clerk.get(&format!("/v1/deposits/{}", deposit.id())).await.expect(200);
    assert_eq!(cancelled.json["state"], "cancelled");
    assert_eq!(cancelled.json["cancelled_because"], "اشتباه");
    assert_eq!(cancelled.json["actions"][0]["because"], "deposit_cancelled");
    clerk.change(&path, cancelled.etag(), json!({ "reason": "باز" })).await.refused(409, "deposit_cancelled");
}

#[rstest]
#[tokio::test]
async fn a_change_needs_the_version_it_means(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let clerk = app.by("north.clerk");
    let path = format!("/v1/deposits/{}/cancellation", deposit.id());

    clerk.post(&path, json!({ "reason": "x" })).await.refused(428, "if_match_missing");
    clerk.change(&path, "\"9.abc\"", json!({ "reason": "x" })).await.refused(412, "version_stale");
    clerk.change(&path, deposit.etag(), json!({})).await.refused(422, "invalid").naming("/reason", "required");
}

#[rstest]
#[tokio::test]
async fn a_received_deposit_is_not_cancelled(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = app.received(9_000).await;

    let answer = app
        .by("north.clerk")
        .change_latest(&format!("/v1/deposits/{id}"), "cancellation", json!({ "reason": "x" }))
        .await;

    answer.refused(409, "deposit_already_received");
    app.verify().await;
}
