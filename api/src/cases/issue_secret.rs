//! Another secret for a case whose applicant lost the first.

use amanat_kernel::{Text, TrackingReference};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    CaseChange,
    entity::{CaseEntryKind, service_case},
    entry::{Told, step},
    file::NewSecret,
    secret::{CaseSecrets, Purpose, Secret},
    store,
    wire::IssuedSecret,
};
use crate::base::{
    code::Code,
    error::Error,
    id::{CaseId, OfficeId},
    reply::Reply,
    tx::Tx,
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
    if next_number(tx.conn(), row.id).await? != secret.number() {
        return Err(Code::VersionStale.into());
    }
    store::revoke_secret(tx, row.id).await?;
    let issued = secret.row(tx);
    store::insert_secret(tx, issued.clone()).await?;
    let facts = json!({ "number": issued.number });
    step(tx, row, CaseChange::default(), Told::new(CaseEntryKind::SecretIssued).facts(facts)).await?;
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
