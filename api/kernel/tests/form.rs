//! Forms as their designers, those who fill them in, and the server use them.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "form/answers.rs"]
mod answers;
#[path = "form/definitions.rs"]
mod definitions;
#[path = "form/given.rs"]
mod given;
#[path = "form/schema.rs"]
mod schema;
