use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{app::TestApp, client::statuses, database::Engine};

fn path(deposit: Uuid) -> String {
    format!("/v1/deposits/{deposit}")
}

#[rstest]
#[tokio::test]
async fn a_declared_amount_is_corrected_and_both_amounts_are_kept(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await;

    let body = json!({ "amount": "۷۵۰۰", "reason": "مبلغ قبض اشتباه وارد شده بود" });
    let answer = app.by("north.clerk2").change_latest(&path(declared.id()), "correction", body).await.expect(200);

    assert_eq!((&answer.json["amount"], &answer.json["state"]), (&json!("7500"), &json!("declared")));
    assert_eq!(answer.json["payment_identifier"], declared.json["payment_identifier"]);
    let kept = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'deposit.corrected' \
                AND facts LIKE '%\"before\":\"8000\"%' AND facts LIKE '%\"after\":\"7500\"%'";
    assert_eq!(app.count(kept).await, 1);
}

#[rstest]
#[tokio::test]
async fn what_was_received_or_cancelled_is_not_corrected(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let received = app.received(8_000).await;
    let cancelled = app.declared("north", 8_000).await.id();
    let clerk = app.by("north.clerk");
    clerk.change_latest(&path(cancelled), "cancellation", json!({ "reason": "x" })).await.expect(200);
    let body = json!({ "amount": "7500", "reason": "x" });

    for (deposit, code) in [(received, "deposit_already_received"), (cancelled, "deposit_cancelled")] {
        clerk.change_latest(&path(deposit), "correction", body.clone()).await.refused(409, code);
        let actions = clerk.get(&path(deposit)).await.expect(200).json["actions"].clone();
        let correction = actions.as_array().unwrap().iter().find(|action| action["action"] == "correction").unwrap();
        assert_eq!(correction["because"], code);
    }
}

#[rstest]
#[tokio::test]
async fn a_correction_is_checked(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await;
    let (clerk, of) = (app.by("north.clerk"), path(declared.id()));
    let body = json!({ "amount": "7500", "reason": "x" });

    for (body, pointer, code) in [
        (json!({ "amount": "0", "reason": "x" }), "/amount", "zero"),
        (json!({ "amount": "8000", "reason": "x" }), "/amount", "unchanged"),
        (json!({ "amount": 7500, "reason": "x" }), "/amount", "amount_not_a_string"),
        (json!({ "amount": "7500", "reason": "" }), "/reason", "required"),
    ] {
        clerk.change_latest(&of, "correction", body).await.refused(422, "invalid").naming(pointer, code);
    }
    let verb = format!("{of}/correction");
    clerk.post(&verb, body.clone()).await.refused(428, "if_match_missing");
    clerk.change(&verb, "\"7.0123456789abcdef\"", body.clone()).await.refused(412, "version_stale");
    app.by("south.clerk").change(&verb, declared.etag(), body.clone()).await.refused(404, "not_found");
    for by in ["north.controller", "north.head", "clerk", "reconciler", "admin"] {
        app.by(by).change(&verb, declared.etag(), body.clone()).await.refused(403, "forbidden");
    }

    assert_eq!(clerk.get(&of).await.expect(200).json["amount"], "8000");
}

#[rstest]
#[tokio::test]
async fn of_two_corrections_at_once_one_stands(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await;
    let verb = format!("{}/correction", path(declared.id()));
    let (one, other) = (app.by("north.clerk"), app.by("north.clerk2"));

    let answers = futures_util::future::join_all([
        one.change(&verb, declared.etag(), json!({ "amount": "7500", "reason": "x" })),
        other.change(&verb, declared.etag(), json!({ "amount": "7600", "reason": "x" })),
    ])
    .await;

    assert_eq!(statuses(&answers), [200, 412]);
}
