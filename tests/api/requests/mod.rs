//! Requests for services, from their filing to their end.

mod expiry;
mod filing;
mod lists;
mod merging;
mod new_secret;
mod reach;
mod story;
