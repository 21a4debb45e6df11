//! Confirmed payer returns, for whoever sends the money: since they were confirmed, it stands among the payments on their way.

use amanat_kernel::{Rial, Sheba};

use super::{entity::ResolutionState, resolutions};
use crate::base::{
    auth::Scope,
    code::Code,
    error::Error,
    id::{AgencyId, ResolutionId, UserId},
    tx::Tx,
};

/// Money that goes back to whoever paid it.
#[derive(Clone, Debug)]
pub(crate) struct PayerReturn {
    pub id: ResolutionId,
    /// None: it lay on one of the treasury's own accounts.
    pub agency: Option<AgencyId>,
    pub payee_sheba: Sheba,
    pub payee_name: String,
    pub amount: Rial,
    pub made_by: UserId,
    /// Whoever agreed; a payer return is never one person's word.
    pub decided_by: UserId,
}

/// Those of the resolutions that are payer returns within reach, locked in the order of their ids.
///
/// # Errors
/// `payer_return_not_confirmed` with the resolution, where one awaits a decision or fell.
pub(crate) async fn lock_payer_returns(
    tx: &Tx,
    scope: &Scope,
    ids: &[ResolutionId],
) -> Result<Vec<PayerReturn>, Error> {
    let rows = resolutions::lock_payer_returns(tx, scope, ids).await?;
    let returns = rows.into_iter().map(|row| {
        let confirmed = row.decided_by.filter(|_| row.state == ResolutionState::Confirmed);
        let decided_by =
            confirmed.ok_or_else(|| Code::PayerReturnNotConfirmed.with("resolution_id", row.id.to_string()))?;
        let payee = row.payee_sheba.zip(row.payee_name);
        let (payee_sheba, payee_name) =
            payee.ok_or_else(|| anyhow::anyhow!("the payer return {} pays nobody", row.id))?;
        Ok(PayerReturn {
            id: row.id,
            agency: row.agency_id,
            payee_sheba,
            payee_name,
            amount: row.amount_rial,
            made_by: row.made_by,
            decided_by,
        })
    });
    returns.collect()
}
