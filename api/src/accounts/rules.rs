//! Decisions about periods, days and balances. Pure.

use amanat_kernel::{FiscalMonth, FiscalYear, Side, Total};
use chrono::NaiveDate;

use super::{ClosePeriods, entity::period};
use crate::base::{
    action::{Action, may_in_office},
    auth::Actor,
    code::Code,
    error::{Error, Refusal},
    id::{OfficeId, PeriodId},
    words::Verb,
};

/// Version of a period that is open; closing is its only change.
const OPEN: i64 = 1;
/// Version of a period that is closed.
const CLOSED: i64 = 2;

/// The twelve periods of a fiscal year, all open.
pub fn periods_of(office: OfficeId, year: FiscalYear) -> Vec<period::Model> {
    let of_month = |month: FiscalMonth| period::Model {
        id: PeriodId::new(),
        office_id: office,
        fiscal_year: year,
        month: month.month().into(),
        first_on: month.first_day(),
        last_on: month.last_day(),
        closed_at: None,
        closed_by: None,
    };
    year.months().into_iter().map(of_month).collect()
}

/// The version of a period, for `If-Match`.
pub fn version(row: &period::Model) -> i64 {
    if row.closed_at.is_none() { OPEN } else { CLOSED }
}

/// Where a fact of a day is posted: into its own month while that is open, else on the first day of the earliest open
/// month after it. Bank facts always post, and nothing is dated back into a closed month.
///
/// # Errors
/// `fiscal_year_not_open`, naming the year that is missing.
pub fn effective(periods: &[period::Model], day: NaiveDate) -> Result<(PeriodId, NaiveDate), Error> {
    let year = FiscalYear::of(day).map_err(anyhow::Error::from)?;
    let own = periods.iter().find(|period| period.first_on <= day && day <= period.last_on);
    let own = own.ok_or_else(|| not_open(year.get()))?;
    if own.closed_at.is_none() {
        return Ok((own.id, day));
    }
    let later = periods.iter().filter(|period| period.first_on > day && period.closed_at.is_none());
    let next = later.min_by_key(|period| period.first_on);
    // Every month from the day on is closed: what is missing is the year after the last one opened.
    let last_year = periods.iter().map(|period| period.fiscal_year.get()).max().unwrap_or(year.get());
    let next = next.ok_or_else(|| not_open(last_year.saturating_add(1)))?;
    Ok((next.id, next.first_on))
}

fn not_open(fiscal_year: i32) -> Refusal {
    Code::FiscalYearNotOpen.with("fiscal_year", fiscal_year)
}

/// A period is closed once, after its last day, and after every period before it.
///
/// # Errors
/// `state_forbids`, `period_order`.
pub fn may_close(row: &period::Model, today: NaiveDate, earlier_open: bool) -> Result<(), Code> {
    if row.closed_at.is_some() {
        return Err(Code::StateForbids);
    }
    if earlier_open || today <= row.last_on { Err(Code::PeriodOrder) } else { Ok(()) }
}

/// What a caller may do next with a period.
pub fn period_actions(row: &period::Model, actor: &Actor, today: NaiveDate, earlier_open: bool) -> Vec<Action> {
    let closure = may_in_office::<ClosePeriods>(actor).and_then(|()| may_close(row, today, earlier_open));
    vec![Action::of(Verb::Closure, closure)]
}

/// What was written on the two sides of an account, and what is left of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Everything debited.
    pub debit: i128,
    /// Everything credited.
    pub credit: i128,
}

impl Sums {
    /// Adds one side.
    pub fn add(&mut self, side: Side, amount: i128) {
        let sum = match side {
            Side::Debit => &mut self.debit,
            Side::Credit => &mut self.credit,
        };
        *sum = sum.saturating_add(amount);
    }

    /// The balance in the normal side of the account: negative where the other side is larger.
    pub fn balance(self, normal: Side) -> Total {
        Total::new(match normal {
            Side::Debit => self.debit.saturating_sub(self.credit),
            Side::Credit => self.credit.saturating_sub(self.debit),
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::base::{
        auth::{Grant, Role},
        id::{SessionId, UserId},
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The years 1403 and 1404, of which the first so many months are closed.
    fn two_years(closed: usize) -> Vec<period::Model> {
        let office = OfficeId::new();
        let years = [1403, 1404].map(|year| FiscalYear::new(year).unwrap());
        let mut periods: Vec<_> = years.into_iter().flat_map(|year| periods_of(office, year)).collect();
        for period in periods.iter_mut().take(closed) {
            period.closed_at = Some(DateTime::<Utc>::UNIX_EPOCH);
            period.closed_by = Some(UserId::new());
        }
        periods
    }

    fn missing_year(outcome: Result<(PeriodId, NaiveDate), Error>) -> i64 {
        let Err(Error::Refused(refusal)) = outcome else { panic!("posted") };
        assert_eq!(refusal.code, Code::FiscalYearNotOpen);
        refusal.params["fiscal_year"].as_i64().unwrap()
    }

    #[test]
    fn a_day_of_an_open_month_is_posted_on_itself() {
        let periods = two_years(0);
        for (given, at) in [("2024-03-20", 0), ("2025-03-20", 11), ("2025-03-21", 12), ("2026-03-20", 23)] {
            assert_eq!(effective(&periods, day(given)).unwrap(), (periods[at].id, day(given)), "{given}");
        }
    }

    #[test]
    fn a_day_of_a_closed_month_is_posted_on_the_first_open_day_after_it() {
        let periods = two_years(12);
        assert_eq!(effective(&periods, day("2025-03-20")).unwrap(), (periods[12].id, day("2025-03-21")));
        assert_eq!(effective(&periods, day("2024-05-05")).unwrap(), (periods[12].id, day("2025-03-21")));
        assert_eq!(effective(&periods, day("2025-03-25")).unwrap(), (periods[12].id, day("2025-03-25")));
    }

    #[test]
    fn a_day_is_never_moved_back_into_an_open_month() {
        let mut periods = two_years(0);
        periods[4].closed_at = Some(DateTime::<Utc>::UNIX_EPOCH);
        let (moved_to, on) = effective(&periods, periods[4].first_on).unwrap();
        assert_eq!((moved_to, on), (periods[5].id, periods[5].first_on));
    }

    #[test]
    fn the_year_that_is_missing_is_named() {
        assert_eq!(missing_year(effective(&two_years(0), day("2026-03-21"))), 1405);
        assert_eq!(missing_year(effective(&two_years(0), day("2023-03-21"))), 1402);
        assert_eq!(missing_year(effective(&two_years(24), day("2024-05-05"))), 1405);
        assert_eq!(missing_year(effective(&[], day("2025-05-05"))), 1404);
    }

    #[test]
    fn a_year_has_twelve_open_months_that_join_at_their_ends() {
        let periods = two_years(0);
        assert_eq!(
            periods.iter().map(|period| period.month).collect::<Vec<_>>(),
            [1..=12, 1..=12].map(Vec::from_iter).concat()
        );
        for pair in periods.windows(2) {
            assert_eq!(pair[0].last_on.succ_opt(), Some(pair[1].first_on));
        }
    }

    #[test]
    fn months_are_closed_in_order_and_after_their_last_day() {
        let periods = two_years(1);
        let last = periods[1].last_on;
        assert_eq!(may_close(&periods[1], last.succ_opt().unwrap(), false), Ok(()));
        assert_eq!(may_close(&periods[1], last, false), Err(Code::PeriodOrder));
        assert_eq!(may_close(&periods[1], last.succ_opt().unwrap(), true), Err(Code::PeriodOrder));
        assert_eq!(may_close(&periods[0], last, false), Err(Code::StateForbids));
        assert_eq!((version(&periods[0]), version(&periods[1])), (2, 1));
    }

    #[test]
    fn only_the_head_of_treasury_is_offered_the_closure() {
        let person = |role| Actor {
            office: OfficeId::new(),
            user: UserId::new(),
            session: SessionId::new(),
            grants: vec![Grant { role, agency: None }],
        };
        let period = &two_years(0)[0];
        let because = |role, today| period_actions(period, &person(role), day(today), false)[0].because;
        assert_eq!(because(Role::TreasuryHead, "2025-01-01"), None);
        assert_eq!(because(Role::TreasuryHead, "2024-04-01"), Some(Code::PeriodOrder));
        assert_eq!(because(Role::Reconciler, "2025-01-01"), Some(Code::Forbidden));
    }

    #[test]
    fn a_balance_is_counted_in_the_normal_side() {
        let mut sums = Sums::default();
        sums.add(Side::Debit, 30);
        sums.add(Side::Credit, 100);
        sums.add(Side::Credit, 5);
        assert_eq!(sums, Sums { debit: 30, credit: 105 });
        assert_eq!((sums.balance(Side::Credit).get(), sums.balance(Side::Debit).get()), (75, -75));
    }
}
