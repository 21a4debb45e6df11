//! The canonical statement: what every bank file says, whatever its format.

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

/// Digits before the decimal point that an amount may have. With [`MAX_AMOUNT_DECIMALS`] and the
/// readers' limits on rows, the sum of a whole file still fits a `Decimal` without rounding:
/// 10^6 rows × 10^18 has 24 digits, and a `Decimal` holds 28.
pub const MAX_AMOUNT_DIGITS: usize = 18;

/// Digits after the decimal point: the most that ISO 4217 gives any currency.
pub const MAX_AMOUNT_DECIMALS: u32 = 4;

/// ISO 4217 for "no currency".
pub const NO_CURRENCY: &str = "XXX";

/// The kind of file that a statement was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// The column layout of this crate's README.
    Csv,
    /// ISO 20022 bank-to-customer statement, camt.053.001.02 to .13.
    Camt053,
    /// SWIFT customer statement message.
    Mt940,
}

impl Format {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Camt053 => "camt053",
            Self::Mt940 => "mt940",
        }
    }
}

/// What a bank says happened on one account in one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub format: Format,
    /// The bank's number of the statement: `Stmt/Id`, or field 28C before the slash.
    pub id: Option<String>,
    /// Which page of it: `StmtPgntn/PgNb`, or field 28C after the slash. A page balances by itself.
    pub page: Option<u32>,
    /// As the file writes it; the canonical text when it is a valid Sheba.
    pub account: String,
    /// ISO 4217, three capital letters; [`NO_CURRENCY`] where an empty statement names none.
    pub currency: String,
    /// First and last day of the period, both inside it. Where the file states no period they span the days of
    /// its balances and lines, and for an empty statement the day on which the bank made it.
    pub from_day: NaiveDate,
    pub to_day: NaiveDate,
    /// Balance before the first line and after the last one. Negative: the account is overdrawn.
    pub opening: Option<Decimal>,
    pub closing: Option<Decimal>,
    /// A balance is in another currency than the statement; its figure then proves nothing.
    pub is_currency_mixed: bool,
    /// Entries that the bank booked. Lines are more where the details of a batch are known, and fewer where an
    /// entry moves nothing.
    pub entry_count: usize,
    /// Entries that the bank only announces (pending, information); they are no lines.
    pub unbooked_count: usize,
    /// In the order of the file. Equal lines are kept: two payers may pay the same amount on the
    /// same day, and only the order tells such twins apart.
    pub lines: Vec<Line>,
}

/// One movement of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Row of the file, 1 for the first, as a spreadsheet counts them. In camt.053, whose rows mean nothing, the
    /// ordinal of the line in its statement. No two lines of a statement have the same.
    pub number: usize,
    pub booked_on: NaiveDate,
    pub value_on: Option<NaiveDate>,
    /// A day of this line does not exist (30 February, from banks that count months of 30 days) and was read as
    /// the last day of its month.
    pub is_day_adjusted: bool,
    /// Wall clock of the bank.
    pub time: Option<NaiveTime>,
    /// The way the money moves in this very line, also when it takes an earlier one back.
    pub direction: Direction,
    /// The bank takes an earlier movement back: `RvslInd`, or the marks RC and RD of field 61.
    pub is_reversal: bool,
    /// Always above zero, in the currency of the statement.
    pub amount: Decimal,
    /// شناسه واریز as the payer gave it, digits in ASCII; not necessarily a valid one.
    pub payment_identifier: Option<String>,
    /// The payer's reference as the banks passed it on: `EndToEndId`, `EREF+` of field 86, or the customer
    /// reference of field 61. Placeholders such as NONREF are nothing.
    pub end_to_end: Option<String>,
    /// The bank's own number for the movement (شماره پیگیری).
    pub bank_reference: Option<String>,
    /// The other side's account; the canonical text when it is a valid Sheba.
    pub counterparty_account: Option<String>,
    pub counterparty_name: Option<String>,
    pub description: String,
    /// Balance that the bank prints beside this line.
    pub balance_after: Option<Decimal>,
}

/// Seen from the account holder, as banks print statements for their customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// بستانکار: money came in.
    Credit,
    /// بدهکار: money went out.
    Debit,
}

impl Direction {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Credit => "credit",
            Self::Debit => "debit",
        }
    }
}

/// Whether opening + movement = closing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BalanceCheck {
    Balanced,
    Unbalanced {
        expected: Decimal,
        stated: Decimal,
    },
    /// The file states no opening or no closing balance, or they agree in figures but not in currency.
    Unknown,
}

/// The first line whose printed balance is not the balance before it plus its own movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunningMismatch {
    /// Row of the file.
    pub number: usize,
    pub expected: Decimal,
    pub stated: Decimal,
}

impl Line {
    /// A line of which no more is known than every file says.
    pub fn new(number: usize, booked_on: NaiveDate, direction: Direction, amount: Decimal) -> Self {
        Self {
            number,
            booked_on,
            value_on: None,
            is_day_adjusted: false,
            time: None,
            direction,
            is_reversal: false,
            amount,
            payment_identifier: None,
            end_to_end: None,
            bank_reference: None,
            counterparty_account: None,
            counterparty_name: None,
            description: String::new(),
            balance_after: None,
        }
    }

    /// The amount with its effect on the balance: a debit is negative.
    pub fn signed_amount(&self) -> Decimal {
        match self.direction {
            Direction::Credit => self.amount,
            Direction::Debit => -self.amount,
        }
    }
}

impl Statement {
    /// A statement without lines and balances.
    pub fn new(format: Format, account: String, currency: String, from_day: NaiveDate, to_day: NaiveDate) -> Self {
        Self {
            format,
            id: None,
            page: None,
            account,
            currency,
            from_day,
            to_day,
            opening: None,
            closing: None,
            is_currency_mixed: false,
            entry_count: 0,
            unbooked_count: 0,
            lines: Vec::new(),
        }
    }

    /// Credits minus debits. `None` only beyond what a `Decimal` holds, which the limits of the
    /// readers keep out of every file that was read.
    pub fn movement(&self) -> Option<Decimal> {
        self.lines.iter().try_fold(Decimal::ZERO, |sum, line| sum.checked_add(line.signed_amount()))
    }

    pub fn balance_check(&self) -> BalanceCheck {
        match self.movement() {
            Some(movement) => self.balance_check_of(movement),
            None => BalanceCheck::Unknown,
        }
    }

    /// The same for lines that were counted and not kept.
    pub(crate) fn balance_check_of(&self, movement: Decimal) -> BalanceCheck {
        let (Some(opening), Some(stated)) = (self.opening, self.closing) else {
            return BalanceCheck::Unknown;
        };
        match opening.checked_add(movement) {
            Some(expected) if expected != stated => BalanceCheck::Unbalanced { expected, stated },
            Some(_) if !self.is_currency_mixed => BalanceCheck::Balanced,
            Some(_) | None => BalanceCheck::Unknown,
        }
    }

    /// Follows the printed balances from the opening balance, or from the first printed one when
    /// the file states no opening. A line missing from the file shows here even when the opening
    /// and closing balances were typed to agree.
    pub fn first_running_mismatch(&self) -> Option<RunningMismatch> {
        let mut running = self.opening;
        for line in &self.lines {
            let expected = running.and_then(|before| before.checked_add(line.signed_amount()));
            if let (Some(expected), Some(stated)) = (expected, line.balance_after)
                && expected != stated
            {
                return Some(RunningMismatch { number: line.number, expected, stated });
            }
            running = expected.or(line.balance_after);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: usize, signed: i64, balance_after: Option<i64>) -> Line {
        let direction = if signed < 0 { Direction::Debit } else { Direction::Credit };
        let day = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap();
        let line = Line::new(number, day, direction, Decimal::from(signed.abs()));
        Line { balance_after: balance_after.map(Decimal::from), ..line }
    }

    fn statement(opening: Option<i64>, closing: Option<i64>, lines: Vec<Line>) -> Statement {
        let day = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap();
        let statement = Statement::new(Format::Csv, "IR780100004001000001234567".into(), "IRR".into(), day, day);
        let (opening, closing) = (opening.map(Decimal::from), closing.map(Decimal::from));
        Statement { opening, closing, entry_count: lines.len(), lines, ..statement }
    }

    #[test]
    fn a_statement_balances_when_opening_and_movement_make_closing() {
        let lines = vec![line(1, 700, None), line(2, -200, None)];

        let good = statement(Some(100), Some(600), lines.clone());
        let bad = statement(Some(100), Some(601), lines.clone());

        assert_eq!(good.movement(), Some(Decimal::from(500)));
        assert_eq!(good.balance_check(), BalanceCheck::Balanced);
        let expected = Decimal::from(600);
        let stated = Decimal::from(601);
        assert_eq!(bad.balance_check(), BalanceCheck::Unbalanced { expected, stated });
        for (opening, closing) in [(None, Some(600)), (Some(100), None), (None, None)] {
            let unknown = statement(opening, closing, lines.clone());
            assert_eq!(unknown.balance_check(), BalanceCheck::Unknown);
        }
    }

    #[test]
    fn figures_of_two_currencies_never_balance() {
        let mut mixed = statement(Some(100), Some(600), vec![line(1, 500, None)]);
        mixed.is_currency_mixed = true;
        assert_eq!(mixed.balance_check(), BalanceCheck::Unknown);
        mixed.closing = Some(Decimal::from(-600));
        assert!(matches!(mixed.balance_check(), BalanceCheck::Unbalanced { .. }));
    }

    #[test]
    fn a_sum_beyond_a_decimal_is_unknown_and_does_not_panic() {
        let mut huge = line(1, 1, None);
        huge.amount = Decimal::MAX;
        let over = statement(Some(1), Some(1), vec![huge.clone(), huge]);

        assert_eq!(over.movement(), None);
        assert_eq!(over.balance_check(), BalanceCheck::Unknown);
        assert_eq!(over.first_running_mismatch(), None);
    }

    #[test]
    fn the_running_balance_names_the_first_wrong_row() {
        let lines = vec![line(7, 50, Some(150)), line(8, 5, None), line(9, -10, Some(146))];

        let found = statement(Some(100), None, lines).first_running_mismatch();

        let expected = Decimal::from(145);
        let stated = Decimal::from(146);
        assert_eq!(found, Some(RunningMismatch { number: 9, expected, stated }));
    }

    #[test]
    fn without_an_opening_balance_the_first_printed_one_starts_the_check() {
        let start = line(1, 50, Some(999));
        let good = statement(None, None, vec![start.clone(), line(2, -9, Some(990))]);
        let bad = statement(None, None, vec![start, line(2, -9, Some(991))]);

        assert_eq!(good.first_running_mismatch(), None);
        assert_eq!(bad.first_running_mismatch().map(|found| found.number), Some(2));
    }
}
