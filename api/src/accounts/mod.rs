//! The ledger: accounts, postings, periods.
//!
//! **Invariants.**
//! - Postings are made by [`post_all`] and by nothing else; they balance by their type ([`amanat_kernel::Entries`]),
//!   and the database checks again.
//! - A posting is never changed or removed; a mistake is corrected by another posting.
//! - Nothing is posted into a closed period; a late fact stands on the first open day.
//! - Every deposit and every suspense item has an account of its own, which never falls below zero.

mod calendar;
mod chart;
mod close_period;
mod entity;
mod hold;
mod list;
mod list_periods;
mod list_postings;
mod open_year;
mod post;
mod rules;
mod store;
mod trial_balance;
mod view;
mod view_period;
mod view_posting;
mod waiting;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub use chart::PostingKind;
pub(crate) use chart::{Account, Chart};
pub(crate) use hold::{Balance, NewHold, balances_of, debit_balance, place_holds, release_holds, total_of};
pub(crate) use post::{NewPosting, Posted, may_post, post_all, posted_to, postings_of};
pub(crate) use waiting::waiting;

permissions! {
    /// Open fiscal years.
    OpenFiscalYears = "fiscal_years:open" for [TreasuryHead];
    /// Close their periods.
    ClosePeriods = "periods:close" for [TreasuryHead];
    /// See accounts, postings and periods.
    ViewLedger = "ledger:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead,
        TreasuryHead, TreasuryPayer, Reconciler, Auditor];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(open_year::open_fiscal_year)
        .service(list_periods::list_periods)
        .service(view_period::view_period)
        .service(close_period::close_period)
        .service(list::list_accounts)
        .service(view::view_account)
        .service(list_postings::list_postings)
        .service(view_posting::view_posting)
        .service(trial_balance::view_trial_balance);
}
