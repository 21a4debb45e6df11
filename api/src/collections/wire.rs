//! Shapes shared by the operations of collection.

use amanat_kernel::{CreditNumber, FiscalYear, Rial};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    content::hex,
    entity::{collection_notice, itemised_list, itemised_row},
    rules,
};
pub use super::{
    entity::{ListState, NoticeState},
    rules::SweepState,
    transfer_wire::{Remittance, Sweep, SweptUnit},
};
use crate::{
    base::{
        action::Action,
        auth::Actor,
        error::Error,
        id::{AgencyId, CollectionNoticeId, DepositId, ItemisedListId, SweepId, UserId},
        jalali::jalali,
    },
    deposits::wire::DepositKind,
    identity::People,
    signatures::wire::Signature,
};

/// An agency's list of swept deposits of a month (ریز سپرده).
#[derive(Debug, Serialize, ToSchema)]
pub struct ItemisedList {
    /// Id.
    pub id: ItemisedListId,
    /// The agency.
    pub agency_id: AgencyId,
    /// The fiscal year.
    pub fiscal_year: FiscalYear,
    /// 1 is Farvardin, 12 is Esfand.
    #[schema(example = 5)]
    pub month: i32,
    /// Counts the lists of the agency and month.
    #[schema(example = 1)]
    pub number: i32,
    /// How many deposits it lists.
    #[schema(example = 42)]
    pub row_count: i32,
    /// Their sum.
    pub total: Rial,
    /// SHA-256 of what is signed, in hexadecimal: whoever signs sends it back.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// Where it stands.
    pub state: ListState,
    /// Why it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_because: Option<String>,
    /// Who made it.
    pub prepared_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub prepared_by_name: Option<String>,
    /// When.
    pub prepared_at: DateTime<Utc>,
    /// The controller's signature, once it is given.
    pub signatures: Vec<Signature>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl ItemisedList {
    pub(super) fn of(
        row: itemised_list::Model,
        has_live_notice: bool,
        signatures: Vec<Signature>,
        people: &People,
        actor: &Actor,
        done: &rules::Done,
    ) -> Self {
        let actions = rules::list_actions(actor, &row, has_live_notice, done);
        let itemised_list::Model {
            id,
            office_id: _,
            agency_id,
            fiscal_year,
            month,
            number,
            row_count,
            total_rial,
            content_sha256,
            state,
            withdrawn_because,
            prepared_by,
            prepared_at,
            version: _,
        } = row;
        Self {
            id,
            agency_id,
            fiscal_year,
            month,
            number,
            row_count,
            total: total_rial,
            content_sha256: hex(&content_sha256),
            state,
            withdrawn_because,
            prepared_by,
            prepared_by_name: people.name(prepared_by),
            prepared_at,
            signatures,
            actions,
        }
    }
}

/// A row of an itemised list: the deposit as it stood when the list was made.
#[derive(Debug, Serialize, ToSchema)]
pub struct ItemisedRow {
    /// Its number in the list, from 1.
    #[schema(example = 1)]
    pub row_number: i32,
    /// The deposit.
    pub deposit_id: DepositId,
    /// Number of the deposit receipt.
    #[schema(example = "1404-000123")]
    pub receipt_number: String,
    /// Day of the receipt.
    pub receipt_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub receipt_on_jalali: String,
    /// Why the deposit is held.
    pub kind: DepositKind,
    /// Who paid.
    #[schema(example = "شرکت راه‌سازان البرز")]
    pub depositor_name: String,
    /// The amount.
    pub amount: Rial,
    /// The day the bank booked the money.
    pub received_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-13")]
    pub received_on_jalali: String,
    /// The day of the sweep.
    pub swept_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-31")]
    pub swept_on_jalali: String,
    /// The sweep.
    pub sweep_id: SweepId,
    /// The number under which the treasury owes it, once the list is announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_number: Option<CreditNumber>,
}

impl ItemisedRow {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: itemised_row::Model, credit_number: Option<CreditNumber>) -> Result<Self, Error> {
        let itemised_row::Model {
            office_id: _,
            itemised_list_id: _,
            row_number,
            deposit_id,
            receipt_number,
            receipt_on,
            kind,
            depositor_name,
            amount_rial,
            received_on,
            swept_on,
            sweep_id,
            is_live: _,
        } = row;
        Ok(Self {
            row_number,
            deposit_id,
            receipt_number,
            receipt_on,
            receipt_on_jalali: jalali(receipt_on)?,
            kind,
            depositor_name,
            amount: amount_rial,
            received_on,
            received_on_jalali: jalali(received_on)?,
            swept_on,
            swept_on_jalali: jalali(swept_on)?,
            sweep_id,
            credit_number,
        })
    }
}

/// The treasury's answer to an itemised list: the money has been collected (اعلام وصول).
#[derive(Debug, Serialize, ToSchema)]
pub struct CollectionNotice {
    /// Id.
    pub id: CollectionNoticeId,
    /// The agency that is told.
    pub agency_id: AgencyId,
    /// The list that is answered.
    pub itemised_list_id: ItemisedListId,
    /// Its number, once it is issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-0001")]
    pub number: Option<String>,
    /// How many deposits it announces.
    #[schema(example = 42)]
    pub row_count: i32,
    /// Their sum.
    pub total: Rial,
    /// SHA-256 of what is signed, in hexadecimal: whoever signs sends it back.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub content_sha256: String,
    /// Where it stands.
    pub state: NoticeState,
    /// Who made it.
    pub prepared_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub prepared_by_name: Option<String>,
    /// When.
    pub prepared_at: DateTime<Utc>,
    /// The day it was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<NaiveDate>,
    /// The same in the Jalali calendar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1404-06-02")]
    pub issued_on_jalali: Option<String>,
    /// When exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_at: Option<DateTime<Utc>>,
    /// Who rejected it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejected_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub rejected_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejected_at: Option<DateTime<Utc>>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejected_because: Option<String>,
    /// The treasury's signatures so far (public accounting law, article 124: two).
    pub signatures: Vec<Signature>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl CollectionNotice {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(
        row: collection_notice::Model,
        signatures: Vec<Signature>,
        people: &People,
        actor: &Actor,
        done: &rules::Done,
    ) -> Result<Self, Error> {
        let given: Vec<&str> = signatures.iter().map(|signature| signature.step.as_str()).collect();
        let actions = rules::notice_actions(actor, &row, &given, done);
        let collection_notice::Model {
            id,
            office_id: _,
            agency_id,
            itemised_list_id,
            number,
            row_count,
            total_rial,
            content_sha256,
            state,
            prepared_by,
            prepared_at,
            issued_on,
            issued_at,
            rejected_by,
            rejected_at,
            rejected_because,
            version: _,
        } = row;
        Ok(Self {
            id,
            agency_id,
            itemised_list_id,
            number,
            row_count,
            total: total_rial,
            content_sha256: hex(&content_sha256),
            state,
            prepared_by,
            prepared_by_name: people.name(prepared_by),
            prepared_at,
            issued_on,
            issued_on_jalali: issued_on.map(jalali).transpose()?,
            issued_at,
            rejected_by,
            rejected_by_name: people.name(rejected_by),
            rejected_at,
            rejected_because,
            signatures,
            actions,
        })
    }
}
