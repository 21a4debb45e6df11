//! What depends on the day: the calendar day of Tehran.

use rstest::rstest;
use serde_json::json;

use super::{account, decree, with};
use crate::support::{app::TestApp, client::Caller, database::Engine, world::PASSWORD};

/// Moves the clock to an instant, and signs in again: the world's tokens live five minutes.
async fn at(app: &TestApp, instant: &str, username: &str) -> Caller {
    app.clock.move_to(instant.parse().unwrap());
    app.sign_in(username, PASSWORD).await
}

#[rstest]
#[tokio::test]
async fn a_signature_counts_from_its_first_day_to_its_last_in_tehran(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let body = with(decree(&app), json!({ "valid_from": "2025-08-12", "valid_to": "2025-08-14" }));
    let appointed = app.by("office.head").post("/v1/signatories", body).await.expect(201);
    assert_eq!(appointed.json["is_valid_today"], false);

    let mut tags = Vec::new();

    // Midnight in Tehran is half past eight in the evening, UTC.
    for (instant, counts) in [
        ("2025-08-11T20:29:59Z", false),
        ("2025-08-11T20:30:00Z", true),
        ("2025-08-14T20:29:59Z", true),
        ("2025-08-14T20:30:00Z", false),
    ] {
        let auditor = at(&app, instant, "auditor").await;
        let viewed = auditor.get(appointed.header("location")).await.expect(200);
        assert_eq!(viewed.json["is_valid_today"], counts, "{instant}");
        let listed = auditor.every("/v1/signatories", 5).await;
        assert_eq!(listed[0], viewed.json);
        tags.push(viewed.etag().to_owned());
    }
    // The version stays, the bytes do not: yesterday's tag must not pass for today's.
    assert_ne!(tags[0], tags[1]);
    assert_eq!((&tags[0], &tags[1]), (&tags[3], &tags[2]));
}

#[rstest]
#[tokio::test]
async fn a_signature_revoked_today_counted_until_yesterday(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let appointed = app.by("office.head").post("/v1/signatories", decree(&app)).await.expect(201);
    let head = at(&app, "2025-08-10T20:30:00Z", "office.head").await;

    let path = format!("/v1/signatories/{}", appointed.id());
    let revoked = head.change_latest(&path, "revocation", json!({ "reason": "x" })).await.expect(200);

    assert_eq!(revoked.json["revoked_on"], "2025-08-11");
    assert_eq!(revoked.json["is_valid_today"], false);
}

#[rstest]
#[tokio::test]
async fn an_account_may_be_opened_today_in_tehran_and_not_tomorrow(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let head = at(&app, "2025-08-10T20:30:00Z", "office.head").await;

    let tomorrow = with(account("refund", None, 1), json!({ "opened_on": "2025-08-12" }));
    head.post("/v1/bank-accounts", tomorrow).await.refused(422, "invalid").naming("/opened_on", "in_future");
    let today = with(account("refund", None, 1), json!({ "opened_on": "2025-08-11" }));

    head.post("/v1/bank-accounts", today).await.expect(201);
}
