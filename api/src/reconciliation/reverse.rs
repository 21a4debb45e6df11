//! Say which earlier receipt a bank debit reverses.

use actix_web::{post, web::Data};
use amanat_kernel::Text;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::{
    ProposeBankReversals,
    entity::{ResolutionKind, suspense_item},
    propose::{self, Asked, Proposal},
    rules, show, store,
    wire::Resolution,
};
use crate::{
    base::{
        auth::{Can, Scope},
        command::Command,
        db::Db,
        error::Error,
        field::FieldError,
        id::{DepositId, SuspenseItemId},
        reply::Reply,
        tx::Tx,
    },
    deposits,
};

/// Which debit, what it reverses, and why.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "suspense_item_id": crate::base::id::EXAMPLE, "deposit_id": crate::base::id::EXAMPLE,
    "note": "نامهٔ بانک دربارهٔ برگشت چک واریزی" }))]
pub struct ProposeBankReversal {
    /// The item: an open debit.
    pub suspense_item_id: SuspenseItemId,
    /// The deposit whose receipt it reverses: of the same amount, received, swept or announced.
    #[serde(default)]
    pub deposit_id: Option<DepositId>,
    /// Or the open credit in suspense that it reverses, of the same amount.
    #[serde(default)]
    pub credit_suspense_item_id: Option<SuspenseItemId>,
    /// What makes you think so; the second person reads it.
    #[validate(length(min = 1, max = 500))]
    #[schema(value_type = String, example = "نامهٔ بانک دربارهٔ برگشت چک واریزی", min_length = 1, max_length = 500)]
    pub note: Text,
}

/// Proposes that a bank debit took an earlier receipt back. Either a deposit is named, whose receipt is reversed for
/// good when the head of treasury agrees; or a credit in suspense, and both leave suspense together. What the bank
/// reverses before anybody has built on it is undone at import, without people.
#[utoipa::path(tag = "reconciliation", operation_id = "propose_bank_reversal", request_body = ProposeBankReversal,
    responses((status = 201, description = "Proposed", body = Resolution)))]
#[post("/bank-reversals")]
pub async fn propose_bank_reversal(
    officer: Can<ProposeBankReversals>,
    command: Command<ProposeBankReversal>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let input = &command.body;
    if input.deposit_id.is_some() == input.credit_suspense_item_id.is_some() {
        return Err(FieldError::new("/deposit_id", "one_of_two").into());
    }
    db.once(officer.actor(), &command.once, async |tx| {
        let items = lock(tx, officer.scope(), input).await?;
        let agencies = items.iter().map(|(item, _)| item.agency_id);
        let amount = match items.as_slice() {
            [(debit, _)] => debit.amount_rial,
            [(debit, _), (credit, _)] => {
                rules::give_back(credit.state, credit.direction)?;
                rules::same_amount(debit.remaining_rial, credit.remaining_rial)?;
                debit.amount_rial
            }
            _ => return Err(anyhow::anyhow!("a reversal is of one or two items").into()),
        };
        let agency = match input.deposit_id {
            None => rules::only(agencies),
            Some(id) => {
                let claim = deposits::lock_claims(tx, officer.scope(), &[], &[id]).await?.pop();
                let claim = claim.ok_or_else(|| FieldError::new("/deposit_id", "not_found"))?;
                rules::reversible(claim.state)?;
                rules::same_amount(amount, claim.amount)?;
                rules::only(agencies.chain([Some(claim.agency)]))
            }
        };
        let mut proposal = Proposal::new(ResolutionKind::BankReversal, agency, amount, &input.note);
        proposal.reversed_deposit = input.deposit_id;
        let row = propose::write(tx, proposal, &items).await?;
        show::resolution(tx.conn(), officer.actor(), officer.scope(), row.id, true).await
    })
    .await
}

/// The debit, whole and open, and after it the credit where one is named.
async fn lock(tx: &Tx, scope: &Scope, input: &ProposeBankReversal) -> Result<Vec<Asked>, Error> {
    let wanted: Vec<_> = [Some(input.suspense_item_id), input.credit_suspense_item_id].into_iter().flatten().collect();
    let rows = store::lock(tx, scope, &wanted).await?;
    let find = |id: SuspenseItemId, pointer: &str| -> Result<suspense_item::Model, Error> {
        let row = rows.iter().find(|row| row.id == id).cloned();
        Ok(row.ok_or_else(|| FieldError::new(pointer, "not_found"))?)
    };
    let debit = find(input.suspense_item_id, "/suspense_item_id")?;
    rules::reverse(debit.state, debit.direction)?;
    let mut items = vec![(debit, None)];
    if let Some(id) = input.credit_suspense_item_id {
        items.push((find(id, "/credit_suspense_item_id")?, None));
    }
    Ok(items)
}
