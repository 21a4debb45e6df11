//! Take a refund back.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    CancelRefunds,
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

/// Why a request is taken back.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CancelRefund {
    /// The reason, for whoever asks later.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "قرارداد تمدید شد", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Takes a refund back, for good, until the treasury has checked it. What it reserved is released.
#[utoipa::path(tag = "refunds", operation_id = "cancel_refund", request_body = CancelRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Taken back", body = super::wire::Refund)))]
#[post("/refunds/{id}/cancellation")]
pub async fn cancel_refund(
    officer: Can<CancelRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<CancelRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, officer.scope(), id, &if_match, Step::Cancel).await?;
        signatures::act(tx, id.into(), rules::cancelling(officer.actor(), &turn.row)).await?;
        let because = command.body.reason.as_str();
        send_back::end(tx, officer.scope(), &turn.row, RefundState::Cancelled, ("refund.cancelled", because)).await?;
        show::refund(tx.conn(), officer.actor(), officer.scope(), &settings, tx.today(), id).await
    })
    .await
}
