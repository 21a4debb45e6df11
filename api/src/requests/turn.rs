//! The beginning of every step: the request locked, its version compared, the step found due.

use super::{WorkOnRequests, rules};
use crate::{
    base::{auth::Can, error::Error, id::CaseId, reply::IfMatch, tx::Tx},
    cases::{
        self, Case, Step,
        wire::{CaseKind, CaseState},
    },
};

/// A request at which it is somebody's turn.
pub struct Turn {
    pub row: Case,
    /// Where it stands after the step.
    pub next: CaseState,
}

impl Turn {
    /// Takes the turn.
    ///
    /// # Errors
    /// `not_found`, `if_match_missing`, `version_stale`, `case_not_due`, `case_not_yours`.
    pub async fn take(
        tx: &Tx,
        officer: &Can<WorkOnRequests>,
        id: CaseId,
        if_match: &IfMatch,
        step: Step,
    ) -> Result<Self, Error> {
        let row = cases::lock(tx, officer.scope(), CaseKind::Request, id).await?;
        if_match.admits(row.version)?;
        let next = rules::may_step(&row, step, officer.actor().user)?;
        Ok(Self { row, next })
    }
}
