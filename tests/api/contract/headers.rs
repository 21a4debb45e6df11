use reqwest::Method;
use rstest::rstest;

use super::{document::declares, routes::some_path};
use crate::{
    stage::{Stage, case},
    support::{
        app::TestApp,
        client::{Answer, is_done},
        contract::operations,
        database::Engine,
    },
};

/// On every answer of every route.
const SECURITY: [(&str, &str); 4] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

fn assert_secure(answer: &Answer, what: &str) {
    for (name, value) in SECURITY {
        assert_eq!(answer.header(name), value, "{what}: {name}");
    }
    let policy = answer.header("content-security-policy");
    for directive in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"] {
        assert!(policy.contains(directive), "{what}: {policy}");
    }
    assert!(!answer.header("x-request-id").is_empty(), "{what}");
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let stage = Stage::new(Engine::Sqlite).await;
    for operation in operations() {
        let case = case(&operation.id);
        let valid = case.valid(&stage).await;
        let stranger = stage.app.stranger();
        let refused = stranger.send(stranger.request(operation.method.clone(), &some_path(&operation.path))).await;
        assert_secure(&refused, &operation.id);

        let done = valid.send(&stage.caller(case.by, &valid).await, operation.method.clone(), &operation.path).await;

        assert_secure(&done, &operation.id);
        let is_private = !operation.object["security"].is_null() || operation.method == Method::POST;
        if is_private {
            assert_eq!(done.header("cache-control"), "no-store", "{}", operation.id);
        }
    }
    let stranger = stage.app.stranger();
    for path in ["/", "/v1/nothing", "/openapi.json", "/docs", "/docs/", "/docs/swagger-ui-bundle.js", "/docs/nothing"]
    {
        assert_secure(&stranger.get(path).await, path);
    }
    assert_secure(&stranger.send(stranger.request(Method::PATCH, "/v1/deposits")).await, "405");
}

#[tokio::test]
async fn a_request_id_is_taken_over_or_made_and_always_told() {
    let app = TestApp::new(Engine::Sqlite).await;
    let caller = app.stranger();
    let ask = async |path: &str, id: &str| {
        let request = caller.request(Method::GET, path).header("X-Request-Id", id);
        caller.send(request).await
    };

    for path in ["/healthz", "/v1/me", "/nothing"] {
        assert_eq!(ask(path, "branch-7_2026.1").await.header("x-request-id"), "branch-7_2026.1");
    }
    assert_eq!(ask("/v1/me", "abc").await.refused(401, "sign_in_required").json["request_id"], "abc");
    // Those that would make a mess of a log are replaced.
    for id in ["", "a b", "a\tb", "a;b", "\"", &"x".repeat(65)] {
        let answer = ask("/healthz", id).await;
        assert_ne!(answer.header("x-request-id"), id);
        assert_eq!(answer.header("x-request-id").len(), 36);
    }
    let [first, second] = [caller.get("/healthz").await, caller.get("/healthz").await];
    assert_ne!(first.header("x-request-id"), second.header("x-request-id"));
}

#[rstest]
#[tokio::test]
async fn what_has_not_changed_is_not_sent_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    for operation in operations().iter().filter(|operation| declares(operation, "header", "If-None-Match")) {
        let case = case(&operation.id);
        let mut valid = case.valid(&stage).await;
        let caller = stage.caller(case.by, &valid).await;
        let seen = valid.send(&caller, Method::GET, &operation.path).await.expect(200);

        for etag in [seen.etag().to_owned(), format!("\"0.0\", {}", seen.etag()), "*".to_owned()] {
            valid.headers = vec![("If-None-Match", etag)];
            let again = valid.send(&caller, Method::GET, &operation.path).await.expect(304);
            assert!(again.bytes.is_empty());
            assert_eq!(again.etag(), seen.etag());
        }
        valid.headers = vec![("If-None-Match", "\"0.0\"".to_owned())];
        valid.send(&caller, Method::GET, &operation.path).await.expect(200);
    }
}

#[rstest]
#[tokio::test]
async fn a_change_of_a_version_needs_the_version(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    for operation in operations().iter().filter(|operation| operation.method == Method::POST) {
        let case = case(&operation.id);
        let mut valid = case.valid(&stage).await;
        assert_eq!(valid.etag.is_some(), declares(operation, "header", "If-Match"), "{}", operation.id);
        let Some(etag) = valid.etag.take() else { continue };
        let caller = stage.caller(case.by, &valid).await;

        valid.send(&caller, Method::POST, &operation.path).await.refused(428, "if_match_missing");
        // Whatever version there is, is none that somebody has seen.
        for any in ["*", "\"0.0\", *"] {
            valid.etag = Some(any.to_owned());
            let refused = valid.send(&caller, Method::POST, &operation.path).await.refused(428, "if_match_missing");
            assert!(refused.json["title"].as_str().unwrap().contains("If-Match"), "{}", refused.json);
        }
        for stale in ["\"0.0\"", "\"99999.0123456789abcdef\"", "x"] {
            valid.etag = Some(stale.to_owned());
            valid.send(&caller, Method::POST, &operation.path).await.refused(412, "version_stale");
        }
        // One of several versions seen, as RFC 9110 allows.
        valid.etag = Some(format!("\"0.0\", {etag}"));
        let answer = valid.send(&caller, Method::POST, &operation.path).await;
        assert!(is_done(answer.status), "{}: {} {}", operation.id, answer.status, answer.json);
    }
}
