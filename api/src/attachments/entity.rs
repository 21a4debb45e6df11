//! The table of attachments.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::id::{AgencyId, AttachmentId, FileId, OfficeId, UserId};

/// What a document is.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    ToSchema,
    EnumIter,
    DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Document {
    /// نامهٔ آزادسازی: the agency's word that the security is released.
    ReleaseLetter,
    /// صورت‌جلسهٔ تحویل: minutes of the provisional or the final handover.
    HandoverMinutes,
    /// صورت‌وضعیت: a statement of works, by which an advance is worked off.
    WorksStatement,
    /// مفاصاحساب: social security's clearance (article 38 of its act).
    ClearanceCertificate,
    /// دستور قضایی: a court's order (public accounting law, article 30 b).
    CourtOrder,
    /// درخواست ذی‌نفع: the claim of the person for whom the money is held (article 30 c).
    BeneficiaryClaim,
    /// وکالت‌نامه یا گواهی حصر وراثت: why somebody else than the depositor is paid.
    Authority,
    /// سایر.
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attachment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttachmentId,
    pub office_id: OfficeId,
    pub agency_id: AgencyId,
    pub subject_kind: String,
    pub subject_id: Uuid,
    pub document: Document,
    pub file_id: FileId,
    pub file_name: String,
    pub media_type: String,
    pub size_bytes: i64,
    pub sha256: Vec<u8>,
    pub uploaded_by: UserId,
    pub uploaded_at: DateTime<Utc>,
    pub removed_by: Option<UserId>,
    pub removed_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}
impl ActiveModelBehavior for ActiveModel {}
