//! The product seen from outside, on both databases; one binary, so that it links once.

mod accounts;
mod architecture;
mod deposits;
mod statements;
mod support;
