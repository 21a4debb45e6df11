//! The words that the contract carries: complete, in both languages, and none for what does not exist.

use std::{collections::BTreeSet, fs, path::Path};

use amanat::base::words;
use serde_json::Value;

use crate::support::contract::contract;

/// Every object of the document with `enum`, and where it stands.
fn enums<'a>(value: &'a Value, place: String, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(members) => {
            if members.get("enum").is_some_and(Value::is_array) {
                found.push((place.clone(), value));
            }
            members.iter().for_each(|(name, member)| enums(member, format!("{place}/{name}"), found));
        }
        Value::Array(items) => (0..).zip(items).for_each(|(at, item)| enums(item, format!("{place}/{at}"), found)),
        _ => {}
    }
}

/// The texts of both languages, or none where one is missing or empty.
fn both(texts: &Value) -> Option<[String; 2]> {
    let of = |language: &str| match &texts[language] {
        Value::String(text) => (!text.trim().is_empty()).then(|| text.clone()),
        Value::Object(parts) => {
            let parts: Option<Vec<&str>> =
                ["title", "detail"].map(|part| parts.get(part)?.as_str()).into_iter().collect();
            parts.filter(|parts| parts.iter().all(|part| !part.is_empty())).map(|parts| parts.join("; "))
        }
        _ => None,
    };
    Some([of("fa")?, of("en")?])
}

#[test]
fn every_value_has_a_text_in_both_languages() {
    let contract = contract();
    let mut found = Vec::new();
    enums(&contract, String::new(), &mut found);
    let mut missing = Vec::new();
    for (place, schema) in &found {
        for value in schema["enum"].as_array().unwrap().iter().filter(|value| !value.is_null()) {
            let value = value.as_str().unwrap();
            if both(&schema["x-texts"][value]).is_none() {
                missing.push(format!("{place}: {value}"));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "name them in api/src/base/words");
    assert!(found.len() > 40, "{}", found.len());
}

#[test]
fn no_text_is_for_a_value_that_does_not_exist() {
    let contract = contract();
    let schemas = contract["components"]["schemas"].as_object().unwrap();
    for values in words::values() {
        if let Some((schema, member)) = values.of.split_once('.') {
            assert_eq!(schemas[schema]["properties"][member]["type"], "string", "{}", values.of);
            continue;
        }
        let listed = schemas.get(values.of).map(|schema| schema["enum"].as_array().unwrap());
        for word in values.words {
            // Some are parameters only, and stand in no schema of their own.
            assert!(listed.is_none_or(|listed| listed.contains(&word.name.into())), "{}: {}", values.of, word.name);
        }
    }
    let verbs = schemas["Verb"]["enum"].as_array().unwrap();
    for name in schemas["Verb"]["x-texts"].as_object().unwrap().keys() {
        let Some((schema, verb)) = name.split_once('.') else { continue };
        assert!(verbs.contains(&verb.into()), "{name}");
        assert!(schemas[schema]["properties"]["actions"].is_object(), "{name}");
    }
}

/// Every schema that an item of a list is made of.
fn shown(contract: &Value) -> BTreeSet<String> {
    let schemas = contract["components"]["schemas"].as_object().unwrap();
    let mut waiting: Vec<String> =
        schemas.keys().filter_map(|name| name.strip_suffix("Page").map(str::to_owned)).collect();
    waiting.extend(["TrialBalance", "SuspenseAgeing", "Timeline", "DepositTotals"].map(str::to_owned));
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        let schema = &schemas[&name];
        if schema["properties"].is_object() && name != "Action" && found.insert(name) {
            references(&schema["properties"], &mut waiting);
        }
    }
    found
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            let name = value["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
            found.extend(name.map(str::to_owned));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[test]
fn every_member_of_what_is_listed_has_a_text_in_both_languages() {
    let contract = contract();
    let texts = &contract["x-field-texts"];
    let mut used = BTreeSet::new();
    let mut missing = Vec::new();
    for schema in shown(&contract) {
        for member in contract["components"]["schemas"][&schema]["properties"].as_object().unwrap().keys() {
            if member == "id" || member == "actions" || member.ends_with("_jalali") {
                continue;
            }
            let name =
                [format!("{schema}.{member}"), member.clone()].into_iter().find(|name| both(&texts[name]).is_some());
            used.insert(member.clone());
            match name {
                Some(name) => drop(used.insert(name)),
                None => missing.push(format!("{schema}.{member}")),
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "name them in api/src/base/words/fields.rs");
    // Exports say an agency's code and name where an item has its id, and what holds the entries of a posting together.
    used.extend(["agency_code", "agency_name", "LedgerPosting.id"].map(str::to_owned));
    let unused = texts.as_object().unwrap().keys().filter(|name| !used.contains(*name));
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<&String>::new(), "nothing is called so");
}

#[test]
fn every_list_has_a_name_that_a_sheet_can_bear() {
    let contract = contract();
    let schemas = contract["components"]["schemas"].as_object().unwrap();
    let mut items: Vec<&str> = schemas.keys().filter_map(|name| name.strip_suffix("Page")).collect();
    items.extend(["TrialBalanceLine", "SuspenseAge", "Step"]);
    for item in items {
        let word =
            words::list(item).unwrap_or_else(|| panic!("name the list of {item} in api/src/base/words/lists.rs"));
        for name in [word.fa, word.en] {
            let is_fit = name.chars().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']);
            assert!(is_fit && !name.is_empty(), "{name}");
        }
    }
}

/// What happened to a deposit is a plain string, because it grows without the contract.
#[test]
fn everything_that_happens_to_a_deposit_has_a_text() {
    let told = words::values_of("Step.action").unwrap();
    let slices = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/src");
    let mut events = BTreeSet::new();
    for file in
        fs::read_dir(slices).unwrap().flat_map(|slice| fs::read_dir(slice.unwrap().path()).into_iter().flatten())
    {
        let Ok(source) = fs::read_to_string(file.unwrap().path()) else { continue };
        let quoted = source.split('"').filter(|text| text.starts_with("deposit."));
        events
            .extend(quoted.filter(|text| !text.contains(' ') && !text.starts_with("deposit.clerk")).map(str::to_owned));
    }
    assert!(events.len() > 15, "{events:?}");
    let unknown = events.iter().filter(|event| told.words.iter().all(|word| word.name != event.as_str()));
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn persian_is_written_in_persian_letters() {
    let every = words::values().flat_map(|values| values.words).chain(words::fields()).chain(words::Verb::WORDS);
    for word in every.chain(words::Verb::OWN) {
        for text in [word.fa, word.en] {
            assert!(!text.contains(['ي', 'ك', 'ى', 'ة']) && !text.contains("  ") && text.trim() == text, "{word:?}");
        }
        let is_name = ["camt053", "mt940", "csv"].contains(&word.name);
        let is_persian = word.fa.chars().any(|letter| ('\u{600}'..='\u{6FF}').contains(&letter));
        assert!(is_name || is_persian, "{word:?}");
        assert!(word.en.is_ascii(), "{word:?}");
    }
}
