//! The server about itself: is it alive, is it ready, what does that code mean.

use std::sync::atomic::{AtomicBool, Ordering};

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::{StatusCode, header},
    web::{Data, Path},
};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use tokio::time::{Duration, timeout};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::{auth::Anyone, code::Code, db::Db, error::Error, problem::Language};

/// How long readiness waits for the database.
const PATIENCE: Duration = Duration::from_millis(500);

/// Set once the server has been told to stop; readiness says so before the door closes.
#[derive(Default)]
pub struct Draining(AtomicBool);

impl Draining {
    /// Begins to drain.
    pub fn begin(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// The operations outside `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(view_health).service(view_readiness).service(view_problem);
}

/// Alive or ready.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// `ok`, or what is missing: `draining`, `database`, `schema`.
    #[schema(example = "ok")]
    status: &'static str,
}

/// Whether the process lives. Never asks the database.
#[utoipa::path(tag = "service", operation_id = "view_health", responses((status = 200, description = "Alive", body = Health)))]
#[get("/healthz")]
pub async fn view_health(_: Anyone) -> HttpResponse {
    HttpResponse::Ok().json(Health { status: "ok" })
}

/// Whether the process should be given requests. That is: the database answers, its schema is ours, and we are not shutting down.
#[utoipa::path(tag = "service", operation_id = "view_readiness",
    responses((status = 200, description = "Ready", body = Health), (status = 503, description = "Not ready", body = Health)))]
#[get("/readyz")]
pub async fn view_readiness(_: Anyone, db: Data<Db>, draining: Data<Draining>) -> HttpResponse {
    let missing = if draining.0.load(Ordering::SeqCst) {
        Some("draining")
    } else {
        timeout(PATIENCE, lacks(&db)).await.unwrap_or(Some("database"))
    };
    match missing {
        None => HttpResponse::Ok().json(Health { status: "ok" }),
        Some(status) => HttpResponse::build(StatusCode::SERVICE_UNAVAILABLE).json(Health { status }),
    }
}

async fn lacks(db: &Db) -> Option<&'static str> {
    let checked = db
        .read(async |conn| {
            conn.execute_unprepared("SELECT 1").await?;
            Ok(amanat_migrations::is_current(conn).await?)
        })
        .await;
    match checked {
        Ok(true) => None,
        Ok(false) => Some("schema"),
        Err(_) => Some("database"),
    }
}

/// What a code means and what to do, in Persian and in English.
#[utoipa::path(tag = "service", operation_id = "view_problem",
    params(("code" = String, Path, description = "The code of a problem", example = "version_stale")),
    responses((status = 200, description = "A page", body = String, content_type = "text/html")))]
#[get("/problems/{code}")]
pub async fn view_problem(_: Anyone, code: Path<String>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let code = Code::ALL.iter().copied().find(|known| known.as_str() == code.as_str()).ok_or(Code::NotFound)?;
    let mut sections = [(Language::Fa, "rtl"), (Language::En, "ltr")];
    if Language::preferred(request.headers()) == Language::En {
        sections.reverse();
    }
    let body: String = sections
        .into_iter()
        .map(|(language, direction)| {
            let (title, advice) = code.text(language);
            // Nothing was refused here: the member stands for its value.
            let advice = advice.replace('{', "<code dir=\"ltr\">").replace('}', "</code>");
            let tag = language.tag();
            format!("<section lang=\"{tag}\" dir=\"{direction}\"><h1>{title}</h1><p>{advice}</p></section>")
        })
        .collect();
    let (title, _) = code.text(Language::preferred(request.headers()));
    let page = format!(
        "<!doctype html><html lang=\"fa\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head><body><main>{body}\
         <p><code dir=\"ltr\">{} {}</code></p></main></body></html>",
        code.status().as_u16(),
        code.as_str()
    );
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        ))
        .body(page))
}

const STYLE: &str = "body{margin:0;background:#f6f7f9;color:#1a2330;font:1rem/1.9 Vazirmatn,Tahoma,system-ui,sans-serif}\
    main{max-width:40rem;margin-inline:auto;padding:3rem 1.25rem}\
    section{background:#fff;border:1px solid #dde2ea;border-radius:.5rem;padding:1rem 1.5rem;margin-block-end:1rem}\
    h1{font-size:1.25rem;margin:0 0 .25rem}p{margin:0}\
    code{color:#56617a;font-size:.875rem}\
    @media(prefers-color-scheme:dark){body{background:#12161d;color:#e6eaf2}section{background:#1b212b;border-color:#303a49}code{color:#9aa6bd}}";
