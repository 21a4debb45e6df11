//! The contract: that the document is the code's, that the server keeps what the document says, and that it says so when
//! a caller does not.

mod document;
mod examples;
mod explained;
mod faults;
mod headers;
mod limits;
mod routes;
mod schema;
mod texts;
