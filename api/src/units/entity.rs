//! The tables of the chart.

pub mod unit {
    use amanat_kernel::Text;
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, UnitId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unit")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: UnitId,
        pub office_id: OfficeId,
        /// In ASCII digits, so that a unit is known however its code was typed.
        pub code: String,
        pub title_fa: Text,
        pub title_en: Text,
        pub parent_id: Option<UnitId>,
        pub head_id: Option<UserId>,
        pub closed_on: Option<NaiveDate>,
        pub created_by: UserId,
        pub created_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod unit_member {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, UnitId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unit_member")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit_id: UnitId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub user_id: UserId,
        pub added_by: UserId,
        pub added_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
