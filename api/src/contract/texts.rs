//! The words of the field, written beside what they name: `x-texts` at every value that people read, `x-field-texts` for
//! the members of what is shown.

use serde_json::{Map, Value, json};
use utoipa::openapi::{
    OpenApi, RefOr,
    extensions::Extensions,
    path::{Operation, PathItem},
    schema::{ArrayItems, Object, Schema},
};

use crate::base::{
    code::Code,
    problem::Language,
    words::{self, Verb, Word},
};

const TEXTS: &str = "x-texts";
const FIELD_TEXTS: &str = "x-field-texts";

/// Writes every word into the contract.
pub(super) fn write(contract: &mut OpenApi) {
    let all = words::fields().map(named).collect::<Map<_, _>>();
    contract.extensions = Some(Extensions::from_iter([(FIELD_TEXTS, Value::Object(all))]));
    for operation in contract.paths.paths.values_mut().flat_map(operations) {
        for parameter in operation.parameters.iter_mut().flatten() {
            if let RefOr::T(parameter) = parameter
                && let Some(schema) = &mut parameter.schema
            {
                inline(schema);
            }
        }
    }
    let Some(components) = &mut contract.components else { return };
    for (name, schema) in &mut components.schemas {
        if let RefOr::T(Schema::Object(object)) = schema {
            say(object, texts_of(name));
            members(name, object);
        }
    }
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    let PathItem { get, post, put, delete, .. } = item;
    [get, post, put, delete].into_iter().flatten()
}

/// The values of members that are plain strings, because what they say grows without the contract.
fn members(schema: &str, object: &mut Object) {
    for (member, property) in &mut object.properties {
        if let RefOr::T(Schema::Object(property)) = property {
            say(property, texts_of(&format!("{schema}.{member}")));
        }
    }
}

/// Parameters repeat the values of a schema instead of referring to it.
fn inline(schema: &mut RefOr<Schema>) {
    match schema {
        RefOr::T(Schema::Object(object)) => {
            let texts = object.enum_values.as_ref().and_then(|values| {
                let listed: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
                let same = |of: &&words::Values| of.words.iter().map(|word| word.name).eq(listed.iter().copied());
                words::values().find(same).map(|found| texts(found.words))
            });
            say(object, texts);
        }
        RefOr::T(Schema::Array(array)) => {
            if let ArrayItems::RefOrSchema(item) = &mut array.items {
                inline(item);
            }
        }
        RefOr::T(Schema::OneOf(one_of)) => one_of.items.iter_mut().for_each(inline),
        _ => {}
    }
}

fn texts_of(name: &str) -> Option<Value> {
    match name {
        "Code" => Some(Value::Object(Code::ALL.iter().map(|code| refusal(*code)).collect())),
        "Verb" => Some(Value::Object(Verb::WORDS.iter().chain(Verb::OWN).map(named).collect())),
        _ => words::values_of(name).map(|values| texts(values.words)),
    }
}

fn texts(words: &[Word]) -> Value {
    Value::Object(words.iter().map(named).collect())
}

fn named(word: &Word) -> (String, Value) {
    (word.name.to_owned(), json!({ "fa": word.fa, "en": word.en }))
}

fn refusal(code: Code) -> (String, Value) {
    let in_language = |language| {
        let (title, detail) = code.text(language);
        json!({ "title": title, "detail": detail })
    };
    (code.as_str().to_owned(), json!({ "fa": in_language(Language::Fa), "en": in_language(Language::En) }))
}

fn say(object: &mut Object, texts: Option<Value>) {
    if let Some(texts) = texts {
        object.extensions.get_or_insert_default().insert(TEXTS.to_owned(), texts);
    }
}
