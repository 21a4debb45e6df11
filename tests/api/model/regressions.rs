//! What failed once, as short as it came to be.

use super::{
    Beginning,
    steps::{BankLine, Cure, Due, Step, Word},
};

pub fn all() -> Vec<(Beginning, Vec<Step>)> {
    vec![
        (Beginning::Announced, a_draft_is_not_ordered()),
        (Beginning::Nothing, a_payer_return_is_not_sent_again()),
        (Beginning::Paying, what_came_too_early_counts_as_well()),
        (Beginning::Paying, what_goes_back_to_a_payer_brings_no_payment_back()),
    ]
}

/// It has no number, and was not counted among those that are not due.
fn a_draft_is_not_ordered() -> Vec<Step> {
    vec![
        Step::Request { by: 0, rows: vec![(2, 5_000)], is_direct: true },
        Step::Order { by: 8, due: Due { refunds: vec![0], ..Due::default() } },
    ]
}

/// Not by whoever confirmed it: the database refused what the rules had let through.
fn a_payer_return_is_not_sent_again() -> Vec<Step> {
    vec![
        Step::Receive { lines: vec![(None, 5_000)] },
        Step::GiveBack { by: 4, item: 0, amount: None },
        Step::Resolve { by: 7, resolution: 0, word: Word::Approve },
        Step::Bank { lines: vec![BankLine::Funds(5_000)] },
        Step::Order { by: 8, due: Due { resolutions: vec![0], ..Due::default() } },
        Step::Bank { lines: vec![BankLine::Paid(0, 5_000), BankLine::CameBack(0, 5_000)] },
        Step::Propose { by: 8, payment: 0, cure: Cure::Reissue },
        Step::Decide { by: 6, remedy: 0, is_agreed: true },
        Step::Order { by: 7, due: Due { remedies: vec![0], ..Due::default() } },
    ]
}

/// Two sums left and two came back, one of them before it had left: the payment is returned.
fn what_came_too_early_counts_as_well() -> Vec<Step> {
    vec![
        Step::Bank { lines: vec![BankLine::CameBack(0, 2_000)] },
        Step::Bank { lines: vec![BankLine::Paid(0, 2_000), BankLine::Paid(1, 1_500)] },
        Step::Bank { lines: vec![BankLine::CameBack(0, 2_000), BankLine::Paid(0, 2_000)] },
    ]
}

/// Somebody says that the credit is a payer's: then it does not stand for one of the two sums that left.
fn what_goes_back_to_a_payer_brings_no_payment_back() -> Vec<Step> {
    vec![
        Step::Bank { lines: vec![BankLine::CameBack(1, 1_500)] },
        Step::Bank { lines: vec![BankLine::PaidOrder(0, 3_500)] },
        Step::Bank { lines: vec![BankLine::Paid(1, 1_500)] },
        Step::GiveBack { by: 4, item: 0, amount: None },
        Step::Bank { lines: vec![BankLine::CameBack(1, 1_500)] },
    ]
}
