//! The tables of bank statements.

use amanat_kernel::Rial;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    base::id::{AgencyId, BankAccountId, FileId, LineId, OfficeId, StatementId, UserId},
    reconciliation::wire::LineDirection,
};

/// Where a statement stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum StatementState {
    /// ثبت‌شده: its new lines are in the ledger.
    Posted,
    /// قرنطینه: its figures do not agree; nothing of it is in the ledger.
    Quarantined,
    /// کنارگذاشته: it came out of quarantine as worthless; its file may come again.
    Discarded,
}

/// How a statement follows the one before it on its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Continuity {
    /// The first of the account, or older than all of it.
    First,
    /// It opens with the balance that the one before left.
    Continues,
    /// It opens with another balance: something between the two is missing.
    Gap,
    /// It begins before the one before it has ended: an overlapping export.
    Overlaps,
    /// A balance that is needed to tell is missing.
    Unknown,
}

/// Why a statement is in quarantine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum QuarantineReason {
    /// Opening balance and movement do not make the closing balance.
    Unbalanced,
    /// The file states no opening or no closing balance.
    BalanceMissing,
    /// A balance printed beside a line disagrees with the lines so far.
    RunningBalance,
}

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum LineState {
    /// In the ledger.
    Posted,
    /// Came with an earlier file, too.
    Duplicate,
    /// Its statement is in quarantine.
    Quarantined,
}

pub mod statement {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "statement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StatementId,
        pub office_id: OfficeId,
        pub bank_account_id: BankAccountId,
        pub agency_id: Option<AgencyId>,
        pub number: i64,
        pub file_id: FileId,
        pub file_sha256: Vec<u8>,
        pub position: i32,
        pub format: String,
        pub bank_number: Option<String>,
        pub from_on: NaiveDate,
        pub to_on: NaiveDate,
        pub opening_rial: Option<i64>,
        pub closing_rial: Option<i64>,
        pub continuity: Continuity,
        pub expected_opening_rial: Option<i64>,
        pub state: StatementState,
        pub quarantined_because: Option<QuarantineReason>,
        pub acceptance_proposed_by: Option<UserId>,
        pub acceptance_proposed_at: Option<DateTime<Utc>>,
        pub acceptance_because: Option<String>,
        pub accepted_by: Option<UserId>,
        pub accepted_at: Option<DateTime<Utc>>,
        pub discarded_by: Option<UserId>,
        pub discarded_at: Option<DateTime<Utc>>,
        pub discarded_because: Option<String>,
        pub line_count: i32,
        pub matched_count: i32,
        pub suspended_count: i32,
        pub transfer_count: i32,
        pub payment_count: i32,
        pub duplicate_count: i32,
        pub imported_by: UserId,
        pub imported_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod statement_line {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "statement_line")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: LineId,
        pub office_id: OfficeId,
        pub statement_id: StatementId,
        pub bank_account_id: BankAccountId,
        pub agency_id: Option<AgencyId>,
        pub row_number: i32,
        pub booked_on: NaiveDate,
        pub value_on: Option<NaiveDate>,
        pub direction: LineDirection,
        pub amount_rial: Rial,
        pub is_reversal: bool,
        pub payment_identifier: Option<String>,
        pub bank_reference: Option<String>,
        pub counterparty_account: Option<String>,
        pub counterparty_name: Option<String>,
        pub description: String,
        pub fingerprint: Vec<u8>,
        pub state: LineState,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
