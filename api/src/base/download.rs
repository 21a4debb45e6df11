//! A file as the answer.

use std::{
    borrow::Cow,
    future::{Ready, ready},
};

use actix_web::{
    FromRequest, HttpRequest, HttpResponse, Responder,
    dev::Payload,
    http::header::{self, HeaderMap},
};

use super::{error::Error, problem::Language};

/// What is answered unless something else is asked for.
pub const JSON: &str = "application/json";

/// Workbooks (ISO/IEC 29500).
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Text with separated values (RFC 4180), in UTF-8.
pub const CSV: &str = "text/csv; charset=utf-8";

/// A file to be saved under a name.
#[derive(Debug)]
pub struct Download {
    /// What it is.
    pub media_type: &'static str,
    /// Its name in Persian, and in letters that every program knows.
    pub name: Cow<'static, str>,
    /// The same for programs that know ASCII only.
    pub plain_name: Cow<'static, str>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Responder for Download {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let Self { media_type, name, plain_name, bytes } = self;
        let disposition = format!("attachment; filename=\"{plain_name}\"; filename*=UTF-8''{}", extended(&name));
        HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, media_type))
            .insert_header((header::CONTENT_DISPOSITION, disposition))
            .body(bytes)
    }
}

/// A file as it was uploaded, to be saved and never shown in place.
#[derive(Debug)]
pub struct Kept {
    /// What its content was found to be.
    pub media_type: String,
    /// Its name, in any script.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Responder for Kept {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let Self { media_type, name, bytes } = self;
        let disposition = format!("attachment; filename=\"document\"; filename*=UTF-8''{}", extended(&name));
        HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, media_type))
            .insert_header((header::CONTENT_DISPOSITION, disposition))
            // Whoever opens it in a browser all the same sees a page that can do nothing.
            .insert_header((
                header::CONTENT_SECURITY_POLICY,
                "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            ))
            .body(bytes)
    }
}

/// A value of a parameter in any script (RFC 8187, 3.2.1): what is not an `attr-char` is percent-encoded.
fn extended(value: &str) -> String {
    let encode = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
        b'!' | b'#' | b'$' | b'&' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    value.bytes().map(encode).collect()
}

/// What the caller would like to read: the language of texts, and in which form.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Persian unless English is preferred.
    pub language: Language,
    accept: String,
}

impl Wanted {
    /// Whether the caller asks for this media type by its name; a wildcard asks for what the operation answers first.
    pub fn names(&self, media_type: &str) -> bool {
        self.accept.split(',').any(|range| {
            let mut parts = range.split(';').map(str::trim);
            let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(media_type));
            named && !parts.any(|part| part.trim_end_matches(['0', '.']) == "q=")
        })
    }

    /// The media type that the caller likes best (RFC 9110, 12.5.1), the first of those liked alike; none where none is
    /// acceptable.
    pub fn best<'a>(&self, offered: &[&'a str]) -> Option<&'a str> {
        let mut best: Option<(&str, f32)> = None;
        for one in offered {
            let weight = self.weight(one);
            if weight > best.map_or(0.0, |(_, weight)| weight) {
                best = Some((one, weight));
            }
        }
        best.map(|(one, _)| one)
    }

    /// How much a media type is liked: as the range says that names it most closely.
    fn weight(&self, media_type: &str) -> f32 {
        if self.accept.trim().is_empty() {
            return 1.0;
        }
        let group = media_type.split('/').next().unwrap_or_default();
        let closeness = |range: &str| match range {
            "*/*" => Some(1),
            _ if range.eq_ignore_ascii_case(media_type) => Some(3),
            _ if range.strip_suffix("/*").is_some_and(|of| of.eq_ignore_ascii_case(group)) => Some(2),
            _ => None,
        };
        let ranges = self.accept.split(',').filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let closeness = closeness(parts.next()?)?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse::<f32>().ok())?;
            Some((closeness, weight))
        });
        ranges.max_by_key(|(closeness, _)| *closeness).map_or(0.0, |(_, weight)| weight)
    }

    pub(super) fn of(headers: &HeaderMap) -> Self {
        let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self { language: Language::preferred(headers), accept: accept.to_owned() }
    }
}

impl FromRequest for Wanted {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(request.headers())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_script_are_encoded() {
        assert_eq!(extended("a-1.xlsx"), "a-1.xlsx");
        assert_eq!(extended("\"خ\r\n"), "%22%D8%AE%0D%0A");
    }

    #[test]
    fn a_media_type_is_wanted_when_it_is_named() {
        let wants = |accept: &str| Wanted { language: Language::Fa, accept: accept.to_owned() }.names(XLSX);
        assert!(wants(XLSX));
        assert!(wants(&format!("text/html, {XLSX};q=0.9")));
        assert!(!wants("*/*"));
        assert!(!wants(""));
        assert!(!wants(&format!("{XLSX};q=0.0, application/json")));
    }

    #[test]
    fn what_is_liked_best_is_answered() {
        let wants =
            |accept: &str| Wanted { language: Language::Fa, accept: accept.to_owned() }.best(&[JSON, XLSX, "text/csv"]);
        assert_eq!(wants(""), Some(JSON));
        assert_eq!(wants("*/*"), Some(JSON));
        assert_eq!(wants("text/html, */*;q=0.8"), Some(JSON));
        assert_eq!(wants("TEXT/CSV"), Some("text/csv"));
        assert_eq!(wants("text/*"), Some("text/csv"));
        assert_eq!(wants(&format!("application/*;q=0.2, {XLSX};q=0.3")), Some(XLSX));
        assert_eq!(wants("text/csv;q=0.5, application/json"), Some(JSON));
        assert_eq!(wants("*/*, application/json;q=0"), Some(XLSX));
        assert_eq!(wants("image/png"), None);
    }
}
