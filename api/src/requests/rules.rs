//! Decisions about requests: whose turn it is. The way of a case is in `cases::after`. Pure.

use super::WorkOnRequests;
use crate::{
    base::{
        action::{Action, may_in_office},
        auth::Actor,
        code::Code,
        id::UserId,
        words::Verb,
    },
    cases::{self, Case, Step, wire::CaseState},
};

/// What the staff may do, as its verb.
const STEPS: [(Verb, Step); 10] = [
    (Verb::Triage, Step::Triage),
    (Verb::Assignment, Step::Assign),
    (Verb::Review, Step::TakeUp),
    (Verb::Question, Step::Ask),
    (Verb::Answer, Step::Answer),
    (Verb::Notes, Step::Note),
    (Verb::Rejection, Step::Reject),
    (Verb::Merger, Step::Merge),
    (Verb::Closing, Step::Close),
    // As a note it moves nothing, and whoever works on requests may do it at any time.
    (Verb::Secret, Step::Note),
];

/// Where a request stands after a step of somebody's.
///
/// # Errors
/// `case_not_due`, and `case_not_yours` for what only the person does to whom it was given.
pub fn may_step(row: &Case, step: Step, person: UserId) -> Result<CaseState, Code> {
    let next = cases::after(row.state, step)?;
    let is_theirs = match step {
        Step::Ask | Step::Answer => row.assignee_id == Some(person),
        // What was given to nobody anybody takes.
        Step::TakeUp => row.assignee_id.is_none_or(|assignee| assignee == person),
        Step::Triage
        | Step::Assign
        | Step::Note
        | Step::Close
        | Step::Reject
        | Step::Merge
        | Step::Reply
        | Step::Withdraw
        | Step::Reopen
        | Step::Rate
        | Step::Expire => true,
    };
    if is_theirs { Ok(next) } else { Err(Code::CaseNotYours) }
}

/// Whether one request may go on in another: the same applicant's, filed no later, and not ended.
///
/// # Errors
/// `case_not_due`, `case_other_applicant`, `case_merge_into_younger`.
pub fn may_absorb(survivor: &Case, duplicate: &Case) -> Result<(), Code> {
    // What could itself be merged is open.
    cases::after(survivor.state, Step::Withdraw)?;
    let is_same = match (&survivor.applicant_identifier, &duplicate.applicant_identifier) {
        (Some(one), Some(other)) => one == other && survivor.applicant_kind == duplicate.applicant_kind,
        (Some(_), None) | (None, Some(_)) | (None, None) => {
            survivor.applicant_name_folded == duplicate.applicant_name_folded
                && survivor.mobile.is_some()
                && survivor.mobile == duplicate.mobile
        }
    };
    if survivor.id == duplicate.id || !is_same {
        return Err(Code::CaseOtherApplicant);
    }
    if survivor.filed_at > duplicate.filed_at {
        return Err(Code::CaseMergeIntoYounger);
    }
    Ok(())
}

/// What somebody may do next, and why not where not; nothing for those who only look.
pub fn actions(actor: &Actor, row: &Case) -> Vec<Action> {
    if may_in_office::<WorkOnRequests>(actor).is_err() {
        return Vec::new();
    }
    let of = |(verb, step)| Action::of(verb, may_step(row, step, actor.user).map(|_| ()));
    STEPS.into_iter().map(of).collect()
}
