//! Values and algebra of the treasury: pure, no input or output, no clock.
//!
//! **Invariant.** A value of a type in this crate is valid: the only ways to make one are the
//! checked constructors, and `Deserialize` and the columns go through them. Code that holds a
//! [`Sheba`] need not look at its check digits again.
//!
//! Errors print as stable `snake_case` codes and carry nothing else: the text shown to a person
//! is chosen by code and language elsewhere, and what was typed (it may be a national id) never
//! reaches a log through an error.

mod agency_code;
#[cfg(feature = "sea-orm")]
mod columns;
mod credit_number;
mod digits;
mod fiscal_year;
pub mod form;
pub mod holidays;
mod jalali;
mod legal_id;
mod national_id;
mod payment_identifier;
mod payment_number;
mod posting;
mod rial;
mod sheba;
pub mod sla_clock;
pub mod text;
mod total;
mod tracking_reference;
mod wire;
pub mod working_calendar;

pub use agency_code::AgencyCode;
pub use credit_number::CreditNumber;
pub use digits::IdError;
pub use fiscal_year::{FiscalMonth, FiscalYear};
pub use jalali::{DayError, JalaliDate, parse_day};
pub use legal_id::LegalId;
pub use national_id::NationalId;
pub use payment_identifier::PaymentIdentifier;
pub use payment_number::PaymentNumber;
pub use posting::{Entries, Entry, PostingError, Side};
pub use rial::{Rial, RialError};
pub use sheba::Sheba;
pub use text::{Text, TextError};
pub use total::Total;
pub use tracking_reference::TrackingReference;
