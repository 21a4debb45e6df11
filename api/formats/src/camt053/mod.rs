//! camt.053, the ISO 20022 bank-to-customer statement, versions .02 to .13: elements are known by their local names, so
//! that namespaces and envelopes do not matter, and what is not known is passed over.
//!
//! **Invariants.** A DTD, an entity other than XML's five, nesting beyond a limit and an element beyond a limit refuse
//! the file. Nothing is kept of an entry once it was handed over.

mod balance;
mod details;
mod element;
mod entry;
mod message;
mod moment;
mod path;
mod read;
mod source;
mod statement;
mod write;

pub use read::{read_camt053, visit_camt053};
pub use write::write_camt053;
