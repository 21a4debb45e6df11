//! What waits for somebody.

mod agree;
mod people;
