use rstest::rstest;
use serde_json::{Value, json};

use super::decree;
use crate::support::{
    app::TestApp,
    client::{Answer, statuses},
    database::Engine,
};

async fn appointed(app: &TestApp) -> Answer {
    app.by("office.head").post("/v1/signatories", decree(app)).await.expect(201)
}

fn reason() -> Value {
    json!({ "reason": "انتقال به دستگاه دیگر" })
}

#[rstest]
#[tokio::test]
async fn a_revoked_signature_counts_no_more_and_says_why(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let decree = appointed(&app).await;
    let path = format!("/v1/signatories/{}", decree.id());

    let revoked =
        app.by("office.head").change(&format!("{path}/revocation"), decree.etag(), reason()).await.expect(200);

    assert_eq!(revoked.json["is_valid_today"], false);
    assert_eq!(revoked.json["revoked_on"], "2025-08-10");
    assert_eq!(revoked.json["revoked_on_jalali"], "1404-05-19");
    assert_eq!(revoked.json["revoked_because"], "انتقال به دستگاه دیگر");
    let actions = json!([{ "action": "revocation", "is_allowed": false, "because": "state_forbids" }]);
    assert_eq!(revoked.json["actions"], actions);
    let viewed = app.by("office.head").get(&path).await.expect(200);
    assert_eq!((&viewed.json, viewed.etag()), (&revoked.json, revoked.etag()));
}

#[rstest]
#[tokio::test]
async fn a_signature_is_revoked_once_also_when_two_ask_at_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let decree = appointed(&app).await;
    let path = format!("/v1/signatories/{}", decree.id());
    let revocation = format!("{path}/revocation");
    let heads = [app.by("office.head"), app.by("office.head2")];

    let calls = heads.iter().map(|head| head.change(&revocation, decree.etag(), reason()));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 412]);
    heads[0].change_latest(&path, "revocation", reason()).await.refused(409, "state_forbids");
    // A revoked decree stays one: the person needs a new one.
    heads[0].post("/v1/signatories", super::decree(&app)).await.refused(409, "decree_taken");
}

#[rstest]
#[tokio::test]
async fn a_revocation_names_the_version_it_means_and_a_reason(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let decree = appointed(&app).await;
    let path = format!("/v1/signatories/{}/revocation", decree.id());
    let head = app.by("office.head");

    head.post(&path, reason()).await.refused(428, "if_match_missing");
    head.change(&path, "\"7.0123456789abcdef\"", reason()).await.refused(412, "version_stale");
    head.change(&path, decree.etag(), json!({})).await.refused(422, "invalid").naming("/reason", "required");
    let blank = json!({ "reason": " \u{200c} " });
    head.change(&path, decree.etag(), blank).await.refused(422, "invalid").naming("/reason", "required");

    let viewed = app.by("office.head").get(decree.header("location")).await.expect(200);
    assert_eq!(viewed.json, decree.json);
}

#[rstest]
#[tokio::test]
async fn an_unknown_signatory_is_not_found(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");

    let path = "/v1/signatories/00000000-0000-7000-8000-000000000000";

    head.get(path).await.refused(404, "not_found");
    head.change(&format!("{path}/revocation"), "\"1.ab\"", reason()).await.refused(404, "not_found");
    head.get("/v1/signatories/12").await.refused(404, "not_found");
}
