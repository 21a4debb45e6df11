//! Where the payments of a refund stand, told to the refund.

use serde_json::Value;

use super::{entity::PaymentState, store};
use crate::{
    base::{auth::Scope, error::Error, id::RefundId, tx::Tx},
    refunds::{self, Progress},
};

/// Moves a refund to where its payments stand; of each payee the latest counts.
pub async fn of(tx: &Tx, scope: &Scope, refund: RefundId, source: Value) -> Result<(), Error> {
    let mut progress = Progress::default();
    for state in store::standing(tx, refund).await? {
        let one = match state {
            PaymentState::Instructed => &mut progress.open,
            PaymentState::Settled => &mut progress.settled,
            PaymentState::Returned | PaymentState::Unexecuted => &mut progress.returned,
            PaymentState::Restored => &mut progress.restored,
            // Another payment stands for its payee.
            PaymentState::Reissued => continue,
        };
        *one = one.saturating_add(1);
    }
    refunds::progress(tx, scope, refund, progress, source).await
}
