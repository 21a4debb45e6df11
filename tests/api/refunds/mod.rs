//! Refunds: from the request to the second approval.

mod contention;
mod documents;
mod ended;
mod fund;
mod guards;
mod holds;
mod limits;
mod list;
mod people;
mod races;
mod rows;
mod story;
mod submit;
mod verify;
