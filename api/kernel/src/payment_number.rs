use crate::digits::{mod_97, mod_97_holds, plain, values};
use crate::text::ascii_digits;
use crate::wire::string_on_the_wire;
use crate::{FiscalYear, IdError};

/// The number of one payment of the treasury (شماره پرداخت), which the bank carries back on its statement.
///
/// A 9, fiscal year 4, serial 7, check digits 2 (ISO 7064, MOD 97-10). The leading digit and the length keep it apart from
/// a credit number, and the check digits from whatever else banks write into their lines: a payment is settled by this
/// number without people.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaymentNumber(String);

const LENGTH: usize = 14;
const LEADING: u32 = 9;

impl PaymentNumber {
    /// Reads a number in Persian, Arabic or ASCII digits.
    ///
    /// # Errors
    /// `payment_number_digits`, `payment_number_length`, `payment_number_leading_digit`, `payment_number_check_digit`.
    pub fn parse(typed: &str) -> Result<Self, IdError> {
        let plain = plain(typed);
        let digits = values(&plain).ok_or(IdError::PaymentNumberDigits)?;
        let [leading, .., tens, units] = digits.as_slice() else {
            return Err(IdError::PaymentNumberLength);
        };
        if digits.len() != LENGTH {
            return Err(IdError::PaymentNumberLength);
        }
        if *leading != LEADING {
            return Err(IdError::PaymentNumberLeadingDigit);
        }
        if !mod_97_holds(digits.iter().copied(), tens * 10 + units) {
            return Err(IdError::PaymentNumberCheckDigit);
        }
        Ok(Self(plain))
    }

    /// Makes the number of one payment; the caller never uses a serial twice in a year.
    ///
    /// # Errors
    /// `payment_number_serial` from 10⁷ on.
    pub fn issue(year: FiscalYear, serial: u64) -> Result<Self, IdError> {
        if serial >= 10_000_000 {
            return Err(IdError::PaymentNumberSerial);
        }
        let body = format!("{LEADING}{:04}{serial:07}", year.get());
        let digits = values(&body).ok_or(IdError::PaymentNumberDigits)?;
        let check = 98 - mod_97(digits.into_iter().chain([0, 0]));
        Ok(Self(format!("{body}{check:02}")))
    }

    /// Every payment number that stands in a text as a word of its own: in no longer run of digits.
    pub fn all_in(text: &str) -> Vec<Self> {
        let plain = ascii_digits(text);
        plain.split(|c: char| !c.is_ascii_digit()).filter_map(|word| Self::parse(word).ok()).collect()
    }

    /// The ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_on_the_wire!(
    PaymentNumber,
    IdError,
    "payment_number_not_a_string",
    Some("^9[0-9]{13}$"),
    "91404000004219",
    "Payment number (شماره پرداخت): a 9, fiscal year, serial, check digits."
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::CreditNumber;

    fn issue(year: i32, serial: u64) -> Result<PaymentNumber, IdError> {
        PaymentNumber::issue(FiscalYear::new(year).unwrap(), serial)
    }

    #[test]
    fn an_issued_number_shows_year_and_serial() {
        assert_eq!(issue(1404, 42).unwrap().as_str().get(..12), Some("914040000042"));
        assert!(issue(1404, 9_999_999).is_ok());
        assert_eq!(issue(1404, 10_000_000), Err(IdError::PaymentNumberSerial));
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (typed, code) in [
            ("", "payment_number_length"),
            ("9140400000421", "payment_number_length"),
            ("91404/00000421", "payment_number_digits"),
            ("11404000004257", "payment_number_leading_digit"),
            ("91404000004299", "payment_number_check_digit"),
        ] {
            assert_eq!(PaymentNumber::parse(typed).unwrap_err().to_string(), code);
        }
    }

    #[test]
    fn the_example_of_the_contract_is_valid() {
        assert_eq!(issue(1404, 42).unwrap().as_str(), "91404000004219");
    }

    #[test]
    fn numbers_are_found_as_words_of_a_text_in_any_digits() {
        let (one, other) = (issue(1404, 42).unwrap(), issue(1404, 43).unwrap());
        let text = format!("حواله {one}/پایا، ۹{}؛ {}1", other.as_str().trim_start_matches('9'), one.as_str());
        assert_eq!(PaymentNumber::all_in(&text), [one.clone(), other]);
        let persian: String =
            one.as_str().chars().map(|c| char::from_u32(0x06F0 + c.to_digit(10).unwrap()).unwrap()).collect();
        assert_eq!(PaymentNumber::all_in(&format!("بابت{persian}")), [one]);
        assert_eq!(PaymentNumber::all_in("واریز 14040000042"), []);
    }

    proptest! {
        #[test]
        fn a_changed_digit_is_seen_and_no_other_number_is_one(
            year in 1300..1500, serial in 0u64..10_000_000, at in 1usize..14, by in 1u32..10,
        ) {
            let issued = issue(year, serial).unwrap();
            let changed: String = issued.as_str().chars().enumerate().map(|(i, c)| {
                let digit = c.to_digit(10).unwrap();
                char::from_digit(if i == at { (digit + by) % 10 } else { digit }, 10).unwrap()
            }).collect();
            prop_assert_eq!(PaymentNumber::parse(&changed), Err(IdError::PaymentNumberCheckDigit));
            prop_assert!(CreditNumber::parse(issued.as_str()).is_err());
            let credit = CreditNumber::issue(FiscalYear::new(year).unwrap(), serial).unwrap();
            prop_assert!(PaymentNumber::parse(credit.as_str()).is_err());
        }
    }
}
