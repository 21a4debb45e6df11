//! A valid request for every operation of the contract, on a target made for it by somebody else.
//!
//! The access matrix sends each to every caller; the test of the examples takes its ids from here.

mod agencies;
mod cases;
mod catalogue;
mod collections;
mod complaints;
mod deposits;
mod identity;
mod ledger;
mod messages;
mod payments;
mod reconciliation;
mod refunds;
mod service;
mod services;
mod sla;
mod statements;
mod tasks;
mod units;

use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::future::LocalBoxFuture;
use reqwest::{Method, Url};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::{Answer, Caller},
    database::Engine,
    world::PASSWORD,
};

/// Whose the target of an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The agency `north`'s: to `south` it does not exist.
    Agency,
    /// The treasury's, or nobody's in particular.
    Office,
    /// The caller's.
    Caller,
    /// Everybody's: no sign-in is needed.
    Everybody,
    /// An applicant's, who has its tracking token.
    Applicant,
}

/// Whoever has the tracking token of a case, among the names of those who sign in.
pub const APPLICANT: &str = "applicant";

/// An operation, and how a valid request of it is made.
pub struct Case {
    pub operation: &'static str,
    pub of: Of,
    /// Somebody who may, and who had no part in making the target.
    pub by: &'static str,
    make: Make,
}

type Make = for<'a> fn(&'a Stage) -> LocalBoxFuture<'a, Valid>;

impl Case {
    const fn new(operation: &'static str, of: Of, by: &'static str, make: Make) -> Self {
        Self { operation, of, by, make }
    }

    /// A request that has not been sent before; its target is fresh.
    pub async fn valid(&self, stage: &Stage) -> Valid {
        (self.make)(stage).await
    }
}

/// Every case there is.
pub fn cases() -> impl Iterator<Item = &'static Case> {
    [
        identity::CASES,
        agencies::CASES,
        ledger::CASES,
        deposits::CASES,
        reconciliation::CASES,
        collections::CASES,
        refunds::CASES,
        catalogue::CASES,
        payments::CASES,
        statements::CASES,
        tasks::CASES,
        cases::CASES,
        services::CASES,
        complaints::CASES,
        messages::CASES,
        units::CASES,
        sla::CASES,
        service::CASES,
    ]
    .into_iter()
    .flatten()
}

/// The case of an operation; an operation without one is an operation nobody has tried.
pub fn case(operation: &str) -> &'static Case {
    cases()
        .find(|case| case.operation == operation)
        .unwrap_or_else(|| panic!("{operation} has no case: add one to tests/api/stage/"))
}

/// A running treasury on which targets are made.
pub struct Stage {
    pub app: TestApp,
    made: AtomicU32,
    year: AtomicU32,
}

impl Stage {
    pub async fn new(engine: Engine) -> Self {
        let made = AtomicU32::new(1);
        // 1404 is open.
        Self { app: TestApp::new(engine).await, made, year: AtomicU32::new(1405) }
    }

    /// A number that was not used on this stage.
    fn fresh(&self) -> u32 {
        self.made.fetch_add(1, Ordering::Relaxed)
    }

    fn fresh_year(&self) -> u32 {
        self.year.fetch_add(1, Ordering::Relaxed)
    }

    /// Somebody signed in; in a session of their own where the request will end it.
    pub async fn caller(&self, username: &str, valid: &Valid) -> Caller {
        if username == APPLICANT {
            return match &valid.token {
                Some(token) => self.app.with_token(token.clone()),
                None => self.app.some_applicant().await,
            };
        }
        match valid.ends_session {
            true => self.app.sign_in(username, PASSWORD).await,
            false => self.app.by(username),
        }
    }

    fn north(&self) -> Uuid {
        self.app.world().north.id
    }

    /// A thing in its present version.
    async fn latest(&self, list: &str, id: Uuid) -> Valid {
        let seen = self.app.by("auditor").get(&format!("/v1/{list}/{id}")).await.expect(200);
        Valid::at(id).version(seen.etag())
    }

    /// The same with the content that is to be signed.
    async fn to_sign(&self, list: &str, id: Uuid) -> Valid {
        let seen = self.app.by("auditor").get(&format!("/v1/{list}/{id}")).await.expect(200);
        Valid::at(id).version(seen.etag()).json(json!({ "content_sha256": seen.json["content_sha256"] }))
    }
}

/// A request that the right caller may send, once.
#[derive(Clone, Debug, Default)]
pub struct Valid {
    /// What stands for `{id}` or `{code}` in the path.
    pub target: String,
    /// What stands for `{attachment_id}`, behind it.
    pub part: String,
    pub query: Vec<(String, String)>,
    pub body: Body,
    /// The version that the caller has seen.
    pub etag: Option<String>,
    pub headers: Vec<(&'static str, String)>,
    pub shows: Shows,
    /// The session does not survive the request; the caller needs one of its own.
    pub ends_session: bool,
    /// The tracking token of the target, where that is a case.
    pub token: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub enum Body {
    #[default]
    Nothing,
    Json(Value),
    Csv(String),
    /// A file under its media type.
    File(&'static str, Vec<u8>),
}

/// How an answer shows that the target was reached. A list answers 200 to whoever may list; the question is what stands
/// in it.
#[derive(Clone, Debug, Default)]
pub enum Shows {
    /// By succeeding.
    #[default]
    Success,
    /// The page holds the item of this id.
    Item(Uuid),
    /// The member at this pointer is neither empty nor zero.
    Something(&'static str),
}

impl Shows {
    /// Whether a successful answer is about the target.
    pub fn in_answer(&self, answer: &Answer) -> bool {
        match self {
            Self::Success => true,
            Self::Item(id) => {
                let items = answer.json["items"].as_array().unwrap();
                items.iter().any(|item| item["id"] == id.to_string())
            }
            Self::Something(pointer) => match answer.json.pointer(pointer).unwrap() {
                Value::Array(list) => !list.is_empty(),
                Value::Number(number) => number.as_i64() != Some(0),
                other => panic!("{pointer} is {other}"),
            },
        }
    }
}

impl Valid {
    fn at(target: impl ToString) -> Self {
        Self { target: target.to_string(), ..Self::default() }
    }

    fn version(self, etag: &str) -> Self {
        Self { etag: Some(etag.to_owned()), ..self }
    }

    fn json(self, body: Value) -> Self {
        Self { body: Body::Json(body), ..self }
    }

    fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.query.push((name.to_owned(), value.to_string()));
        self
    }

    fn shows(self, shows: Shows) -> Self {
        Self { shows, ..self }
    }

    /// The path with what stands in it.
    pub fn path(&self, template: &str) -> String {
        let path = template.replace("{id}", &self.target).replace("{code}", &self.target);
        path.replace("{attachment_id}", &self.part)
    }

    /// Sends it to the operation at this path.
    pub async fn send(&self, caller: &Caller, method: Method, template: &str) -> Answer {
        self.send_with(caller, method, template, &Uuid::now_v7().to_string()).await
    }

    /// The same with this key.
    pub async fn send_with(&self, caller: &Caller, method: Method, template: &str, key: &str) -> Answer {
        let path = self.path(template);
        let mut request = caller.request(method.clone(), &with_query(path, &self.query));
        if method == Method::POST {
            request = request.header("Idempotency-Key", key);
        }
        if let Some(etag) = &self.etag {
            request = request.header("If-Match", etag);
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        request = match &self.body {
            Body::Nothing => request,
            Body::Json(body) => request.json(body),
            Body::Csv(file) => request.header("Content-Type", "text/csv").body(file.clone()),
            Body::File(media_type, bytes) => request.header("Content-Type", *media_type).body(bytes.clone()),
        };
        caller.send(request).await
    }
}

/// A path with its query, percent-encoded.
pub fn with_query(path: String, query: &[(String, String)]) -> String {
    if query.is_empty() {
        return path;
    }
    let url = Url::parse_with_params("http://any/", query).unwrap();
    format!("{path}?{}", url.query().unwrap())
}
