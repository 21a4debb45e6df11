//! Take in the lines of a statement: match what can be matched, park the rest, and post both.
//!
//! A bank fact always posts. One line that nobody understands never blocks the others.

use std::collections::{BTreeMap, HashMap};

use amanat_kernel::{Entries, Entry, Rial, text};
use amanat_matching::{Item, ItemState, Line, Run, Stage, Verdict, match_lines};
use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

use super::{
    entity::{
        LineDirection, MatchStage, MatchState, SuspenseReason, SuspenseState, match_group, match_run, suspense_item,
    },
    rules, store,
};
use crate::{
    accounts::{self, Account, Chart, NewPosting, PostingKind},
    base::{
        auth::Scope,
        error::Error,
        id::{AgencyId, BankAccountId, DepositId, LineId, MatchGroupId, MatchRunId, StatementId, SuspenseItemId},
        tx::{Event, Tx},
    },
    deposits::{self, wire::DepositState},
};

/// A line of a link account's statement, in rials.
#[derive(Clone, Debug)]
pub(crate) struct BankLine {
    pub id: LineId,
    pub direction: LineDirection,
    pub amount: Rial,
    pub booked_on: NaiveDate,
    pub payment_identifier: Option<String>,
    pub bank_reference: Option<String>,
    pub counterparty_name: Option<String>,
    pub description: String,
}

/// Whose statement it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    pub statement: StatementId,
    pub account: BankAccountId,
    pub agency: AgencyId,
}

/// What became of the lines.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Taken {
    pub matched: i32,
    pub suspended: i32,
}

/// What is to be written, collected first so that it goes to the database in bulk.
#[derive(Default)]
struct Work {
    groups: Vec<match_group::Model>,
    items: Vec<suspense_item::Model>,
    postings: Vec<NewPosting>,
    received: BTreeMap<NaiveDate, Vec<DepositId>>,
    events: Vec<Event>,
}

/// Takes in new lines.
///
/// # Errors
/// `fiscal_year_not_open`, and what the database says.
pub(crate) async fn take(tx: &Tx, scope: &Scope, source: Source, lines: &[BankLine]) -> Result<Taken, Error> {
    let run = matching(tx, scope, source, lines).await?;
    let verdicts: HashMap<Uuid, Verdict> = run.outcomes.iter().map(|outcome| (outcome.line, outcome.verdict)).collect();
    let matched: Vec<DepositId> = verdicts.values().filter_map(deposit_of).collect();
    let awaited = store::awaited(tx, &matched).await?;
    let mut work = Work::default();
    for line in lines {
        match verdicts.get(&line.id.0) {
            // Somebody has proposed that other money is this deposit: with two answers, people decide.
            Some(Verdict::Matched { item, .. }) if awaited.contains(&DepositId(*item)) => {
                work.suspended(tx, line, source, SuspenseReason::Ambiguous, Some(DepositId(*item)))?;
            }
            Some(Verdict::Matched { item, stage, weights, rivals, margin }) => {
                let group = match_group::Model {
                    stage: match stage {
                        Stage::ExactReference => MatchStage::ExactReference,
                    },
                    weight_reference: small(weights.reference)?,
                    weight_amount: small(weights.amount)?,
                    weight_agency: small(weights.agency)?,
                    rivals: small(*rivals)?,
                    margin: small(*margin)?,
                    ..proposal(tx, source, line, DepositId(*item), &run)?
                };
                work.matched(line, source, group)?;
            }
            Some(Verdict::Suspense(reason, closest)) => {
                work.suspended(tx, line, source, rules::reason(*reason), closest.map(DepositId))?;
            }
            None => work.suspended(tx, line, source, SuspenseReason::BankDebit, None)?,
        }
    }
    let taken = Taken { matched: small(work.groups.len())?, suspended: small(work.items.len())? };
    work.write(tx).await?;
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

/// The deposit that a line was matched with.
fn deposit_of(verdict: &Verdict) -> Option<DepositId> {
    match verdict {
        Verdict::Matched { item, .. } => Some(DepositId(*item)),
        Verdict::Suspense(..) => None,
    }
}

/// Runs the rules over the credits and every deposit that one of their references may mean.
async fn matching(tx: &Tx, scope: &Scope, source: Source, lines: &[BankLine]) -> Result<Run, Error> {
    let credits: Vec<Line> = lines
        .iter()
        .filter(|line| line.direction == LineDirection::Credit)
        .map(|line| Line {
            id: line.id.0,
            agency_id: source.agency.0,
            amount: line.amount,
            references: references(line),
        })
        .collect();
    let mut wanted: Vec<String> = credits.iter().flat_map(|line| line.references.iter().cloned()).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let claims = deposits::lock_claims(tx, scope, &wanted).await?;
    let items: Vec<Item> = claims
        .into_iter()
        .map(|claim| Item {
            id: claim.id.0,
            agency_id: claim.agency.0,
            amount: claim.amount,
            references: claim.references,
            state: match claim.state {
                DepositState::Declared => ItemState::Open,
                DepositState::Received => ItemState::AlreadyReceived,
                DepositState::Cancelled => ItemState::Cancelled,
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

/// A confirmed match of one line with one deposit, found by the rules of this run.
fn proposal(
    tx: &Tx,
    source: Source,
    line: &BankLine,
    deposit: DepositId,
    run: &Run,
) -> Result<match_group::Model, Error> {
    Ok(match_group::Model {
        id: MatchGroupId::new(),
        office_id: tx.office(),
        agency_id: source.agency,
        line_id: line.id,
        deposit_id: deposit,
        suspense_item_id: None,
        stage: MatchStage::ExactReference,
        rule_version: run.rule_version.to_owned(),
        weight_reference: 0,
        weight_amount: 0,
        weight_agency: 0,
        rivals: 0,
        margin: 0,
        state: MatchState::Confirmed,
        note: None,
        made_by: tx.actor()?,
        made_at: tx.now(),
        decided_by: None,
        decided_at: None,
        rejected_because: None,
        version: 1,
    })
}

impl Work {
    /// D1': the bank's credit pays a declared deposit.
    fn matched(&mut self, line: &BankLine, source: Source, group: match_group::Model) -> Result<(), Error> {
        let deposit = group.deposit_id;
        self.postings.push(NewPosting {
            kind: PostingKind::ReceiptMatched,
            day: line.booked_on,
            agency: Some(source.agency),
            source_kind: "statement_line",
            source: line.id.0,
            made_by: None,
            approved_by: None,
            entries: pair(link_bank(source.agency), deposit_payable(deposit, source.agency), line.amount)?,
        });
        self.received.entry(line.booked_on).or_default().push(deposit);
        let facts = json!({ "line_id": line.id, "amount": line.amount, "stage": group.stage });
        self.events.push(Event::new("deposit.received", "deposit", deposit).of(source.agency).facts(facts));
        self.groups.push(group);
        Ok(())
    }

    /// D1: a credit that nobody knows; or a debit, which has an account of its own.
    fn suspended(
        &mut self,
        tx: &Tx,
        line: &BankLine,
        source: Source,
        reason: SuspenseReason,
        closest: Option<DepositId>,
    ) -> Result<(), Error> {
        let id = SuspenseItemId::new();
        let bank = link_bank(source.agency);
        let (kind, entries) = match line.direction {
            LineDirection::Credit => {
                let entries = pair(bank, suspense(Chart::UnidentifiedReceipts, id, source.agency), line.amount)?;
                (PostingKind::ReceiptUnidentified, entries)
            }
            LineDirection::Debit => {
                let entries = pair(suspense(Chart::UnidentifiedBankDebits, id, source.agency), bank, line.amount)?;
                (PostingKind::BankDebitUnidentified, entries)
            }
        };
        self.postings.push(NewPosting {
            kind,
            day: line.booked_on,
            agency: Some(source.agency),
            source_kind: "statement_line",
            source: line.id.0,
            made_by: None,
            approved_by: None,
            entries,
        });
        let facts = json!({ "line_id": line.id, "amount": line.amount, "reason": reason });
        self.events.push(Event::new("suspense_item.opened", "suspense_item", id).of(source.agency).facts(facts));
        self.items.push(suspense_item::Model {
            id,
            office_id: tx.office(),
            agency_id: source.agency,
            bank_account_id: source.account,
            line_id: line.id,
            direction: line.direction,
            amount_rial: line.amount,
            booked_on: line.booked_on,
            payment_identifier: line.payment_identifier.clone(),
            bank_reference: line.bank_reference.clone(),
            counterparty_name: line.counterparty_name.clone(),
            description: line.description.clone(),
            reason,
            closest_deposit_id: closest,
            state: SuspenseState::Open,
            opened_at: tx.now(),
            version: 1,
        });
        Ok(())
    }

    async fn write(self, tx: &Tx) -> Result<(), Error> {
        store::insert_groups(tx, &self.groups).await?;
        store::insert_items(tx, &self.items).await?;
        for (day, ids) in &self.received {
            deposits::receive(tx, ids, *day).await?;
        }
        accounts::post_all(tx, self.postings).await?;
        tx.record_all(self.events).await
    }
}

/// A posting of one debit and one credit.
pub(super) fn pair(debit: Account, credit: Account, amount: Rial) -> Result<Entries<Account>, Error> {
    Ok(Entries::new([Entry::debit(debit, amount), Entry::credit(credit, amount)]).map_err(anyhow::Error::from)?)
}

/// 1110: the bank's link account of an agency.
fn link_bank(agency: AgencyId) -> Account {
    Account { chart: Chart::LinkAccountBank, subject: agency.0, agency: Some(agency) }
}

/// 2110: what is owed for a deposit.
pub(super) fn deposit_payable(deposit: DepositId, agency: AgencyId) -> Account {
    Account { chart: Chart::DepositsPayable, subject: deposit.0, agency: Some(agency) }
}

/// 2130 or 1170: what is in suspense for an item.
pub(super) fn suspense(chart: Chart, item: SuspenseItemId, agency: AgencyId) -> Account {
    Account { chart, subject: item.0, agency: Some(agency) }
}

/// Counts and weights are small; a database integer holds them.
fn small<T: TryInto<i32>>(number: T) -> Result<i32, Error> {
    number.try_into().map_err(|_| anyhow::anyhow!("a count is larger than the column").into())
}
