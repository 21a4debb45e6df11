//! Correct the amount of a declared deposit.

use actix_web::{post, web::Data};
use amanat_kernel::{Rial, Text};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;
use validator::Validate;

use super::{CorrectDeposits, rules, show, store, wire::Deposit};
use crate::base::{
    auth::Can,
    command::{Command, Id},
    db::Db,
    error::Error,
    field::FieldError,
    id::DepositId,
    reply::{IfMatch, Reply},
    tx::Event,
};

/// The right amount, and why it differs from the one declared.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct CorrectDeposit {
    /// The amount as it should have been declared.
    pub amount: Rial,
    /// The reason, for whoever asks later.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "مبلغ قبض اشتباه وارد شده بود", min_length = 1, max_length = 500)]
    pub reason: Text,
}

/// Corrects the declared amount of a deposit, as long as no money was received for it. Money that stands in suspense is not matched anew by itself: an identification follows. A proposal about
/// the deposit that awaits its decision fails, unless its money is of the corrected amount.
#[utoipa::path(tag = "deposits", operation_id = "correct_deposit", request_body = CorrectDeposit,
    params(("id" = DepositId, Path, description = "The deposit")),
    responses((status = 200, description = "Corrected", body = Deposit)))]
#[post("/deposits/{id}/correction")]
pub async fn correct_deposit(
    clerk: Can<CorrectDeposits>,
    Id(id): Id<DepositId>,
    if_match: IfMatch,
    command: Command<CorrectDeposit>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let CorrectDeposit { amount, reason } = &command.body;
    if amount.is_zero() {
        return Err(FieldError::new("/amount", "zero").into());
    }
    db.once(clerk.actor(), &command.once, async |tx| {
        let row = store::lock(tx, clerk.scope(), id).await?;
        if_match.admits(row.version)?;
        rules::awaits_money(row.state)?;
        if row.amount_rial == *amount {
            return Err(FieldError::new("/amount", "unchanged").into());
        }
        store::correct(tx, id, *amount).await?;
        let facts = json!({ "before": row.amount_rial, "after": amount, "reason": reason });
        tx.record(Event::new("deposit.corrected", "deposit", id).of(row.agency_id).facts(facts)).await?;
        let row = store::lock(tx, clerk.scope(), id).await?;
        show::deposit(tx.conn(), clerk.actor(), row).await
    })
    .await
}
