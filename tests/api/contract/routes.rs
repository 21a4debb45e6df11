use std::collections::BTreeMap;

use reqwest::Method;

use crate::support::{app::TestApp, contract::operations, database::Engine};

/// A path for a pattern; its id names nothing.
pub fn some_path(pattern: &str) -> String {
    let nothing = "01987f00-0000-7000-8000-000000000000";
    let path = pattern.replace("{id}", nothing).replace("{attachment_id}", nothing);
    path.replace("{code}", "not_found")
}

/// What `Allow` says of each path.
fn methods_by_path() -> BTreeMap<String, String> {
    let mut table: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for operation in operations() {
        table.entry(operation.path).or_default().push(operation.method.to_string());
    }
    let sorted = table.into_iter().map(|(path, mut methods)| {
        methods.sort_unstable();
        (path, methods.join(", "))
    });
    sorted.collect()
}

#[tokio::test]
async fn every_operation_is_routed_and_asks_for_a_sign_in_where_it_says_so() {
    let app = TestApp::new(Engine::Sqlite).await;
    let stranger = app.stranger();
    for operation in operations() {
        let answer = stranger.send(stranger.request(operation.method, &some_path(&operation.path))).await;
        let is_public = operation.object["security"].is_null();
        let is_tracked = operation.object["security"][0]["tracking"].is_array();
        let code = if is_tracked { "tracking_required" } else { "sign_in_required" };
        let is_stopped = answer.status == 401 && answer.json["code"] == code;
        assert_eq!(is_stopped, !is_public, "{}: {}", operation.id, answer.json);
        // A treasury that has registered no service offers none.
        let is_missing = answer.status == 404 && !operation.id.starts_with("view_e_service");
        assert!(!is_public || !is_missing && answer.status != 405, "{}: {}", operation.id, answer.status);
    }
}

#[tokio::test]
async fn another_method_is_405_with_those_that_are_allowed() {
    let app = TestApp::new(Engine::Sqlite).await;
    let caller = app.by("auditor");
    for (pattern, allowed) in methods_by_path() {
        for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            if allowed.contains(method.as_str()) {
                continue;
            }
            let answer = caller.send(caller.request(method, &some_path(&pattern))).await;
            assert_eq!(answer.refused(405, "method_not_allowed").header("allow"), allowed, "{pattern}");
        }
    }
}

#[tokio::test]
async fn what_is_not_in_the_contract_is_not_found() {
    let app = TestApp::new(Engine::Sqlite).await;
    let caller = app.by("auditor");
    for path in [
        "/",
        "/v1",
        "/v1/",
        "/v1/nothing",
        "/v2/deposits",
        "/v1/deposits/",
        "/v1//deposits",
        "/docs/nothing.js",
        "/%00",
    ] {
        caller.get(path).await.refused(404, "not_found");
    }
    // What is not an id names nothing.
    for id in ["1", "x", "01987F00000070008000000000000000", "{01987f00-0000-7000-8000-000000000000}"] {
        caller.get(&format!("/v1/deposits/{id}")).await.refused(404, "not_found");
    }
}

#[tokio::test]
async fn an_unknown_query_parameter_is_refused_everywhere() {
    let app = TestApp::new(Engine::Sqlite).await;
    let caller = app.by("auditor");
    for operation in operations() {
        let path = format!("{}?nonsense=1", some_path(&operation.path));
        let answer = caller.send(caller.request(operation.method, &path)).await;
        assert_eq!(answer.refused(400, "unknown_parameter").json["parameter"], "nonsense", "{}", operation.id);
    }
}
