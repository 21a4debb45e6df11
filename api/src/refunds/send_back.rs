//! Send a refund back to its agency.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ReturnRefunds, approve,
    entity::{RefundState, refund},
    reserve,
    rules::{self, Step},
    show, store,
    turn::Turn,
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::{Command, Id},
        config::Settings,
        db::Db,
        error::Error,
        id::RefundId,
        reply::{IfMatch, Reply},
        tx::{Event, Tx},
    },
    signatures,
};

/// Why a request is sent back.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ReturnRefund {
    /// The reason, for the agency.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "تاریخ اعلام وصول ردیف ۲ نادرست است", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Sends a refund back for correction. Whoever's turn it is may; what it reserved is released, and corrected it is signed anew.
/// Until the bank is ordered to pay, the head of treasury takes an approval back in this way: the deposits are owed again.
#[utoipa::path(tag = "refunds", operation_id = "return_refund", request_body = ReturnRefund,
    params(("id" = RefundId, Path, description = "The refund")),
    responses((status = 200, description = "Sent back", body = super::wire::Refund)))]
#[post("/refunds/{id}/return")]
pub async fn return_refund(
    officer: Can<ReturnRefunds>,
    Id(id): Id<RefundId>,
    if_match: IfMatch,
    command: Command<ReturnRefund>,
    db: Data<Db>,
    settings: Data<Settings>,
) -> Result<Reply, Error> {
    db.once(officer.actor(), &command.once, async |tx| {
        let turn = Turn::take(tx, officer.scope(), id, &if_match, Step::SendBack).await?;
        let (name, role) = rules::turn(turn.row.state)?;
        rules::is_turn_of(officer.actor(), role, &turn.row)?;
        signatures::act(tx, id.into(), name).await?;
        end(tx, officer.scope(), &turn.row, RefundState::Returned, ("refund.returned", command.body.reason.as_str()))
            .await?;
        show::refund(tx.conn(), officer.actor(), officer.scope(), &settings, tx.today(), id).await
    })
    .await
}

/// Ends a request, or sends it back: what it had reserved is released, what was approved is owed for the deposits again, and
/// everybody is told why.
pub async fn end(
    tx: &Tx,
    scope: &Scope,
    row: &refund::Model,
    state: RefundState,
    (action, because): (&'static str, &str),
) -> Result<(), Error> {
    let mut events = Vec::new();
    if rules::is_under_way(row.state) {
        let rows = store::rows_of(tx.conn(), row.id).await?;
        reserve::release(tx, &rows, tx.actor()?).await?;
        let number = row.number.as_deref().unwrap_or_default();
        events = reserve::of_deposits("deposit.refund_released", row, number, &rows);
    }
    if rules::is_approved(row.state) {
        events = approve::take_back(tx, scope, row).await?;
    }
    store::end(tx, row.id, state, because).await?;
    let facts = json!({ "reason": because, "from": row.state });
    events.push(Event::new(action, "refund", row.id).of(row.agency_id).facts(facts));
    tx.record_all(events).await
}
