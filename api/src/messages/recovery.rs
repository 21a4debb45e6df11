//! Whether whoever asked for another secret is the applicant: decided here, after the answer, so that no answer tells.

use serde_json::json;

use super::{
    contact::ContactKey,
    entity::{MessageChannel, secret_recovery},
    rules::TOLD_WITHIN,
    store,
};
use crate::{
    base::{
        code::Code,
        db::Db,
        error::Error,
        id::OfficeId,
        tx::{Event, Origin, Tx},
    },
    cases::{self, Case, CaseSecrets, NewSecret},
    identity::Passwords,
};

/// What deciding needs of the application.
pub(crate) struct Recovering<'a> {
    pub db: &'a Db,
    pub office: OfficeId,
    pub contacts: &'a ContactKey,
    pub secrets: &'a CaseSecrets,
    pub passwords: &'a Passwords,
}

impl Recovering<'_> {
    /// Decides about wishes, the oldest first: where the contact is that of the case, its living secret ends and another one
    /// takes its place, which the relay has told. Returns how many secrets were made.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(crate) async fn round(&self, most: u64) -> Result<u64, Error> {
        let wishes = self.db.read(async |conn| store::wishes(conn, self.office, most).await).await?;
        let mut made = 0_u64;
        for wish in &wishes {
            match self.decide(wish).await {
                Ok(is_made) => made = made.saturating_add(u64::from(is_made)),
                // Another worker was quicker, or another secret came between: the next round looks again.
                Err(error) if matches!(error.code(), Code::NotFound | Code::VersionStale) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(made)
    }

    async fn decide(&self, wish: &secret_recovery::Model) -> Result<bool, Error> {
        let Self { db, office, secrets, passwords, .. } = self;
        let origin = Origin { office: *office, actor: None, request_id: "work".to_owned() };
        let found = db
            .read(async |conn| {
                let case = cases::find_by_reference(conn, *office, &wish.reference).await?;
                let Some((case, channel)) = self.matching(case, wish)? else { return Ok(None) };
                Ok(Some((case.id, cases::next_secret_number(conn, case.id).await?, channel)))
            })
            .await?;
        // The hash takes too long to be computed while others wait for the transaction.
        let secret = match found {
            Some((case, number, channel)) => {
                let secret = cases::make_recovered_secret(secrets, passwords, *office, (case, number)).await?;
                Some((case, secret, channel))
            }
            None => None,
        };
        db.write(&origin, async |tx| {
            if !store::forget(tx, wish.id).await? {
                return Err(Code::NotFound.into());
            }
            match &secret {
                Some((case, secret, channel)) => {
                    let row = cases::lock_any(tx, *case).await?;
                    replace(tx, &row, secret, *channel).await?;
                }
                None => tx.record(Event::new("secret_recovery.refused", "office", tx.office())).await?,
            }
            Ok(secret.is_some())
        })
        .await
    }

    /// The case, and the way to its applicant, where the contact is the one on file.
    fn matching(
        &self,
        case: Option<Case>,
        wish: &secret_recovery::Model,
    ) -> Result<Option<(Case, MessageChannel)>, Error> {
        let Some(case) = case else { return Ok(None) };
        let channel = self.contacts.reaches(&case, &wish.contact_hash)?;
        Ok(channel.map(|channel| (case, channel)))
    }
}

async fn replace(tx: &Tx, row: &Case, secret: &NewSecret, channel: MessageChannel) -> Result<(), Error> {
    cases::recover_secret(tx, row, secret, channel).await?;
    let facts = json!({ "told_by": channel });
    tx.record(Event::new("secret_recovery.granted", "service_case", row.id).of(row.agency_id).facts(facts)).await
}

/// Forgets wishes about which nobody has decided in a day; returns how many.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn purge(tx: &Tx) -> Result<u64, Error> {
    store::forget_before(tx, tx.now() - TOLD_WITHIN).await
}
