//! The message: its header, its statements, and what must be there at least.

use chrono::NaiveDate;

use super::element::Element::{BkToCstmrStmt, CreDtTm, GrpHdr, Stmt};
use super::moment;
use super::path::{Fault, Path};
use super::statement::Draft;
use crate::error::{ReadError, ReadErrorCode};
use crate::visit::Visit;

pub(super) struct Message<'v, V> {
    visitor: &'v mut V,
    /// How deep the message itself lies; envelopes differ.
    base: Option<usize>,
    /// Row of the message, for what it lacks.
    row: Option<usize>,
    created_on: Option<NaiveDate>,
    statement: Option<Draft>,
    has_statement: bool,
}

impl<'v, V: Visit> Message<'v, V> {
    pub fn new(visitor: &'v mut V) -> Self {
        Self { visitor, base: None, row: None, created_on: None, statement: None, has_statement: false }
    }

    /// An element begins; `currency` is that of an amount.
    pub fn open(&mut self, path: &Path, currency: Option<String>, row: usize) -> Result<(), ReadErrorCode> {
        let Some(base) = self.base else {
            if path.last() == Some(BkToCstmrStmt) {
                self.base = Some(path.depth());
                self.row = Some(row);
            }
            return Ok(());
        };
        match (path.below(base), &mut self.statement) {
            ([Stmt], None) => {
                self.statement = Some(Draft::new(self.created_on));
                Ok(())
            }
            ([Stmt, inner @ ..], Some(statement)) => statement.open(inner, currency),
            _ => Ok(()),
        }
    }

    /// An element ends; `text` is what stood in it.
    pub fn close(&mut self, path: &Path, text: &str, row: usize) -> Result<(), Fault> {
        let Some(base) = self.base else {
            return Ok(());
        };
        match path.below(base) {
            // The message is over; another one may follow inside the same envelope.
            [] if path.depth() == base && path.last() == Some(BkToCstmrStmt) => {
                self.row = Some(row);
                self.base = None;
                self.created_on = None;
            }
            [GrpHdr, CreDtTm] => self.created_on = Some(moment::parse(text)?.0),
            [Stmt] => {
                if let Some(statement) = self.statement.take() {
                    self.has_statement = true;
                    self.visitor.statement(statement.into_statement()?)?;
                }
            }
            [Stmt, inner @ ..] => {
                if let Some(statement) = &mut self.statement {
                    statement.close(inner, text, self.visitor)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A file without a statement is none.
    pub fn end(self) -> Result<(), ReadError> {
        let missing = |place: &str| Err(ReadError::new(ReadErrorCode::FieldMissing).column(place));
        match self.row {
            None => missing("BkToCstmrStmt"),
            Some(row) if !self.has_statement => missing("BkToCstmrStmt/Stmt").map_err(|error| error.row(row)),
            Some(_) => Ok(()),
        }
    }
}
