//! How often the public may do what costs the office something.

use crate::base::throttle::Limit;

/// A PIN has seven digits. Ten guesses in ten minutes, day and night, find one of ten million in years; somebody who
/// mistypes it has ten tries.
pub static LOOKUPS_OF_REFERENCE: Limit = Limit { what: "lookups-of-reference", most: 10, seconds: 600 };

/// Many references from one place: offices behind one address still get through, a search over references does not.
pub static LOOKUPS_FROM_ADDRESS: Limit = Limit { what: "lookups-from-address", most: 30, seconds: 600 };

/// Counted apart, so that nobody who files much is kept from complaining.
pub static COMPLAINTS_FROM_ADDRESS: Limit = Limit { what: "complaints-from-address", most: 20, seconds: 3_600 };

/// A service desk files for several people in an hour; more than that is a program, which agencies run signed in.
pub static FILINGS_FROM_ADDRESS: Limit = Limit { what: "filings-from-address", most: 20, seconds: 3_600 };

/// A counter where papers are handed in checks one after the other; checking costs the office little.
pub static RECEIPTS_FROM_ADDRESS: Limit = Limit { what: "receipts-from-address", most: 60, seconds: 600 };

/// Ten files for each of a few forms in an hour.
pub static UPLOADS_FROM_ADDRESS: Limit = Limit { what: "uploads-from-address", most: 60, seconds: 3_600 };
