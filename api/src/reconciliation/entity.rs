//! The tables of reconciliation.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use amanat_kernel::{Rial, Sheba};

use crate::base::id::{
    AgencyId, BankAccountId, DepositId, LineId, MatchGroupId, MatchRunId, OfficeId, ResolutionId, StatementId,
    SuspenseItemId, SweepId, UserId,
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
    /// پیشنهادشده: somebody says what it is; somebody else has to agree.
    Proposed,
    /// بسته: nothing of it is in suspense any more.
    Closed,
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
    /// The deposit was cancelled, or its receipt reversed for good.
    DepositCancelled,
    /// The deposit is another agency's: paid into the wrong account.
    OtherAgency,
    /// Money went out and nobody knows why.
    BankDebit,
    /// The bank undid an earlier line, and what that line became meanwhile is not undone without people.
    BankReversal,
    /// Money came to one of the treasury's own accounts and nobody knows from where.
    UnknownTransfer,
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
    /// The second person said no, or the proposer took it back.
    Rejected,
    /// The bank took the money back.
    Reversed,
}

/// What people say an item in suspense is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ResolutionKind {
    /// شناسایی: money of one or several declared deposits.
    Identification,
    /// عودت به پرداخت‌کننده: money to give back to whoever paid it.
    PayerReturn,
    /// برگشت بانکی: the bank's own undoing of an earlier receipt.
    BankReversal,
}

/// Where such a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ResolutionState {
    /// Waits for a second person.
    Proposed,
    /// Stands; the ledger says so.
    Confirmed,
    /// The second person said no.
    Rejected,
    /// The proposer took it back.
    Withdrawn,
}

pub mod suspense_item {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "suspense_item")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SuspenseItemId,
        pub office_id: OfficeId,
        pub agency_id: Option<AgencyId>,
        pub bank_account_id: BankAccountId,
        pub line_id: LineId,
        pub statement_id: Option<StatementId>,
        pub direction: LineDirection,
        pub amount_rial: Rial,
        pub identified_rial: Rial,
        pub remaining_rial: Rial,
        pub booked_on: NaiveDate,
        pub payment_identifier: Option<String>,
        pub bank_reference: Option<String>,
        pub bank_reference_folded: Option<String>,
        pub counterparty_account: Option<String>,
        pub counterparty_name: Option<String>,
        pub description: String,
        pub reason: SuspenseReason,
        pub closest_deposit_id: Option<DepositId>,
        pub sweep_id: Option<SweepId>,
        pub swept_on: Option<NaiveDate>,
        pub reversal_line_id: Option<LineId>,
        pub is_transfer: bool,
        pub is_payment: bool,
        pub state: SuspenseState,
        pub opened_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod resolution {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "resolution")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ResolutionId,
        pub office_id: OfficeId,
        pub agency_id: Option<AgencyId>,
        pub kind: ResolutionKind,
        pub amount_rial: Rial,
        pub note: String,
        pub payee_sheba: Option<Sheba>,
        pub payee_name: Option<String>,
        pub reversed_deposit_id: Option<DepositId>,
        pub state: ResolutionState,
        pub alone_up_to_rial: Option<Rial>,
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

pub mod resolution_item {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "resolution_item")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub resolution_id: ResolutionId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub suspense_item_id: SuspenseItemId,
        pub amount_rial: Rial,
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
        pub bank_account_id: BankAccountId,
        pub line_id: LineId,
        pub deposit_id: DepositId,
        pub ordinal: i32,
        pub amount_rial: Rial,
        pub booked_on: NaiveDate,
        pub bank_reference_folded: Option<String>,
        pub resolution_id: Option<ResolutionId>,
        pub suspense_item_id: Option<SuspenseItemId>,
        pub stage: MatchStage,
        pub rule_version: String,
        pub weight_reference: i32,
        pub weight_amount: i32,
        pub weight_agency: i32,
        pub rivals: i32,
        pub margin: i32,
        pub state: MatchState,
        pub sweep_id: Option<SweepId>,
        pub swept_on: Option<NaiveDate>,
        pub reversal_line_id: Option<LineId>,
        pub made_by: UserId,
        pub made_at: DateTime<Utc>,
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
