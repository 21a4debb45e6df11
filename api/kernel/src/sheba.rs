use crate::IdError;
use crate::digits::{mod_97_holds, plain, values};
use crate::wire::{redacted_debug, string_on_the_wire};

/// An Iranian bank account number (شبا): the IBAN of ISO 13616 with the country `IR`, that is
/// two check digits, three digits of the bank and nineteen of the account.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sheba(String);

/// `IR` as digits, A being 10: it follows the account in the number that is checked.
const COUNTRY: [u32; 4] = [1, 8, 2, 7];

impl Sheba {
    /// Reads a Sheba in any digits, in either case, with spaces or dashes between its parts.
    ///
    /// The letters `IR` are required: 24 bare digits may be another number altogether.
    ///
    /// # Errors
    /// `sheba_country`, `sheba_digits`, `sheba_length` or `sheba_check_digit`.
    pub fn parse(typed: &str) -> Result<Self, IdError> {
        let plain: String =
            plain(typed).chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase()).collect();
        let digits = plain.strip_prefix("IR").ok_or(IdError::ShebaCountry)?;
        let digits = values(digits).ok_or(IdError::ShebaDigits)?;
        let [tens, units, account @ ..] = digits.as_slice() else {
            return Err(IdError::ShebaLength);
        };
        if account.len() != 22 {
            return Err(IdError::ShebaLength);
        }
        let number = account.iter().copied().chain(COUNTRY).chain([*tens, *units]);
        if !mod_97_holds(number, tens * 10 + units) {
            return Err(IdError::ShebaCheckDigit);
        }
        Ok(Self(plain))
    }

    /// `IR` and 24 ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The three digits of the bank: `010` is the Central Bank, where treasury accounts are.
    pub fn bank_code(&self) -> &str {
        self.0.get(4..7).unwrap_or_default()
    }
}

redacted_debug!(Sheba);
string_on_the_wire!(
    Sheba,
    IdError,
    "sheba_not_a_string",
    Some("^IR[0-9]{24}$"),
    "IR780100004001000001234567",
    "Bank account (شبا): the Iranian IBAN, ISO 13616, with check digits 02 to 98."
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::digits::mod_97;

    fn from_account(account: &str) -> String {
        let digits = values(account).unwrap().into_iter().chain(COUNTRY).chain([0, 0]);
        format!("IR{:02}{account}", 98 - mod_97(digits))
    }

    #[test]
    fn the_check_digits_are_those_of_the_worked_example() {
        assert_eq!(from_account("0100004001000001234567"), "IR780100004001000001234567");
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (typed, code) in [
            ("", "sheba_country"),
            ("550570022080013447370101", "sheba_country"),
            ("DE89370400440532013000", "sheba_country"),
            ("IR", "sheba_length"),
            ("IR7", "sheba_length"),
            ("IR78010000400100000123456", "sheba_length"),
            ("IR7801000040010000012345677", "sheba_length"),
            ("IR78010000400100000123456O", "sheba_digits"),
            ("IR012345678901234567890123", "sheba_check_digit"),
            ("IR780100004001000001234568", "sheba_check_digit"),
        ] {
            assert_eq!(Sheba::parse(typed).unwrap_err().to_string(), code, "{typed:?}");
        }
    }

    /// They are congruent to 97, 98 and 02 of the same accounts, which are valid.
    #[test]
    fn check_digits_00_01_and_99_are_refused_though_the_remainder_is_one() {
        for (congruent, valid) in [
            ("IR000100000000000000000033", "IR970100000000000000000033"),
            ("IR010100000000000000000015", "IR980100000000000000000015"),
            ("IR990100000000000000000094", "IR020100000000000000000094"),
        ] {
            assert_eq!(Sheba::parse(congruent), Err(IdError::ShebaCheckDigit));
            assert_eq!(Sheba::parse(valid).unwrap().as_str(), valid);
        }
    }

    #[test]
    fn a_sheba_is_read_as_people_write_it() {
        for typed in [
            "ir78 0100 0040 0100 0001 2345 67",
            "IR78-0100-0040-0100-0001-2345-67",
            "IR۷۸۰۱۰۰۰۰۴۰۰۱۰۰۰۰۰۱۲۳۴۵۶۷",
            "\u{200e}IR78\u{a0}0100004001000001234567 ",
        ] {
            let sheba = Sheba::parse(typed).unwrap();
            assert_eq!(sheba.as_str(), "IR780100004001000001234567");
            assert_eq!(sheba.bank_code(), "010");
        }
    }

    #[test]
    fn debug_hides_the_account() {
        let sheba = Sheba::parse("IR780100004001000001234567").unwrap();
        assert_eq!(format!("{sheba:?}"), "Sheba(IR**********************67)");
    }

    proptest! {
        #[test]
        fn every_change_of_one_digit_is_refused(account in "[0-9]{22}", at in 2usize..26, by in 1u32..10) {
            let valid = from_account(&account);
            prop_assert!(Sheba::parse(&valid).is_ok());

            let changed: String = valid.chars().enumerate().map(|(i, c)| match c.to_digit(10) {
                Some(digit) if i == at => char::from_digit((digit + by) % 10, 10).unwrap(),
                _ => c,
            }).collect();

            prop_assert_eq!(Sheba::parse(&changed), Err(IdError::ShebaCheckDigit));
        }

        #[test]
        fn no_text_makes_it_panic(typed in any::<String>()) {
            let _ = Sheba::parse(&typed);
            let _ = Sheba::parse(&format!("IR{typed}"));
        }
    }
}
