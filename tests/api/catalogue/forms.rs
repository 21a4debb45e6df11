use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, database::Engine, services::definition};

fn asking(name: &str) -> Value {
    let mut definition = definition();
    definition["pages"][0]["fields"][0]["name"] = json!(name);
    definition
}

#[rstest]
#[tokio::test]
async fn a_draft_is_written_anew_and_a_published_form_stays(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let service = app.service("bank-letter").await;
    let first = app.with_draft(&service, asking("first")).await;
    let again = app.with_draft(&first, asking("second")).await;
    let published = app.with_form(&again).await;
    let next = app.with_draft(&published, asking("third")).await;
    let last = app.with_form(&next).await;

    assert_eq!(again.json["draft"]["id"], first.json["draft"]["id"]);
    assert_ne!(again.json["draft"]["content_sha256"], first.json["draft"]["content_sha256"]);
    assert_eq!((&published.json["form"]["number"], &published.json["draft"]), (&json!(1), &Value::Null));
    assert_eq!((&next.json["form"]["number"], &next.json["draft"]["number"]), (&json!(1), &json!(2)));
    assert_eq!((&last.json["form"]["number"], &last.json["draft"]), (&json!(2), &Value::Null));

    let auditor = app.by("auditor");
    let path = format!("/v1/service-forms?service_id={}&sort=oldest", service.id());
    let forms = auditor.every(&path, 1).await;
    let states: Vec<&Value> = forms.iter().map(|form| &form["state"]).collect();
    assert_eq!(states, ["superseded", "published"]);
    let kept = auditor.get(&format!("/v1/service-forms/{}", forms[0]["id"].as_str().unwrap())).await.expect(200);
    assert_eq!(kept.json["definition"], asking("second"));
    assert_eq!(kept.json["content_sha256"], published.json["form"]["content_sha256"]);
    assert_eq!(kept.json["json_schema"]["required"], json!(["second"]));
    assert_eq!(kept.json["service_code"], "bank-letter");
}

#[rstest]
#[tokio::test]
async fn every_fault_of_a_draft_is_named(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let service = app.service("bank-letter").await;
    let mut wrong = asking("Name");
    wrong["pages"][0]["fields"][0]["answer"]["text"]["max_length"] = json!(5000);
    wrong["pages"][0]["fields"][0]["shown_if"] = json!({ "field": "nobody", "equals": "x" });
    let head = app.by("office.head");
    let path = format!("/v1/services/{}/draft", service.id());

    let refused = head.change(&path, service.etag(), json!({ "definition": wrong })).await.refused(422, "invalid");
    refused
        .naming("/definition/pages/0/fields/0/name", "member_name_form")
        .naming("/definition/pages/0/fields/0/answer/text/max_length", "range")
        .naming("/definition/pages/0/fields/0/shown_if/field", "not_an_earlier_choice");
    let mut unknown = definition();
    unknown["pages"][0]["fields"][0]["label_fa"] = json!("");
    let refused = head.change(&path, service.etag(), json!({ "definition": unknown })).await.refused(422, "invalid");
    refused.naming("/definition/pages/0/fields/0/label_fa", "required");

    let viewed = app.by("auditor").get(service.header("location")).await.expect(200);
    assert!(viewed.json["draft"].is_null());
}

#[rstest]
#[tokio::test]
async fn the_version_of_the_service_counts_its_forms(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let service = app.service("bank-letter").await;
    let path = format!("/v1/services/{}", service.id());
    head.change(&format!("{path}/publication"), service.etag(), json!({})).await.refused(409, "state_forbids");
    let drafted = app.with_draft(&service, definition()).await;

    let body = json!({ "definition": asking("other") });
    head.change(&format!("{path}/draft"), service.etag(), body).await.refused(412, "version_stale");
    head.change(&format!("{path}/publication"), service.etag(), json!({})).await.refused(412, "version_stale");
    head.post(&format!("{path}/publication"), json!({})).await.refused(428, "if_match_missing");
    head.change(&format!("{path}/publication"), drafted.etag(), json!({})).await.expect(200);
    head.change(&format!("{path}/publication"), drafted.etag(), json!({})).await.refused(412, "version_stale");
}

#[rstest]
#[tokio::test]
async fn answers_are_tried_and_nothing_is_stored(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let service = app.service("bank-letter").await;
    let mut definition = definition();
    definition["pages"][0]["fields"][0]["answer"] = json!({ "national_id": {} });
    let drafted = app.with_draft(&service, definition).await;
    let path = format!("/v1/service-forms/{}/trial", drafted.json["draft"]["id"].as_str().unwrap());
    let auditor = app.by("auditor");

    let tried = auditor.post(&path, json!({ "answers": { "letter_number": "۱۳۶۰۱۲۳۴۵۸" } })).await.expect(200);
    let refused = auditor.post(&path, json!({ "answers": { "letter_number": "1360123459", "x": 1 } })).await;

    assert_eq!(tried.json, json!({ "answers": { "letter_number": "1360123458" } }));
    refused
        .refused(422, "invalid")
        .naming("/answers/letter_number", "national_id_check_digit")
        .naming("/answers/x", "unknown_field");
    auditor.post(&path, json!({ "answers": [] })).await.refused(422, "invalid").naming("/answers", "not_an_object");
    let after = auditor.get(service.header("location")).await.expect(200);
    assert_eq!(after.etag().split('.').next(), drafted.etag().split('.').next());
}
