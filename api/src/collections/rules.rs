//! Decisions about sweeps, lists and notices. Pure and exhaustive.

use std::ops::Range;

use amanat_kernel::text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    ExplainSweeps, PrepareCollectionNotices, RejectCollectionNotices, SignCollectionNotices, SignItemisedLists,
    WithdrawItemisedLists,
    entity::{ListState, NoticeState, collection_notice, itemised_list, sweep},
};
use crate::base::{
    action::{Action, may, may_in_office},
    auth::{Actor, Role},
    code::Code,
    id::UserId,
    words::Verb,
};

/// How many days before its departure a transfer may be booked as arrived: banks value the two ends on their own.
pub const DAYS_BEFORE: u64 = 1;
/// How many days after its departure a transfer may arrive. Long, because the account and the amount say already whose it
/// is, and an end that finds no other one would stand for ever.
pub const DAYS_AFTER: u64 = 45;

/// Where the money of a sweep is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SweepState {
    /// در راه: it has left the link account and is not on the concentration account's statement yet.
    Sent,
    /// It is on the concentration account's statement and not on the link account's yet.
    Unsent,
    /// رسیده: both ends are known.
    Arrived,
}

/// Where the money of a sweep is.
pub fn sweep_state(row: &sweep::Model) -> SweepState {
    match (row.out_line_id, row.in_line_id) {
        (Some(_), Some(_)) => SweepState::Arrived,
        (Some(_), None) => SweepState::Sent,
        (None, _) => SweepState::Unsent,
    }
}

/// Which of the sweeps that wait for an end a bank line is that end of: the first with the same bank reference, else the
/// first. They come oldest first.
pub fn joins<'a>(waiting: &'a [sweep::Model], reference: Option<&str>) -> Option<&'a sweep::Model> {
    let same = |row: &&sweep::Model| same_reference(row.bank_reference.as_deref(), reference);
    waiting.iter().find(same).or_else(|| waiting.first())
}

/// Whether two bank references are one, in any spelling of digits and without the zeros that files lose.
pub fn same_reference(one: Option<&str>, other: Option<&str>) -> bool {
    match (one.map(text::fold_reference), other.map(text::fold_reference)) {
        (Some(one), Some(other)) => !one.is_empty() && one == other,
        _ => false,
    }
}

/// A unit of money on a link account: since when it lies there, and how much; debits are negative.
pub type Booked = (NaiveDate, i64);

/// What a sweep took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explanation {
    /// Everything that stood on the account on its day.
    Everything,
    /// Everything booked before its day; what came on the day itself came after it.
    BeforeItsDay,
    /// Neither comes to its amount: what stood there less the amount.
    Difference(i64),
}

/// Compares a sweep with what stood on the link account until its day.
pub fn explain(amount: i64, out_on: NaiveDate, units: &[Booked]) -> Explanation {
    let sum = |until: &dyn Fn(NaiveDate) -> bool| -> i128 {
        units.iter().filter(|(booked_on, _)| until(*booked_on)).map(|(_, signed)| i128::from(*signed)).sum()
    };
    let all = sum(&|_| true);
    if all == i128::from(amount) {
        return Explanation::Everything;
    }
    if sum(&|day| day < out_on) == i128::from(amount) {
        return Explanation::BeforeItsDay;
    }
    let difference = all.saturating_sub(i128::from(amount));
    Explanation::Difference(i64::try_from(difference).unwrap_or(if difference < 0 { i64::MIN } else { i64::MAX }))
}

/// Which of the arrived sweeps, one after another, come to exactly the amount remitted: from the first on; or, where that
/// does not fit, the one run that does. With two answers a person has to look.
pub fn remitted(amount: i64, arrived: &[i64]) -> Option<Range<usize>> {
    let run_from = |first: usize| -> Option<Range<usize>> {
        let mut sum = 0_i128;
        for (end, one) in (first + 1..).zip(arrived.iter().skip(first)) {
            sum = sum.saturating_add(i128::from(*one));
            if sum >= i128::from(amount) {
                return (sum == i128::from(amount)).then_some(first..end);
            }
        }
        None
    };
    if let Some(oldest) = run_from(0) {
        return Some(oldest);
    }
    let mut runs = (1..arrived.len()).filter_map(run_from);
    runs.next().filter(|_| runs.next().is_none())
}

/// How many of the sweeps that left, from the first on, come together to exactly what stood on the account until the day of
/// the last of them: a bank that left something behind took it with the next sweep. `stood` gives, for each sweep, what
/// stood there until its day.
pub fn together(amounts: &[i64], stood: &[i128]) -> Option<usize> {
    let mut sum = 0_i128;
    for (count, (amount, stood)) in (1..).zip(amounts.iter().zip(stood)) {
        sum = sum.saturating_add(i128::from(*amount));
        if sum == *stood {
            return Some(count);
        }
    }
    None
}

/// Whether somebody may say what a sweep took.
pub fn may_explain(row: &sweep::Model) -> Result<(), Code> {
    match (row.is_explained, row.out_line_id) {
        (true, _) => Err(Code::SweepExplained),
        (false, None) => Err(Code::StateForbids),
        (false, Some(_)) => Ok(()),
    }
}

/// A list is signed once.
pub fn sign_list(now: ListState) -> Result<(), Code> {
    match now {
        ListState::Prepared => Ok(()),
        ListState::Signed | ListState::Announced | ListState::Withdrawn => Err(Code::StateForbids),
    }
}

/// A list is taken back while the treasury has not begun to answer it.
pub fn withdraw_list(now: ListState, has_live_notice: bool) -> Result<(), Code> {
    match (now, has_live_notice) {
        (ListState::Prepared | ListState::Signed, false) => Ok(()),
        (ListState::Prepared | ListState::Signed, true) => Err(Code::CollectionNoticeUnderWay),
        (ListState::Announced | ListState::Withdrawn, _) => Err(Code::StateForbids),
    }
}

/// A notice answers a signed list that has no other answer.
pub fn prepare_notice(list: ListState, has_live_notice: bool) -> Result<(), Code> {
    match (list, has_live_notice) {
        (ListState::Signed, false) => Ok(()),
        (ListState::Signed, true) => Err(Code::CollectionNoticeUnderWay),
        (ListState::Prepared, _) => Err(Code::ItemisedListNotSigned),
        (ListState::Announced | ListState::Withdrawn, _) => Err(Code::StateForbids),
    }
}

/// A notice waits for signatures until it is issued or rejected.
pub fn decide_notice(now: NoticeState) -> Result<(), Code> {
    match now {
        NoticeState::Prepared | NoticeState::SignedOnce => Ok(()),
        NoticeState::Issued | NoticeState::Rejected => Err(Code::StateForbids),
    }
}

/// The steps of a chain between the making of its list and the treasury's signatures: the controller's.
pub const CONTROLLER: &str = "controller";
/// Making the notice.
pub const PREPARE_NOTICE: &str = "prepare_notice";
/// The two signatures that article 124 asks for, by role and step.
pub const OFFICE_HEAD: &str = "office_head";
/// The other one.
pub const HEAD: &str = "head";

/// Which of the two signatures of a notice somebody gives: the first of theirs that is not given yet. Somebody who holds
/// both roles still gives one only; the chain sees to that.
pub fn notice_step(roles: &[Role], given: &[&str]) -> Result<&'static str, Code> {
    let steps = [(Role::TreasuryOfficeHead, OFFICE_HEAD), (Role::TreasuryHead, HEAD)];
    let theirs = steps.into_iter().filter(|(role, _)| roles.contains(role)).map(|(_, step)| step);
    theirs.into_iter().find(|step| !given.contains(step)).ok_or(Code::StateForbids)
}

/// The roles that somebody holds for the whole office.
pub fn office_roles(actor: &Actor) -> Vec<Role> {
    actor.grants.iter().filter(|grant| grant.agency.is_none()).map(|grant| grant.role).collect()
}

/// What the caller may do next with a sweep.
pub fn sweep_actions(actor: &Actor, row: &sweep::Model) -> Vec<Action> {
    let explanation = may_in_office::<ExplainSweeps>(actor).and_then(|()| may_explain(row));
    let arrival = may_in_office::<ExplainSweeps>(actor).and_then(|()| match sweep_state(row) {
        SweepState::Sent => Ok(()),
        SweepState::Unsent | SweepState::Arrived => Err(Code::StateForbids),
    });
    vec![Action::of(Verb::Explanation, explanation), Action::of(Verb::Arrival, arrival)]
}

/// The steps of a chain that are done, and by whom.
pub type Done = [(UserId, String)];

/// Whether somebody has done no other step of the chain.
fn no_other_step(actor: &Actor, done: &Done, step: &str) -> Result<(), Code> {
    let has_other = done.iter().any(|(user, other)| *user == actor.user && other != step);
    if has_other { Err(Code::SamePerson) } else { Ok(()) }
}

/// What the caller may do next with a list. Whether the content still holds shows only when it is tried.
pub fn list_actions(actor: &Actor, row: &itemised_list::Model, has_live_notice: bool, done: &Done) -> Vec<Action> {
    let signature = may::<SignItemisedLists>(actor, row.agency_id)
        .and_then(|()| sign_list(row.state))
        .and_then(|()| no_other_step(actor, done, CONTROLLER));
    let withdrawal =
        may::<WithdrawItemisedLists>(actor, row.agency_id).and_then(|()| withdraw_list(row.state, has_live_notice));
    let notice =
        may_in_office::<PrepareCollectionNotices>(actor).and_then(|()| prepare_notice(row.state, has_live_notice));
    let notice = notice.and_then(|()| no_other_step(actor, done, PREPARE_NOTICE));
    vec![
        Action::of(Verb::Signature, signature),
        Action::of(Verb::Withdrawal, withdrawal),
        Action::of(Verb::CollectionNotice, notice),
    ]
}

/// What the caller may do next with a notice.
pub fn notice_actions(actor: &Actor, row: &collection_notice::Model, given: &[&str], done: &Done) -> Vec<Action> {
    let signature = may_in_office::<SignCollectionNotices>(actor)
        .and_then(|()| decide_notice(row.state))
        .and_then(|()| notice_step(&office_roles(actor), given))
        .and_then(|step| no_other_step(actor, done, step));
    let rejection = may_in_office::<RejectCollectionNotices>(actor).and_then(|()| decide_notice(row.state));
    vec![Action::of(Verb::Signatures, signature), Action::of(Verb::Rejection, rejection)]
}

#[cfg(test)]
mod tests {
    use amanat_kernel::Rial;

    use super::*;
    use crate::base::id::{AgencyId, BankAccountId, LineId, OfficeId, SweepId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn sweep(reference: Option<&str>, out: Option<&str>, arrived: Option<&str>) -> sweep::Model {
        sweep::Model {
            id: SweepId::new(),
            office_id: OfficeId::new(),
            agency_id: AgencyId::new(),
            link_account_id: BankAccountId::new(),
            concentration_account_id: BankAccountId::new(),
            amount_rial: Rial::new(100).unwrap(),
            bank_reference: reference.map(str::to_owned),
            out_line_id: out.map(|_| LineId::new()),
            out_on: out.map(day),
            in_line_id: arrived.map(|_| LineId::new()),
            in_on: arrived.map(day),
            difference_rial: None,
            is_explained: false,
            remittance_id: None,
            version: 1,
        }
    }

    #[test]
    fn what_one_sweep_left_behind_the_next_one_took() {
        // 100 stood there and 90 were swept; 20 more came, and 30 were swept.
        assert_eq!(together(&[90, 30], &[100, 120]), Some(2));
        assert_eq!(together(&[90, 20], &[100, 120]), None);
        assert_eq!(together(&[90, 20, 10], &[100, 120, 120]), Some(3));
    }

    #[test]
    fn a_line_joins_the_sweep_of_its_reference_before_the_oldest() {
        let out = Some("2025-08-22");
        let waiting = [sweep(None, out, None), sweep(Some("00771"), out, None), sweep(Some("99"), out, None)];
        assert_eq!(joins(&waiting, Some("۷۷۱")).map(|row| row.id), Some(waiting[1].id));
        assert_eq!(joins(&waiting, Some("5")).map(|row| row.id), Some(waiting[0].id));
        assert_eq!(joins(&waiting, None).map(|row| row.id), Some(waiting[0].id));
        assert_eq!(joins(&[], None), None);
        assert!(!same_reference(Some("0"), Some("")), "nothing left of either is no reference");
    }

    #[test]
    fn the_state_says_which_end_is_missing() {
        let on = Some("2025-08-22");
        assert_eq!(sweep_state(&sweep(None, on, None)), SweepState::Sent);
        assert_eq!(sweep_state(&sweep(None, None, on)), SweepState::Unsent);
        assert_eq!(sweep_state(&sweep(None, on, on)), SweepState::Arrived);
        assert_eq!(may_explain(&sweep(None, None, on)), Err(Code::StateForbids));
    }

    #[test]
    fn a_sweep_takes_everything_or_everything_before_its_day_or_is_not_explained() {
        let (eve, on) = (day("2025-08-21"), day("2025-08-22"));
        assert_eq!(explain(70, on, &[(eve, 100), (eve, -30)]), Explanation::Everything);
        assert_eq!(explain(100, on, &[(eve, 100), (on, 30)]), Explanation::BeforeItsDay);
        assert_eq!(explain(130, on, &[(eve, 100), (on, 30)]), Explanation::Everything);
        assert_eq!(explain(90, on, &[(eve, 100), (on, 30)]), Explanation::Difference(40));
        assert_eq!(explain(200, on, &[(eve, 100)]), Explanation::Difference(-100));
        assert_eq!(explain(1, on, &[(eve, i64::MAX), (eve, i64::MAX)]), Explanation::Difference(i64::MAX));
    }

    #[test]
    fn a_remittance_is_the_first_arrivals_whose_sum_it_is() {
        assert_eq!(remitted(30, &[10, 20, 30]), Some(0..2), "the oldest go first");
        assert_eq!(remitted(10, &[10, 20]), Some(0..1));
        assert_eq!(remitted(20, &[10, 20]), Some(1..2), "one run fits");
        assert_eq!(remitted(20, &[10, 20, 5, 20]), None, "two do: a person has to look");
        assert_eq!(remitted(10, &[]), None);
        assert_eq!(remitted(100, &[10, 20]), None);
    }

    #[test]
    fn a_list_is_signed_once_and_withdrawn_until_it_is_being_answered() {
        use ListState::{Announced, Prepared, Signed, Withdrawn};
        assert_eq!(sign_list(Prepared), Ok(()));
        for later in [Signed, Announced, Withdrawn] {
            assert_eq!(sign_list(later), Err(Code::StateForbids));
        }
        for early in [Prepared, Signed] {
            assert_eq!(withdraw_list(early, false), Ok(()));
            assert_eq!(withdraw_list(early, true), Err(Code::CollectionNoticeUnderWay));
        }
        assert_eq!(withdraw_list(Announced, false), Err(Code::StateForbids));
        assert_eq!(prepare_notice(Prepared, false), Err(Code::ItemisedListNotSigned));
        assert_eq!(prepare_notice(Signed, true), Err(Code::CollectionNoticeUnderWay));
        assert_eq!(prepare_notice(Withdrawn, false), Err(Code::StateForbids));
    }

    #[test]
    fn each_of_the_two_offices_signs_a_notice_once() {
        let (office_head, head) = ([Role::TreasuryOfficeHead], [Role::TreasuryHead]);
        assert_eq!(notice_step(&office_head, &[]), Ok(OFFICE_HEAD));
        assert_eq!(notice_step(&head, &[OFFICE_HEAD]), Ok(HEAD));
        assert_eq!(notice_step(&office_head, &[OFFICE_HEAD]), Err(Code::StateForbids));
        let both = [Role::TreasuryHead, Role::TreasuryOfficeHead];
        assert_eq!(notice_step(&both, &[]), Ok(OFFICE_HEAD));
        assert_eq!(notice_step(&both, &[OFFICE_HEAD]), Ok(HEAD));
        assert_eq!(notice_step(&[Role::TreasuryClerk], &[]), Err(Code::StateForbids));
        assert_eq!(decide_notice(NoticeState::Issued), Err(Code::StateForbids));
    }
}
