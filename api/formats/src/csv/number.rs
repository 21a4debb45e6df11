//! Amounts as people and banks write them.

use amanat_kernel::text;
use rust_decimal::Decimal;

use crate::error::{ReadErrorCode, is_direction_mark};
use crate::statement::{MAX_AMOUNT_DECIMALS, MAX_AMOUNT_DIGITS};

/// Arabic thousands separator, comma, Arabic comma.
const THOUSANDS: [char; 3] = ['\u{066C}', ',', '\u{060C}'];
/// Arabic decimal separator, point.
const DECIMALS: [char; 2] = ['\u{066B}', '.'];
/// Hyphen-minus and the true minus sign. In right-to-left text either may end up after the number.
const MINUS: [char; 2] = ['-', '\u{2212}'];

/// An empty cell is no number, and not zero.
pub(crate) fn parse(cell: &str) -> Result<Option<Decimal>, ReadErrorCode> {
    let unmarked: String = cell.chars().filter(|c| !is_direction_mark(*c)).collect();
    let ascii = text::ascii_digits(unmarked.trim());
    if ascii.is_empty() {
        return Ok(None);
    }
    let (is_negative, unsigned) = split_sign(&ascii);
    let (whole, fraction) = match unsigned.split_once(DECIMALS) {
        Some((_, "")) => return Err(ReadErrorCode::AmountInvalid),
        Some(parts) => parts,
        None => (unsigned, ""),
    };
    let whole = join_groups(whole).ok_or(ReadErrorCode::AmountInvalid)?;
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ReadErrorCode::AmountInvalid);
    }
    if whole.len() > MAX_AMOUNT_DIGITS {
        return Err(ReadErrorCode::AmountTooLarge);
    }
    let scale = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
    if scale > MAX_AMOUNT_DECIMALS {
        return Err(ReadErrorCode::AmountInvalid);
    }
    let magnitude: i128 = format!("0{whole}{fraction}").parse().map_err(|_| ReadErrorCode::AmountInvalid)?;
    let mantissa = if is_negative { -magnitude } else { magnitude };
    Decimal::try_from_i128_with_scale(mantissa, scale).map(Some).map_err(|_| ReadErrorCode::AmountTooLarge)
}

/// A minus on either side, or the accountants' parentheses.
fn split_sign(text: &str) -> (bool, &str) {
    let parenthesised = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let signed = parenthesised.or_else(|| text.strip_prefix(MINUS)).or_else(|| text.strip_suffix(MINUS));
    match signed {
        Some(unsigned) => (true, unsigned.trim()),
        None => (false, text),
    }
}

/// Without separators any number of digits; with them one to three, then threes only. So `12,50`,
/// where the comma would be a decimal mark, is refused and not read as 1250.
fn join_groups(whole: &str) -> Option<String> {
    let mut groups = whole.split(THOUSANDS);
    let first = groups.next()?;
    let has_more = whole.contains(THOUSANDS);
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    if first.is_empty() || !is_digits(first) || (has_more && first.len() > 3) {
        return None;
    }
    let mut joined = first.to_owned();
    for group in groups {
        if group.len() != 3 || !is_digits(group) {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}

/// Persian digits with both Arabic separators: `۱۲٬۵۰۰٫۵`.
pub(super) fn write(amount: Decimal) -> String {
    let plain = amount.normalize().to_string();
    let unsigned = plain.trim_start_matches('-');
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let mut text = String::new();
    if amount.is_sign_negative() && !amount.is_zero() {
        text.push('-');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push('\u{066C}');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('\u{066B}');
        text.push_str(fraction);
    }
    persian_digits(&text)
}

pub(super) fn persian_digits(text: &str) -> String {
    let persian = |c: char| {
        let value = c.to_digit(10)?;
        char::from_u32(u32::from('۰') + value)
    };
    text.chars().map(|c| persian(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn every_script_and_separator_gives_the_same_amount() {
        for cell in [
            "12500000",
            "12,500,000",
            "12500000.00",
            "۱۲۵۰۰۰۰۰",
            "۱۲٬۵۰۰٬۰۰۰",
            "١٢،٥٠٠،٠٠٠",
            "\u{202B}۱۲٬۵۰۰٬۰۰۰٫۰۰\u{202C}",
            " 0012500000 ",
        ] {
            assert_eq!(parse(cell), Ok(Some(decimal("12500000"))), "{cell}");
        }
        assert_eq!(parse("۱۲٬۵۰۰٫۲۵"), Ok(Some(decimal("12500.25"))));
        assert_eq!(parse("1.2500"), Ok(Some(decimal("1.25"))));
        assert_eq!(parse("\u{200F} "), Ok(None));
        assert_eq!(parse("0"), Ok(Some(Decimal::ZERO)));
    }

    #[test]
    fn a_minus_may_stand_on_either_side() {
        for cell in ["-1,000", "\u{200E}-۱۰۰۰", "۱۰۰۰-", "\u{2212}1000", "(1,000)"] {
            assert_eq!(parse(cell), Ok(Some(decimal("-1000"))), "{cell}");
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for cell in [
            "12,50",
            "1.250.000",
            "1,2500",
            "1234,567",
            ",5",
            "5,",
            ".5",
            "5.",
            "1e9",
            "+5",
            "- -5",
            "--5",
            "-5-",
            "(-5)",
            "-",
            "()",
            "5 000",
            "5 ریال",
            "1/5",
            "0x10",
            "٫",
            "1.23456",
            "NaN",
            "½",
            "1,000.000,5",
        ] {
            assert_eq!(parse(cell), Err(ReadErrorCode::AmountInvalid), "{cell}");
        }
    }

    #[test]
    fn eighteen_digits_are_the_limit() {
        let most = "9".repeat(MAX_AMOUNT_DIGITS);
        assert_eq!(parse(&most), Ok(Some(decimal(&most))));
        assert_eq!(parse(&format!("{most}.9999")), Ok(Some(decimal(&format!("{most}.9999")))));
        assert_eq!(parse("10000000000000000000"), Err(ReadErrorCode::AmountTooLarge));
        assert_eq!(parse(&"9".repeat(2_000)), Err(ReadErrorCode::AmountTooLarge));
    }

    #[test]
    fn amounts_are_written_as_accountants_expect() {
        assert_eq!(write(decimal("12500000")), "۱۲٬۵۰۰٬۰۰۰");
        assert_eq!(write(decimal("-999.50")), "-۹۹۹٫۵");
        assert_eq!(write(decimal("1000")), "۱٬۰۰۰");
        assert_eq!(write(-Decimal::ZERO), "۰");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(whole in -10i128.pow(18) + 1..10i128.pow(18), fraction in 0..10_000i128) {
            let amount = Decimal::from_i128_with_scale(whole * 10_000 + fraction * whole.signum(), 4);
            prop_assert_eq!(parse(&write(amount)), Ok(Some(amount)));
        }

        #[test]
        fn no_text_makes_it_panic(cell in "\\PC*", digits in "[-0-9۰-۹٫٬،,.()]{0,40}") {
            let _ = parse(&cell);
            let _ = parse(&digits);
        }
    }
}
