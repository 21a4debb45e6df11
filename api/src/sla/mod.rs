//! When the office works, what it promises to those who have a case, and the clocks of the cases.
//!
//! **Invariants.**
//! - What was published (hours, days, versions of a service level) never changes; the database refuses it, too.
//! - Deadlines are told by playing the events of a case; the columns that repeat them serve to find a clock.
//! - A promise is frozen when a case is filed: calendar and times stay its own, whatever is published later.
//! - What a clock came to is found once, by whichever worker is quicker, in one transaction with who is told of it.

pub mod calendar_wire;
mod calendars;
mod case;
mod clock_entity;
pub mod clock_wire;
mod clocks;
mod entity;
pub mod explained;
mod held;
mod level_wire;
mod levels;
mod list_calendars;
mod list_clocks;
mod list_days;
mod list_levels;
mod load_holidays;
mod outlook;
mod prospect;
mod publish_days;
mod publish_version;
mod publish_week;
mod readings;
mod register_calendar;
mod register_level;
mod rules;
mod view_calendar;
mod view_clock;
mod view_level;
mod withdraw_level;
pub mod work;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub use case::{NewClock, Windows, assign, change_promise, in_force, start, tell, windows};
pub use clock_entity::{CaseClockState, CaseKind, ClockKind, FindingKind, ReviewVerdict};
pub use clocks::{is_overdue, running_until};
pub use level_wire::Priority;
pub use prospect::prospect;
pub use readings::{Promise, promise, readings, would_wait_until};

permissions! {
    /// Say when the office works.
    ManageCalendars = "calendars:manage" for [TreasuryHead];
    /// See when it works.
    ViewCalendars = "calendars:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer, Reconciler,
        ComplaintOfficer, Auditor, SiteAdmin];
    /// Say what is promised.
    ManageServiceLevels = "service_levels:manage" for [TreasuryHead];
    /// See what is promised.
    ViewServiceLevels = "service_levels:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer,
        Reconciler, ComplaintOfficer, Auditor, SiteAdmin];
    /// See how long cases take.
    ViewCaseClocks = "case_clocks:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer,
        Reconciler, ComplaintOfficer, Auditor, SiteAdmin];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(register_calendar::register_calendar)
        .service(list_calendars::list_calendars)
        .service(view_calendar::view_calendar)
        .service(publish_week::publish_calendar_week)
        .service(publish_days::publish_calendar_days)
        .service(list_days::list_calendar_days)
        .service(load_holidays::load_public_holidays)
        .service(register_level::register_service_level)
        .service(list_levels::list_service_levels)
        .service(view_level::view_service_level)
        .service(publish_version::publish_service_level_version)
        .service(withdraw_level::withdraw_service_level)
        .service(list_clocks::list_case_clocks)
        .service(view_clock::view_case_clock);
}
