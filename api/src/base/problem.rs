//! Problem documents (RFC 9457): how every refusal reads on the wire, in Persian and in English.

use actix_web::{
    HttpResponse, HttpResponseBuilder,
    http::header::{self, HeaderMap},
};
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::{
    code::Code,
    error::{Error, Refusal},
    field::FieldError,
    told::filled,
};

/// The two languages of the product; Persian unless the caller prefers English.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Language {
    /// فارسی
    Fa,
    /// English
    En,
}

impl Language {
    /// Reads `Accept-Language` (RFC 9110, 12.5.4): the supported language with the highest weight, Persian on a tie.
    pub fn preferred(headers: &HeaderMap) -> Self {
        let Some(text) = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()) else {
            return Self::Fa;
        };
        let weight = |wanted: &str| {
            text.split(',')
                .filter_map(|range| {
                    let mut parts = range.split(';').map(str::trim);
                    let tag = parts.next()?;
                    let primary = tag.split('-').next()?;
                    let weight =
                        parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse::<f32>().ok())?;
                    primary.eq_ignore_ascii_case(wanted).then_some(weight)
                })
                .fold(0.0_f32, f32::max)
        };
        if weight("en") > weight("fa") { Self::En } else { Self::Fa }
    }

    /// The language tag, for `Content-Language`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fa => "fa",
            Self::En => "en",
        }
    }
}

/// One field of the request that is not right.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct ProblemField {
    /// Where: a JSON Pointer (RFC 6901) into the body, `#query/name` for a parameter, `#row/12/column` for a file.
    #[schema(example = "/depositor/identifier")]
    pub pointer: String,
    /// Why, as a stable code.
    #[schema(example = "national_id_check_digit")]
    pub code: String,
    /// Why, in the reader's language.
    pub detail: String,
}

/// A problem document (RFC 9457). `type` resolves to a page that explains the code in Persian and in English. Some codes
/// add members of their own, such as `line` and `column` to `json_invalid`, `free` to `refund_account_short`, `available` to
/// `refund_exceeds_available`, `remaining` to `suspense_item_short`, `limit` to `amount_above_limit`, `documents` to
/// `document_missing`, and `receipt_numbers` to `deposit_held`.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// Address of the page that explains the code.
    #[serde(rename = "type")]
    #[schema(example = "/problems/version_stale")]
    pub kind: String,
    /// Short title in the language of `Accept-Language`.
    pub title: String,
    /// The HTTP status.
    #[schema(example = 412)]
    pub status: u16,
    /// What to do, in the language of `Accept-Language`.
    pub detail: String,
    /// The stable code.
    pub code: Code,
    /// What to quote to support; also in the `X-Request-Id` header.
    pub request_id: String,
    /// Every field that is not right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
    /// Further members, as the code documents them.
    #[serde(flatten)]
    #[schema(ignore)]
    pub params: Map<String, Value>,
}

impl Problem {
    /// Writes the problem of an error for one reader.
    pub fn of(error: &Error, language: Language, request_id: &str) -> Self {
        let code = error.code();
        let (title, detail) = code.text(language);
        let (fields, params): (&[FieldError], _) = match error {
            Error::Refused(refusal) => (&refusal.fields, refusal.params.clone()),
            Error::Invalid(fields) => (fields, Map::new()),
            Error::Retry(_) | Error::Internal(_) => (&[], Map::new()),
        };
        Self {
            kind: format!("/problems/{}", code.as_str()),
            title: title.to_owned(),
            status: code.status().as_u16(),
            detail: filled(detail, &params, language),
            code,
            request_id: request_id.to_owned(),
            errors: fields.iter().map(|field| field.show(language)).collect(),
            params,
        }
    }

    /// The whole response, with the headers the code asks for.
    pub fn respond(error: &Error, headers: &HeaderMap, request_id: &str) -> HttpResponse {
        let language = Language::preferred(headers);
        let problem = Self::of(error, language, request_id);
        let mut response = HttpResponseBuilder::new(error.code().status());
        response
            .insert_header((header::CONTENT_TYPE, "application/problem+json"))
            .insert_header((header::CONTENT_LANGUAGE, language.tag()));
        if let Error::Refused(refusal) = error {
            refuse_headers(&mut response, refusal);
        } else if matches!(error, Error::Retry(_)) {
            response.insert_header((header::RETRY_AFTER, "1"));
        }
        if problem.status == 401 {
            response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
        }
        match serde_json::to_vec(&problem) {
            Ok(body) => response.body(body),
            Err(_) => response.finish(),
        }
    }
}

fn refuse_headers(response: &mut HttpResponseBuilder, refusal: &Refusal) {
    if let Some(seconds) = refusal.retry_after {
        response.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    if let Some(standing) = &refusal.standing {
        standing.tell(response);
    }
    if let Some(methods) = refusal.params.get("allow").and_then(Value::as_str) {
        response.insert_header((header::ALLOW, methods.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_is_told_the_limit() {
        let detail = |most: usize, language| {
            let error = Error::from(Code::PayloadTooLarge.with("most_bytes", most));
            Problem::of(&error, language, "x").detail
        };
        for (most, fa, en) in [
            (20 * 1024 * 1024, "۲۰ مگابایت", "20 MiB"),
            (256 * 1024, "۲۵۶ کیلوبایت", "256 KiB"),
            (1025, "۱۰۲۵ بایت", "1025 bytes"),
        ] {
            assert!(detail(most, Language::Fa).ends_with(&format!("برای این درخواست {fa} است.")));
            assert!(detail(most, Language::En).ends_with(&format!("this operation takes is {en}.")));
        }
    }

    /// People read them: what machines call a thing is none of their words. Headers have no other name.
    #[test]
    fn a_text_is_in_the_words_of_people() {
        let is_of_machines = |word: &&str| word.contains('_') || word.starts_with('`') && word.len() > 3;
        for code in Code::ALL.iter().filter(|code| **code != Code::PayloadTooLarge) {
            for language in [Language::Fa, Language::En] {
                let (title, advice) = code.text(language);
                let found: Vec<&str> =
                    [title, advice].iter().flat_map(|text| text.split(' ')).filter(is_of_machines).collect();
                assert!(found.is_empty(), "{}: {found:?}", code.as_str());
            }
        }
    }

    #[test]
    fn a_text_names_only_what_its_problem_carries() {
        let refusal = Code::PayloadTooLarge.with("most_bytes", 1);
        for code in Code::ALL {
            for language in [Language::Fa, Language::En] {
                let (_, advice) = code.text(language);
                let left = filled(advice, &refusal.params, language);
                assert!(!left.contains(['{', '}']), "{}: {left}", code.as_str());
                assert!(advice == left || *code == Code::PayloadTooLarge, "{}", code.as_str());
            }
        }
    }
}
