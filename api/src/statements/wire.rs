//! Shapes shared by the operations on statements.

use amanat_kernel::{Rial, Total};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

pub use super::entity::{LineState, QuarantineReason, StatementState};
use super::entity::{statement, statement_line};
use crate::{
    base::{
        error::Error,
        id::{AgencyId, BankAccountId, DepositId, LineId, StatementId, SuspenseItemId, UserId},
        jalali::jalali,
    },
    reconciliation::{LineOutcome, wire::LineDirection},
};

/// A bank statement as it was imported.
#[derive(Debug, Serialize, ToSchema)]
pub struct Statement {
    /// Id.
    pub id: StatementId,
    /// The bank account.
    pub bank_account_id: BankAccountId,
    /// The agency whose account it is.
    pub agency_id: AgencyId,
    /// Counts the imports of the account.
    #[schema(example = 1)]
    pub number: i64,
    /// Format of the file.
    #[schema(example = "csv")]
    pub format: String,
    /// SHA-256 of the file, in hexadecimal.
    #[schema(example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    pub file_sha256: String,
    /// First day.
    pub from_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-01")]
    pub from_on_jalali: String,
    /// Last day.
    pub to_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-31")]
    pub to_on_jalali: String,
    /// Balance before the first line, in rials; signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<Total>,
    /// Balance after the last line, in rials; signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing: Option<Total>,
    /// Where it stands.
    pub state: StatementState,
    /// Why it is in quarantine, where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarantined_because: Option<QuarantineReason>,
    /// Lines in the file.
    #[schema(example = 42)]
    pub line_count: i32,
    /// Lines matched with a deposit at import.
    #[schema(example = 36)]
    pub matched_count: i32,
    /// Lines that went into suspense at import.
    #[schema(example = 5)]
    pub suspended_count: i32,
    /// Lines that an earlier file had brought.
    #[schema(example = 1)]
    pub duplicate_count: i32,
    /// Who imported it.
    pub imported_by: UserId,
    /// When.
    pub imported_at: DateTime<Utc>,
}

impl Statement {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: statement::Model) -> Result<Self, Error> {
        let statement::Model {
            id,
            office_id: _,
            bank_account_id,
            agency_id,
            number,
            file_id: _,
            file_sha256,
            format,
            from_on,
            to_on,
            opening_rial,
            closing_rial,
            state,
            quarantined_because,
            line_count,
            matched_count,
            suspended_count,
            duplicate_count,
            imported_by,
            imported_at,
            version: _,
        } = row;
        Ok(Self {
            id,
            bank_account_id,
            agency_id,
            number,
            format,
            file_sha256: file_sha256.iter().map(|byte| format!("{byte:02x}")).collect(),
            from_on,
            from_on_jalali: jalali(from_on)?,
            to_on,
            to_on_jalali: jalali(to_on)?,
            opening: opening_rial.map(|amount| Total::new(amount.into())),
            closing: closing_rial.map(|amount| Total::new(amount.into())),
            state,
            quarantined_because,
            line_count,
            matched_count,
            suspended_count,
            duplicate_count,
            imported_by,
            imported_at,
        })
    }
}

/// A line of a bank statement, and what it was found to be.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementLine {
    /// Id.
    pub id: LineId,
    /// Row in the file.
    #[schema(example = 9)]
    pub row_number: i32,
    /// The day the bank booked it.
    pub booked_on: NaiveDate,
    /// The same in the Jalali calendar.
    #[schema(example = "1404-05-12")]
    pub booked_on_jalali: String,
    /// The day it counts for interest, where stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_on: Option<NaiveDate>,
    /// Which way the money moved.
    pub direction: LineDirection,
    /// How much.
    pub amount: Rial,
    /// The payment identifier, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_identifier: Option<String>,
    /// The bank's reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_reference: Option<String>,
    /// The other side's account, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterparty_account: Option<String>,
    /// The other side's name, as the bank wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterparty_name: Option<String>,
    /// The bank's description.
    pub description: String,
    /// Where it stands.
    pub state: LineState,
    /// The deposit it was matched with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_id: Option<DepositId>,
    /// The item it became in suspense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspense_item_id: Option<SuspenseItemId>,
}

impl StatementLine {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(row: statement_line::Model, outcome: LineOutcome) -> Result<Self, Error> {
        let statement_line::Model {
            id,
            office_id: _,
            statement_id: _,
            bank_account_id: _,
            agency_id: _,
            row_number,
            booked_on,
            value_on,
            direction,
            amount_rial,
            payment_identifier,
            bank_reference,
            counterparty_account,
            counterparty_name,
            description,
            fingerprint: _,
            state,
        } = row;
        Ok(Self {
            id,
            row_number,
            booked_on,
            booked_on_jalali: jalali(booked_on)?,
            value_on,
            direction,
            amount: amount_rial,
            payment_identifier,
            bank_reference,
            counterparty_account,
            counterparty_name,
            description,
            state,
            deposit_id: outcome.deposit,
            suspense_item_id: outcome.suspense_item,
        })
    }
}
