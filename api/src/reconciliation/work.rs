//! What taking in lines writes, collected first so that it goes to the database in bulk.

use std::collections::BTreeMap;

use amanat_kernel::{Entries, Rial, text};
use chrono::NaiveDate;
use serde_json::json;

use super::{
    entity::{LineDirection, SuspenseReason, SuspenseState, match_group, suspense_item},
    entries::{deposit_payable, pair, suspense},
    pairs, store,
    take::{BankLine, Source},
};
use crate::{
    accounts::{self, Account, NewPosting, PostingKind},
    base::{
        error::Error,
        id::{AgencyId, DepositId, SuspenseItemId},
        tx::{Event, Tx},
    },
    deposits,
};

/// The table of what lines post for.
pub const SOURCE: &str = "statement_line";

#[derive(Default)]
pub struct Work {
    pub pairs: Vec<match_group::Model>,
    pub items: Vec<suspense_item::Model>,
    pub postings: Vec<NewPosting>,
    pub received: BTreeMap<NaiveDate, Vec<DepositId>>,
    pub events: Vec<Event>,
}

/// The bank's reference of a line as references are compared; none where nothing is left of it.
pub fn folded(reference: Option<&str>) -> Option<String> {
    reference.map(text::fold_reference).filter(|folded| !folded.is_empty())
}

/// What a line posts, by whoever imports it.
pub fn of_line(kind: PostingKind, line: &BankLine, source: &Source, entries: Entries<Account>) -> NewPosting {
    NewPosting {
        kind,
        day: line.booked_on,
        agency: source.agency,
        source_kind: SOURCE,
        source: line.id.0,
        made_by: None,
        approved_by: None,
        reverses: None,
        entries,
    }
}

/// The bank line as a document that people look up: the statement's number and the row in its file.
pub fn document(line: &BankLine, source: &Source) -> serde_json::Value {
    json!({ "kind": "statement_line", "id": line.id, "label": format!("{}/{}", source.number, line.row) })
}

impl Work {
    /// D1': the bank's credit pays a declared deposit.
    pub fn matched(
        &mut self,
        line: &BankLine,
        source: &Source,
        agency: AgencyId,
        group: match_group::Model,
    ) -> Result<(), Error> {
        let deposit = group.deposit_id;
        let entries = pair(source.bank.clone(), deposit_payable(deposit, agency), line.amount)?;
        self.postings.push(of_line(PostingKind::ReceiptMatched, line, source, entries));
        self.received.entry(line.booked_on).or_default().push(deposit);
        let facts = json!({ "line_id": line.id, "amount": line.amount, "stage": group.stage,
            "source": document(line, source) });
        self.events.push(Event::new("deposit.received", "deposit", deposit).of(agency).facts(facts));
        self.pairs.push(group);
        Ok(())
    }

    /// D1: a credit that nobody knows; or a debit, which has an account of its own.
    pub fn suspended(
        &mut self,
        tx: &Tx,
        line: &BankLine,
        source: &Source,
        reason: SuspenseReason,
        closest: Option<DepositId>,
    ) -> Result<(), Error> {
        let id = SuspenseItemId::new();
        let (bank, suspense) = (source.bank.clone(), suspense(line.direction, id, source.agency));
        let (kind, debit, credit) = match line.direction {
            LineDirection::Credit => (PostingKind::ReceiptUnidentified, bank, suspense),
            LineDirection::Debit => (PostingKind::BankDebitUnidentified, suspense, bank),
        };
        let entries = pair(debit, credit, line.amount)?;
        self.postings.push(of_line(kind, line, source, entries));
        let facts = json!({ "line_id": line.id, "amount": line.amount, "reason": reason });
        self.events.push(Event::new("suspense_item.opened", "suspense_item", id).of(source.agency).facts(facts));
        self.items.push(suspense_item::Model {
            id,
            office_id: tx.office(),
            agency_id: source.agency,
            bank_account_id: source.account,
            line_id: line.id,
            statement_id: Some(source.statement),
            direction: line.direction,
            amount_rial: line.amount,
            identified_rial: Rial::ZERO,
            remaining_rial: line.amount,
            booked_on: line.booked_on,
            payment_identifier: line.payment_identifier.clone(),
            bank_reference: line.bank_reference.clone(),
            bank_reference_folded: folded(line.bank_reference.as_deref()),
            counterparty_account: line.counterparty_account.clone(),
            counterparty_name: line.counterparty_name.clone(),
            description: line.description.clone(),
            reason,
            closest_deposit_id: closest,
            sweep_id: None,
            swept_on: None,
            reversal_line_id: None,
            is_transfer: false,
            is_payment: false,
            state: SuspenseState::Open,
            opened_at: tx.now(),
            version: 1,
        });
        Ok(())
    }

    pub async fn write(self, tx: &Tx) -> Result<(), Error> {
        pairs::insert(tx, &self.pairs).await?;
        store::insert(tx, &self.items).await?;
        for (day, ids) in &self.received {
            deposits::receive(tx, ids, *day).await?;
        }
        accounts::post_all(tx, self.postings).await?;
        tx.record_all(self.events).await
    }
}
