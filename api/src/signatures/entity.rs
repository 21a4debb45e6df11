//! The tables of steps and signatures. Append only; the database refuses changes.

/// The step that a person did on a chain of approvals.
pub mod chain_step {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "chain_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub chain_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub user_id: UserId,
        pub step: String,
        pub first_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// A signature on a content.
pub mod signature {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AgencyId, OfficeId, SignatoryId, SignatureId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signature")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SignatureId,
        pub office_id: OfficeId,
        pub chain_id: Uuid,
        pub step: String,
        pub subject_kind: String,
        pub subject_id: Uuid,
        pub content_sha256: Vec<u8>,
        pub signatory_id: SignatoryId,
        pub user_id: UserId,
        pub agency_id: Option<AgencyId>,
        pub signed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
