use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};

use super::schema::Schema;
use crate::{
    stage::{Body, Case, Stage, Valid, case},
    support::{
        client::Answer,
        contract::{Operation, contract, operations},
        database::Engine,
        digits::persian,
    },
};

/// Texts that are as long as the whole request may be: they are hashed, never stored.
const UNBOUNDED: [&str; 2] = ["/password", "/code"];

/// A text of a request, and where it stands.
struct Text<'a> {
    pointer: String,
    schema: Schema<'a>,
}

/// Every text in a body.
fn texts<'a>(schema: Schema<'a>, place: &str, found: &mut Vec<Text<'a>>) {
    for (name, property) in schema.properties() {
        let pointer = format!("{place}/{name}");
        if property.is_a("string") {
            found.push(Text { pointer, schema: property });
        } else if property.is_a("object") {
            texts(property, &pointer, found);
        }
    }
}

struct Change<'a> {
    stage: &'a Stage,
    operation: &'a Operation,
    case: &'a Case,
    valid: &'a Valid,
}

impl Change<'_> {
    /// Sends the valid request with another value at this place.
    async fn with(&self, pointer: &str, value: Value) -> Answer {
        let Body::Json(mut body) = self.valid.body.clone() else { panic!("{} takes no JSON", self.operation.id) };
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[member] = value;
        let changed = Valid { body: Body::Json(body), ..self.valid.clone() };
        changed.send(&self.stage.caller(self.case.by, &changed).await, Method::POST, &self.operation.path).await
    }
}

fn names(answer: &Answer, pointer: &str, code: Option<&str>) -> bool {
    let errors = answer.json["errors"].as_array().into_iter().flatten();
    let mut here = errors.filter(|error| error["pointer"] == pointer);
    here.any(|error| code.is_none_or(|code| error["code"] == code))
}

/// What the schema says is what the server checks: one character more is refused, naming the place; as many as the
/// schema allows are not too many. A text without a limit in the schema has none on the server, unless its form sets one.
#[rstest]
#[tokio::test]
async fn lengths_are_what_the_schema_says(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    let contract = contract();
    let mut tried = 0;
    for operation in &operations() {
        let case = case(&operation.id);
        let valid = &case.valid(&stage).await;
        let Body::Json(_) = valid.body else { continue };
        let media = &operation.object["requestBody"]["content"]["application/json"];
        let mut found = Vec::new();
        texts(Schema::new(&contract, &media["schema"]), "", &mut found);
        let change = Change { stage: &stage, operation, case, valid };
        for Text { pointer, schema } in found {
            let what = format!("{} {pointer}", operation.id);
            let has_form = ["format", "pattern", "enum"].iter().any(|keyword| {
                let value = schema.keyword(keyword);
                !value.is_null() && value != "password"
            });
            match schema.keyword("maxLength").as_u64() {
                Some(most) => {
                    let letters = |count| json!("ا".repeat(usize::try_from(count).unwrap()));
                    let longer = change.with(&pointer, letters(most + 1)).await.expect(422);
                    assert!(names(&longer, &pointer, None), "{what}: {}", longer.json);
                    let longest = change.with(&pointer, letters(most)).await;
                    assert!(!names(&longest, &pointer, Some("length")), "{what}: {}", longest.json);
                    let nothing = change.with(&pointer, json!("")).await.expect(422);
                    assert!(names(&nothing, &pointer, None), "{what}: {}", nothing.json);
                    assert!(schema.keyword("minLength").as_u64() >= Some(1), "{what}");
                    tried += 1;
                }
                None if has_form => {
                    let wrong = change.with(&pointer, json!("—")).await.expect(422);
                    assert!(names(&wrong, &pointer, None), "{what}: {}", wrong.json);
                }
                None => assert!(UNBOUNDED.contains(&pointer.as_str()), "{what} has no limit"),
            }
        }
    }
    assert!(tried >= 20, "{tried}");
}

/// What is wrong with the length of a list is told in items; the schema's limits are the server's.
#[rstest]
#[tokio::test]
async fn lists_are_as_long_as_the_schema_says(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    let contract = contract();
    let mut tried = 0;
    for operation in &operations() {
        let media = &operation.object["requestBody"]["content"]["application/json"];
        let lists = Schema::new(&contract, &media["schema"]).properties();
        let lists: Vec<_> = lists.into_iter().filter(|(_, schema)| schema.is_a("array")).collect();
        if lists.is_empty() {
            continue;
        }
        let case = case(&operation.id);
        let valid = &case.valid(&stage).await;
        let Body::Json(body) = &valid.body else { continue };
        let change = Change { stage: &stage, operation, case, valid };
        for (name, schema) in lists {
            let (pointer, what) = (format!("/{name}"), format!("{} {name}", operation.id));
            let most = usize::try_from(schema.keyword("maxItems").as_u64().expect(&what)).unwrap();
            let id = json!("01987f00-0000-7000-8000-000000000000");
            let item = body[name].get(0).unwrap_or(&id);
            let longer = change.with(&pointer, json!(vec![item; most + 1])).await.refused(422, "invalid");
            let mut refused = vec![longer.naming(&pointer, "length")];
            if schema.keyword("minItems").as_u64().is_some() {
                let none = change.with(&pointer, json!([])).await.refused(422, "invalid");
                refused.push(none.naming(&pointer, "length"));
            }
            for answer in refused {
                let errors = answer.json["errors"].as_array().unwrap();
                let error = errors.iter().find(|error| error["pointer"] == pointer.as_str()).unwrap();
                let detail = error["detail"].as_str().unwrap();
                assert!(
                    detail.contains("شمار موارد") && detail.contains(&persian(&most.to_string())),
                    "{what}: {detail}"
                );
            }
            tried += 1;
        }
    }
    assert!(tried >= 11, "{tried}");
}

#[rstest]
#[tokio::test]
async fn parameters_are_limited_as_the_schema_says(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let stage = Stage::new(engine).await;
    let contract = contract();
    for operation in operations().iter().filter(|operation| operation.method == Method::GET) {
        let case = case(&operation.id);
        let valid = case.valid(&stage).await;
        let caller = stage.caller(case.by, &valid).await;
        for parameter in operation.object["parameters"].as_array().into_iter().flatten() {
            if parameter["in"] != "query" || parameter["name"] == "cursor" {
                continue;
            }
            let name = parameter["name"].as_str().unwrap();
            let pointer = format!("#query/{name}");
            for value in beyond(Schema::new(&contract, &parameter["schema"])) {
                // Beside whatever else the operation cannot do without.
                let mut query = valid.query.clone();
                query.retain(|(other, _)| other != name);
                query.push((name.to_owned(), value.clone()));
                let request = Valid { query, ..valid.clone() };
                let answer = request.send(&caller, Method::GET, &operation.path).await;
                let what = format!("{} {name}={value}", operation.id);
                assert_eq!(answer.status, 422, "{what}: {}", answer.json);
                assert!(names(&answer, &pointer, None), "{what}: {}", answer.json);
            }
        }
    }
}

/// Values that a parameter's schema excludes.
fn beyond(schema: Schema) -> Vec<String> {
    let mut values = vec!["a\0b".to_owned(), String::new()];
    values.extend(schema.keyword("minimum").as_i64().map(|least| (least - 1).to_string()));
    values.extend(schema.keyword("maximum").as_i64().map(|most| (most + 1).to_string()));
    match schema.keyword("maxLength").as_u64() {
        Some(most) => values.push("ا".repeat(usize::try_from(most + 1).unwrap())),
        None => values.push("—".to_owned()),
    }
    values
}
