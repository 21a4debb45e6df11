//! What becomes of the deposits: most are paid as they should be, some in every way that goes wrong.

use rand::{rngs::StdRng, seq::SliceRandom};

/// What people make of money in suspense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nobody has looked yet.
    Open,
    /// Somebody says which deposit it is; nobody has agreed yet.
    Proposed,
    /// A second person agreed.
    Approved,
    /// A second person disagreed.
    Rejected,
}

/// What becomes of a deposit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Paid with its identifier and its amount.
    Exact,
    /// Paid before it was declared; the agency copied the bank's reference from the slip.
    Slip,
    /// Never paid.
    Unpaid,
    /// Taken back.
    Cancelled,
    /// Taken back, and paid nevertheless.
    CancelledPaid,
    /// Paid in cash at a branch, without any reference.
    NoReference(Then),
    /// Paid with a wrong digit in the identifier.
    Mistyped(Then),
    /// Paid short.
    Short,
    /// Paid with too much.
    Over,
    /// Paid twice on one day, so that nobody can say which of the two is the payment.
    Double(Then),
    /// Paid, and paid once more a month later.
    Twice,
    /// Paid into the account of another agency.
    WrongAgency,
}

/// Farvardin to Bahman: what happens to how many. The rest is paid as it should be.
const YEAR: [(Fate, usize); 16] = [
    (Fate::Slip, 44),
    (Fate::Unpaid, 10),
    (Fate::Cancelled, 8),
    (Fate::CancelledPaid, 4),
    (Fate::NoReference(Then::Approved), 11),
    (Fate::NoReference(Then::Rejected), 1),
    (Fate::NoReference(Then::Open), 1),
    (Fate::Mistyped(Then::Approved), 5),
    (Fate::Mistyped(Then::Rejected), 1),
    (Fate::Mistyped(Then::Open), 1),
    (Fate::Short, 4),
    (Fate::Over, 4),
    (Fate::Double(Then::Approved), 1),
    (Fate::Double(Then::Open), 2),
    (Fate::Twice, 4),
    (Fate::WrongAgency, 4),
];

/// Esfand, of which nobody has caught up with everything.
const ESFAND: [(Fate, usize); 5] = [
    (Fate::Slip, 4),
    (Fate::Unpaid, 8),
    (Fate::NoReference(Then::Proposed), 2),
    (Fate::NoReference(Then::Open), 1),
    (Fate::Mistyped(Then::Proposed), 1),
];

/// Fates for the deposits of the months before Esfand.
pub fn of_the_year(random: &mut StdRng, deposits: usize) -> Vec<Fate> {
    deal(random, &YEAR, deposits)
}

/// Fates for the deposits of Esfand.
pub fn of_esfand(random: &mut StdRng, deposits: usize) -> Vec<Fate> {
    deal(random, &ESFAND, deposits)
}

/// The counts are fixed and the order is chance: every exception occurs, whatever the seed.
fn deal(random: &mut StdRng, counts: &[(Fate, usize)], deposits: usize) -> Vec<Fate> {
    let mut fates: Vec<Fate> = counts.iter().flat_map(|(fate, count)| std::iter::repeat_n(*fate, *count)).collect();
    fates.resize(deposits, Fate::Exact);
    fates.shuffle(random);
    fates
}
