use reqwest::Method;
use rstest::rstest;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{document::declares, schema::Schema};
use crate::{
    stage::{Body, Case, Stage, Valid, case, with_query},
    support::{
        client::{Answer, is_done},
        contract::{Operation, contract, operations},
        database::Engine,
    },
};

/// Members that name things without being called an id: digests of contents, and units of money.
const NAMING: [&str; 6] =
    ["content_sha256", "left_behind", "credit_number", "announced_on", "receipt_number", "expected_available"];
/// Members that no document can hold: they are taken from the request made for the operation.
const SECRETS: [&str; 6] = ["username", "password", "code", "new_password", "reference", "pin"];
const WITH_SECRETS: [&str; 3] = ["sign_in", "set_password", "look_up_case"];

/// The account in the example of a file.
const EXAMPLE_SHEBA: &str = "IR780100004001000001234567";

#[rstest]
#[tokio::test]
async fn every_documented_example_works(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    let contract = contract();
    let mut operations = operations();
    // A second link account would make declarations without one ambiguous, and what was imported is not previewed.
    operations.sort_by_key(|operation| ["import_statement", "open_bank_account"].contains(&operation.id.as_str()));
    for operation in operations {
        let case = case(&operation.id);
        let valid = case.valid(&stage).await;

        let answer = send_example(&stage, &contract, &operation, case, &valid).await;

        let text = String::from_utf8_lossy(&answer.bytes);
        assert!(is_done(answer.status), "{}: {} {text}", operation.id, answer.status);
        assert_documented(&contract, &operation, &answer);
    }
    stage.app.verify().await;
}

/// Examples of filters mostly find nothing; these answers hold the target.
#[rstest]
#[tokio::test]
async fn every_answer_is_as_documented(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    let contract = contract();
    for operation in operations() {
        let case = case(&operation.id);
        let valid = case.valid(&stage).await;
        if let Body::Json(body) = &valid.body {
            let schema = &operation.object["requestBody"]["content"]["application/json"]["schema"];
            let faults = Schema::new(&contract, schema).faults(body, "");
            assert!(faults.is_empty(), "{}: {faults:#?}", operation.id);
        }

        let answer = valid.send(&stage.caller(case.by, &valid).await, operation.method.clone(), &operation.path).await;

        assert!(is_done(answer.status), "{}: {}", operation.id, answer.status);
        assert!(valid.shows.in_answer(&answer), "{}", operation.id);
        assert_documented(&contract, &operation, &answer);
    }
}

async fn send_example(stage: &Stage, contract: &Value, operation: &Operation, case: &Case, valid: &Valid) -> Answer {
    let mut path = operation.path.clone();
    let mut query = Vec::new();
    let mut headers = valid.headers.clone();
    for parameter in operation.object["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap();
        let value = || text(&example_of(stage, contract, operation, parameter, valid));
        match (parameter["in"].as_str().unwrap(), name) {
            ("path", "id" | "attachment_id") => path = valid.path(&path),
            ("path", name) => path = path.replace(&format!("{{{name}}}"), &value()),
            // A cursor is what the last page answered, and an example of it is none.
            ("query", "cursor") => {}
            // Nor is what a preview said; tests/api/statements/preview.rs sends it.
            ("query", "content_sha256") => {}
            ("query", name) => query.push((name.to_owned(), value())),
            ("header", "Idempotency-Key") => headers.push(("Idempotency-Key", Uuid::now_v7().to_string())),
            ("header", "If-Match") => headers.push(("If-Match", valid.etag.clone().unwrap())),
            ("header", "If-None-Match") => {}
            ("header", _) => {
                assert!(headers.iter().any(|(given, shown)| *given == name && *shown == value()), "{name}")
            }
            other => panic!("{}: {other:?}", operation.id),
        }
    }
    let caller = stage.caller(case.by, valid).await;
    let mut request = caller.request(operation.method.clone(), &with_query(path, &query));
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let content = &operation.object["requestBody"]["content"];
    // A file that comes in several formats has an example in one of them.
    let has_example =
        |(media_type, media): &(&String, &Value)| *media_type == "application/json" || !media["example"].is_null();
    for (media_type, media) in content.as_object().into_iter().flatten().filter(has_example) {
        let example = match &media["example"] {
            Value::Null => Schema::new(contract, &media["schema"]).example(&operation.id).unwrap(),
            example => example.clone(),
        };
        request = request.header("Content-Type", media_type).body(match example {
            Value::String(file) => file.replace(EXAMPLE_SHEBA, stage.app.world().north.sheba),
            mut body => {
                make_real(&mut body, &known(stage, &operation.id, valid));
                body.to_string()
            }
        });
    }
    caller.send(request).await
}

fn example_of(stage: &Stage, contract: &Value, operation: &Operation, parameter: &Value, valid: &Valid) -> Value {
    let name = parameter["name"].as_str().unwrap();
    if let Some(real) = known(stage, &operation.id, valid).remove(name) {
        return real;
    }
    match &parameter["example"] {
        Value::Null => {
            let place = format!("{} {name}", operation.id);
            Schema::new(contract, &parameter["schema"]).example(&place).unwrap()
        }
        example => example.clone(),
    }
}

/// Ids by the name of their member or parameter, and secrets: those of the request made for the operation, else the
/// world's.
fn known(stage: &Stage, operation: &str, valid: &Valid) -> Map<String, Value> {
    let world = stage.app.world();
    let mut known = Map::new();
    for (name, id) in [
        ("agency_id", world.north.id),
        ("link_account_id", world.north.link_account),
        ("bank_account_id", world.north.link_account),
        ("concentration_account_id", world.concentration.id),
        ("refund_account_id", world.refund.id),
        ("user_id", world.users["north.controller"]),
    ] {
        known.insert(name.to_owned(), id.to_string().into());
    }
    if let Body::Json(body) = &valid.body {
        gather(body, WITH_SECRETS.contains(&operation), &mut known);
    }
    known
}

/// The ids of a request, also those that stand deeper in it, and its secrets.
fn gather(body: &Value, secrets: bool, known: &mut Map<String, Value>) {
    match body {
        Value::Object(members) => {
            for (name, value) in members {
                let names = name.ends_with("_id") || name.ends_with("_ids") || NAMING.contains(&name.as_str());
                if names || secrets && SECRETS.contains(&name.as_str()) {
                    known.insert(name.clone(), value.clone());
                } else {
                    gather(value, secrets, known);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, secrets, known)),
        _ => {}
    }
}

fn make_real(body: &mut Value, known: &Map<String, Value>) {
    match body {
        Value::Object(members) => {
            for (name, value) in members {
                match known.get(name) {
                    Some(real) => *value = real.clone(),
                    None => make_real(value, known),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| make_real(item, known)),
        _ => {}
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        // Several values of one parameter.
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// Its status, its body and its headers.
fn assert_documented(contract: &Value, operation: &Operation, answer: &Answer) {
    let id = &operation.id;
    let documented = &operation.object["responses"][answer.status.to_string()];
    assert!(documented.is_object(), "{id} does not document {}", answer.status);
    let media_type = answer.header("content-type").split(';').next().unwrap();
    match documented["content"].get(media_type) {
        Some(content) if media_type == "application/json" => {
            let faults = Schema::new(contract, &content["schema"]).faults(&answer.json, "");
            assert!(faults.is_empty(), "{id}: {faults:#?}");
        }
        Some(_) => {}
        None => assert!(documented["content"].is_null() && answer.bytes.is_empty(), "{id} answers {media_type}"),
    }
    for name in ["ETag", "Location"] {
        let is_documented = documented["headers"].get(name).is_some();
        assert_eq!(is_documented, !answer.header(name).is_empty(), "{id}: {name}");
    }
    if operation.method == Method::GET {
        assert_eq!(declares(operation, "header", "If-None-Match"), !answer.etag().is_empty(), "{id}");
    }
}
