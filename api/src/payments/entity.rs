//! The tables of payments.

use amanat_kernel::{PaymentNumber, Rial, Sheba};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::id::{
    AgencyId, BankAccountId, DrawId, LineId, OfficeId, PaymentId, RefundId, RemedyId, ResolutionId, TransferOrderId,
    UserId,
};

/// How an order reaches the bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Channel {
    /// دستی: written orders, payment by payment.
    ByHand,
    /// بانک‌واره: a list file for the bank.
    BankList,
}

/// Where a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum PaymentState {
    /// دستور داده‌شده: the bank is to pay.
    Instructed,
    /// پرداخت‌شده: the bank's debit is on its statement.
    Settled,
    /// برگشتی: the bank's credit says that it came back.
    Returned,
    /// اجرانشده: the bank did not carry it out, as two persons say.
    Unexecuted,
    /// دوباره دستور داده‌شده: another payment takes its place.
    Reissued,
    /// بازگردانده به سپرده: the money is owed for its deposits again.
    Restored,
}

impl PaymentState {
    /// The payee has nothing, and it can be sent again or be owed again.
    pub const FAILED: [PaymentState; 2] = [PaymentState::Returned, PaymentState::Unexecuted];
}

/// What becomes of a payment that did not reach its payee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RemedyKind {
    /// اجرا نشدن: the bank has not carried the order out, and will not; what becomes of the money is said next.
    NonExecution,
    /// صدور دوباره: paid again, to an account that is right.
    Reissue,
    /// بازگشت به سپرده: owed for its deposits again.
    Restoration,
}

/// Where such a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RemedyState {
    /// Waits for a second person.
    Proposed,
    /// Stands: a reissue waits for its transfer order, a restoration is done.
    Approved,
    /// A second person said no.
    Rejected,
}

/// Where a draw of funds stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum DrawState {
    /// درخواست‌شده: account 20/9 is to send it.
    Requested,
    /// رسیده: it is on the refund account's statement.
    Arrived,
    /// پس‌گرفته‌شده: it is needed no more.
    Withdrawn,
}

pub mod transfer_order {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "transfer_order")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TransferOrderId,
        pub office_id: OfficeId,
        pub number: String,
        pub channel: Channel,
        pub refund_account_id: BankAccountId,
        pub payment_count: i32,
        pub total_rial: Rial,
        pub content_sha256: Vec<u8>,
        pub made_by: UserId,
        pub made_at: DateTime<Utc>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod payment {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "payment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PaymentId,
        pub office_id: OfficeId,
        pub agency_id: Option<AgencyId>,
        pub transfer_order_id: TransferOrderId,
        pub row_number: i32,
        pub number: PaymentNumber,
        pub refund_id: Option<RefundId>,
        pub refund_number: Option<String>,
        pub payee_number: Option<i32>,
        pub resolution_id: Option<ResolutionId>,
        pub payee_sheba: Sheba,
        pub payee_name: String,
        pub payee_identifier: Option<String>,
        pub amount_rial: Rial,
        pub state: PaymentState,
        pub settled_line_id: Option<LineId>,
        pub settled_on: Option<NaiveDate>,
        pub returned_line_id: Option<LineId>,
        pub returned_on: Option<NaiveDate>,
        pub returned_because: Option<String>,
        pub reissue_of: Option<PaymentId>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod remedy {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "remedy")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RemedyId,
        pub office_id: OfficeId,
        pub agency_id: Option<AgencyId>,
        pub payment_id: PaymentId,
        pub kind: RemedyKind,
        pub payee_sheba: Option<Sheba>,
        pub payee_name: Option<String>,
        pub payee_identifier: Option<String>,
        pub note: String,
        pub state: RemedyState,
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

pub mod draw {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "draw")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DrawId,
        pub office_id: OfficeId,
        pub number: Option<String>,
        pub refund_account_id: BankAccountId,
        pub amount_rial: Rial,
        pub state: DrawState,
        pub requested_by: Option<UserId>,
        pub requested_at: Option<DateTime<Utc>>,
        pub arrived_line_id: Option<LineId>,
        pub arrived_on: Option<NaiveDate>,
        pub withdrawn_by: Option<UserId>,
        pub withdrawn_at: Option<DateTime<Utc>>,
        pub withdrawn_because: Option<String>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod draw_refund {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "draw_refund")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub draw_id: DrawId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub refund_id: RefundId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
