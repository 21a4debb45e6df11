//! Close a settled refund.

use actix_web::{post, web::Data};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    CloseRefunds,
    entity::RefundState,
    rules::{self, Step},
    show, store,
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
        tx::Event,
    },
    signatures,
};

/// Nothing is said beside the fact.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct CloseRefund {}

/// Closes a settled refund: the bank has paid, and whoever reconciles has seen that nothing of it is open. A payment that comes
/// back later opens it again.
#[utoipa::path(tag = "refunds", operation_id = "close_refund", request_body = CloseRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Closed", body = super::wire::Refund)))]
#[post("/refunds/{id}/closing")]
pub async fn close_refund(
    reconciler: Can<CloseRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<CloseRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(reconciler.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, reconciler.scope(), id, &if_match, Step::Close).await?;
        signatures::act(tx, id.into(), rules::CLOSER).await?;
        store::set_state(tx, id, RefundState::Closed).await?;
        tx.record(Event::new("refund.closed", "refund", id).of(turn.row.agency_id)).await?;
        show::refund(tx.conn(), reconciler.actor(), reconciler.scope(), &settings, tx.today(), id).await
    })
    .await
}
