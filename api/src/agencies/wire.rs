//! Shapes shared by the operations on agencies, bank accounts and signatories.

use amanat_kernel::{AgencyCode, LegalId, Sheba, Text};
use chrono::NaiveDate;
use sea_orm::{DeriveActiveEnum, EnumIter};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    entity::{agency, bank_account, signatory},
    rules,
};
use crate::base::{
    action::Action,
    auth::Actor,
    error::Error,
    id::{AgencyId, BankAccountId, SignatoryId, UserId},
    jalali::jalali,
};

/// What a bank account is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum BankAccountKind {
    /// حساب رابط: receives an agency's deposits and pays nothing out.
    Link,
    /// حساب رد وجوه سپرده دستگاه: from which an agency pays refunds to beneficiaries.
    AgencyRefund,
    /// حساب تمرکز وجوه سپرده: where the link accounts are emptied to at the end of a month.
    Concentration,
    /// حساب رد وجوه سپرده خزانه معین.
    Refund,
    /// حساب ۲۰/۹: the general deposit account with the General Treasury.
    CentralDeposit,
}

impl BankAccountKind {
    /// The kind as it stands on the wire, in the database and in page cursors.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::AgencyRefund => "agency_refund",
            Self::Concentration => "concentration",
            Self::Refund => "refund",
            Self::CentralDeposit => "central_deposit",
        }
    }
}

/// In what capacity somebody signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, EnumIter, DeriveActiveEnum)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Capacity {
    /// ذی‌حساب (public accounting law, article 31).
    Controller,
    /// The agency's second signature (article 76).
    AgencySignatory,
    /// One of the treasury's two signatures (article 124).
    TreasurySignatory,
}

impl Capacity {
    /// The capacity as it stands on the wire, in the database and in page cursors.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::AgencySignatory => "agency_signatory",
            Self::TreasurySignatory => "treasury_signatory",
        }
    }
}

/// An executive agency (دستگاه اجرایی).
#[derive(Debug, Serialize, ToSchema)]
pub struct Agency {
    /// Id.
    pub id: AgencyId,
    /// Its code in the budget.
    pub code: AgencyCode,
    /// Persian name.
    #[schema(value_type = String, example = "اداره کل راه و شهرسازی استان")]
    pub name_fa: Text,
    /// English name.
    #[schema(value_type = String, example = "Provincial Roads and Urban Development")]
    pub name_en: Text,
    /// Its national id as a legal person (شناسه ملی).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_id: Option<LegalId>,
}

impl From<agency::Model> for Agency {
    fn from(row: agency::Model) -> Self {
        let agency::Model {
            id,
            office_id: _,
            code,
            name_fa,
            name_en,
            legal_id,
            created_by: _,
            created_at: _,
            version: _,
        } = row;
        Self { id, code, name_fa, name_en, legal_id }
    }
}

/// A bank account of an agency or of the treasury.
#[derive(Debug, Serialize, ToSchema)]
pub struct BankAccount {
    /// Id.
    pub id: BankAccountId,
    /// What it is for.
    pub kind: BankAccountKind,
    /// The agency that holds it; absent for the treasury's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// Its Sheba (IBAN).
    pub sheba: Sheba,
    /// What people call it.
    #[schema(value_type = String, example = "حساب رابط سپرده اداره کل راه و شهرسازی")]
    pub title: Text,
    /// The letter by which the General Treasury had it opened.
    #[schema(value_type = String, example = "۵۷/۱۲۳۴")]
    pub opening_letter_number: Text,
    /// When it was opened.
    #[schema(example = "2025-03-25")]
    pub opened_on: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-01-05")]
    pub opened_on_jalali: String,
}

impl TryFrom<bank_account::Model> for BankAccount {
    type Error = Error;

    fn try_from(row: bank_account::Model) -> Result<Self, Error> {
        let bank_account::Model {
            id,
            office_id: _,
            kind,
            agency_id,
            sheba,
            title,
            opening_letter_number,
            opened_on,
            created_by: _,
            created_at: _,
            version: _,
        } = row;
        let opened_on_jalali = jalali(opened_on)?;
        Ok(Self { id, kind, agency_id, sheba, title, opening_letter_number, opened_on, opened_on_jalali })
    }
}

/// Somebody whose signature counts, by decree.
#[derive(Debug, Serialize, ToSchema)]
pub struct Signatory {
    /// Id.
    pub id: SignatoryId,
    /// The person.
    pub user_id: UserId,
    /// The agency signed for; absent for the treasury's own signatories.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// In what capacity.
    pub capacity: Capacity,
    /// Number of the decree, in ASCII digits.
    #[schema(example = "12/5678")]
    pub decree_number: String,
    /// Day of the decree.
    #[schema(example = "2025-03-20")]
    pub decree_on: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1403-12-30")]
    pub decree_on_jalali: String,
    /// First day on which the signature counts.
    #[schema(example = "2025-03-21")]
    pub valid_from: NaiveDate,
    /// The same day, Jalali.
    #[schema(example = "1404-01-01")]
    pub valid_from_jalali: String,
    /// Last day on which it counts; absent while no end is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2029-03-19")]
    pub valid_to: Option<NaiveDate>,
    /// The same day, Jalali.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1407-12-29")]
    pub valid_to_jalali: Option<String>,
    /// Day of the revocation, after which it counts no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-01-10")]
    pub revoked_on: Option<NaiveDate>,
    /// The same day, Jalali.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-10-20")]
    pub revoked_on_jalali: Option<String>,
    /// Why it was revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "انتقال ذی‌حساب به دستگاه دیگر")]
    pub revoked_because: Option<Text>,
    /// Whether the signature counts today.
    pub is_valid_today: bool,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Signatory {
    /// A signatory as one caller sees it on a day.
    ///
    /// # Errors
    /// Internal, when a day of the row lies outside the calendar.
    pub(super) fn of(row: signatory::Model, actor: &Actor, today: NaiveDate) -> Result<Self, Error> {
        let is_valid_today = rules::is_valid_on(&row, today);
        let actions = rules::signatory_actions(&row, actor);
        let signatory::Model {
            id,
            office_id: _,
            user_id,
            agency_id,
            capacity,
            decree_number,
            decree_on,
            valid_from,
            valid_to,
            revoked_on,
            revoked_by: _,
            revoked_because,
            created_by: _,
            created_at: _,
            version: _,
        } = row;
        Ok(Self {
            id,
            user_id,
            agency_id,
            capacity,
            decree_number,
            decree_on,
            decree_on_jalali: jalali(decree_on)?,
            valid_from,
            valid_from_jalali: jalali(valid_from)?,
            valid_to,
            valid_to_jalali: valid_to.map(jalali).transpose()?,
            revoked_on,
            revoked_on_jalali: revoked_on.map(jalali).transpose()?,
            revoked_because,
            is_valid_today,
            actions,
        })
    }
}
