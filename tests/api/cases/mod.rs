mod applicant;
pub mod clocks;
mod guards;
mod letters;
mod lookups;
mod promise;
mod receipts;
mod secrets;
mod uploads;
