//! Another secret for a case whose applicant lost the first.

use amanat_kernel::{Text, TrackingReference};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    CaseChange,
    entity::{CaseEntryKind, case_secret, service_case},
    entry::{Told, step},
    file::NewSecret,
    secret::{CaseSecrets, Purpose, Secret},
    store,
    wire::IssuedSecret,
};
use crate::{
    base::{
        code::Code,
        error::Error,
        id::{CaseId, OfficeId},
        reply::Reply,
        tx::Tx,
    },
    identity::Passwords,
};

/// What is kept of the answer: everything but the secrets.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    case: CaseId,
    number: i32,
    token_sha256: Vec<u8>,
    reference: TrackingReference,
    issued_at: DateTime<Utc>,
}

/// The number of the next secret of a case that the caller was found to see.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn next_number(conn: &impl ConnectionTrait, case: CaseId) -> Result<i32, Error> {
    Ok(store::last_secret(conn, case).await?.saturating_add(1))
}

/// Ends the living secret of a case, which the caller has locked, and puts a new one in its place. How the person was
/// identified is a note for the staff; that there is a new secret the applicant sees.
///
/// # Errors
/// `version_stale`, where another secret came first; whatever the database says.
pub(crate) async fn replace(
    tx: &Tx,
    row: &service_case::Model,
    secret: &NewSecret,
    identified_by: &Text,
) -> Result<Reply, Error> {
    let issued = put(tx, row, secret, json!({ "number": secret.number() })).await?;
    step(tx, row, CaseChange::default(), Told::new(CaseEntryKind::Noted).text(identified_by)).await?;
    let kept = Kept {
        case: row.id,
        number: issued.number,
        token_sha256: issued.token_sha256,
        reference: store::parse(&row.reference)?,
        issued_at: issued.issued_at,
    };
    Ok(Reply::plain(&kept)?.created_at(format!("/v1/requests/{}", row.id)))
}

/// Ends the living secret, puts the new one in its place, and lets the applicant know.
async fn put(
    tx: &Tx,
    row: &service_case::Model,
    secret: &NewSecret,
    facts: Value,
) -> Result<case_secret::Model, Error> {
    if next_number(tx.conn(), row.id).await? != secret.number() {
        return Err(Code::VersionStale.into());
    }
    store::revoke_secret(tx, row.id).await?;
    let issued = secret.row(tx);
    store::insert_secret(tx, issued.clone()).await?;
    step(tx, row, CaseChange::default(), Told::new(CaseEntryKind::SecretIssued).facts(facts)).await?;
    Ok(issued)
}

/// What stands for the idempotency key in the derivation of secrets that were recovered: nobody sent one, and case and
/// number tell them apart.
const RECOVERED: &str = "amanat/recovered";

/// Makes the next secret of a case, for an applicant who recovers it.
///
/// # Errors
/// `busy` when too many hashes are computed at once; whatever the database says.
pub(crate) async fn make_recovered(
    secrets: &CaseSecrets,
    passwords: &Passwords,
    office: OfficeId,
    next: (CaseId, i32),
) -> Result<NewSecret, Error> {
    NewSecret::again(secrets, passwords, office, RECOVERED, next).await
}

/// Puts it in the place of the living one of a case that the caller has locked. It is told of by this way, and by no other.
///
/// # Errors
/// `version_stale`, where another secret came first; whatever the database says.
pub(crate) async fn recover(
    tx: &Tx,
    row: &service_case::Model,
    secret: &NewSecret,
    told_by: impl Serialize,
) -> Result<(), Error> {
    put(tx, row, secret, json!({ "number": secret.number(), "told_by": told_by })).await?;
    Ok(())
}

/// A recovered secret once more, for whoever tells it; none where another one has taken its place.
///
/// # Errors
/// Internal, when the server's secret was changed twice since; whatever the database says.
pub(crate) async fn tell_recovered(
    conn: &impl ConnectionTrait,
    secrets: &CaseSecrets,
    office: OfficeId,
    (case, number): (CaseId, i32),
) -> Result<Option<Secret>, Error> {
    let Some(digest) = store::living_token(conn, office, case, number).await? else { return Ok(None) };
    let digest = digest.try_into().map_err(|_| anyhow::anyhow!("a kept digest is of another length"))?;
    secrets.again(Purpose { office, idempotency_key: RECOVERED, case, number }, &digest).map(Some)
}

/// Puts the secrets into the answer, whether it is the first or the same again.
///
/// # Errors
/// Internal, when the server's secret was changed twice since.
pub(crate) fn reveal(
    secrets: &CaseSecrets,
    office: OfficeId,
    idempotency_key: &str,
    reply: Reply,
) -> Result<Reply, Error> {
    let Kept { case, number, token_sha256, reference, issued_at } = reply.read()?;
    let digest = token_sha256.try_into().map_err(|_| anyhow::anyhow!("a kept digest is of another length"))?;
    let Secret { pin, token } = secrets.again(Purpose { office, idempotency_key, case, number }, &digest)?;
    reply.saying(&IssuedSecret { id: case, reference, pin, token, issued_at })
}
