//! Swagger UI at `/docs`: vendored in the binary, nothing from elsewhere.

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{self, Path},
};
use utoipa_swagger_ui::Config;

use crate::{
    base::{code::Code, error::Error},
    contract::EXAMPLE_KEY,
};

/// Scripts and styles from here only. Swagger UI sets styles from its scripts, and draws its logo from a data address.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// The page and its parts.
pub fn routes(config: &mut web::ServiceConfig) {
    config.service(bare).service(initializer).service(part);
}

/// Without its last slash the page's own addresses would point beside it.
#[get("/docs")]
async fn bare() -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, "/docs/")).finish()
}

/// Starts Swagger UI. Each try gets a fresh `Idempotency-Key` unless somebody typed one.
#[get("/docs/swagger-initializer.js")]
async fn initializer() -> HttpResponse {
    let script = format!(
        "window.onload = () => {{
  window.ui = SwaggerUIBundle({{
    url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, persistAuthorization: false,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: 'StandaloneLayout',
    validatorUrl: null, displayRequestDuration: true, docExpansion: 'list', filter: true,
    requestInterceptor: (request) => {{
      if (request.headers['Idempotency-Key'] === '{EXAMPLE_KEY}') request.headers['Idempotency-Key'] = crypto.randomUUID();
      return request;
    }},
  }});
}};
"
    );
    HttpResponse::Ok().insert_header((header::CONTENT_TYPE, "text/javascript; charset=utf-8")).body(script)
}

#[get("/docs/{part:.*}")]
async fn part(part: Path<String>) -> Result<HttpResponse, Error> {
    let config = std::sync::Arc::new(Config::from("/openapi.json"));
    match utoipa_swagger_ui::serve(&part, config) {
        Ok(Some(file)) => Ok(HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, file.content_type))
            .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
            .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
            .body(file.bytes.into_owned())),
        Ok(None) | Err(_) => Err(Code::NotFound.into()),
    }
}
