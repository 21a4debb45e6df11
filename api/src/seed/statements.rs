//! The banks' statement files: one for each agency and month and one for the concentration account, in the formats that
//! banks send, with Persian texts; and some that went wrong.

use std::collections::HashMap;

use amanat_formats::{Direction, Format, Line, Statement, write_camt053, write_csv, write_mt940};
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    bank::{BankLine, Identifier},
    calendar::{self, YEAR},
    cast::SampleAgency,
    numbers::{self, mistyped},
    people::arabic,
    plan::Plan,
    sweeps::TreasuryLine,
};

/// A file that a bank has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementFile {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What is wrong with it, where something is.
    pub spoilt: Option<Spoilt>,
}

/// The month whose file begins three days early, so that it brings lines again.
const OVERLAP: (&str, u8) = ("roads", 9);
/// Days by which it does.
const OVERLAP_DAYS: u64 = 3;

/// Files that came wrong: agency, month, what is wrong.
const SPOILT: [(&str, u8, Spoilt); 4] = [
    ("water", 3, Spoilt::Closing),
    ("education", 5, Spoilt::NoClosing),
    ("customs", 7, Spoilt::Running),
    ("health", 9, Spoilt::ClosingForGood),
];

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoilt {
    /// Opening balance and lines do not make the closing balance; the bank sent a right file afterwards.
    Closing,
    /// The same, but the bank mended it by letter: no other file came.
    ClosingForGood,
    /// There is no closing balance.
    NoClosing,
    /// A balance beside a line is wrong.
    Running,
}

/// In which format the bank of an agency sends its files.
fn format_of(agency: &SampleAgency) -> Format {
    match agency.slug {
        "water" | "justice" | "sports" => Format::Camt053,
        "health" | "agriculture" => Format::Mt940,
        _ => Format::Csv,
    }
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
    let format = format_of(agency);
    let wrong = SPOILT.iter().filter(|(slug, of, _)| (*slug, *of) == (agency.slug, month));
    let mut files: Vec<StatementFile> = wrong
        .map(|(_, _, how)| {
            let (statement, what) = spoil(right.clone(), *how);
            StatementFile { spoilt: Some(*how), ..file(format, &format!("{name}-{what}"), &statement) }
        })
        .collect();
    if files.iter().all(|file| file.spoilt != Some(Spoilt::ClosingForGood)) {
        files.push(file(format, &name, &right));
    }
    Ok(files)
}

/// The file of the concentration account and a month.
pub fn concentration_file(plan: &Plan, month: u8) -> anyhow::Result<StatementFile> {
    let days = calendar::month(month)?;
    let mut lines: Vec<&TreasuryLine> = plan.treasury_lines.iter().collect();
    lines.sort_by_key(|line| (line.booked_on, line.time));
    let signed = |line: &TreasuryLine| match line.direction {
        Direction::Credit => Decimal::from(line.amount),
        Direction::Debit => Decimal::from(-line.amount),
    };
    let before = lines.iter().filter(|line| line.booked_on < days.first_day());
    let opening: Decimal = before.map(|line| signed(line)).sum();
    let within = lines.into_iter().filter(|line| (days.first_day()..=days.last_day()).contains(&line.booked_on));
    let lines: Vec<Line> = (1..)
        .zip(within)
        .map(|(number, line)| Line {
            value_on: Some(line.booked_on),
            bank_reference: Some(line.bank_reference.clone()),
            counterparty_account: line.party.as_ref().map(|party| party.sheba.clone()),
            counterparty_name: line.party.as_ref().map(|party| arabic(&party.name)),
            description: line.description.clone(),
            ..Line::new(number, line.booked_on, line.direction, line.amount.into())
        })
        .collect();
    let closing = lines.iter().map(Line::signed_amount).sum::<Decimal>() + opening;
    let sheba = numbers::concentration_sheba()?;
    let statement = Statement {
        opening: Some(opening),
        closing: Some(closing),
        entry_count: lines.len(),
        lines,
        ..Statement::new(Format::Camt053, sheba, "IRR".to_owned(), days.first_day(), days.last_day())
    };
    Ok(file(Format::Camt053, &format!("concentration-{YEAR}-{month:02}"), &statement))
}

fn file(format: Format, name: &str, statement: &Statement) -> StatementFile {
    let (bytes, ending) = match format {
        Format::Csv => (write_csv(statement), "csv"),
        Format::Camt053 => (write_camt053(std::slice::from_ref(statement)), "xml"),
        Format::Mt940 => (write_mt940(std::slice::from_ref(statement)), "sta"),
    };
    StatementFile { name: format!("{name}.{ending}"), bytes, spoilt: None }
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
    let BankLine { account: _, booked_on, time, direction, amount, identifier, bank_reference, party, description } =
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
        counterparty_account: party.as_ref().map(|party| party.sheba.clone()),
        counterparty_name: party.as_ref().map(|party| arabic(&party.name)),
        description: description.clone(),
        balance_after: Some(balance),
        ..Line::new(number, *booked_on, *direction, (*amount).into())
    }
}

fn spoil(mut statement: Statement, how: Spoilt) -> (Statement, &'static str) {
    let slip = Decimal::from(1_000);
    let what = match how {
        Spoilt::Closing | Spoilt::ClosingForGood => {
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
    use amanat_formats::{BalanceCheck, read};

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
                let last = files.last().unwrap();
                let read = read(&last.bytes).unwrap().remove(0);
                let is_right = last.spoilt.is_none();
                assert_eq!(read.balance_check() == BalanceCheck::Balanced, is_right, "{}", last.name);
                assert_eq!(read.first_running_mismatch(), None);
                if (agency.slug, month) != OVERLAP {
                    assert_eq!(read.opening, Some(balance), "{}", last.name);
                }
                let slip = if is_right { Decimal::ZERO } else { Decimal::from(1_000) };
                balance = read.closing.unwrap() - slip;
                names.extend(files.into_iter().map(|file| file.name));
            }
        }
        assert_eq!(names.len(), 96 + SPOILT.len() - 1);
    }

    #[test]
    fn the_concentration_account_balances_and_continues() {
        let plan = Plan::new(1404).unwrap();
        let mut balance = Decimal::ZERO;
        for month in 1..=12 {
            let read = read(&concentration_file(&plan, month).unwrap().bytes).unwrap().remove(0);
            assert_eq!(read.balance_check(), BalanceCheck::Balanced);
            assert_eq!(read.opening, Some(balance));
            balance = read.closing.unwrap();
        }
    }

    #[test]
    fn a_spoilt_file_is_spoilt() {
        let plan = Plan::new(1404).unwrap();
        for (slug, month, how) in SPOILT {
            let agency = crate::seed::cast::agency(slug).unwrap();
            let sheba = "IR780100004001000001234567";
            let files = files(&plan, &Identifiers::new(), agency, sheba, month).unwrap();
            let read = read(&files.first().unwrap().bytes).unwrap().remove(0);
            let is_balanced = read.balance_check() == BalanceCheck::Balanced;
            assert_eq!(is_balanced, how == Spoilt::Running);
            assert_eq!(read.first_running_mismatch().is_some(), how == Spoilt::Running);
        }
    }
}
