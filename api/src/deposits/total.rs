//! Count and sum deposits.

use actix_web::{get, web::Data};
use amanat_kernel::{CreditNumber, FiscalYear, PaymentIdentifier, Rial, Text, Total, text};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    ViewDeposits,
    filter::Filter,
    store,
    wire::{DepositKind, DepositState},
};
use crate::base::{
    auth::Can,
    command::Query,
    db::Db,
    error::Error,
    id::{AgencyId, DepositListId},
    reply::Reply,
    several::Several,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct TotalDeposits {
    /// Of one agency.
    agency_id: Option<AgencyId>,
    /// In one of these states, with commas between them.
    #[param(inline, style = Form, explode = false, value_type = Option<Vec<DepositState>>)]
    state: Option<Several<DepositState>>,
    /// Of one kind.
    #[param(inline)]
    kind: Option<DepositKind>,
    /// Of one fiscal year.
    fiscal_year: Option<FiscalYear>,
    /// Declared with this file.
    deposit_list_id: Option<DepositListId>,
    /// Of at least this much.
    amount_from: Option<Rial>,
    /// Of at most this much.
    amount_to: Option<Rial>,
    /// Whether they are disputed.
    #[param(example = true)]
    is_disputed: Option<bool>,
    /// Whether an order blocks them.
    #[param(example = true)]
    is_on_hold: Option<bool>,
    /// With this receipt number.
    #[validate(length(min = 1, max = 40))]
    #[param(value_type = Option<String>, min_length = 1, max_length = 40, example = "1404-000123")]
    receipt_number: Option<Text>,
    /// With this payment identifier.
    payment_identifier: Option<PaymentIdentifier>,
    /// Announced under this number.
    credit_number: Option<CreditNumber>,
    /// Part of the depositor's name; spellings of the same letter are the same.
    #[validate(length(min = 1, max = 100))]
    #[param(value_type = Option<String>, min_length = 1, max_length = 100, example = "البرز")]
    depositor_name: Option<Text>,
}

/// Deposits in one state.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositTotal {
    /// The state.
    pub state: DepositState,
    /// How many.
    #[schema(example = 12)]
    pub count: i64,
    /// Their sum.
    pub amount: Total,
}

/// Count and sum by state.
#[derive(Debug, Serialize, ToSchema)]
pub struct DepositTotals {
    /// How many in all.
    #[schema(example = 12)]
    pub count: i64,
    /// Their sum.
    pub amount: Total,
    /// By state; states without a deposit are absent.
    pub by_state: Vec<DepositTotal>,
}

/// Count and sum of the deposits that the same filters list.
#[utoipa::path(tag = "deposits", operation_id = "total_deposits", params(TotalDeposits),
    responses((status = 200, description = "Count and sum", body = DepositTotals)))]
#[get("/deposit-totals")]
pub async fn total_deposits(
    viewer: Can<ViewDeposits>,
    query: Query<TotalDeposits>,
    db: Data<Db>,
) -> Result<Reply, Error> {
    let TotalDeposits {
        agency_id,
        state,
        kind,
        fiscal_year,
        deposit_list_id,
        amount_from,
        amount_to,
        is_disputed,
        is_on_hold,
        receipt_number,
        payment_identifier,
        credit_number,
        depositor_name,
    } = query.0;
    let filter = Filter {
        agency: agency_id,
        states: state.map(Several::into_vec),
        kind,
        fiscal_year,
        list: deposit_list_id,
        amount: (amount_from, amount_to),
        is_disputed,
        is_on_hold,
        receipt_number: receipt_number.map(|number| text::ascii_digits(number.as_str())),
        payment_identifier,
        credit_number,
        depositor_name,
    };
    db.read(async |conn| {
        let rows = store::totals(conn, viewer.scope(), &filter).await?;
        let by_state = rows
            .into_iter()
            .map(|row| {
                Ok(DepositTotal {
                    state: row.standing,
                    count: row.count,
                    amount: Total::new(store::total(&row.amount)?),
                })
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let count = by_state.iter().map(|total| total.count).sum();
        let amount = Total::new(by_state.iter().map(|total| total.amount.get()).sum());
        Reply::plain(&DepositTotals { count, amount, by_state })
    })
    .await
}
