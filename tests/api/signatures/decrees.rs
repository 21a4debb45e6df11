//! A signature counts by a decree that is valid on the day of signing.

use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{app::TestApp, client::Answer, database::Engine};

/// A prepared list, and its controller's attempt to sign it.
async fn attempt(app: &TestApp, list: Uuid) -> Answer {
    app.sign(&app.by("north.controller"), &format!("/v1/itemised-lists/{list}"), "signature").await
}

/// Ends the decrees of somebody.
async fn revoke_all(app: &TestApp, username: &str) {
    let path = format!("/v1/signatories?user_id={}", app.world().users[username]);
    for decree in app.by("auditor").get(&path).await.expect(200).json["items"].as_array().unwrap() {
        let path = format!("/v1/signatories/{}", decree["id"].as_str().unwrap());
        let because = json!({ "reason": "انتقال" });
        app.by("office.head2").change_latest(&path, "revocation", because).await.expect(200);
    }
}

#[rstest]
#[tokio::test]
async fn a_revoked_decree_signs_nothing_and_a_new_one_does(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let list = app.listed().await;
    revoke_all(&app, "north.controller").await;

    let refused = attempt(&app, list).await.refused(409, "decree_not_valid");
    assert_eq!(refused.json["capacity"], "controller");
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM signature").await, 0);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM chain_step").await, 1, "a refusal leaves no step");
    app.appointed("north.controller", "controller", Some(app.world().north.id)).await;
    attempt(&app, list).await.expect(200);
}

#[rstest]
#[case("south's", json!({}))]
#[case("expired yesterday", json!({ "valid_to": "2025-08-09" }))]
#[case("beginning tomorrow", json!({ "valid_from": "2025-08-11" }))]
#[case("as a second signatory", json!({ "capacity": "agency_signatory" }))]
#[tokio::test]
async fn a_decree_of_another_place_time_or_capacity_does_not_count(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] which: &str,
    #[case] changes: serde_json::Value,
) {
    let app = TestApp::new(engine).await;
    let list = app.listed().await;
    revoke_all(&app, "north.controller").await;
    let agency = if which == "south's" { app.world().south.id } else { app.world().north.id };
    app.appoint(app.world().users["north.controller"], "controller", Some(agency), changes).await;

    attempt(&app, list).await.refused(409, "decree_not_valid");

    let today = json!({ "valid_from": "2025-08-10", "valid_to": "2025-08-10" });
    app.appoint(app.world().users["north.controller"], "controller", Some(app.world().north.id), today).await;
    attempt(&app, list).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn a_decree_revoked_between_two_signatures_stops_the_second(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    app.sign(&app.by("office.head"), &notice, "signatures").await.expect(200);
    revoke_all(&app, "head").await;

    app.sign(&app.by("head"), &notice, "signatures").await.refused(409, "decree_not_valid");

    assert_eq!(app.by("head").get(&notice).await.expect(200).json["state"], "signed_once");
    // The other head's decree is as good.
    app.sign(&app.by("head2"), &notice, "signatures").await.expect(200);
}
