//! The ledger: what the database itself refuses, and what it finds afterwards.

mod guards;
mod ledger;
mod migrations;
mod verify;
