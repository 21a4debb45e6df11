//! Take a refund up for the treasury's check.

use actix_web::{post, web::Data};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    CheckRefunds,
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
pub struct ExamineRefund {}

/// Takes a refund up: from here on the agency sees that the treasury is checking it.
#[utoipa::path(tag = "refunds", operation_id = "examine_refund", request_body = ExamineRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Taken up", body = super::wire::Refund)))]
#[post("/refunds/{id}/examination")]
pub async fn examine_refund(
    clerk: Can<CheckRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<ExamineRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(clerk.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, clerk.scope(), id, &if_match, Step::Examine).await?;
        signatures::act(tx, id.into(), rules::CHECK).await?;
        store::set_state(tx, id, RefundState::UnderCheck).await?;
        tx.record(Event::new("refund.examined", "refund", id).of(turn.row.agency_id)).await?;
        show::refund(tx.conn(), clerk.actor(), clerk.scope(), &settings, tx.today(), id).await
    })
    .await
}
