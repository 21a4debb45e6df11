//! Signing in, staying in, being put out.

use chrono::Duration;
use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    client::{Answer, Caller},
    database::Engine,
    world::PASSWORD,
};

async fn try_to_sign_in(app: &TestApp, username: &str, password: &str) -> Answer {
    let stranger = app.stranger();
    let body = json!({ "username": username, "password": password });
    stranger.send(stranger.request(reqwest::Method::POST, "/v1/sessions").json(&body)).await
}

#[rstest]
#[tokio::test]
async fn an_unknown_name_and_a_wrong_password_are_told_the_same(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;

    let unknown = try_to_sign_in(&app, "nobody", PASSWORD).await.refused(401, "credentials_wrong");
    let wrong = try_to_sign_in(&app, "clerk", "wrong").await.refused(401, "credentials_wrong");

    let without_id = |answer: &Answer| {
        let mut json = answer.json.clone();
        json["request_id"] = json!("");
        json
    };
    assert_eq!(without_id(&unknown), without_id(&wrong));
    assert_eq!(unknown.header("set-cookie"), "");
    try_to_sign_in(&app, "CLERK", PASSWORD).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn wrong_passwords_slow_down_one_name_and_never_lock_it(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    for _ in 0..6 {
        try_to_sign_in(&app, "clerk", "wrong").await.refused(401, "credentials_wrong");
    }

    let blocked = try_to_sign_in(&app, "clerk", PASSWORD).await.refused(429, "too_many_attempts");
    try_to_sign_in(&app, "clerk2", PASSWORD).await.expect(201);
    app.clock.advance(Duration::seconds(blocked.header("retry-after").parse().unwrap()));

    try_to_sign_in(&app, "clerk", PASSWORD).await.expect(201);
    try_to_sign_in(&app, "clerk", "wrong").await.refused(401, "credentials_wrong");
}

#[rstest]
#[tokio::test]
async fn an_access_token_lives_five_minutes(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let clerk = app.sign_in("clerk", PASSWORD).await;
    app.clock.advance(Duration::seconds(299));
    clerk.get("/v1/me").await.expect(200);

    app.clock.advance(Duration::seconds(1));

    let expired = clerk.get("/v1/me").await.refused(401, "token_expired");
    assert_eq!(expired.header("www-authenticate"), "Bearer");
}

#[rstest]
#[tokio::test]
async fn signing_out_ends_the_session_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let clerk = app.sign_in("clerk", PASSWORD).await;

    let answer = clerk.send(clerk.request(reqwest::Method::DELETE, "/v1/sessions/current")).await.expect(204);

    assert!(answer.header("set-cookie").starts_with("__Host-amanat-refresh=;"), "{}", answer.header("set-cookie"));
    clerk.get("/v1/me").await.refused(401, "session_ended");
    app.by("clerk").get("/v1/me").await.expect(200);
}

#[rstest]
#[tokio::test]
async fn tokens_of_anybody_else_open_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let token = app.by("clerk").token.unwrap();
    let parts: Vec<&str> = token.split('.').collect();
    // {"alg":"none"}, {"alg":"HS256","typ":"at+jwt"}
    let none = format!("eyJhbGciOiJub25lIn0.{}.", parts[1]);
    let symmetric = format!("eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9.{}.{}", parts[1], parts[2]);
    let unsigned = format!("{}.{}.", parts[0], parts[1]);
    let mut flipped = token.clone().into_bytes();
    let middle = parts[0].len() + 10;
    flipped[middle] ^= 1;

    for forged in [none, symmetric, unsigned, String::from_utf8(flipped).unwrap(), "x".to_owned(), String::new()] {
        let caller = Caller { token: Some(forged), ..app.stranger() };
        caller.get("/v1/me").await.refused(401, "sign_in_required");
    }
}

#[rstest]
#[tokio::test]
async fn the_key_set_names_the_key_of_every_token(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let set = app.stranger().get("/.well-known/jwks.json").await.expect(200);

    let key = &set.json["keys"][0];
    assert_eq!([&key["kty"], &key["crv"], &key["alg"]], [&json!("OKP"), &json!("Ed25519"), &json!("EdDSA")]);
    let token = app.by("clerk").token.unwrap();
    let verified = verify(&token, key["x"].as_str().unwrap());
    assert_eq!(verified["aud"], "amanat-api");
}

/// Checks a token as another agency's program would: with the published key and nothing of ours.
fn verify(token: &str, x: &str) -> serde_json::Value {
    use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
    let mut validation = Validation::new(Algorithm::EdDSA);
    validation.set_audience(&["amanat-api"]);
    validation.set_issuer(&["amanat"]);
    // The test's clock stands in the past.
    validation.validate_exp = false;
    decode(token, &DecodingKey::from_ed_components(x).unwrap(), &validation).unwrap().claims
}
