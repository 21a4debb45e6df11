//! The catalogue of electronic services: what the treasury does for whoever asks, and the forms by which it is asked.
//!
//! **Invariants.**
//! - A service is offered while it has a published form and was not withdrawn; what is offered, anybody may read.
//! - A published form never changes: what was asked with it keeps it. Its SHA-256 is of exactly the text that is kept.
//! - Everything is free of charge: there is no fee to be set anywhere.
//! - The version of a service counts the changes of its forms, too: whoever publishes has seen what is published.

mod change;
mod draft_form;
mod entity;
mod forms;
mod list;
mod list_forms;
mod load;
mod menu;
mod offer;
mod publish_form;
mod register;
mod rules;
mod shipped;
mod show;
mod store;
mod titles;
mod try_form;
mod view;
mod view_form;
pub mod wire;
mod withdraw;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub use forms::form_of;
pub use load::load;
pub use offer::{Offered, find_offered};
pub(crate) use shipped::{Shipped, shipped};
pub(crate) use titles::{ServiceTitle, titles};

permissions! {
    /// Register services, change and withdraw them; draft and publish their forms.
    ManageServices = "services:manage" for [TreasuryOfficeHead];
    /// See services and their forms, also what is not offered, and try drafts.
    ViewServices = "services:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer, Reconciler,
        ComplaintOfficer, Auditor, SiteAdmin];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(menu::list_e_services)
        .service(offer::view_e_service)
        .service(register::register_service)
        .service(list::list_services)
        .service(view::view_service)
        .service(change::change_service)
        .service(withdraw::withdraw_service)
        .service(draft_form::draft_form)
        .service(publish_form::publish_form)
        .service(list_forms::list_service_forms)
        .service(view_form::view_service_form)
        .service(try_form::try_service_form);
}
