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
    let mut differing = Vec::new();
    for sweep in transfers::lock_unexplained(tx, scope, link_account).await? {
        if compare(tx, scope, &sweep).await? != 0 {
            differing.push(sweep);
        }
    }
    if differing.len() < 2 {
        return Ok(());
    }
    compare_together(tx, scope, link_account, &differing).await
}

/// What one sweep left behind, the next one may have taken: several are compared with what they took together. The units
/// are marked with the last of them, which emptied the account.
async fn compare_together(
    tx: &Tx,
    scope: &Scope,
    link_account: BankAccountId,
    differing: &[sweep::Model],
) -> Result<(), Error> {
    let Some(last_on) = differing.iter().filter_map(|sweep| sweep.out_on).max() else { return Ok(()) };
    let mut units = reconciliation::lock_unswept(tx, link_account, last_on).await?;
    let stood = |sweep: &sweep::Model| -> i128 {
        let until = units.iter().filter(|unit| Some(unit.booked_on) <= sweep.out_on);
        until.map(|unit| i128::from(unit.signed)).sum()
    };
    let amounts: Vec<i64> = differing.iter().map(|sweep| sweep.amount_rial.get()).collect();
    let stood: Vec<i128> = differing.iter().map(stood).collect();
    let Some(count) = rules::together(&amounts, &stood) else { return Ok(()) };
    let (Some(earlier), Some(last)) = (differing.get(..count - 1), differing.get(count - 1)) else { return Ok(()) };
    for sweep in earlier {
        transfers::compare(tx, sweep.id, 0).await?;
        let facts = json!({ "together_with": last.id });
        tx.record(Event::new("sweep.explained", "sweep", sweep.id).of(sweep.agency_id).facts(facts)).await?;
    }
    units.retain(|unit| Some(unit.booked_on) <= last.out_on);
    take(tx, scope, last, &units).await
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
