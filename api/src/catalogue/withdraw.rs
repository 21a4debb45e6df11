//! Withdraw a service.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageServices, rules, show, store, wire::Service};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::ServiceId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why a service is offered no more.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct WithdrawService {
    /// The reason.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "ادغام در خدمت دیگر", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Withdraws a service, for good: it is offered no more. What was asked before goes on.
#[utoipa::path(tag = "catalogue", operation_id = "withdraw_service", request_body = WithdrawService,
    params(("id" = ServiceId, Path, description = "The service")),
    responses((status = 200, description = "Withdrawn", body = Service)))]
#[post("/services/{id}/withdrawal")]
pub async fn withdraw_service(
    head: Can<ManageServices>,
    Id(id): Id<ServiceId>,
    if_match: IfMatch,
    command: Command<WithdrawService>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let row = store::lock_service(tx, head.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::is_open(&row)?;
        store::withdraw_service(tx, id, &command.body.reason).await?;
        let facts = json!({ "code": row.code, "reason": command.body.reason });
        tx.record(Event::new("service.withdrawn", "service", id).facts(facts)).await?;
        show::service(tx.conn(), head.actor(), head.scope(), id).await
    })
    .await
}
