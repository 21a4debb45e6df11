//! The door: what every request passes on its way in and every answer on its way out.
//!
//! **Invariant.** Every answer carries a request id and the security headers; every refusal, from wherever it comes
//! (router, extractor, handler, panic), leaves as problem+json. Unknown query parameters do not pass.

use std::{collections::HashMap, panic::AssertUnwindSafe, time::Instant};

use actix_web::{
    Error as WebError, HttpMessage, HttpRequest, HttpResponse,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    error::InternalError,
    http::{
        StatusCode,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
    middleware::Next,
    web::Data,
};
use futures_util::FutureExt;
use utoipa::openapi::{OpenApi, RefOr, path::ParameterIn};

use super::{
    auth::{self, Caller},
    code::Code,
    error::Error,
    id::UserId,
    problem::Problem,
    request_id::{self, RequestId},
};

/// What the contract says about each path: its methods and their query parameters.
#[derive(Default)]
pub struct Operations(HashMap<String, HashMap<&'static str, Vec<String>>>);

impl Operations {
    /// Reads the contract.
    pub fn of(contract: &OpenApi) -> Self {
        let mut table: HashMap<String, HashMap<&'static str, Vec<String>>> = HashMap::new();
        for (path, item) in &contract.paths.paths {
            let methods = [("GET", &item.get), ("POST", &item.post), ("PUT", &item.put), ("DELETE", &item.delete)];
            for (method, operation) in methods {
                let Some(operation) = operation else { continue };
                let names = operation
                    .parameters
                    .iter()
                    .flatten()
                    .filter_map(|parameter| match parameter {
                        RefOr::T(parameter) => Some(parameter),
                        RefOr::Ref(_) => None,
                    })
                    .filter(|parameter| parameter.parameter_in == ParameterIn::Query)
                    .map(|parameter| parameter.name.clone())
                    .collect();
                table.entry(path.clone()).or_default().insert(method, names);
            }
        }
        Self(table)
    }

    fn methods(&self, pattern: &str) -> Option<String> {
        let mut methods: Vec<&str> = self.0.get(pattern)?.keys().copied().collect();
        methods.sort_unstable();
        Some(methods.join(", "))
    }

    fn check_query(&self, request: &HttpRequest, pattern: &str) -> Result<(), Error> {
        let Some(names) = self.0.get(pattern).and_then(|methods| methods.get(request.method().as_str())) else {
            return Ok(());
        };
        let unknown = form_urlencoded::parse(request.query_string().as_bytes())
            .map(|(name, _)| name)
            .find(|name| !names.iter().any(|known| known == name));
        match unknown {
            Some(name) => {
                Err(Code::UnknownParameter.with("parameter", name.chars().take(60).collect::<String>()).into())
            }
            None => Ok(()),
        }
    }
}

/// Answers what no handler matched: 405 with `Allow` where the path exists, else 404.
///
/// # Errors
/// Always: that is its purpose.
pub async fn nothing_here(request: HttpRequest, operations: Data<Operations>) -> Result<HttpResponse, Error> {
    let allow = request.match_pattern().and_then(|pattern| operations.methods(&pattern));
    match allow {
        Some(allow) => Err(Code::MethodNotAllowed.with("allow", allow).into()),
        None => Err(Code::NotFound.into()),
    }
}

/// The middleware around the whole application.
///
/// # Errors
/// Only after a panic, with the finished response inside.
pub async fn pass(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, WebError> {
    let begun = Instant::now();
    let id = RequestId::for_request(request.headers());
    let asked = Asked {
        id: id.0.clone(),
        method: request.method().to_string(),
        pattern: request.match_pattern(),
        headers: request.headers().clone(),
    };
    request.extensions_mut().insert(id);
    let mut user = None;
    let admitted = match asked.pattern.as_deref() {
        Some(pattern) => admit(&request, pattern, &mut user).await,
        None => Ok(()),
    };
    let mut response = match admitted {
        Err(error) => request.into_response(asked.refuse(&error)),
        // A panic is a bug; it costs this request, not the process.
        Ok(()) => match AssertUnwindSafe(next.call(request)).catch_unwind().await {
            Ok(Ok(response)) => asked.translate(response),
            Ok(Err(error)) => return Err(asked.fail(&error, begun, user)),
            Err(_) => {
                tracing::error!(request_id = asked.id, "a handler panicked");
                let mut response = asked.refuse(&Error::Internal(anyhow::anyhow!("panic")));
                stamp(response.headers_mut(), &asked);
                return Err(InternalError::from_response("panic", response).into());
            }
        },
    };
    asked.log(response.status(), begun, user);
    stamp(response.headers_mut(), &asked);
    Ok(response)
}

async fn admit(request: &ServiceRequest, pattern: &str, user: &mut Option<UserId>) -> Result<(), Error> {
    if let Some(caller) = auth::caller(request.request()).await {
        if let Caller(Ok(actor)) = &caller {
            *user = Some(actor.user);
        }
        request.extensions_mut().insert(caller);
    }
    match request.app_data::<Data<Operations>>() {
        Some(operations) => operations.check_query(request.request(), pattern),
        None => Ok(()),
    }
}

/// What is remembered of a request after it has been given away.
struct Asked {
    id: String,
    method: String,
    pattern: Option<String>,
    headers: HeaderMap,
}

impl Asked {
    fn refuse(&self, error: &Error) -> HttpResponse {
        if let Error::Internal(fault) = error {
            tracing::error!(request_id = self.id, error = format!("{fault:#}"), "internal error");
        }
        Problem::respond(error, &self.headers, &self.id)
    }

    /// Gives refusals their text; everything else passes as it is.
    fn translate(&self, response: ServiceResponse<impl MessageBody + 'static>) -> ServiceResponse<BoxBody> {
        let problem = response.response().error().map(|error| match error.as_error::<Error>() {
            Some(ours) => self.refuse(ours),
            None => self.refuse(&by_status(response.status()).into()),
        });
        match problem {
            Some(problem) => response.into_response(problem),
            None => response.map_into_boxed_body(),
        }
    }

    fn fail(&self, error: &WebError, begun: Instant, user: Option<UserId>) -> WebError {
        let status = error.as_response_error().status_code();
        let mut response = match error.as_error::<Error>() {
            Some(ours) => self.refuse(ours),
            None => self.refuse(&by_status(status).into()),
        };
        self.log(response.status(), begun, user);
        stamp(response.headers_mut(), self);
        InternalError::from_response("refused", response).into()
    }

    fn log(&self, status: StatusCode, begun: Instant, user: Option<UserId>) {
        tracing::info!(
            request_id = self.id,
            method = self.method,
            // The pattern, not the path: ids and references stay out of the log.
            route = self.pattern.as_deref().unwrap_or("none"),
            status = status.as_u16(),
            micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX),
            user = user.map(|user| user.to_string()),
            "request"
        );
    }
}

/// The code for an error that came from the framework and not from us. Bodies are read and measured by us alone
/// (`command.rs`), so that the framework finds none too large.
fn by_status(status: StatusCode) -> Code {
    match status {
        StatusCode::NOT_FOUND => Code::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Code::MethodNotAllowed,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::UnsupportedMediaType,
        status if status.is_client_error() => Code::BadRequest,
        _ => Code::Internal,
    }
}

/// Headers of every answer. Pages that need a wider policy (`/docs`) have set their own.
fn stamp(headers: &mut HeaderMap, asked: &Asked) {
    let mut set = |name: HeaderName, value: &str| {
        if !headers.contains_key(&name)
            && let Ok(value) = HeaderValue::from_str(value)
        {
            headers.insert(name, value);
        }
    };
    set(HeaderName::from_static("x-request-id"), &asked.id);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "no-referrer");
    set(
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    set(header::CACHE_CONTROL, "no-store");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    debug_assert_eq!(request_id::HEADER.to_ascii_lowercase(), "x-request-id");
}
