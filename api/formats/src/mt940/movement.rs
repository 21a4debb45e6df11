//! Field 61, one movement: value day, perhaps booking day, mark, perhaps funds code, amount, type, references.

use amanat_kernel::text;
use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::day;
use crate::amount;
use crate::csv::cell;
use crate::error::ReadErrorCode;
use crate::reference::meaningful;
use crate::statement::Direction;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Movement {
    pub value_on: NaiveDate,
    pub booked_on: NaiveDate,
    pub is_day_adjusted: bool,
    pub direction: Direction,
    pub is_reversal: bool,
    pub amount: Decimal,
    pub customer_reference: Option<String>,
    pub bank_reference: Option<String>,
    /// The rows after the first.
    pub details: Option<String>,
}

/// The first row, and the rows that follow it joined by line breaks.
pub(super) fn parse(row: &str, details: &str) -> Result<Movement, ReadErrorCode> {
    let row = text::ascii_digits(row.trim());
    let (value, rest) = row.split_at_checked(6).ok_or(ReadErrorCode::DayInvalid)?;
    let value = day::parse(value).ok_or(ReadErrorCode::DayInvalid)?;
    let (booked, rest) = if rest.starts_with(|c: char| c.is_ascii_digit()) {
        let (digits, rest) = rest.split_at_checked(4).ok_or(ReadErrorCode::DayInvalid)?;
        (day::parse_beside(digits, value.day).ok_or(ReadErrorCode::DayInvalid)?, rest)
    } else {
        (value, rest)
    };
    let (direction, is_reversal, rest) = mark(rest).ok_or(ReadErrorCode::FieldInvalid)?;
    // The funds code is the third letter of the currency, where it is given.
    let rest = rest.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(rest);
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(rest.len());
    let (digits, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let amount = amount::parse(digits, ',')?;
    let (customer, bank) = without_type(rest).split_once("//").unwrap_or((without_type(rest), ""));
    Ok(Movement {
        value_on: value.day,
        booked_on: booked.day,
        is_day_adjusted: value.is_adjusted || booked.is_adjusted,
        direction,
        is_reversal,
        amount,
        customer_reference: meaningful(cell::parse_text(customer)?),
        bank_reference: meaningful(cell::parse_text(bank)?),
        details: cell::parse_text(details)?,
    })
}

/// RC takes a credit back, so money leaves; RD takes a debit back, so it returns.
fn mark(rest: &str) -> Option<(Direction, bool, &str)> {
    let marks = [
        ("RC", Direction::Debit, true),
        ("RD", Direction::Credit, true),
        ("C", Direction::Credit, false),
        ("D", Direction::Debit, false),
    ];
    marks
        .into_iter()
        .find_map(|(mark, direction, is_reversal)| Some((direction, is_reversal, rest.strip_prefix(mark)?)))
}

/// The type is a letter and three characters (`NTRF`, `N426`, `S103`); some banks leave it out.
fn without_type(rest: &str) -> &str {
    let Some((kind, reference)) = rest.split_at_checked(4) else {
        return rest;
    };
    let is_type = kind.starts_with(['N', 'F', 'S'])
        && kind.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && !rest.starts_with("NONREF");
    if is_type { reference } else { rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(row: &str) -> Movement {
        parse(row, "").unwrap()
    }

    #[test]
    fn the_dialects_of_banks_are_read() {
        type Seen = (&'static str, &'static str, Option<&'static str>, Option<&'static str>);
        let cases: [(&str, Seen); 12] = [
            ("2504010402C1234,NTRF88120041//990017", ("2025-04-02", "1234", Some("88120041"), Some("990017"))),
            ("250401C,50NTRFNONREF", ("2025-04-01", "0.50", None, None)),
            ("2504010401CR300,NTRFTF 4 MSGID//07", ("2025-04-01", "300", Some("TF 4 MSGID"), Some("07"))),
            (
                "0910011001DK73561,41NTRFOverfort til://Card",
                ("2009-10-01", "-73561.41", Some("Overfort til:"), Some("Card")),
            ),
            ("2001010101D65,00NOVBNL47INGB9999999999", ("2020-01-01", "-65.00", Some("NL47INGB9999999999"), None)),
            ("130101D000000000025,00N102EREF", ("2013-01-01", "-25.00", Some("EREF"), None)),
            ("0910010930CK5183,49FINTRente", ("2009-09-30", "5183.49", Some("Rente"), None)),
            ("250401D5,S103REF", ("2025-04-01", "-5", Some("REF"), None)),
            ("250401D5,NONREF//7", ("2025-04-01", "-5", None, Some("7"))),
            ("250401D5,//7", ("2025-04-01", "-5", None, Some("7"))),
            ("250401D5,", ("2025-04-01", "-5", None, None)),
            ("۲۵۰۴۰۱C۱۲۳۴NTRF۰۰۱۲", ("2025-04-01", "1234", Some("0012"), None)),
        ];
        for (row, (booked, signed, customer, bank)) in cases {
            let found = read(row);
            let sign = if found.direction == Direction::Debit { "-" } else { "" };
            assert_eq!(
                (found.booked_on.to_string(), format!("{sign}{}", found.amount)),
                (booked.into(), signed.into())
            );
            assert_eq!(
                (found.customer_reference.as_deref(), found.bank_reference.as_deref()),
                (customer, bank),
                "{row}"
            );
        }
    }

    #[test]
    fn a_reversal_moves_money_the_other_way() {
        let of = |row| (read(row).direction, read(row).is_reversal);
        assert_eq!(of("0709040904RCR204,88NRTINONREF"), (Direction::Debit, true));
        assert_eq!(of("250401RD5,NTRF1"), (Direction::Credit, true));
        assert_eq!(of("250401DR5,NTRF1"), (Direction::Debit, false));
    }

    #[test]
    fn a_day_of_a_thirty_day_february_is_flagged() {
        let found = read("1602300301DR6,00N024NONREF");
        assert_eq!(
            (found.value_on.to_string(), found.booked_on.to_string()),
            ("2016-02-29".into(), "2016-03-01".into())
        );
        assert!(found.is_day_adjusted);
    }

    #[test]
    fn each_part_has_its_own_refusal() {
        for (row, code) in [
            ("", ReadErrorCode::DayInvalid),
            ("250231C5,NTRF", ReadErrorCode::DayInvalid),
            ("2504019901C5,NTRF", ReadErrorCode::DayInvalid),
            ("25040104C5,NTRF", ReadErrorCode::DayInvalid),
            ("250401X5,NTRF", ReadErrorCode::FieldInvalid),
            ("250401CNTRF", ReadErrorCode::AmountInvalid),
            ("250401C1,2,3NTRF", ReadErrorCode::AmountInvalid),
            ("250401C-5,NTRF", ReadErrorCode::AmountInvalid),
            ("250401C9999999999999999999,NTRF", ReadErrorCode::AmountTooLarge),
            ("250401C5,NTRFa\u{1b}b", ReadErrorCode::ControlCharacter),
        ] {
            assert_eq!(parse(row, ""), Err(code), "{row}");
        }
        // A letter of several bytes where digits should be.
        assert!(parse("۲۵۰۴۰پC5,", "").is_err());
    }
}
