//! What a resolution does once it stands. Everything is locked and looked at again: what was proposed may have changed.

use std::collections::{BTreeMap, HashMap};

use amanat_kernel::{Entries, Rial, Text, Total};
use chrono::NaiveDate;
use serde_json::json;

use super::{
    entity::{LineDirection, ResolutionKind, SuspenseState, match_group, resolution, resolution_item, suspense_item},
    entries::{deposit_payable, of_item, pair, payment_clearing},
    pairs, resolutions, rules, store,
};
use crate::{
    accounts::{self, Account, NewPosting, PostingKind},
    base::{
        auth::Scope,
        code::Code,
        error::Error,
        id::{AgencyId, DepositId, SuspenseItemId, SweepId, UserId},
        tx::{Event, Tx},
    },
    deposits::{self, Claim},
};

/// A resolution that is being confirmed, with its items.
struct Confirming<'a> {
    row: &'a resolution::Model,
    approved_by: Option<UserId>,
    note: Option<&'a Text>,
    items: BTreeMap<SuspenseItemId, (suspense_item::Model, Rial)>,
}

/// Carries a proposed resolution out. Its own state is written by whoever calls.
///
/// # Errors
/// What the rules say about items and deposits as they are now.
pub async fn confirm(
    tx: &Tx,
    scope: &Scope,
    row: &resolution::Model,
    approved_by: Option<UserId>,
    note: Option<&Text>,
) -> Result<(), Error> {
    let about = resolutions::items_of(tx.conn(), &[row.id]).await?;
    let items = lock_items(tx, scope, &about).await?;
    if row.kind != ResolutionKind::BankReversal {
        store::not_taken_back(tx, items.values().map(|(item, _)| item)).await?;
    }
    let confirming = Confirming { row, approved_by, note, items };
    match row.kind {
        ResolutionKind::Identification => confirming.identify(tx, scope).await,
        ResolutionKind::PayerReturn => confirming.give_back(tx).await,
        ResolutionKind::BankReversal => confirming.reverse(tx, scope).await,
    }
}

/// The items, locked, and what of each is spoken about; so much must still be left.
async fn lock_items(
    tx: &Tx,
    scope: &Scope,
    about: &[resolution_item::Model],
) -> Result<BTreeMap<SuspenseItemId, (suspense_item::Model, Rial)>, Error> {
    let ids: Vec<SuspenseItemId> = about.iter().map(|one| one.suspense_item_id).collect();
    let mut rows = store::lock(tx, scope, &ids).await?;
    let mut items = BTreeMap::new();
    for one in about {
        let place = rows.iter().position(|row| row.id == one.suspense_item_id).ok_or(Code::NotFound)?;
        let item = rows.swap_remove(place);
        if item.state != SuspenseState::Proposed || item.remaining_rial < one.amount_rial {
            return Err(Code::SuspenseItemNotOpen.into());
        }
        items.insert(item.id, (item, one.amount_rial));
    }
    Ok(items)
}

impl Confirming<'_> {
    /// D2: money in suspense is what is owed for deposits.
    async fn identify(self, tx: &Tx, scope: &Scope) -> Result<(), Error> {
        let pairs = pairs::proposed_by(tx, self.row.id).await?;
        let receipts = receipts(tx, scope, &pairs).await?;
        for (item, amount) in self.items.values() {
            let identified = rules::plus(item.identified_rial, *amount)?;
            leave(tx, item, *amount, identified).await?;
            pairs::confirm(tx, self.row.id, item).await?;
        }
        let (mut received, mut events) =
            (BTreeMap::<NaiveDate, Vec<DepositId>>::new(), self.events("suspense_item.identified"));
        let mut postings = Vec::with_capacity(pairs.len());
        for Receipt { claim, pairs } in &receipts {
            let day = pairs.iter().map(|pair| pair.booked_on).max().unwrap_or(tx.today());
            received.entry(day).or_default().push(claim.id);
            for pair in pairs {
                postings.push(self.identified(tx, claim, pair)?);
            }
            let lines: Vec<_> = pairs.iter().map(|pair| pair.line_id).collect();
            let facts = json!({ "amount": claim.amount, "stage": "manual", "resolution_id": self.row.id,
                "line_ids": lines, "received_on": day });
            events.push(Event::new("deposit.received", "deposit", claim.id).of(claim.agency).facts(facts));
        }
        for (day, ids) in &received {
            deposits::receive(tx, ids, *day).await?;
        }
        self.sweep(tx, &receipts, &mut events).await?;
        accounts::post_all(tx, postings).await?;
        tx.record_all(events).await
    }

    fn identified(&self, tx: &Tx, claim: &Claim, group: &match_group::Model) -> Result<NewPosting, Error> {
        let item = group.suspense_item_id.and_then(|id| self.items.get(&id));
        let (item, _) = item.ok_or_else(|| anyhow::anyhow!("pair {} is of no item", group.id))?;
        let entries = pair(of_item(item), deposit_payable(claim.id, claim.agency), group.amount_rial)?;
        Ok(self.posting(tx, PostingKind::ReceiptIdentified, Some(claim.agency), item, entries))
    }

    /// A deposit whose money had all left the link account before anybody knew whose it was is swept at once.
    async fn sweep(&self, tx: &Tx, receipts: &[Receipt<'_>], events: &mut Vec<Event>) -> Result<(), Error> {
        for Receipt { claim, pairs } in receipts {
            let sweeps = pairs.iter().map(|pair| {
                let (item, _) = self.items.get(&pair.suspense_item_id?)?;
                item.swept_on.zip(item.sweep_id)
            });
            let sweeps: Option<Vec<(NaiveDate, SweepId)>> = sweeps.collect();
            if let Some((day, sweep)) = sweeps.and_then(|sweeps| sweeps.into_iter().max()) {
                deposits::sweep(tx, &[claim.id], sweep, day).await?;
                let facts = json!({ "sweep_id": sweep, "swept_on": day, "amount": claim.amount });
                events.push(Event::new("deposit.swept", "deposit", claim.id).of(claim.agency).facts(facts));
            }
        }
        Ok(())
    }

    /// D2': money in suspense is to go back to its payer.
    async fn give_back(self, tx: &Tx) -> Result<(), Error> {
        let mut postings = Vec::new();
        for (item, amount) in self.items.values() {
            leave(tx, item, *amount, item.identified_rial).await?;
            let entries = pair(of_item(item), payment_clearing(tx.office()), *amount)?;
            postings.push(self.posting(tx, PostingKind::ReceiptReturned, item.agency_id, item, entries));
        }
        accounts::post_all(tx, postings).await?;
        tx.record_all(self.events("suspense_item.returned")).await
    }

    /// What a debit took back is owed no more: a deposit, or money that was in suspense itself.
    async fn reverse(self, tx: &Tx, scope: &Scope) -> Result<(), Error> {
        let of = |direction| self.items.values().find(|(item, _)| item.direction == direction);
        let (debit, amount) = of(LineDirection::Debit).ok_or_else(|| anyhow::anyhow!("a reversal without a debit"))?;
        let mut events = self.events("suspense_item.reversed");
        let (owed, agency) = match (self.row.reversed_deposit_id, of(LineDirection::Credit)) {
            (Some(deposit), None) => {
                let claim = deposits::lock_claims(tx, scope, &[], &[deposit]).await?.pop().ok_or(Code::NotFound)?;
                rules::reversible(claim.state)?;
                rules::same_amount(*amount, claim.amount)?;
                let pairs = pairs::confirmed_of(tx, deposit).await?;
                pairs::reverse(tx, &pairs, None).await?;
                deposits::reverse(tx, deposit, &self.row.note).await?;
                let facts = json!({ "amount": amount, "resolution_id": self.row.id, "line_id": debit.line_id,
                    "reason": self.row.note });
                events.push(Event::new("deposit.reversed", "deposit", deposit).of(claim.agency).facts(facts));
                (deposit_payable(deposit, claim.agency), Some(claim.agency))
            }
            (None, Some((credit, _))) => (of_item(credit), credit.agency_id),
            _ => return Err(anyhow::anyhow!("a reversal is of a deposit or of a credit").into()),
        };
        for (item, amount) in self.items.values() {
            leave(tx, item, *amount, item.identified_rial).await?;
        }
        let entries = pair(owed, of_item(debit), *amount)?;
        accounts::post_all(tx, vec![self.posting(tx, PostingKind::ReceiptReversed, agency, debit, entries)]).await?;
        tx.record_all(events).await
    }

    fn posting(
        &self,
        tx: &Tx,
        kind: PostingKind,
        agency: Option<AgencyId>,
        item: &suspense_item::Model,
        entries: Entries<Account>,
    ) -> NewPosting {
        NewPosting {
            kind,
            day: tx.today(),
            agency,
            source_kind: "suspense_item",
            source: item.id.0,
            made_by: Some(self.row.made_by),
            approved_by: self.approved_by,
            reverses: None,
            entries,
        }
    }

    /// What happened to the resolution and to each of its items.
    fn events(&self, action: &'static str) -> Vec<Event> {
        let facts = json!({ "kind": self.row.kind, "amount": self.row.amount_rial, "note": self.note });
        let own = Event::new("resolution.confirmed", "resolution", self.row.id).of(self.row.agency_id).facts(facts);
        let of_item = |(item, amount): &(suspense_item::Model, Rial)| {
            let facts = json!({ "resolution_id": self.row.id, "amount": amount });
            Event::new(action, "suspense_item", item.id).of(item.agency_id).facts(facts)
        };
        std::iter::once(own).chain(self.items.values().map(of_item)).collect()
    }
}

/// A deposit and the money that is said to be it.
struct Receipt<'a> {
    claim: Claim,
    pairs: Vec<&'a match_group::Model>,
}

/// The deposits, locked: each still awaits its money, and exactly as much as there is for it.
async fn receipts<'a>(tx: &Tx, scope: &Scope, pairs: &'a [match_group::Model]) -> Result<Vec<Receipt<'a>>, Error> {
    let mut of: BTreeMap<DepositId, Vec<&match_group::Model>> = BTreeMap::new();
    for pair in pairs {
        of.entry(pair.deposit_id).or_default().push(pair);
    }
    let ids: Vec<DepositId> = of.keys().copied().collect();
    let claims = deposits::lock_claims(tx, scope, &[], &ids).await?;
    let mut claims: HashMap<DepositId, Claim> = claims.into_iter().map(|claim| (claim.id, claim)).collect();
    let receipts = of.into_iter().map(|(deposit, pairs)| {
        let claim = claims.remove(&deposit).ok_or(Code::NotFound)?;
        deposits::can_receive(&claim)?;
        let paid: Total = pairs.iter().map(|pair| pair.amount_rial).collect();
        if paid != Total::from(claim.amount) {
            return Err(rules::amounts_differ(paid, claim.amount.into()).into());
        }
        Ok(Receipt { claim, pairs })
    });
    receipts.collect()
}

/// So much of an item leaves suspense.
async fn leave(tx: &Tx, item: &suspense_item::Model, amount: Rial, identified: Rial) -> Result<(), Error> {
    let remaining = rules::minus(item.remaining_rial, amount)?;
    store::set_parts(tx, item.id, identified, remaining, rules::state_of(remaining)).await
}
