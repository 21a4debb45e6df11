//! Secrets of cases: shown once per key, kept nowhere, and good for one case only.

use chrono::Duration;
use reqwest::Method;
use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    cases::{GENERAL, fresh_address, request},
    client::Caller,
    contract::operations,
    database::Engine,
};

#[rstest]
#[tokio::test]
async fn the_same_key_gets_the_same_secrets_and_nothing_of_them_is_kept(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let (key, address) = (Uuid::now_v7().to_string(), fresh_address());

    let first = app.file_with(&request(), &address, &key).await.expect(201);
    let again = app.file_with(&request(), &fresh_address(), &key).await.expect(201);

    assert_eq!(first.bytes, again.bytes);
    assert_eq!((first.header("idempotent-replayed"), again.header("idempotent-replayed")), ("", "true"));
    assert_eq!(first.header("location"), "/v1/tracked-case");
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM service_case").await, 1);
    let contents = app.contents().await;
    for secret in ["pin", "token"] {
        let secret = first.json[secret].as_str().unwrap();
        // SQLite shows bytes in hexadecimal, PostgreSQL texts as they are.
        let hex: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
        for (table, (_, rows)) in &contents {
            assert!(!rows.contains(secret) && !rows.to_uppercase().contains(&hex), "{table} holds {secret}");
        }
    }
    let mut other = request();
    other["subject"] = json!("چیز دیگری");
    app.file_with(&other, &address, &key).await.refused(422, "idempotency_key_reused");
    app.file_with(&request(), &address, "weak").await.refused(400, "idempotency_key_weak");
}

#[rstest]
#[tokio::test]
async fn a_tracking_token_opens_its_case_and_nothing_else(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (one, other) = (app.filed().await, app.filed().await);
    let applicant = app.applicant(&one).await;

    assert_eq!(applicant.get("/v1/tracked-case").await.expect(200).json["reference"], json!(one.reference));
    for operation in operations().iter().filter(|operation| operation.object["security"][0]["bearer"].is_array()) {
        let path =
            operation.path.replace("{id}", &other.id.to_string()).replace("{attachment_id}", &one.id.to_string());
        let key = Uuid::now_v7().to_string();
        let request = applicant.request(operation.method.clone(), &path).header("Idempotency-Key", key);
        let answer = applicant.send(request.json(&json!({}))).await;
        assert_eq!(answer.status, 401, "{}", operation.id);
    }
    for token in [app.by("head").token.unwrap(), one.token.clone(), format!("{}x", applicant.token.clone().unwrap())] {
        app.with_token(token).get("/v1/tracked-case").await.refused(401, "tracking_required");
    }
    app.stranger().get("/v1/tracked-case").await.refused(401, "tracking_required");
}

#[rstest]
#[tokio::test]
async fn a_tracking_token_ends_after_half_an_hour(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let applicant: Caller = app.applicant(&app.filed().await).await;

    app.clock.advance(Duration::seconds(1_799));
    applicant.get("/v1/tracked-case").await.expect(200);
    app.clock.advance(Duration::seconds(1));
    applicant.get("/v1/tracked-case").await.refused(401, "tracking_required");
    let request = applicant.request(Method::POST, "/v1/tracked-case/withdrawal");
    let request = request.header("Idempotency-Key", Uuid::now_v7().to_string());
    applicant.send(request.json(&json!({}))).await.refused(401, "tracking_required");
}

#[rstest]
#[tokio::test]
async fn a_revoked_secret_ends_the_tokens_that_were_given_for_it(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    use sea_orm::ConnectionTrait;
    let app = TestApp::new(engine).await;
    let applicant = app.applicant(&app.filed().await).await;
    applicant.get("/v1/tracked-case").await.expect(200);

    let sql = "UPDATE case_secret SET revoked_at = issued_at";
    app.state.db.connection().execute_unprepared(sql).await.unwrap();

    applicant.get("/v1/tracked-case").await.refused(401, "tracking_required");
    applicant.post("/v1/tracked-case/withdrawal", json!({})).await.refused(401, "tracking_required");
}
