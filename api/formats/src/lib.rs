//! Readers of bank statement files: every format becomes one canonical [`Statement`].
//!
//! **Invariants.** No byte sequence makes a reader panic, and no reader holds more than a small
//! multiple of its input. What was read is not repaired (but for the one habit of banks that
//! [`Line::is_day_adjusted`] flags): a row that cannot be understood
//! refuses the whole file with its row and column, because a statement imported without one line
//! is worse than a statement not imported.
//!
//! Amounts keep the file's decimals and currency. Rials begin at import, where the account that
//! received the money is known, not here.
//!
//! Beside statements there are the lists of deposits that agencies write themselves, [`DepositList`], and the lists of
//! payments that banks are given, [`BankListRow`]; and whatever list people take along, [`TableWriter`].

mod amount;
mod bank_list;
mod camt053;
mod csv;
mod deposit_list;
mod detect;
mod error;
mod inspect;
mod mt940;
mod reference;
mod sheet;
mod statement;
mod table;
mod visit;

pub use bank_list::{BankListRow, write_bank_list_csv, write_bank_list_workbook};
pub use camt053::{read_camt053, visit_camt053, write_camt053};
pub use csv::{MAX_CELLS, MAX_FIELD_CHARS, MAX_ROWS, read_csv, write_csv};
pub use deposit_list::{
    DepositList, ExplainedFault, ListColumn, ListFault, ListFormat, ListNote, ListNoteCode, ListRow, ListedDeposit,
    MAX_DEPOSITS, MAX_LIST_BYTES, WriteError, deposit_kinds, depositor_kinds, read_deposit_list,
    write_deposit_template, write_faults,
};
pub use detect::{read, visit};
pub use error::{ReadError, ReadErrorCode};
pub use inspect::{Inspection, Summary, inspect};
pub use mt940::{read_mt940, visit_mt940, write_mt940};
pub use statement::{
    BalanceCheck, Direction, Format, Line, MAX_AMOUNT_DECIMALS, MAX_AMOUNT_DIGITS, NO_CURRENCY, RunningMismatch,
    Statement,
};
pub use table::{TableCell, TableForm, TableLayout, TableWriter};
pub use visit::{MAX_STATEMENTS, Visit};
