//! Files of people without an account: kept for a day, taken by one case, whole.
//!
//! **Invariant.** An upload belongs to nobody until a case takes it, in the transaction in which something is filed, and to
//! that case for good from then on. Whoever takes it shows its secret, of which only the SHA-256 is kept. What nobody takes
//! is deleted.

use amanat_kernel::Text;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, Utc};
use rand::{RngExt, rand_core::UnwrapErr, rngs::SysRng};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};
use sha2::{Digest, Sha256};

use super::{
    MOST_DOCUMENTS,
    content::saved_as,
    upload_entity::{upload, upload_chunk},
    wire::{CaseAttachment, ClaimUpload},
};
use crate::base::{
    code::Code,
    download::Kept,
    error::{Error, Refusal},
    field::FieldError,
    files,
    id::{CaseId, OfficeId, UploadId},
    tx::{Event, Tx},
};

/// How long an upload waits for the case that takes it: a form is filled in on a day.
const LIFE: Duration = Duration::hours(24);

/// The most bytes from one address that no case has taken: the files of five or six people behind it.
const MOST_WAITING: i64 = 60 * 1024 * 1024;

/// Bytes per chunk.
const CHUNK: usize = 256 * 1024;

/// Uploads deleted in one transaction; the next round takes the next ones.
const AT_ONCE: u64 = 200;

/// A file that came, taken as a [`DocumentFile`](super::DocumentFile).
pub(crate) struct NewUpload<'a> {
    pub file_name: &'a Text,
    /// What its content was found to be.
    pub media_type: &'a str,
    pub bytes: &'a [u8],
    /// What stands for the address it came from.
    pub address_hash: Vec<u8>,
}

/// What whoever uploaded it is told.
#[derive(Debug)]
pub(crate) struct KeptUpload {
    pub id: UploadId,
    pub secret: String,
    pub sha256: [u8; 32],
    pub expires_at: DateTime<Utc>,
}

/// An upload that a case is about to take; its row is locked.
#[derive(Debug)]
pub(crate) struct ClaimedUpload(upload::Model);

impl ClaimedUpload {
    /// Its id.
    pub(crate) fn id(&self) -> UploadId {
        self.0.id
    }

    /// What its content was found to be.
    pub(crate) fn media_type(&self) -> &str {
        &self.0.media_type
    }

    /// How many bytes it has.
    pub(crate) fn size_bytes(&self) -> i64 {
        self.0.size_bytes
    }

    /// SHA-256 of its bytes.
    pub(crate) fn sha256(&self) -> &[u8] {
        &self.0.sha256
    }
}

/// Keeps a file. The caller has counted what comes from its address in this transaction, so that two at once do not both
/// find room.
///
/// # Errors
/// `uploads_too_much`; whatever the database says.
pub(crate) async fn keep(tx: &Tx, new: NewUpload<'_>) -> Result<KeptUpload, Error> {
    let NewUpload { file_name, media_type, bytes, address_hash } = new;
    let size = i64::try_from(bytes.len()).map_err(anyhow::Error::from)?;
    if waiting(tx, &address_hash).await?.saturating_add(size) > MOST_WAITING {
        let refusal = Refusal::from(Code::UploadsTooMuch).retry_after(LIFE.num_seconds());
        return Err(refusal.into());
    }
    let secret = BASE64_URL_SAFE_NO_PAD.encode(UnwrapErr(SysRng).random::<[u8; 16]>());
    let kept = KeptUpload { id: UploadId::new(), sha256: files::sha256(bytes), expires_at: tx.now() + LIFE, secret };
    let row = upload::Model {
        id: kept.id,
        office_id: tx.office(),
        secret_sha256: digest(&kept.secret),
        address_hash: Some(address_hash),
        file_name: file_name.as_str().to_owned(),
        media_type: media_type.to_owned(),
        size_bytes: size,
        sha256: kept.sha256.to_vec(),
        uploaded_at: tx.now(),
        expires_at: kept.expires_at,
        case_id: None,
        attached_at: None,
    };
    upload::Entity::insert(row.into_active_model().reset_all()).exec_without_returning(tx.conn()).await?;
    for (ordinal, piece) in (0_i32..).zip(bytes.chunks(CHUNK)) {
        let row = upload_chunk::ActiveModel {
            office_id: Set(tx.office()),
            upload_id: Set(kept.id),
            ordinal: Set(ordinal),
            bytes: Set(piece.to_vec()),
        };
        upload_chunk::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    }
    tx.record(Event::new("file.uploaded", "upload", kept.id)).await?;
    Ok(kept)
}

/// Bytes from an address that no case has taken yet. What has expired and waits to be deleted counts, too: it is there.
async fn waiting(tx: &Tx, address_hash: &[u8]) -> Result<i64, Error> {
    let sizes: Vec<i64> = upload::Entity::find()
        .select_only()
        .column(upload::Column::SizeBytes)
        .filter(upload::Column::OfficeId.eq(tx.office()))
        .filter(upload::Column::AddressHash.eq(address_hash.to_vec()))
        .filter(upload::Column::CaseId.is_null())
        .into_tuple()
        .all(tx.conn())
        .await?;
    Ok(sizes.into_iter().fold(0, i64::saturating_add))
}

/// The uploads that somebody claims, locked, in the order of the claims. One that does not exist, was taken, has expired or
/// is claimed with another secret is the same: not found.
///
/// # Errors
/// Every claim that fails, under `/uploads`.
pub(crate) async fn claim(tx: &Tx, claims: &[ClaimUpload]) -> Result<Vec<ClaimedUpload>, Error> {
    let (mut claimed, mut faults) = (Vec::<ClaimedUpload>::new(), Vec::new());
    for (index, ClaimUpload { upload_id, secret }) in claims.iter().enumerate() {
        let at = format!("/uploads/{index}/upload_id");
        if claimed.iter().any(|before| before.0.id == *upload_id) {
            faults.push(FieldError::new(at, "duplicate"));
            continue;
        }
        let found = upload::Entity::find_by_id(*upload_id)
            .filter(upload::Column::OfficeId.eq(tx.office()))
            .filter(upload::Column::SecretSha256.eq(digest(secret.as_str())))
            .filter(upload::Column::CaseId.is_null())
            .filter(upload::Column::ExpiresAt.gt(tx.now()))
            .lock_exclusive()
            .one(tx.conn())
            .await?;
        match found {
            Some(row) => claimed.push(ClaimedUpload(row)),
            None => faults.push(FieldError::new(at, "not_found")),
        }
    }
    if faults.is_empty() { Ok(claimed) } else { Err(Error::Invalid(faults)) }
}

/// Gives claimed uploads to a case that this transaction has made or locked, for good.
///
/// # Errors
/// `attachments_too_many`; whatever the database says.
pub(crate) async fn take(tx: &Tx, case: CaseId, claimed: &[ClaimedUpload]) -> Result<(), Error> {
    if claimed.is_empty() {
        return Ok(());
    }
    let before = of_case(tx.office(), case).count(tx.conn()).await?;
    let before = usize::try_from(before).map_err(anyhow::Error::from)?;
    if before.saturating_add(claimed.len()) > MOST_DOCUMENTS {
        return Err(Code::AttachmentsTooMany.with("most", MOST_DOCUMENTS).into());
    }
    let change = upload::ActiveModel {
        case_id: Set(Some(case)),
        attached_at: Set(Some(tx.now())),
        address_hash: Set(None),
        ..Default::default()
    };
    upload::Entity::update_many()
        .set(change)
        .filter(upload::Column::Id.is_in(claimed.iter().map(ClaimedUpload::id)))
        .exec(tx.conn())
        .await?;
    Ok(())
}

fn of_case(office: OfficeId, case: CaseId) -> sea_orm::Select<upload::Entity> {
    upload::Entity::find().filter(upload::Column::OfficeId.eq(office)).filter(upload::Column::CaseId.eq(case))
}

/// The files of a case that the caller was found to see, in the order in which they were uploaded.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn attached_to_case(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    case: CaseId,
) -> Result<Vec<CaseAttachment>, Error> {
    let rows = of_case(office, case).order_by_asc(upload::Column::Id).all(conn).await?;
    Ok(rows.into_iter().filter_map(CaseAttachment::of).collect())
}

/// A file of a case that the caller was found to see, with its bytes.
///
/// # Errors
/// `not_found`; internal, when the bytes are not what was uploaded.
pub(crate) async fn content_of_case(
    conn: &impl ConnectionTrait,
    office: OfficeId,
    case: CaseId,
    id: UploadId,
) -> Result<Kept, Error> {
    let row = of_case(office, case).filter(upload::Column::Id.eq(id)).one(conn).await?.ok_or(Code::NotFound)?;
    let pieces = upload_chunk::Entity::find()
        .filter(upload_chunk::Column::UploadId.eq(id))
        .order_by_asc(upload_chunk::Column::Ordinal)
        .all(conn)
        .await?;
    let bytes = pieces.iter().map(|piece| piece.bytes.as_slice()).collect::<Vec<_>>().concat();
    if files::sha256(&bytes).as_slice() != row.sha256 {
        return Err(anyhow::anyhow!("the bytes of the upload {id} are not those that came").into());
    }
    Ok(Kept { name: saved_as(&row.file_name, &row.media_type), media_type: row.media_type, bytes })
}

/// Deletes uploads that no case took in time; returns how many.
///
/// # Errors
/// Whatever the database says.
pub(crate) async fn purge(tx: &Tx) -> Result<u64, Error> {
    // Locked, so that nobody takes one meanwhile; one that is being taken is left alone.
    let expired: Vec<UploadId> = upload::Entity::find()
        .select_only()
        .column(upload::Column::Id)
        .filter(upload::Column::OfficeId.eq(tx.office()))
        .filter(upload::Column::CaseId.is_null())
        .filter(upload::Column::ExpiresAt.lte(tx.now()))
        .order_by_asc(upload::Column::ExpiresAt)
        .limit(AT_ONCE)
        .lock_with_behavior(sea_orm::sea_query::LockType::Update, sea_orm::sea_query::LockBehavior::SkipLocked)
        .into_tuple()
        .all(tx.conn())
        .await?;
    if expired.is_empty() {
        return Ok(0);
    }
    let chunks = upload_chunk::Column::UploadId.is_in(expired.iter().copied());
    upload_chunk::Entity::delete_many().filter(chunks).exec(tx.conn()).await?;
    let gone = upload::Entity::delete_many().filter(upload::Column::Id.is_in(expired)).exec(tx.conn()).await?;
    Ok(gone.rows_affected)
}

fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}
