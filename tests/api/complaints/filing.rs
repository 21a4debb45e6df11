//! Filing a complaint: by whom, about what, how often, and what the answer does not tell.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    cases::{file, fresh_address, look_up, request},
    complaints::{SECRET, complaint, complaint_about},
    database::Engine,
};

#[rstest]
#[tokio::test]
async fn a_complaint_is_filed_with_a_name_or_without(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut unnamed = complaint();
    unnamed.as_object_mut().unwrap().remove("applicant");

    for (body, is_anonymous) in [(complaint(), false), (unnamed, true)] {
        let complained = app.complained(&body).await;
        assert_eq!(complained.answer.header("location"), "/v1/tracked-case");
        assert!(complained.answer.json["id"].is_null());
        let seen = app.by("complaints").get(&complained.path()).await.expect(200).json;
        assert_eq!((&seen["state"], &seen["channel"]), (&json!("registered"), &json!("portal")));
        assert_eq!((&seen["about"], &seen["is_anonymous"]), (&json!("delay"), &json!(is_anonymous)));
        let written = app.by("complaints").get(&format!("{}/body", complained.path())).await.expect(200).json;
        assert_eq!((&written["text"], written["complainant"].is_null()), (&body["text"], is_anonymous));
        let case = app.look_up(&complained.typed()).await.expect(200).json["case"].clone();
        assert_eq!((&case["kind"], &case["complaint"]["state"]), (&json!("complaint"), &json!("registered")));
        assert!(case["service_code"].is_null() && case["service_title_en"] == "Complaint", "{case}");
        assert!(!case.to_string().contains(SECRET), "{case}");
    }
}

#[rstest]
#[tokio::test]
async fn the_same_key_files_once_and_gives_the_same_secrets(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (address, key) = (fresh_address(), Uuid::now_v7().to_string());

    let first = app.complain_with(&complaint(), &address, &key).await.expect(201);
    let again = app.complain_with(&complaint(), &address, &key).await.expect(201);

    assert_eq!(first.bytes, again.bytes);
    assert_eq!(again.header("idempotent-replayed"), "true");
    let mut other = complaint();
    other["about"] = json!("conduct");
    app.complain_with(&other, &address, &key).await.expect(422);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM complaint").await, 1);
    app.complain_with(&complaint(), &address, "short").await.refused(400, "idempotency_key_weak");
    // The kept answer holds neither what was written nor the secrets.
    let text = if engine == Engine::Postgres { "convert_from(body, 'UTF8')" } else { "CAST(body AS TEXT)" };
    let pin = first.json["pin"].as_str().unwrap();
    let kept =
        format!("SELECT COUNT(*) AS n FROM idempotency WHERE {text} LIKE '%{SECRET}%' OR {text} LIKE '%\"{pin}\"%'");
    assert_eq!(app.count(&kept).await, 0);
}

#[rstest]
#[tokio::test]
async fn the_answer_does_not_tell_whether_the_case_exists_that_is_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let request = app.request_in("in_review").await;
    let unit = app.by("clerk").get(&request.path()).await.expect(200).json["unit_id"].clone();
    let unknown = amanat_kernel::TrackingReference::issue(42).unwrap();
    let naming = |reference: &str| {
        let mut body = complaint();
        body["about_reference"] = json!(reference);
        body
    };

    let (known, unknown) =
        (app.complained(&naming(&request.reference)).await, app.complained(&naming(unknown.as_str())).await);

    let members = |answer: &Value| answer.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(members(&known.answer.json), members(&unknown.answer.json));
    let tracked = async |of| app.complainant(of).await.get("/v1/tracked-case").await.expect(200).json;
    let (seen, other) = (tracked(&known).await, tracked(&unknown).await);
    assert_eq!(members(&seen), members(&other));
    assert!(!seen.to_string().contains(&request.reference), "{seen}");
    // Those who handle it know.
    let body = async |path: String| app.by("complaints").get(&format!("{path}/body")).await.expect(200).json;
    let (known, unknown) = (body(known.path()).await, body(unknown.path()).await);
    assert_eq!(known["about_case_id"], json!(request.id));
    assert_eq!(known["officer_complained_of"], json!(app.world().users["clerk"]));
    assert_eq!(known["unit_complained_of"], unit);
    assert!(unknown["about_case_id"].is_null() && unknown["officer_complained_of"].is_null(), "{unknown}");
    assert!(unknown["about_reference"].is_string(), "{unknown}");
}

#[rstest]
#[tokio::test]
async fn what_is_not_right_is_named_and_leaves_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let before = app.contents().await;

    for (member, value, named, code) in [
        ("about", json!("weather"), "/about", "unknown_value"),
        ("text", json!(""), "/text", "required"),
        ("unit", json!("999"), "/unit", "not_found"),
        ("about_reference", json!("100000000000426"), "/about_reference", "tracking_reference_check_digit"),
        ("applicant", json!({ "name": "x", "mobile": "1" }), "/applicant/mobile", "mobile_form"),
        ("officer_id", json!(Uuid::nil()), "/officer_id", "unknown_field"),
    ] {
        let mut body = complaint();
        body[member] = value;
        app.complain(&body).await.refused(422, "invalid").naming(named, code);
    }

    assert!(before == app.contents().await);
    let unit = app.unit("21", None, Some("office.head")).await.id();
    let complained = app.complained(&complaint_about("۲۱")).await;
    let written = app.by("complaints").get(&format!("{}/body", complained.path())).await.expect(200).json;
    assert_eq!(written["unit_complained_of"], json!(unit));
}

#[rstest]
#[tokio::test]
async fn complaints_of_one_address_are_limited_apart_from_requests(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.offer(crate::support::cases::GENERAL).await;
    let (address, key) = (fresh_address(), || Uuid::now_v7().to_string());

    for _ in 0..20 {
        app.complain_with(&complaint(), &address, &key()).await.expect(201);
    }

    let waits = app.complain_with(&complaint(), &address, &key()).await.refused(429, "rate_limited");
    assert_eq!(waits.header("ratelimit-policy"), "\"complaints-from-address\";q=20;w=3600");
    assert!(!waits.header("retry-after").is_empty());
    file(&app.stranger(), &request(), &address, &key()).await.expect(201);
    app.complain(&complaint()).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn an_officer_files_for_somebody_who_came(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let filed = app.by("complaints").post("/v1/staff-complaints", complaint()).await.expect(201);

    assert_eq!(filed.header("location"), format!("/v1/complaints/{}", filed.id()));
    let seen = app.by("complaints").get(filed.header("location")).await.expect(200).json;
    assert_eq!(seen["channel"], "staff");
    let typed = json!({ "reference": filed.json["reference"], "pin": filed.json["pin"] });
    app.look_up(&typed).await.expect(200);
    app.by("clerk").post("/v1/staff-complaints", complaint()).await.refused(403, "forbidden");
}

#[rstest]
#[tokio::test]
async fn a_complaint_of_another_office_is_not_there_and_a_token_opens_nothing_else(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let complained = app.complaint_in("investigating").await;
    let elsewhere = app.another(|settings| settings.office_code = "other".to_owned()).await;

    look_up(&elsewhere, &complained.typed(), &fresh_address()).await.refused(404, "case_not_found");

    let complainant = app.complainant(&complained).await;
    for path in [complained.path(), format!("{}/body", complained.path()), "/v1/complaints".to_owned()] {
        complainant.get(&path).await.expect(401);
    }
    complainant.change(&format!("{}/decision", complained.path()), "\"1.0\"", json!({})).await.expect(401);
    // A request is no complaint, and a complaint no request.
    let request = app.filed().await;
    app.by("complaints").get(&format!("/v1/complaints/{}", request.id)).await.refused(404, "not_found");
    app.by("clerk").get(&format!("/v1/requests/{}", complained.id)).await.refused(404, "not_found");
}
