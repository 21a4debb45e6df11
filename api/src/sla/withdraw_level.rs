//! Withdraw a service level.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{ManageServiceLevels, clocks, level_wire::ServiceLevel, levels, rules};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::ServiceLevelId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why nothing is promised any more.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct WithdrawServiceLevel {
    /// The reason; it stands in the log of every case that is open under it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "جایگزینی با ابلاغیهٔ تازه", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Withdraws a service level: no case is filed under it any more. The clocks of those that are open end now, with the
/// reason in their logs; what was late before stays recorded.
#[utoipa::path(tag = "sla", operation_id = "withdraw_service_level", request_body = WithdrawServiceLevel,
    params(("id" = ServiceLevelId, Path, description = "The service level")),
    responses((status = 200, description = "Withdrawn", body = ServiceLevel)))]
#[post("/service-levels/{id}/withdrawal")]
pub async fn withdraw_service_level(
    head: Can<ManageServiceLevels>,
    Id(id): Id<ServiceLevelId>,
    if_match: IfMatch,
    command: Command<WithdrawServiceLevel>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(head.actor(), &command.once, async |tx| {
        let row = levels::lock(tx, head.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::may_change_level(&row)?;
        levels::withdraw(tx, id, &command.body.reason).await?;
        clocks::wake_level(tx, id).await?;
        let facts = json!({ "reason": command.body.reason });
        tx.record(Event::new("service_level.withdrawn", "service_level", id).facts(facts)).await?;
        ServiceLevel::reply(tx.conn(), head.actor(), head.scope(), id, tx.today()).await
    })
    .await
}
