//! What a file amounts to, without keeping its lines.

use std::io::BufRead;

use rust_decimal::Decimal;

use crate::detect::visit;
use crate::error::{ReadError, ReadErrorCode};
use crate::statement::{BalanceCheck, Direction, Format, Line, Statement};
use crate::visit::{MAX_STATEMENTS, Visit};

/// A file, counted and summed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    pub format: Format,
    pub statements: Vec<Summary>,
}

/// A statement, counted and summed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub account: String,
    pub opening: Option<Decimal>,
    pub closing: Option<Decimal>,
    /// Entries as the bank counts them; see [`Statement::entry_count`].
    pub entries: usize,
    pub sum_credit: Decimal,
    pub sum_debit: Decimal,
    /// `None` where the file does not state both balances in one currency.
    pub balanced: Option<bool>,
}

/// Reads a file of any format to its end.
///
/// # Errors
/// The first fault, with its place.
pub fn inspect(input: impl BufRead) -> Result<Inspection, ReadError> {
    let mut totals = Totals::default();
    let format = visit(input, &mut totals)?;
    Ok(Inspection { format, statements: totals.statements })
}

#[derive(Default)]
struct Totals {
    statements: Vec<Summary>,
    sum_credit: Decimal,
    sum_debit: Decimal,
}

impl Visit for Totals {
    fn line(&mut self, line: Line) -> Result<(), ReadErrorCode> {
        let sum = match line.direction {
            Direction::Credit => &mut self.sum_credit,
            Direction::Debit => &mut self.sum_debit,
        };
        *sum = sum.checked_add(line.amount).ok_or(ReadErrorCode::AmountTooLarge)?;
        Ok(())
    }

    fn statement(&mut self, statement: Statement) -> Result<(), ReadErrorCode> {
        if self.statements.len() == MAX_STATEMENTS {
            return Err(ReadErrorCode::TooManyStatements);
        }
        let sum_credit = std::mem::take(&mut self.sum_credit);
        let sum_debit = std::mem::take(&mut self.sum_debit);
        let movement = sum_credit.checked_sub(sum_debit).ok_or(ReadErrorCode::AmountTooLarge)?;
        let balanced = match statement.balance_check_of(movement) {
            BalanceCheck::Balanced => Some(true),
            BalanceCheck::Unbalanced { .. } => Some(false),
            BalanceCheck::Unknown => None,
        };
        let Statement { account, opening, closing, entry_count: entries, .. } = statement;
        self.statements.push(Summary { account, opening, closing, entries, sum_credit, sum_debit, balanced });
        Ok(())
    }
}
