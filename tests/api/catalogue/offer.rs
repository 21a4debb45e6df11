use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    database::Engine,
    services::{definition, description},
};

#[rstest]
#[tokio::test]
async fn the_menu_holds_what_is_offered_in_its_order(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.service("without-a-form").await;
    let undrafted = app.service("with-a-draft").await;
    app.with_draft(&undrafted, definition()).await;
    for (code, place) in [("second", 20), ("first", 10), ("also-second", 20)] {
        let offered = app.offered(code).await;
        let mut changed = description();
        changed["menu_order"] = json!(place);
        let path = format!("/v1/services/{}", offered.id());
        app.by("office.head").change_latest(&path, "change", json!({ "description": changed })).await.expect(200);
    }

    let menu = app.stranger().get("/v1/e-services").await.expect(200);

    let codes: Vec<&Value> = menu.json["services"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert_eq!(codes, ["first", "also-second", "second"]);
    assert_eq!(menu.header("cache-control"), "public, no-cache");
    let stranger = app.stranger();
    let again = stranger.request(Method::GET, "/v1/e-services").header("If-None-Match", menu.etag());
    let again = stranger.send(again).await.expect(304);
    assert!(again.bytes.is_empty());
}

#[rstest]
#[tokio::test]
async fn an_applicant_reads_everything_without_signing_in(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let offered = app.offered("bank-letter").await;

    let shown = app.stranger().get("/v1/e-services/bank-letter").await.expect(200);

    assert_eq!(shown.json["description"], description());
    assert_eq!(shown.json["cost"], "0");
    assert_eq!(shown.json["definition"], definition());
    assert_eq!(shown.json["form_id"], offered.json["form"]["id"]);
    assert_eq!(shown.json["form_number"], 1);
    assert_eq!(shown.json["content_sha256"], offered.json["form"]["content_sha256"]);
    assert_eq!(shown.json["json_schema"]["properties"]["letter_number"]["maxLength"], 50);
    assert_eq!(shown.header("cache-control"), "public, no-cache");
    for code in ["nothing", "Bank-Letter", "%00", "bank-letter%2F"] {
        app.stranger().get(&format!("/v1/e-services/{code}")).await.refused(404, "not_found");
    }
}
