//! The exact stage: a shared reference and the same amount, unique on both sides.
//!
//! What counts as a second solution, decided on the side of caution:
//! - a line whose references lead to two open items is ambiguous even when only one of them has
//!   its amount: it may be one transfer for both, or a reference used twice;
//! - two lines of the right amount that share a reference with one open item are both ambiguous,
//!   even when one of them could also pay something else;
//! - a line of another amount is no solution: beside it the line of the right amount is matched,
//!   and the other one is short or over against the same item;
//! - a deposit already received with the same reference and amount makes the line ambiguous: it
//!   may be the next deposit under a reused reference, or the first one paid again. With another
//!   amount it is only a rival;
//! - cancelled deposits and those of other agencies are never solutions.

use std::collections::HashSet;

use amanat_kernel::Rial;
use uuid::Uuid;

use crate::ItemState;
use crate::index::{Carriers, Index, Party};
use crate::verdict::{Reason, Stage, Verdict, Weights};

/// Names the rules of this crate in stored runs. Any change that can change a verdict, a weight
/// or an encoding needs a new one.
pub const RULE_VERSION: &str = "exact-1";

/// The reference weighs most: amounts repeat, and the agency is given by the account.
pub const WEIGHTS: Weights = Weights { reference: 60, amount: 30, agency: 10 };

pub(crate) fn decide(index: &Index<'_>, line: &Party<'_>) -> Verdict {
    if line.references().is_empty() {
        return Verdict::Suspense(Reason::NoReference, None);
    }
    let own = index.items_sharing(line);
    if own.is_empty() {
        return nobody_here(index, line);
    }
    match two_of(own.iter().map(|carriers| carriers.in_state(Some(ItemState::Open)))) {
        (None, _) => nobody_waiting(&own, line.amount()),
        (Some(item), None) => judge(index, &own, line, item),
        (Some(_), Some(_)) => Verdict::Suspense(Reason::Ambiguous, only_fitting(&own, line.amount())),
    }
}

/// No item of the agency carries any of the references.
fn nobody_here(index: &Index<'_>, line: &Party<'_>) -> Verdict {
    let elsewhere = index.items_anywhere_sharing(line);
    if elsewhere.is_empty() {
        return Verdict::Suspense(Reason::UnknownReference, None);
    }
    let states = [ItemState::Open, ItemState::AlreadyReceived, ItemState::Cancelled];
    let closest = states.into_iter().find_map(|state| nearest(&elsewhere, state, line.amount()));
    Verdict::Suspense(Reason::OtherAgency, closest)
}

/// Items of the agency carry the references, but none is open.
fn nobody_waiting(own: &[&Carriers<'_>], amount: Rial) -> Verdict {
    match nearest(own, ItemState::AlreadyReceived, amount) {
        Some(item) => Verdict::Suspense(Reason::AlreadyReceived, Some(item)),
        None => Verdict::Suspense(Reason::DepositCancelled, nearest(own, ItemState::Cancelled, amount)),
    }
}

/// The references lead to exactly one open item.
fn judge(index: &Index<'_>, own: &[&Carriers<'_>], line: &Party<'_>, item: &Party<'_>) -> Verdict {
    let amount = item.amount();
    if line.amount() != amount {
        let reason = if line.amount() < amount { Reason::AmountShort } else { Reason::AmountOver };
        return Verdict::Suspense(reason, Some(item.id()));
    }
    let payers = index.lines_sharing(item);
    let (_, other_payer) = two_of(payers.iter().map(|carriers| carriers.with_amount(None, amount)));
    let was_paid =
        |carriers: &&Carriers<'_>| !carriers.with_amount(Some(ItemState::AlreadyReceived), amount).is_empty();
    if other_payer.is_some() || own.iter().any(was_paid) {
        return Verdict::Suspense(Reason::Ambiguous, Some(item.id()));
    }
    let rivals = rivals(index, line, item);
    // A rival of the same amount would have made the line ambiguous, so all that a rival can have
    // in common is the reference and the agency.
    let best_rival = if rivals == 0 { 0 } else { WEIGHTS.reference + WEIGHTS.agency };
    let margin = WEIGHTS.total() - best_rival;
    Verdict::Matched { item: item.id(), stage: Stage::ExactReference, weights: WEIGHTS, rivals, margin }
}

/// Other items, not cancelled, and other lines that carry a reference which this pair shares. A
/// shared reference has this item as its only open one, so that a run walks it at most once.
fn rivals(index: &Index<'_>, line: &Party<'_>, item: &Party<'_>) -> u32 {
    let items = index.items_sharing(line).into_iter().filter(|carriers| has(carriers, item));
    let items: HashSet<usize> = items
        .flat_map(Carriers::all)
        .filter(|other| !other.is(item) && other.state() != Some(ItemState::Cancelled))
        .map(|other| other.place())
        .collect();
    let lines = index.lines_sharing(item).into_iter().filter(|carriers| has(carriers, line));
    let lines: HashSet<usize> =
        lines.flat_map(Carriers::all).filter(|other| !other.is(line)).map(|other| other.place()).collect();
    u32::try_from(items.len() + lines.len()).unwrap_or(u32::MAX)
}

/// Looks only among those of the same state and amount. For a pair about to be matched that is
/// the party itself or nobody, however many carry the reference.
fn has(carriers: &Carriers<'_>, party: &Party<'_>) -> bool {
    carriers.with_amount(party.state(), party.amount()).iter().any(|carrier| carrier.is(party))
}

/// Two different parties out of the groups, if there are as many. Two from each group are enough
/// to know, however large it is.
fn two_of<'g, 'p: 'g>(
    groups: impl Iterator<Item = &'g [&'p Party<'p>]>,
) -> (Option<&'p Party<'p>>, Option<&'p Party<'p>>) {
    let mut few = groups.flat_map(|group| group.iter().take(2)).copied();
    let Some(first) = few.next() else { return (None, None) };
    (Some(first), few.find(|party| !party.is(first)))
}

/// The only open item of this amount, where there is just one.
fn only_fitting(own: &[&Carriers<'_>], amount: Rial) -> Option<Uuid> {
    match two_of(own.iter().map(|carriers| carriers.with_amount(Some(ItemState::Open), amount))) {
        (Some(only), None) => Some(only.id()),
        _ => None,
    }
}

fn nearest(groups: &[&Carriers<'_>], state: ItemState, amount: Rial) -> Option<Uuid> {
    let nearest = groups.iter().filter_map(|carriers| carriers.nearest(state, amount));
    nearest.min_by_key(|party| (party.distance(amount), party.id())).map(Party::id)
}
