//! The way of a case, and what its applicant may do. Pure and exhaustive.

use chrono::{DateTime, Duration, NaiveDate, Utc};

use super::entity::{CaseState, service_case::Model};
use crate::base::{action::Action, code::Code, words::Verb};

/// How long the office waits for a reply where no service level says otherwise.
pub const REPLY_WITHIN: Duration = Duration::days(15);

/// How long after an answer its applicant may reopen the case where no service level says otherwise.
pub const REOPEN_WITHIN: Duration = Duration::days(10);

/// What can be done to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Triage,
    Assign,
    TakeUp,
    Ask,
    Reply,
    Answer,
    Note,
    Close,
    Withdraw,
    Reopen,
    Rate,
    Reject,
    Merge,
    Expire,
}

/// Where a case stands after a step.
///
/// # Errors
/// `case_not_due`.
pub fn after(state: CaseState, step: Step) -> Result<CaseState, Code> {
    use CaseState::{
        Answered, Assigned, Closed, Expired, InReview, MergedDuplicate, Registered, RejectedInvalid, Triaged,
        WaitingForApplicant, Withdrawn,
    };
    match (state, step) {
        (_, Step::Note) => Ok(state),
        (Registered | Triaged, Step::Triage) => Ok(Triaged),
        (Triaged | Assigned | InReview, Step::Assign) => Ok(Assigned),
        (Triaged | Assigned, Step::TakeUp) => Ok(InReview),
        (InReview, Step::Ask) => Ok(WaitingForApplicant),
        (WaitingForApplicant, Step::Reply) => Ok(InReview),
        (WaitingForApplicant, Step::Expire) => Ok(Expired),
        (InReview, Step::Answer) => Ok(Answered),
        (Answered, Step::Close) => Ok(Closed),
        (Answered | Closed, Step::Rate) => Ok(state),
        // Whoever answered works on it again.
        (Answered | Closed, Step::Reopen) => Ok(Assigned),
        (Registered | Triaged | Assigned | InReview | WaitingForApplicant, Step::Withdraw) => Ok(Withdrawn),
        (Registered | Triaged | Assigned | InReview, Step::Reject) => Ok(RejectedInvalid),
        (Registered | Triaged | Assigned | InReview, Step::Merge) => Ok(MergedDuplicate),
        (
            Registered | Triaged | Assigned | InReview | WaitingForApplicant | Answered | Closed | Withdrawn | Expired
            | RejectedInvalid | MergedDuplicate,
            Step::Triage
            | Step::Assign
            | Step::TakeUp
            | Step::Ask
            | Step::Reply
            | Step::Answer
            | Step::Close
            | Step::Withdraw
            | Step::Reopen
            | Step::Rate
            | Step::Reject
            | Step::Merge
            | Step::Expire,
        ) => Err(Code::CaseNotDue),
    }
}

/// Whether an applicant who does not agree may still say so: once, and not for ever.
///
/// # Errors
/// `case_not_due`, `case_reopened_before`, `case_reopening_over`.
pub fn reopen(row: &Model, until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Result<CaseState, Code> {
    let next = after(row.state, Step::Reopen)?;
    if row.reopened_times > 0 {
        return Err(Code::CaseReopenedBefore);
    }
    match until {
        Some(until) if now < until => Ok(next),
        Some(_) | None => Err(Code::CaseReopeningOver),
    }
}

/// Whether an answer may be rated: once.
///
/// # Errors
/// `case_not_due`, `case_rated`.
pub fn rate(row: &Model) -> Result<CaseState, Code> {
    let next = after(row.state, Step::Rate)?;
    if row.rating.is_some() { Err(Code::CaseRated) } else { Ok(next) }
}

/// Whether a question still waits for its reply.
///
/// # Errors
/// `case_not_due`, `case_reply_over`.
pub fn reply(row: &Model, today: NaiveDate) -> Result<CaseState, Code> {
    let next = after(row.state, Step::Reply)?;
    match row.reply_due_on {
        Some(last) if today <= last => Ok(next),
        Some(_) | None => Err(Code::CaseReplyOver),
    }
}

/// What the applicant may do next; what is nowhere near is left out.
pub fn actions(row: &Model, reopens_until: Option<DateTime<Utc>>, now: DateTime<Utc>, today: NaiveDate) -> Vec<Action> {
    let all = [
        (Verb::Reply, reply(row, today)),
        (Verb::Withdrawal, after(row.state, Step::Withdraw)),
        (Verb::Reopening, reopen(row, reopens_until, now)),
        (Verb::Rating, rate(row)),
    ];
    let near = all.into_iter().filter(|(_, decision)| *decision != Err(Code::CaseNotDue));
    near.map(|(verb, decision)| Action::of(verb, decision.map(|_| ()))).collect()
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::*;

    const STEPS: [Step; 14] = [
        Step::Triage,
        Step::Assign,
        Step::TakeUp,
        Step::Ask,
        Step::Reply,
        Step::Answer,
        Step::Note,
        Step::Close,
        Step::Withdraw,
        Step::Reopen,
        Step::Rate,
        Step::Reject,
        Step::Merge,
        Step::Expire,
    ];

    #[test]
    fn the_way_of_a_case_is_this_and_no_other() {
        use CaseState as S;
        let mut ways = Vec::new();
        for state in S::iter() {
            let due: Vec<Step> =
                STEPS.into_iter().filter(|step| *step != Step::Note && after(state, *step).is_ok()).collect();
            ways.push((state, due));
        }
        let open = |steps: &[Step]| steps.to_vec();
        assert_eq!(
            ways,
            [
                (S::Registered, open(&[Step::Triage, Step::Withdraw, Step::Reject, Step::Merge])),
                (
                    S::Triaged,
                    open(&[Step::Triage, Step::Assign, Step::TakeUp, Step::Withdraw, Step::Reject, Step::Merge])
                ),
                (S::Assigned, open(&[Step::Assign, Step::TakeUp, Step::Withdraw, Step::Reject, Step::Merge])),
                (
                    S::InReview,
                    open(&[Step::Assign, Step::Ask, Step::Answer, Step::Withdraw, Step::Reject, Step::Merge])
                ),
                (S::WaitingForApplicant, open(&[Step::Reply, Step::Withdraw, Step::Expire])),
                (S::Answered, open(&[Step::Close, Step::Reopen, Step::Rate])),
                (S::Closed, open(&[Step::Reopen, Step::Rate])),
                (S::Withdrawn, vec![]),
                (S::Expired, vec![]),
                (S::RejectedInvalid, vec![]),
                (S::MergedDuplicate, vec![]),
            ]
        );
    }

    #[test]
    fn a_note_moves_nothing() {
        for state in CaseState::iter() {
            assert_eq!(after(state, Step::Note), Ok(state));
        }
    }
}
