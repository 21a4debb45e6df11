//! Requests whose applicants did not reply in time.

use sea_orm::ActiveValue::Set;

use crate::{
    base::{error::Error, tx::Tx},
    cases::{
        self, CaseChange, Step, Told, step,
        wire::{CaseEntryKind, CaseKind},
    },
};

/// Requests that expire in one transaction; the next round takes the next ones.
const AT_ONCE: u64 = 200;

/// Expires requests that waited too long for their applicant, as the system. Returns how many.
pub(crate) async fn expire(tx: &Tx) -> Result<usize, Error> {
    let overdue = cases::lock_overdue(tx, CaseKind::Request, AT_ONCE).await?;
    for row in &overdue {
        let change = CaseChange {
            state: Set(cases::after(row.state, Step::Expire)?),
            question: Set(None),
            reply_due_on: Set(None),
            closed_at: Set(Some(tx.now())),
            ..Default::default()
        };
        step(tx, row, change, Told::new(CaseEntryKind::Expired)).await?;
    }
    Ok(overdue.len())
}
