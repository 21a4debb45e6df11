//! The tables of cases.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    base::{
        id::{AgencyId, CaseEntryId, CaseId, OfficeId, ServiceFormId, ServiceId, ServiceLevelId, UnitId, UserId},
        problem::Language,
    },
    deposits::wire::DepositorKind,
    sla::{CaseKind, Priority},
};

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CaseState {
    /// ثبت‌شده: nobody has looked at it yet.
    Registered,
    /// ارجاع‌شده: it has its priority and its unit.
    Triaged,
    /// واگذارشده: somebody is to work on it.
    Assigned,
    /// در دست رسیدگی.
    InReview,
    /// در انتظار متقاضی: a question waits for the applicant.
    WaitingForApplicant,
    /// پاسخ‌داده‌شده: it can be reopened for some days.
    Answered,
    /// بسته.
    Closed,
    /// پس‌گرفته‌شده by the applicant.
    Withdrawn,
    /// منقضی: the applicant did not reply in time.
    Expired,
    /// ناپذیرفته: it was no request that the office can work on.
    RejectedInvalid,
    /// ادغام‌شده: another case of the same applicant goes on in its place.
    MergedDuplicate,
}

/// By which way a case came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CaseChannel {
    /// درگاه: the applicant filed it.
    Portal,
    /// کارمند: staff filed it for the applicant.
    Staff,
    /// گروهی: it came with others in a file.
    Bulk,
}

/// What the office decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CaseOutcome {
    /// پذیرفته‌شده
    Granted,
    /// ردشده
    Refused,
    /// بخشی پذیرفته‌شده
    Partly,
}

/// What happened to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum CaseEntryKind {
    /// It was filed.
    Filed,
    /// It was given to a unit.
    Triaged,
    /// It was given to somebody.
    Assigned,
    /// Work on it began.
    TakenUp,
    /// The office asked the applicant.
    Asked,
    /// The applicant replied.
    Replied,
    /// The office answered.
    Answered,
    /// The staff noted something for itself.
    Noted,
    /// It was closed.
    Closed,
    /// The applicant took it back.
    Withdrawn,
    /// The applicant did not agree with the answer.
    Reopened,
    /// The applicant rated the answer.
    Rated,
    /// It was refused as no request.
    Rejected,
    /// It goes on in another case.
    Merged,
    /// Another case goes on in this one.
    Absorbed,
    /// The applicant did not reply in time.
    Expired,
    /// The applicant got another secret, the one before ended.
    SecretIssued,
    /// Somebody took a complaint into his hands, and the complainant knows.
    Acknowledged,
    /// The decision takes longer: why, and until when.
    InterimReplied,
    /// The complainant did not reply in time; the office goes on without.
    ReplyMissed,
    /// What the office does to make it good.
    RemedyOrdered,
    /// It was done.
    RemedyDone,
    /// The complainant does not agree with the decision, and the head of treasury looks at it.
    Appealed,
}

pub mod service_case {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "service_case")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CaseId,
        pub office_id: OfficeId,
        pub kind: CaseKind,
        pub reference: String,
        pub service_id: Option<ServiceId>,
        pub service_form_id: Option<ServiceFormId>,
        pub agency_id: Option<AgencyId>,
        pub channel: CaseChannel,
        pub filed_by: Option<UserId>,
        pub applicant_name: Option<String>,
        pub applicant_name_folded: Option<String>,
        pub applicant_kind: Option<DepositorKind>,
        pub applicant_identifier: Option<String>,
        pub mobile: Option<String>,
        pub email: Option<String>,
        pub language: Language,
        pub subject: Option<String>,
        pub answers: String,
        pub filed_sha256: Vec<u8>,
        pub filed_at: DateTime<Utc>,
        pub state: CaseState,
        pub priority: Priority,
        pub unit_id: Option<UnitId>,
        pub service_level_id: Option<ServiceLevelId>,
        pub assignee_id: Option<UserId>,
        pub question: Option<String>,
        pub reply_due_on: Option<NaiveDate>,
        pub outcome: Option<CaseOutcome>,
        pub answer_text: Option<String>,
        pub appeal_note: Option<String>,
        pub answered_at: Option<DateTime<Utc>>,
        pub ended_because: Option<String>,
        pub closed_at: Option<DateTime<Utc>>,
        pub reopened_times: i32,
        pub merged_into: Option<CaseId>,
        pub rating: Option<i32>,
        pub rating_comment: Option<String>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod case_entry {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CaseEntryId,
        pub office_id: OfficeId,
        pub case_id: CaseId,
        pub seq: i32,
        pub at: DateTime<Utc>,
        pub kind: CaseEntryKind,
        pub is_public: bool,
        pub actor_id: Option<UserId>,
        pub text: Option<String>,
        pub facts: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod case_secret {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_secret")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub token_sha256: Vec<u8>,
        pub pin_hash: String,
        pub issued_at: DateTime<Utc>,
        pub revoked_at: Option<DateTime<Utc>>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod service_placement {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "service_placement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub service_id: ServiceId,
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

pub mod case_receipt {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "case_receipt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub case_id: CaseId,
        pub office_id: OfficeId,
        pub key_id: String,
        pub receipt: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod receipt_key {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "receipt_key")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub key_id: String,
        pub public_key: Vec<u8>,
        pub published_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
