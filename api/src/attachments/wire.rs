//! The shape of an attachment.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

pub use super::entity::Document;
use super::entity::Model;
use crate::base::id::{AttachmentId, UserId};

/// A document as it was uploaded; its bytes are at its own address.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Attachment {
    /// Id.
    pub id: AttachmentId,
    /// What it is.
    pub document: Document,
    /// Its name, as the caller gave it.
    #[schema(example = "نامه آزادسازی.pdf")]
    pub file_name: String,
    /// What its content was found to be.
    #[schema(example = "application/pdf")]
    pub media_type: String,
    /// How many bytes it has.
    #[schema(example = 48_213)]
    pub size_bytes: i64,
    /// SHA-256 of its bytes, in hexadecimal.
    #[schema(
        min_length = 64,
        max_length = 64,
        example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )]
    pub sha256: String,
    /// Who uploaded it.
    pub uploaded_by: UserId,
    /// When.
    pub uploaded_at: DateTime<Utc>,
}

impl Attachment {
    pub(super) fn of(row: Model) -> Self {
        let Model {
            id,
            office_id: _,
            agency_id: _,
            subject_kind: _,
            subject_id: _,
            document,
            file_id: _,
            file_name,
            media_type,
            size_bytes,
            sha256,
            uploaded_by,
            uploaded_at,
            removed_by: _,
            removed_at: _,
        } = row;
        let sha256 = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { id, document, file_name, media_type, size_bytes, sha256, uploaded_by, uploaded_at }
    }
}
