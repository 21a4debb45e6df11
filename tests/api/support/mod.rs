//! The harness.

pub mod app;
pub mod books;
pub mod client;
pub mod collected;
pub mod contract;
pub mod database;
pub mod documents;
pub mod given;
pub mod pages;
pub mod paid;
pub mod refunded;
pub mod resolved;
pub mod sample;
pub mod services;
pub mod world;
