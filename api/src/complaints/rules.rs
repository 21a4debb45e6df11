//! Decisions about complaints: whose turn it is, who may read, when a word is owed. Pure and exhaustive. What a complainant
//! may do is decided in `cases`.

use chrono::{Duration, NaiveDate};

use super::{HandleComplaints, ReviewComplaints};
use crate::{
    base::{
        action::{Action, may_in_office},
        auth::{Actor, Role},
        code::Code,
        id::{UnitId, UserId},
        words::Verb,
    },
    cases::{
        ComplaintCase,
        complaint_wire::ComplaintState,
        wire::{CaseOutcome, CaseState},
    },
};

/// The farthest day that an interim reply may name: a promise for later than that is none. Choice of this software.
pub const INTERIM_AT_MOST: Duration = Duration::days(30);

/// What the staff can do to a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Acknowledge,
    Assign,
    Investigate,
    Ask,
    InterimReply,
    Decide,
    OrderRemedy,
    CompleteRemedy,
    Review,
    Note,
}

/// The steps with their verbs.
const STEPS: [(Verb, Step); 10] = [
    (Verb::Acknowledgement, Step::Acknowledge),
    (Verb::Assignment, Step::Assign),
    (Verb::Investigation, Step::Investigate),
    (Verb::Question, Step::Ask),
    (Verb::InterimReply, Step::InterimReply),
    (Verb::Decision, Step::Decide),
    (Verb::Remedy, Step::OrderRemedy),
    (Verb::RemedyCompletion, Step::CompleteRemedy),
    (Verb::Review, Step::Review),
    (Verb::Notes, Step::Note),
];

/// Where the case stands after a step; `None`: where it stood.
///
/// # Errors
/// `case_not_due`.
pub fn after(state: ComplaintState, step: Step) -> Result<Option<CaseState>, Code> {
    use ComplaintState::{
        Acknowledged, Appealed, Closed, Decided, Investigating, Registered, RemedyDone, RemedyOrdered, ReviewedByHead,
        WaitingForComplainant, Withdrawn,
    };
    match (state, step) {
        (_, Step::Note)
        | (Acknowledged | Investigating | WaitingForComplainant | Appealed, Step::InterimReply)
        | (Decided | ReviewedByHead, Step::OrderRemedy)
        | (RemedyOrdered, Step::CompleteRemedy) => Ok(None),
        (Registered, Step::Acknowledge) | (Acknowledged | Investigating, Step::Assign) => Ok(Some(CaseState::Assigned)),
        (Acknowledged, Step::Investigate) | (Appealed, Step::Review) => Ok(Some(CaseState::InReview)),
        (Investigating | Appealed, Step::Ask) => Ok(Some(CaseState::WaitingForApplicant)),
        (Investigating | Appealed, Step::Decide) => Ok(Some(CaseState::Answered)),
        (
            Registered
            | Acknowledged
            | Investigating
            | WaitingForComplainant
            | Decided
            | RemedyOrdered
            | RemedyDone
            | Appealed
            | ReviewedByHead
            | Closed
            | Withdrawn,
            Step::Acknowledge
            | Step::Assign
            | Step::Investigate
            | Step::Ask
            | Step::InterimReply
            | Step::Decide
            | Step::OrderRemedy
            | Step::CompleteRemedy
            | Step::Review,
        ) => Err(Code::CaseNotDue),
    }
}

/// Whether somebody works in the unit complained of, or is who is complained of.
pub fn is_in_conflict(complaint: &ComplaintCase, person: UserId, works_in: impl Fn(UnitId) -> bool) -> bool {
    complaint.own.officer_id == Some(person) || complaint.own.unit_id.is_some_and(works_in)
}

/// Where the case stands after a step of somebody's.
///
/// # Errors
/// `case_not_due`, `complaint_conflict`, `same_person`, and `case_not_yours` for what only the handler does.
pub fn may_step(
    complaint: &ComplaintCase,
    step: Step,
    person: UserId,
    in_conflict: bool,
) -> Result<Option<CaseState>, Code> {
    let next = after(complaint.state(), step)?;
    if in_conflict {
        return Err(Code::ComplaintConflict);
    }
    let handler = complaint.case.assignee_id;
    match step {
        Step::Acknowledge | Step::Assign | Step::Note => Ok(next),
        Step::Review if complaint.own.decided_by == Some(person) => Err(Code::SamePerson),
        // Another head has it already.
        Step::Review if handler.is_some() => Err(Code::CaseNotDue),
        Step::Review => Ok(next),
        Step::Investigate | Step::Ask | Step::InterimReply | Step::Decide | Step::CompleteRemedy
            if handler == Some(person) =>
        {
            Ok(next)
        }
        Step::OrderRemedy if handler == Some(person) => match complaint.case.outcome {
            Some(CaseOutcome::Granted | CaseOutcome::Partly) => Ok(next),
            Some(CaseOutcome::Refused) | None => Err(Code::ComplaintNotUpheld),
        },
        Step::Investigate
        | Step::Ask
        | Step::InterimReply
        | Step::Decide
        | Step::OrderRemedy
        | Step::CompleteRemedy => Err(Code::CaseNotYours),
    }
}

/// Whether the complainant was told, where it is late, why and until when; a promise that has passed is told anew.
///
/// # Errors
/// `complaint_interim_due`.
pub fn word_kept(is_late: bool, promised: Option<NaiveDate>, today: NaiveDate) -> Result<(), Code> {
    if is_late && promised.is_none_or(|until| until < today) { Err(Code::ComplaintInterimDue) } else { Ok(()) }
}

/// Whether somebody may read what was written.
///
/// # Errors
/// `complaint_conflict`, `complaint_confidential`.
pub fn may_read(complaint: &ComplaintCase, actor: &Actor, in_conflict: bool) -> Result<(), Code> {
    if in_conflict {
        return Err(Code::ComplaintConflict);
    }
    let is = |role| actor.grants.iter().any(|grant| grant.role == role);
    let is_named = is(Role::ComplaintOfficer)
        || complaint.case.assignee_id == Some(actor.user)
        || (is(Role::TreasuryHead) && complaint.is_appealed());
    if is_named { Ok(()) } else { Err(Code::ComplaintConfidential) }
}

/// What somebody may do next, and why not where not; nothing for those who only look.
pub fn actions(
    actor: &Actor,
    complaint: &ComplaintCase,
    in_conflict: bool,
    (is_late, today): (bool, NaiveDate),
) -> Vec<Action> {
    if may_in_office::<HandleComplaints>(actor).is_err() {
        return Vec::new();
    }
    let mine = STEPS.into_iter().filter(|(_, step)| match step {
        Step::Review => may_in_office::<ReviewComplaints>(actor).is_ok(),
        Step::Acknowledge
        | Step::Assign
        | Step::Investigate
        | Step::Ask
        | Step::InterimReply
        | Step::Decide
        | Step::OrderRemedy
        | Step::CompleteRemedy
        | Step::Note => true,
    });
    let of = |(verb, step)| {
        let decision = may_step(complaint, step, actor.user, in_conflict).map(|_| ());
        let owed = word_kept(is_late, complaint.own.interim_until, today);
        Action::of(verb, if step == Step::Decide { decision.and(owed) } else { decision })
    };
    mine.map(of).collect()
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;

    #[test]
    fn the_way_of_a_complaint_is_this_and_no_other() {
        use ComplaintState as S;
        let mut ways = Vec::new();
        for state in S::iter() {
            let steps = STEPS.into_iter().map(|(_, step)| step);
            ways.push((state, steps.filter(|step| after(state, *step).is_ok()).collect::<Vec<_>>()));
        }
        let due = |steps: &[Step]| steps.iter().copied().chain([Step::Note]).collect::<Vec<_>>();
        assert_eq!(
            ways,
            [
                (S::Registered, due(&[Step::Acknowledge])),
                (S::Acknowledged, due(&[Step::Assign, Step::Investigate, Step::InterimReply])),
                (S::Investigating, due(&[Step::Assign, Step::Ask, Step::InterimReply, Step::Decide])),
                (S::WaitingForComplainant, due(&[Step::InterimReply])),
                (S::Decided, due(&[Step::OrderRemedy])),
                (S::RemedyOrdered, due(&[Step::CompleteRemedy])),
                (S::RemedyDone, due(&[])),
                (S::Appealed, due(&[Step::Ask, Step::InterimReply, Step::Decide, Step::Review])),
                (S::ReviewedByHead, due(&[Step::OrderRemedy])),
                (S::Closed, due(&[])),
                (S::Withdrawn, due(&[])),
            ]
        );
    }

    #[test]
    fn a_late_complaint_owes_a_word_until_a_promise_stands() {
        let day = |day| NaiveDate::from_ymd_opt(2025, 8, day).unwrap();
        assert_eq!(word_kept(false, None, day(10)), Ok(()));
        assert_eq!(word_kept(true, None, day(10)), Err(Code::ComplaintInterimDue));
        assert_eq!(word_kept(true, Some(day(10)), day(10)), Ok(()));
        assert_eq!(word_kept(true, Some(day(9)), day(10)), Err(Code::ComplaintInterimDue));
    }
}
