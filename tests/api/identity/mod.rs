mod code;
mod renewal;
mod secrets;
mod sign_in;
mod throttle;
mod token;
mod users;

use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::{Answer, Caller},
};

const COOKIE: &str = "__Host-amanat-refresh";

/// POST without an `Idempotency-Key`: what concerns passwords and sessions has none.
async fn post(caller: &Caller, path: &str, body: Value) -> Answer {
    caller.send(caller.request(Method::POST, path).json(&body)).await
}

async fn sign_in(app: &TestApp, username: &str, password: &str) -> Answer {
    post(&app.stranger(), "/v1/sessions", json!({ "username": username, "password": password })).await
}

/// The value of the refresh cookie that an answer sets.
fn cookie_of(answer: &Answer) -> String {
    let set = answer.header("set-cookie");
    set.strip_prefix(&format!("{COOKIE}="))
        .and_then(|rest| rest.split(';').next())
        .unwrap_or_else(|| panic!("{set}"))
        .to_owned()
}

async fn renew(app: &TestApp, cookie: &str) -> Answer {
    let stranger = app.stranger();
    let request = stranger.request(Method::POST, "/v1/sessions/renewal").header("X-Amanat-Session", "renew");
    stranger.send(request.header("Cookie", format!("{COOKIE}={cookie}"))).await
}

fn with_token(app: &TestApp, answer: &Answer) -> Caller {
    Caller { token: Some(answer.json["access_token"].as_str().unwrap().to_owned()), ..app.stranger() }
}

/// Registers a clerk of the treasury who has no password yet.
async fn registered(app: &TestApp, username: &str) -> Uuid {
    let body = json!({ "username": username, "display_name": "تازه‌وارد", "roles": [{ "role": "treasury_clerk" }] });
    app.by("admin").post("/v1/users", body).await.expect(201).id()
}

async fn issue_code(app: &TestApp, user: Uuid) -> String {
    let path = format!("/v1/users/{user}/password-codes");
    let answer = post(&app.by("admin"), &path, json!({ "identity_proof": "حضوری با کارت شناسایی" })).await;
    answer.expect(201).json["code"].as_str().unwrap().to_owned()
}

async fn set_password(app: &TestApp, username: &str, code: &str, password: &str) -> Answer {
    let body = json!({ "username": username, "code": code, "new_password": password });
    post(&app.stranger(), "/v1/passwords", body).await
}
