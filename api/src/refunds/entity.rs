//! The tables of refunds.

use amanat_kernel::{CreditNumber, Rial, Sheba};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::id::{AgencyId, BankAccountId, DepositId, HoldId, OfficeId, RefundId, RefundRevisionId, UserId};

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RefundState {
    /// پیش‌نویس: nothing is reserved yet.
    Draft,
    /// ارسال‌شده: its amounts are reserved; waits for the controller.
    Submitted,
    /// امضای ذی‌حساب: waits for the agency's second signature (public accounting law, article 76).
    ControllerSigned,
    /// دو امضای دستگاه: waits for the treasury.
    Cosigned,
    /// در دست رسیدگی: the treasury's clerk has taken it up.
    UnderCheck,
    /// برگشت برای اصلاح: sent back to the agency, which corrects it and submits it anew.
    Returned,
    /// رسیدگی‌شده: waits for the first approval.
    Checked,
    /// تأیید اول: waits for the second one (article 124).
    ApprovedOnce,
    /// تصویب‌شده: owed as a refund; waits for its money.
    Approved,
    /// تأمین وجه: the refund account has the money for it.
    Funded,
    /// دستور پرداخت: the bank was ordered to pay.
    Instructed,
    /// بخشی پرداخت‌شده: the bank has paid some of its payees.
    PartlySettled,
    /// پرداخت برگشتی: a payment came back or was not carried out, and nobody has decided what becomes of it.
    PaymentReturned,
    /// تسویه‌شده: nothing of it is open.
    Settled,
    /// بسته.
    Closed,
    /// ردشده: refused by the treasury.
    Rejected,
    /// لغوشده: taken back by the agency.
    Cancelled,
    /// منقضی: not approved in time.
    Expired,
}

/// Who gets the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum PayeeMode {
    /// حساب رد سپرده دستگاه: the agency, which pays the beneficiaries itself.
    AgencyRefundAccount,
    /// مستقیم به ذی‌نفع: each row names its payee.
    BeneficiaryDirect,
}

/// Why a deposit is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum RefundReason {
    /// برنده نشدن در مناقصه یا مزایده
    BidLost,
    /// انعقاد قرارداد
    ContractSigned,
    /// تحویل موقت
    ProvisionalHandover,
    /// تحویل قطعی
    FinalHandover,
    /// استهلاک پیش‌پرداخت
    AdvanceWorkedOff,
    /// مفاصاحساب
    Clearance,
    /// حکم مرجع قضایی
    CourtOrder,
    /// مطالبهٔ ذی‌نفع
    BeneficiaryClaim,
    /// سایر
    Other,
}

pub mod refund {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refund")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RefundId,
        pub office_id: OfficeId,
        pub agency_id: AgencyId,
        pub number: Option<String>,
        pub state: RefundState,
        pub payee_mode: PayeeMode,
        pub payee_account_id: Option<BankAccountId>,
        pub letter_number: Option<String>,
        pub letter_on: Option<NaiveDate>,
        pub note: Option<String>,
        pub row_count: i32,
        pub total_rial: Rial,
        pub made_by: UserId,
        pub made_at: DateTime<Utc>,
        pub revision_id: Option<RefundRevisionId>,
        pub content_sha256: Option<Vec<u8>>,
        pub submitted_by: Option<UserId>,
        pub submitted_at: Option<DateTime<Utc>>,
        pub expires_on: Option<NaiveDate>,
        pub payee_enquiry: Option<String>,
        pub ended_because: Option<String>,
        pub version: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod refund_row {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refund_row")]
    pub struct Model {
        pub office_id: OfficeId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub refund_id: RefundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub row_number: i32,
        pub deposit_id: DepositId,
        pub credit_number: CreditNumber,
        pub announced_on: NaiveDate,
        pub receipt_number: String,
        pub amount_rial: Rial,
        pub reason: RefundReason,
        pub payee_sheba: Option<Sheba>,
        pub payee_name: Option<String>,
        pub payee_identifier: Option<String>,
        pub hold_id: Option<HoldId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}

pub mod refund_revision {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "refund_revision")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RefundRevisionId,
        pub office_id: OfficeId,
        pub refund_id: RefundId,
        pub ordinal: i32,
        pub content_sha256: Vec<u8>,
        pub submitted_by: UserId,
        pub submitted_at: DateTime<Utc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}
    impl ActiveModelBehavior for ActiveModel {}
}
