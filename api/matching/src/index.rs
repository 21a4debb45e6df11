//! Who carries which reference. Every question is answered by a look-up and a binary search, so
//! that a reference carried by everybody ("0001", a phone number) cannot make a run quadratic.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::Hash;

use amanat_kernel::Rial;
use uuid::Uuid;

use crate::{Item, ItemState, Line};

/// An item or a line in the one form that is compared and hashed. Its derived order is by id
/// first, and total, so that sorting gives the same sequence whatever the order of the input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Party<'a> {
    id: Uuid,
    agency_id: Uuid,
    amount: Rial,
    /// `None` for a line.
    state: Option<ItemState>,
    /// Sorted, distinct, none empty.
    references: Vec<&'a str>,
    /// Place in the input: tells apart what has the same id by mistake. Never in a result.
    place: usize,
}

impl<'a> Party<'a> {
    pub fn of_item(place: usize, item: &'a Item) -> Self {
        let Item { id, agency_id, amount, references, state } = item;
        let references = distinct(references);
        Self { id: *id, agency_id: *agency_id, amount: *amount, state: Some(*state), references, place }
    }

    pub fn of_line(place: usize, line: &'a Line) -> Self {
        let Line { id, agency_id, amount, references } = line;
        Self { id: *id, agency_id: *agency_id, amount: *amount, state: None, references: distinct(references), place }
    }

    pub fn id(&self) -> Uuid {
        self.id
    }

    pub fn agency_id(&self) -> Uuid {
        self.agency_id
    }

    pub fn amount(&self) -> Rial {
        self.amount
    }

    pub fn state(&self) -> Option<ItemState> {
        self.state
    }

    pub fn references(&self) -> &[&'a str] {
        &self.references
    }

    pub fn place(&self) -> usize {
        self.place
    }

    pub fn is(&self, other: &Self) -> bool {
        self.place == other.place
    }

    pub fn distance(&self, amount: Rial) -> u64 {
        self.amount.get().abs_diff(amount.get())
    }
}

fn distinct(references: &[String]) -> Vec<&str> {
    let mut all: Vec<&str> = references.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The parties that carry one reference, sorted by state, amount and id.
#[derive(Default)]
pub(crate) struct Carriers<'p>(Vec<&'p Party<'p>>);

impl<'p> Carriers<'p> {
    pub fn all(&self) -> &[&'p Party<'p>] {
        &self.0
    }

    pub fn in_state(&self, state: Option<ItemState>) -> &[&'p Party<'p>] {
        self.between(|party| party.state.cmp(&state))
    }

    pub fn with_amount(&self, state: Option<ItemState>, amount: Rial) -> &[&'p Party<'p>] {
        self.between(|party| (party.state, party.amount).cmp(&(state, amount)))
    }

    /// The one whose amount is nearest; of equally near ones the one with the smaller id.
    pub fn nearest(&self, state: ItemState, amount: Rial) -> Option<&'p Party<'p>> {
        let carriers = self.in_state(Some(state));
        let split = carriers.partition_point(|party| party.amount < amount);
        let (below, above) = carriers.split_at_checked(split)?;
        // The last below is the nearest there, but the first with its amount has the smallest id.
        let below = below.last().and_then(|last| self.with_amount(Some(state), last.amount).first());
        let candidates = above.first().into_iter().chain(below);
        candidates.copied().min_by_key(|party| (party.distance(amount), party.id))
    }

    /// The run of carriers for which `place` says equal.
    fn between(&self, place: impl Fn(&Party<'p>) -> Ordering) -> &[&'p Party<'p>] {
        let start = self.0.partition_point(|party| place(party) == Ordering::Less);
        let end = self.0.partition_point(|party| place(party) != Ordering::Greater);
        self.0.get(start..end).unwrap_or_default()
    }
}

/// Carriers by reference. The maps are only looked up, never walked, so their random order cannot
/// reach a result.
pub(crate) struct Index<'p> {
    items: HashMap<(Uuid, &'p str), Carriers<'p>>,
    lines: HashMap<(Uuid, &'p str), Carriers<'p>>,
    items_anywhere: HashMap<&'p str, Carriers<'p>>,
}

impl<'p> Index<'p> {
    pub fn new(items: &'p [Party<'p>], lines: &'p [Party<'p>]) -> Self {
        let within_agency = |party: &Party<'p>, reference| (party.agency_id, reference);
        Self {
            items: carriers_by(items, within_agency),
            lines: carriers_by(lines, within_agency),
            items_anywhere: carriers_by(items, |_, reference| reference),
        }
    }

    /// For each reference of `party`, the items of its own agency that carry it.
    pub fn items_sharing(&self, party: &Party<'p>) -> Vec<&Carriers<'p>> {
        let find = |reference: &&'p str| self.items.get(&(party.agency_id, *reference));
        party.references.iter().filter_map(find).collect()
    }

    pub fn lines_sharing(&self, party: &Party<'p>) -> Vec<&Carriers<'p>> {
        let find = |reference: &&'p str| self.lines.get(&(party.agency_id, *reference));
        party.references.iter().filter_map(find).collect()
    }

    /// For each reference of `party`, the items of all agencies that carry it.
    pub fn items_anywhere_sharing(&self, party: &Party<'p>) -> Vec<&Carriers<'p>> {
        party.references.iter().filter_map(|reference| self.items_anywhere.get(reference)).collect()
    }
}

fn carriers_by<'p, K: Hash + Eq>(
    parties: &'p [Party<'p>],
    key: impl Fn(&Party<'p>, &'p str) -> K,
) -> HashMap<K, Carriers<'p>> {
    let mut carriers: HashMap<K, Carriers<'p>> = HashMap::new();
    for party in parties {
        for reference in &party.references {
            carriers.entry(key(party, reference)).or_default().0.push(party);
        }
    }
    for carriers in carriers.values_mut() {
        carriers.0.sort_unstable_by_key(|party| (party.state, party.amount, party.id));
    }
    carriers
}
