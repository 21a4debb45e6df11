//! Publish the draft of a service's form.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageServices, entity::service, forms, rules, show, show::Standing, store, wire::Service};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::{ServiceId, UserId},
    reply::{IfMatch, Reply},
    tx::{Event, Tx},
};

/// Nothing is said beside the fact.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct PublishForm {}

/// Publishes the draft of a service's form: from now on the service is asked for by it, and it never changes. What was
/// asked by the form before it keeps that one.
#[utoipa::path(tag = "catalogue", operation_id = "publish_form", request_body = PublishForm,
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, description = "The service with its new form", body = Service)))]
#[post("/services/{id}/publication")]
pub async fn publish_form(
    head: Can<ManageServices>,
    Id(id): Id<ServiceId>,
    if_match: IfMatch,
    command: Command<PublishForm>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let row = store::lock_service(tx, head.scope(), id).await?;
        if_match.admits(row.version)?;
        publish(tx, Some(tx.actor()?), &row).await?;
        show::service(tx.conn(), head.actor(), head.scope(), id).await
    })
    .await
}

/// Publishes the draft of a locked service.
pub async fn publish(tx: &Tx, by: Option<UserId>, service: &service::Model) -> Result<(), Error> {
    let forms = store::standing(tx.conn(), tx.office(), [service.id]).await?;
    let Standing { published, draft } = Standing::of(service.id, &forms);
    let draft = rules::publish(service, draft)?;
    store::publish(tx, draft.id, published.map(|form| form.id), by).await?;
    store::change_service(tx, service.id, service::ActiveModel::default()).await?;
    let facts = json!({ "number": draft.number, "content_sha256": forms::hex(&draft.content_sha256) });
    tx.record(Event::new("service.form_published", "service", service.id).facts(facts)).await
}
