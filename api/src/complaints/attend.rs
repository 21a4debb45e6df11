//! What the worker does about complaints.

use sea_orm::ActiveValue::Set;

use crate::{
    base::{error::Error, tx::Tx},
    cases::{
        self, CaseChange, Told, is_over, step,
        wire::{CaseEntryKind, CaseKind, CaseState},
    },
};

/// Complaints in one transaction; the next round takes the next ones.
const AT_ONCE: u64 = 200;

/// Goes on with complaints whose complainants did not reply in time, and closes those about which nothing is left to do and
/// against whose decision nobody may object any more, as the system. Returns how many of both.
pub(crate) async fn attend(tx: &Tx) -> Result<usize, Error> {
    let unanswered = cases::lock_overdue(tx, CaseKind::Complaint, AT_ONCE).await?;
    for row in &unanswered {
        let change = CaseChange {
            state: Set(CaseState::InReview),
            question: Set(None),
            reply_due_on: Set(None),
            ..Default::default()
        };
        step(tx, row, change, Told::new(CaseEntryKind::ReplyMissed)).await?;
    }
    let mut decided = cases::lock_decided(tx, tx.now(), AT_ONCE).await?;
    decided.retain(|complaint| is_over(complaint, tx.now()));
    for complaint in &decided {
        let change = CaseChange { state: Set(CaseState::Closed), closed_at: Set(Some(tx.now())), ..Default::default() };
        step(tx, &complaint.case, change, Told::new(CaseEntryKind::Closed)).await?;
    }
    Ok(unanswered.len().saturating_add(decided.len()))
}
