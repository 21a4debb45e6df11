//! What becomes of the deposits: most are paid as they should be, some in every way that goes wrong.

use rand::{rngs::StdRng, seq::SliceRandom};

/// What people make of money in suspense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nobody has looked yet.
    Open,
    /// Somebody says which deposit it is; nobody has agreed yet.
    Proposed,
    /// Whoever said which deposit it is took it back.
    Withdrawn,
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
    /// Paid short; once somebody has looked, the agency corrects what it declared.
    Short(Then),
    /// Paid with too much; once somebody has looked, the rest goes back.
    Over(Then),
    /// Paid twice on one day, so that nobody can say which of the two is the payment.
    Double(Then),
    /// Paid, and paid once more a month later; the second payment goes back.
    Twice(Then),
    /// Paid into the account of another agency.
    WrongAgency(Then),
    /// Paid together with the next deposit of this fate, by one transfer.
    Joint,
    /// Paid in two parts.
    Parts,
    /// Paid at the end of the month, and booked by the bank in the next one.
    Late,
    /// Paid, and taken back by the bank two days later.
    Bounced,
    /// Paid, and taken back by the bank when it had been announced already.
    BouncedLate(Then),
}

/// Farvardin to Bahman: what happens to how many. The rest is paid as it should be.
const YEAR: [(Fate, usize); 21] = [
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
    (Fate::Short(Then::Approved), 2),
    (Fate::Short(Then::Open), 2),
    (Fate::Over(Then::Approved), 2),
    (Fate::Over(Then::Open), 2),
    (Fate::Double(Then::Approved), 1),
    (Fate::Double(Then::Open), 2),
    (Fate::Twice(Then::Approved), 1),
    (Fate::Twice(Then::Proposed), 1),
    (Fate::Twice(Then::Open), 2),
    (Fate::WrongAgency(Then::Approved), 2),
    (Fate::WrongAgency(Then::Open), 2),
];

/// Esfand, of which nobody has caught up with everything.
const ESFAND: [(Fate, usize); 6] = [
    (Fate::Slip, 4),
    (Fate::Unpaid, 8),
    (Fate::NoReference(Then::Proposed), 1),
    (Fate::NoReference(Then::Withdrawn), 1),
    (Fate::NoReference(Then::Open), 1),
    (Fate::Mistyped(Then::Proposed), 1),
];

/// Fates that need more than one deposit or more than one month, for the first deposits of an agency and month that would
/// be paid as they should be: agency, month, fate, how many deposits.
pub const ARRANGED: [(&str, u8, Fate, usize); 8] = [
    ("water", 5, Fate::Late, 1),
    ("education", 10, Fate::Late, 1),
    ("roads", 6, Fate::Joint, 2),
    ("health", 4, Fate::Parts, 1),
    ("justice", 5, Fate::Bounced, 1),
    ("agriculture", 8, Fate::Bounced, 1),
    ("roads", 4, Fate::BouncedLate(Then::Approved), 1),
    ("justice", 9, Fate::BouncedLate(Then::Proposed), 1),
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
