//! Change what people read of a service.

use actix_web::{post, web::Data};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ManageServices, rules, show, store,
    wire::{Service, ServiceDescription},
};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::ServiceId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// The whole description as it is to be.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ChangeService {
    /// What people are to read of it.
    #[validate(nested)]
    pub description: ServiceDescription,
}

/// Changes what people read of a service, and its place in the menu. The code stays.
#[utoipa::path(tag = "catalogue", operation_id = "change_service", request_body = ChangeService,
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, description = "Changed", body = Service)))]
#[post("/services/{id}/change")]
pub async fn change_service(
    head: Can<ManageServices>,
    Id(id): Id<ServiceId>,
    if_match: IfMatch,
    command: Command<ChangeService>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let row = store::lock_service(tx, head.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::is_open(&row)?;
        let before = ServiceDescription::of(&row)?;
        store::change_service(tx, id, store::described(&command.body.description)?).await?;
        let facts = json!({ "before": before, "after": command.body.description });
        tx.record(Event::new("service.changed", "service", id).facts(facts)).await?;
        show::service(tx.conn(), head.actor(), head.scope(), id).await
    })
    .await
}
