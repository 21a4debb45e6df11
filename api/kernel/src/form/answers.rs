use std::collections::BTreeMap;

use serde::Serialize;

/// One answer as it is kept: canonical.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// A text, the value of a choice, an identifier, an amount, a day.
    One(String),
    /// The values of a choice, in the order of its options; the ids of files, in the order in which they were given.
    Several(Vec<String>),
}

impl Answer {
    /// Whether a value was chosen.
    pub(super) fn has(&self, value: &str) -> bool {
        match self {
            Self::One(chosen) => chosen == value,
            Self::Several(chosen) => chosen.iter().any(|one| one == value),
        }
    }
}

/// The answers to a form, checked: in canonical form, by name, in the order of the names.
///
/// Only [`Form::check`](super::Form::check) makes them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Answers(pub(super) BTreeMap<String, Answer>);

impl Answers {
    /// The answer of one field, if it was given.
    pub fn get(&self, name: &str) -> Option<&Answer> {
        self.0.get(name)
    }

    /// Every answer, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(name, answer)| (name.as_str(), answer))
    }
}
