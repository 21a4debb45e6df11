//! An electronic service, for everybody: what an applicant reads, and the form.

use actix_web::{
    CustomizeResponder, Responder, get,
    web::{Data, Path},
};
use amanat_kernel::{
    Rial,
    form::{Form, FormDefinition},
};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{
    forms,
    menu::CACHED,
    rules,
    show::{COST, Standing},
    store,
    wire::ServiceDescription,
};
use crate::base::{
    auth::Anyone,
    code::Code,
    db::Db,
    error::Error,
    id::{OfficeId, ServiceFormId, ServiceId},
    office::Office,
    reply::Reply,
};

/// An electronic service with its form.
#[derive(Debug, Serialize, ToSchema)]
pub struct EService {
    /// How its address names it.
    #[schema(example = "deposit-balance")]
    pub code: String,
    /// What people read of it.
    pub description: ServiceDescription,
    /// What it costs in rials: nothing.
    #[schema(example = "0")]
    pub cost: Rial,
    /// Id of the form by which it is asked for.
    pub form_id: ServiceFormId,
    /// The form's number among the service's forms.
    #[schema(example = 1)]
    pub form_number: i32,
    /// SHA-256 of the form's definition, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// What the form asks.
    pub definition: FormDefinition,
    /// The answers that it takes, as JSON Schema (draft 2020-12).
    #[schema(value_type = Object, example = json!({ "type": "object" }))]
    pub json_schema: Value,
}

/// A service that may be asked for now.
#[derive(Debug)]
pub struct Offered {
    /// The service.
    pub service: ServiceId,
    /// How its address names it.
    pub code: String,
    /// What people read of it.
    pub description: ServiceDescription,
    /// The form by which it is asked for.
    pub form_id: ServiceFormId,
    /// Its number.
    pub form_number: i32,
    /// SHA-256 of its definition, in hexadecimal.
    pub content_sha256: String,
    /// The form.
    pub form: Form,
}

/// An electronic service: what an applicant reads, and its form, also as JSON Schema. The form's number and digest
/// go along with what is asked by it.
#[utoipa::path(tag = "catalogue", operation_id = "view_e_service",
    params(("code" = String, Path, description = "The service's code", example = "deposit-balance")),
    responses((status = 200, description = "The service with its form", body = EService)))]
#[get("/e-services/{code}")]
pub async fn view_e_service(
    _: Anyone,
    code: Path<String>,
    db: Data<Db>,
    office: Data<Office>,
) -> Result<CustomizeResponder<Reply>, Error> {
    let offered = db.snapshot(async |conn| find_offered(conn, office.id, &code).await).await?;
    let Offered { service: _, code, description, form_id, form_number, content_sha256, form } =
        offered.ok_or(Code::NotFound)?;
    let reply = Reply::of(
        0,
        &EService {
            code,
            description,
            cost: COST,
            form_id,
            form_number,
            content_sha256,
            json_schema: form.json_schema(),
            definition: form.definition().clone(),
        },
    )?;
    Ok(reply.customize().insert_header(CACHED))
}

/// A service by its code, if it may be asked for now. Several queries: within one snapshot, or one transaction.
///
/// # Errors
/// Whatever the database says; internal, when the form is not what was published.
pub async fn find_offered(conn: &impl ConnectionTrait, office: OfficeId, code: &str) -> Result<Option<Offered>, Error> {
    // An address can hold anything, also what no database takes.
    if rules::code(code).is_err() {
        return Ok(None);
    }
    let Some(row) = store::find_open(conn, office, code).await? else { return Ok(None) };
    let standing = store::standing(conn, office, [row.id]).await?;
    let Some(published) = Standing::of(row.id, &standing).published else { return Ok(None) };
    Ok(Some(Offered {
        service: row.id,
        description: ServiceDescription::of(&row)?,
        form_id: published.id,
        form_number: published.number,
        content_sha256: forms::hex(&published.content_sha256),
        form: forms::read(published)?,
        code: row.code,
    }))
}
