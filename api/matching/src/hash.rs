//! Fingerprints of what was asked and what was answered.
//!
//! The encoding is part of the rule version: fixed order, big-endian numbers of fixed width, a
//! length before everything of variable length, so that two different inputs never encode alike.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::ItemState;
use crate::index::Party;
use crate::verdict::{Outcome, Reason, Verdict, Weights};

pub(crate) fn of_input(items: &[Party<'_>], lines: &[Party<'_>]) -> [u8; 32] {
    let mut encoding = Encoding::new("amanat matching input");
    encoding.parties(items);
    encoding.parties(lines);
    encoding.finish()
}

pub(crate) fn of_result(rule_version: &str, outcomes: &[Outcome]) -> [u8; 32] {
    let mut encoding = Encoding::new("amanat matching result");
    encoding.text(rule_version);
    let mut sorted: Vec<&Outcome> = outcomes.iter().collect();
    sorted.sort_unstable();
    encoding.count(sorted.len());
    for outcome in sorted {
        encoding.outcome(outcome);
    }
    encoding.finish()
}

struct Encoding(Sha256);

impl Encoding {
    /// The name keeps an input from ever having the hash of a result.
    fn new(name: &str) -> Self {
        let mut encoding = Self(Sha256::new());
        encoding.text(name);
        encoding
    }

    fn parties(&mut self, parties: &[Party<'_>]) {
        let mut sorted: Vec<&Party<'_>> = parties.iter().collect();
        sorted.sort_unstable();
        self.count(sorted.len());
        for party in sorted {
            self.id(party.id());
            self.id(party.agency_id());
            self.0.update(party.amount().get().to_be_bytes());
            self.tag(match party.state() {
                None => 0,
                Some(ItemState::Open) => 1,
                Some(ItemState::AlreadyReceived) => 2,
                Some(ItemState::Cancelled) => 3,
            });
            self.count(party.references().len());
            for reference in party.references() {
                self.text(reference);
            }
        }
    }

    fn outcome(&mut self, outcome: &Outcome) {
        self.id(outcome.line);
        match outcome.verdict {
            Verdict::Matched { item, stage, weights, rivals, margin } => {
                let Weights { reference, amount, agency } = weights;
                self.tag(1);
                self.id(item);
                self.text(stage.as_str());
                for weight in [reference, amount, agency, margin] {
                    self.0.update(weight.to_be_bytes());
                }
                self.0.update(rivals.to_be_bytes());
            }
            Verdict::Suspense(reason, closest) => self.suspense(reason, closest),
        }
    }

    fn suspense(&mut self, reason: Reason, closest: Option<Uuid>) {
        self.tag(2);
        self.text(reason.as_str());
        self.tag(u8::from(closest.is_some()));
        if let Some(closest) = closest {
            self.id(closest);
        }
    }

    fn id(&mut self, id: Uuid) {
        self.0.update(id.as_bytes());
    }

    fn tag(&mut self, tag: u8) {
        self.0.update([tag]);
    }

    fn count(&mut self, count: usize) {
        // No platform has a `usize` wider than 64 bits.
        self.0.update(u64::try_from(count).unwrap_or(u64::MAX).to_be_bytes());
    }

    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.update(text.as_bytes());
    }

    fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}
