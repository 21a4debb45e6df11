//! Complaints (شکایت): how the office worked, judged by somebody else than the one complained of.
//!
//! **Invariants.**
//! - Nobody handles a complaint about himself or about the unit he works in, and nobody reviews his own decision; the
//!   database refuses it, too. Who is complained of finds no complaint about himself.
//! - What was written is confidential: complaint officers, the handler and, on appeal, the head of treasury read it through
//!   one operation, and every reading leaves an audit event. Everybody else sees that there is a complaint, and its course.
//! - A complaint that is late is decided only after its complainant was told why and until when.
//! - It is closed when its remedy is done and its appeal decided, or when the time for one has passed; by the worker, never
//!   by whoever decided.

mod acknowledge;
mod ask;
mod assign;
mod attend;
mod complete_remedy;
mod decide;
mod file;
mod file_for;
mod get_document;
mod interim_reply;
mod investigate;
mod list;
mod list_entries;
mod note;
mod order_remedy;
mod place;
mod read;
mod review;
mod rules;
mod show;
mod turn;
mod view;
mod view_placement;
mod waiting;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub(crate) use attend::attend;
pub(crate) use waiting::waiting;

permissions! {
    /// See complaints and their course, not what was written.
    ViewComplaints = "complaints:view" for [ComplaintOfficer, TreasuryHead, Auditor];
    /// Read what was written; whose it is to read, the rules say.
    ReadComplaints = "complaints:read" for [ComplaintOfficer, TreasuryHead];
    /// File a complaint for somebody.
    FileComplaints = "complaints:file" for [ComplaintOfficer];
    /// Handle complaints. The head of treasury does where every officer is complained of.
    HandleComplaints = "complaints:handle" for [ComplaintOfficer, TreasuryHead];
    /// Decide appeals.
    ReviewComplaints = "complaints:review" for [TreasuryHead];
    /// Say which unit handles complaints and what is promised.
    PlaceComplaints = "complaint_placement:place" for [TreasuryOfficeHead, TreasuryHead];
    /// See that.
    ViewComplaintPlacement = "complaint_placement:view" for [TreasuryOfficeHead, TreasuryHead, ComplaintOfficer, Auditor];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(file::file_complaint)
        .service(file_for::file_staff_complaint)
        .service(list::list_complaints)
        .service(view::view_complaint)
        .service(read::read_complaint)
        .service(get_document::get_complaint_document)
        .service(list_entries::list_complaint_entries)
        .service(acknowledge::acknowledge_complaint)
        .service(assign::assign_complaint)
        .service(investigate::investigate_complaint)
        .service(ask::ask_complainant)
        .service(interim_reply::send_interim_reply)
        .service(decide::decide_complaint)
        .service(order_remedy::order_remedy)
        .service(complete_remedy::complete_remedy)
        .service(review::review_complaint)
        .service(note::note_complaint)
        .service(place::place_complaints)
        .service(view_placement::view_complaint_placement);
}
