//! Register a service level.

use actix_web::{post, web::Data};
use amanat_kernel::{Text, text};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageServiceLevels, entity::service_level, level_wire::ServiceLevel, levels};
use crate::base::{
    auth::{Actor, Can, Scope},
    command::Command,
    db::Db,
    error::Error,
    id::ServiceLevelId,
    reply::Reply,
    tx::{Event, Tx},
};

/// A new service level.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RegisterServiceLevel {
    /// Its code; unique in the office.
    #[validate(length(min = 1, max = 30))]
    #[schema(value_type = String, example = "portal", min_length = 1, max_length = 30)]
    pub code: Text,
    /// Persian title.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "درخواست‌های درگاه خدمات", min_length = 1, max_length = 200)]
    pub title_fa: Text,
    /// English title.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "Requests of the portal", min_length = 1, max_length = 200)]
    pub title_en: Text,
}

/// Registers a service level. It promises nothing until a version of it is published.
#[utoipa::path(tag = "sla", operation_id = "register_service_level", request_body = RegisterServiceLevel,
    responses((status = 201, description = "Registered", body = ServiceLevel)))]
#[post("/service-levels")]
pub async fn register_service_level(
    head: Can<ManageServiceLevels>,
    command: Command<RegisterServiceLevel>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| register(tx, head.actor(), head.scope(), &command.body).await).await
}

async fn register(tx: &Tx, actor: &Actor, scope: &Scope, input: &RegisterServiceLevel) -> Result<Reply, Error> {
    let RegisterServiceLevel { code, title_fa, title_en } = input.clone();
    let row = service_level::Model {
        id: ServiceLevelId::new(),
        office_id: tx.office(),
        code: text::ascii_digits(code.as_str()),
        title_fa,
        title_en,
        withdrawn_at: None,
        withdrawn_because: None,
        withdrawn_by: None,
        created_by: tx.actor()?,
        created_at: tx.now(),
        version: 1,
    };
    levels::insert(tx, &row).await?;
    let facts = json!({ "code": row.code });
    tx.record(Event::new("service_level.registered", "service_level", row.id).facts(facts)).await?;
    let location = format!("/v1/service-levels/{}", row.id);
    Ok(ServiceLevel::reply(tx.conn(), actor, scope, row.id, tx.today()).await?.created_at(location))
}
