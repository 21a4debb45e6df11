//! A caller: somebody with a token (or without) who talks HTTP to the server under test.

use actix_web::http::StatusCode;
use futures_util::FutureExt;
use reqwest::{Method, RequestBuilder, Response};
use serde_json::Value;
use uuid::Uuid;

/// Somebody who calls.
#[derive(Clone)]
pub struct Caller {
    pub http: reqwest::Client,
    pub base: String,
    pub token: Option<String>,
}

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
    pub json: Value,
}

impl Answer {
    pub async fn of(response: Response) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let bytes = response.bytes().await.unwrap().to_vec();
        let json = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Self { status, headers, bytes, json }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn etag(&self) -> &str {
        self.header("etag")
    }

    /// The id of the thing in the body.
    pub fn id(&self) -> Uuid {
        self.json["id"].as_str().unwrap().parse().unwrap()
    }

    /// Panics with the whole answer unless it has this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.bytes));
        self
    }

    /// Panics unless it is a problem document with this code, complete as RFC 9457 and api.md want it.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Self {
        let answer = self.expect(status);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.json["code"], code, "{}", answer.json);
        assert_eq!(answer.json["status"], status);
        assert_eq!(answer.json["type"], format!("/problems/{code}"));
        assert_eq!(answer.json["request_id"], answer.header("x-request-id"));
        for text in ["title", "detail"] {
            assert!(!answer.json[text].as_str().unwrap().is_empty());
        }
        answer
    }

    /// Panics unless one of the fields named is at this pointer with this code.
    #[track_caller]
    pub fn naming(self, pointer: &str, code: &str) -> Self {
        let errors = self.json["errors"].as_array().cloned().unwrap_or_default();
        let found = errors.iter().any(|error| error["pointer"] == pointer && error["code"] == code);
        assert!(found, "{pointer} {code} is not in {}", self.json);
        self
    }
}

impl Caller {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.base));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub async fn send(&self, request: RequestBuilder) -> Answer {
        // Boxed: callers nest deeply, and the compiler gives up on a future that is too deep.
        async { Answer::of(request.send().await.unwrap()).await }.boxed().await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    /// POST with a key of its own.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.post_with(path, body, &Uuid::now_v7().to_string()).await
    }

    /// POST with this key.
    pub async fn post_with(&self, path: &str, body: Value, key: &str) -> Answer {
        self.send(self.request(Method::POST, path).header("Idempotency-Key", key).json(&body)).await
    }

    /// POST that changes the version seen as `etag`.
    pub async fn change(&self, path: &str, etag: &str, body: Value) -> Answer {
        let key = Uuid::now_v7().to_string();
        let request = self.request(Method::POST, path).header("Idempotency-Key", key).header("If-Match", etag);
        self.send(request.json(&body)).await
    }

    /// POST that changes the latest version, read just before.
    pub async fn change_latest(&self, thing: &str, verb: &str, body: Value) -> Answer {
        let etag = self.get(thing).await.expect(200).etag().to_owned();
        self.change(&format!("{thing}/{verb}"), &etag, body).await
    }

    /// POST of a file.
    pub async fn upload(&self, path: &str, file: impl Into<reqwest::Body>) -> Answer {
        let key = Uuid::now_v7().to_string();
        let request = self.request(Method::POST, path).header("Idempotency-Key", key);
        self.send(request.header("Content-Type", "text/csv").body(file)).await
    }
}

/// Statuses in order, for comparing what several callers got.
pub fn statuses(answers: &[Answer]) -> Vec<u16> {
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    statuses
}

/// Whether a status says that it was done.
pub fn is_done(status: u16) -> bool {
    StatusCode::from_u16(status).is_ok_and(|status| status.is_success())
}
