//! A client of the real router, in this process: what a browser or a program outside could do, and nothing else.

use std::{cell::Cell, rc::Rc};

use actix_web::{
    body::to_bytes,
    dev::Service,
    http::{StatusCode, header},
    test::{self, TestRequest},
};
use anyhow::{Context, bail};
use serde_json::{Value, json};

use super::logins::PASSWORD;
use crate::{base::auth::Pending, server::State};

/// The router behind one type: its own has no name.
type Router = Box<dyn Fn(TestRequest) -> Pending<'static, anyhow::Result<Answer>>>;

/// A client that is not signed in.
#[derive(Clone)]
pub struct Client {
    router: Rc<Router>,
    /// Counts the keys; the same seed asks with the same keys.
    keys: Rc<Cell<u64>>,
}

/// Somebody who is signed in, for five minutes.
pub struct Session {
    client: Client,
    token: String,
}

/// A 2xx answer.
#[derive(Debug)]
pub struct Answer {
    status: StatusCode,
    etag: Option<String>,
    /// Its JSON; null where there is none.
    pub body: Value,
}

impl Client {
    /// A client of the application.
    pub async fn new(state: &State) -> Self {
        let service = test::init_service(state.application()).await;
        let router: Router = Box::new(move |request| {
            let answering = service.call(request.to_request());
            Box::pin(async move {
                let response = match answering.await {
                    Ok(response) => response.map_into_boxed_body().into_parts().1,
                    Err(error) => error.error_response(),
                };
                let status = response.status();
                let etag = response.headers().get(header::ETAG).and_then(|etag| etag.to_str().ok()).map(str::to_owned);
                let bytes = to_bytes(response.into_body()).await.map_err(|fault| anyhow::anyhow!("{fault}"))?;
                let body = match bytes.is_empty() {
                    true => Value::Null,
                    false => serde_json::from_slice(&bytes).context("an answer is not JSON")?,
                };
                Ok(Answer { status, etag, body })
            })
        });
        Self { router: Rc::new(router), keys: Rc::new(Cell::new(0)) }
    }

    /// Signs somebody of the demonstration in.
    ///
    /// # Errors
    /// When the answer is not 2xx.
    pub async fn sign_in(&self, username: &str) -> anyhow::Result<Session> {
        let input = json!({ "username": username, "password": PASSWORD });
        let answer = self.send("POST /v1/sessions", TestRequest::post().uri("/v1/sessions").set_json(input)).await?;
        Ok(Session { client: self.clone(), token: answer.text("/access_token")?.to_owned() })
    }

    /// Chooses the password of the demonstration with a one-time code.
    ///
    /// # Errors
    /// When the answer is not 2xx.
    pub async fn choose_password(&self, username: &str, code: &str) -> anyhow::Result<()> {
        let input = json!({ "username": username, "code": code, "new_password": PASSWORD });
        self.send("POST /v1/passwords", TestRequest::post().uri("/v1/passwords").set_json(input)).await?;
        Ok(())
    }

    /// Files a request or a complaint as somebody without an account.
    ///
    /// # Errors
    /// When the answer is not 2xx.
    pub async fn file(&self, path: &str, input: &Value) -> anyhow::Result<Answer> {
        // Without an account a key has 32 characters at least.
        let key = format!("demonstration-request-{:0>12}", self.next_key());
        let request = TestRequest::post().uri(path).insert_header(("Idempotency-Key", key)).set_json(input);
        self.send(&format!("POST {path}"), request).await
    }

    /// The applicant of a request, who looks it up.
    ///
    /// # Errors
    /// When the answer is not 2xx.
    pub async fn follow(&self, reference: &str, pin: &str) -> anyhow::Result<Session> {
        let input = json!({ "reference": reference, "pin": pin });
        let request = TestRequest::post().uri("/v1/tracking-lookups").set_json(input);
        let answer = self.send("POST /v1/tracking-lookups", request).await?;
        Ok(Session { client: self.clone(), token: answer.text("/tracking_token")?.to_owned() })
    }

    async fn send(&self, operation: &str, request: TestRequest) -> anyhow::Result<Answer> {
        let answer = (self.router)(request).await.with_context(|| operation.to_owned())?;
        if !answer.status.is_success() {
            bail!("{operation} was answered {}: {}", answer.status, answer.body);
        }
        Ok(answer)
    }

    fn next_key(&self) -> String {
        let number = self.keys.get() + 1;
        self.keys.set(number);
        format!("demo-{number}")
    }
}

impl Session {
    /// Reads.
    ///
    /// # Errors
    /// When the answer is not 2xx.
    pub async fn get(&self, path: &str) -> anyhow::Result<Answer> {
        self.send("GET", path, TestRequest::get()).await
    }

    /// Makes something, once.
    ///
    /// # Errors
    /// When the answer is not 2xx.
    pub async fn post(&self, path: &str, input: &Value) -> anyhow::Result<Answer> {
        self.send("POST", path, self.once().set_json(input)).await
    }

    /// Looks at a thing, then does something with the version that was seen.
    ///
    /// # Errors
    /// When an answer is not 2xx.
    pub async fn act(&self, thing: &str, action: &str, input: &Value) -> anyhow::Result<Answer> {
        self.act_on(thing, action, |_| Ok(input.clone())).await
    }

    /// The same, with what follows from what was seen.
    ///
    /// # Errors
    /// When an answer is not 2xx, or nothing follows.
    pub async fn act_on(
        &self,
        thing: &str,
        action: &str,
        input: impl FnOnce(&Value) -> anyhow::Result<Value>,
    ) -> anyhow::Result<Answer> {
        let seen = self.get(thing).await?;
        let request = self.once().insert_header(seen.if_match(thing)?).set_json(input(&seen.body)?);
        self.send("POST", &format!("{thing}/{action}"), request).await
    }

    /// Looks at a thing, then attaches a document to the version that was seen.
    ///
    /// # Errors
    /// When an answer is not 2xx.
    pub async fn attach(&self, thing: &str, action: &str, media_type: &str, file: &[u8]) -> anyhow::Result<Answer> {
        let seen = self.get(thing).await?;
        let request = self.once().insert_header(seen.if_match(thing)?);
        let request = request.insert_header((header::CONTENT_TYPE, media_type)).set_payload(file.to_vec());
        self.send("POST", &format!("{thing}/{action}"), request).await
    }

    /// Sends a file of the bank.
    ///
    /// # Errors
    /// When the answer is not 2xx.
    pub async fn upload(&self, path: &str, file: &[u8]) -> anyhow::Result<Answer> {
        let request = self.once().insert_header((header::CONTENT_TYPE, "text/csv")).set_payload(file.to_vec());
        self.send("POST", path, request).await
    }

    fn once(&self) -> TestRequest {
        TestRequest::post().insert_header(("Idempotency-Key", self.client.next_key()))
    }

    async fn send(&self, method: &str, path: &str, request: TestRequest) -> anyhow::Result<Answer> {
        let bearer = format!("Bearer {}", self.token);
        let request = request.uri(path).insert_header((header::AUTHORIZATION, bearer));
        self.client.send(&format!("{method} {path}"), request).await
    }
}

impl Answer {
    fn if_match(&self, thing: &str) -> anyhow::Result<(header::HeaderName, String)> {
        let etag = self.etag.clone().with_context(|| format!("GET {thing} has no ETag"))?;
        Ok((header::IF_MATCH, etag))
    }

    /// A text in the body, by its JSON pointer.
    ///
    /// # Errors
    /// When there is none.
    pub fn text(&self, pointer: &str) -> anyhow::Result<&str> {
        text(&self.body, pointer)
    }

    /// The items of a page.
    ///
    /// # Errors
    /// When the body is no page.
    pub fn items(&self) -> anyhow::Result<&Vec<Value>> {
        self.body.get("items").and_then(Value::as_array).context("an answer is no page")
    }
}

/// A text in a value, by its JSON pointer.
///
/// # Errors
/// When there is none.
pub fn text<'a>(value: &'a Value, pointer: &str) -> anyhow::Result<&'a str> {
    value.pointer(pointer).and_then(Value::as_str).with_context(|| format!("an answer has no {pointer}"))
}
