//! The clock of cases and the calendar it counts by, seen from outside.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "sla/calendar.rs"]
mod calendar;
#[path = "sla/cases.rs"]
mod cases;
#[path = "sla/holidays.rs"]
mod holidays;
#[path = "sla/logs.rs"]
mod logs;
#[path = "sla/office.rs"]
mod office;
#[path = "sla/review.rs"]
mod review;
#[path = "sla/simulator.rs"]
mod simulator;
