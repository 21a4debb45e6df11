//! Errors of single fields: where, why, and the text in both languages.
//!
//! **Invariant.** The values of `amanat-kernel` and the readers of `amanat-formats` refuse with a code, never with
//! prose; the prose for every code stands in
//! `field_texts.rs`, and a test holds the table complete.

use std::borrow::Cow;

use serde_json::{Map, Value};
use validator::{ValidationErrors, ValidationErrorsKind};

use super::{
    field_texts,
    problem::{Language, ProblemField},
    sla_texts,
    told::filled,
};

/// One field that is not right.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// JSON Pointer into the body, or `#query/name`, `#header/name`, `#row/12/column`.
    pub pointer: String,
    /// Stable code; a row of `field_texts.rs`.
    pub code: Cow<'static, str>,
    /// What the text of the code speaks of: `min`, `max`, `value`.
    pub params: Map<String, Value>,
    /// Whether it is about a list and not about one of its items: what is counted then are items.
    pub is_list: bool,
}

impl FieldError {
    /// A field and why it is refused.
    pub fn new(pointer: impl Into<String>, code: impl Into<Cow<'static, str>>) -> Self {
        Self { pointer: pointer.into(), code: code.into(), params: Map::new(), is_list: false }
    }

    /// Adds what the text speaks of.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// The field as one reader sees it.
    pub fn show(&self, language: Language) -> ProblemField {
        let detail = filled(text(self.row(), language), &self.params, language);
        ProblemField { pointer: self.pointer.clone(), code: self.code.to_string(), detail }
    }

    /// The row of the texts. A length is one code for whoever reads it by machine; people are told of characters or of
    /// items, and of the one length where only one is right.
    fn row(&self) -> &str {
        let limit = |name: &str| self.params.get(name);
        match (self.code.as_ref(), self.is_list, limit("min"), limit("max")) {
            ("length", true, Some(_), _) => "length_of_list",
            ("length", true, None, _) => "most_of_list",
            ("length", false, Some(least), Some(most)) if least == most => "length_exact",
            (code, ..) => code,
        }
    }
}

/// Flattens what `validator` found into pointers.
pub fn from_validator(errors: &ValidationErrors) -> Vec<FieldError> {
    let mut found = Vec::new();
    collect(errors, "", &mut found);
    found.sort_by(|a, b| a.pointer.cmp(&b.pointer));
    found
}

fn collect(errors: &ValidationErrors, above: &str, found: &mut Vec<FieldError>) {
    for (name, kind) in errors.errors() {
        let pointer = format!("{above}/{name}");
        match kind {
            ValidationErrorsKind::Field(list) => {
                for error in list {
                    let mut field = FieldError::new(pointer.clone(), error.code.clone());
                    field.is_list = error.params.get("value").is_some_and(Value::is_array);
                    for (param, value) in &error.params {
                        // The value itself may be personal data and is known to the caller.
                        if param != "value" {
                            field.params.insert(param.to_string(), value.clone());
                        }
                    }
                    found.push(field);
                }
            }
            ValidationErrorsKind::Struct(inner) => collect(inner, &pointer, found),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    collect(inner, &format!("{pointer}/{index}"), found);
                }
            }
        }
    }
}

/// Reads a deserialisation failure: the values refuse with their code as the message, serde itself in English.
pub fn from_serde(path: &str, message: &str) -> FieldError {
    let base = pointer_of(path);
    let quoted = || message.split('`').nth(1).unwrap_or_default();
    if message.starts_with("missing field") {
        return FieldError::new(format!("{base}/{}", quoted()), "required");
    }
    if message.starts_with("unknown field") {
        // serde_path_to_error already ends with the unknown member where it can.
        let name = quoted();
        let pointer = match base.ends_with(&format!("/{name}")) {
            true => base,
            false => format!("{base}/{name}"),
        };
        return FieldError::new(pointer, "unknown_field");
    }
    if message.starts_with("unknown variant") {
        return FieldError::new(base, "unknown_value");
    }
    if texts().any(|(code, _, _)| *code == message) {
        return FieldError::new(base, message.to_owned());
    }
    if message.starts_with("invalid type: null") {
        return FieldError::new(base, "required");
    }
    if message.starts_with("UUID parsing failed") {
        return FieldError::new(base, "not_uuid");
    }
    FieldError::new(base, "invalid")
}

/// `depositor.parts[2].name` → `/depositor/parts/2/name`.
fn pointer_of(path: &str) -> String {
    if path == "." || path.is_empty() {
        return String::new();
    }
    let slashed = path.replace("][", "/").replace('[', "/").replace(']', "");
    format!("/{}", slashed.replace('.', "/"))
}

fn texts() -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    field_texts::TEXTS.iter().chain(sla_texts::TEXTS)
}

/// The text of a field code.
pub fn text(code: &str, language: Language) -> &'static str {
    let row = texts().find(|(known, _, _)| *known == code);
    match (row, language) {
        (Some((_, fa, _)), Language::Fa) => fa,
        (Some((_, _, en)), Language::En) => en,
        (None, Language::Fa) => "مقدار این خانه درست نیست.",
        (None, Language::En) => "The value is not right.",
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use validator::Validate;

    use super::*;

    #[derive(Serialize, Validate)]
    struct Sent {
        #[validate(length(min = 1, max = 3))]
        text: String,
        #[validate(length(min = 4, max = 4))]
        digest: String,
        #[validate(length(min = 1, max = 2))]
        rows: Vec<u8>,
        #[validate(length(max = 2))]
        ids: Vec<u8>,
    }

    #[test]
    fn a_length_is_told_in_characters_or_in_items() {
        let sent = Sent { text: String::new(), digest: "abc".to_owned(), rows: Vec::new(), ids: vec![1, 2, 3] };

        let found = from_validator(&sent.validate().unwrap_err());

        let shown = |language| -> Vec<(String, String)> {
            found.iter().map(|field| field.show(language)).map(|shown| (shown.pointer, shown.detail)).collect()
        };
        let expected = |texts: [(&str, &str); 4]| texts.map(|(place, text)| (place.to_owned(), text.to_owned()));
        assert_eq!(
            shown(Language::En),
            expected([
                ("/digest", "The text must be exactly 4 characters long."),
                ("/ids", "There must be at most 2 items."),
                ("/rows", "There must be 1 to 2 items."),
                ("/text", "The text must be 1 to 3 characters long."),
            ])
        );
        assert_eq!(
            shown(Language::Fa),
            expected([
                ("/digest", "طول متن باید درست ۴ نویسه باشد."),
                ("/ids", "شمار موارد باید حداکثر ۲ باشد."),
                ("/rows", "شمار موارد باید میان ۱ و ۲ باشد."),
                ("/text", "طول متن باید میان ۱ و ۳ نویسه باشد."),
            ])
        );
        assert!(found.iter().all(|field| field.code == "length"));
    }
}
