//! Writes MT940 in UTF-8, for samples and tests.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::information::{FULL, SEPARATORS};
use crate::amount;
use crate::statement::{Direction, Line, Statement};

/// What [`read_mt940`](super::read_mt940) reads back as equal statements, row numbers aside, provided that they are such
/// as a bank can say in MT940: with both balances, which lie on the first and last day, with value days, without times
/// and running balances. A balance that is not known is left out, and such a file is refused by every reader.
pub fn write_mt940(statements: &[Statement]) -> Vec<u8> {
    let mut file = String::new();
    for (index, statement) in statements.iter().enumerate() {
        push(&mut file, &format!(":20:AMANAT{:06}", index + 1));
        push(&mut file, &format!(":25:{}", statement.account));
        if let Some(id) = &statement.id {
            let page = statement.page.map(|page| format!("/{page}")).unwrap_or_default();
            push(&mut file, &format!(":28C:{id}{page}"));
        }
        push_balance(&mut file, "60F", statement, statement.opening, statement.from_day);
        for line in &statement.lines {
            push_line(&mut file, line);
        }
        push_balance(&mut file, "62F", statement, statement.closing, statement.to_day);
        push(&mut file, "-");
    }
    file.into_bytes()
}

fn push(file: &mut String, row: &str) {
    file.push_str(row);
    file.push_str("\r\n");
}

fn push_balance(file: &mut String, tag: &str, statement: &Statement, balance: Option<Decimal>, day: NaiveDate) {
    let Some(balance) = balance else {
        return;
    };
    let side = if balance.is_sign_negative() { 'D' } else { 'C' };
    let (day, currency) = (day.format("%y%m%d"), &statement.currency);
    push(file, &format!(":{tag}:{side}{day}{currency}{}", figures(balance)));
}

/// The comma is obligatory.
fn figures(amount: Decimal) -> String {
    let plain = amount::write(amount, ',');
    if plain.contains(',') { plain } else { format!("{plain},") }
}

fn push_line(file: &mut String, line: &Line) {
    let mark = match (line.direction, line.is_reversal) {
        (Direction::Credit, false) => "C",
        (Direction::Debit, false) => "D",
        (Direction::Credit, true) => "RD",
        (Direction::Debit, true) => "RC",
    };
    let value = line.value_on.unwrap_or(line.booked_on).format("%y%m%d");
    let booked = line.booked_on.format("%m%d");
    let reference = line.end_to_end.as_deref().or(line.payment_identifier.as_deref()).unwrap_or("NONREF");
    let bank = line.bank_reference.as_ref().map(|bank| format!("//{bank}")).unwrap_or_default();
    push(file, &format!(":61:{value}{booked}{mark}{}NTRF{reference}{bank}", figures(line.amount)));
    push_information(file, line, reference);
}

/// Each subfield in a row of its own, so that no row can be taken for a tag.
fn push_information(file: &mut String, line: &Line, reference: &str) {
    let description = line.description.replace('\n', " ");
    let apart = line.payment_identifier.as_deref().filter(|identifier| *identifier != reference);
    let (account, name) = (line.counterparty_account.as_deref(), line.counterparty_name.as_deref());
    let texts = [Some(description.as_str()), account, name];
    let separator = SEPARATORS.into_iter().find(|c| !texts.iter().flatten().any(|text| text.contains(*c)));
    let separator = separator.unwrap_or('?');
    let mut subfields: Vec<(u8, String)> = Vec::new();
    if let Some(identifier) = apart {
        subfields.push((20, identifier.to_owned()));
    }
    // A gap after the identifier, so that the description does not seem to continue it.
    let purpose = (22..=29).chain(60..=63);
    subfields.extend(slices(&description, purpose));
    subfields.extend(account.map(|account| (31, account.to_owned())));
    subfields.extend(slices(name.unwrap_or_default(), 32..=33));
    for (index, (number, text)) in subfields.iter().enumerate() {
        let tag = if index == 0 { ":86:166" } else { "" };
        push(file, &format!("{tag}{separator}{number:02}{text}"));
    }
}

/// The text in full subfields; the last one takes what is left, however long.
fn slices(text: &str, numbers: impl Iterator<Item = u8>) -> Vec<(u8, String)> {
    let mut rest: Vec<char> = text.chars().collect();
    let mut numbers = numbers.peekable();
    let mut slices = Vec::new();
    while let Some(number) = numbers.next().filter(|_| !rest.is_empty()) {
        let cut = if numbers.peek().is_some() { FULL.min(rest.len()) } else { rest.len() };
        let tail = rest.split_off(cut);
        slices.push((number, rest.into_iter().collect()));
        rest = tail;
    }
    slices
}
