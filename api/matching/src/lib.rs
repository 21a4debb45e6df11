//! Decides which bank line pays which deposit, and says why.
//!
//! **Invariants.** An item and a line are in at most one match. A match is never made on the
//! amount alone, never across agencies, and never when a second solution exists: such a line is
//! `ambiguous` and waits for a person. The same input in any order gives the same verdict for
//! each line and the same hashes, so that a stored run can be replayed on any database.
//!
//! There is one stage so far, the exact one: a shared reference and the same amount, unique on
//! both sides. Short, over, near and many-to-one payments are left in suspense with a reason.
//!
//! Time is O(n·k·log n) for n items and lines with k references each.

mod exact;
mod hash;
mod index;
mod verdict;

use amanat_kernel::Rial;
use uuid::Uuid;

pub use exact::{RULE_VERSION, WEIGHTS};
pub use verdict::{Outcome, Reason, Stage, Verdict, Weights};

use index::{Index, Party};

/// A declared deposit, as far as matching sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: Uuid,
    pub agency_id: Uuid,
    pub amount: Rial,
    /// Folded with `amanat_kernel::text::fold_reference`; empty ones are ignored.
    pub references: Vec<String>,
    pub state: ItemState,
}

/// Whether money may still arrive for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemState {
    Open,
    AlreadyReceived,
    Cancelled,
}

/// Money that came into a treasury account and is not matched yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: Uuid,
    /// The agency for which the account receives.
    pub agency_id: Uuid,
    pub amount: Rial,
    /// Folded with `amanat_kernel::text::fold_reference`; empty ones are ignored.
    pub references: Vec<String>,
}

/// What one call decided, with what is needed to prove later that it would decide so again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// One for each line, in the order of the lines.
    pub outcomes: Vec<Outcome>,
    /// SHA-256 over the items and lines, independent of their order.
    pub input_hash: [u8; 32],
    /// SHA-256 over the rule version and the outcomes, independent of their order.
    pub result_hash: [u8; 32],
    pub rule_version: &'static str,
}

/// Ids are expected to be distinct. Were one to occur twice, both occurrences would count as
/// possible solutions, so the lines concerned would be ambiguous and never matched twice.
pub fn match_lines(items: &[Item], lines: &[Line]) -> Run {
    let items: Vec<Party<'_>> = items.iter().enumerate().map(|(place, item)| Party::of_item(place, item)).collect();
    let lines: Vec<Party<'_>> = lines.iter().enumerate().map(|(place, line)| Party::of_line(place, line)).collect();
    let index = Index::new(&items, &lines);
    let decide = |line: &Party<'_>| Outcome { line: line.id(), verdict: exact::decide(&index, line) };
    let outcomes: Vec<Outcome> = lines.iter().map(decide).collect();
    Run {
        input_hash: hash::of_input(&items, &lines),
        result_hash: hash::of_result(RULE_VERSION, &outcomes),
        rule_version: RULE_VERSION,
        outcomes,
    }
}
