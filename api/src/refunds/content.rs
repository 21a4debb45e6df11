//! What is signed: the canonical form of a refund, and whether it still is what it was.
//!
//! The content is one JSON object without spaces, its members in this order: `agency_code`, `number`, `letter_number`,
//! `letter_on`, `note`, `payee_mode`, `payee_sheba`, `total`, `rows`, `documents`; of each row `row_number`, `deposit_id`,
//! `credit_number`, `announced_on`, `receipt_number`, `amount`, `reason`, `payee_sheba`, `payee_name`, `payee_identifier`; of
//! each document `document` and `sha256`. Amounts are strings of digits, days ISO, what is absent is null. Whoever has the
//! refund computes the same SHA-256.

use std::collections::HashMap;

use amanat_kernel::{CreditNumber, Rial, Sheba};
use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{
    documents,
    entity::{PayeeMode, RefundReason, refund, refund_row},
    store,
};
use crate::{
    agencies,
    attachments::wire::{Attachment, Document},
    base::{auth::Scope, code::Code, error::Error, id::DepositId, tx::Tx},
    deposits::{self, Refundable, wire::DepositState},
};

#[derive(Serialize)]
struct Content<'a> {
    agency_code: &'a str,
    number: &'a str,
    letter_number: Option<&'a str>,
    letter_on: Option<NaiveDate>,
    note: Option<&'a str>,
    payee_mode: PayeeMode,
    payee_sheba: Option<&'a Sheba>,
    total: Rial,
    rows: Vec<RowContent<'a>>,
    documents: Vec<DocumentContent<'a>>,
}

#[derive(Serialize)]
struct DocumentContent<'a> {
    document: Document,
    sha256: &'a str,
}

#[derive(Serialize)]
struct RowContent<'a> {
    row_number: i32,
    deposit_id: DepositId,
    credit_number: &'a CreditNumber,
    announced_on: NaiveDate,
    receipt_number: &'a str,
    amount: Rial,
    reason: RefundReason,
    payee_sheba: Option<&'a Sheba>,
    payee_name: Option<&'a str>,
    payee_identifier: Option<&'a str>,
}

/// SHA-256 of a refund under its number, with its rows in order and its documents in the order in which they came.
pub async fn sha256(
    tx: &Tx,
    scope: &Scope,
    row: &refund::Model,
    number: &str,
    rows: &[refund_row::Model],
) -> Result<[u8; 32], Error> {
    let code = agencies::find_agency_code(tx.conn(), scope, row.agency_id).await?;
    let code = code.ok_or_else(|| anyhow::anyhow!("the agency of refund {} is not there", row.id))?;
    let account = match row.payee_account_id {
        Some(id) => agencies::find_bank_account(tx.conn(), scope, id).await?,
        None => None,
    };
    let attached = documents::of(tx.conn(), scope, row.id).await?;
    let content = Content {
        agency_code: code.as_str(),
        number,
        letter_number: row.letter_number.as_deref(),
        letter_on: row.letter_on,
        note: row.note.as_deref(),
        payee_mode: row.payee_mode,
        payee_sheba: account.as_ref().map(|account| &account.sheba),
        total: row.total_rial,
        rows: rows.iter().map(of_row).collect(),
        documents: attached.iter().map(of_document).collect(),
    };
    Ok(Sha256::digest(serde_json::to_vec(&content)?).into())
}

fn of_row(row: &refund_row::Model) -> RowContent<'_> {
    RowContent {
        row_number: row.row_number,
        deposit_id: row.deposit_id,
        credit_number: &row.credit_number,
        announced_on: row.announced_on,
        receipt_number: &row.receipt_number,
        amount: row.amount_rial,
        reason: row.reason,
        payee_sheba: row.payee_sheba.as_ref(),
        payee_name: row.payee_name.as_deref(),
        payee_identifier: row.payee_identifier.as_deref(),
    }
}

fn of_document(attached: &Attachment) -> DocumentContent<'_> {
    DocumentContent { document: attached.document, sha256: &attached.sha256 }
}

/// In hexadecimal, as it stands on the wire.
pub fn hex(sha256: &[u8]) -> String {
    sha256.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A submitted refund's rows and SHA-256, when its content, and the deposits it cites, still are what was submitted. The
/// deposits are locked from here on: nobody blocks or reverses one before the step is written.
///
/// # Errors
/// `content_changed` when it is not, or is not what the caller has `seen`; `deposit_held` with the receipt numbers.
pub async fn unchanged(
    tx: &Tx,
    scope: &Scope,
    row: &refund::Model,
    seen: Option<&str>,
) -> Result<(Vec<refund_row::Model>, [u8; 32]), Error> {
    let rows = store::rows_of(tx.conn(), row.id).await?;
    let number = row.number.as_deref().unwrap_or_default();
    let now = sha256(tx, scope, row, number, &rows).await?;
    let is_seen = seen.is_none_or(|seen| seen.to_ascii_lowercase() == hex(&now));
    if row.content_sha256.as_deref() != Some(now.as_slice()) || !is_seen {
        return Err(Code::ContentChanged.into());
    }
    lock_cited(tx, scope, &rows).await?;
    Ok((rows, now))
}

/// Locks the deposits that rows cite, and finds them as cited and free of holds.
///
/// # Errors
/// `content_changed`, `deposit_held` with the receipt numbers.
pub async fn lock_cited(tx: &Tx, scope: &Scope, rows: &[refund_row::Model]) -> Result<Vec<Refundable>, Error> {
    let mut ids: Vec<DepositId> = rows.iter().map(|row| row.deposit_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let deposits = deposits::lock_refundable(tx, scope, &ids).await?;
    let of: HashMap<DepositId, &Refundable> = deposits.iter().map(|one| (one.id, one)).collect();
    let changed: Vec<&str> = rows
        .iter()
        .filter(|row| !of.get(&row.deposit_id).is_some_and(|now| is_cited(row, now)))
        .map(|row| row.receipt_number.as_str())
        .collect();
    if !changed.is_empty() {
        return Err(Code::ContentChanged.with("receipt_numbers", changed).into());
    }
    let held = deposits::held(tx, &ids).await?;
    if !held.is_empty() {
        let receipts = deposits.iter().filter(|one| held.contains(&one.id)).map(|one| one.receipt_number.as_str());
        return Err(Code::DepositHeld.with("receipt_numbers", receipts.collect::<Vec<_>>()).into());
    }
    Ok(deposits)
}

fn is_cited(row: &refund_row::Model, now: &Refundable) -> bool {
    now.state.stored() == DepositState::Announced
        && now.credit_number.as_ref() == Some(&row.credit_number)
        && now.announced_on == Some(row.announced_on)
        && now.receipt_number == row.receipt_number
}
