//! Ask for another secret of a case, by the contact on file.

use actix_web::{post, web::Data};
use amanat_kernel::{Text, TrackingReference};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{
    contact::{Contact, ContactKey},
    store,
};
use crate::base::{
    auth::Anyone,
    code::Code,
    command::Command,
    config::Settings,
    db::Db,
    error::Error,
    idempotency::Principal,
    office::Office,
    peer::Peer,
    reply::Reply,
    throttle::{Limit, Throttle, address_key},
    tx::Event,
};

/// Each one ends the secret before it: whoever knows reference and number of somebody else cannot do so all day.
static RECOVERIES_OF_REFERENCE: Limit = Limit { what: "recoveries-of-reference", most: 3, seconds: 3_600 };

/// Offices behind one address still get through, a search over numbers does not.
static RECOVERIES_FROM_ADDRESS: Limit = Limit { what: "recoveries-from-address", most: 20, seconds: 3_600 };

/// What somebody knows who lost the secret.
#[derive(Clone, Debug, Deserialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct RecoverSecret {
    /// The reference of the case.
    pub reference: TrackingReference,
    /// The mobile number or the address for mail that was given when it was filed.
    #[validate(length(min = 1, max = 254))]
    #[schema(value_type = String, example = "09121234567", min_length = 1, max_length = 254)]
    pub contact: Text,
}

/// That the wish is written down. It says nothing of whether there is such a case, or whose contact it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct SecretRecovery {
    /// Minutes within which a message arrives, where both belong together.
    #[schema(example = 5)]
    pub within_minutes: i32,
}

/// Asks for another secret of a case, for whoever lost it. Where the contact is the one on file, a message with the new
/// secret goes there within minutes, and the old one no longer works; where it is not, nothing happens. The answer is the
/// same. Without an account the key needs at least 32 characters; how often it is asked, for one case and from one address, is
/// limited.
#[utoipa::path(tag = "messages", operation_id = "recover_secret", request_body = RecoverSecret,
    responses((status = 202, description = "Written down", body = SecretRecovery)))]
#[post("/secret-recoveries")]
#[expect(clippy::too_many_arguments, reason = "what it needs of the application")]
pub async fn recover_secret(
    _: Anyone,
    Peer(address): Peer,
    command: Command<RecoverSecret>,
    db: Data<Db>,
    office: Data<Office>,
    settings: Data<Settings>,
    throttle: Data<Throttle>,
    contacts: Data<ContactKey>,
) -> Result<Reply, Error> {
    if !settings.sends_messages() {
        return Err(Code::SecretRecoveryNotOffered.into());
    }
    let RecoverSecret { reference, contact } = &command.body;
    let digest = contacts.digest(&Contact::read(contact)?)?;
    db.once(Principal::nobody(office.id), &command.once, async |tx| {
        throttle.count(tx, &RECOVERIES_FROM_ADDRESS, &address_key(address)).await?;
        throttle.count(tx, &RECOVERIES_OF_REFERENCE, reference.as_str().as_bytes()).await?;
        store::wish(tx, reference.as_str(), digest.clone()).await?;
        tx.record(Event::new("secret_recovery.asked", "office", tx.office())).await?;
        Ok(Reply::plain(&SecretRecovery { within_minutes: 5 })?.accepted())
    })
    .await
}
