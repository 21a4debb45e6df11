//! What is signed: the canonical form of a list and of a notice, and whether it still is what it was.
//!
//! The content of a list is one JSON object without spaces, its members in this order: `agency_code`, `fiscal_year`,
//! `month`, `number`, `rows`; of each row `row_number`, `deposit_id`, `receipt_number`, `receipt_on`, `kind`,
//! `depositor_name`, `amount`, `received_on`, `swept_on`, `sweep_id`. Amounts are strings of digits, days ISO. The content
//! of a notice: `agency_code`, `fiscal_year`, `month`, `number`, `row_count`, `total`, `list_sha256`. Whoever has the rows
//! computes the same SHA-256.

use std::collections::HashMap;

use amanat_kernel::{AgencyCode, FiscalYear, Rial};
use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{
    entity::{itemised_list, itemised_row},
    lists,
    rules::{SweepState, sweep_state},
    transfers,
};
use crate::{
    agencies,
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{AgencyId, DepositId, SweepId},
        tx::Tx,
    },
    deposits::{
        self, Collected,
        wire::{DepositKind, DepositState},
    },
};

#[derive(Serialize)]
struct ListContent<'a> {
    agency_code: &'a str,
    fiscal_year: FiscalYear,
    month: i32,
    number: i32,
    rows: Vec<RowContent<'a>>,
}

#[derive(Serialize)]
struct RowContent<'a> {
    row_number: i32,
    deposit_id: DepositId,
    receipt_number: &'a str,
    receipt_on: NaiveDate,
    kind: DepositKind,
    depositor_name: &'a str,
    amount: Rial,
    received_on: NaiveDate,
    swept_on: NaiveDate,
    sweep_id: SweepId,
}

#[derive(Serialize)]
struct NoticeContent<'a> {
    agency_code: &'a str,
    fiscal_year: FiscalYear,
    month: i32,
    number: i32,
    row_count: i32,
    total: Rial,
    list_sha256: &'a str,
}

/// The code of an agency whose list is at hand.
pub async fn agency_code(tx: &Tx, scope: &Scope, agency: AgencyId) -> Result<AgencyCode, Error> {
    let code = agencies::find_agency_code(tx.conn(), scope, agency).await?;
    Ok(code.ok_or_else(|| anyhow::anyhow!("the agency {agency} of a list is not there"))?)
}

/// SHA-256 of a list with its rows in order.
pub fn list_sha256(
    agency: &AgencyCode,
    (fiscal_year, month, number): (FiscalYear, i32, i32),
    rows: &[itemised_row::Model],
) -> Result<[u8; 32], Error> {
    let rows = rows.iter().map(|row| RowContent {
        row_number: row.row_number,
        deposit_id: row.deposit_id,
        receipt_number: &row.receipt_number,
        receipt_on: row.receipt_on,
        kind: row.kind,
        depositor_name: &row.depositor_name,
        amount: row.amount_rial,
        received_on: row.received_on,
        swept_on: row.swept_on,
        sweep_id: row.sweep_id,
    });
    let content = ListContent { agency_code: agency.as_str(), fiscal_year, month, number, rows: rows.collect() };
    Ok(Sha256::digest(serde_json::to_vec(&content)?).into())
}

/// SHA-256 of the notice for a list.
pub fn notice_sha256(agency: &AgencyCode, list: &itemised_list::Model) -> Result<[u8; 32], Error> {
    let content = NoticeContent {
        agency_code: agency.as_str(),
        fiscal_year: list.fiscal_year,
        month: list.month,
        number: list.number,
        row_count: list.row_count,
        total: list.total_rial,
        list_sha256: &hex(&list.content_sha256),
    };
    Ok(Sha256::digest(serde_json::to_vec(&content)?).into())
}

/// In hexadecimal, as it stands on the wire.
pub fn hex(sha256: &[u8]) -> String {
    sha256.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether what somebody has seen is what there is.
pub fn is_seen(seen: &str, sha256: &[u8]) -> Result<(), Code> {
    if seen.to_ascii_lowercase() == hex(sha256) { Ok(()) } else { Err(Code::ContentChanged) }
}

/// The rows of a locked list, when they and the deposits still are what the list's SHA-256 was computed of. The deposits
/// are locked from here on: nobody disputes or reverses one before the signature is written.
///
/// # Errors
/// `content_changed` with the receipt numbers that changed; `deposit_disputed` with the receipt numbers.
pub async fn unchanged(
    tx: &Tx,
    scope: &Scope,
    agency: &AgencyCode,
    list: &itemised_list::Model,
) -> Result<Vec<itemised_row::Model>, Error> {
    let rows = lists::rows_of(tx.conn(), list.id).await?;
    let now = list_sha256(agency, (list.fiscal_year, list.month, list.number), &rows)?;
    if now.as_slice() != list.content_sha256 {
        return Err(Code::ContentChanged.into());
    }
    let ids: Vec<DepositId> = rows.iter().map(|row| row.deposit_id).collect();
    let deposits = deposits::lock_collected(tx, scope, &ids).await?;
    let deposits: HashMap<DepositId, Collected> = deposits.into_iter().map(|one| (one.id, one)).collect();
    let is_same = |row: &itemised_row::Model| deposits.get(&row.deposit_id).is_some_and(|now| is_same(row, now));
    let receipts = |wanted: &dyn Fn(&itemised_row::Model) -> bool| -> Vec<&str> {
        rows.iter().filter(|row| wanted(row)).map(|row| row.receipt_number.as_str()).take(MOST_NAMED).collect()
    };
    let changed = receipts(&|row| !is_same(row));
    if !changed.is_empty() {
        return Err(Code::ContentChanged.with("receipt_numbers", changed).into());
    }
    let disputed = receipts(&|row| deposits.get(&row.deposit_id).is_some_and(|now| now.is_disputed));
    if !disputed.is_empty() {
        return Err(Code::DepositDisputed.with("receipt_numbers", disputed).into());
    }
    Ok(rows)
}

/// How many receipts a refusal names; whoever mends these meets the next ones.
const MOST_NAMED: usize = 20;

fn is_same(row: &itemised_row::Model, now: &Collected) -> bool {
    now.state == DepositState::Swept
        && now.kind == row.kind
        && now.receipt_number == row.receipt_number
        && now.receipt_on == row.receipt_on
        && now.depositor_name == row.depositor_name
        && now.amount == row.amount_rial
        && now.received_on == Some(row.received_on)
        && now.swept_on == Some(row.swept_on)
        && now.sweep == Some(row.sweep_id)
}

/// Whether the money of every row is on the concentration account.
///
/// # Errors
/// `sweep_incomplete` with the sweeps that are not.
pub async fn arrived(tx: &Tx, scope: &Scope, rows: &[itemised_row::Model]) -> Result<(), Error> {
    let mut ids: Vec<SweepId> = rows.iter().map(|row| row.sweep_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let sweeps = transfers::get_many(tx.conn(), scope, &ids).await?;
    let complete = |id: &SweepId| {
        let here = |sweep: &&super::entity::sweep::Model| sweep.id == *id;
        let whole =
            |sweep: &super::entity::sweep::Model| sweep.is_explained && sweep_state(sweep) == SweepState::Arrived;
        sweeps.iter().find(here).is_some_and(whole)
    };
    let missing: Vec<String> =
        ids.iter().filter(|id| !complete(id)).take(MOST_NAMED).map(ToString::to_string).collect();
    if missing.is_empty() { Ok(()) } else { Err(Code::SweepIncomplete.with("sweep_ids", missing).into()) }
}

/// A stored SHA-256.
pub fn bytes(stored: &[u8]) -> Result<[u8; 32], Error> {
    Ok(stored.try_into().map_err(|_| anyhow::anyhow!("a stored SHA-256 has {} bytes", stored.len()))?)
}
