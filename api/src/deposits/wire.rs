//! Shapes shared by the operations on deposits.

use amanat_kernel::{CreditNumber, FiscalYear, PaymentIdentifier, Rial};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::{entity::Model, rules};
pub use super::{
    entity::{DepositState, DepositorKind},
    kind::{DepositClass, DepositKind},
};
use crate::{
    accounts::Balance,
    base::{
        action::Action,
        auth::Actor,
        error::Error,
        id::{AgencyId, BankAccountId, CollectionNoticeId, DepositId, DepositListId, SweepId},
        jalali::jalali,
    },
};

/// The person who pays the deposit.
#[derive(Debug, Serialize, ToSchema)]
pub struct Depositor {
    /// What the person is.
    pub kind: DepositorKind,
    /// National id, legal-entity id or foreigner's number.
    #[schema(example = "1360123458")]
    pub identifier: String,
    /// The person's name.
    #[schema(example = "شرکت راه‌سازان البرز")]
    pub name: String,
}

/// A deposit (سپرده).
#[derive(Debug, Serialize, ToSchema)]
pub struct Deposit {
    /// Id.
    pub id: DepositId,
    /// The agency that holds it.
    pub agency_id: AgencyId,
    /// The link account it is paid into.
    pub link_account_id: BankAccountId,
    /// Why it is held.
    pub kind: DepositKind,
    /// Its class in article 30 of the public accounting law.
    pub class: DepositClass,
    /// Where it stands.
    pub state: DepositState,
    /// Number of the agency's deposit receipt (شماره قبض سپرده).
    #[schema(example = "1404-000123")]
    pub receipt_number: String,
    /// Day of the receipt.
    pub receipt_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub receipt_on_jalali: String,
    /// Fiscal year of the receipt.
    pub fiscal_year: FiscalYear,
    /// The amount.
    pub amount: Rial,
    /// What is owed for it now: what was received, less what was approved for refund.
    pub balance: Rial,
    /// What was approved for refund.
    pub refunded: Rial,
    /// What refunds under way have reserved.
    pub reserved: Rial,
    /// What a refund may still ask for, once its collection is announced.
    pub available: Rial,
    /// The identifier to pay with (شناسه واریز).
    pub payment_identifier: PaymentIdentifier,
    /// The bank's reference on the payer's slip, where the agency has seen it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_reference: Option<String>,
    /// Who pays.
    pub depositor: Depositor,
    /// Who may get it back, where that is somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beneficiary_name: Option<String>,
    /// What it is for.
    #[schema(example = "مناقصه بهسازی راه روستایی")]
    pub subject: String,
    /// The contract, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<String>,
    /// The court case, for judicial deposits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub court_case_number: Option<String>,
    /// When it was declared.
    pub declared_at: DateTime<Utc>,
    /// The day the bank booked the money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_on_jalali: Option<String>,
    /// The file it was declared with, if it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_list_id: Option<DepositListId>,
    /// The sweep that took the money to the concentration account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sweep_id: Option<SweepId>,
    /// The day of that sweep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swept_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swept_on_jalali: Option<String>,
    /// The number under which the treasury owes it (شماره بستانکاری).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_number: Option<CreditNumber>,
    /// The day its collection was announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announced_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub announced_on_jalali: Option<String>,
    /// The notice that announced it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection_notice_id: Option<CollectionNoticeId>,
    /// Why the treasury disputes it, while it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputed_because: Option<String>,
    /// Whether an order blocks it: nothing of it is refunded until every hold is released.
    pub is_on_hold: bool,
    /// Why the receipt was reversed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversed_because: Option<String>,
    /// Why it was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_because: Option<String>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Deposit {
    /// The deposit as one caller sees it.
    ///
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: Model, balance: Balance, is_on_hold: bool, actor: &Actor) -> Result<Self, Error> {
        let actions = rules::actions(actor, &row);
        let standing = row.standing();
        let is_due = standing.stored() == DepositState::Announced;
        let Model {
            id,
            office_id: _,
            agency_id,
            link_account_id,
            kind,
            state: _,
            receipt_number,
            receipt_on,
            fiscal_year,
            amount_rial,
            payment_identifier,
            bank_reference,
            payment_identifier_folded: _,
            bank_reference_folded: _,
            depositor_kind,
            depositor_identifier,
            depositor_name,
            depositor_name_folded: _,
            beneficiary_name,
            subject,
            contract_number,
            court_case_number,
            declared_by: _,
            declared_at,
            deposit_list_id,
            received_on,
            sweep_id,
            swept_on,
            credit_number,
            announced_on,
            collection_notice_id,
            disputed_because,
            cancelled_because,
            reversed_because,
            version: _,
            refunded_rial,
        } = row;
        Ok(Self {
            id,
            agency_id,
            link_account_id,
            kind,
            class: kind.class(),
            state: standing,
            receipt_number,
            receipt_on,
            receipt_on_jalali: jalali(receipt_on)?,
            fiscal_year,
            amount: amount_rial,
            balance: balance.amount,
            refunded: refunded_rial,
            reserved: balance.held,
            available: if is_due && !is_on_hold { balance.available() } else { Rial::ZERO },
            payment_identifier,
            bank_reference,
            depositor: Depositor { kind: depositor_kind, identifier: depositor_identifier, name: depositor_name },
            beneficiary_name,
            subject,
            contract_number,
            court_case_number,
            declared_at,
            received_on,
            received_on_jalali: received_on.map(jalali).transpose()?,
            deposit_list_id,
            sweep_id,
            swept_on,
            swept_on_jalali: swept_on.map(jalali).transpose()?,
            credit_number,
            announced_on,
            announced_on_jalali: announced_on.map(jalali).transpose()?,
            collection_notice_id,
            disputed_because,
            is_on_hold,
            reversed_because,
            cancelled_because,
            actions,
        })
    }
}
