//! The beginning of every step: the complaint locked, its version compared, the step found due.

use super::rules::{self, Step};
use crate::{
    base::{
        auth::{Can, Permission},
        error::Error,
        id::CaseId,
        reply::IfMatch,
        tx::Tx,
    },
    cases::{self, ComplaintCase, wire::CaseState},
    units,
};

/// A complaint at which it is somebody's turn.
pub struct Turn {
    pub complaint: ComplaintCase,
    /// Where the case stands after the step.
    pub next: CaseState,
}

impl Turn {
    /// Takes the turn.
    ///
    /// # Errors
    /// `not_found`, `if_match_missing`, `version_stale`, and those of `rules::may_step`.
    pub async fn take<P: Permission>(
        tx: &Tx,
        officer: &Can<P>,
        id: CaseId,
        if_match: &IfMatch,
        step: Step,
    ) -> Result<Self, Error> {
        let person = officer.actor().user;
        let complaint = cases::lock_complaint(tx, officer.scope(), person, id).await?;
        if_match.admits(complaint.case.version)?;
        let works_in = units::units_of(tx.conn(), tx.office(), person).await?;
        let in_conflict = rules::is_in_conflict(&complaint, person, |unit| works_in.contains(&unit));
        let next = rules::may_step(&complaint, step, person, in_conflict)?.unwrap_or(complaint.case.state);
        Ok(Self { complaint, next })
    }
}
