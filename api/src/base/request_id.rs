//! The number under which a request stands in every log line and problem.

use actix_web::{HttpMessage, HttpRequest, http::header::HeaderMap};

/// The id of one request.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// The header it comes and goes in.
pub const HEADER: &str = "X-Request-Id";

/// The longest id taken over from a caller.
const MOST: usize = 64;

impl RequestId {
    /// Takes over the caller's id when it is harmless in a log, else makes one.
    pub fn for_request(headers: &HeaderMap) -> Self {
        let given = headers.get(HEADER).and_then(|value| value.to_str().ok()).filter(|text| {
            (1..=MOST).contains(&text.len())
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        });
        Self(given.map_or_else(|| uuid::Uuid::now_v7().to_string(), str::to_owned))
    }
}

/// The id the door gave to a request.
pub fn of(request: &HttpRequest) -> String {
    request.extensions().get::<RequestId>().map_or_else(String::new, |id| id.0.clone())
}
