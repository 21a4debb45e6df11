//! What waits for somebody.

mod agree;
mod cases;
mod people;
