//! Bank statements: what the banks say, as they say it.
//!
//! **Invariants.**
//! - A file is imported into an account once; a line is posted once, whatever files it comes with; true twins stay two.
//! - A statement whose figures do not agree is kept and not posted, unless two persons say that it is right all the same.
//! - Amounts become rials here and nowhere earlier; what is not whole rials, or not rials, is refused.
//!
//! Statements of link accounts, of the concentration account and of the treasury's refund account are taken.

mod accept;
mod approve_acceptance;
mod discard;
mod entity;
mod import;
mod judge;
mod list;
mod list_lines;
mod preview;
mod read;
mod record;
mod rules;
mod store;
mod view;
mod waiting;
pub mod wire;

use sea_orm::ConnectionTrait;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::{
    auth::{Actor, Scope, permissions},
    error::Error,
    id::StatementId,
    reply::Reply,
};

pub(crate) use waiting::waiting;

permissions! {
    /// Import statements.
    ImportStatements = "statements:import" for [TreasuryClerk, Reconciler];
    /// Agree, as a second person, that a quarantined one is posted.
    AcceptStatements = "statements:accept" for [TreasuryOfficeHead, TreasuryHead];
    /// See statements and their lines.
    ViewStatements = "statements:view" for [
        AgencyClerk, Controller, TreasuryClerk, TreasuryOfficeHead, TreasuryHead, Reconciler, Auditor,
    ];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(preview::preview_statement)
        .service(import::import_statement)
        .service(list::list_statements)
        .service(view::view_statement)
        .service(list_lines::list_statement_lines)
        .service(accept::propose_statement_acceptance)
        .service(approve_acceptance::approve_statement_acceptance)
        .service(discard::discard_statement);
}

/// The statement as it stands, as an answer.
async fn show(conn: &impl ConnectionTrait, actor: &Actor, scope: &Scope, id: StatementId) -> Result<Reply, Error> {
    let row = store::get(conn, scope, id).await?;
    let version = row.version;
    let shown = wire::Statement::all(conn, actor, scope, vec![row]).await?.pop();
    Reply::of(version, &shown.ok_or_else(|| anyhow::anyhow!("statement {id} is not shown"))?)
}
