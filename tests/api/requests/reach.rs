//! Who sees which requests, and how they are found.

use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn an_agency_sees_what_it_filed_as_the_applicant_sees_it(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (own, of_portal) = (app.filed_by_north().await, app.filed().await);
    app.bring(&own, "in_review").await;
    app.work("clerk", &own, "notes", json!({ "text": "یادداشت" })).await.expect(200);

    for person in ["north.clerk", "north.controller", "north.head"] {
        let north = app.by(person);
        let list = north.get("/v1/requests").await.expect(200).json;
        assert_eq!(list["items"].as_array().unwrap().len(), 1, "{person}");
        let seen = north.get(&own.path()).await.expect(200).json;
        assert_eq!((&seen["actions"], seen["assignee_name"].is_null()), (&json!([]), true));
        let entries = north.get(&format!("{}/entries", own.path())).await.expect(200).json;
        assert!(entries["items"].as_array().unwrap().iter().all(|entry| entry["is_public"] == true), "{entries}");
        assert_eq!(entries["items"].as_array().unwrap().len(), 3);
        north.get(&of_portal.path()).await.refused(404, "not_found");
        app.by(&person.replace("north", "south")).get(&own.path()).await.refused(404, "not_found");
    }
    app.by("north.clerk").change(&format!("{}/notes", own.path()), "\"1.0\"", json!({ "text": "x" })).await.expect(403);
}

#[rstest]
#[tokio::test]
async fn requests_are_found_by_what_is_known_of_them(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (one, other) = (app.request_in("triaged").await, app.filed().await);
    let seen = app.by("clerk").get(&one.path()).await.expect(200).json;
    let of = async |query: String| -> Vec<String> {
        let list = app.by("auditor").get(&format!("/v1/requests?sort=oldest&{query}")).await.expect(200).json;
        list["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    let (first, second) = (one.id.to_string(), other.id.to_string());

    assert_eq!(of("state=triaged".to_owned()).await, [&first[..]]);
    assert_eq!(of("state=triaged,registered".to_owned()).await, [&first[..], &second[..]]);
    assert_eq!(of(format!("unit_id={}", seen["unit_id"].as_str().unwrap())).await, [&first[..]]);
    assert_eq!(of(format!("service_id={}", seen["service_id"].as_str().unwrap())).await.len(), 2);
    assert_eq!(of(format!("reference={}", other.reference)).await, [&second[..]]);
    // The name was filed with Arabic letters.
    assert_eq!(of("applicant_name=رضایی".to_owned()).await.len(), 2);
    assert_eq!(of("applicant_name=احمدی".to_owned()).await, Vec::<String>::new());
}
