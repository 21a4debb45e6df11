//! The calendar that deadlines are counted by, seen from outside.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

#[path = "sla/calendar.rs"]
mod calendar;
#[path = "sla/holidays.rs"]
mod holidays;
#[path = "sla/office.rs"]
mod office;
