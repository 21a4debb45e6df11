//! Try answers on a form, for whoever designs it.

use actix_web::{post, web::Data};
use amanat_kernel::form::Answers;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use super::{ViewServices, forms, store};
use crate::base::{
    auth::Can,
    command::{Body, Id},
    db::Db,
    error::Error,
    id::ServiceFormId,
    reply::Reply,
};

/// Answers as an applicant would send them.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "answers": { "letter_number": "۵۷/۱۲۳۴" } }))]
pub struct TryServiceForm {
    /// By names of fields.
    #[schema(value_type = Object)]
    pub answers: Value,
}

/// What would be kept of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct TriedAnswers {
    /// By names of fields, in canonical form.
    #[schema(value_type = Object, example = json!({ "letter_number": "۵۷/۱۲۳۴" }))]
    pub answers: Answers,
}

/// Tries answers on a form: what would be kept of them, or everything that is wrong. Nothing is stored.
#[utoipa::path(tag = "catalogue", operation_id = "try_service_form", request_body = TryServiceForm,
    params(("id" = ServiceFormId, Path, description = "The form")),
    responses((status = 200, description = "What would be kept", body = TriedAnswers)))]
#[post("/service-forms/{id}/trial")]
pub async fn try_service_form(
    viewer: Can<ViewServices>,
    Id(id): Id<ServiceFormId>,
    Body(input): Body<TryServiceForm>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let row = db.read(async |conn| store::get_form(conn, viewer.scope(), id).await).await?;
    let answers = forms::read(&row)?.check(&input.answers).map_err(|faults| forms::refused(faults, "/answers"))?;
    Reply::plain(&TriedAnswers { answers })
}
