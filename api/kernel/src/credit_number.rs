use crate::digits::{mod_97, mod_97_holds, plain, values};
use crate::wire::string_on_the_wire;
use crate::{FiscalYear, IdError};

/// The number under which the treasury owes an announced deposit (شماره بستانکاری). Every refund cites it.
///
/// Fiscal year 4, serial 7, check digits 2 (ISO 7064, MOD 97-10): a slip of the hand on a refund letter is seen before
/// anybody looks for the deposit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditNumber(String);

const LENGTH: usize = 13;

impl CreditNumber {
    /// Reads a number in Persian, Arabic or ASCII digits.
    ///
    /// # Errors
    /// `credit_number_digits`, `credit_number_length`, `credit_number_check_digit`.
    pub fn parse(typed: &str) -> Result<Self, IdError> {
        let plain = plain(typed);
        let digits = values(&plain).ok_or(IdError::CreditNumberDigits)?;
        let [.., tens, units] = digits.as_slice() else {
            return Err(IdError::CreditNumberLength);
        };
        if digits.len() != LENGTH {
            return Err(IdError::CreditNumberLength);
        }
        if !mod_97_holds(digits.iter().copied(), tens * 10 + units) {
            return Err(IdError::CreditNumberCheckDigit);
        }
        Ok(Self(plain))
    }

    /// Makes the number of one announced deposit; the caller never uses a serial twice in a year.
    ///
    /// # Errors
    /// `credit_number_serial` from 10⁷ on.
    pub fn issue(year: FiscalYear, serial: u64) -> Result<Self, IdError> {
        if serial >= 10_000_000 {
            return Err(IdError::CreditNumberSerial);
        }
        let body = format!("{:04}{serial:07}", year.get());
        let digits = values(&body).ok_or(IdError::CreditNumberDigits)?;
        let check = 98 - mod_97(digits.into_iter().chain([0, 0]));
        Ok(Self(format!("{body}{check:02}")))
    }

    /// The ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_on_the_wire!(
    CreditNumber,
    IdError,
    "credit_number_not_a_string",
    Some("^[0-9]{13}$"),
    "1404000004257",
    "Credit number (شماره بستانکاری): fiscal year, serial, check digits."
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn issue(year: i32, serial: u64) -> Result<CreditNumber, IdError> {
        CreditNumber::issue(FiscalYear::new(year).unwrap(), serial)
    }

    #[test]
    fn an_issued_number_shows_year_and_serial() {
        assert_eq!(issue(1404, 42).unwrap().as_str().get(..11), Some("14040000042"));
        assert!(issue(1404, 9_999_999).is_ok());
        assert_eq!(issue(1404, 10_000_000), Err(IdError::CreditNumberSerial));
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (typed, code) in [
            ("", "credit_number_length"),
            ("140400000421", "credit_number_length"),
            ("1404/00000421", "credit_number_digits"),
            ("1404000004299", "credit_number_check_digit"),
        ] {
            assert_eq!(CreditNumber::parse(typed).unwrap_err().to_string(), code);
        }
    }

    #[test]
    fn the_example_of_the_contract_is_valid() {
        assert_eq!(issue(1404, 42).unwrap().as_str(), "1404000004257");
    }

    proptest! {
        #[test]
        fn it_is_read_in_any_digits_and_a_changed_one_is_seen(
            year in 1300..1500, serial in 0u64..10_000_000, at in 0usize..13, by in 1u32..10,
        ) {
            let issued = issue(year, serial).unwrap();
            let persian: String =
                issued.as_str().chars().map(|c| char::from_u32(0x06F0 + c.to_digit(10).unwrap()).unwrap()).collect();
            prop_assert_eq!(CreditNumber::parse(&persian).unwrap(), issued.clone());

            let changed: String = issued.as_str().chars().enumerate().map(|(i, c)| {
                let digit = c.to_digit(10).unwrap();
                char::from_digit(if i == at { (digit + by) % 10 } else { digit }, 10).unwrap()
            }).collect();
            prop_assert_eq!(CreditNumber::parse(&changed), Err(IdError::CreditNumberCheckDigit));
        }
    }
}
