//! Say that money in suspense is to go back to whoever paid it.

use actix_web::{post, web::Data};
use amanat_kernel::{Rial, Sheba, Text};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ProposePayerReturns,
    entity::ResolutionKind,
    propose::{self, Proposal},
    rules, show, store,
    wire::Resolution,
};
use crate::{
    agencies,
    base::{auth::Can, command::Command, db::Db, error::Error, field::FieldError, id::SuspenseItemId, reply::Reply},
};

/// Which money goes back, to whom, and why.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "suspense_item_id": crate::base::id::EXAMPLE, "payee_sheba": "IR780100004001000001234567",
    "payee_name": "شرکت راه‌سازان البرز", "note": "واریز اشتباه؛ نامهٔ ۴۵۶ واریزکننده" }))]
pub struct ProposePayerReturn {
    /// The item: an open credit.
    pub suspense_item_id: SuspenseItemId,
    /// How much of it; all that is left of it where this is absent.
    #[serde(default)]
    pub amount: Option<Rial>,
    /// The payer's account: the one from which it came, or another one that the payer has asked for.
    pub payee_sheba: Sheba,
    /// Whose account that is.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "شرکت راه‌سازان البرز", min_length = 1, max_length = 200)]
    pub payee_name: Text,
    /// What makes you think so; the second person reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "واریز اشتباه؛ نامهٔ ۴۵۶ واریزکننده", min_length = 1, max_length = 500)]
    pub note: Text,
}

/// Proposes that money in suspense goes back to its payer. The head of treasury decides; then it leaves suspense for
/// the payments on their way (D2'), and the payer orders the bank to pay it with a transfer order. Where the bank names
/// another account as the one from which it came, the answer says so (`is_to_another_account`): the head of treasury then
/// asks for the payer's own word for the new one, and agrees only once it has been seen.
#[utoipa::path(tag = "reconciliation", operation_id = "propose_payer_return", request_body = ProposePayerReturn,
    responses((status = 201, description = "Proposed", body = Resolution)))]
#[post("/payer-returns")]
pub async fn propose_payer_return(
    officer: Can<ProposePayerReturns>,
    command: Command<ProposePayerReturn>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let input = &command.body;
    if input.amount == Some(Rial::ZERO) {
        return Err(FieldError::new("/amount", "zero").into());
    }
    db.once(officer.actor(), &command.once, async |tx| {
        let item = store::lock(tx, officer.scope(), &[input.suspense_item_id]).await?.pop();
        let item = item.ok_or_else(|| FieldError::new("/suspense_item_id", "not_found"))?;
        rules::give_back(item.state, item.direction)?;
        store::not_taken_back(tx, [&item]).await?;
        agencies::refuse_treasury_accounts(tx, &[("/payee_sheba".to_owned(), &input.payee_sheba)]).await?;
        let amount = propose::part(&item, input.amount)?;
        let mut proposal = Proposal::new(ResolutionKind::PayerReturn, item.agency_id, amount, &input.note);
        proposal.payee = Some((input.payee_sheba.clone(), &input.payee_name));
        let row = propose::write(tx, proposal, &[(item, input.amount)]).await?;
        show::resolution(tx.conn(), officer.actor(), officer.scope(), row.id, true).await
    })
    .await
}
