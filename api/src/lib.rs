//! Amanat (امانت): a provincial treasury's service for deposit money. See ARCHITECTURE.md for the map.

pub mod accounts;
pub mod agencies;
pub mod attachments;
pub mod base;
pub mod cases;
pub mod catalogue;
pub mod cli;
pub mod collections;
pub mod complaints;
pub mod contract;
pub mod deposits;
mod docs;
pub mod identity;
pub mod messages;
pub mod pages;
pub mod payments;
pub mod reconciliation;
pub mod refunds;
pub mod requests;
pub mod seed;
pub mod server;
mod service;
pub mod signatures;
pub mod sla;
pub mod statements;
pub mod tasks;
pub mod units;

use utoipa_actix_web::service_config::ServiceConfig;

/// Every operation under `/v1`, slice by slice.
pub fn routes(config: &mut ServiceConfig) {
    identity::routes(config);
    agencies::routes(config);
    accounts::routes(config);
    units::routes(config);
    sla::routes(config);
    deposits::routes(config);
    reconciliation::routes(config);
    collections::routes(config);
    refunds::routes(config);
    catalogue::routes(config);
    cases::routes(config);
    requests::routes(config);
    complaints::routes(config);
    messages::routes(config);
    payments::routes(config);
    statements::routes(config);
    tasks::routes(config);
}
