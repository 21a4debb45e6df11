//! Many requests at once, filed by an agency: all of them or none.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    cases::{GENERAL, request},
    client::Answer,
    database::Engine,
};

fn lines(requests: &[Value]) -> String {
    requests.iter().map(|request| format!("{request}\n")).collect()
}

async fn sent(app: &TestApp, by: &str, agency: Uuid, list: String, key: &str) -> Answer {
    let caller = app.by(by);
    let request = caller.request(reqwest::Method::POST, &format!("/v1/request-lists?agency_id={agency}"));
    let request = request.header("Idempotency-Key", key).header("Content-Type", "application/x-ndjson");
    caller.send(request.body(list)).await
}

fn key() -> String {
    Uuid::now_v7().to_string()
}

#[rstest]
#[tokio::test]
async fn every_line_is_a_request_with_its_own_secret(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let (north, key) = (app.world().north.id, key());
    // An empty line between them does not count.
    let list = format!("{}\n{}", lines(&[request()]), lines(&[app.request_with_file().await, request()]));

    let first = sent(&app, "north.clerk", north, list.clone(), &key).await.expect(201);
    let again = sent(&app, "north.clerk", north, list, &key).await.expect(201);

    assert_eq!((first.bytes == again.bytes, again.header("idempotent-replayed")), (true, "true"));
    let rows = first.json["rows"].as_array().unwrap();
    let numbers: Vec<&Value> = rows.iter().map(|row| &row["row"]).collect();
    assert_eq!(numbers, [1, 3, 4]);
    let mut tokens = Vec::new();
    for row in rows {
        let filed = &row["filed"];
        let typed = json!({ "reference": filed["reference"], "pin": filed["pin"] });
        assert_eq!(app.look_up(&typed).await.expect(200).json["case"]["state"], "registered");
        assert_eq!(filed["receipt"]["reference"], filed["reference"]);
        let seen = app.by("north.head").get(&format!("/v1/requests/{}", filed["id"].as_str().unwrap())).await;
        assert_eq!(seen.expect(200).json["channel"], "bulk");
        tokens.push(filed["token"].clone());
    }
    tokens.dedup();
    assert_eq!((tokens.len(), app.count("SELECT COUNT(*) AS n FROM service_case").await), (3, 3));
}

#[rstest]
#[tokio::test]
async fn one_line_that_is_wrong_stops_them_all_and_every_fault_is_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let north = app.world().north.id;
    let with = |pointer: &str, value: Value| {
        let mut body = request();
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[member] = value;
        body
    };
    let before = app.contents().await;

    let in_form = format!("{}[1]\n{{\"service\n", lines(&[request(), with("/applicant/mobile", json!("1"))]));
    let refused = sent(&app, "north.clerk", north, in_form, &key()).await.refused(422, "invalid");
    let refused = refused.naming("#row/2/applicant/mobile", "mobile_form").naming("#row/3", "not_an_object");
    refused.naming("#row/4", "not_an_object");
    let in_answers = lines(&[
        request(),
        with("/answers/subject", Value::Null),
        with("/form_number", json!(2)),
        with("/service", json!("no-such-service")),
    ]);
    let refused = sent(&app, "north.clerk", north, in_answers, &key()).await.refused(422, "invalid");
    let refused = refused.naming("#row/2/answers/subject", "required").naming("#row/3/form_number", "form_superseded");
    let refused = refused.naming("#row/4/service", "not_found");
    assert_eq!(refused.json["errors"].as_array().unwrap().len(), 3);
    let many = lines(&vec![request(); 51]);
    let refused = sent(&app, "north.clerk", north, many, &key()).await.refused(422, "invalid");
    refused.naming("#row/51", "too_many_rows");
    sent(&app, "north.clerk", north, "\n".to_owned(), &key())
        .await
        .refused(422, "invalid")
        .naming("#row/1", "required");
    let south = app.world().south.id;
    sent(&app, "north.clerk", south, lines(&[request()]), &key()).await.refused(404, "not_found");
    sent(&app, "north.head", north, lines(&[request()]), &key()).await.refused(403, "forbidden");

    assert!(app.contents().await == before);
}
