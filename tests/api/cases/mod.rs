mod applicant;
mod clocks;
mod guards;
mod lookups;
mod receipts;
mod secrets;
mod uploads;
