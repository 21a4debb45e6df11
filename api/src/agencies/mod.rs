//! Agencies, the bank accounts of agencies and treasury, and the people whose signature counts.
//!
//! **Invariants.**
//! - A link account (حساب رابط) belongs to exactly one agency: whose money arrives is known from where it arrives.
//! - A signature counts by decree, within its validity and until it is revoked; a decree is never edited.
//! - Users' roles are identity's business: a decree gives no permission here, and a role gives no signature.

mod appoint;
mod entity;
mod list;
mod list_accounts;
mod list_signatories;
mod names;
mod open_account;
mod register;
mod revoke;
mod rules;
mod store;
mod view;
mod view_account;
mod view_signatory;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;
pub(crate) use names::names;
pub(crate) use store::{
    BankAccount, Decree, LinkAccount, decrees_of, find_agency_code, find_agency_name, find_bank_account,
    find_bank_accounts_by_sheba, find_link_account, find_valid_signatory, only_link_account_of,
    refuse_treasury_accounts, treasury_accounts_of,
};

permissions! {
    /// Register agencies.
    RegisterAgencies = "agencies:register" for [TreasuryOfficeHead];
    /// See agencies; the site administrator gives roles at them.
    ViewAgencies = "agencies:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk, TreasuryOfficeHead,
        TreasuryHead, TreasuryPayer, Reconciler, ComplaintOfficer, Auditor, SiteAdmin];
    /// Register bank accounts.
    OpenBankAccounts = "bank_accounts:open" for [TreasuryOfficeHead];
    /// See bank accounts.
    ViewBankAccounts = "bank_accounts:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk,
        TreasuryOfficeHead, TreasuryHead, TreasuryPayer, Reconciler, Auditor];
    /// Register the decrees of signatories.
    AppointSignatories = "signatories:appoint" for [TreasuryOfficeHead];
    /// Revoke them.
    RevokeSignatories = "signatories:revoke" for [TreasuryOfficeHead];
    /// See signatories.
    ViewSignatories = "signatories:view" for [AgencyClerk, Controller, AgencyHead, TreasuryClerk,
        TreasuryOfficeHead, TreasuryHead, TreasuryPayer, Reconciler, Auditor];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(register::register_agency)
        .service(list::list_agencies)
        .service(view::view_agency)
        .service(open_account::open_bank_account)
        .service(list_accounts::list_bank_accounts)
        .service(view_account::view_bank_account)
        .service(appoint::appoint_signatory)
        .service(list_signatories::list_signatories)
        .service(view_signatory::view_signatory)
        .service(revoke::revoke_signatory);
}
