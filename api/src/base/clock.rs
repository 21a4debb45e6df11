//! Time is an argument.
//!
//! **Invariant.** This is the only place that asks the machine for the time. Tests and the demo data move the clock
//! instead of waiting; deadlines are law, so nothing may look past it.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, Duration, NaiveDate, Utc};

/// Iran stands at UTC+3:30 all year since 1401 (2022), when summer time was abolished.
pub(super) const TEHRAN_OFFSET_MINUTES: i64 = 210;

/// Where the time comes from: the machine, or a hand that is set.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Microseconds since the epoch; `None` follows the machine.
    set: Option<Arc<AtomicI64>>,
}

impl Clock {
    /// A clock that stands at `instant` until it is moved.
    pub fn standing_at(instant: DateTime<Utc>) -> Self {
        Self { set: Some(Arc::new(AtomicI64::new(instant.timestamp_micros()))) }
    }

    /// Moves a standing clock; a clock that follows the machine is left alone.
    pub fn move_to(&self, instant: DateTime<Utc>) {
        if let Some(hand) = &self.set {
            hand.store(instant.timestamp_micros(), Ordering::SeqCst);
        }
    }

    /// Moves a standing clock forward.
    pub fn advance(&self, by: Duration) {
        self.move_to(self.now() + by);
    }

    /// Now, in UTC and whole microseconds: PostgreSQL keeps no more, and both databases must agree.
    pub fn now(&self) -> DateTime<Utc> {
        let micros = match &self.set {
            Some(hand) => hand.load(Ordering::SeqCst),
            None => machine_now().timestamp_micros(),
        };
        DateTime::from_timestamp_micros(micros).unwrap_or_default()
    }

    /// The calendar day in Tehran.
    pub fn today(&self) -> NaiveDate {
        day_in_tehran(self.now())
    }
}

/// The calendar day in Tehran at an instant.
pub fn day_in_tehran(instant: DateTime<Utc>) -> NaiveDate {
    (instant + Duration::minutes(TEHRAN_OFFSET_MINUTES)).date_naive()
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
fn machine_now() -> DateTime<Utc> {
    Utc::now()
}
