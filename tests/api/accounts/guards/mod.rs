//! Attacks in plain SQL. Every refusal is followed by a look at the whole ledger: nothing may have moved.

mod balances;
mod history;
mod periods;
mod postings;
mod shortcuts;
mod startup;
