//! Amanat (امانت): a provincial treasury's service for deposit money. See ARCHITECTURE.md for the map.

pub mod base;
pub mod cli;
pub mod contract;
mod docs;
pub mod identity;
pub mod server;
mod service;

use utoipa_actix_web::service_config::ServiceConfig;

/// Every operation under `/v1`, slice by slice.
pub fn routes(config: &mut ServiceConfig) {
    identity::routes(config);
}
