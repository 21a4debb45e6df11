//! The product seen from outside, on both databases; one binary, so that it links once.

mod access;
mod accounts;
mod agencies;
mod architecture;
mod attachments;
mod cases;
mod catalogue;
mod collections;
mod contract;
mod deposits;
mod exports;
mod identity;
mod model;
mod outage;
mod pages;
mod payments;
mod reconciliation;
mod refunds;
mod requests;
mod seed;
mod signatures;
mod sla;
mod statements;
mod support;
mod tasks;
mod units;
