//! List deposits.

use actix_web::get;
use amanat_kernel::{CreditNumber, FiscalYear, PaymentIdentifier, Rial, Text, text};
use serde::Deserialize;
use utoipa::IntoParams;
use validator::Validate;

use super::{
    ViewDeposits,
    filter::Filter,
    show, store,
    wire::{Deposit, DepositKind, DepositState},
};
use crate::base::{
    auth::Can,
    command::Query,
    error::Error,
    export::{Listed, Listing},
    id::{AgencyId, DepositListId},
    page::{Page, Sort},
    several::Several,
};

#[derive(Debug, Deserialize, IntoParams, Validate)]
#[into_params(parameter_in = Query)]
pub struct ListDeposits {
    /// Items per page.
    #[validate(range(min = 1, max = 200))]
    #[param(minimum = 1, maximum = 200, example = 50)]
    limit: Option<u64>,
    /// Where the last page ended: its `next_cursor`.
    cursor: Option<String>,
    /// Which end comes first.
    #[param(inline)]
    sort: Option<Sort>,
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

/// Deposits within the caller's reach.
#[utoipa::path(tag = "deposits", operation_id = "list_deposits", params(ListDeposits),
    responses((status = 200, description = "A page", body = Page<Deposit>)))]
#[get("/deposits")]
pub async fn list_deposits(
    viewer: Can<ViewDeposits>,
    query: Query<ListDeposits>,
    listing: Listing,
) -> Result<Listed, Error> {
    let ListDeposits {
        limit,
        cursor,
        sort,
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
    let list = format!("deposits|{}|{}", filter.fingerprint(), viewer.scope().fingerprint());
    let cut = listing.cut(list, limit, sort, cursor.as_deref())?;
    listing
        .answer(viewer.scope(), cut, async |conn, cut| {
            let Page { items, next_cursor } = store::list(conn, viewer.scope(), &filter, cut).await?;
            let items = show::shown(conn, viewer.actor(), items).await?;
            Ok(Page { items, next_cursor })
        })
        .await
}
