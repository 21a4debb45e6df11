//! The cartable (کارتابل): what waits for whoever asks. The slices below count what is theirs; this one puts it in order.
//!
//! **Invariant.** A person is shown the work that they may do next, as `actions[]` say: their roles are for it, it is due,
//! and they did no other step of its chain.

mod list;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(list::list_tasks);
}
