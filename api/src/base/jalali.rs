//! The Jalali day beside every ISO day on the wire.

use amanat_kernel::JalaliDate;
use chrono::NaiveDate;

use super::error::Error;

/// A stored day as the Jalali calendar writes it, `1404-12-29`.
///
/// # Errors
/// Internal, when the day lies outside the years 1300 to 1499: no such day is let in.
pub fn jalali(day: NaiveDate) -> Result<String, Error> {
    Ok(JalaliDate::from_day(day).map_err(anyhow::Error::from)?.to_string())
}
