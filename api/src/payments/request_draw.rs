//! Ask for funds from account 20/9.

use actix_web::{post, web::Data};
use amanat_kernel::{FiscalYear, Rial};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    RequestDraws, draws,
    entity::{DrawState, draw},
    instruct::refund_account,
    named::numbered,
    show,
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{BankAccountId, DrawId, RefundId},
        reply::Reply,
        serial,
        tx::{Event, Tx},
    },
    refunds,
};

/// How much, and for which account.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RequestDraw {
    /// How much.
    pub amount: Rial,
    /// The treasury's refund account; needed where there are several.
    #[serde(default)]
    pub refund_account_id: Option<BankAccountId>,
    /// What it is for, where that is known.
    #[serde(default)]
    #[validate(length(max = 500))]
    #[schema(max_items = 500)]
    pub refund_ids: Vec<RefundId>,
}

/// Asks for funds from account 20/9 of the General Treasury, under a number. They have arrived when the refund account's
/// statement shows a credit of exactly the amount from there.
#[utoipa::path(tag = "payments", operation_id = "request_draw", request_body = RequestDraw,
    responses((status = 201, description = "Requested", body = super::wire::Draw)))]
#[post("/draws")]
pub async fn request_draw(
    payer: Can<RequestDraws>,
    command: Command<RequestDraw>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    if command.body.amount.is_zero() {
        return Err(FieldError::new("/amount", "zero").into());
    }
    db.once(payer.actor(), &command.once, async |tx| {
        let id = request(tx, payer.scope(), &command.body).await?;
        let reply = show::draw(tx.conn(), payer.actor(), payer.scope(), id).await?;
        Ok(reply.created_at(format!("/v1/draws/{id}")))
    })
    .await
}

async fn request(tx: &Tx, scope: &Scope, input: &RequestDraw) -> Result<DrawId, Error> {
    let account = refund_account(tx, scope, input.refund_account_id).await?;
    let mut refunds = input.refund_ids.clone();
    refunds.sort_unstable();
    refunds.dedup();
    let within = refunds::within(tx.conn(), scope, &refunds).await?;
    if let Some(place) = input.refund_ids.iter().position(|id| !within.contains(id)) {
        return Err(FieldError::new(format!("/refund_ids/{place}"), "not_found").into());
    }
    let year = FiscalYear::of(tx.today()).map_err(anyhow::Error::from)?;
    let number = numbered(year, serial::next(tx, &format!("draw/{year}")).await?);
    let facts = json!({ "number": number, "amount": input.amount, "refund_ids": refunds });
    let row = draw::Model {
        id: DrawId::new(),
        office_id: tx.office(),
        number: Some(number),
        refund_account_id: account.id,
        amount_rial: input.amount,
        state: DrawState::Requested,
        requested_by: Some(tx.actor()?),
        requested_at: Some(tx.now()),
        arrived_line_id: None,
        arrived_on: None,
        withdrawn_by: None,
        withdrawn_at: None,
        withdrawn_because: None,
        version: 1,
    };
    let id = row.id;
    draws::insert(tx, row, &refunds).await?;
    tx.record(Event::new("draw.requested", "draw", id).facts(facts)).await?;
    Ok(id)
}
