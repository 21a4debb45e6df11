//! The tables of reconciliation.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use amanat_kernel::Rial;

use crate::base::id::{
    AgencyId, BankAccountId, DepositId, LineId, MatchGroupId, MatchRunId, OfficeId, StatementId, SuspenseItemId, UserId,
};

/// Which way money moved, from the account holder's view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum LineDirection {
    /// بستانکار: money came in.
    Credit,
    /// بدهکار: money went out.
    Debit,
}

/// Where an item in suspense stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum SuspenseState {
    /// باز: nobody knows yet.
    Open,
    /// پیشنهادشده: somebody says which deposit it is; somebody else has to agree.
    Proposed,
    /// شناسایی‌شده: it was found to be a deposit.
    Identified,
}

/// Why a bank line was not matched by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum SuspenseReason {
    /// The line carries no reference.
    NoReference,
    /// No deposit has the reference.
    UnknownReference,
    /// Less was paid than declared.
    AmountShort,
    /// More was paid than declared.
    AmountOver,
    /// Several answers are possible; none is taken without a person.
    Ambiguous,
    /// The deposit was received before.
    AlreadyReceived,
    /// The deposit was cancelled.
    DepositCancelled,
    /// The deposit is another agency's: paid into the wrong account.
    OtherAgency,
    /// Money went out and nobody knows why.
    BankDebit,
}

/// How a match was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MatchStage {
    /// Same reference, same amount, unique on both sides.
    ExactReference,
    /// A person said so and another agreed.
    Manual,
}

/// Where a match stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MatchState {
    /// Waits for a second person.
    Proposed,
    /// Stands.
    Confirmed,
    /// The second person said no.
    Rejected,
}

pub mod suspense_item {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "suspense_item")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SuspenseItemId,
        pub office_id: OfficeId,
        pub agency_id: AgencyId,
        pub bank_account_id: BankAccountId,
        pub line_id: LineId,
        pub direction: LineDirection,
        pub amount_rial: Rial,
        pub booked_on: NaiveDate,
        pub payment_identifier: Option<String>,
        pub bank_reference: Option<String>,
        pub counterparty_name: Option<String>,
        pub description: String,
        pub reason: SuspenseReason,
        pub closest_deposit_id: Option<DepositId>,
        pub state: SuspenseState,
        pub opened_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod match_group {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "match_group")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MatchGroupId,
        pub office_id: OfficeId,
        pub agency_id: AgencyId,
        pub line_id: LineId,
        pub deposit_id: DepositId,
        pub suspense_item_id: Option<SuspenseItemId>,
        pub stage: MatchStage,
        pub rule_version: String,
        pub weight_reference: i32,
        pub weight_amount: i32,
        pub weight_agency: i32,
        pub rivals: i32,
        pub margin: i32,
        pub state: MatchState,
        pub note: Option<String>,
        pub made_by: UserId,
        pub made_at: DateTime<Utc>,
        pub decided_by: Option<UserId>,
        pub decided_at: Option<DateTime<Utc>>,
        pub rejected_because: Option<String>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod match_run {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "match_run")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MatchRunId,
        pub office_id: OfficeId,
        pub statement_id: StatementId,
        pub rule_version: String,
        pub input_hash: Vec<u8>,
        pub result_hash: Vec<u8>,
        pub matched: i32,
        pub suspended: i32,
        pub run_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
