//! The tables of clocks: what happened to them, and what was found.

use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What somebody waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CaseKind {
    /// درخواست خدمت.
    Request,
    /// شکایت.
    Complaint,
}

/// Where the clocks of a case stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CaseClockState {
    /// They run.
    Running,
    /// The office waits for the applicant, or an outage was declared.
    Paused,
    /// The case was answered or withdrawn.
    Stopped,
    /// The case was merged into another one.
    Merged,
    /// What was promised was withdrawn.
    SwitchedOff,
}

/// Which of the two clocks of a case.
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
pub enum ClockKind {
    /// Until the applicant hears a word of the office.
    FirstResponse,
    /// Until the answer.
    Answer,
}

/// What was found at a clock.
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
pub enum FindingKind {
    /// A share of the time is used up.
    Warning,
    /// A deadline has passed.
    Breach,
    /// The next one above was told.
    Escalation,
}

/// What a calendar that was published later says of a breach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ReviewVerdict {
    /// Late under that calendar, too.
    Stands,
    /// In time under that calendar.
    WouldNotStand,
}

pub mod case_clock {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use super::{CaseClockState, CaseKind};
    use crate::{
        base::id::{CalendarId, CaseId, OfficeId, ServiceLevelVersionId, UnitId, UserId},
        sla::level_wire::Priority,
    };

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_clock")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CaseId,
        pub office_id: OfficeId,
        pub case_kind: CaseKind,
        pub case_reference: String,
        pub level_version_id: ServiceLevelVersionId,
        pub calendar_id: CalendarId,
        pub target: String,
        pub priority: Priority,
        pub unit_id: UnitId,
        pub assignee_id: Option<UserId>,
        pub started_at: DateTime<Utc>,
        pub state: CaseClockState,
        pub due_at: DateTime<Utc>,
        pub is_late: bool,
        pub next_at: Option<DateTime<Utc>>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod clock_event {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use crate::base::id::{CaseId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "clock_event")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_clock_id: CaseId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i32,
        pub at: DateTime<Utc>,
        pub event: String,
        pub actor_id: Option<UserId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod clock_finding {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use super::{ClockKind, FindingKind};
    use crate::base::id::{CaseId, ClockFindingId, OfficeId, UserId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "clock_finding")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ClockFindingId,
        pub office_id: OfficeId,
        pub case_clock_id: CaseId,
        pub kind: FindingKind,
        pub clock: ClockKind,
        pub window_no: i32,
        pub number: i32,
        pub at: DateTime<Utc>,
        pub found_at: DateTime<Utc>,
        pub deadline: DateTime<Utc>,
        pub told_to: Option<UserId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod breach_review {
    use chrono::{DateTime, Utc};
    use sea_orm::entity::prelude::*;

    use super::ReviewVerdict;
    use crate::base::id::{BreachReviewId, ClockFindingId, OfficeId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "breach_review")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: BreachReviewId,
        pub office_id: OfficeId,
        pub finding_id: ClockFindingId,
        pub reviewed_at: DateTime<Utc>,
        pub verdict: ReviewVerdict,
        pub deadline: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
