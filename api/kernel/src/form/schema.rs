//! A form as JSON Schema (draft 2020-12).

use serde_json::{Map, Value, json};

use super::{Form, FormAnswer, FormCondition, FormOption};

/// A digit of the three scripts that people type.
const DIGIT: &str = "[0-9\\u06F0-\\u06F9\\u0660-\\u0669]";
/// White space and marks that nobody sees, as members of a class. Reading drops them or refuses them; a pattern need not
/// tell which.
const UNSEEN: &str = "\\s\\u0085\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF";
/// RFC 9562, 4.
const UUID: &str = "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$";

impl Form {
    /// What [`Form::check`] takes, as far as a JSON Schema can say it. Labels are in the definition; this has no language.
    pub fn json_schema(&self) -> Value {
        let properties: Map<String, Value> =
            self.fields().map(|field| (field.name.clone(), field.answer.schema())).collect();
        let required: Vec<&str> = self
            .fields()
            .filter(|field| field.is_required && field.shown_if.is_none())
            .map(|field| field.name.as_str())
            .collect();
        let conditions: Vec<Value> = self
            .fields()
            .filter_map(|field| {
                let condition = field.shown_if.as_ref()?;
                let asked = if field.is_required { json!({ "required": [field.name] }) } else { json!(true) };
                Some(json!({
                    "if": self.holds(condition),
                    "then": asked,
                    "else": { "properties": { &field.name: false } },
                }))
            })
            .collect();
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        // An empty `allOf` is not a schema.
        if let (Some(members), false) = (schema.as_object_mut(), conditions.is_empty()) {
            members.insert("allOf".to_owned(), Value::Array(conditions));
        }
        schema
    }

    fn holds(&self, condition: &FormCondition) -> Value {
        let is_several = self
            .field(&condition.field)
            .is_some_and(|field| matches!(field.answer, FormAnswer::Choice { is_several: true, .. }));
        let chosen = json!({ "const": condition.equals });
        let chosen = if is_several { json!({ "type": "array", "contains": chosen }) } else { chosen };
        json!({ "properties": { &condition.field: chosen }, "required": [condition.field] })
    }
}

impl FormAnswer {
    fn schema(&self) -> Value {
        match self {
            Self::Text { min_length, max_length, is_multiline: _ } => {
                json!({ "type": "string", "minLength": min_length, "maxLength": max_length })
            }
            Self::Choice { options, is_several: false } => json!({ "type": "string", "enum": values(options) }),
            Self::Choice { options, is_several: true } => json!({
                "type": "array",
                "items": { "type": "string", "enum": values(options) },
                "minItems": 1,
                "uniqueItems": true,
            }),
            Self::JalaliDay { .. } => {
                let (year, month, day) = (digits("4", ""), digits("1,2", ""), digits("1,2", ""));
                typed("", &format!("{year}[-/.][{UNSEEN}]*{month}[-/.][{UNSEEN}]*{day}"))
            }
            Self::Amount { .. } => typed("", &digits("1,18", "")),
            Self::NationalId {} => typed("", &digits("10", "")),
            Self::LegalId {} => typed("", &digits("11", "")),
            Self::Sheba {} => typed("-", &format!("[Ii][{UNSEEN}-]*[Rr][{UNSEEN}-]*{}", digits("24", "-"))),
            Self::CreditNumber {} => typed("", &digits("13", "")),
            Self::File { most_files, file_types: _, most_bytes: _ } => json!({
                "type": "array",
                "items": { "type": "string", "format": "uuid", "pattern": UUID },
                "minItems": 1,
                "maxItems": most_files,
                "uniqueItems": true,
            }),
        }
    }
}

fn values(options: &[FormOption]) -> Vec<&str> {
    options.iter().map(|option| option.value.as_str()).collect()
}

/// A string that a person typed; what else may stand in front of it beside what is not seen.
fn typed(dropped: &str, pattern: &str) -> Value {
    json!({ "type": "string", "pattern": format!("^[{UNSEEN}{dropped}]*{pattern}$") })
}

/// So many digits, and what may stand behind each.
fn digits(count: &str, dropped: &str) -> String {
    format!("(?:{DIGIT}[{UNSEEN}{dropped}]*){{{count}}}")
}
