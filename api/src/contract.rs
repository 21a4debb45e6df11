//! The contract: OpenAPI 3.1, a pure function of the code.
//!
//! **Invariant.** [`openapi`] takes nothing and asks nothing. What holds for every operation (problems, keys, versions,
//! tokens) is added in `operations.rs`, in one place; handlers document only what is their own.

mod operations;
mod shapes;
mod texts;

use actix_web::{App, HttpResponse, http::header};
use utoipa::{
    OpenApi as _, PartialSchema, ToSchema,
    openapi::{
        OpenApi,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_actix_web::{AppExt, scope, service_config::ServiceConfig};

use crate::{base::code::Code, base::problem::Problem, routes};

/// What the documentation page shows as a key; it replaces exactly this value by a fresh one at every try.
pub const EXAMPLE_KEY: &str = "example-key-replaced-at-every-try";

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Amanat",
        description = "Deposit money of executive agencies, kept by a provincial treasury: agencies and their accounts, \
            declared deposits, bank statements, suspense and the ledger. Money is a decimal string of whole rials; \
            days are ISO, with Jalali beside them; instants are UTC. Every refusal is a problem document (RFC 9457) whose \
            `type` leads to a page in Persian and in English.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    servers((url = "/", description = "This server")),
    components(schemas(Problem)),
    tags(
        (name = "identity", description = "Signing in, members of staff, roles"),
        (name = "agencies", description = "Agencies, bank accounts, signatories"),
        (name = "accounts", description = "The ledger: accounts, postings, periods"),
        (name = "units", description = "The unit chart of the office (نمودار سازمانی)"),
        (name = "sla", description = "Working calendars, service levels, the clocks of cases"),
        (name = "deposits", description = "Deposits (سپرده)"),
        (name = "reconciliation", description = "Suspense and identification"),
        (name = "collections", description = "Sweeps, itemised lists, collection notices"),
        (name = "refunds", description = "Requests to give deposits back (رد سپرده)"),
        (name = "catalogue", description = "Electronic services and their forms"),
        (name = "cases", description = "Cases as their applicants follow them, without an account"),
        (name = "requests", description = "Requests for services (درخواست خدمت)"),
        (name = "complaints", description = "Complaints (شکایت): how the office worked, judged by somebody else"),
        (name = "messages", description = "Messages to applicants (پیام), and secrets that were lost"),
        (name = "payments", description = "Transfer orders, payments and what becomes of those that failed, draws of funds"),
        (name = "statements", description = "Bank statements"),
        (name = "tasks", description = "What waits for whoever asks (کارتابل)"),
        (name = "service", description = "Health and explanations")
    )
)]
struct Preface;

/// The whole contract.
pub fn openapi() -> OpenApi {
    let (_, collected) = App::new().into_utoipa_app().configure(all).split_for_parts();
    let mut contract = Preface::openapi();
    contract.info.version = env!("CARGO_PKG_VERSION").to_owned();
    contract.merge(collected);
    let components = contract.components.get_or_insert_default();
    components.schemas.insert(Code::name().into_owned(), Code::schema());
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
    components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
    let tracking = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT");
    let tracking = tracking
        .description(Some("The token that `POST /v1/tracking-lookups` gives: for one case, for half an hour."))
        .build();
    components.add_security_scheme("tracking", SecurityScheme::Http(tracking));
    operations::complete(&mut contract);
    shapes::finish(&mut contract);
    texts::write(&mut contract);
    contract
}

/// Every route of the application, as the server mounts them.
pub fn all(config: &mut ServiceConfig) {
    config
        .service(scope::scope("/v1").configure(routes))
        .configure(crate::identity::well_known)
        .configure(crate::cases::well_known)
        .configure(crate::service::routes);
}

/// The contract as a document.
pub async fn serve_contract() -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-cache")).json(openapi())
}
