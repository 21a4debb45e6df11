//! An answer about one thing: status, strong ETag, bytes.

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder, Responder,
    http::{
        Method, StatusCode,
        header::{self, HeaderMap},
    },
};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

use super::{code::Code, error::Error};

/// An answer whose bytes are fixed, so that it can be kept and replayed.
#[derive(Clone, Debug)]
pub struct Reply {
    status: StatusCode,
    etag: Option<String>,
    location: Option<String>,
    body: Vec<u8>,
    is_replayed: bool,
}

impl Reply {
    /// 200 with a thing that has versions.
    ///
    /// # Errors
    /// Internal, when the body cannot be written as JSON.
    pub fn of(version: i64, body: &impl Serialize) -> Result<Self, Error> {
        let body = serde_json::to_vec(body)?;
        Ok(Self { status: StatusCode::OK, etag: Some(etag(version, &body)), location: None, body, is_replayed: false })
    }

    /// 200 with something that has no versions.
    ///
    /// # Errors
    /// Internal, when the body cannot be written as JSON.
    pub fn plain(body: &impl Serialize) -> Result<Self, Error> {
        Ok(Self { etag: None, ..Self::of(0, body)? })
    }

    /// The same as 201, with the address of what was made.
    #[must_use]
    pub fn created_at(mut self, location: String) -> Self {
        self.status = StatusCode::CREATED;
        self.location = Some(location);
        self
    }

    /// The same as 202: it is done later.
    #[must_use]
    pub fn accepted(mut self) -> Self {
        self.status = StatusCode::ACCEPTED;
        self
    }

    /// What the answer says, as somebody else's type.
    ///
    /// # Errors
    /// Internal, when it says something else.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        Ok(serde_json::from_slice(&self.body)?)
    }

    /// The same answer with another body: for an answer that is kept without its secrets. It has no version.
    ///
    /// # Errors
    /// Internal, when the body cannot be written as JSON.
    pub fn saying(self, body: &impl Serialize) -> Result<Self, Error> {
        Ok(Self { body: serde_json::to_vec(body)?, etag: None, ..self })
    }

    pub(super) fn replayed(
        status: i32,
        etag: Option<String>,
        location: Option<String>,
        body: Vec<u8>,
    ) -> Result<Self, Error> {
        let status = u16::try_from(status)
            .ok()
            .and_then(|status| StatusCode::from_u16(status).ok())
            .ok_or_else(|| anyhow::anyhow!("a kept answer has the status {status}"))?;
        Ok(Self { status, etag, location, body, is_replayed: true })
    }

    pub(super) fn status(&self) -> StatusCode {
        self.status
    }

    pub(super) fn etag(&self) -> Option<&str> {
        self.etag.as_deref()
    }

    pub(super) fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    pub(super) fn body(&self) -> &[u8] {
        &self.body
    }
}

impl Responder for Reply {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let unchanged =
            request.method() == Method::GET && self.etag.as_deref().is_some_and(|etag| names(request.headers(), etag));
        let mut response = HttpResponseBuilder::new(if unchanged { StatusCode::NOT_MODIFIED } else { self.status });
        if let Some(etag) = self.etag {
            response.insert_header((header::ETAG, etag));
        }
        if unchanged {
            return response.finish();
        }
        if let Some(location) = self.location {
            response.insert_header((header::LOCATION, location));
        }
        if self.is_replayed {
            response.insert_header(("Idempotent-Replayed", "true"));
        }
        response.insert_header(header::ContentType::json()).body(self.body)
    }
}

/// The version for `If-Match`, then a digest of the bytes: what `actions[]` allows differs from reader to reader, and a
/// strong ETag (RFC 9110, 8.8.1) must differ with it.
fn etag(version: i64, body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let short: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{version}.{short}\"")
}

fn names(headers: &HeaderMap, etag: &str) -> bool {
    headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|list| list.trim() == "*" || list.split(',').any(|one| one.trim() == etag))
}

/// The version a caller has seen and means to change. Its absence is an error only once it is asked for: the replay of
/// an earlier answer comes first.
#[derive(Clone, Debug)]
pub struct IfMatch(Option<Vec<String>>);

impl IfMatch {
    /// Refuses when the thing has moved on. `*` would be whatever version there is: who says so has seen none, and a change
    /// of somebody else's would be lost.
    ///
    /// # Errors
    /// `if_match_missing`, also for `*`; `version_stale`.
    pub fn admits(&self, version: i64) -> Result<(), Error> {
        let named = self.0.as_ref().filter(|list| list.iter().all(|etag| etag != "*"));
        let list = named.ok_or(Code::IfMatchMissing)?;
        let prefix = format!("\"{version}.");
        let seen = list.iter().any(|etag| etag.starts_with(&prefix));
        if seen { Ok(()) } else { Err(Code::VersionStale.into()) }
    }
}

impl actix_web::FromRequest for IfMatch {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let list = request.headers().get(header::IF_MATCH).and_then(|value| value.to_str().ok());
        let list = list.map(|list| list.split(',').map(|one| one.trim().to_owned()).collect());
        std::future::ready(Ok(Self(list)))
    }
}
