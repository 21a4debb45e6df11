//! What is due to be paid: funded refunds, money that goes back to its payers, and payments that did not
//! reach their payees and are sent again.

use std::collections::BTreeSet;

use amanat_kernel::{Rial, Sheba};

use super::{doubt, entity::payment, entries, remedies, rules, store};
use crate::{
    accounts::{Account, Chart, PostingKind},
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        field::FieldError,
        id::{AgencyId, PaymentId, RefundId, RemedyId, ResolutionId, UserId},
        tx::Tx,
    },
    reconciliation::{self, PayerReturn},
    refunds,
};

/// Which payee of which refund a payment is for.
#[derive(Clone, Debug)]
pub struct OfRefund {
    pub id: RefundId,
    pub number: String,
    pub payee_number: i32,
}

/// A payment that is to be ordered.
pub struct Due {
    pub agency: Option<AgencyId>,
    pub refund: Option<OfRefund>,
    pub resolution: Option<ResolutionId>,
    pub sheba: Sheba,
    pub name: String,
    pub identifier: Option<String>,
    pub amount: Rial,
    /// The payment that failed and is sent again.
    pub reissue_of: Option<PaymentId>,
    /// What its order posts against 1150, and who approved that. Money for a payer stands there since it was confirmed.
    pub posts: Option<(PostingKind, Account, Option<UserId>)>,
}

/// The payees of funded refunds, which are locked.
///
/// # Errors
/// `invalid` where one is not there; `refund_not_due`, `content_changed`, `deposit_held`, `same_person`.
pub async fn refunds(tx: &Tx, scope: &Scope, ids: &[RefundId]) -> Result<Vec<Due>, Error> {
    let within = refunds::within(tx.conn(), scope, ids).await?;
    if let Some(place) = ids.iter().position(|id| !within.contains(id)) {
        return Err(FieldError::new(format!("/refund_ids/{place}"), "not_found").into());
    }
    let payables = refunds::lock_funded(tx, scope, ids).await?;
    let due = payables.into_iter().map(|one| {
        let owed = Account { chart: Chart::RefundsPayable, subject: one.refund.0, agency: Some(one.agency) };
        let refunds::Payee { sheba, name, identifier } = one.payee;
        Due {
            agency: Some(one.agency),
            refund: Some(OfRefund { id: one.refund, number: one.number, payee_number: one.payee_number }),
            resolution: None,
            sheba,
            name,
            identifier,
            amount: one.amount,
            reissue_of: None,
            posts: Some((PostingKind::RefundInstructed, owed, None)),
        }
    });
    Ok(due.collect())
}

/// Money that goes back to its payers: confirmed, not paid yet, and sent by a third person.
///
/// # Errors
/// `invalid` where one is not there; `payer_return_not_confirmed`, `payment_already_instructed`, `same_person`.
pub async fn payer_returns(tx: &Tx, scope: &Scope, ids: &[ResolutionId]) -> Result<Vec<Due>, Error> {
    let found = reconciliation::lock_payer_returns(tx, scope, ids).await?;
    for (place, id) in ids.iter().enumerate() {
        if !found.iter().any(|one| one.id == *id) {
            return Err(FieldError::new(format!("/resolution_ids/{place}"), "not_found").into());
        }
    }
    let paid = store::paid(tx, ids).await?;
    if let Some(one) = found.iter().find(|one| paid.contains(&one.id)) {
        return Err(Code::PaymentAlreadyInstructed.with("resolution_id", one.id.to_string()).into());
    }
    by_a_third_person(tx, &found)?;
    let due = found.into_iter().map(|one| Due {
        agency: one.agency,
        refund: None,
        resolution: Some(one.id),
        sheba: one.payee_sheba,
        name: one.payee_name,
        identifier: None,
        amount: one.amount,
        reissue_of: None,
        posts: None,
    });
    Ok(due.collect())
}

/// Whoever proposed that money goes back to its payer, or confirmed it, does not send it; not the second time either.
fn by_a_third_person(tx: &Tx, returns: &[PayerReturn]) -> Result<(), Error> {
    let sender = tx.actor()?;
    Ok(returns.iter().try_for_each(|one| rules::third_person(one, sender))?)
}

/// Failed payments whose reissue was approved, with whom to pay now; their payments are locked.
///
/// # Errors
/// `invalid` where one is not there; `payment_in_doubt`, `remedy_not_approved`, `deposit_held`, `same_person`.
pub async fn reissues(tx: &Tx, scope: &Scope, ids: &[RemedyId]) -> Result<Vec<Due>, Error> {
    let of: Vec<PaymentId> =
        remedies::get_many(tx.conn(), scope, ids).await?.iter().map(|row| row.payment_id).collect();
    let payments = store::lock_many(tx, &of).await?;
    let found = remedies::lock_many(tx, scope, ids).await?;
    for (place, id) in ids.iter().enumerate() {
        if !found.iter().any(|one| one.id == *id) {
            return Err(FieldError::new(format!("/remedy_ids/{place}"), "not_found").into());
        }
    }
    doubt::none(tx, scope, &payments).await?;
    let sender = tx.actor()?;
    let resolutions: BTreeSet<ResolutionId> = payments.iter().filter_map(|payment| payment.resolution_id).collect();
    let resolutions: Vec<ResolutionId> = resolutions.into_iter().collect();
    by_a_third_person(tx, &reconciliation::lock_payer_returns(tx, scope, &resolutions).await?)?;
    let refunds: BTreeSet<RefundId> = payments.iter().filter_map(|payment| payment.refund_id).collect();
    for refund in refunds {
        refunds::lock_again(tx, scope, refund).await?;
    }
    let due = found.into_iter().map(|row| {
        let payment = payments.iter().find(|payment| payment.id == row.payment_id);
        let payment = payment.ok_or_else(|| anyhow::anyhow!("the payment of the remedy {} is not there", row.id))?;
        match rules::send(&row, payment.state, sender) {
            Ok(()) => {}
            Err(Code::RemedyNotApproved) => {
                return Err(Code::RemedyNotApproved.with("remedy_id", row.id.to_string()).into());
            }
            Err(code) => return Err(code.into()),
        }
        let payee = row.payee_sheba.zip(row.payee_name);
        let (sheba, name) = payee.ok_or_else(|| anyhow::anyhow!("the reissue {} pays nobody", row.id))?;
        again(payment, (sheba, name, row.payee_identifier), row.decided_by)
    });
    due.collect()
}

/// R7a: what came back is on its way again.
fn again(
    row: &payment::Model,
    (sheba, name, identifier): (Sheba, String, Option<String>),
    approved_by: Option<UserId>,
) -> Result<Due, Error> {
    let of = row.refund_id.zip(row.refund_number.clone()).zip(row.payee_number);
    let refund = of.map(|((id, number), payee_number)| OfRefund { id, number, payee_number });
    Ok(Due {
        agency: row.agency_id,
        refund,
        resolution: row.resolution_id,
        sheba,
        name,
        identifier,
        amount: row.amount_rial,
        reissue_of: Some(row.id),
        posts: Some((PostingKind::PaymentReissued, entries::returned(row)?, approved_by)),
    })
}
