//! The shape of an attachment.

use amanat_kernel::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

pub use super::entity::Document;
use super::{entity::Model, upload_entity::upload};
use crate::base::id::{AttachmentId, UploadId, UserId};

/// An uploaded file, claimed by whoever uploaded it.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct ClaimUpload {
    /// Its id.
    pub upload_id: UploadId,
    /// The secret that came with it.
    #[validate(length(min = 22, max = 22))]
    #[schema(value_type = String, min_length = 22, max_length = 22, example = "q83vEjRWeJCrze8SNFZ4kA")]
    pub secret: Text,
}

/// A file that an applicant sent along; its bytes are at its own address.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CaseAttachment {
    /// Id, as the answers name it.
    pub id: UploadId,
    /// Its name, as the applicant gave it.
    #[schema(example = "نامه.pdf")]
    pub file_name: String,
    /// What its content was found to be.
    #[schema(example = "application/pdf")]
    pub media_type: String,
    /// How many bytes it has.
    #[schema(example = 48_213)]
    pub size_bytes: i64,
    /// SHA-256 of its bytes, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub sha256: String,
    /// When it came: with what was filed, or with the reply of this moment.
    pub attached_at: DateTime<Utc>,
}

impl CaseAttachment {
    /// Of a row that a case has taken; none otherwise.
    pub(super) fn of(row: upload::Model) -> Option<Self> {
        let upload::Model {
            id,
            office_id: _,
            secret_sha256: _,
            address_hash: _,
            file_name,
            media_type,
            size_bytes,
            sha256,
            uploaded_at: _,
            expires_at: _,
            case_id: _,
            attached_at,
        } = row;
        let sha256 = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        Some(Self { id, file_name, media_type, size_bytes, sha256, attached_at: attached_at? })
    }
}

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
