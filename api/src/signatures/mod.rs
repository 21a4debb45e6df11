//! Signatures: who did which step of a chain of approvals, and what exactly was signed.
//!
//! **Invariants.**
//! - One person does one step of a chain, preparing included: nobody acts twice (public accounting law, articles 76
//!   and 124). The primary key of `chain_step` holds this, too.
//! - A signature counts by a decree that is valid on the day of signing; the decree is held until it is written.
//! - A signature names its content by SHA-256 and is never changed; the database refuses that.
//!
//! A chain is named by the thing it is about: an itemised list is its own chain, from its making to its notice.

mod entity;
mod store;
pub mod wire;

use std::collections::HashMap;

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    agencies::{self, wire::Capacity},
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{AgencyId, SignatureId, UserId},
        tx::Tx,
    },
    identity,
};
use entity::{chain_step, signature};
pub(crate) use store::{no_other_step, not_signed};
use wire::Signature;

/// What is to be signed, and as what.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signing {
    /// The chain of approvals that the signature is a step of.
    pub chain: Uuid,
    /// The step, as in `controller`, `office_head`, `head`.
    pub step: &'static str,
    /// In what capacity the signer's decree has to appoint them.
    pub capacity: Capacity,
    /// The agency signed for; none for treasury officials.
    pub agency: Option<AgencyId>,
    /// The table of what is signed.
    pub subject_kind: &'static str,
    /// What is signed.
    pub subject: Uuid,
    /// The content signed, as its SHA-256.
    pub content_sha256: [u8; 32],
}

/// Does a step of a chain, as whoever writes.
///
/// # Errors
/// `same_person` when this person did another step of the chain.
pub(crate) async fn act(tx: &Tx, chain: Uuid, step: &'static str) -> Result<(), Error> {
    let user = tx.actor()?;
    // Asked first: SQLite's guard would refuse the second step before the key could say that it exists.
    if store::step_of(tx, chain, user).await?.is_none() {
        let row = chain_step::Model {
            office_id: tx.office(),
            chain_id: chain,
            user_id: user,
            step: step.to_owned(),
            first_at: tx.now(),
        };
        store::insert_step(tx, row).await?;
    }
    // Read back, because the same person may have done another step at the same moment.
    match store::step_of(tx, chain, user).await? {
        Some(done) if done == step => Ok(()),
        _ => Err(Code::SamePerson.into()),
    }
}

/// Signs a content, as whoever writes. The caller has locked the subject and found its content to be what it says.
///
/// # Errors
/// `same_person`; `decree_not_valid` when no decree appoints the signer today.
pub(crate) async fn sign(tx: &Tx, signing: Signing) -> Result<SignatureId, Error> {
    let Signing { chain, step, capacity, agency, subject_kind, subject, content_sha256 } = signing;
    let user = tx.actor()?;
    act(tx, chain, step).await?;
    let signatory = agencies::find_valid_signatory(tx, user, capacity, agency, tx.today())
        .await?
        .ok_or_else(|| Code::DecreeNotValid.with("capacity", capacity.as_str()))?;
    let id = SignatureId::new();
    let row = signature::Model {
        id,
        office_id: tx.office(),
        chain_id: chain,
        step: step.to_owned(),
        subject_kind: subject_kind.to_owned(),
        subject_id: subject,
        content_sha256: content_sha256.to_vec(),
        signatory_id: signatory,
        user_id: user,
        agency_id: agency,
        signed_at: tx.now(),
    };
    store::insert_signature(tx, row).await?;
    Ok(id)
}

/// The signatures on things that the caller was found to see, oldest first. A treasury official's signature on a notice
/// is seen by the agency that the notice is for, so the scope of the things decides, not that of the decrees.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn signatures_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    subjects: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Signature>>, Error> {
    let rows = store::of_subjects(conn, scope, subjects).await?;
    let people: Vec<_> = rows.iter().map(|row| row.user_id).collect();
    let decrees: Vec<_> = rows.iter().map(|row| row.signatory_id).collect();
    let names = identity::names_of(conn, scope, &people).await?;
    let decrees = agencies::decrees_of(conn, scope, &decrees).await?;
    let mut found: HashMap<Uuid, Vec<Signature>> = HashMap::new();
    for row in rows {
        let name = names.get(&row.user_id).cloned().unwrap_or_default();
        let decree = decrees
            .get(&row.signatory_id)
            .ok_or_else(|| anyhow::anyhow!("the decree of the signature {} is not there", row.id))?;
        found.entry(row.subject_id).or_default().push(Signature::of(row, name, decree)?);
    }
    Ok(found)
}

/// The steps that were done on chains that the caller was found to see, and by whom.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn steps_of(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    chains: &[Uuid],
) -> Result<HashMap<Uuid, Vec<(UserId, String)>>, Error> {
    let mut found: HashMap<Uuid, Vec<(UserId, String)>> = HashMap::new();
    for row in store::steps_of(conn, scope, chains).await? {
        found.entry(row.chain_id).or_default().push((row.user_id, row.step));
    }
    Ok(found)
}
