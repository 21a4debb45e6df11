//! Amanat (امانت): a provincial treasury's service for deposit money. See ARCHITECTURE.md for the map.

pub mod base;
