//! What holds for every input, and a second, slow telling of the rules to compare with.

mod common;

use std::collections::{HashMap, HashSet};

use amanat_matching::{Item, ItemState, Line, Outcome, Reason, Verdict, match_lines};
use common::{item, line};
use proptest::prelude::*;
use proptest::sample::subsequence;

/// Few references, amounts and agencies, so that collisions of every kind are frequent.
fn references() -> impl Strategy<Value = String> {
    subsequence(vec!["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"], 0..=3).prop_map(|some| some.join(" "))
}

fn states() -> impl Strategy<Value = ItemState> {
    prop_oneof![6 => Just(ItemState::Open), 1 => Just(ItemState::AlreadyReceived), 1 => Just(ItemState::Cancelled)]
}

fn item_lists() -> impl Strategy<Value = Vec<Item>> {
    let parts = proptest::collection::vec((0..2u32, 1..4i64, references(), states()), 0..10);
    parts.prop_map(|parts| {
        let number = |(at, (agency, amount, references, state)): (u32, (u32, i64, String, ItemState))| {
            item(at, agency, amount, &references, state)
        };
        (1..).zip(parts).map(number).collect()
    })
}

fn line_lists() -> impl Strategy<Value = Vec<Line>> {
    let parts = proptest::collection::vec((0..2u32, 1..4i64, references()), 0..10);
    parts.prop_map(|parts| {
        let number =
            |(at, (agency, amount, references)): (u32, (u32, i64, String))| line(at, agency, amount, &references);
        (101..).zip(parts).map(number).collect()
    })
}

fn share(a: &[String], b: &[String]) -> bool {
    a.iter().any(|reference| b.contains(reference))
}

/// The rules once more, straight from their description: the item of a match, or the reason.
fn told_slowly(items: &[Item], lines: &[Line], line: &Line) -> Result<Item, Reason> {
    if line.references.is_empty() {
        return Err(Reason::NoReference);
    }
    let anywhere: Vec<&Item> = items.iter().filter(|item| share(&item.references, &line.references)).collect();
    let here: Vec<&Item> = anywhere.iter().copied().filter(|item| item.agency_id == line.agency_id).collect();
    if here.is_empty() {
        return Err(if anywhere.is_empty() { Reason::UnknownReference } else { Reason::OtherAgency });
    }
    let in_state = |state| here.iter().copied().filter(move |item: &&Item| item.state == state);
    let open: Vec<&Item> = in_state(ItemState::Open).collect();
    let item = match open[..] {
        [] if in_state(ItemState::AlreadyReceived).next().is_some() => return Err(Reason::AlreadyReceived),
        [] => return Err(Reason::DepositCancelled),
        [item] => item,
        _ => return Err(Reason::Ambiguous),
    };
    if line.amount < item.amount {
        return Err(Reason::AmountShort);
    }
    if line.amount > item.amount {
        return Err(Reason::AmountOver);
    }
    let solves = |other: &&Line| {
        other.agency_id == item.agency_id && other.amount == item.amount && share(&other.references, &item.references)
    };
    let was_paid = in_state(ItemState::AlreadyReceived).any(|received| received.amount == item.amount);
    if was_paid || lines.iter().filter(solves).count() > 1 { Err(Reason::Ambiguous) } else { Ok(item.clone()) }
}

fn by_line(outcomes: &[Outcome]) -> HashMap<uuid::Uuid, Verdict> {
    outcomes.iter().map(|outcome| (outcome.line, outcome.verdict)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn verdicts_are_those_of_the_rules(items in item_lists(), lines in line_lists()) {
        let run = match_lines(&items, &lines);

        prop_assert_eq!(run.outcomes.len(), lines.len());
        for (line, outcome) in lines.iter().zip(&run.outcomes) {
            prop_assert_eq!(outcome.line, line.id);
            match (told_slowly(&items, &lines, line), outcome.verdict) {
                (Ok(expected), Verdict::Matched { item, .. }) => prop_assert_eq!(item, expected.id),
                (Err(expected), Verdict::Suspense(reason, _)) => prop_assert_eq!(reason, expected),
                (expected, found) => prop_assert!(false, "{expected:?} but {found:?}"),
            }
        }
    }

    #[test]
    fn a_match_joins_equals_and_joins_them_once(items in item_lists(), lines in line_lists()) {
        let mut taken = HashSet::new();
        for (line, outcome) in lines.iter().zip(match_lines(&items, &lines).outcomes) {
            if let Verdict::Matched { item: id, weights, rivals, margin, .. } = outcome.verdict {
                let item = items.iter().find(|item| item.id == id).expect("an item of the input");
                prop_assert!(taken.insert(id));
                prop_assert_eq!((item.state, item.amount, item.agency_id), (ItemState::Open, line.amount, line.agency_id));
                prop_assert!(share(&item.references, &line.references));
                prop_assert!(margin > 0 && margin <= weights.total());
                prop_assert_eq!(margin == weights.total(), rivals == 0);
            }
        }
    }

    #[test]
    fn the_closest_item_shares_a_reference(items in item_lists(), lines in line_lists()) {
        for (line, outcome) in lines.iter().zip(match_lines(&items, &lines).outcomes) {
            if let Verdict::Suspense(reason, Some(id)) = outcome.verdict {
                let item = items.iter().find(|item| item.id == id).expect("an item of the input");
                prop_assert!(share(&item.references, &line.references));
                prop_assert_eq!(item.agency_id == line.agency_id, reason != Reason::OtherAgency);
            }
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(
        (items, shuffled_items) in item_lists().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        (lines, shuffled_lines) in line_lists().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        let mut reversed = shuffled_items;
        for item in &mut reversed {
            item.references.reverse();
            item.references.extend(item.references.clone());
        }

        let run = match_lines(&items, &lines);
        let again = match_lines(&reversed, &shuffled_lines);

        prop_assert_eq!(by_line(&run.outcomes), by_line(&again.outcomes));
        prop_assert_eq!((run.input_hash, run.result_hash), (again.input_hash, again.result_hash));
    }
}

const MANY: u32 = 200_000;

#[test]
fn two_hundred_thousand_deposits_find_their_lines() {
    let items: Vec<Item> = (0..MANY)
        .map(|at| item(at, at % 8, i64::from(at % 50) + 1, &format!("R{at} N{}", at % 1_000), ItemState::Open))
        .collect();
    let lines: Vec<Line> =
        (0..MANY).rev().map(|at| line(MANY + at, at % 8, i64::from(at % 50) + 1, &format!("R{at}"))).collect();

    let run = match_lines(&items, &lines);

    assert!(run.outcomes.iter().all(|outcome| matches!(outcome.verdict, Verdict::Matched { .. })));
}

/// Forty thousand millions of pairs share the reference: a join on it would never end.
#[test]
fn a_reference_that_everybody_carries_does_not_explode() {
    let items: Vec<Item> =
        (0..MANY).map(|at| item(at, 1, i64::from(at) + 1, &format!("1 R{at}"), ItemState::Open)).collect();
    let lines: Vec<Line> = (0..MANY)
        .map(|at| line(MANY + at, 1, i64::from(at) + 1, if at % 2 == 0 { "1" } else { "2" }))
        .chain((0..MANY).map(|at| line(2 * MANY + at, 1, i64::from(MANY), &format!("2 R{at}"))))
        .collect();
    let closed: Vec<Item> = (0..MANY).map(|at| item(MANY + at, 1, 1, "2", ItemState::AlreadyReceived)).collect();

    let run = match_lines(&[items, closed].concat(), &lines);

    let count = |wanted: Reason| {
        run.outcomes
            .iter()
            .filter(|outcome| matches!(outcome.verdict, Verdict::Suspense(reason, _) if reason == wanted))
            .count()
    };
    assert_eq!(count(Reason::Ambiguous), 100_000);
    assert_eq!(count(Reason::AlreadyReceived), 100_000);
    assert_eq!(count(Reason::AmountOver), 199_999);
}
