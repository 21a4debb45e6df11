//! Amounts of the interchange formats: digits and at most one decimal mark.

use rust_decimal::Decimal;

use crate::error::ReadErrorCode;
use crate::statement::{MAX_AMOUNT_DECIMALS, MAX_AMOUNT_DIGITS};

/// `1234`, and with `,` as the mark `1234,`, `1234,5` and `,50`. No sign: direction has its own place in both formats.
/// The decimals are kept as written, so that sums show as many as the bank's.
pub(crate) fn parse(text: &str, mark: char) -> Result<Decimal, ReadErrorCode> {
    if text.starts_with('-') {
        return Err(ReadErrorCode::AmountNegative);
    }
    let (whole, fraction) = text.split_once(mark).unwrap_or((text, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return Err(ReadErrorCode::AmountInvalid);
    }
    let whole = whole.trim_start_matches('0');
    if whole.len() > MAX_AMOUNT_DIGITS {
        return Err(ReadErrorCode::AmountTooLarge);
    }
    let most = usize::try_from(MAX_AMOUNT_DECIMALS).unwrap_or(0);
    let (fraction, beyond) = fraction.split_at_checked(most).unwrap_or((fraction, ""));
    if beyond.bytes().any(|byte| byte != b'0') {
        return Err(ReadErrorCode::AmountInvalid);
    }
    let scale = u32::try_from(fraction.len()).map_err(|_| ReadErrorCode::AmountInvalid)?;
    let digits = whole.bytes().chain(fraction.bytes());
    let mantissa = digits.fold(0i128, |sum, digit| sum * 10 + i128::from(digit - b'0'));
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| ReadErrorCode::AmountTooLarge)
}

/// As [`parse`] reads it; the sign is left to the caller.
pub(crate) fn write(amount: Decimal, mark: char) -> String {
    amount.abs().to_string().replace('.', &mark.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_their_decimals() {
        for (text, plain) in [
            ("1234,", "1234"),
            (",50", "0.50"),
            ("000000001000,00", "1000.00"),
            ("0", "0"),
            ("999999999999999999,9999", "999999999999999999.9999"),
            ("1,50000", "1.5000"),
        ] {
            assert_eq!(parse(text, ',').unwrap().to_string(), plain, "{text}");
        }
        assert_eq!(parse("8.850", '.').unwrap().to_string(), "8.850");
        assert_eq!(write(Decimal::new(-12_345, 2), ','), "123,45");
    }

    #[test]
    fn everything_else_is_refused() {
        for (text, code) in [
            ("", ReadErrorCode::AmountInvalid),
            (",", ReadErrorCode::AmountInvalid),
            ("1,2,3", ReadErrorCode::AmountInvalid),
            ("1.000,00", ReadErrorCode::AmountInvalid),
            ("1 000", ReadErrorCode::AmountInvalid),
            ("1e9", ReadErrorCode::AmountInvalid),
            ("+5", ReadErrorCode::AmountInvalid),
            ("0,00001", ReadErrorCode::AmountInvalid),
            ("-5", ReadErrorCode::AmountNegative),
            ("1000000000000000000", ReadErrorCode::AmountTooLarge),
        ] {
            assert_eq!(parse(text, ','), Err(code), "{text}");
        }
    }
}
