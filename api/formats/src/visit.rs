//! Reading without keeping: lines are handed to a visitor one by one, so that a file of any size needs no more memory
//! than one of its entries.

use crate::csv::MAX_ROWS;
use crate::error::ReadErrorCode;
use crate::statement::{Line, Statement};

/// Statements in one file. Banks send one a day; a file of a year has some hundreds.
pub const MAX_STATEMENTS: usize = 10_000;

/// Who wants to hear what a file says. A refusal refuses the whole file, at the row that has been reached.
pub trait Visit {
    /// A line. The statement that it belongs to comes after its lines, because MT940 states the closing balance last.
    ///
    /// # Errors
    /// Whatever the visitor cannot take.
    fn line(&mut self, line: Line) -> Result<(), ReadErrorCode>;

    /// The statement that the lines since the last one belong to; its own `lines` are empty.
    ///
    /// # Errors
    /// Whatever the visitor cannot take.
    fn statement(&mut self, statement: Statement) -> Result<(), ReadErrorCode>;
}

/// Keeps everything, up to the limits.
#[derive(Default)]
pub(crate) struct Collect {
    pub statements: Vec<Statement>,
    lines: Vec<Line>,
    line_count: usize,
}

impl Visit for Collect {
    fn line(&mut self, line: Line) -> Result<(), ReadErrorCode> {
        if self.line_count == MAX_ROWS {
            return Err(ReadErrorCode::TooManyRows);
        }
        self.line_count += 1;
        self.lines.push(line);
        Ok(())
    }

    fn statement(&mut self, mut statement: Statement) -> Result<(), ReadErrorCode> {
        if self.statements.len() == MAX_STATEMENTS {
            return Err(ReadErrorCode::TooManyStatements);
        }
        statement.lines = std::mem::take(&mut self.lines);
        self.statements.push(statement);
        Ok(())
    }
}

/// The first and last of the days met.
#[derive(Clone, Copy, Default)]
pub(crate) struct Span(Option<(chrono::NaiveDate, chrono::NaiveDate)>);

impl Span {
    pub fn add(&mut self, day: chrono::NaiveDate) {
        let (first, last) = self.0.unwrap_or((day, day));
        self.0 = Some((first.min(day), last.max(day)));
    }

    pub fn days(self) -> Option<(chrono::NaiveDate, chrono::NaiveDate)> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use rust_decimal::Decimal;

    use super::*;
    use crate::statement::{Direction, Format};

    #[test]
    fn what_is_kept_has_limits() {
        let day = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap();
        let statement = Statement::new(Format::Camt053, "1".into(), "IRR".into(), day, day);
        let line = Line::new(1, day, Direction::Credit, Decimal::ONE);

        let mut full = Collect { line_count: MAX_ROWS - 1, ..Collect::default() };
        assert_eq!(full.line(line.clone()), Ok(()));
        assert_eq!(full.line(line), Err(ReadErrorCode::TooManyRows));

        let mut full = Collect { statements: vec![statement.clone(); MAX_STATEMENTS - 1], ..Collect::default() };
        assert_eq!(full.statement(statement.clone()), Ok(()));
        assert_eq!(full.statement(statement), Err(ReadErrorCode::TooManyStatements));
    }
}
