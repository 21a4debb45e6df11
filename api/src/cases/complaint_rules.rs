//! Where a complaint stands, and what its complainant may do. Pure and exhaustive.
//!
//! A complaint goes the way of a case; how far it is on its own way is told by the case, its remedy and its appeal, so that
//! no second state has to agree with the first.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    complaint_entity::complaint,
    complaint_wire::ComplaintState,
    entity::{CaseState, service_case},
    rules::{self, REOPEN_WITHIN, Step},
};
use crate::base::{action::Action, code::Code, words::Verb};

/// The best rating that still says the complainant is not content: it opens an appeal.
pub const POOR: i32 = 2;

/// A complaint: the case with what makes it one.
#[derive(Clone, Debug)]
pub(crate) struct ComplaintCase {
    /// The case.
    pub case: service_case::Model,
    /// What makes it a complaint.
    pub own: complaint::Model,
}

impl ComplaintCase {
    /// Where it stands.
    pub(crate) fn state(&self) -> ComplaintState {
        let Self { case, own } = self;
        match case.state {
            CaseState::Registered => ComplaintState::Registered,
            CaseState::Assigned => ComplaintState::Acknowledged,
            CaseState::InReview if !self.is_appealed() => ComplaintState::Investigating,
            CaseState::Triaged | CaseState::InReview => ComplaintState::Appealed,
            CaseState::WaitingForApplicant => ComplaintState::WaitingForComplainant,
            CaseState::Answered => match (&own.remedy_text, own.remedy_done_at) {
                (Some(_), None) => ComplaintState::RemedyOrdered,
                (Some(_), Some(_)) => ComplaintState::RemedyDone,
                (None, _) if self.is_appealed() => ComplaintState::ReviewedByHead,
                (None, _) => ComplaintState::Decided,
            },
            CaseState::Withdrawn => ComplaintState::Withdrawn,
            // The last three no complaint comes to: the database refuses the way there.
            CaseState::Closed | CaseState::Expired | CaseState::RejectedInvalid | CaseState::MergedDuplicate => {
                ComplaintState::Closed
            }
        }
    }

    /// Whether its decision was appealed.
    pub(crate) fn is_appealed(&self) -> bool {
        self.case.reopened_times > 0
    }

    /// Until when the decision may be appealed; nothing where there is none, where it was before, and while its remedy has
    /// yet to be done.
    pub(crate) fn appeal_until(&self) -> Option<DateTime<Utc>> {
        let decided_at = self.case.answered_at.filter(|_| !self.is_appealed())?;
        match (&self.own.remedy_text, self.own.remedy_done_at) {
            (Some(_), None) => None,
            (Some(_), Some(done_at)) => Some(decided_at.max(done_at) + REOPEN_WITHIN),
            (None, _) => Some(decided_at + REOPEN_WITHIN),
        }
    }
}

/// Whether a complainant who does not agree with the decision may still say so: once, and not for ever.
///
/// # Errors
/// `case_not_due`, `complaint_appealed_before`, `complaint_appeal_over`.
pub fn appeal(complaint: &ComplaintCase, now: DateTime<Utc>) -> Result<(), Code> {
    use ComplaintState as S;
    match complaint.state() {
        S::Registered | S::Acknowledged | S::Investigating | S::WaitingForComplainant | S::Appealed | S::Withdrawn => {
            Err(Code::CaseNotDue)
        }
        S::Decided | S::RemedyOrdered | S::RemedyDone | S::ReviewedByHead | S::Closed if complaint.is_appealed() => {
            Err(Code::ComplaintAppealedBefore)
        }
        // It was not well decided if it is not done: as long as the remedy is open, so is the appeal.
        S::RemedyOrdered => Ok(()),
        S::Closed => Err(Code::ComplaintAppealOver),
        S::Decided | S::RemedyDone | S::ReviewedByHead => match complaint.appeal_until() {
            Some(until) if now <= until => Ok(()),
            Some(_) | None => Err(Code::ComplaintAppealOver),
        },
    }
}

/// Whether nothing is left to do: the remedy was done, and the appeal was decided or its time has passed.
pub fn is_over(complaint: &ComplaintCase, now: DateTime<Utc>) -> bool {
    use ComplaintState as S;
    match complaint.state() {
        S::Decided | S::RemedyDone | S::ReviewedByHead => {
            complaint.is_appealed() || complaint.appeal_until().is_some_and(|until| until < now)
        }
        S::Registered
        | S::Acknowledged
        | S::Investigating
        | S::WaitingForComplainant
        | S::RemedyOrdered
        | S::Appealed
        | S::Closed
        | S::Withdrawn => false,
    }
}

/// What the complainant may do next; what is nowhere near is left out.
pub fn actions(complaint: &ComplaintCase, now: DateTime<Utc>, today: NaiveDate) -> Vec<Action> {
    let row = &complaint.case;
    let all = [
        (Verb::Reply, rules::reply(row, today).map(|_| ())),
        (Verb::Withdrawal, rules::after(row.state, Step::Withdraw).map(|_| ())),
        (Verb::Reopening, appeal(complaint, now)),
        (Verb::Rating, rules::rate(row).map(|_| ())),
    ];
    let near = all.into_iter().filter(|(_, decision)| *decision != Err(Code::CaseNotDue));
    near.map(|(verb, decision)| Action::of(verb, decision)).collect()
}

#[cfg(test)]
mod tests {
    use chrono::Duration;

    use super::*;
    use crate::{
        base::{
            id::{CaseId, OfficeId},
            problem::Language,
        },
        cases::{
            complaint_entity::ComplaintAbout,
            entity::{CaseChannel, CaseOutcome},
        },
        sla::{CaseKind, Priority},
    };

    fn at(days: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + Duration::days(days)
    }

    fn complaint(state: CaseState, reopened_times: i32) -> ComplaintCase {
        let (id, office_id) = (CaseId::new(), OfficeId::new());
        let answered = matches!(state, CaseState::Answered | CaseState::Closed);
        let case = service_case::Model {
            id,
            office_id,
            kind: CaseKind::Complaint,
            reference: String::new(),
            service_id: None,
            service_form_id: None,
            agency_id: None,
            channel: CaseChannel::Portal,
            filed_by: None,
            applicant_name: None,
            applicant_name_folded: None,
            applicant_kind: None,
            applicant_identifier: None,
            mobile: None,
            email: None,
            language: Language::Fa,
            subject: None,
            answers: String::new(),
            filed_sha256: Vec::new(),
            filed_at: at(0),
            state,
            priority: Priority::Normal,
            unit_id: None,
            service_level_id: None,
            assignee_id: None,
            question: None,
            reply_due_on: None,
            outcome: answered.then_some(CaseOutcome::Granted),
            answer_text: None,
            appeal_note: None,
            answered_at: answered.then(|| at(100)),
            ended_because: None,
            closed_at: None,
            reopened_times,
            merged_into: None,
            rating: None,
            rating_comment: None,
            version: 1,
        };
        let own = complaint::Model {
            case_id: id,
            office_id,
            about: ComplaintAbout::Delay,
            about_reference: None,
            about_case_id: None,
            unit_id: None,
            officer_id: None,
            interim_until: None,
            remedy_text: None,
            remedy_due_on: None,
            remedy_done_at: None,
            decided_by: None,
            appeal_rating: None,
        };
        ComplaintCase { case, own }
    }

    fn with_remedy(mut complaint: ComplaintCase, done_at: Option<DateTime<Utc>>) -> ComplaintCase {
        complaint.own.remedy_text = Some("پرداخت".to_owned());
        complaint.own.remedy_done_at = done_at;
        complaint
    }

    #[test]
    fn a_complaint_stands_where_its_case_remedy_and_appeal_say() {
        use ComplaintState as S;
        let answered = |appealed| complaint(CaseState::Answered, appealed);
        for (stands, complaint) in [
            (S::Registered, complaint(CaseState::Registered, 0)),
            (S::Acknowledged, complaint(CaseState::Assigned, 0)),
            (S::Investigating, complaint(CaseState::InReview, 0)),
            (S::WaitingForComplainant, complaint(CaseState::WaitingForApplicant, 0)),
            (S::WaitingForComplainant, complaint(CaseState::WaitingForApplicant, 1)),
            (S::Decided, answered(0)),
            (S::RemedyOrdered, with_remedy(answered(0), None)),
            (S::RemedyDone, with_remedy(answered(0), Some(at(101)))),
            (S::Appealed, complaint(CaseState::Triaged, 1)),
            (S::Appealed, complaint(CaseState::InReview, 1)),
            (S::ReviewedByHead, answered(1)),
            (S::RemedyOrdered, with_remedy(answered(1), None)),
            (S::Closed, complaint(CaseState::Closed, 0)),
            (S::Withdrawn, complaint(CaseState::Withdrawn, 0)),
        ] {
            assert_eq!(complaint.state(), stands, "{:?}", complaint.case.state);
        }
    }

    #[test]
    fn a_decision_is_appealed_within_ten_days_of_it_or_of_its_remedy_and_once() {
        let decided = complaint(CaseState::Answered, 0);
        assert_eq!(appeal(&decided, at(110)), Ok(()));
        assert_eq!(appeal(&decided, at(110) + Duration::microseconds(1)), Err(Code::ComplaintAppealOver));
        let open = with_remedy(complaint(CaseState::Answered, 0), None);
        assert_eq!(appeal(&open, at(500)), Ok(()));
        let done = with_remedy(complaint(CaseState::Answered, 0), Some(at(130)));
        assert_eq!((appeal(&done, at(140)), appeal(&done, at(141))), (Ok(()), Err(Code::ComplaintAppealOver)));
        assert_eq!(appeal(&complaint(CaseState::Answered, 1), at(100)), Err(Code::ComplaintAppealedBefore));
        assert_eq!(appeal(&complaint(CaseState::Closed, 0), at(100)), Err(Code::ComplaintAppealOver));
        for state in [CaseState::Registered, CaseState::Assigned, CaseState::InReview, CaseState::Withdrawn] {
            assert_eq!(appeal(&complaint(state, 0), at(100)), Err(Code::CaseNotDue));
        }
    }

    #[test]
    fn it_is_over_once_nobody_can_object_and_nothing_is_owed() {
        let decided = complaint(CaseState::Answered, 0);
        assert_eq!((is_over(&decided, at(110)), is_over(&decided, at(111))), (false, true));
        assert!(is_over(&complaint(CaseState::Answered, 1), at(100)));
        for appealed in [0, 1] {
            assert!(!is_over(&with_remedy(complaint(CaseState::Answered, appealed), None), at(900)));
        }
        let done = with_remedy(complaint(CaseState::Answered, 0), Some(at(130)));
        assert_eq!((is_over(&done, at(140)), is_over(&done, at(141))), (false, true));
        for state in [CaseState::Triaged, CaseState::InReview, CaseState::WaitingForApplicant, CaseState::Closed] {
            assert!(!is_over(&complaint(state, 1), at(900)));
        }
    }
}
