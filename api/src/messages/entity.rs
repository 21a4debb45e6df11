//! The tables of messages.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    base::{
        id::{CaseId, EventId, MessageId, OfficeId, SecretRecoveryId},
        problem::Language,
    },
    cases::wire::CaseEntryKind,
};

/// By which way a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MessageChannel {
    /// پیامک.
    Sms,
    /// رایانامه.
    Email,
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MessageState {
    /// It is to be sent, or to be tried again.
    Waiting,
    /// The gateway has taken it.
    Sent,
    /// It cannot be sent.
    Failed,
    /// It was tried for a day.
    GivenUp,
}

/// Why an attempt did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MessageFailure {
    /// The gateway did not answer, or not in time; whether it has the message is not known.
    NoAnswer,
    /// The gateway wants it later, or had a fault of its own.
    PutOff,
    /// The gateway does not take messages from this office: its address, token or settings are wrong.
    NotAdmitted,
    /// The gateway does not take this message.
    Refused,
    /// The case has no number or address for it.
    AddressMissing,
    /// Another secret has taken the place of the one that it carries.
    SecretReplaced,
}

pub mod message {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "message")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MessageId,
        pub office_id: OfficeId,
        pub event_id: EventId,
        pub case_id: CaseId,
        pub kind: CaseEntryKind,
        pub channel: MessageChannel,
        pub language: Language,
        pub until_on: Option<NaiveDate>,
        pub secret_number: Option<i32>,
        pub state: MessageState,
        pub attempts: i32,
        pub created_at: DateTime<Utc>,
        pub next_attempt_at: Option<DateTime<Utc>>,
        pub sent_at: Option<DateTime<Utc>>,
        pub failure: Option<MessageFailure>,
        pub http_status: Option<i32>,
        pub gateway_reference: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod secret_recovery {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "secret_recovery")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SecretRecoveryId,
        pub office_id: OfficeId,
        pub reference: String,
        pub contact_hash: Vec<u8>,
        pub asked_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
