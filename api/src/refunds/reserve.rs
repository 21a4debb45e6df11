//! The reserve: what keeps an amount from being promised twice, from submission to the second approval.

use std::collections::{BTreeMap, HashMap};

use amanat_kernel::{CreditNumber, Rial};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    entity::{refund, refund_row},
    store,
};
use crate::{
    accounts::{self, Balance, Chart, NewHold},
    base::{
        code::Code,
        error::Error,
        id::{DepositId, HoldId, UserId},
        tx::{Event, Tx},
    },
};

/// What a hold that is a reserve is called in the ledger.
const KIND: &str = "refund";

/// How much each deposit is asked for, in the order of their ids.
pub fn asked(rows: &[refund_row::Model]) -> BTreeMap<DepositId, Rial> {
    let mut asked: BTreeMap<DepositId, Rial> = BTreeMap::new();
    for row in rows {
        let so_far = asked.entry(row.deposit_id).or_default();
        *so_far = so_far.checked_add(row.amount_rial).unwrap_or(Rial::MAX);
    }
    asked
}

/// What the caller has seen to be available must be what is, and as much as is asked for.
///
/// # Errors
/// `available_changed`, `refund_exceeds_available`: both with what is available now.
pub async fn check(tx: &Tx, rows: &[refund_row::Model], seen: &HashMap<CreditNumber, Rial>) -> Result<(), Error> {
    let asked = asked(rows);
    let subjects: Vec<Uuid> = asked.keys().map(|id| id.0).collect();
    let balances = accounts::balances_of(tx.conn(), tx.office(), Chart::DepositsPayable, &subjects).await?;
    let available = |id: DepositId| balances.get(&id.0).copied().map_or(Rial::ZERO, Balance::available);
    let shown = || -> Value {
        let numbers: BTreeMap<&CreditNumber, DepositId> =
            rows.iter().map(|row| (&row.credit_number, row.deposit_id)).collect();
        let each =
            |(number, id): (&CreditNumber, DepositId)| json!({ "credit_number": number, "available": available(id) });
        numbers.into_iter().map(each).collect()
    };
    let is_seen = |row: &refund_row::Model| seen.get(&row.credit_number) == Some(&available(row.deposit_id));
    if !rows.iter().all(is_seen) {
        return Err(Code::AvailableChanged.with("available", shown()).into());
    }
    if asked.iter().any(|(id, amount)| *amount > available(*id)) {
        return Err(Code::RefundExceedsAvailable.with("available", shown()).into());
    }
    Ok(())
}

/// Holds each row's amount.
pub async fn place(tx: &Tx, number: &str, rows: &[refund_row::Model]) -> Result<(), Error> {
    let new = |row: &refund_row::Model| NewHold {
        subject: row.deposit_id.0,
        amount: row.amount_rial,
        reason: format!("{number}/{}", row.row_number),
    };
    let holds = accounts::place_holds(tx, Chart::DepositsPayable, KIND, rows.iter().map(new).collect()).await?;
    for (row, hold) in rows.iter().zip(holds) {
        store::set_hold(tx, row, hold).await?;
    }
    Ok(())
}

/// Lets the amounts go: back to what is available, or to be posted.
pub async fn release(tx: &Tx, rows: &[refund_row::Model], by: UserId) -> Result<(), Error> {
    let holds: Vec<HoldId> = rows.iter().filter_map(|row| row.hold_id).collect();
    accounts::release_holds(tx, &holds, by).await
}

/// What happened to each deposit of a refund, for their timelines.
pub fn of_deposits(action: &'static str, row: &refund::Model, number: &str, rows: &[refund_row::Model]) -> Vec<Event> {
    let source = json!({ "kind": "refund", "id": row.id, "label": number });
    let each = |(deposit, amount): (DepositId, Rial)| {
        let facts = json!({ "amount": amount, "source": source });
        Event::new(action, "deposit", deposit).of(row.agency_id).facts(facts)
    };
    asked(rows).into_iter().map(each).collect()
}
