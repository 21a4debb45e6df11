//! What a sweep took from the link account.

use serde_json::json;

use super::{
    entity::sweep,
    rules::{self, Booked, Explanation},
    transfers,
};
use crate::{
    base::{
        auth::Scope,
        error::Error,
        id::BankAccountId,
        tx::{Event, Tx},
    },
    deposits,
    reconciliation::{self, Unit, UnitId},
};

/// Compares the sweeps of a link account that are not explained with what stood on it, oldest first. What a sweep is
/// found to be is marked swept; where nothing fits, the difference is kept and a person has to say what stayed behind.
///
/// # Errors
/// What the database says.
pub(crate) async fn explain(tx: &Tx, scope: &Scope, link_account: BankAccountId) -> Result<(), Error> {
    for sweep in transfers::lock_unexplained(tx, scope, link_account).await? {
        compare(tx, scope, &sweep).await?;
    }
    Ok(())
}

/// Compares one locked sweep; returns the difference, 0 where it is explained now.
pub async fn compare(tx: &Tx, scope: &Scope, sweep: &sweep::Model) -> Result<i64, Error> {
    let Some(out_on) = sweep.out_on else { return Ok(sweep.amount_rial.get()) };
    let units = reconciliation::lock_unswept(tx, sweep.link_account_id, out_on).await?;
    let booked: Vec<Booked> = units.iter().map(|unit| (unit.booked_on, unit.signed)).collect();
    match rules::explain(sweep.amount_rial.get(), out_on, &booked) {
        Explanation::Everything => take(tx, scope, sweep, &units).await.map(|()| 0),
        Explanation::BeforeItsDay => {
            let before: Vec<Unit> = units.into_iter().filter(|unit| unit.booked_on < out_on).collect();
            take(tx, scope, sweep, &before).await.map(|()| 0)
        }
        Explanation::Difference(difference) => {
            if sweep.difference_rial != Some(difference) {
                transfers::compare(tx, sweep.id, difference).await?;
                let facts = json!({ "difference": difference.to_string() });
                tx.record(Event::new("sweep.differs", "sweep", sweep.id).of(sweep.agency_id).facts(facts)).await?;
            }
            Ok(difference)
        }
    }
}

/// Says that a sweep took these units, which come to its amount.
pub async fn take(tx: &Tx, scope: &Scope, sweep: &sweep::Model, units: &[Unit]) -> Result<(), Error> {
    let out_on = sweep.out_on.ok_or_else(|| anyhow::anyhow!("the sweep {} has not left", sweep.id))?;
    let ids: Vec<UnitId> = units.iter().map(|unit| unit.id).collect();
    let swept = reconciliation::sweep(tx, &ids, sweep.id, out_on).await?;
    transfers::compare(tx, sweep.id, 0).await?;
    let facts = json!({ "units": ids.len(), "deposits": swept.len() });
    let mut events = vec![Event::new("sweep.explained", "sweep", sweep.id).of(sweep.agency_id).facts(facts)];
    // A deposit may be another agency's than the account, where money was paid into a wrong one.
    for deposit in deposits::lock_collected(tx, scope, &swept).await? {
        let source = json!({ "kind": "sweep", "id": sweep.id, "label": sweep.bank_reference });
        let facts = json!({ "swept_on": out_on, "amount": deposit.amount, "source": source });
        events.push(Event::new("deposit.swept", "deposit", deposit.id).of(deposit.agency).facts(facts));
    }
    tx.record_all(events).await
}
