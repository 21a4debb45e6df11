//! The tables of services and their forms.

pub mod service {
    use amanat_kernel::Text;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, ServiceId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "service")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ServiceId,
        pub office_id: OfficeId,
        pub code: String,
        pub title_fa: Text,
        pub title_en: Text,
        pub summary_fa: Text,
        pub summary_en: Text,
        pub legal_basis_fa: Text,
        pub legal_basis_en: Text,
        /// A JSON list of [`ServicePaper`](crate::catalogue::wire::ServicePaper).
        pub papers: String,
        pub responsible_fa: Text,
        pub responsible_en: Text,
        pub accountable_fa: Text,
        pub accountable_en: Text,
        pub consulted_fa: Text,
        pub consulted_en: Text,
        pub informed_fa: Text,
        pub informed_en: Text,
        pub menu_order: i32,
        pub registered_by: Option<UserId>,
        pub registered_at: DateTime<Utc>,
        pub withdrawn_by: Option<UserId>,
        pub withdrawn_at: Option<DateTime<Utc>>,
        pub withdrawn_because: Option<Text>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod service_form {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{
        base::id::{OfficeId, ServiceFormId, ServiceId, UserId},
        catalogue::wire::ServiceFormState,
    };

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "service_form")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ServiceFormId,
        pub office_id: OfficeId,
        pub service_id: ServiceId,
        pub number: i32,
        pub definition: String,
        pub content_sha256: Vec<u8>,
        pub state: ServiceFormState,
        pub drafted_by: Option<UserId>,
        pub drafted_at: DateTime<Utc>,
        pub published_by: Option<UserId>,
        pub published_at: Option<DateTime<Utc>>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
