//! Who may sign, and nobody twice.

mod decrees;
mod same_person;
