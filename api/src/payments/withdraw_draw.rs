//! Take back what was asked for from account 20/9.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{RequestDraws, draws, rules, show};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    id::DrawId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// Why it is not needed.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct WithdrawDraw {
    /// The reason, for whoever asks later.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "موجودی حساب کافی بود", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Takes back a request for funds that have not arrived. Should they arrive all the same, they are a draw without a number.
#[utoipa::path(tag = "payments", operation_id = "withdraw_draw", request_body = WithdrawDraw,
    params(("id" = DrawId, Path, description = "The draw")),
    responses((status = 200, description = "Withdrawn", body = super::wire::Draw)))]
#[post("/draws/{id}/withdrawal")]
pub async fn withdraw_draw(
    payer: Can<RequestDraws>,
    Id(id): Id<DrawId>,
    if_match: IfMatch,
    command: Command<WithdrawDraw>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    db.once(payer.actor(), &command.once, async |tx| {
        let row = draws::lock(tx, payer.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::waits(row.state)?;
        draws::withdraw(tx, id, command.body.reason.as_str()).await?;
        let facts = json!({ "reason": command.body.reason, "number": row.number });
        tx.record(Event::new("draw.withdrawn", "draw", id).facts(facts)).await?;
        show::draw(tx.conn(), payer.actor(), payer.scope(), id).await
    })
    .await
}
