//! The tables of uploads.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::base::id::{CaseId, OfficeId, UploadId};

pub mod upload {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "upload")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UploadId,
        pub office_id: OfficeId,
        pub secret_sha256: Vec<u8>,
        pub address_hash: Option<Vec<u8>>,
        pub file_name: String,
        pub media_type: String,
        pub size_bytes: i64,
        pub sha256: Vec<u8>,
        pub uploaded_at: DateTime<Utc>,
        pub expires_at: DateTime<Utc>,
        pub case_id: Option<CaseId>,
        pub attached_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod upload_chunk {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "upload_chunk")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub upload_id: UploadId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub ordinal: i32,
        pub bytes: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
