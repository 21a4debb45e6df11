//! A list of deposits that an agency declares by file, CSV or XLSX; the layout is described in this crate's README.
//!
//! Other than a statement, which is refused at its first fault because nobody may edit a bank's file, a list is the
//! agency's own: every fault of every row is named at once, so that it is mended at once.

mod kind;
mod layout;
mod read;
mod row;
mod write;

use amanat_kernel::Rial;
use chrono::NaiveDate;

use crate::error::ReadErrorCode;
pub use kind::{deposit_kinds, depositor_kinds};
pub use layout::ListColumn;
pub use read::read_deposit_list;
pub use write::{ExplainedFault, WriteError, write_deposit_template, write_faults};

/// Deposits in one list: what is declared well within the time limit of an import.
pub const MAX_DEPOSITS: usize = 5_000;

/// Bytes of one file, packed as it comes: many times what so many deposits need.
pub const MAX_LIST_BYTES: usize = 8 * 1024 * 1024;

/// The two kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFormat {
    Csv,
    Xlsx,
}

impl ListFormat {
    /// What the bytes look like. A workbook is a zip file; text is not.
    pub fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) { Self::Xlsx } else { Self::Csv }
    }
}

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct DepositList {
    /// Row of the header.
    pub header: usize,
    /// In the order of the file.
    pub columns: Vec<ListColumn>,
    pub rows: Vec<ListRow>,
    /// In the order of the rows.
    pub faults: Vec<ListFault>,
    /// What was read otherwise than it stood there.
    pub notes: Vec<ListNote>,
}

/// One row under the header.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRow {
    /// Row of the file, 1 for the first, as a spreadsheet counts them.
    pub number: usize,
    /// Its cells as a person reads them, in the order of the columns.
    pub shown: Vec<String>,
    pub deposit: ListedDeposit,
}

/// A deposit as one row has it. What is absent was empty, or has a fault.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListedDeposit {
    /// Code of the kind, as in [`deposit_kinds`].
    pub kind: Option<&'static str>,
    pub receipt_number: Option<String>,
    pub receipt_on: Option<NaiveDate>,
    pub amount: Option<Rial>,
    /// Code of the kind of person; where the row does not say, the digits of the identifier do.
    pub depositor_kind: Option<&'static str>,
    pub depositor_identifier: Option<String>,
    pub depositor_name: Option<String>,
    pub subject: Option<String>,
    pub bank_reference: Option<String>,
    pub beneficiary_name: Option<String>,
    pub contract_number: Option<String>,
    pub court_case_number: Option<String>,
}

/// Something that is wrong with one cell, or with a row.
#[derive(Clone, PartialEq, Eq)]
pub struct ListFault {
    pub row: usize,
    pub column: Option<ListColumn>,
    pub code: ReadErrorCode,
    /// What stands there, shortened; for the one who sent the file, never for a log.
    pub value: Option<String>,
}

impl std::fmt::Debug for ListFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListFault")
            .field("row", &self.row)
            .field("column", &self.column)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

/// Something that was read otherwise than it stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListNote {
    pub row: usize,
    pub column: ListColumn,
    pub code: ListNoteCode,
}

/// Why a note was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListNoteCode {
    /// A national id of eight or nine digits was given the zeros that a spreadsheet had taken from it.
    ZerosRestored,
}

impl ListNoteCode {
    pub const ALL: &[Self] = &[Self::ZerosRestored];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ZerosRestored => "zeros_restored",
        }
    }
}
