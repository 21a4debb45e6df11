//! Double entry: what is debited is credited.
//!
//! **Invariant.** [`Entries`] balance: debits and credits have the same sum, and no account stands
//! on two of them. There is no way to make unbalanced ones, to change one of them, or to take one
//! out; a mistake is undone by posting [`Entries::reversed`], so that the books keep both.

use std::collections::HashSet;
use std::fmt;
use std::hash::Hash;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;
use utoipa::ToSchema;

use crate::wire::{Wire, from_wire};
use crate::{Rial, Total};

/// The side of an account that an entry is written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// بدهکار
    Debit,
    /// بستانکار
    Credit,
}

impl Side {
    pub fn opposite(self) -> Self {
        match self {
            Self::Debit => Self::Credit,
            Self::Credit => Self::Debit,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.pad(match self {
            Self::Debit => "debit",
            Self::Credit => "credit",
        })
    }
}

impl FromStr for Side {
    type Err = PostingError;

    fn from_str(from: &str) -> Result<Self, PostingError> {
        match from {
            "debit" => Ok(Self::Debit),
            "credit" => Ok(Self::Credit),
            _ => Err(PostingError::SideInvalid),
        }
    }
}

impl Wire for Side {
    const WRONG_TYPE: &'static str = "side_invalid";
}

impl<'de> Deserialize<'de> for Side {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_wire(from)
    }
}

/// One line of a posting; `A` names an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<A> {
    pub account: A,
    pub side: Side,
    pub amount: Rial,
}

impl<A> Entry<A> {
    pub fn debit(account: A, amount: Rial) -> Self {
        Self { account, side: Side::Debit, amount }
    }

    pub fn credit(account: A, amount: Rial) -> Self {
        Self { account, side: Side::Credit, amount }
    }
}

/// The balanced lines of one posting, in the order they were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries<A>(Vec<Entry<A>>);

/// Why lines are not a posting; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PostingError {
    #[error("posting_too_few_entries")]
    TooFewEntries,
    #[error("posting_zero_amount")]
    ZeroAmount,
    #[error("posting_account_repeated")]
    AccountRepeated,
    #[error("posting_unbalanced")]
    Unbalanced,
    #[error("side_invalid")]
    SideInvalid,
}

impl<A> Entries<A> {
    /// # Errors
    /// `posting_too_few_entries` below two lines, `posting_zero_amount` for a line that says
    /// nothing, `posting_account_repeated` for a second line on an account (the order of the lines
    /// could then decide whether its floor is touched), `posting_unbalanced` when the sides differ.
    pub fn new(entries: impl IntoIterator<Item = Entry<A>>) -> Result<Self, PostingError>
    where
        A: Eq + Hash,
    {
        let entries: Vec<_> = entries.into_iter().collect();
        if entries.len() < 2 {
            return Err(PostingError::TooFewEntries);
        }
        if entries.iter().any(|entry| entry.amount.is_zero()) {
            return Err(PostingError::ZeroAmount);
        }
        let accounts: HashSet<&A> = entries.iter().map(|entry| &entry.account).collect();
        if accounts.len() < entries.len() {
            return Err(PostingError::AccountRepeated);
        }
        if sum(&entries, Side::Debit) != sum(&entries, Side::Credit) {
            return Err(PostingError::Unbalanced);
        }
        Ok(Self(entries))
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Entry<A>> {
        self.0.iter()
    }

    /// The posting that undoes this one: the same lines on the opposite sides, which balance
    /// because these do.
    pub fn reversed(&self) -> Self
    where
        A: Clone,
    {
        let opposite = |entry: &Entry<A>| Entry { side: entry.side.opposite(), ..entry.clone() };
        Self(self.0.iter().map(opposite).collect())
    }
}

impl<'a, A> IntoIterator for &'a Entries<A> {
    type Item = &'a Entry<A>;
    type IntoIter = std::slice::Iter<'a, Entry<A>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Wider than an amount: a posting of many lines may pass the largest amount and still balance.
fn sum<A>(entries: &[Entry<A>], side: Side) -> Total {
    entries.iter().filter(|entry| entry.side == side).map(|entry| entry.amount).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rials(amount: i64) -> Rial {
        Rial::new(amount).unwrap()
    }

    #[test]
    fn one_debit_may_face_several_credits() {
        let net = Entry::credit("2210", rials(70));
        let kept = Entry::credit("2220", rials(30));

        let posting = Entries::new([Entry::debit("5110", rials(100)), net.clone(), kept]).unwrap();

        assert_eq!(posting.iter().count(), 3);
        assert_eq!(posting.iter().nth(1), Some(&net));
    }

    #[test]
    fn what_does_not_balance_cannot_be_made() {
        let (debit, credit) = (Entry::debit("1110", rials(5)), Entry::credit("2110", rials(5)));
        let refusal = |entries: Vec<Entry<&str>>| Entries::new(entries).unwrap_err().to_string();

        assert_eq!(refusal(vec![]), "posting_too_few_entries");
        assert_eq!(refusal(vec![debit.clone()]), "posting_too_few_entries");
        assert_eq!(refusal(vec![debit.clone(), Entry::debit("2110", rials(5))]), "posting_unbalanced");
        assert_eq!(refusal(vec![debit.clone(), Entry::credit("2110", rials(4))]), "posting_unbalanced");
        let nothing = Entry::debit("1120", Rial::ZERO);
        assert_eq!(refusal(vec![debit, credit, nothing]), "posting_zero_amount");
    }

    #[test]
    fn an_account_stands_on_one_line_only_whichever_side() {
        let (debit, credit) = (Entry::debit("1110", rials(5)), Entry::credit("2110", rials(5)));

        for second in [Entry::debit("2110", rials(5)), Entry::credit("2110", rials(3))] {
            let refusal = Entries::new([debit.clone(), credit.clone(), second]);
            assert_eq!(refusal, Err(PostingError::AccountRepeated));
        }
        assert_eq!(PostingError::AccountRepeated.to_string(), "posting_account_repeated");
    }

    #[test]
    fn sums_beyond_the_largest_amount_are_still_compared_exactly() {
        let debits = (1..=40).map(|account| Entry::debit(account, Rial::MAX));
        let credits = (1..=40).map(|account| Entry::credit(-account, Rial::MAX));

        assert!(Entries::new(debits.clone().chain(credits.clone())).is_ok());
        let one_more = [Entry::credit(0, rials(1))];
        let refusal = Entries::new(debits.chain(credits).chain(one_more));
        assert_eq!(refusal, Err(PostingError::Unbalanced));
    }

    #[test]
    fn a_side_has_one_name_on_the_wire_and_in_the_books() {
        for (side, name) in [(Side::Debit, "debit"), (Side::Credit, "credit")] {
            assert_eq!(serde_json::to_value(side).unwrap(), name);
            assert_eq!(serde_json::from_value::<Side>(name.into()).unwrap(), side);
            assert_eq!((side.to_string().as_str(), name.parse()), (name, Ok(side)));
        }
        for wrong in ["Debit".into(), 1.into()] {
            let refusal = serde_json::from_value::<Side>(wrong).unwrap_err();
            assert_eq!(refusal.to_string(), "side_invalid");
        }
    }

    proptest! {
        #[test]
        fn a_reversal_balances_and_its_reversal_is_the_original(
            amounts in prop::collection::vec(1..=Rial::MAX.get(), 1..20),
        ) {
            let lines = amounts.iter().zip(1..).flat_map(|(amount, account)| {
                [Entry::debit(account, rials(*amount)), Entry::credit(-account, rials(*amount))]
            });
            let posting = Entries::new(lines).unwrap();
            let reversal = posting.reversed();

            for (line, undone) in posting.iter().zip(&reversal) {
                prop_assert_eq!((line.account, line.amount), (undone.account, undone.amount));
                prop_assert_ne!(line.side, undone.side);
            }
            prop_assert_eq!(Entries::new(reversal.iter().cloned()), Ok(reversal.clone()));
            prop_assert_eq!(reversal.reversed(), posting);
        }

        #[test]
        fn entries_exist_only_when_both_sides_have_one_sum(
            debits in prop::collection::vec(1i64..4, 1..4), credits in prop::collection::vec(1i64..4, 1..4),
        ) {
            let lines = debits.iter().zip(1..).map(|(amount, account)| Entry::debit(account, rials(*amount)))
                .chain(credits.iter().zip(1..).map(|(amount, account)| Entry::credit(-account, rials(*amount))));
            let balanced = debits.iter().sum::<i64>() == credits.iter().sum::<i64>();
            prop_assert_eq!(Entries::new(lines).is_ok(), balanced);
        }
    }
}
