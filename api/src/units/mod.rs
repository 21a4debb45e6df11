//! The unit chart of the office (نمودار سازمانی): its units, who leads them, who works in them.
//!
//! **Invariants.**
//! - The chart is a forest of at most eight units from top to bottom; the database refuses a circle, too.
//! - Heads and members are people who work in the treasury itself; agencies see nothing of the chart.
//! - A unit is closed and never removed: what it did stays its own.

mod add_member;
mod change;
mod chart;
mod close;
mod entity;
mod list;
mod names;
mod register;
mod remove_member;
mod rules;
mod store;
mod view;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub(crate) use chart::Chart;
pub(crate) use names::{UnitName, names};
pub(crate) use store::{find_open, find_open_by_code, is_member, units_of};

permissions! {
    /// Draw the chart: register units, change and close them, say who works where.
    ManageUnits = "units:manage" for [TreasuryHead, SiteAdmin];
    /// See it.
    ViewUnits = "units:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer, Reconciler,
        ComplaintOfficer, Auditor, SiteAdmin];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(register::register_unit)
        .service(list::list_units)
        .service(view::view_unit)
        .service(change::change_unit)
        .service(close::close_unit)
        .service(add_member::add_unit_member)
        .service(remove_member::remove_unit_member);
}
