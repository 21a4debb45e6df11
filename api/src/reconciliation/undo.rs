//! Debits of a statement: the bank's own undoing of earlier credits where that is certain, else items in suspense.
//!
//! A debit undoes a credit of the same account when both carry the same bank reference and the same amount, the debit
//! was not booked before the credit, and one such credit exists. Then what the credit caused is undone, if nobody has
//! built on it yet; else people decide.

use std::collections::HashMap;

use serde_json::json;

use super::{
    entity::{LineDirection, SuspenseReason, match_group, suspense_item},
    entries::{deposit_payable, of_item, pair},
    pairs, store,
    take::{BankLine, Source},
    undoing::{Candidate, Undoing, undoing},
    work::{SOURCE, Work, document, folded, of_line},
};
use crate::{
    accounts::{self, NewPosting, PostingKind},
    base::{
        auth::Scope,
        error::Error,
        id::{DepositId, LineId, PostingId},
        tx::{Event, Tx},
    },
    deposits::{self, wire::DepositState},
};

/// What a debit may undo.
enum Earlier {
    Receipt(Box<match_group::Model>),
    Unknown(Box<suspense_item::Model>),
}

impl Earlier {
    fn line(&self) -> LineId {
        match self {
            Self::Receipt(row) => row.line_id,
            Self::Unknown(row) => row.line_id,
        }
    }

    /// The deposit it became, or came nearest to; not another agency's, which the account's agency is not told of.
    fn deposit(&self) -> Option<DepositId> {
        match self {
            Self::Receipt(row) => Some(row.deposit_id),
            Self::Unknown(row) => row.closest_deposit_id.filter(|_| row.reason != SuspenseReason::OtherAgency),
        }
    }
}

/// The bank references of debits, folded, each once.
pub fn references(lines: &[BankLine]) -> Vec<String> {
    let debits = lines.iter().filter(|line| line.direction == LineDirection::Debit);
    let mut wanted: Vec<String> = debits.filter_map(|line| folded(line.bank_reference.as_deref())).collect();
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// Locks the items that debits may undo and names the deposits that they may take back, before anything is decided.
pub async fn prepare(tx: &Tx, source: &Source, references: &[String]) -> Result<Vec<DepositId>, Error> {
    store::lock_referenced(tx, source.account, references).await?;
    let receipts = pairs::exact_by_reference(tx, source.account, references).await?;
    Ok(receipts.into_iter().map(|row| row.deposit_id).collect())
}

/// Takes in the debits, after the credits of the same file were written; returns how many came into suspense.
pub async fn take(
    tx: &Tx,
    scope: &Scope,
    source: &Source,
    lines: &[BankLine],
    references: &[String],
) -> Result<usize, Error> {
    let (earlier, mut candidates) = earlier(tx, scope, source, references).await?;
    let lines_posted: Vec<_> = earlier.iter().map(|one| one.line().0).collect();
    let postings = accounts::postings_of(tx, SOURCE, &lines_posted).await?;
    let mut work = Work::default();
    for line in lines.iter().filter(|line| line.direction == LineDirection::Debit) {
        let reference = folded(line.bank_reference.as_deref());
        let verdict = undoing(&candidates, reference.as_deref(), line.amount, line.booked_on);
        let found = |place: usize| earlier.get(place).ok_or_else(|| anyhow::anyhow!("a candidate has no row"));
        match verdict {
            Undoing::Undoes(place) => {
                let one = found(place)?;
                let reverses = postings.get(&one.line().0).copied();
                let reverses = reverses.ok_or_else(|| anyhow::anyhow!("line {} was not posted", one.line()))?;
                undo(tx, &mut work, source, line, one, reverses).await?;
                candidates.retain(|candidate| candidate.place != place);
            }
            Undoing::LeftToPeople(place) => {
                let closest = place.map(found).transpose()?.and_then(Earlier::deposit);
                work.suspended(tx, line, source, SuspenseReason::BankReversal, closest)?;
            }
            Undoing::Nothing if line.is_reversal => {
                work.suspended(tx, line, source, SuspenseReason::BankReversal, None)?;
            }
            Undoing::Nothing => work.suspended(tx, line, source, SuspenseReason::BankDebit, None)?,
        }
    }
    let suspended = work.items.len();
    work.write(tx).await?;
    Ok(suspended)
}

/// What the debits may undo, as it stands after the credits of this file.
async fn earlier(
    tx: &Tx,
    scope: &Scope,
    source: &Source,
    references: &[String],
) -> Result<(Vec<Earlier>, Vec<Candidate>), Error> {
    let items = store::lock_referenced(tx, source.account, references).await?;
    let receipts = pairs::exact_by_reference(tx, source.account, references).await?;
    let ids: Vec<DepositId> = receipts.iter().map(|row| row.deposit_id).collect();
    let claims = deposits::lock_claims(tx, scope, &[], &ids).await?;
    let states: HashMap<DepositId, DepositState> = claims.iter().map(|claim| (claim.id, claim.state)).collect();
    let (mut earlier, mut candidates) = (Vec::new(), Vec::new());
    for row in receipts {
        let candidate = Candidate::of_receipt(earlier.len(), &row, states.get(&row.deposit_id).copied());
        candidates.push(candidate);
        earlier.push(Earlier::Receipt(Box::new(row)));
    }
    for row in items {
        candidates.push(Candidate::of_item(earlier.len(), &row));
        earlier.push(Earlier::Unknown(Box::new(row)));
    }
    Ok((earlier, candidates))
}

/// Undoes what an earlier credit caused. Its posting is taken back, and nothing of the money is left.
async fn undo(
    tx: &Tx,
    work: &mut Work,
    source: &Source,
    line: &BankLine,
    earlier: &Earlier,
    reverses: PostingId,
) -> Result<(), Error> {
    let facts = json!({ "line_id": line.id, "reversed_line_id": earlier.line(), "amount": line.amount,
        "source": document(line, source) });
    let (debit, event) = match earlier {
        Earlier::Receipt(row) => {
            pairs::reverse(tx, &[row.id], Some(line.id)).await?;
            deposits::unreceive(tx, row.deposit_id).await?;
            let event = Event::new("deposit.receipt_reversed", "deposit", row.deposit_id);
            (deposit_payable(row.deposit_id, row.agency_id), event)
        }
        Earlier::Unknown(row) => {
            store::reverse(tx, row.id, line.id).await?;
            (of_item(row), Event::new("suspense_item.reversed", "suspense_item", row.id))
        }
    };
    let entries = pair(debit, source.bank.clone(), line.amount)?;
    let posting = of_line(PostingKind::ReceiptReversed, line, source, entries);
    work.postings.push(NewPosting { reverses: Some(reverses), ..posting });
    work.events.push(event.of(source.agency).facts(facts));
    Ok(())
}
