use crate::IdError;
use crate::digits::{plain, values};
use crate::wire::{redacted_debug, string_on_the_wire};

/// The national id of a legal person (شناسه ملی): eleven digits, the last one a check digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LegalId(String);

impl LegalId {
    /// Reads an id in Persian, Arabic or ASCII digits.
    ///
    /// # Errors
    /// `legal_id_digits`, `legal_id_length`, `legal_id_zero_serial` or `legal_id_check_digit`.
    pub fn parse(typed: &str) -> Result<Self, IdError> {
        let plain = plain(typed);
        let digits = values(&plain).ok_or(IdError::LegalIdDigits)?;
        let [body @ .., tens, check] = digits.as_slice() else {
            return Err(IdError::LegalIdLength);
        };
        if digits.len() != 11 {
            return Err(IdError::LegalIdLength);
        }
        // After the three digits of the registration office comes the serial, never all zero.
        if body.iter().skip(3).all(|digit| *digit == 0) {
            return Err(IdError::LegalIdZeroSerial);
        }
        if check_digit(body, *tens) != *check {
            return Err(IdError::LegalIdCheckDigit);
        }
        Ok(Self(plain))
    }

    /// The eleven ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The tenth digit plus two is added to each digit; the weights repeat; remainder 10 counts as 0.
fn check_digit(first_nine: &[u32], tens: u32) -> u32 {
    let weights = [29, 27, 23, 19, 17].into_iter().cycle();
    let digits = first_nine.iter().chain([&tens]);
    let sum: u32 = digits.zip(weights).map(|(digit, weight)| (digit + tens + 2) * weight).sum();
    sum % 11 % 10
}

redacted_debug!(LegalId);
string_on_the_wire!(
    LegalId,
    IdError,
    "legal_id_not_a_string",
    Some("^[0-9]{11}$"),
    "14003001239",
    "National id of a legal person (شناسه ملی): eleven digits with a check digit."
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_check_digit_is_the_one_of_the_worked_example() {
        // 174+243+115+95+136+145+135+138+133+136 = 1450, and 1450 mod 11 = 9.
        assert_eq!(check_digit(&[1, 4, 0, 0, 3, 0, 0, 1, 2], 3), 9);
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (typed, code) in [
            ("", "legal_id_length"),
            ("7", "legal_id_length"),
            ("1038028479", "legal_id_length"),
            ("103802847900", "legal_id_length"),
            ("10380284792", "legal_id_check_digit"),
            ("11111111111", "legal_id_check_digit"),
            ("00000000000", "legal_id_zero_serial"),
            ("-0380284790", "legal_id_digits"),
            ("1038028479O", "legal_id_digits"),
        ] {
            assert_eq!(LegalId::parse(typed).unwrap_err().to_string(), code, "{typed:?}");
        }
    }

    #[test]
    fn debug_hides_the_middle() {
        let id = LegalId::parse("۱۰۳۸۰۲۸۴۷۹۰").unwrap();
        assert_eq!(format!("{id:?}"), "LegalId(10*******90)");
    }

    proptest! {
        /// Remainders 0 and 10 share the check digit 0: only under it can a slip go unseen.
        #[test]
        fn a_change_of_one_digit_is_refused(
            body in prop::collection::vec(0u32..10, 9), tens in 0u32..10, at in 0usize..11, by in 1u32..10,
        ) {
            let mut digits = body.clone();
            digits.extend([tens, check_digit(&body, tens)]);
            let id: String = digits.iter().map(u32::to_string).collect();
            prop_assume!(LegalId::parse(&id).is_ok());

            let slip = digits.iter().enumerate().map(|(i, d)| if i == at { (d + by) % 10 } else { *d });
            let changed: String = slip.map(|d| d.to_string()).collect();

            if LegalId::parse(&changed).is_ok() {
                prop_assert!(at < 10 && check_digit(&body, tens) == 0, "{id} {changed}");
            }
        }

        #[test]
        fn no_text_makes_it_panic(typed in any::<String>()) {
            let _ = LegalId::parse(&typed);
        }
    }
}
