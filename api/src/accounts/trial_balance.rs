//! View the trial balance (تراز آزمایشی) of a fiscal year.

use std::collections::{BTreeSet, HashMap};

use actix_web::get;
use amanat_kernel::{FiscalYear, Side, Total};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{ViewLedger, rules::Sums, store, wire::ChartByCode};
use crate::base::{
    auth::Can,
    command::Query,
    db::Transaction,
    error::Error,
    export::{Listed, Listing},
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ViewTrialBalance {
    /// The fiscal year.
    fiscal_year: FiscalYear,
    /// Of one month of it: 1 is Farvardin.
    #[validate(range(min = 1, max = 12))]
    #[param(minimum = 1, maximum = 12, example = 5)]
    month: Option<i32>,
}

/// One line of the chart over a year, or over a month of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrialBalanceLine {
    /// Code in the chart of accounts.
    #[schema(example = "2110")]
    pub code: String,
    /// Persian name.
    #[schema(example = "سپرده‌های پرداختنی")]
    pub name_fa: String,
    /// English name.
    #[schema(example = "Deposits payable")]
    pub name_en: String,
    /// The side in which the balances are counted.
    pub normal_side: Side,
    /// What was left when the year, or the month, began.
    pub opening_balance: Total,
    /// Sum of the debits since.
    pub debit: Total,
    /// Sum of the credits since.
    pub credit: Total,
    /// What is left after them.
    pub balance: Total,
}

/// The sums of every line of the chart over a year, or over a month of it. Both sides of the whole are equal.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrialBalance {
    /// The fiscal year.
    pub fiscal_year: FiscalYear,
    /// The month, where one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 5)]
    pub month: Option<i32>,
    /// Lines that anything was ever written on, by code.
    pub lines: Vec<TrialBalanceLine>,
    /// Sum of the debits of all lines.
    pub debit: Total,
    /// Sum of the credits of all lines.
    pub credit: Total,
}

/// The trial balance: of the whole office, or of the accounts of one's own agency.
#[utoipa::path(tag = "accounts", operation_id = "view_trial_balance", params(ViewTrialBalance),
    responses((status = 200, description = "The trial balance", body = TrialBalance)))]
#[get("/trial-balance")]
pub async fn view_trial_balance(
    viewer: Can<ViewLedger>,
    query: Query<ViewTrialBalance>,
    listing: Listing,
) -> Result<Listed, Error> {
    let (year, month) = (query.fiscal_year, query.month);
    let read = async |conn: &Transaction| {
        let chart = store::chart(conn).await?;
        let opening = store::sums_by_code(conn, viewer.scope(), store::before(year, month)).await?;
        let turnover = store::sums_by_code(conn, viewer.scope(), store::within(year, month)).await?;
        Ok(trial_balance((year, month), &chart, &opening, &turnover))
    };
    listing.whole(viewer.scope(), read, |whole| whole.lines).await
}

fn trial_balance(
    (fiscal_year, month): (FiscalYear, Option<i32>),
    chart: &ChartByCode,
    opening: &HashMap<String, Sums>,
    turnover: &HashMap<String, Sums>,
) -> TrialBalance {
    let codes: BTreeSet<&String> = opening.keys().chain(turnover.keys()).collect();
    let mut whole = Sums::default();
    let mut lines = Vec::with_capacity(codes.len());
    for line in codes.into_iter().filter_map(|code| chart.get(code)) {
        let before = opening.get(&line.code).copied().unwrap_or_default();
        let since = turnover.get(&line.code).copied().unwrap_or_default();
        let mut both = before;
        for sums in [&mut whole, &mut both] {
            sums.add(Side::Debit, since.debit);
            sums.add(Side::Credit, since.credit);
        }
        lines.push(TrialBalanceLine {
            code: line.code.clone(),
            name_fa: line.name_fa.clone(),
            name_en: line.name_en.clone(),
            normal_side: line.normal_side,
            opening_balance: before.balance(line.normal_side),
            debit: Total::new(since.debit),
            credit: Total::new(since.credit),
            balance: both.balance(line.normal_side),
        });
    }
    TrialBalance { fiscal_year, month, lines, debit: Total::new(whole.debit), credit: Total::new(whole.credit) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::entity::chart_account;

    fn line(code: &str, normal_side: Side) -> (String, chart_account::Model) {
        let model = chart_account::Model {
            code: code.to_owned(),
            name_fa: code.to_owned(),
            name_en: code.to_owned(),
            normal_side,
            subject: "office".to_owned(),
            has_floor: false,
        };
        (code.to_owned(), model)
    }

    #[test]
    fn what_was_left_of_earlier_years_is_carried_over() {
        let chart = HashMap::from([line("1110", Side::Debit), line("2110", Side::Credit), line("2130", Side::Credit)]);
        let sums = |code: &str, debit, credit| (code.to_owned(), Sums { debit, credit });
        let opening = HashMap::from([sums("1110", 70, 0), sums("2110", 0, 70)]);
        let turnover = HashMap::from([sums("1110", 30, 0), sums("2130", 10, 30), sums("2110", 0, 10)]);

        let whole = trial_balance((FiscalYear::new(1404).unwrap(), None), &chart, &opening, &turnover);

        let seen: Vec<_> = whole
            .lines
            .iter()
            .map(|line| (line.code.as_str(), line.opening_balance.get(), line.balance.get()))
            .collect();
        assert_eq!(seen, [("1110", 70, 100), ("2110", 70, 80), ("2130", 0, 20)]);
        assert_eq!((whole.debit.get(), whole.credit.get()), (40, 40));
    }
}
