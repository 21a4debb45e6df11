//! The banks' statement files: one for each agency and month, as CSV with Persian headers, and some that went wrong.

use std::collections::HashMap;

use amanat_formats::{Direction, Format, Line, Statement, write_csv};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    bank::{BankLine, Identifier},
    calendar::{self, YEAR},
    cast::SampleAgency,
    numbers::mistyped,
    people::arabic,
    plan::Plan,
};

/// A file that a bank has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The month whose file begins three days early, so that it brings lines again.
const OVERLAP: (&str, u8) = ("roads", 9);
/// Days by which it does.
const OVERLAP_DAYS: u64 = 3;

/// Files that came wrong and were sent again: agency, month, what is wrong.
const SPOILT: [(&str, u8, Spoilt); 3] =
    [("water", 3, Spoilt::Closing), ("education", 5, Spoilt::NoClosing), ("customs", 7, Spoilt::Running)];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Spoilt {
    /// Opening balance and lines do not make the closing balance.
    Closing,
    /// There is no closing balance.
    NoClosing,
    /// A balance beside a line is wrong.
    Running,
}

/// What the issued identifiers are, by the place of the deposit in the plan.
pub type Identifiers = HashMap<usize, String>;

/// The files of one agency and month in the order in which they come: where one is wrong, the right one follows.
pub fn files(
    plan: &Plan,
    identifiers: &Identifiers,
    agency: &SampleAgency,
    sheba: &str,
    month: u8,
) -> anyhow::Result<Vec<StatementFile>> {
    let days = calendar::month(month)?;
    let early = if (agency.slug, month) == OVERLAP { OVERLAP_DAYS } else { 0 };
    let right =
        statement(plan, identifiers, agency, sheba, calendar::earlier(days.first_day(), early), days.last_day());
    let name = format!("{}-{YEAR}-{month:02}", agency.slug);
    let wrong = SPOILT.iter().filter(|(slug, of, _)| (*slug, *of) == (agency.slug, month));
    let mut files: Vec<StatementFile> = wrong
        .map(|(_, _, how)| {
            let (statement, what) = spoil(right.clone(), *how);
            StatementFile { name: format!("{name}-{what}.csv"), bytes: write_csv(&statement) }
        })
        .collect();
    files.push(StatementFile { name: format!("{name}.csv"), bytes: write_csv(&right) });
    Ok(files)
}

/// The account from one day to another. It was empty when the year began: what was in it had been swept.
fn statement(
    plan: &Plan,
    identifiers: &Identifiers,
    agency: &SampleAgency,
    sheba: &str,
    from_day: NaiveDate,
    to_day: NaiveDate,
) -> Statement {
    let own = || plan.lines.iter().filter(|line| line.account == agency);
    let mut within: Vec<&BankLine> = own().filter(|line| (from_day..=to_day).contains(&line.booked_on)).collect();
    within.sort_by_key(|line| (line.booked_on, line.time));
    let opening: Decimal = own().filter(|line| line.booked_on < from_day).map(signed).sum();
    let mut balance = opening;
    let lines = within
        .into_iter()
        .zip(1..)
        .map(|(line, number)| {
            balance += signed(line);
            print(line, number, identifiers, balance)
        })
        .collect::<Vec<_>>();
    Statement {
        opening: Some(opening),
        closing: Some(balance),
        entry_count: lines.len(),
        lines,
        ..Statement::new(Format::Csv, sheba.to_owned(), "IRR".to_owned(), from_day, to_day)
    }
}

fn signed(line: &BankLine) -> Decimal {
    match line.direction {
        Direction::Credit => line.amount.into(),
        Direction::Debit => Decimal::from(-line.amount),
    }
}

/// The line as the bank prints it.
fn print(line: &BankLine, number: usize, identifiers: &Identifiers, balance: Decimal) -> Line {
    let BankLine { account: _, booked_on, time, direction, amount, identifier, bank_reference, payer, description } =
        line;
    let payment_identifier = match identifier {
        Identifier::Missing => None,
        Identifier::Of(deposit) => identifiers.get(deposit).cloned(),
        Identifier::Mistyped(deposit) => identifiers.get(deposit).map(|issued| mistyped(issued)),
        Identifier::Other(text) => Some(text.clone()),
    };
    Line {
        value_on: Some(*booked_on),
        time: Some(*time),
        payment_identifier,
        bank_reference: bank_reference.clone(),
        counterparty_account: payer.as_ref().map(|payer| payer.sheba.clone()),
        counterparty_name: payer.as_ref().map(|payer| arabic(&payer.name)),
        description: description.clone(),
        balance_after: Some(balance),
        ..Line::new(number, *booked_on, *direction, (*amount).into())
    }
}

fn spoil(mut statement: Statement, how: Spoilt) -> (Statement, &'static str) {
    let slip = Decimal::from(1_000);
    let what = match how {
        Spoilt::Closing => {
            statement.closing = statement.closing.map(|closing| closing + slip);
            "unbalanced"
        }
        Spoilt::NoClosing => {
            statement.closing = None;
            "no-closing-balance"
        }
        Spoilt::Running => {
            if let Some(line) = statement.lines.first_mut() {
                line.balance_after = line.balance_after.map(|balance| balance + slip);
            }
            "wrong-running-balance"
        }
    };
    (statement, what)
}

#[cfg(test)]
mod tests {
    use amanat_formats::{BalanceCheck, read_csv};

    use super::*;
    use crate::seed::cast::AGENCIES;

    #[test]
    fn the_last_file_of_every_month_balances_and_continues_the_one_before() {
        let plan = Plan::new(1404).unwrap();
        let identifiers: Identifiers = (0..400).map(|place| (place, format!("{:026}", place + 1))).collect();
        let mut names = Vec::new();
        for agency in &AGENCIES {
            let mut balance = Decimal::ZERO;
            for month in 1..=12 {
                let files = files(&plan, &identifiers, agency, "IR780100004001000001234567", month).unwrap();
                let read = read_csv(&files.last().unwrap().bytes).unwrap();
                assert_eq!(read.balance_check(), BalanceCheck::Balanced);
                assert_eq!(read.first_running_mismatch(), None);
                if (agency.slug, month) != OVERLAP {
                    assert_eq!(read.opening, Some(balance));
                }
                balance = read.closing.unwrap();
                names.extend(files.into_iter().map(|file| file.name));
            }
        }
        assert_eq!(names.len(), 96 + SPOILT.len());
    }

    #[test]
    fn a_spoilt_file_is_spoilt() {
        let plan = Plan::new(1404).unwrap();
        for (slug, month, how) in SPOILT {
            let agency = crate::seed::cast::agency(slug).unwrap();
            let sheba = "IR780100004001000001234567";
            let files = files(&plan, &Identifiers::new(), agency, sheba, month).unwrap();
            let read = read_csv(&files.first().unwrap().bytes).unwrap();
            let is_balanced = read.balance_check() == BalanceCheck::Balanced;
            assert_eq!(is_balanced, how == Spoilt::Running);
            assert_eq!(read.first_running_mismatch().is_some(), how == Spoilt::Running);
        }
    }
}
