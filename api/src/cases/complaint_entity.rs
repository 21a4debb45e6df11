//! The tables of what makes a case a complaint.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::id::{CaseId, OfficeId, ServiceLevelId, UnitId, UserId};

/// What somebody complains of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ComplaintAbout {
    /// کیفیت خدمت.
    Service,
    /// تأخیر.
    Delay,
    /// رفتار کارمند.
    Conduct,
    /// خودداری از انجام کار.
    Refusal,
    /// سایر.
    Other,
}

pub mod complaint {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "complaint")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        pub office_id: OfficeId,
        pub about: ComplaintAbout,
        pub about_reference: Option<String>,
        pub about_case_id: Option<CaseId>,
        pub unit_id: Option<UnitId>,
        pub officer_id: Option<UserId>,
        pub interim_until: Option<NaiveDate>,
        pub remedy_text: Option<String>,
        pub remedy_due_on: Option<NaiveDate>,
        pub remedy_done_at: Option<DateTime<Utc>>,
        pub decided_by: Option<UserId>,
        pub appeal_rating: Option<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod complaint_body {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "complaint_body")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        pub office_id: OfficeId,
        pub text: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod complaint_placement {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "complaint_placement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office_id: OfficeId,
        pub unit_id: UnitId,
        pub service_level_id: Option<ServiceLevelId>,
        pub placed_by: UserId,
        pub placed_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
