//! One message, field by field. A message begins with field 20 and lasts until the next one, so that a movement behind
//! the closing balance is seen, and not lost.

use super::balance::{self, Balance};
use super::information::{self, Information};
use super::movement::{self, Movement};
use super::read::Field;
use crate::csv::{MAX_FIELD_CHARS, cell};
use crate::error::{ReadError, ReadErrorCode};
use crate::statement::{Format, Line, Statement};
use crate::visit::{Span, Visit};

/// What is being read.
#[derive(Default)]
pub(super) struct Message {
    current: Option<Draft>,
    /// Field 61, waiting for its field 86.
    movement: Option<(Field, Movement)>,
    /// Rows of the fields 86 that follow it.
    information: Vec<String>,
    /// Whether any message was read.
    is_begun: bool,
}

/// A statement in the making.
struct Draft {
    row: usize,
    account: Option<String>,
    number: Option<(String, Option<u32>)>,
    opening: Option<Balance>,
    closing: Option<Balance>,
    entries: usize,
    days: Span,
}

impl Message {
    pub fn field(&mut self, field: Field, visitor: &mut impl Visit) -> Result<(), ReadError> {
        match field.tag.as_str() {
            "20" => {
                self.close(field.row, visitor)?;
                self.current = Some(Draft::new(field.row));
                self.is_begun = true;
                Ok(())
            }
            "25" | "25P" => self.draft(&field)?.set_account(&field),
            "28" | "28C" => self.draft(&field)?.set_number(&field),
            "60F" | "60M" => {
                let draft = self.draft(&field)?;
                set_balance(&mut draft.opening, &field)
            }
            "61" => {
                self.flush(visitor)?;
                self.draft(&field)?;
                let details = field.rows.iter().skip(1).map(String::as_str).collect::<Vec<_>>().join("\n");
                let movement = movement::parse(field.first(), &details).map_err(|code| field.fault(code))?;
                self.movement = Some((field, movement));
                Ok(())
            }
            "86" => self.inform(field),
            "62F" | "62M" => {
                self.flush(visitor)?;
                let draft = self.draft(&field)?;
                set_balance(&mut draft.closing, &field)
            }
            // The rest repeats what is known, or tells of money that is not booked: 64, 65, 90C, 90D and others.
            _ => Ok(()),
        }
    }

    /// The file is over.
    pub fn end(&mut self, row: usize, visitor: &mut impl Visit) -> Result<(), ReadError> {
        self.close(row, visitor)?;
        if self.is_begun { Ok(()) } else { Err(missing("20", 1)) }
    }

    /// The message is over, if there is one.
    fn close(&mut self, row: usize, visitor: &mut impl Visit) -> Result<(), ReadError> {
        self.flush(visitor)?;
        let Some(draft) = self.current.take() else {
            return Ok(());
        };
        let statement = draft.into_statement(row)?;
        visitor.statement(statement).map_err(|code| ReadError::new(code).row(row))
    }

    fn draft(&mut self, field: &Field) -> Result<&mut Draft, ReadError> {
        self.current.as_mut().ok_or_else(|| field.fault(ReadErrorCode::FieldMisplaced))
    }

    /// Field 86 belongs to the movement before it; elsewhere it speaks of the statement as a whole.
    fn inform(&mut self, field: Field) -> Result<(), ReadError> {
        if self.movement.is_none() {
            return Ok(());
        }
        let length: usize = field.rows.iter().chain(&self.information).map(String::len).sum();
        // A character has at most four bytes, so that this is as strict as the limit of cells, and cheaper.
        if length > MAX_FIELD_CHARS * 4 {
            return Err(field.fault(ReadErrorCode::FieldTooLong));
        }
        self.information.extend(field.rows);
        Ok(())
    }

    /// Hands over the movement that waits.
    fn flush(&mut self, visitor: &mut impl Visit) -> Result<(), ReadError> {
        let rows = std::mem::take(&mut self.information);
        let (Some((field, movement)), Some(draft)) = (self.movement.take(), self.current.as_mut()) else {
            return Ok(());
        };
        draft.entries += 1;
        draft.days.add(movement.booked_on);
        // A movement of nothing is counted, and no line.
        if movement.amount.is_zero() {
            return Ok(());
        }
        let line = line(&field, movement, &rows).map_err(|code| field.fault(code))?;
        visitor.line(line).map_err(|code| field.fault(code))
    }
}

fn line(field: &Field, movement: Movement, rows: &[String]) -> Result<Line, ReadErrorCode> {
    let Movement { customer_reference, bank_reference, details, .. } = movement;
    let own = customer_reference.as_deref().and_then(|reference| crate::reference::payment_identifier([reference]));
    let Information { description, payment_identifier, end_to_end, account, name } =
        information::parse(rows, own.is_some())?;
    // Some banks repeat the details in field 86, some put something else there.
    let details = details.filter(|details| !description.as_ref().is_some_and(|text| text.contains(details.as_str())));
    let description = details.into_iter().chain(description).collect::<Vec<_>>().join("\n");
    Ok(Line {
        value_on: Some(movement.value_on),
        is_day_adjusted: movement.is_day_adjusted,
        is_reversal: movement.is_reversal,
        payment_identifier: own.or(payment_identifier),
        end_to_end: end_to_end.or(customer_reference),
        bank_reference,
        counterparty_account: account,
        counterparty_name: name,
        description,
        ..Line::new(field.row, movement.booked_on, movement.direction, movement.amount)
    })
}

impl Draft {
    fn new(row: usize) -> Self {
        Self { row, account: None, number: None, opening: None, closing: None, entries: 0, days: Span::default() }
    }

    /// `IR78…`, `BANKCODE/IR78…`, `IR78… IRR`, or a number of the bank's own.
    fn set_account(&mut self, field: &Field) -> Result<(), ReadError> {
        let written = field.first();
        let code = |code| field.fault(code);
        let parts = [Some(written), written.rsplit('/').next(), written.split_whitespace().next()];
        let sheba = parts.into_iter().flatten().find_map(|part| amanat_kernel::Sheba::parse(part).ok());
        let account = match sheba {
            Some(sheba) => sheba.as_str().to_owned(),
            None => cell::parse_account(written).map_err(code)?.ok_or_else(|| code(ReadErrorCode::FieldInvalid))?,
        };
        once(&mut self.account, account, field)
    }

    /// `00115/001`: number of the statement and page.
    fn set_number(&mut self, field: &Field) -> Result<(), ReadError> {
        let written = cell::parse_identifier(field.first()).map_err(|code| field.fault(code))?.unwrap_or_default();
        let (number, page) = written.split_once('/').unwrap_or((&written, ""));
        once(&mut self.number, (number.to_owned(), page.parse().ok()), field)
    }

    fn into_statement(self, last_row: usize) -> Result<Statement, ReadError> {
        let account = self.account.ok_or_else(|| missing("25", self.row))?;
        let opening = self.opening.ok_or_else(|| missing("60F", self.row))?;
        // The usual cause is a file that was cut, so the place is where it ends.
        let closing = self.closing.ok_or_else(|| missing("62F", last_row))?;
        let mut days = self.days;
        days.add(opening.day.day);
        days.add(closing.day.day);
        let (from_day, to_day) = days.days().unwrap_or((opening.day.day, closing.day.day));
        let (id, page) = self.number.unzip();
        let is_currency_mixed = opening.currency != closing.currency;
        Ok(Statement {
            id: id.filter(|id| !id.is_empty()),
            page: page.flatten(),
            opening: Some(opening.amount),
            closing: Some(closing.amount),
            is_currency_mixed,
            entry_count: self.entries,
            ..Statement::new(Format::Mt940, account, opening.currency, from_day, to_day)
        })
    }
}

fn missing(tag: &str, row: usize) -> ReadError {
    ReadError::new(ReadErrorCode::FieldMissing).row(row).column(tag)
}

fn set_balance(place: &mut Option<Balance>, field: &Field) -> Result<(), ReadError> {
    let balance = balance::parse(field.first()).map_err(|code| field.fault(code))?;
    once(place, balance, field)
}

fn once<T>(place: &mut Option<T>, value: T, field: &Field) -> Result<(), ReadError> {
    if place.is_some() {
        return Err(field.fault(ReadErrorCode::FieldDuplicated));
    }
    *place = Some(value);
    Ok(())
}
