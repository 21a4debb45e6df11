//! Messages (پیام): what applicants are told outside the pages, and how whoever lost the secret of a case gets another.
//!
//! **Invariants.**
//! - An event is told once by a channel, however often the outbox is read: the message and the mark in the outbox are one
//!   transaction, and a unique key holds it.
//! - Nobody is reached inside a transaction. A message is given to the gateway under its id, before which the attempt is
//!   written down: whoever tries again, after whatever happened, sends the same id.
//! - Neither words nor addresses nor secrets are kept. The words are those of `texts.rs`, the address is the case's, and a
//!   secret is derived when it is told.
//! - Who asks for another secret hears the same, whatever is right of it: asking only writes down the wish.

mod contact;
mod entity;
mod gateway;
mod list;
mod recover_secret;
mod recovery;
mod relay;
mod rules;
mod send;
mod store;
mod texts;
pub mod wire;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::base::auth::permissions;

pub use contact::ContactKey;
pub use gateway::Gateway;
pub(crate) use recovery::{Recovering, purge};
pub use relay::{Relayed, relay};
pub(crate) use send::Sending;

permissions! {
    /// See which messages were sent.
    ViewMessages = "messages:view" for [TreasuryClerk, TreasuryOfficeHead, TreasuryHead, Auditor];
}

/// The operations under `/v1`.
pub fn routes(config: &mut ServiceConfig) {
    config.service(list::list_messages).service(recover_secret::recover_secret);
}
