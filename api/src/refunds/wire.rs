//! Shapes shared by the operations on refunds.

use amanat_kernel::{CreditNumber, Rial, Sheba, Text, text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

pub use super::entity::{PayeeMode, RefundReason, RefundState};
use super::{
    content::hex,
    entity::{refund, refund_row},
    payees,
};
use crate::{
    attachments::wire::{Attachment, Document},
    base::{
        action::Action,
        error::Error,
        id::{AgencyId, BankAccountId, DepositId, RefundId, UserId},
        jalali::jalali,
    },
    deposits::{
        self,
        wire::{DepositKind, DepositorKind},
    },
    identity::People,
    signatures::wire::Signature,
};

/// Who gets a row's money.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct NamePayee {
    /// The account.
    pub sheba: Sheba,
    /// Whose account it is.
    #[validate(length(min = 1, max = 200))]
    #[schema(value_type = String, example = "مریم رضایی", min_length = 1, max_length = 200)]
    pub name: Text,
    /// What the person is, by which the identifier is judged. Left out, an identifier with letters is a foreigner's number,
    /// eleven digits are a legal-entity id, and any other digits a national id.
    #[serde(default)]
    pub kind: Option<DepositorKind>,
    /// The person's national id, legal-entity id or foreigner's number, where it is known.
    #[serde(default)]
    #[validate(length(min = 1, max = 20))]
    #[schema(value_type = Option<String>, example = "1360123458", min_length = 1, max_length = 20)]
    pub identifier: Option<Text>,
}

impl NamePayee {
    /// The identifier in its canonical form, by the rules of depositors.
    ///
    /// # Errors
    /// The code of the field, where it is not one.
    pub(crate) fn identified(&self) -> Result<Option<String>, String> {
        let Some(typed) = &self.identifier else { return Ok(None) };
        let plain = text::ascii_digits(typed.as_str());
        let kind = self.kind.unwrap_or_else(|| match plain.chars().filter(char::is_ascii_digit).count() {
            _ if plain.contains(|letter: char| letter.is_ascii_alphabetic()) => DepositorKind::Foreign,
            11 => DepositorKind::Legal,
            _ => DepositorKind::Natural,
        });
        deposits::identifier(kind, typed).map(Some)
    }
}

/// A part of an announced deposit that is asked for.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema, Validate)]
#[serde(deny_unknown_fields)]
pub struct AskForRefund {
    /// The number under which the treasury owes it (شماره بستانکاری).
    pub credit_number: CreditNumber,
    /// The day its collection was announced.
    #[schema(example = "2025-08-10")]
    pub announced_on: NaiveDate,
    /// Number of the deposit receipt.
    #[validate(length(min = 1, max = 40))]
    #[schema(value_type = String, example = "1404-000123", min_length = 1, max_length = 40)]
    pub receipt_number: Text,
    /// How much of it.
    pub amount: Rial,
    /// Why.
    pub reason: RefundReason,
    /// Who gets it; only where beneficiaries are paid directly.
    #[serde(default)]
    #[validate(nested)]
    pub payee: Option<NamePayee>,
}

/// An agency's request to give deposits back (درخواست رد سپرده).
#[derive(Debug, Serialize, ToSchema)]
pub struct Refund {
    /// Id.
    pub id: RefundId,
    /// The agency.
    pub agency_id: AgencyId,
    /// Its number, given when it is submitted for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-000012")]
    pub number: Option<String>,
    /// Where it stands.
    pub state: RefundState,
    /// Who gets the money.
    pub payee_mode: PayeeMode,
    /// The agency's refund account, where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_account_id: Option<BankAccountId>,
    /// Number of the agency's letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "210/4451")]
    pub letter_number: Option<String>,
    /// Its day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letter_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-05-12")]
    pub letter_on_jalali: Option<String>,
    /// What the agency says about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "آزادسازی سپردهٔ شرکت‌کنندگان مناقصهٔ ۱۴۰۴-۱۲")]
    pub note: Option<String>,
    /// How many rows it has.
    #[schema(example = 1)]
    pub row_count: i32,
    /// Their sum.
    pub total: Rial,
    /// Who made it.
    pub made_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub made_by_name: Option<String>,
    /// When.
    pub made_at: DateTime<Utc>,
    /// SHA-256 of what was submitted, in hexadecimal: whoever signs, checks or approves sends it back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: Option<String>,
    /// When it was submitted, the last time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<DateTime<Utc>>,
    /// The last day on which it can be approved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-19")]
    pub expires_on_jalali: Option<String>,
    /// What the bank said about the payees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "نام صاحب هر دو شبا با درخواست یکی است")]
    pub payee_enquiry: Option<String>,
    /// Why it was sent back, rejected or cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "تاریخ اعلام وصول ردیف ۲ نادرست است")]
    pub ended_because: Option<String>,
    /// Its rows; left out in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<RefundRow>>,
    /// Who gets how much, by its rows; left out in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payees: Option<Vec<RefundPayee>>,
    /// The documents it rests on; left out in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    /// The documents that release its deposits: without them it is not submitted; left out in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needed_documents: Option<Vec<NeededDocument>>,
    /// The signatures on what was submitted.
    pub signatures: Vec<Signature>,
    /// What the caller may do next, and why not where not; what others are for is left out.
    pub actions: Vec<Action>,
}

/// A document that a refund needs.
#[derive(Debug, Serialize, ToSchema)]
pub struct NeededDocument {
    /// Which.
    pub document: Document,
    /// The kinds of its deposits that this one releases.
    pub kinds: Vec<DepositKind>,
    /// Whether it is attached.
    #[schema(example = false)]
    pub is_attached: bool,
}

/// A row of a refund.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundRow {
    /// Its number, from 1.
    #[schema(example = 1)]
    pub row_number: i32,
    /// The deposit.
    pub deposit_id: DepositId,
    /// The number under which the treasury owes it.
    pub credit_number: CreditNumber,
    /// The day its collection was announced.
    pub announced_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub announced_on_jalali: String,
    /// Number of the deposit receipt.
    #[schema(example = "1404-000123")]
    pub receipt_number: String,
    /// How much of it.
    pub amount: Rial,
    /// Why.
    pub reason: RefundReason,
    /// Which of the payees gets it.
    #[schema(example = 1)]
    pub payee_number: i32,
}

/// Somebody who is paid.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundPayee {
    /// Counts the payees of the refund, from 1.
    #[schema(example = 1)]
    pub payee_number: i32,
    /// The account.
    pub sheba: Sheba,
    /// Whose account it is.
    #[schema(example = "مریم رضایی")]
    pub name: String,
    /// The person's identifier, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1360123458")]
    pub identifier: Option<String>,
    /// How much.
    pub amount: Rial,
}

impl Refund {
    /// The refund without its rows.
    pub(super) fn of(
        row: refund::Model,
        signatures: Vec<Signature>,
        people: &People,
        actions: Vec<Action>,
    ) -> Result<Self, Error> {
        let refund::Model {
            id,
            office_id: _,
            agency_id,
            number,
            state,
            payee_mode,
            payee_account_id,
            letter_number,
            letter_on,
            note,
            row_count,
            total_rial,
            made_by,
            made_at,
            revision_id: _,
            content_sha256,
            submitted_by: _,
            submitted_at,
            expires_on,
            payee_enquiry,
            ended_because,
            version: _,
        } = row;
        Ok(Self {
            id,
            agency_id,
            number,
            state,
            payee_mode,
            payee_account_id,
            letter_number,
            letter_on,
            letter_on_jalali: letter_on.map(jalali).transpose()?,
            note,
            row_count,
            total: total_rial,
            made_by,
            made_by_name: people.name(made_by),
            made_at,
            content_sha256: content_sha256.as_deref().map(hex),
            submitted_at,
            expires_on,
            expires_on_jalali: expires_on.map(jalali).transpose()?,
            payee_enquiry,
            ended_because,
            rows: None,
            payees: None,
            attachments: None,
            needed_documents: None,
            signatures,
            actions,
        })
    }
}

impl RefundRow {
    pub(super) fn of(row: refund_row::Model, payee_number: i32) -> Result<Self, Error> {
        let refund_row::Model {
            office_id: _,
            refund_id: _,
            row_number,
            deposit_id,
            credit_number,
            announced_on,
            receipt_number,
            amount_rial,
            reason,
            payee_sheba: _,
            payee_name: _,
            payee_identifier: _,
            hold_id: _,
        } = row;
        Ok(Self {
            row_number,
            deposit_id,
            credit_number,
            announced_on,
            announced_on_jalali: jalali(announced_on)?,
            receipt_number,
            amount: amount_rial,
            reason,
            payee_number,
        })
    }
}

impl From<payees::Paid> for RefundPayee {
    fn from(paid: payees::Paid) -> Self {
        let payees::Paid { payee_number, payee, amount } = paid;
        let super::Payee { sheba, name, identifier } = payee;
        Self { payee_number, sheba, name, identifier, amount }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_of_payees_are_those_of_depositors() {
        use DepositorKind::{Foreign, Legal, Natural};
        let identified = |kind: Option<DepositorKind>, typed: &str| {
            let sheba = Sheba::parse("IR550570022080013447370101").unwrap();
            let (name, identifier) = (Text::parse("مریم رضایی").unwrap(), Text::parse(typed).ok());
            NamePayee { sheba, name, kind, identifier }.identified()
        };
        for (kind, typed, canonical) in [
            (None, "۱۳۶۰۱۲۳۴۵۸", "1360123458"),
            (None, "14003001239", "14003001239"),
            (None, "a1234567", "A1234567"),
            (Some(Foreign), "1360123459", "1360123459"),
        ] {
            assert_eq!(identified(kind, typed), Ok(Some(canonical.to_owned())));
        }
        for (kind, typed, code) in [
            (None, "1360123459", "national_id_check_digit"),
            (None, "360123458", "national_id_length"),
            (None, "136012345-8", "national_id_digits"),
            (None, "14003001238", "legal_id_check_digit"),
            (None, "A-1234", "foreign_identifier_form"),
            (Some(Legal), "1360123458", "legal_id_length"),
            (Some(Natural), "14003001239", "national_id_length"),
        ] {
            assert_eq!(identified(kind, typed), Err(code.to_owned()));
        }
        assert_eq!(identified(None, ""), Ok(None));
    }
}
