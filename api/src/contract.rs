//! The contract: OpenAPI 3.1, a pure function of the code.
//!
//! **Invariant.** [`openapi`] takes nothing and asks nothing. What holds for every operation (problems, keys, tokens) is
//! added here, in one place; handlers document only what is their own.

use actix_web::{App, HttpResponse, http::header};
use utoipa::{
    OpenApi as _, PartialSchema, ToSchema,
    openapi::{
        ContentBuilder, OpenApi, Ref, RefOr, Required, ResponseBuilder,
        path::{Operation, Parameter, ParameterBuilder, ParameterIn},
        schema::{ObjectBuilder, Schema, SchemaFormat, Type},
        security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
    },
};
use utoipa_actix_web::{AppExt, scope, service_config::ServiceConfig};

use crate::{base::code::Code, base::problem::Problem, routes};

/// What the documentation page shows as a key; it replaces exactly this value by a fresh one at every try.
pub const EXAMPLE_KEY: &str = "example-key-replaced-at-every-try";

/// Operations anybody may call. Everything else needs a token, and says so.
const PUBLIC: [&str; 7] =
    ["sign_in", "renew_session", "set_password", "view_key_set", "view_health", "view_readiness", "view_problem"];

/// Operations that answer with a secret or open a session: repeated, they do it again.
const NOT_IDEMPOTENT: [&str; 4] = ["sign_in", "renew_session", "set_password", "issue_password_code"];

/// Operations that change a thing that has versions.
const GUARDED: &str = "If-Match";

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
        (name = "deposits", description = "Deposits (سپرده)"),
        (name = "reconciliation", description = "Suspense and identification"),
        (name = "statements", description = "Bank statements"),
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
    for (path, item) in &mut contract.paths.paths {
        for operation in [&mut item.get, &mut item.put, &mut item.delete].into_iter().flatten() {
            complete(operation, path);
        }
        if let Some(operation) = &mut item.post {
            complete(operation, path);
            complete_post(operation);
        }
    }
    contract
}

/// Every route of the application, as the server mounts them.
pub fn all(config: &mut ServiceConfig) {
    config
        .service(scope::scope("/v1").configure(routes))
        .configure(crate::identity::well_known)
        .configure(crate::service::routes);
}

fn complete(operation: &mut Operation, path: &str) {
    let name = operation.operation_id.clone().unwrap_or_default();
    if !PUBLIC.contains(&name.as_str()) {
        operation.security = Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>("bearer", [])]);
    }
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(Problem::name().into_owned()))).build();
    let problem = ResponseBuilder::new()
        .description("A refusal: see its code")
        .content("application/problem+json", content)
        .build();
    operation.responses.responses.insert("default".to_owned(), RefOr::T(problem));
    if path.contains("{id}") {
        let id = ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::Custom("uuid".to_owned())))
            .build();
        for parameter in operation.parameters.iter_mut().flatten() {
            if let RefOr::T(parameter) = parameter
                && parameter.name == "id"
            {
                parameter.schema = Some(RefOr::T(Schema::Object(id.clone())));
            }
        }
    }
}

fn complete_post(operation: &mut Operation) {
    let name = operation.operation_id.clone().unwrap_or_default();
    if NOT_IDEMPOTENT.contains(&name.as_str()) {
        return;
    }
    let key = header(
        "Idempotency-Key",
        "1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; \
         an unknown outcome is settled by sending it again.",
        EXAMPLE_KEY,
    );
    operation.parameters.get_or_insert_default().push(RefOr::T(key));
}

/// Documents `If-Match` on an operation that changes a thing with versions.
pub fn if_match() -> Parameter {
    header(
        GUARDED,
        "The ETag of the version you have seen: without it 428, with an older one 412.",
        "\"1.0123456789abcdef\"",
    )
}

fn header(name: &str, description: &str, example: &str) -> Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(Required::True)
        .description(Some(description))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .example(Some(example.into()))
        .build()
}

/// The contract as a document.
pub async fn serve_contract() -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "no-cache")).json(openapi())
}
