//! Which sweeps a remittance to account 20/9 was.

use serde_json::json;

use super::{rules, transfers};
use crate::base::{
    error::Error,
    id::{BankAccountId, SweepId},
    tx::{Event, Tx},
};

/// Explains the remittances of a concentration account that are not explained yet, oldest first: each by sweeps that arrived
/// one after another and come to exactly its amount. An arrival that is imported late may explain an earlier remittance.
pub async fn explain(tx: &Tx, concentration: BankAccountId) -> Result<(), Error> {
    for remittance in transfers::lock_unexplained_remittances(tx, concentration).await? {
        let arrived = transfers::lock_unremitted(tx, concentration, remittance.booked_on).await?;
        let amounts: Vec<i64> = arrived.iter().map(|sweep| sweep.amount_rial.get()).collect();
        let Some(run) = rules::remitted(remittance.amount_rial.get(), &amounts) else { continue };
        let ids: Vec<SweepId> = arrived.iter().skip(run.start).take(run.len()).map(|sweep| sweep.id).collect();
        transfers::remit(tx, &ids, remittance.id).await?;
        let facts = json!({ "sweep_ids": ids });
        tx.record(Event::new("remittance.explained", "remittance", remittance.id).facts(facts)).await?;
    }
    Ok(())
}
