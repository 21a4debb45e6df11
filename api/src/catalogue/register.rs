//! Register a service.

use actix_web::{post, web::Data};
use sea_orm::ActiveValue::Set;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageServices,
    entity::service,
    rules, show, store,
    wire::{Service, ServiceDescription},
};
use crate::base::{
    auth::Can,
    command::Command,
    db::Db,
    error::Error,
    id::{ServiceId, UserId},
    reply::Reply,
    tx::{Event, Tx},
};

/// A new service.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RegisterService {
    /// How addresses name it, for good; unique in the office.
    #[schema(example = "bank-account-letter", pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    pub code: String,
    /// What people read of it.
    #[validate(nested)]
    pub description: ServiceDescription,
}

/// Registers a service. It is offered as soon as a form of it is published.
#[utoipa::path(tag = "catalogue", operation_id = "register_service", request_body = RegisterService,
    responses((status = 201, description = "Registered", body = Service)))]
#[post("/services")]
pub async fn register_service(
    head: Can<ManageServices>,
    command: Command<RegisterService>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let id = register(tx, Some(tx.actor()?), &command.body).await?;
        let reply = show::service(tx.conn(), head.actor(), head.scope(), id).await?;
        Ok(reply.created_at(format!("/v1/services/{id}")))
    })
    .await
}

/// Registers a service; nobody registers what comes with the product.
pub async fn register(tx: &Tx, by: Option<UserId>, input: &RegisterService) -> Result<ServiceId, Error> {
    rules::code(&input.code)?;
    let id = ServiceId::new();
    let row = service::ActiveModel {
        id: Set(id),
        office_id: Set(tx.office()),
        code: Set(input.code.clone()),
        registered_by: Set(by),
        registered_at: Set(tx.now()),
        version: Set(1),
        ..store::described(&input.description)?
    };
    store::insert_service(tx, row).await?;
    tx.record(Event::new("service.registered", "service", id).facts(json!({ "code": input.code }))).await?;
    Ok(id)
}
