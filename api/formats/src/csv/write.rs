//! Writes the layout in Persian: headers, digits, Jalali days.

use amanat_kernel::JalaliDate;
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::layout::{Column, Key};
use super::number::{self, persian_digits};
use crate::statement::{Direction, Line, Statement};

/// What [`read_csv`](super::read_csv) reads back as an equal statement, provided that the
/// statement is one that a reader could have produced. The byte order mark is for spreadsheets,
/// which otherwise show Persian as garbage.
pub fn write_csv(statement: &Statement) -> Vec<u8> {
    let mut file = String::from("\u{FEFF}");
    push_preamble(&mut file, statement);
    push_row(&mut file, []);
    push_row(&mut file, Column::ALL.map(|column| column.persian().to_owned()));
    for (index, line) in statement.lines.iter().enumerate() {
        push_row(&mut file, Column::ALL.map(|column| cell(column, line, index + 1)));
    }
    file.into_bytes()
}

fn push_preamble(file: &mut String, statement: &Statement) {
    let mut pair = |key: Key, value: String| push_row(file, [key.persian().to_owned(), value]);
    pair(Key::Sheba, statement.account.clone());
    pair(Key::Currency, statement.currency.clone());
    pair(Key::From, day(statement.from_day));
    pair(Key::To, day(statement.to_day));
    if let Some(opening) = statement.opening {
        pair(Key::OpeningBalance, number::write(opening));
    }
    if let Some(closing) = statement.closing {
        pair(Key::ClosingBalance, number::write(closing));
    }
}

fn cell(column: Column, line: &Line, ordinal: usize) -> String {
    let digits = |text: &Option<String>| text.as_deref().map(persian_digits).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let amount = |direction| amount_in(line, direction).map(number::write).unwrap_or_default();
    match column {
        Column::Row => persian_digits(&ordinal.to_string()),
        Column::Date => day(line.booked_on),
        Column::Time => line.time.map(|time| persian_digits(&time.format("%H:%M:%S").to_string())).unwrap_or_default(),
        Column::ValueDate => line.value_on.map(day).unwrap_or_default(),
        Column::Description => line.description.clone(),
        Column::PaymentIdentifier => digits(&line.payment_identifier),
        Column::Reference => digits(&line.bank_reference),
        Column::CounterpartySheba => text(&line.counterparty_account),
        Column::CounterpartyName => text(&line.counterparty_name),
        Column::Debit => amount(Direction::Debit),
        Column::Credit => amount(Direction::Credit),
        Column::Balance => line.balance_after.map(number::write).unwrap_or_default(),
    }
}

fn amount_in(line: &Line, direction: Direction) -> Option<Decimal> {
    (line.direction == direction).then_some(line.amount)
}

/// A day outside the Jalali years that the kernel knows is written as ISO 8601.
fn day(day: NaiveDate) -> String {
    let text = match JalaliDate::from_day(day) {
        Ok(jalali) => jalali.to_string().replace('-', "/"),
        Err(_) => day.to_string(),
    };
    persian_digits(&text)
}

/// A row with its line ending; cells are quoted where they have to be.
pub(crate) fn push_row(file: &mut String, cells: impl IntoIterator<Item = String>) {
    for (index, cell) in cells.into_iter().enumerate() {
        if index > 0 {
            file.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n']) {
            file.push('"');
            file.push_str(&cell.replace('"', "\"\""));
            file.push('"');
        } else {
            file.push_str(&cell);
        }
    }
    file.push_str("\r\n");
}
