//! The words of the field in Persian and in English: what values, members and actions are called where people read them.
//!
//! **Invariant.** Pure data, and one word per thing, as GLOSSARY.md has it. The contract carries them to the clients and
//! exports write them into their headings and cells, so that a list reads the same wherever it is seen. A word without
//! one of its two texts does not compile; a value or a member without a word fails the test of the contract.

mod case_fields;
mod complaints;
mod fields;
mod lists;
mod messages;
mod people;
mod states;
mod tasks;
mod verbs;

pub use verbs::Verb;

use super::problem::Language;

/// What one value or one member is called.
#[derive(Debug)]
pub struct Word {
    /// How it stands on the wire. A member may say whose it is: `Deposit.state`.
    pub name: &'static str,
    /// In Persian.
    pub fa: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Word {
    /// The text for one reader.
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Fa => self.fa,
            Language::En => self.en,
        }
    }
}

/// What a truth value is called.
pub const YES: Word = Word { name: "true", fa: "بله", en: "Yes" };
/// The other one.
pub const NO: Word = Word { name: "false", fa: "خیر", en: "No" };

/// The values of one schema, or of one member of a schema that is a plain string: `Step.action`.
#[derive(Debug)]
pub struct Values {
    /// Of what.
    pub of: &'static str,
    /// The values.
    pub words: &'static [Word],
}

/// A table of values: `"DepositClass" { "security": "…", "…"; }`.
macro_rules! sets {
    ($($of:literal { $($name:literal: $fa:literal, $en:literal;)* })*) => {
        &[$(super::Values { of: $of, words: &[$(super::Word { name: $name, fa: $fa, en: $en },)*] },)*]
    };
}
use sets;

/// Every value that has a word of its own; actions and refusals stand in their own tables.
pub fn values() -> impl Iterator<Item = &'static Values> {
    people::VALUES
        .iter()
        .chain(states::STATES)
        .chain(states::KINDS)
        .chain(states::FILES)
        .chain(states::EVENTS)
        .chain(complaints::COMPLAINTS)
        .chain(messages::MESSAGES)
        .chain(tasks::TASKS)
}

/// Every member of an item that lists and exports show.
pub fn fields() -> impl Iterator<Item = &'static Word> {
    usual().chain(fields::OWN)
}

/// The words for the values of a schema, or of a member of one.
pub fn values_of(of: &str) -> Option<&'static Values> {
    values().find(|values| values.of == of)
}

/// What a list of these items is called: the name of its sheet.
pub fn list(item: &str) -> Option<&'static Word> {
    lists::LISTS.iter().find(|word| word.name == item)
}

/// What a member is called: in this schema, or as is usual.
pub fn field(schema: &str, name: &str) -> Option<&'static Word> {
    let is_own = |word: &&Word| word.name.split_once('.') == Some((schema, name));
    fields::OWN.iter().find(is_own).or_else(|| usual().find(|word| word.name == name))
}

fn usual() -> impl Iterator<Item = &'static Word> {
    fields::FIELDS.iter().chain(case_fields::FIELDS).chain(messages::FIELDS)
}
