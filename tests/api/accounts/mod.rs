//! The ledger: what its operations do, what the database itself refuses, and what it finds afterwards.

mod close_period;
mod guards;
mod late;
mod ledger;
mod list;
mod list_postings;
mod migrations;
mod open_year;
mod story;
mod trial_balance;
mod verify;
