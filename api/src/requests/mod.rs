//! Requests (درخواست خدمت): somebody asks for one of the office's services, the treasury's staff answers.
//!
//! **Invariants.**
//! - A request is filed with the published form of its service and keeps that version of it.
//! - It goes one way (`cases::after`), and only whoever it was given to asks the applicant and answers.
//! - A refusal has a reason and says how to object.
//! - Agencies see what their own staff filed, and of that what the applicant sees; the auditor sees everything.

mod answer;
mod ask;
mod assign;
mod close;
mod expire;
mod file;
mod file_for;
mod file_list;
mod files;
mod get_document;
mod issue_secret;
mod list;
mod list_entries;
mod merge;
mod note;
mod reject;
mod rules;
mod show;
mod take_up;
mod triage;
mod turn;
mod view;
mod waiting;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::{Role, permissions};
pub(crate) use expire::expire;
pub(crate) use waiting::waiting;

permissions! {
    /// See requests.
    ViewRequests = "requests:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead, Auditor];
    /// File a request for somebody.
    FileRequests = "requests:file" for [AgencyClerk, TreasuryClerk];
    /// Work on requests.
    WorkOnRequests = "requests:work" for [TreasuryClerk, TreasuryOfficeHead];
}

/// The roles to whose holders a request may be given.
const WORKERS: [Role; 2] = [Role::TreasuryClerk, Role::TreasuryOfficeHead];

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(file::file_request)
        .service(file_for::file_staff_request)
        .service(file_list::file_request_list)
        .service(list::list_requests)
        .service(view::view_request)
        .service(list_entries::list_request_entries)
        .service(get_document::get_request_document)
        .service(triage::triage_request)
        .service(assign::assign_request)
        .service(take_up::take_up_request)
        .service(ask::ask_applicant)
        .service(answer::answer_request)
        .service(note::note_request)
        .service(reject::reject_request)
        .service(merge::merge_request)
        .service(close::close_request)
        .service(issue_secret::issue_request_secret);
}
