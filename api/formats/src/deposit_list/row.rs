//! What the cells of one row say.

use std::collections::HashMap;

use amanat_kernel::{Rial, RialError, text};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::layout::ListColumn;
use super::{ListFault, ListNote, ListNoteCode, ListedDeposit, kind};
use crate::csv::{cell, number};
use crate::error::{ReadErrorCode, shortened};
use crate::sheet::{Cell, whole};

/// Whole numbers below this are kept exactly by a binary fraction of 64 bits.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Spreadsheets keep fifteen digits of what is typed and turn the rest into zeros. For an amount they may be meant; of an
/// identifier they are a loss.
const KEPT_DIGITS: usize = 15;

/// Digits of a national id, and the fewest that its zeros leave of it: no national id begins with three.
const NATIONAL_ID_DIGITS: usize = 10;
const FEWEST_DIGITS: usize = 8;

/// Takes the cells of a row apart, and collects all that is wrong with them.
pub(super) struct RowReader {
    row: usize,
    cells: HashMap<ListColumn, Cell>,
    faults: Vec<ListFault>,
    notes: Vec<ListNote>,
}

impl RowReader {
    pub fn new(row: usize) -> Self {
        Self { row, cells: HashMap::new(), faults: Vec::new(), notes: Vec::new() }
    }

    pub fn put(&mut self, column: ListColumn, cell: Cell) {
        if !cell.is_blank() && !column.is_ignored() {
            self.cells.insert(column, cell);
        }
    }

    pub fn deposit(mut self, faults: &mut Vec<ListFault>, notes: &mut Vec<ListNote>) -> ListedDeposit {
        let kind = self.kind_of(ListColumn::Kind, kind::deposit_kind, ReadErrorCode::DepositKindUnknown);
        let receipt_number = self.identifier(ListColumn::ReceiptNumber);
        let receipt_on = self.day(ListColumn::ReceiptOn);
        let amount = self.amount(ListColumn::Amount);
        let (depositor_kind, depositor_identifier) = self.depositor();
        let deposit = ListedDeposit {
            kind,
            receipt_number,
            receipt_on,
            amount,
            depositor_kind,
            depositor_identifier,
            depositor_name: self.text(ListColumn::DepositorName),
            subject: self.text(ListColumn::Subject),
            bank_reference: self.identifier(ListColumn::BankReference),
            beneficiary_name: self.text(ListColumn::BeneficiaryName),
            contract_number: self.text(ListColumn::ContractNumber),
            court_case_number: self.text(ListColumn::CourtCaseNumber),
        };
        faults.append(&mut self.faults);
        notes.append(&mut self.notes);
        deposit
    }

    fn fault(&mut self, column: ListColumn, code: ReadErrorCode, value: &str) {
        let value = shortened(value);
        self.faults.push(ListFault { row: self.row, column: Some(column), code, value });
    }

    /// What a column says; the fault, where it cannot be read or says nothing although it must.
    fn read<T>(
        &mut self,
        column: ListColumn,
        read: impl FnOnce(&Cell) -> Result<Option<T>, ReadErrorCode>,
    ) -> Option<T> {
        let cell = self.cells.get(&column).unwrap_or(&Cell::Blank);
        let shown = cell.shown();
        match read(cell) {
            Ok(Some(value)) => Some(value),
            Ok(None) if column.is_required() => {
                self.fault(column, ReadErrorCode::Required, "");
                None
            }
            Ok(None) => None,
            Err(code) => {
                self.fault(column, code, &shown);
                None
            }
        }
    }

    fn text(&mut self, column: ListColumn) -> Option<String> {
        self.read(column, text_of)
    }

    fn identifier(&mut self, column: ListColumn) -> Option<String> {
        self.read(column, |cell| Ok(text_of(cell)?.map(|text| text::ascii_digits(&text))))
    }

    fn day(&mut self, column: ListColumn) -> Option<NaiveDate> {
        self.read(column, |cell| match cell {
            Cell::Day(day) => Ok(Some(*day)),
            Cell::Number(_) => Err(ReadErrorCode::DayInvalid),
            other => cell::parse_date(&plain(other)?),
        })
    }

    fn amount(&mut self, column: ListColumn) -> Option<Rial> {
        self.read(column, amount_of)
    }

    fn kind_of(
        &mut self,
        column: ListColumn,
        find: fn(&str) -> Option<&'static str>,
        unknown: ReadErrorCode,
    ) -> Option<&'static str> {
        self.read(column, |cell| text_of(cell)?.map(|name| find(&name).ok_or(unknown)).transpose())
    }

    /// Kind and identifier of the person. A row that does not name the kind has it by the digits: ten for a person,
    /// eleven for an entity.
    fn depositor(&mut self) -> (Option<&'static str>, Option<String>) {
        let is_kind_given = self.cells.contains_key(&ListColumn::DepositorKind);
        let kind = self.kind_of(ListColumn::DepositorKind, kind::depositor_kind, ReadErrorCode::DepositorKindUnknown);
        let had_zeros_to_lose =
            matches!(self.cells.get(&ListColumn::DepositorIdentifier), Some(Cell::Number(_) | Cell::Untyped(_)));
        let Some(identifier) = self.identifier(ListColumn::DepositorIdentifier) else {
            return (kind, None);
        };
        let is_digits = identifier.bytes().all(|byte| byte.is_ascii_digit());
        let may_be_natural = !is_kind_given || kind == Some("natural");
        let lacks_zeros = (FEWEST_DIGITS..NATIONAL_ID_DIGITS).contains(&identifier.len());
        if is_digits && may_be_natural && lacks_zeros && had_zeros_to_lose {
            let (row, column) = (self.row, ListColumn::DepositorIdentifier);
            self.notes.push(ListNote { row, column, code: ListNoteCode::ZerosRestored });
            return (Some("natural"), Some(format!("{identifier:0>NATIONAL_ID_DIGITS$}")));
        }
        let by_digits = match identifier.len() {
            _ if is_kind_given => kind,
            _ if !is_digits => None,
            ..=NATIONAL_ID_DIGITS => Some("natural"),
            _ => Some("legal"),
        };
        if by_digits.is_none() && !is_kind_given {
            // Letters: the number of a foreign national, which nothing but the kind tells from a slip.
            self.fault(ListColumn::DepositorKind, ReadErrorCode::Required, "");
        }
        (by_digits, Some(identifier))
    }
}

/// A cell that is text, or a number that can stand for one.
fn text_of(cell: &Cell) -> Result<Option<String>, ReadErrorCode> {
    let plain = match cell {
        Cell::Number(number) => {
            let digits = whole(*number).ok_or(ReadErrorCode::NumberInexact)?;
            if digits.trim_start_matches('-').len() > KEPT_DIGITS {
                return Err(ReadErrorCode::NumberInexact);
            }
            digits
        }
        Cell::Day(_) => return Err(ReadErrorCode::CellDate),
        other => plain(other)?,
    };
    cell::parse_text(&plain)
}

fn amount_of(cell: &Cell) -> Result<Option<Rial>, ReadErrorCode> {
    let typed = match cell {
        Cell::Number(number) if number.fract() != 0.0 => return Err(ReadErrorCode::AmountFraction),
        Cell::Number(number) if number.abs() >= EXACT => return Err(ReadErrorCode::NumberInexact),
        Cell::Number(number) => whole(*number).ok_or(ReadErrorCode::AmountInvalid)?,
        Cell::Day(_) => return Err(ReadErrorCode::CellDate),
        other => plain(other)?,
    };
    number::parse(&typed)?.map(rials).transpose()
}

fn rials(amount: Decimal) -> Result<Rial, ReadErrorCode> {
    if !amount.fract().is_zero() {
        return Err(ReadErrorCode::AmountFraction);
    }
    if amount.is_sign_negative() && !amount.is_zero() {
        return Err(ReadErrorCode::AmountNegative);
    }
    let whole = amount.to_i64().ok_or(ReadErrorCode::AmountTooLarge)?;
    Rial::new(whole).map_err(|error| match error {
        RialError::TooLarge => ReadErrorCode::AmountTooLarge,
        RialError::Invalid => ReadErrorCode::AmountInvalid,
    })
}

/// The text of a cell that holds one.
fn plain(cell: &Cell) -> Result<String, ReadErrorCode> {
    match cell {
        Cell::Blank => Ok(String::new()),
        Cell::Text(text) | Cell::Untyped(text) => Ok(text.clone()),
        Cell::Number(_) | Cell::Day(_) | Cell::Other(_) => Err(ReadErrorCode::CellKind),
        Cell::Formula(_) => Err(ReadErrorCode::Formula),
    }
}
