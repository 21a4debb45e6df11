//! Documents attached to something: letters, orders, certificates, as they were uploaded.
//!
//! **Invariants.**
//! - What a document is, its content says: one PDF, PNG or JPEG from the first byte to the last, never its name.
//! - A document never changes. Removing it hides it; the row and the bytes stay for the audit. The database holds this, too.
//!
//! - A file of somebody without an account ([`uploads`]) waits a day for the case that takes it, once.
//!
//! The slice has no operations: whoever has documents (a refund) offers them, decides who may and until when, and records
//! the event.

mod content;
mod entity;
mod store;
mod upload_entity;
mod uploads;
pub mod wire;

use amanat_kernel::Text;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

pub use content::DocumentFile;
pub(crate) use uploads::{
    ClaimedUpload, NewUpload, attached_to_case, claim as claim_uploads, content_of_case, keep as keep_upload,
    purge as purge_uploads, take as take_uploads,
};

use crate::base::{
    auth::Scope,
    code::Code,
    command::Upload,
    download::Kept,
    error::Error,
    files,
    id::{AgencyId, AttachmentId},
    tx::Tx,
};
use entity::{Document, Model};
use wire::Attachment;

/// The most documents on one thing; what was removed counts, so that removing and adding does not fill the database.
const MOST_DOCUMENTS: usize = 50;

/// What documents are attached to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    /// Its table.
    pub kind: &'static str,
    /// Its id.
    pub id: Uuid,
}

/// A document to attach.
pub(crate) struct NewAttachment<'a> {
    pub agency: AgencyId,
    pub subject: Subject,
    pub document: Document,
    pub file_name: &'a Text,
    /// Taken as a [`DocumentFile`]: its media type is what its content was found to be.
    pub upload: &'a Upload,
}

/// Attaches a document. The subject is locked.
///
/// # Errors
/// `attachments_too_many`.
pub(crate) async fn attach(tx: &Tx, new: NewAttachment<'_>) -> Result<Attachment, Error> {
    let NewAttachment { agency, subject, document, file_name, upload } = new;
    if store::count(tx, subject).await? >= MOST_DOCUMENTS {
        return Err(Code::AttachmentsTooMany.with("most", MOST_DOCUMENTS).into());
    }
    let file = files::store(tx, file_name.as_str(), &upload.media_type, &upload.bytes).await?;
    let row = Model {
        id: AttachmentId::new(),
        office_id: tx.office(),
        agency_id: agency,
        subject_kind: subject.kind.to_owned(),
        subject_id: subject.id,
        document,
        file_id: file,
        file_name: file_name.as_str().to_owned(),
        media_type: upload.media_type.clone(),
        size_bytes: i64::try_from(upload.bytes.len()).map_err(anyhow::Error::from)?,
        sha256: files::sha256(&upload.bytes).to_vec(),
        uploaded_by: tx.actor()?,
        uploaded_at: tx.now(),
        removed_by: None,
        removed_at: None,
    };
    store::insert(tx, &row).await?;
    Ok(Attachment::of(row))
}

/// Removes a document; what was removed is returned as it was. The subject is locked.
///
/// # Errors
/// `not_found`, also when it was removed before.
pub(crate) async fn remove(tx: &Tx, scope: &Scope, subject: Subject, id: AttachmentId) -> Result<Attachment, Error> {
    let row = store::lock(tx, scope, subject, id).await?;
    store::remove(tx, id).await?;
    Ok(Attachment::of(row))
}

/// The documents of a thing that the caller was found to see, without those removed, in the order in which they came.
pub(crate) async fn attached_to(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    subject: Subject,
) -> Result<Vec<Attachment>, Error> {
    let rows = store::of_subject(conn, scope, subject).await?;
    Ok(rows.into_iter().map(Attachment::of).collect())
}

/// A document with its bytes.
///
/// # Errors
/// `not_found`, also when it was removed.
pub(crate) async fn content(
    conn: &impl ConnectionTrait,
    scope: &Scope,
    subject: Subject,
    id: AttachmentId,
) -> Result<Kept, Error> {
    let row = store::get(conn, scope, subject, id).await?;
    let bytes = files::read(conn, row.office_id, row.file_id).await?;
    Ok(Kept { name: content::saved_as(&row.file_name, &row.media_type), media_type: row.media_type, bytes })
}
