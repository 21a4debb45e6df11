//! Fields 60 and 62: `C250401IRR1000,`.

use amanat_kernel::text;
use rust_decimal::Decimal;

use super::day::{self, Day};
use crate::amount;
use crate::error::ReadErrorCode;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Balance {
    pub day: Day,
    pub currency: String,
    /// Negative: the account is overdrawn.
    pub amount: Decimal,
}

pub(super) fn parse(field: &str) -> Result<Balance, ReadErrorCode> {
    let field = text::ascii_digits(field.trim());
    let (is_overdrawn, rest) = match (field.strip_prefix('C'), field.strip_prefix('D')) {
        (Some(rest), _) => (false, rest),
        (_, Some(rest)) => (true, rest),
        (None, None) => return Err(ReadErrorCode::FieldInvalid),
    };
    let (day, rest) = rest.split_at_checked(6).ok_or(ReadErrorCode::DayInvalid)?;
    let day = day::parse(day).ok_or(ReadErrorCode::DayInvalid)?;
    let (currency, rest) = rest.split_at_checked(3).ok_or(ReadErrorCode::FieldInvalid)?;
    if !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Err(ReadErrorCode::FieldInvalid);
    }
    let magnitude = amount::parse(rest.trim(), ',')?;
    let amount = if is_overdrawn { -magnitude } else { magnitude };
    Ok(Balance { day, currency: currency.to_owned(), amount })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balance_has_side_day_currency_and_amount() {
        let balance = parse("D250401IRR۱۲۰۰,50 ").unwrap();

        assert_eq!((balance.currency.as_str(), balance.amount.to_string()), ("IRR", "-1200.50".to_owned()));
        assert_eq!(balance.day.day.to_string(), "2025-04-01");
        assert_eq!(parse("C250401EUR0,").unwrap().amount, Decimal::ZERO);
    }

    #[test]
    fn each_part_has_its_own_refusal() {
        for (field, code) in [
            ("", ReadErrorCode::FieldInvalid),
            ("X250401IRR1,", ReadErrorCode::FieldInvalid),
            ("C250231IRR1,", ReadErrorCode::DayInvalid),
            ("C2504", ReadErrorCode::DayInvalid),
            ("C250401irr1,", ReadErrorCode::FieldInvalid),
            ("C250401IR", ReadErrorCode::FieldInvalid),
            ("C250401IRR", ReadErrorCode::AmountInvalid),
            ("C250401IRR1.000,00", ReadErrorCode::AmountInvalid),
        ] {
            assert_eq!(parse(field), Err(code), "{field}");
        }
    }
}
