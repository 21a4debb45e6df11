//! The table of deposits.

use amanat_kernel::{CreditNumber, FiscalYear, PaymentIdentifier, Rial};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::kind::DepositKind;
use crate::base::id::{
    AgencyId, BankAccountId, CollectionNoticeId, DepositId, DepositListId, OfficeId, SweepId, UserId,
};

/// Where a deposit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum DepositState {
    /// اعلام‌شده: the agency says that money is to come.
    Declared,
    /// دریافت‌شده: the money was seen on the bank's statement.
    Received,
    /// متمرکزشده: the money went to the concentration account.
    Swept,
    /// اعلام وصول شده: announced to the agency with a credit number.
    Announced,
    /// لغوشده: declared by mistake; nothing was received.
    Cancelled,
    /// بخشی مستردشده: announced, and a part of it was approved for refund. Derived, never stored.
    PartiallyRefunded,
    /// مستردشده: announced, and all of it was approved for refund. Derived, never stored.
    Refunded,
    /// برگشت‌خورده: the bank took the money back after it was swept or announced.
    Reversed,
}

impl DepositState {
    /// The state as it is stored, for queries: what is refunded is announced.
    pub fn stored(self) -> Self {
        match self {
            Self::PartiallyRefunded | Self::Refunded => Self::Announced,
            Self::Declared | Self::Received | Self::Swept | Self::Announced | Self::Cancelled | Self::Reversed => self,
        }
    }
}

/// What the depositor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum DepositorKind {
    /// شخص حقیقی: identified by the national id.
    Natural,
    /// شخص حقوقی: identified by the legal-entity id.
    Legal,
    /// تبعهٔ خارجی: identified by a number whose rule is not public.
    Foreign,
}

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deposit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DepositId,
    pub office_id: OfficeId,
    pub agency_id: AgencyId,
    pub link_account_id: BankAccountId,
    pub kind: DepositKind,
    pub state: DepositState,
    pub receipt_number: String,
    pub receipt_on: NaiveDate,
    pub fiscal_year: FiscalYear,
    pub amount_rial: Rial,
    pub payment_identifier: PaymentIdentifier,
    pub bank_reference: Option<String>,
    pub payment_identifier_folded: String,
    pub bank_reference_folded: Option<String>,
    pub depositor_kind: DepositorKind,
    pub depositor_identifier: String,
    pub depositor_name: String,
    pub depositor_name_folded: String,
    pub beneficiary_name: Option<String>,
    pub subject: String,
    pub contract_number: Option<String>,
    pub court_case_number: Option<String>,
    pub declared_by: UserId,
    pub declared_at: DateTime<Utc>,
    pub deposit_list_id: Option<DepositListId>,
    pub received_on: Option<NaiveDate>,
    pub sweep_id: Option<SweepId>,
    pub swept_on: Option<NaiveDate>,
    pub credit_number: Option<CreditNumber>,
    pub announced_on: Option<NaiveDate>,
    pub collection_notice_id: Option<CollectionNoticeId>,
    pub disputed_because: Option<String>,
    pub cancelled_because: Option<String>,
    pub reversed_because: Option<String>,
    pub version: i64,
    pub refunded_rial: Rial,
}

impl Model {
    /// Where the deposit stands, with what was refunded of it.
    pub fn standing(&self) -> DepositState {
        match self.state {
            DepositState::Announced if self.refunded_rial == self.amount_rial => DepositState::Refunded,
            DepositState::Announced if self.refunded_rial > Rial::ZERO => DepositState::PartiallyRefunded,
            state => state,
        }
    }
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}
impl ActiveModelBehavior for ActiveModel {}
