//! The tables of agencies, their bank accounts and their signatories.

pub mod agency {
    use amanat_kernel::{AgencyCode, LegalId, Text};
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AgencyId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "agency")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AgencyId,
        pub office_id: OfficeId,
        pub code: AgencyCode,
        pub name_fa: Text,
        pub name_en: Text,
        pub legal_id: Option<LegalId>,
        pub created_by: UserId,
        pub created_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod bank_account {
    use amanat_kernel::{Sheba, Text};
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{
        agencies::wire::BankAccountKind,
        base::id::{AgencyId, BankAccountId, OfficeId, UserId},
    };

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "bank_account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: BankAccountId,
        pub office_id: OfficeId,
        pub kind: BankAccountKind,
        pub agency_id: Option<AgencyId>,
        pub sheba: Sheba,
        pub title: Text,
        pub opening_letter_number: Text,
        pub opened_on: NaiveDate,
        pub created_by: UserId,
        pub created_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod signatory {
    use amanat_kernel::Text;
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{
        agencies::wire::Capacity,
        base::id::{AgencyId, OfficeId, SignatoryId, UserId},
    };

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "signatory")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SignatoryId,
        pub office_id: OfficeId,
        pub user_id: UserId,
        pub agency_id: Option<AgencyId>,
        pub capacity: Capacity,
        /// In ASCII digits, so that a decree is known however its number was typed.
        pub decree_number: String,
        pub decree_on: NaiveDate,
        pub valid_from: NaiveDate,
        pub valid_to: Option<NaiveDate>,
        pub revoked_on: Option<NaiveDate>,
        pub revoked_by: Option<UserId>,
        pub revoked_because: Option<Text>,
        pub created_by: UserId,
        pub created_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

/// What this slice asks of the table of people: whether somebody works here. Identity stands on the same level and is
/// not imported.
pub mod staff {
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "app_user")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UserId,
        pub office_id: OfficeId,
        pub is_active: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
