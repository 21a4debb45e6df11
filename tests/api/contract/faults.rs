//! Requests that are wrong before they mean anything. Each is refused with a problem that says what is wrong, and leaves
//! nothing behind.

use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    stage::{Body, Case, Stage, Valid, case, with_query},
    support::{
        app::TestApp,
        client::Answer,
        contract::{Operation, operations},
        database::Engine,
    },
};

/// Every operation that takes JSON, with a request for it.
async fn taking_json(stage: &Stage) -> Vec<(Operation, &'static Case, Valid)> {
    let mut found = Vec::new();
    for operation in operations() {
        let case = case(&operation.id);
        let valid = case.valid(stage).await;
        if let Body::Json(_) = valid.body {
            found.push((operation, case, valid));
        }
    }
    found
}

async fn send_bytes(stage: &Stage, (operation, case, valid): &(Operation, &Case, Valid), bytes: Vec<u8>) -> Answer {
    let caller = stage.caller(case.by, valid).await;
    let path = valid.path(&operation.path);
    let request = caller.request(Method::POST, &path).header("Idempotency-Key", Uuid::now_v7().to_string());
    let request = request.header("If-Match", valid.etag.as_deref().unwrap_or("\"1.0\""));
    caller.send(request.header("Content-Type", "application/json").body(bytes)).await
}

#[rstest]
#[tokio::test]
async fn a_body_that_is_no_json_is_refused_where_it_breaks(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    for operation in &taking_json(&stage).await {
        let Body::Json(body) = &operation.2.body else { continue };
        let utf16: Vec<u8> = body.to_string().encode_utf16().flat_map(u16::to_le_bytes).collect();
        let cut = body.to_string().into_bytes();
        let deep = "[".repeat(100_000).into_bytes();
        let raw_nul = body.to_string().replacen('{', "{\0", 1).into_bytes();
        let latin1 = b"{\"reason\":\"\xe9\"}".to_vec();
        for bytes in [Vec::new(), b"{".to_vec(), cut[..cut.len() - 1].to_vec(), utf16, deep, raw_nul, latin1] {
            let answer = send_bytes(&stage, operation, bytes).await.refused(400, "json_invalid");
            assert!(answer.json["line"].is_number() && answer.json["column"].is_number(), "{}", answer.json);
        }
        for other in ["[]", "null", "1", "\"x\"", "{\"a\":1}"] {
            send_bytes(&stage, operation, other.into()).await.refused(422, "invalid");
        }
    }
}

#[tokio::test]
async fn another_media_type_is_415() {
    let stage = Stage::new(Engine::Sqlite).await;
    for operation in operations().iter().filter(|operation| operation.object["requestBody"].is_object()) {
        let case = case(&operation.id);
        let valid = case.valid(&stage).await;
        let caller = stage.caller(case.by, &valid).await;
        let path = with_query(valid.path(&operation.path), &valid.query);
        for media_type in [None, Some("text/html"), Some("application/x-www-form-urlencoded")] {
            let mut request = caller.request(Method::POST, &path).header("Idempotency-Key", Uuid::now_v7().to_string());
            if let Some(media_type) = media_type {
                request = request.header("Content-Type", media_type);
            }
            caller.send(request.body("a=b")).await.refused(415, "unsupported_media_type");
        }
    }
}

#[rstest]
#[tokio::test]
async fn ten_megabytes_of_junk_are_413(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    for operation in &taking_json(&stage).await {
        let answer = send_bytes(&stage, operation, vec![b'x'; 10 * 1024 * 1024]).await;
        let problem = answer.refused(413, "payload_too_large").json;
        assert_eq!(problem["most_bytes"], 256 * 1024);
        assert!(problem["detail"].as_str().unwrap().contains("۲۵۶ کیلوبایت"), "{problem}");
    }
}

#[rstest]
#[tokio::test]
async fn junk_is_no_statement(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let utf16: Vec<u8> = "شماره شبا,IR00".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for file in [Vec::new(), vec![b'x'; 10 * 1024 * 1024], vec![0; 4096], utf16, b"\xff\xfe\x00".to_vec()] {
        let account = app.world().north.link_account;
        for operation in ["/v1/statements", "/v1/statement-previews"] {
            let path = format!("{operation}?bank_account_id={account}");
            let answer = app.by("reconciler").upload(&path, file.clone()).await.refused(422, "statement_unreadable");
            assert!(!answer.json["errors"].as_array().unwrap().is_empty(), "{}", answer.json);
        }
    }
    assert_eq!(app.by("auditor").get("/v1/statements").await.expect(200).json["items"], json!([]));
    let path = format!("/v1/statements?bank_account_id={}", app.world().north.link_account);
    app.by("reconciler").upload(&path, vec![b'x'; 21 * 1024 * 1024]).await.refused(413, "payload_too_large");
}

/// PostgreSQL takes no NUL in a text; SQLite does. Neither gets to see one.
#[rstest]
#[tokio::test]
async fn a_nul_in_any_text_is_refused_and_named(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    for (operation, case, valid) in taking_json(&stage).await {
        let Body::Json(body) = &valid.body else { continue };
        let mut pointers = Vec::new();
        texts(body, "", &mut pointers);
        for pointer in pointers {
            let mut changed = body.clone();
            let text = format!("{}\0", changed.pointer(&pointer).unwrap().as_str().unwrap());
            *changed.pointer_mut(&pointer).unwrap() = text.into();
            let request = Valid { body: Body::Json(changed), ..valid.clone() };
            let answer = request.send(&stage.caller(case.by, &request).await, Method::POST, &operation.path).await;
            let what = format!("{} {pointer}: {}", operation.id, answer.json);
            match (operation.id.as_str(), pointer.as_str()) {
                // A secret is hashed as it comes: these are wrong, that is all, and a new one may hold anything.
                ("sign_in", "/password") | ("set_password", "/code") => assert_eq!(answer.status, 401, "{what}"),
                ("set_password", "/new_password") => assert_eq!(answer.status, 204, "{what}"),
                _ => {
                    assert_eq!(answer.status, 422, "{what}");
                    let mut errors = answer.json["errors"].as_array().unwrap().iter();
                    assert!(errors.any(|error| error["pointer"] == pointer.as_str()), "{what}");
                }
            }
        }
    }
}

/// Where a body has texts.
fn texts(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(place.to_owned()),
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| texts(member, &format!("{place}/{name}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| texts(item, &format!("{place}/{at}"), found));
        }
        _ => {}
    }
}

#[tokio::test]
async fn a_change_without_a_usable_key_is_refused() {
    let stage = Stage::new(Engine::Sqlite).await;
    let long = "k".repeat(256);
    for (operation, case, valid) in taking_json(&stage).await {
        if !super::document::declares(&operation, "header", "Idempotency-Key") {
            continue;
        }
        let Body::Json(body) = &valid.body else { continue };
        let caller = stage.caller(case.by, &valid).await;
        let path = valid.path(&operation.path);
        let request = || caller.request(Method::POST, &path).json(body);

        caller.send(request()).await.refused(400, "idempotency_key_missing");
        for key in ["", "\"\"", &long] {
            caller.send(request().header("Idempotency-Key", key)).await.refused(400, "idempotency_key_invalid");
        }
    }
}
