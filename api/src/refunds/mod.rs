//! Refunds (رد سپرده): an agency asks for deposits back, its controller and another officer sign, the treasury checks,
//! approves twice, finds the money and has it paid.
//!
//! **Invariants.**
//! - From submission to the second approval every row has its reserve: a hold on what is owed for the deposit. Two requests
//!   that together want more than there is cannot both stand; the balance says so, in the database.
//! - What is signed, checked and approved is one content, named by SHA-256; a request that was sent back is signed anew.
//! - One person does one step: asking, both signatures of the agency, checking, both approvals, paying and closing are
//!   steps of one chain, named by the refund's id. The database asks for the four signatures, too.
//! - Nothing is approved, funded or ordered while one of its deposits is on hold.
//! - Everybody locks in one order: the series of the refund account, refunds by id, deposits by id, balances.
//!
//! How the money leaves is decided above, in payments; it calls the functions of `payable.rs`.

mod approve;
mod attach_document;
mod cancel;
mod check;
mod close;
mod content;
mod correct;
mod cosign;
mod documents;
mod draft;
mod entity;
mod examine;
mod expire;
mod fund;
mod get_document;
mod list;
mod payable;
mod payees;
mod reject;
mod remove_document;
mod request;
mod reserve;
mod rules;
mod send_back;
mod show;
mod sign;
mod store;
mod submit;
mod turn;
mod view;
mod waiting;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub(crate) use expire::expire;
pub(crate) use fund::{free_to_fund, set_aside};
pub(crate) use payable::{Payee, Progress, instruct, lock_again, lock_funded, progress, restore, within};
pub(crate) use waiting::waiting;

permissions! {
    /// See refunds.
    ViewRefunds = "refunds:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead, TreasuryHead,
        TreasuryPayer, Reconciler, Auditor];
    /// Ask for deposits back: make drafts, correct and submit them.
    RequestRefunds = "refunds:request" for [AgencyClerk];
    /// Take requests back.
    CancelRefunds = "refunds:cancel" for [AgencyClerk, Controller];
    /// Sign them as the agency's controller.
    SignRefunds = "refunds:sign" for [Controller];
    /// Sign them as the agency's second officer.
    CosignRefunds = "refunds:cosign" for [AgencyHead];
    /// Take requests up and check them.
    CheckRefunds = "refunds:check" for [TreasuryClerk];
    /// Approve them, as one of the treasury's two officials.
    ApproveRefunds = "refunds:approve" for [TreasuryOfficeHead, TreasuryHead];
    /// Send requests back for correction.
    ReturnRefunds = "refunds:return" for [Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead, TreasuryHead];
    /// Refuse them.
    RejectRefunds = "refunds:reject" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead];
    /// Set the refund account's money aside for them.
    FundRefunds = "refunds:fund" for [TreasuryPayer];
    /// Close those that are settled.
    CloseRefunds = "refunds:close" for [Reconciler];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(request::request_refund)
        .service(list::list_refunds)
        .service(view::view_refund)
        .service(correct::correct_refund)
        .service(attach_document::attach_refund_document)
        .service(get_document::get_refund_document)
        .service(remove_document::remove_refund_document)
        .service(submit::submit_refund)
        .service(sign::sign_refund)
        .service(cosign::cosign_refund)
        .service(examine::examine_refund)
        .service(check::check_refund)
        .service(approve::approve_refund)
        .service(send_back::return_refund)
        .service(reject::reject_refund)
        .service(cancel::cancel_refund)
        .service(fund::fund_refund)
        .service(close::close_refund);
}
