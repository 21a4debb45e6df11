//! Refuse a refund.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    RejectRefunds,
    entity::RefundState,
    rules::{self, Step},
    send_back, show,
    turn::Turn,
};
use crate::{
    base::{
        auth::Can,
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::RefundId,
        reply::{IfMatch, Reply},
    },
    signatures,
};

/// Why a request is refused.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RejectRefund {
    /// The reason, for the agency.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "سند آزادسازی کافی نیست", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Refuses a refund, for good. Whoever's turn it is at the treasury may, before the second approval; what it reserved is released.
#[utoipa::path(tag = "refunds", operation_id = "reject_refund", request_body = RejectRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Refused", body = super::wire::Refund)))]
#[post("/refunds/{id}/rejection")]
pub async fn reject_refund(
    officer: Can<RejectRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<RejectRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, officer.scope(), id, &if_match, Step::Reject).await?;
        let (name, role) = rules::turn(turn.row.state)?;
        rules::is_turn_of(officer.actor(), role, &turn.row)?;
        signatures::act(tx, id.into(), name).await?;
        send_back::end(
            tx,
            officer.scope(),
            &turn.row,
            RefundState::Rejected,
            ("refund.rejected", command.body.reason.as_str()),
        )
        .await?;
        show::refund(tx.conn(), officer.actor(), officer.scope(), &settings, tx.today(), id).await
    })
    .await
}
