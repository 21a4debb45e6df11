//! What every slice stands on. It knows no slice.

pub mod action;
pub mod audit;
pub mod auth;
pub mod clock;
pub mod code;
pub mod command;
pub mod config;
pub mod connect;
pub mod db;
pub mod door;
pub mod download;
pub mod error;
pub mod export;
#[cfg(feature = "faults")]
pub mod faults;
pub mod field;
mod field_texts;
pub mod files;
pub mod id;
pub mod idempotency;
pub mod jalali;
pub mod key_set;
pub mod office;
pub mod page;
pub mod peer;
pub mod problem;
pub mod reply;
pub mod request_id;
pub mod secrets;
pub mod serial;
pub mod several;
mod sla_texts;
pub mod strict_json;
pub mod task;
pub mod telemetry;
pub mod throttle;
pub mod told;
pub mod tracking;
pub mod tx;
mod violation;
pub mod words;

pub use violation::is_missing_reference;
