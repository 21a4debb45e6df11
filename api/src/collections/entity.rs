//! The tables of collection.

use amanat_kernel::{FiscalYear, Rial};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    base::id::{
        AgencyId, BankAccountId, CollectionNoticeId, DepositId, ItemisedListId, LineId, OfficeId, RemittanceId,
        SweepId, UserId,
    },
    deposits::wire::DepositKind,
};

/// Where an itemised list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ListState {
    /// تهیه‌شده: the agency's clerk has made it.
    Prepared,
    /// امضاشده: the controller has signed it.
    Signed,
    /// اعلام وصول شده: the treasury has answered it.
    Announced,
    /// پس‌گرفته‌شده: its deposits are free for another list.
    Withdrawn,
}

/// Where a collection notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum NoticeState {
    /// تهیه‌شده: waits for both treasury signatures.
    Prepared,
    /// یک‌امضایی: waits for the second one.
    SignedOnce,
    /// صادرشده: its deposits have credit numbers.
    Issued,
    /// ردشده: the list is as it was before.
    Rejected,
}

pub mod sweep {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sweep")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SweepId,
        pub office_id: OfficeId,
        pub agency_id: AgencyId,
        pub link_account_id: BankAccountId,
        pub concentration_account_id: BankAccountId,
        pub amount_rial: Rial,
        pub bank_reference: Option<String>,
        pub out_line_id: Option<LineId>,
        pub out_on: Option<NaiveDate>,
        pub in_line_id: Option<LineId>,
        pub in_on: Option<NaiveDate>,
        pub difference_rial: Option<i64>,
        pub is_explained: bool,
        pub remittance_id: Option<RemittanceId>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod remittance {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "remittance")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RemittanceId,
        pub office_id: OfficeId,
        pub concentration_account_id: BankAccountId,
        pub central_deposit_account_id: BankAccountId,
        pub amount_rial: Rial,
        pub booked_on: NaiveDate,
        pub bank_reference: Option<String>,
        pub line_id: LineId,
        pub difference_rial: i64,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod itemised_list {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "itemised_list")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ItemisedListId,
        pub office_id: OfficeId,
        pub agency_id: AgencyId,
        pub fiscal_year: FiscalYear,
        pub month: i32,
        pub number: i32,
        pub row_count: i32,
        pub total_rial: Rial,
        pub content_sha256: Vec<u8>,
        pub state: ListState,
        pub withdrawn_because: Option<String>,
        pub prepared_by: UserId,
        pub prepared_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod itemised_row {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "itemised_row")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub itemised_list_id: ItemisedListId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub row_number: i32,
        pub deposit_id: DepositId,
        pub receipt_number: String,
        pub receipt_on: NaiveDate,
        pub kind: DepositKind,
        pub depositor_name: String,
        pub amount_rial: Rial,
        pub received_on: NaiveDate,
        pub swept_on: NaiveDate,
        pub sweep_id: SweepId,
        pub is_live: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod collection_notice {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "collection_notice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: CollectionNoticeId,
        pub office_id: OfficeId,
        pub agency_id: AgencyId,
        pub itemised_list_id: ItemisedListId,
        pub number: Option<String>,
        pub row_count: i32,
        pub total_rial: Rial,
        pub content_sha256: Vec<u8>,
        pub state: NoticeState,
        pub prepared_by: UserId,
        pub prepared_at: DateTime<Utc>,
        pub issued_on: Option<NaiveDate>,
        pub issued_at: Option<DateTime<Utc>>,
        pub rejected_by: Option<UserId>,
        pub rejected_at: Option<DateTime<Utc>>,
        pub rejected_because: Option<String>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
