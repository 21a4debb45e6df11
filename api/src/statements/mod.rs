//! Bank statements: what the banks say, as they say it.
//!
//! **Invariants.**
//! - A file is imported into an account once; a line is posted once, whatever files it comes with; true twins stay two.
//! - A statement whose figures do not agree is kept and not posted.
//! - Amounts become rials here and nowhere earlier; what is not whole rials, or not rials, is refused.
//!
//! Only statements of link accounts are taken so far; those of the treasury's own accounts come with collection.

mod entity;
mod import;
mod list;
mod list_lines;
mod rules;
mod store;
mod view;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;

permissions! {
    /// Import statements.
    ImportStatements = "statements:import" for [TreasuryClerk, Reconciler];
    /// See statements and their lines.
    ViewStatements = "statements:view" for [
        AgencyClerk, Controller, TreasuryClerk, TreasuryOfficeHead, TreasuryHead, Reconciler, Auditor,
    ];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(import::import_statement)
        .service(list::list_statements)
        .service(view::view_statement)
        .service(list_lines::list_statement_lines);
}
