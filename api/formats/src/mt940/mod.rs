//! MT940, the SWIFT customer statement message, as banks really send it: with and without envelopes, with text around
//! messages, and in several dialects of fields 61 and 86.
//!
//! The parser is our own, because what exists transliterates Persian text beyond recovery.

mod balance;
mod day;
mod information;
mod message;
mod movement;
mod read;
mod rows;
mod write;

pub use read::{read_mt940, visit_mt940};
pub use write::write_mt940;
