//! The tables of the ledger. Written by `post.rs` and the operations on periods only; balances by triggers only.

/// A line of the chart of accounts; written by migrations.
pub mod chart_account {
    use amanat_kernel::Side;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "chart_account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub code: String,
        pub name_fa: String,
        pub name_en: String,
        pub normal_side: Side,
        pub subject: String,
        pub has_floor: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod account {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AccountId, AgencyId, OfficeId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AccountId,
        pub office_id: OfficeId,
        pub code: String,
        pub subject_id: Uuid,
        pub agency_id: Option<AgencyId>,
        pub opened_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod balance {
    use amanat_kernel::Rial;
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AccountId, OfficeId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "balance")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub office_id: OfficeId,
        pub amount_rial: Rial,
        pub held_rial: Rial,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod hold {
    use amanat_kernel::Rial;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AccountId, HoldId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "hold")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: HoldId,
        pub office_id: OfficeId,
        pub account_id: AccountId,
        pub amount_rial: Rial,
        pub kind: String,
        pub reason: String,
        pub placed_by: UserId,
        pub placed_at: DateTime<Utc>,
        pub released_by: Option<UserId>,
        pub released_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod period {
    use amanat_kernel::FiscalYear;
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, PeriodId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "period")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PeriodId,
        pub office_id: OfficeId,
        pub fiscal_year: FiscalYear,
        pub month: i32,
        pub first_on: NaiveDate,
        pub last_on: NaiveDate,
        pub closed_at: Option<DateTime<Utc>>,
        pub closed_by: Option<UserId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod posting {
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{
        accounts::PostingKind,
        base::id::{AgencyId, OfficeId, PeriodId, PostingId, UserId},
    };

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "posting")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PostingId,
        pub office_id: OfficeId,
        pub period_id: PeriodId,
        pub kind: PostingKind,
        pub effective_on: NaiveDate,
        pub recorded_at: DateTime<Utc>,
        pub made_by: UserId,
        pub approved_by: Option<UserId>,
        pub source_kind: String,
        pub source_id: Uuid,
        pub agency_id: Option<AgencyId>,
        pub reverses: Option<PostingId>,
        pub entry_count: i32,
        pub open: i32,
        pub net: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod entry {
    use amanat_kernel::{Rial, Side};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{AccountId, OfficeId, PostingId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub posting_id: PostingId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub line_no: i32,
        pub office_id: OfficeId,
        pub account_id: AccountId,
        pub side: Side,
        pub amount_rial: Rial,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
