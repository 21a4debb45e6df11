//! The exceptions of receipts, one by one: what is matched, and what waits for which reason.

mod common;

use amanat_matching::{Item, ItemState, Line, Reason, Stage, Verdict, WEIGHTS, match_lines};
use common::{agency, id, item, line};

const OPEN: ItemState = ItemState::Open;
const RECEIVED: ItemState = ItemState::AlreadyReceived;
const CANCELLED: ItemState = ItemState::Cancelled;

fn verdicts(items: &[Item], lines: &[Line]) -> Vec<Verdict> {
    match_lines(items, lines).outcomes.into_iter().map(|outcome| outcome.verdict).collect()
}

fn matched(item: u32, rivals: u32) -> Verdict {
    let margin = if rivals == 0 { 100 } else { 30 };
    Verdict::Matched { item: id(item), stage: Stage::ExactReference, weights: WEIGHTS, rivals, margin }
}

fn suspense(reason: Reason, closest: Option<u32>) -> Verdict {
    Verdict::Suspense(reason, closest.map(id))
}

#[test]
fn one_shared_reference_and_the_same_amount_match() {
    let items = [item(1, 1, 500, "A B", OPEN), item(2, 1, 700, "C", OPEN)];
    let lines = [line(11, 1, 700, "X C"), line(12, 1, 500, "B A")];

    assert_eq!(verdicts(&items, &lines), [matched(2, 0), matched(1, 0)]);
}

#[test]
fn a_line_without_a_reference_is_not_matched_on_its_amount() {
    let items = [item(1, 1, 500, "A", OPEN), item(2, 1, 600, "", OPEN)];
    let mut blank = line(12, 1, 500, "");
    blank.references = vec![String::new()];

    let found = verdicts(&items, &[line(11, 1, 600, ""), blank, line(13, 1, 500, "Z")]);

    let no_reference = suspense(Reason::NoReference, None);
    assert_eq!(found, [no_reference, no_reference, suspense(Reason::UnknownReference, None)]);
}

#[test]
fn another_amount_is_short_or_over() {
    let items = [item(1, 1, 500, "A", OPEN)];

    assert_eq!(verdicts(&items, &[line(11, 1, 499, "A")]), [suspense(Reason::AmountShort, Some(1))]);
    assert_eq!(verdicts(&items, &[line(11, 1, 501, "A")]), [suspense(Reason::AmountOver, Some(1))]);
}

#[test]
fn a_deposit_paid_twice_with_one_reference_is_ambiguous() {
    let items = [item(1, 1, 500, "A", OPEN)];
    let ambiguous = suspense(Reason::Ambiguous, Some(1));

    assert_eq!(verdicts(&items, &[line(11, 1, 500, "A"), line(12, 1, 500, "A")]), [ambiguous; 2]);
}

#[test]
fn beside_lines_of_another_amount_the_fitting_one_is_matched() {
    let items = [item(1, 1, 500, "A", OPEN)];
    let lines = [line(11, 1, 200, "A"), line(12, 1, 500, "A"), line(13, 1, 900, "A")];

    let found = verdicts(&items, &lines);

    let short = suspense(Reason::AmountShort, Some(1));
    assert_eq!(found, [short, matched(1, 2), suspense(Reason::AmountOver, Some(1))]);
}

#[test]
fn instalments_of_one_deposit_are_each_short() {
    let items = [item(1, 1, 500, "A", OPEN)];
    let short = suspense(Reason::AmountShort, Some(1));

    assert_eq!(verdicts(&items, &[line(11, 1, 200, "A"), line(12, 1, 300, "A")]), [short; 2]);
}

#[test]
fn one_transfer_for_two_deposits_is_ambiguous() {
    let items = [item(1, 1, 500, "A", OPEN), item(2, 1, 300, "B", OPEN)];

    let sum = verdicts(&items, &[line(11, 1, 800, "A B")]);
    let one_fits = verdicts(&items, &[line(11, 1, 300, "A B")]);

    assert_eq!(sum, [suspense(Reason::Ambiguous, None)]);
    assert_eq!(one_fits, [suspense(Reason::Ambiguous, Some(2))]);
}

#[test]
fn a_receipt_number_used_twice_is_ambiguous() {
    let same_amount = [item(1, 1, 500, "A", OPEN), item(2, 1, 500, "A", OPEN)];
    let other_amount = [item(1, 1, 500, "A", OPEN), item(2, 1, 300, "A", OPEN)];

    assert_eq!(verdicts(&same_amount, &[line(11, 1, 500, "A")]), [suspense(Reason::Ambiguous, None)]);
    assert_eq!(verdicts(&other_amount, &[line(11, 1, 500, "A")]), [suspense(Reason::Ambiguous, Some(1))]);
}

#[test]
fn a_line_that_could_pay_something_else_still_spoils_uniqueness() {
    let items = [item(1, 1, 500, "A", OPEN), item(2, 1, 500, "B", OPEN)];
    let lines = [line(11, 1, 500, "A B"), line(12, 1, 500, "A")];

    assert_eq!(verdicts(&items, &lines), [suspense(Reason::Ambiguous, None), suspense(Reason::Ambiguous, Some(1))]);
}

#[test]
fn a_second_payment_of_a_received_deposit_is_named() {
    let items = [item(1, 1, 500, "A", RECEIVED), item(2, 1, 700, "A", RECEIVED), item(3, 1, 690, "A", CANCELLED)];

    assert_eq!(verdicts(&items, &[line(11, 1, 690, "A")]), [suspense(Reason::AlreadyReceived, Some(2))]);
}

#[test]
fn a_payment_for_a_cancelled_deposit_is_named() {
    let items = [item(1, 1, 500, "A", CANCELLED)];

    assert_eq!(verdicts(&items, &[line(11, 1, 500, "A")]), [suspense(Reason::DepositCancelled, Some(1))]);
}

#[test]
fn a_reference_used_again_after_a_receipt_matches_only_another_amount() {
    let again = |amount| [item(1, 1, amount, "A", RECEIVED), item(2, 1, 500, "A", OPEN)];

    assert_eq!(verdicts(&again(400), &[line(11, 1, 500, "A")]), [matched(2, 1)]);
    assert_eq!(verdicts(&again(500), &[line(11, 1, 500, "A")]), [suspense(Reason::Ambiguous, Some(2))]);
}

#[test]
fn a_deposit_cancelled_and_declared_anew_is_matched() {
    let items = [item(1, 1, 500, "A", CANCELLED), item(2, 1, 500, "A", OPEN)];

    assert_eq!(verdicts(&items, &[line(11, 1, 500, "A")]), [matched(2, 0)]);
}

#[test]
fn money_in_the_wrong_agencys_account_is_named_and_never_matched() {
    let items = [item(1, 2, 400, "A", OPEN), item(2, 2, 500, "A", OPEN), item(3, 3, 500, "A", CANCELLED)];

    assert_eq!(verdicts(&items, &[line(11, 1, 500, "A")]), [suspense(Reason::OtherAgency, Some(2))]);
}

#[test]
fn agencies_that_number_their_receipts_alike_do_not_disturb_each_other() {
    let items = [item(1, 1, 500, "A", OPEN), item(2, 2, 500, "A", OPEN)];
    let lines = [line(11, 1, 500, "A"), line(12, 2, 500, "A")];

    assert_eq!(verdicts(&items, &lines), [matched(1, 0), matched(2, 0)]);
}

#[test]
fn an_id_given_twice_is_not_matched_twice() {
    let open = item(1, 1, 500, "A", OPEN);
    let paid = line(11, 1, 500, "A");

    let items_twice = verdicts(&[open.clone(), open.clone()], std::slice::from_ref(&paid));
    let lines_twice = verdicts(&[open], &[paid.clone(), paid]);

    assert_eq!(items_twice, [suspense(Reason::Ambiguous, None)]);
    assert_eq!(lines_twice, [suspense(Reason::Ambiguous, Some(1)); 2]);
}

#[test]
fn reasons_have_distinct_codes() {
    let codes: std::collections::HashSet<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();

    assert_eq!(codes.len(), Reason::ALL.len());
    assert_eq!(Reason::OtherAgency.to_string(), "other_agency");
}

/// The hashes of a fixed run. When this fails, stored runs no longer replay: give the rules a new
/// version, then write the new values here.
#[test]
fn a_stored_run_replays_to_the_same_hashes() {
    let items = [item(1, 1, 500, "A B", OPEN), item(2, 2, 700, "C", RECEIVED), item(3, 1, 9, "D", CANCELLED)];
    let lines = [line(11, 1, 500, "B"), line(12, 2, 700, "C"), line(13, 9, 1, "")];

    let run = match_lines(&items, &lines);

    assert_eq!(run.rule_version, "exact-1");
    assert_eq!(hex(run.input_hash), "76c016615c8cbef8c9d9298d72c17dbf0492d245eb957b01c2d24e3fb9dc1481");
    assert_eq!(hex(run.result_hash), "40af1b8f437a42e236f2a166aea0900bf33a8a3719808dce3826bf61e2d25e6d");
}

fn hex(hash: [u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn everything_that_could_change_a_verdict_changes_the_input_hash() {
    let base = item(1, 1, 500, "A", OPEN);
    let hash = |item: Item| match_lines(&[item], &[]).input_hash;
    let changed = [
        Item { id: id(2), ..base.clone() },
        Item { agency_id: agency(2), ..base.clone() },
        item(1, 1, 501, "A", OPEN),
        item(1, 1, 500, "A B", OPEN),
        item(1, 1, 500, "AB", OPEN),
        item(1, 1, 500, "", OPEN),
        item(1, 1, 500, "A", RECEIVED),
        item(1, 1, 500, "A", CANCELLED),
    ];
    let mut hashes: Vec<[u8; 32]> = changed.into_iter().map(hash).collect();
    hashes.push(hash(base));
    hashes.push(match_lines(&[], &[line(1, 1, 500, "A")]).input_hash);
    let distinct: std::collections::HashSet<_> = hashes.iter().collect();

    assert_eq!(distinct.len(), hashes.len());
}
