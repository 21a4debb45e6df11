//! Readers of bank statement files: every format becomes one canonical [`Statement`].
//!
//! **Invariants.** No byte sequence makes a reader panic, and no reader holds more than a small
//! multiple of its input. What was read is never repaired: a row that cannot be understood
//! refuses the whole file with its row and column, because a statement imported without one line
//! is worse than a statement not imported.
//!
//! Amounts keep the file's decimals and currency. Rials begin at import, where the account that
//! received the money is known, not here.

mod csv;
mod error;
mod statement;

pub use csv::{MAX_CELLS, MAX_FIELD_CHARS, MAX_ROWS, read_csv, write_csv};
pub use error::{ReadError, ReadErrorCode};
pub use statement::{
    BalanceCheck, Direction, Format, Line, MAX_AMOUNT_DECIMALS, MAX_AMOUNT_DIGITS, RunningMismatch, Statement,
};
