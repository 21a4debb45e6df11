//! Shapes shared by the operations on statements.

use amanat_kernel::{Rial, Total};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use utoipa::ToSchema;

pub use super::entity::{Continuity, LineState, QuarantineReason, StatementState};
use super::{
    entity::{statement, statement_line},
    rules,
};
use crate::{
    base::{
        action::Action,
        auth::{Actor, Scope},
        error::Error,
        id::{
            AgencyId, BankAccountId, DepositId, DrawId, FileId, LineId, PaymentId, RemittanceId, StatementId,
            SuspenseItemId, SweepId, UserId,
        },
        jalali::jalali,
    },
    collections::LineLeg,
    identity::People,
    payments::LinePayments,
    reconciliation::{LineOutcome, wire::LineDirection},
};

/// What a file of statements became.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementImport {
    /// The file, as it is kept.
    pub file_id: FileId,
    /// Its statements, in the order of the file.
    pub statements: Vec<Statement>,
}

/// A bank statement as it was imported.
#[derive(Debug, Serialize, ToSchema)]
pub struct Statement {
    /// Id.
    pub id: StatementId,
    /// The bank account.
    pub bank_account_id: BankAccountId,
    /// The agency whose account it is; none where the account is the treasury's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_id: Option<AgencyId>,
    /// Counts the imports of the account.
    #[schema(example = 1)]
    pub number: i64,
    /// Format of the file.
    #[schema(example = "csv")]
    pub format: String,
    /// Which statement of the file it is, from 1.
    #[schema(example = 1)]
    pub position: i32,
    /// The bank's own number of the statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_number: Option<String>,
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
    /// How it follows the statement before it.
    pub continuity: Continuity,
    /// The balance that the statement before it left, in rials; signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_opening: Option<Total>,
    /// Where it stands.
    pub state: StatementState,
    /// Why it is, or was, in quarantine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarantined_because: Option<QuarantineReason>,
    /// Who says that it is to be posted all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance_proposed_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub acceptance_proposed_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance_proposed_at: Option<DateTime<Utc>>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance_because: Option<String>,
    /// Who agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub accepted_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted_at: Option<DateTime<Utc>>,
    /// Who set it aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discarded_by: Option<UserId>,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub discarded_by_name: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discarded_at: Option<DateTime<Utc>>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discarded_because: Option<String>,
    /// Lines in the file.
    #[schema(example = 42)]
    pub line_count: i32,
    /// Lines matched with a deposit at import.
    #[schema(example = 36)]
    pub matched_count: i32,
    /// Lines that went into suspense at import.
    #[schema(example = 5)]
    pub suspended_count: i32,
    /// Lines that are an end of a sweep, or a remittance.
    #[schema(example = 1)]
    pub transfer_count: i32,
    /// Lines that are payments, their return, or funds from account 20/9.
    #[schema(example = 0)]
    pub payment_count: i32,
    /// Lines that an earlier file had brought.
    #[schema(example = 1)]
    pub duplicate_count: i32,
    /// Who imported it.
    pub imported_by: UserId,
    /// That person's name, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "مریم رضایی")]
    pub imported_by_name: Option<String>,
    /// When.
    pub imported_at: DateTime<Utc>,
    /// What the caller may do next.
    pub actions: Vec<Action>,
}

impl Statement {
    /// Statements as one caller sees them.
    ///
    /// # Errors
    /// Whatever the database says.
    pub(super) async fn all(
        conn: &impl ConnectionTrait,
        actor: &Actor,
        scope: &Scope,
        rows: Vec<statement::Model>,
    ) -> Result<Vec<Self>, Error> {
        let did = |row: &statement::Model| {
            [Some(row.imported_by), row.acceptance_proposed_by, row.accepted_by, row.discarded_by].into_iter().flatten()
        };
        let people = People::within(conn, scope, rows.iter().flat_map(did)).await?;
        rows.into_iter().map(|row| Self::of(row, &people, actor)).collect()
    }

    /// # Errors
    /// Internal, when a day lies outside the calendar.
    fn of(row: statement::Model, people: &People, actor: &Actor) -> Result<Self, Error> {
        let actions = rules::actions(actor, &row);
        let statement::Model {
            id,
            office_id: _,
            bank_account_id,
            agency_id,
            number,
            file_id: _,
            file_sha256,
            position,
            format,
            bank_number,
            from_on,
            to_on,
            opening_rial,
            closing_rial,
            continuity,
            expected_opening_rial,
            state,
            quarantined_because,
            acceptance_proposed_by,
            acceptance_proposed_at,
            acceptance_because,
            accepted_by,
            accepted_at,
            discarded_by,
            discarded_at,
            discarded_because,
            line_count,
            matched_count,
            suspended_count,
            transfer_count,
            payment_count,
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
            position,
            bank_number,
            file_sha256: rules::hex(&file_sha256),
            from_on,
            from_on_jalali: jalali(from_on)?,
            to_on,
            to_on_jalali: jalali(to_on)?,
            opening: opening_rial.map(|amount| Total::new(amount.into())),
            closing: closing_rial.map(|amount| Total::new(amount.into())),
            continuity,
            expected_opening: expected_opening_rial.map(|amount| Total::new(amount.into())),
            state,
            quarantined_because,
            acceptance_proposed_by,
            acceptance_proposed_by_name: people.name(acceptance_proposed_by),
            acceptance_proposed_at,
            acceptance_because,
            accepted_by,
            accepted_by_name: people.name(accepted_by),
            accepted_at,
            discarded_by,
            discarded_by_name: people.name(discarded_by),
            discarded_at,
            discarded_because,
            line_count,
            matched_count,
            suspended_count,
            transfer_count,
            payment_count,
            duplicate_count,
            imported_by,
            imported_by_name: people.name(imported_by),
            imported_at,
            actions,
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
    /// The bank says that it takes an earlier movement back.
    pub is_reversal: bool,
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
    /// The deposits it pays, or paid until the bank took it back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deposit_ids: Vec<DepositId>,
    /// The item it became in suspense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspense_item_id: Option<SuspenseItemId>,
    /// The sweep of which it is an end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sweep_id: Option<SweepId>,
    /// The remittance to account 20/9 that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remittance_id: Option<RemittanceId>,
    /// The payments that it made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payment_ids: Vec<PaymentId>,
    /// The payment that it brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returned_payment_id: Option<PaymentId>,
    /// The funds from account 20/9 that it brought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draw_id: Option<DrawId>,
    /// Of a debit: the earlier line that it took back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reverses: Option<LineId>,
    /// Of a credit: the later line that took it back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reversed_by: Option<LineId>,
}

impl StatementLine {
    /// # Errors
    /// Internal, when a day lies outside the calendar.
    pub(super) fn of(
        row: statement_line::Model,
        outcome: LineOutcome,
        leg: LineLeg,
        paid: LinePayments,
    ) -> Result<Self, Error> {
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
            is_reversal,
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
            is_reversal,
            payment_identifier,
            bank_reference,
            counterparty_account,
            counterparty_name,
            description,
            state,
            deposit_ids: outcome.deposits,
            suspense_item_id: outcome.suspense_item,
            sweep_id: leg.sweep,
            remittance_id: leg.remittance,
            payment_ids: paid.settles,
            returned_payment_id: paid.returns,
            draw_id: paid.draw,
            reverses: outcome.reverses,
            reversed_by: outcome.reversed_by,
        })
    }
}
