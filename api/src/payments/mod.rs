//! Payments: what leaves the treasury's refund account, what comes back, and the funds that account draws from 20/9.
//!
//! The payer orders the bank to pay in a numbered transfer order (حواله), by hand or as a list file (بانک‌واره). Each
//! payment has a number of its own, which the bank carries back: by it the statement's debit settles the payment, and its
//! credit says that it came back. What came back, or what the bank did not carry out, is sent again to an account that is
//! right, or owed for its deposits again, when a second person agrees.
//!
//! **Invariants.**
//! - A bank fact always posts. It settles or brings back a payment when the line names exactly one and the amounts are
//!   equal; everything else stands in suspense until the reconciler says what it is.
//! - What is due is ordered once: unique keys hold one first payment per payee, and one reissue per payment that did not
//!   reach its payee. While the bank says, in a debit that nobody has explained, that it paid, neither is decided.
//! - Nobody sends what they approved; nobody decides on a remedy that they proposed. The database holds both.
//! - An order never changes; what became of its payments is written into them, each step once.
//! - Everybody locks in one order: series, draws, orders, payments, remedies, resolutions, refunds; each by id. Items in
//!   suspense come last.

mod approve_remedy;
mod bank_list;
mod content;
mod doubt;
mod draw_wire;
mod draws;
mod due;
mod entity;
mod entries;
mod instruct;
mod item;
mod line_payments;
mod list;
mod list_draws;
mod list_order_payments;
mod list_orders;
mod list_payer_returns;
mod list_remedies;
mod name_draw_arrival;
mod name_return;
mod named;
mod orders;
mod payer_returns;
mod progress;
mod propose_remedy;
mod refund_account;
mod reject_remedy;
mod remedies;
mod request_draw;
mod rules;
mod settle;
mod settle_order;
mod show;
mod store;
mod take;
mod view;
mod view_draw;
mod view_order;
mod view_payer_return;
mod view_remedy;
mod waiting;
pub mod wire;
mod withdraw_draw;
mod work;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub(crate) use line_payments::{LinePayments, payments_of};
pub(crate) use take::take;
pub(crate) use waiting::waiting;

permissions! {
    /// See payments, and what is to become of those that did not reach their payees.
    ViewPayments = "payments:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead,
        TreasuryHead, TreasuryPayer, Reconciler, Auditor];
    /// See what the bank was ordered to pay, what can be ordered, and draws of funds.
    ViewTransferOrders = "transfer_orders:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, TreasuryPayer,
        Reconciler, Auditor];
    /// Order the bank to pay what others have approved.
    InstructPayments = "transfer_orders:instruct" for [TreasuryPayer];
    /// Ask for funds from account 20/9, and take that back.
    RequestDraws = "draws:request" for [TreasuryPayer];
    /// Say which payment or draw an unidentified line of the refund account is.
    NamePayments = "payments:name" for [Reconciler];
    /// Say what is to become of a payment that did not reach its payee.
    ProposeRemedies = "remedies:propose" for [TreasuryPayer];
    /// Agree or disagree with that.
    DecideRemedies = "remedies:decide" for [TreasuryOfficeHead, TreasuryHead];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(instruct::instruct_payments)
        .service(list_orders::list_transfer_orders)
        .service(view_order::view_transfer_order)
        .service(list_order_payments::list_transfer_order_payments)
        .service(bank_list::get_bank_list)
        .service(settle_order::settle_transfer_order)
        .service(refund_account::view_refund_account)
        .service(list_payer_returns::list_payer_returns)
        .service(view_payer_return::view_payer_return)
        .service(list::list_payments)
        .service(view::view_payment)
        .service(settle::settle_payment)
        .service(name_return::return_payment)
        .service(propose_remedy::propose_remedy)
        .service(list_remedies::list_remedies)
        .service(view_remedy::view_remedy)
        .service(approve_remedy::approve_remedy)
        .service(reject_remedy::reject_remedy)
        .service(request_draw::request_draw)
        .service(list_draws::list_draws)
        .service(view_draw::view_draw)
        .service(withdraw_draw::withdraw_draw)
        .service(name_draw_arrival::name_draw_arrival);
}
