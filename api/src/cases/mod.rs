//! Cases (پرونده): what people bring to the office, told in entries, followed by whoever brought it without an account.
//!
//! **Invariants.**
//! - What was filed never changes, and what happened is only added to; the database refuses the rest.
//! - An applicant is known by a secret alone. Only digests of secrets are kept; a wrong reference, a wrong PIN, a revoked
//!   secret and another office's case look the same and cost the same.
//! - Applicants see what is public of their own case: no note, no name of staff, no id of a person.
//! - A receipt says what was filed and promised, signed; it never changes, and is checked without looking at any case.
//! - Every step goes through [`step`]: the row, its entry and its audit event are written together.
//!
//! - What a complainant wrote stands apart from the case; only `complaints` reads it, and says who did.
//!
//! Requests and complaints stand above and decide what the staff does.

mod appeal;
mod applicant;
mod clock;
mod complaint_entity;
mod complaint_rules;
mod complaint_store;
pub mod complaint_wire;
mod content;
mod counter;
mod entity;
mod entry;
mod file;
mod get_document;
mod issue_secret;
mod limits;
mod list_placements;
mod look_up;
mod pin;
mod place;
mod placement;
mod public;
mod rate;
mod receipt;
mod receipt_keys;
mod reopen;
mod reply;
mod rules;
mod secret;
mod store;
mod upload;
mod verify_receipt;
mod view_promise;
mod view_receipt;
mod view_tracked;
mod waiting;
mod windows;
pub mod wire;
mod withdraw;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;

pub(crate) use applicant::{Applicant, email as read_email, mobile as read_mobile};
pub(crate) use complaint_entity::{
    complaint::ActiveModel as ComplaintChange, complaint_placement::Model as ComplaintPlacementRow,
};
pub(crate) use complaint_rules::{ComplaintCase, is_over};
pub(crate) use complaint_store::{
    ComplaintFilter, change_complaint, complaint_text, find_named, find_placement, get_complaint, list_complaints,
    lock_complaint, lock_decided, put_placement,
};
pub(crate) use counter::Counter;
pub(crate) use entity::service_case::{ActiveModel as CaseChange, Model as Case};
pub(crate) use entry::{Told, all_entries, entries, step};
pub(crate) use file::{Matter, NewCase, NewComplaint, NewSecret, Origin, file, reveal};
pub(crate) use issue_secret::{
    make_recovered as make_recovered_secret, next_number as next_secret_number, recover as recover_secret,
    replace as replace_secret, reveal as reveal_issued, tell_recovered as tell_recovered_secret,
};
pub(crate) use limits::{COMPLAINTS_FROM_ADDRESS, FILINGS_FROM_ADDRESS};
pub(crate) use public::answer;
pub(crate) use receipt_keys::{publish as publish_receipt_keys, published as receipt_keys};
pub(crate) use rules::{Step, after};
pub use secret::{CaseSecrets, Secret};
pub(crate) use store::{
    Filter, find_all, find_by_reference, get, list, lock, lock_any, lock_overdue, parse as parse_reference, references,
};
pub(crate) use waiting::{ComplaintsDue, Until, Whose, complaints_waiting, requests_waiting};
pub(crate) use windows::{objects_until, reply_due_on};

permissions! {
    /// Say which unit answers a service and what is promised.
    PlaceServices = "service_placements:place" for [TreasuryOfficeHead, TreasuryHead];
    /// See that.
    ViewPlacements = "service_placements:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, Auditor];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(view_promise::view_e_service_promise)
        .service(look_up::look_up_case)
        .service(view_tracked::view_tracked_case)
        .service(get_document::get_tracked_document)
        .service(upload::upload_file)
        .service(view_receipt::view_receipt)
        .service(verify_receipt::verify_receipt)
        .service(reply::reply_in_case)
        .service(withdraw::withdraw_case)
        .service(reopen::reopen_case)
        .service(rate::rate_case)
        .service(place::place_service)
        .service(list_placements::list_service_placements);
}

/// The operations beside `/v1`.
pub fn well_known(config: &mut ServiceConfig) {
    config.service(receipt_keys::view_receipt_keys);
}
