//! Take in the lines of a statement: match what can be matched, park the rest, and post both.
//!
//! A bank fact always posts. One line that nobody understands never blocks the others.

use std::collections::HashMap;

use amanat_kernel::{Rial, text};
use amanat_matching::{Item, ItemState, Line, Run, Stage, Verdict, match_lines};
use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    entity::{LineDirection, MatchStage, MatchState, SuspenseReason, match_group, match_run},
    pairs, rules, store, undo,
    work::{Work, folded},
};
use crate::{
    accounts::Account,
    base::{
        auth::Scope,
        error::Error,
        id::{AgencyId, BankAccountId, DepositId, LineId, MatchGroupId, MatchRunId, StatementId},
        tx::Tx,
    },
    deposits::{self, wire::DepositState},
};

/// A line of a statement, in rials.
#[derive(Clone, Debug)]
pub(crate) struct BankLine {
    pub id: LineId,
    /// Its row in the file.
    pub row: i32,
    pub direction: LineDirection,
    pub amount: Rial,
    pub booked_on: NaiveDate,
    /// The bank says that it undoes an earlier line.
    pub is_reversal: bool,
    pub payment_identifier: Option<String>,
    pub bank_reference: Option<String>,
    pub counterparty_account: Option<String>,
    pub counterparty_name: Option<String>,
    pub description: String,
}

/// Whose statement it is.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub statement: StatementId,
    /// Counts the statements of the account.
    pub number: i64,
    pub account: BankAccountId,
    /// None: one of the treasury's own accounts; nothing on it is a deposit.
    pub agency: Option<AgencyId>,
    /// The bank account in the ledger.
    pub bank: Account,
}

/// What became of the lines.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Taken {
    pub matched: i32,
    pub suspended: i32,
}

/// Takes in new lines: the credits first, so that a debit of the same file may undo one of them.
///
/// # Errors
/// `fiscal_year_not_open`, and what the database says.
pub(crate) async fn take(tx: &Tx, scope: &Scope, source: &Source, lines: &[BankLine]) -> Result<Taken, Error> {
    let undone = undo::references(lines);
    let at_risk = undo::prepare(tx, source, &undone).await?;
    let run = matching(tx, scope, source, lines, &at_risk).await?;
    let (matched, suspended) = take_credits(tx, source, lines, &run).await?;
    let debits = undo::take(tx, scope, source, lines, &undone).await?;
    let taken = Taken { matched: small(matched)?, suspended: small(suspended.saturating_add(debits))? };
    store::insert_run(
        tx,
        match_run::Model {
            id: MatchRunId::new(),
            office_id: tx.office(),
            statement_id: source.statement,
            rule_version: run.rule_version.to_owned(),
            input_hash: run.input_hash.to_vec(),
            result_hash: run.result_hash.to_vec(),
            matched: taken.matched,
            suspended: taken.suspended,
            run_at: tx.now(),
        },
    )
    .await?;
    Ok(taken)
}

/// Writes what the rules found the credits to be; returns how many were matched and how many came into suspense.
async fn take_credits(tx: &Tx, source: &Source, lines: &[BankLine], run: &Run) -> Result<(usize, usize), Error> {
    let verdicts: HashMap<Uuid, Verdict> = run.outcomes.iter().map(|outcome| (outcome.line, outcome.verdict)).collect();
    let found: Vec<DepositId> = verdicts.values().filter_map(deposit_of).collect();
    let awaited = pairs::awaited(tx, &found).await?;
    let mut work = Work::default();
    for line in lines.iter().filter(|line| line.direction == LineDirection::Credit) {
        match (verdicts.get(&line.id.0), source.agency) {
            // Somebody has proposed that other money is this deposit: with two answers, people decide.
            (Some(Verdict::Matched { item, .. }), _) if awaited.contains(&DepositId(*item)) => {
                work.suspended(tx, line, source, SuspenseReason::Ambiguous, Some(DepositId(*item)))?;
            }
            (Some(verdict @ Verdict::Matched { .. }), Some(agency)) => {
                work.matched(line, source, agency, group(tx, source, agency, line, verdict, run)?)?;
            }
            (Some(Verdict::Suspense(reason, closest)), _) => {
                work.suspended(tx, line, source, rules::reason(*reason), closest.map(DepositId))?;
            }
            (_, Some(_)) => work.suspended(tx, line, source, SuspenseReason::BankReversal, None)?,
            (_, None) => work.suspended(tx, line, source, SuspenseReason::UnknownTransfer, None)?,
        }
    }
    let counts = (work.pairs.len(), work.items.len());
    work.write(tx).await?;
    Ok(counts)
}

/// The deposit that a line was matched with.
fn deposit_of(verdict: &Verdict) -> Option<DepositId> {
    match verdict {
        Verdict::Matched { item, .. } => Some(DepositId(*item)),
        Verdict::Suspense(..) => None,
    }
}

/// Runs the rules over the credits and every deposit that one of their references may mean. A credit that undoes a
/// debit pays nothing, and nothing on a treasury account is a deposit: of these the rules decide none.
///
/// `at_risk`: deposits that a debit may take back, locked together with the others so that all is locked in one order.
async fn matching(
    tx: &Tx,
    scope: &Scope,
    source: &Source,
    lines: &[BankLine],
    at_risk: &[DepositId],
) -> Result<Run, Error> {
    let payments = lines.iter().filter(|line| line.direction == LineDirection::Credit && !line.is_reversal);
    let credits: Vec<Line> = source.agency.map_or_else(Vec::new, |agency| {
        let of_line = |line: &BankLine| Line {
            id: line.id.0,
            agency_id: agency.0,
            amount: line.amount,
            references: references(line),
        };
        payments.map(of_line).collect()
    });
    let mut wanted: Vec<String> = credits.iter().flat_map(|line| line.references.iter().cloned()).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let claims = deposits::lock_claims(tx, scope, &wanted, at_risk).await?;
    let items: Vec<Item> = claims
        .into_iter()
        .filter(|claim| claim.references.iter().any(|reference| wanted.binary_search(reference).is_ok()))
        .map(|claim| Item {
            id: claim.id.0,
            agency_id: claim.agency.0,
            amount: claim.amount,
            references: claim.references,
            state: match claim.state {
                DepositState::Declared => ItemState::Open,
                DepositState::Received
                | DepositState::Swept
                | DepositState::Announced
                | DepositState::PartiallyRefunded
                | DepositState::Refunded => ItemState::AlreadyReceived,
                DepositState::Cancelled | DepositState::Reversed => ItemState::Cancelled,
            },
        })
        .collect();
    Ok(match_lines(&items, &credits))
}

fn references(line: &BankLine) -> Vec<String> {
    [&line.payment_identifier, &line.bank_reference]
        .into_iter()
        .flatten()
        .map(|reference| text::fold_reference(reference))
        .filter(|folded| !folded.is_empty())
        .collect()
}

/// A confirmed pair of one line with one deposit, found by the rules of this run.
fn group(
    tx: &Tx,
    source: &Source,
    agency: AgencyId,
    line: &BankLine,
    verdict: &Verdict,
    run: &Run,
) -> Result<match_group::Model, Error> {
    let Verdict::Matched { item, stage, weights, rivals, margin } = verdict else {
        return Err(anyhow::anyhow!("a line in suspense was to be matched").into());
    };
    Ok(match_group::Model {
        id: MatchGroupId::new(),
        office_id: tx.office(),
        agency_id: agency,
        bank_account_id: source.account,
        line_id: line.id,
        deposit_id: DepositId(*item),
        ordinal: 1,
        amount_rial: line.amount,
        booked_on: line.booked_on,
        bank_reference_folded: folded(line.bank_reference.as_deref()),
        resolution_id: None,
        suspense_item_id: None,
        stage: match stage {
            Stage::ExactReference => MatchStage::ExactReference,
        },
        rule_version: run.rule_version.to_owned(),
        weight_reference: small(weights.reference)?,
        weight_amount: small(weights.amount)?,
        weight_agency: small(weights.agency)?,
        rivals: small(*rivals)?,
        margin: small(*margin)?,
        state: MatchState::Confirmed,
        sweep_id: None,
        swept_on: None,
        reversal_line_id: None,
        made_by: tx.actor()?,
        made_at: tx.now(),
        version: 1,
    })
}

/// Counts and weights are small; a database integer holds them.
fn small<T: TryInto<i32>>(number: T) -> Result<i32, Error> {
    number.try_into().map_err(|_| anyhow::anyhow!("a count is larger than the column").into())
}
