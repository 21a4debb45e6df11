//! What is said about a line: the match with its grounds, or the reason for suspense.

use std::fmt;

use uuid::Uuid;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outcome {
    pub line: Uuid,
    pub verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Matched {
        item: Uuid,
        stage: Stage,
        weights: Weights,
        /// Other items and lines that carry a reference by which these two met.
        rivals: u32,
        /// Total weight of this match less that of the best rival; without rivals, the total.
        margin: i32,
    },
    /// Held as an unidentified receipt (account 2130), with the item that a person should look at
    /// first where one stands out. It may belong to another agency.
    Suspense(Reason, Option<Uuid>),
}

/// Which rule found a match. Stages are tried in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Same agency, same amount, a shared reference, unique on both sides.
    ExactReference,
}

/// What each agreement adds to the confidence in a match, out of 100 in total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weights {
    pub reference: i32,
    pub amount: i32,
    pub agency: i32,
}

/// Why a line is in suspense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The payer gave none and the bank added none.
    NoReference,
    /// No deposit of any agency carries it.
    UnknownReference,
    /// Less came in than was declared.
    AmountShort,
    /// More came in than was declared.
    AmountOver,
    /// More than one solution exists.
    Ambiguous,
    /// The deposit has its money: a second payment, or the reference was used again.
    AlreadyReceived,
    DepositCancelled,
    /// Only deposits of other agencies carry it: money in the wrong agency's account.
    OtherAgency,
}

impl Stage {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ExactReference => "exact_reference",
        }
    }
}

impl Weights {
    pub const fn total(self) -> i32 {
        self.reference + self.amount + self.agency
    }
}

impl Reason {
    pub const ALL: [Self; 8] = [
        Self::NoReference,
        Self::UnknownReference,
        Self::AmountShort,
        Self::AmountOver,
        Self::Ambiguous,
        Self::AlreadyReceived,
        Self::DepositCancelled,
        Self::OtherAgency,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoReference => "no_reference",
            Self::UnknownReference => "unknown_reference",
            Self::AmountShort => "amount_short",
            Self::AmountOver => "amount_over",
            Self::Ambiguous => "ambiguous",
            Self::AlreadyReceived => "already_received",
            Self::DepositCancelled => "deposit_cancelled",
            Self::OtherAgency => "other_agency",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.as_str())
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.as_str())
    }
}
