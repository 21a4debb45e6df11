use std::{collections::BTreeSet, path::Path};

use reqwest::Method;
use serde_json::{Value, json};

use super::schema::resolve;
use crate::support::contract::{Operation, contract, operations};

/// Operations whose answer holds a secret or opens a session: they are not repeated, so they take no key.
const WITHOUT_KEY: [&str; 7] = [
    "sign_in",
    "renew_session",
    "set_password",
    "issue_password_code",
    "look_up_case",
    "verify_receipt",
    "upload_file",
];

/// Operations that take a body and store nothing.
const READING: [&str; 3] = ["preview_deposit_list", "preview_statement", "try_service_form"];

#[test]
fn the_committed_document_is_the_codes() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/openapi.json");
    let committed: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap_or_default()).unwrap_or_default();
    let differing = differing_paths(&committed, &contract(), "");
    assert!(
        differing.is_empty(),
        "openapi/openapi.json is not what the code says; write it with `make openapi` and read its diff:\n{}",
        differing.join("\n")
    );
}

fn differing_paths(committed: &Value, code: &Value, place: &str) -> Vec<String> {
    match (committed, code) {
        (Value::Object(these), Value::Object(those)) => {
            let names: BTreeSet<&String> = these.keys().chain(those.keys()).collect();
            names
                .into_iter()
                .flat_map(|name| differing_paths(&committed[name], &code[name], &format!("{place}/{name}")))
                .collect()
        }
        _ if committed == code => Vec::new(),
        _ => vec![place.to_owned()],
    }
}

#[test]
fn operation_ids_are_unique_and_say_what_is_done_to_what() {
    let all = operations();
    let ids: BTreeSet<&str> = all.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    for id in ids {
        assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{id}");
        assert!(id.contains('_'), "{id}");
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_led_to() {
    let contract = contract();
    let mut references = BTreeSet::new();
    collect_references(&contract, &mut references);
    for reference in &references {
        assert!(resolve(&contract, reference).is_some(), "{reference} leads nowhere");
    }
    for name in contract["components"]["schemas"].as_object().unwrap().keys() {
        assert!(references.contains(&format!("#/components/schemas/{name}")), "nothing uses {name}");
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{name}");
    }
}

fn collect_references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            found.extend(value["$ref"].as_str().map(str::to_owned));
            members.values().for_each(|member| collect_references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_references(item, found)),
        _ => {}
    }
}

/// Media types of files that are no text.
const BINARY: [&str; 4] =
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/pdf", "image/png", "image/jpeg"];

/// Files that a generator would otherwise take for lists of numbers, or for texts.
#[test]
fn what_is_no_json_is_a_text_or_a_file() {
    let mut files = 0;
    for Operation { id, object, .. } in operations() {
        let answers = object["responses"].as_object().unwrap().values();
        for body in std::iter::once(&object["requestBody"]).chain(answers) {
            for (media_type, media) in body["content"].as_object().into_iter().flatten() {
                let (schema, what) = (&media["schema"], format!("{id} {media_type}"));
                if BINARY.contains(&media_type.as_str()) {
                    assert_eq!(*schema, json!({ "type": "string", "format": "binary" }), "{what}");
                    files += 1;
                } else if !media_type.ends_with("json") {
                    assert_eq!(*schema, json!({ "type": "string" }), "{what}");
                }
            }
        }
    }
    assert!(files >= 11, "{files}");
}

#[test]
fn every_operation_is_explained_and_refuses_with_a_problem() {
    for Operation { id, object, .. } in operations() {
        let problem = &object["responses"]["default"]["content"]["application/problem+json"]["schema"]["$ref"];
        assert_eq!(problem, "#/components/schemas/Problem", "{id}");
        let summary = object["summary"].as_str().unwrap_or_default();
        assert!((1..=110).contains(&summary.chars().count()), "{id}: {summary:?}");
        assert!(!summary.contains('\n'), "{id}");
        for parameter in object["parameters"].as_array().into_iter().flatten() {
            assert!(!parameter["description"].as_str().unwrap_or_default().is_empty(), "{id}: {parameter}");
        }
    }
}

#[test]
fn every_member_is_explained() {
    let contract = contract();
    for (name, schema) in contract["components"]["schemas"].as_object().unwrap() {
        for (member, property) in schema["properties"].as_object().into_iter().flatten() {
            assert!(property["description"].is_string(), "{name}.{member} has no description");
        }
    }
}

#[test]
fn every_change_takes_an_idempotency_key_and_says_so() {
    for operation in operations().iter().filter(|operation| operation.method == Method::POST) {
        let takes = declares(operation, "header", "Idempotency-Key");
        let needs_none = WITHOUT_KEY.contains(&operation.id.as_str()) || READING.contains(&operation.id.as_str());
        assert_eq!(takes, !needs_none, "{}", operation.id);
    }
}

#[test]
fn only_public_operations_work_without_a_token() {
    let public = operations().into_iter().filter(|operation| operation.object["security"].is_null());
    let public: BTreeSet<String> = public.map(|operation| operation.id).collect();
    let expected = [
        "file_complaint",
        "file_request",
        "list_e_services",
        "look_up_case",
        "recover_secret",
        "renew_session",
        "set_password",
        "sign_in",
        "upload_file",
        "verify_receipt",
        "view_e_service",
        "view_e_service_promise",
        "view_health",
        "view_key_set",
        "view_problem",
        "view_readiness",
        "view_receipt_keys",
    ];
    assert_eq!(public, expected.map(str::to_owned).into());
}

#[test]
fn answers_leave_out_what_is_absent() {
    let contract = contract();
    for (name, schema) in contract["components"]["schemas"].as_object().unwrap() {
        let is_request = schema["additionalProperties"] == false;
        for (member, property) in schema["properties"].as_object().into_iter().flatten() {
            let says_null = property.to_string().contains("\"null\"");
            assert!(is_request || !says_null, "{name}.{member} is never null in an answer");
        }
    }
}

pub fn declares(operation: &Operation, place: &str, name: &str) -> bool {
    let parameters = operation.object["parameters"].as_array();
    parameters.into_iter().flatten().any(|parameter| parameter["in"] == place && parameter["name"] == name)
}
