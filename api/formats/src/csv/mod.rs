//! The CSV statement: its layout is described for banks and accountants in this crate's README.
//!
//! The cells are split here and not by a library, on purpose: the usual splitters accept a
//! quotation mark that is never closed and swallow the rows after it, and count rows by lines of
//! text. A treasury must neither lose rows silently nor name a wrong one.

pub(crate) mod cell;
pub(crate) mod layout;
pub(crate) mod number;
mod preamble;
mod read;
pub(crate) mod rows;
mod table;
mod write;

pub use read::{MAX_ROWS, read_csv};
pub(crate) use read::{decode, separator_of};
pub use rows::{MAX_CELLS, MAX_FIELD_CHARS};
pub(crate) use write::push_row;
pub use write::write_csv;
