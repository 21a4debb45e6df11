//! One error type from the store to the wire.
//!
//! **Invariant.** What a caller may read is a [`Code`] and parameters chosen here. The text of a database or of a
//! library is logged once with its chain and never shown.

use std::fmt;

use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use sea_orm::DbErr;
use serde_json::{Map, Value};

use super::{code::Code, field::FieldError, throttle::Standing, violation};

/// Why an operation did not happen.
#[derive(Debug)]
pub enum Error {
    /// A rule says no.
    Refused(Box<Refusal>),
    /// Fields of the request are not right; each is named.
    Invalid(Vec<FieldError>),
    /// A serialization failure or deadlock; the function that opens transactions runs the work again.
    Retry(DbErr),
    /// A fault of ours or of the machine.
    Internal(anyhow::Error),
}

/// A refusal with what the caller needs to act on it.
#[derive(Debug)]
pub struct Refusal {
    /// Why.
    pub code: Code,
    /// Members of the problem document beside the standard ones.
    pub params: Map<String, Value>,
    /// Faults inside the request, where the code has any.
    pub fields: Vec<FieldError>,
    /// Seconds for `Retry-After`.
    pub retry_after: Option<i64>,
    /// Where the caller stands under the limit that refused.
    pub standing: Option<Standing>,
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        let retry_after =
            matches!(code, Code::Busy | Code::DatabaseUnavailable | Code::RenewalRetry | Code::IdempotencyInFlight);
        Self { code, params: Map::new(), fields: Vec::new(), retry_after: retry_after.then_some(1), standing: None }
    }
}

impl Refusal {
    /// Adds a member to the problem document.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// Adds faults inside the request.
    #[must_use]
    pub fn fields(mut self, fields: Vec<FieldError>) -> Self {
        self.fields = fields;
        self
    }

    /// Says when to try again, in seconds.
    #[must_use]
    pub fn retry_after(mut self, seconds: i64) -> Self {
        self.retry_after = Some(seconds.max(1));
        self
    }

    /// Says under which limit.
    #[must_use]
    pub fn standing(mut self, standing: Standing) -> Self {
        self.standing = Some(standing);
        self
    }
}

impl Code {
    /// Adds a member to the problem document of this refusal.
    pub fn with(self, name: &str, value: impl Into<Value>) -> Refusal {
        Refusal::from(self).with(name, value)
    }
}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Refusal::from(code).into()
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<FieldError> for Error {
    fn from(field: FieldError) -> Self {
        Self::Invalid(vec![field])
    }
}

impl From<anyhow::Error> for Error {
    fn from(fault: anyhow::Error) -> Self {
        Self::Internal(fault)
    }
}

impl From<serde_json::Error> for Error {
    fn from(fault: serde_json::Error) -> Self {
        Self::Internal(fault.into())
    }
}

impl From<DbErr> for Error {
    fn from(fault: DbErr) -> Self {
        violation::read(fault)
    }
}

impl Error {
    /// The code a caller reads.
    pub fn code(&self) -> Code {
        match self {
            Self::Refused(refusal) => refusal.code,
            Self::Invalid(_) => Code::Invalid,
            // Retries have run out by the time anybody asks.
            Self::Retry(_) => Code::Busy,
            Self::Internal(_) => Code::Internal,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {}", refusal.code.as_str()),
            Self::Invalid(fields) => write!(f, "invalid: {fields:?}"),
            Self::Retry(fault) => write!(f, "retry: {fault}"),
            Self::Internal(fault) => write!(f, "{fault:#}"),
        }
    }
}

impl std::error::Error for Error {}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        self.code().status()
    }

    /// Only the status: the door (`base/door.rs`) knows the language and the request id, and writes the problem.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

/// What turns a violated constraint into the refusal it stands for.
pub trait OnConstraint<T> {
    /// Refuses with `code` when the named constraint was violated; other errors pass.
    fn on_constraint(self, name: &str, code: Code) -> Result<T, Error>;
}

impl<T> OnConstraint<T> for Result<T, DbErr> {
    fn on_constraint(self, name: &str, code: Code) -> Result<T, Error> {
        self.map_err(|fault| if violation::is_of(&fault, name) { code.into() } else { fault.into() })
    }
}
