//! The tables of calendars, service levels and clocks.

pub mod working_calendar {
    use amanat_kernel::Text;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{CalendarId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "working_calendar")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CalendarId,
        pub office_id: OfficeId,
        /// In ASCII digits, so that a calendar is known however its code was typed.
        pub code: String,
        pub title_fa: Text,
        pub title_en: Text,
        pub zone: String,
        pub created_by: UserId,
        pub created_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod calendar_week {
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{CalendarId, CalendarWeekId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_week")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CalendarWeekId,
        pub office_id: OfficeId,
        pub calendar_id: CalendarId,
        pub valid_from: NaiveDate,
        pub week: String,
        pub published_by: UserId,
        pub published_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod calendar_day {
    use amanat_kernel::Text;
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::{
        base::id::{CalendarDayId, CalendarId, OfficeId, UserId},
        sla::calendar_wire::DayKind,
    };

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "calendar_day")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CalendarDayId,
        pub office_id: OfficeId,
        pub calendar_id: CalendarId,
        pub day: NaiveDate,
        pub kind: DayKind,
        pub hours: String,
        pub reason_fa: Text,
        pub reason_en: Text,
        pub source: Text,
        pub is_provisional: bool,
        pub published_by: UserId,
        pub published_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod service_level {
    use amanat_kernel::Text;
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{OfficeId, ServiceLevelId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "service_level")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ServiceLevelId,
        pub office_id: OfficeId,
        pub code: String,
        pub title_fa: Text,
        pub title_en: Text,
        pub withdrawn_at: Option<DateTime<Utc>>,
        pub withdrawn_because: Option<Text>,
        pub withdrawn_by: Option<UserId>,
        pub created_by: UserId,
        pub created_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod service_level_version {
    use chrono::{DateTime, NaiveDate, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{CalendarId, OfficeId, ServiceLevelId, ServiceLevelVersionId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "service_level_version")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ServiceLevelVersionId,
        pub office_id: OfficeId,
        pub service_level_id: ServiceLevelId,
        pub number: i32,
        pub valid_from: NaiveDate,
        pub calendar_id: CalendarId,
        pub targets: String,
        pub escalation: String,
        pub applicant_days: i32,
        pub reopening_days: i32,
        pub published_by: UserId,
        pub published_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
