//! The beginning of every step: the refund locked, its version compared, the step found due.

use super::{
    entity::refund,
    rules::{self, Step},
    store,
};
use crate::base::{auth::Scope, error::Error, id::RefundId, reply::IfMatch, tx::Tx};

/// A refund at which it is somebody's turn.
pub struct Turn {
    pub row: refund::Model,
}

impl Turn {
    /// Takes the turn.
    ///
    /// # Errors
    /// `not_found`, `if_match_missing`, `version_stale`, `refund_not_due`, `refund_expired`.
    pub async fn take(tx: &Tx, scope: &Scope, id: RefundId, if_match: &IfMatch, step: Step) -> Result<Self, Error> {
        let row = store::lock(tx, scope, id).await?;
        if_match.admits(row.version)?;
        rules::may_step(&row, step, tx.today())?;
        Ok(Self { row })
    }
}
