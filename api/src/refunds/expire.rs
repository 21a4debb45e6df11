//! Refunds that nobody approved in time.

use serde_json::json;

use super::{
    entity::RefundState,
    reserve,
    rules::{self, Step},
    store,
};
use crate::base::{
    error::Error,
    tx::{Event, Tx},
};

/// Refunds that expire in one transaction; the next round takes the next ones.
const AT_ONCE: u64 = 200;

/// Expires refunds whose last day is over, as the system: what they reserved is released. Returns how many.
pub(crate) async fn expire(tx: &Tx) -> Result<usize, Error> {
    let overdue = store::lock_overdue(tx, AT_ONCE).await?;
    for row in &overdue {
        rules::may_step(row, Step::Expire, tx.today())?;
        let rows = store::rows_of(tx.conn(), row.id).await?;
        let by = row.submitted_by.ok_or_else(|| anyhow::anyhow!("refund {} was not submitted", row.id))?;
        // Nobody ends it: the hold is released in the name of whoever placed it.
        reserve::release(tx, &rows, by).await?;
        store::set_state(tx, row.id, RefundState::Expired).await?;
        let number = row.number.as_deref().unwrap_or_default();
        let mut events = reserve::of_deposits("deposit.refund_released", row, number, &rows);
        let facts = json!({ "number": number, "from": row.state, "expires_on": row.expires_on });
        events.push(Event::new("refund.expired", "refund", row.id).of(row.agency_id).facts(facts));
        tx.record_all(events).await?;
    }
    Ok(overdue.len())
}
