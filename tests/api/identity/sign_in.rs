use chrono::Duration;
use rstest::rstest;
use serde_json::json;

use super::{cookie_of, post, registered, renew, sign_in, with_token};
use crate::support::{app::TestApp, database::Engine, world::PASSWORD};

#[rstest]
#[tokio::test]
async fn signing_in_gives_a_token_and_a_cookie_that_scripts_cannot_read(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;

    let answer = sign_in(&app, " Auditor ", PASSWORD).await.expect(201);

    assert_eq!((&answer.json["token_type"], &answer.json["expires_in"]), (&json!("Bearer"), &json!(300)));
    assert_eq!(answer.header("cache-control"), "no-store");
    let mut attributes: Vec<&str> = answer.header("set-cookie").split("; ").skip(1).collect();
    attributes.sort_unstable();
    assert_eq!(attributes, ["HttpOnly", "Max-Age=43200", "Path=/", "SameSite=Strict", "Secure"]);
    assert_eq!(cookie_of(&answer).len(), 43, "256 bits in base64url");
    let me = with_token(&app, &answer).get("/v1/me").await.expect(200).json;
    assert_eq!((&me["username"], &me["roles"]), (&json!("auditor"), &json!([{ "role": "auditor" }])));
    let again = sign_in(&app, "auditor", PASSWORD).await.expect(201);
    assert_ne!(cookie_of(&again), cookie_of(&answer));
}

#[rstest]
#[tokio::test]
async fn a_wrong_password_and_a_name_that_does_not_exist_have_one_answer(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    registered(&app, "without.password").await;

    let mut texts = Vec::new();
    // The last name could not even be registered.
    for (username, password) in [
        ("auditor", "another password"),
        ("nobody.here", PASSWORD),
        ("without.password", PASSWORD),
        ("without.password", ""),
        ("نام فارسی", PASSWORD),
    ] {
        let answer = sign_in(&app, username, password).await.refused(401, "credentials_wrong");
        assert_eq!(answer.header("set-cookie"), "");
        assert_eq!(answer.header("www-authenticate"), "Bearer");
        let mut body = answer.json;
        body.as_object_mut().unwrap().remove("request_id");
        texts.push(body);
    }

    assert!(texts.iter().all(|text| *text == texts[0]), "{texts:?}");
}

#[rstest]
#[tokio::test]
async fn what_cannot_be_a_sign_in_is_named(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    for (body, pointer, code) in [
        (json!({ "username": "auditor" }), "/password", "required"),
        (json!({ "username": "", "password": "x" }), "/username", "required"),
        (json!({ "username": "a\u{0}b", "password": "x" }), "/username", "control_character"),
        (json!({ "username": "a".repeat(51), "password": "x" }), "/username", "length"),
        (json!({ "username": "auditor", "password": PASSWORD, "admin": true }), "/admin", "unknown_field"),
    ] {
        post(&app.stranger(), "/v1/sessions", body).await.refused(422, "invalid").naming(pointer, code);
    }
}

#[rstest]
#[tokio::test]
async fn a_deactivated_person_is_out_at_once_and_does_not_come_back(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let session = sign_in(&app, "south.clerk", PASSWORD).await.expect(201);
    let clerk = with_token(&app, &session);
    clerk.get("/v1/me").await.expect(200);

    let of = format!("/v1/users/{}", app.world().users["south.clerk"]);
    let gone = app.by("admin").change_latest(&of, "deactivation", json!({ "reason": "بازنشسته" })).await.expect(200);

    assert_eq!(gone.json["is_active"], false);
    clerk.get("/v1/me").await.refused(401, "session_ended");
    app.by("south.clerk").get("/v1/deposits").await.refused(401, "session_ended");
    renew(&app, &cookie_of(&session)).await.refused(401, "session_ended");
    sign_in(&app, "south.clerk", PASSWORD).await.refused(401, "credentials_wrong");
    let again = app.by("admin").change_latest(&of, "deactivation", json!({ "reason": "باز" })).await;
    again.refused(409, "state_forbids");
    let code = post(&app.by("admin"), &format!("{of}/password-codes"), json!({ "identity_proof": "تلفنی" })).await;
    code.refused(409, "state_forbids");
    app.by("south.controller").get("/v1/me").await.expect(200);
}

#[rstest]
#[tokio::test]
async fn signing_out_ends_this_session_and_no_other(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (here, there) =
        (sign_in(&app, "auditor", PASSWORD).await.expect(201), sign_in(&app, "auditor", PASSWORD).await.expect(201));
    let caller = with_token(&app, &here);

    let out = caller.send(caller.request(reqwest::Method::DELETE, "/v1/sessions/current")).await.expect(204);

    assert_eq!(cookie_of(&out), "");
    assert!(out.header("set-cookie").contains("Max-Age=0"), "{}", out.header("set-cookie"));
    assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
    caller.get("/v1/me").await.refused(401, "session_ended");
    renew(&app, &cookie_of(&here)).await.refused(401, "session_ended");
    with_token(&app, &there).get("/v1/me").await.expect(200);
    app.clock.advance(Duration::seconds(3));
    renew(&app, &cookie_of(&there)).await.expect(200);
}
