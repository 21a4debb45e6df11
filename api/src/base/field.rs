//! Errors of single fields: where, why, and the text in both languages.
//!
//! **Invariant.** The values of `amanat-kernel` and the readers of `amanat-formats` refuse with a code, never with
//! prose; the prose for every code stands in the table of this file, and a test holds the table complete.

use std::borrow::Cow;

use serde_json::{Map, Value};
use validator::{ValidationErrors, ValidationErrorsKind};

use super::problem::{Language, ProblemField};

/// One field that is not right.
#[derive(Clone, Debug)]
pub struct FieldError {
    /// JSON Pointer into the body, or `#query/name`, `#header/name`, `#row/12/column`.
    pub pointer: String,
    /// Stable code; a row of [`TEXTS`].
    pub code: Cow<'static, str>,
    /// What the text of the code speaks of: `min`, `max`, `value`.
    pub params: Map<String, Value>,
}

impl FieldError {
    /// A field and why it is refused.
    pub fn new(pointer: impl Into<String>, code: impl Into<Cow<'static, str>>) -> Self {
        Self {
            pointer: pointer.into(),
            code: code.into(),
            params: Map::new(),
        }
    }

    /// Adds what the text speaks of.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// The field as one reader sees it.
    pub fn show(&self, language: Language) -> ProblemField {
        let mut detail = text(&self.code, language).to_owned();
        for (name, value) in &self.params {
            let shown = match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            detail = detail.replace(&format!("{{{name}}}"), &shown);
        }
        ProblemField {
            pointer: self.pointer.clone(),
            code: self.code.to_string(),
            detail,
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
    if TEXTS.iter().any(|(code, _, _)| *code == message) {
        return FieldError::new(base, message.to_owned());
    }
    if message.starts_with("invalid type: null") {
        return FieldError::new(base, "required");
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

/// The text of a field code.
pub fn text(code: &str, language: Language) -> &'static str {
    let row = TEXTS.iter().find(|(known, _, _)| *known == code);
    match (row, language) {
        (Some((_, fa, _)), Language::Fa) => fa,
        (Some((_, _, en)), Language::En) => en,
        (None, Language::Fa) => "مقدار این خانه درست نیست.",
        (None, Language::En) => "The value is not right.",
    }
}

/// Code, Persian text, English text.
pub const TEXTS: &[(&str, &str, &str)] = &[
    ("required", "این خانه نباید خالی باشد.", "This field must not be empty."),
    ("invalid", "مقدار این خانه درست نیست.", "The value is not right."),
    ("unknown_field", "چنین خانه‌ای وجود ندارد.", "There is no such field."),
    ("unknown_value", "این مقدار از مقدارهای پذیرفته نیست.", "This is not one of the accepted values."),
    ("length", "طول متن باید میان {min} و {max} نویسه باشد.", "The text must be {min} to {max} characters long."),
    ("range", "مقدار باید میان {min} و {max} باشد.", "The value must be between {min} and {max}."),
    ("not_found", "چنین موردی وجود ندارد یا در دسترس شما نیست.", "It does not exist, or is not within your reach."),
    ("control_character", "متن نویسهٔ کنترلی (مانند NUL) دارد.", "The text contains a control character, such as NUL."),
    ("in_future", "تاریخ نباید در آینده باشد.", "The date must not be in the future."),
    ("zero", "مبلغ باید بزرگ‌تر از صفر باشد.", "The amount must be greater than zero."),
    ("amount_fraction", "مبلغ باید ریال کامل و بدون اعشار باشد.", "The amount must be whole rials, without a fraction."),
    ("not_uuid", "شناسه باید UUID باشد.", "The id must be a UUID."),
    ("password_length", "گذرواژه باید ۱۵ تا ۱۲۸ نویسه باشد.", "The password must be 15 to 128 characters long."),
    ("password_common", "این گذرواژه بسیار رایج یا همان نام کاربری است.", "This password is too common, or is the username."),
    ("username_form", "نام کاربری ۳ تا ۵۰ نویسه از a-z، 0-9، نقطه، خط و زیرخط است.", "A username is 3 to 50 characters of a-z, 0-9, dot, dash and underscore."),
    ("foreign_identifier_form", "شمارهٔ اتباع ۵ تا ۲۰ رقم یا حرف لاتین است.", "A foreigner's number is 5 to 20 digits or Latin letters."),
    ("identifier_kind", "شناسه با نوع شخص نمی‌خواند.", "The identifier does not fit the kind of person."),
    ("not_a_link_account", "این حساب، حساب رابط همین دستگاه نیست.", "This is not a link account of the agency."),
];
