mod applicant;
mod clocks;
mod guards;
mod lookups;
mod secrets;
