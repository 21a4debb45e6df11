//! The real binary beside a real database: killed, told to stop, and started with what it must refuse.

mod binary;
mod books;
mod clients;
mod drain;
mod full;
mod kill;
mod paying;
mod startup;
#[expect(dead_code, reason = "the harness of the API's tests, of which these need the world and its databases")]
#[path = "../api/support/mod.rs"]
mod support;
