//! Keep a statement that was judged, and post its lines.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde_json::json;

use super::{
    entity::{LineState, statement, statement_line},
    judge::{Judged, JudgedLine},
    read::Read,
    rules::{self, Before, RialLine},
    store::{self, Counts},
};
use crate::{
    accounts::{Account, Chart},
    agencies::{BankAccount, wire::BankAccountKind},
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{BankAccountId, FileId, LineId, StatementId},
        serial,
        tx::{Event, Tx},
    },
    collections::{self, LineSource},
    payments,
    reconciliation::{self, BankLine, Source},
};

/// The file that is imported.
pub struct File<'a> {
    pub id: FileId,
    pub sha256: [u8; 32],
    pub name: &'a str,
}

/// The number of each statement among those of its account. The accounts are locked in the order of their ids.
pub async fn take_numbers(tx: &Tx, reads: &[Read]) -> Result<Vec<i64>, Error> {
    let mut order: Vec<(BankAccountId, usize)> =
        reads.iter().enumerate().map(|(at, read)| (read.account.id, at)).collect();
    order.sort_unstable();
    let mut numbers = HashMap::new();
    for (account, at) in order {
        let number = serial::next(tx, &format!("statement/{account}")).await?;
        numbers.insert(at, i64::try_from(number).map_err(anyhow::Error::from)?);
    }
    Ok((0..reads.len()).filter_map(|at| numbers.remove(&at)).collect())
}

/// Keeps the statement and, unless its figures disagree, posts its lines.
pub async fn record(
    tx: &Tx,
    scope: &Scope,
    judged: &Judged<'_>,
    number: i64,
    file: &File<'_>,
) -> Result<StatementId, Error> {
    let Judged { read, continuity, expected_opening, .. } = judged;
    let Read { position, format, bank_number, from_on, to_on, rials, account } = read;
    let id = StatementId::new();
    let lines = lines(tx, id, judged);
    let quarantined = rials.quarantine.is_some();
    let row = statement::Model {
        id,
        office_id: tx.office(),
        bank_account_id: account.id,
        agency_id: account.agency,
        number,
        file_id: file.id,
        file_sha256: file.sha256.to_vec(),
        position: *position,
        format: (*format).to_owned(),
        bank_number: bank_number.clone(),
        from_on: *from_on,
        to_on: *to_on,
        opening_rial: rials.opening,
        closing_rial: rials.closing,
        continuity: *continuity,
        expected_opening_rial: *expected_opening,
        state: rules::imported_as(rials.quarantine),
        quarantined_because: rials.quarantine,
        acceptance_proposed_by: None,
        acceptance_proposed_at: None,
        acceptance_because: None,
        accepted_by: None,
        accepted_at: None,
        discarded_by: None,
        discarded_at: None,
        discarded_because: None,
        line_count: count(lines.len())?,
        matched_count: 0,
        suspended_count: 0,
        transfer_count: 0,
        payment_count: 0,
        duplicate_count: count(lines.iter().filter(|line| line.state == LineState::Duplicate).count())?,
        imported_by: tx.actor()?,
        imported_at: tx.now(),
        version: 1,
    };
    let facts = json!({ "file_name": file.name, "number": number, "lines": lines.len(),
        "duplicates": row.duplicate_count, "quarantine": rials.quarantine, "continuity": row.continuity });
    store::insert(tx, row).await?;
    let fresh: Vec<BankLine> = lines.iter().filter(|line| line.state == LineState::Posted).map(bank_line).collect();
    store::insert_lines(tx, lines).await?;
    let action = if quarantined { "statement.quarantined" } else { "statement.imported" };
    tx.record(Event::new(action, "statement", id).of(account.agency).facts(facts)).await?;
    if !quarantined {
        post(tx, scope, id, account, fresh).await?;
        heal(tx, scope, account.id, *to_on, rials.closing).await?;
    }
    Ok(id)
}

/// Posts the new lines of a statement: the ends of transfers between treasury accounts first, then payments and what came
/// back of them, then what is matched or stands in suspense; then the sweeps are compared with what stood on the account.
pub async fn post(
    tx: &Tx,
    scope: &Scope,
    id: StatementId,
    account: &BankAccount,
    fresh: Vec<BankLine>,
) -> Result<(), Error> {
    let all = fresh.len();
    let legs = LineSource { statement: id, account: account.id, kind: account.kind, agency: account.agency };
    let rest = collections::take_legs(tx, scope, &legs, fresh).await?;
    let transfers = all.saturating_sub(rest.len());
    let number = store::get(tx.conn(), scope, id).await?.number;
    let source =
        Source { statement: id, number, account: account.id, agency: account.agency, bank: bank(tx, account)? };
    let left = rest.len();
    let rest =
        if account.kind == BankAccountKind::Refund { payments::take(tx, scope, &source, rest).await? } else { rest };
    let paid = left.saturating_sub(rest.len());
    let taken = reconciliation::take(tx, scope, &source, &rest).await?;
    let counts = Counts {
        matched: taken.matched,
        suspended: taken.suspended,
        transfers: count(transfers)?,
        payments: count(paid)?,
    };
    store::set_counts(tx, id, counts).await?;
    if account.kind == BankAccountKind::Link {
        collections::explain(tx, scope, account.id).await?;
    }
    Ok(())
}

/// The ledger account of a bank account.
fn bank(tx: &Tx, account: &BankAccount) -> Result<Account, Error> {
    match (account.kind, account.agency) {
        (BankAccountKind::Link, Some(agency)) => {
            Ok(Account { chart: Chart::LinkAccountBank, subject: agency.0, agency: Some(agency) })
        }
        (BankAccountKind::Concentration, _) => {
            Ok(Account { chart: Chart::ConcentrationBank, subject: tx.office().0, agency: None })
        }
        (BankAccountKind::Refund, _) => {
            Ok(Account { chart: Chart::RefundAccountBank, subject: tx.office().0, agency: None })
        }
        _ => Err(Code::BankAccountKindNotTaken.into()),
    }
}

/// A statement that came late may close the gap before the one that follows it.
async fn heal(
    tx: &Tx,
    scope: &Scope,
    account: BankAccountId,
    to_on: NaiveDate,
    closing: Option<i64>,
) -> Result<(), Error> {
    let Some(next) = store::find_after(tx, scope, account, to_on).await? else { return Ok(()) };
    let before = Some(Before { to_on, closing });
    let continuity = rules::continuity(before, next.from_on, next.opening_rial);
    store::set_continuity(tx, next.id, continuity, closing).await
}

/// The lines as rows, each in its state.
fn lines(tx: &Tx, statement: StatementId, judged: &Judged<'_>) -> Vec<statement_line::Model> {
    let Read { rials, account, .. } = judged.read;
    let rows = rials.lines.iter().zip(&judged.lines).map(|(rial_line, JudgedLine { fingerprint, state })| {
        let RialLine { row, direction, amount, line, .. } = rial_line;
        statement_line::Model {
            id: LineId::new(),
            office_id: tx.office(),
            statement_id: statement,
            bank_account_id: account.id,
            agency_id: account.agency,
            row_number: *row,
            booked_on: line.booked_on,
            value_on: line.value_on,
            direction: *direction,
            amount_rial: *amount,
            is_reversal: line.is_reversal,
            payment_identifier: rules::reference(line).cloned(),
            bank_reference: line.bank_reference.clone(),
            counterparty_account: line.counterparty_account.clone(),
            counterparty_name: line.counterparty_name.clone(),
            description: line.description.clone(),
            fingerprint: fingerprint.to_vec(),
            state: *state,
        }
    });
    rows.collect()
}

pub fn bank_line(row: &statement_line::Model) -> BankLine {
    BankLine {
        id: row.id,
        row: row.row_number,
        direction: row.direction,
        amount: row.amount_rial,
        booked_on: row.booked_on,
        is_reversal: row.is_reversal,
        payment_identifier: row.payment_identifier.clone(),
        bank_reference: row.bank_reference.clone(),
        counterparty_account: row.counterparty_account.clone(),
        counterparty_name: row.counterparty_name.clone(),
        description: row.description.clone(),
    }
}

/// Counts of lines are small; a database integer holds them.
fn count(number: usize) -> Result<i32, Error> {
    Ok(i32::try_from(number).map_err(anyhow::Error::from)?)
}
