use crate::digits::{mod_97, mod_97_holds, plain, values};
use crate::wire::string_on_the_wire;
use crate::{AgencyCode, FiscalYear, IdError};

/// The identifier of a payment (شناسه واریز) that a payer gives with a transfer.
///
/// Its official form is 30 digits whose check digits are not published, so any 1 to 30 digits
/// are read. Those that this treasury issues have a form of their own, which can be verified.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaymentIdentifier(String);

/// Agency 8, kind of deposit 2, fiscal year 2, serial 12, check digits 2.
const ISSUED_LENGTH: usize = 26;

impl PaymentIdentifier {
    /// Reads an identifier in Persian, Arabic or ASCII digits; leading zeros belong to it.
    ///
    /// # Errors
    /// `payment_identifier_digits` or `payment_identifier_length`.
    pub fn parse(typed: &str) -> Result<Self, IdError> {
        let plain = plain(typed);
        match values(&plain) {
            None => Err(IdError::PaymentIdentifierDigits),
            Some(digits) if (1..=30).contains(&digits.len()) => Ok(Self(plain)),
            Some(_) => Err(IdError::PaymentIdentifierLength),
        }
    }

    /// Makes the identifier of one expected payment: who collects it, what for, and a serial
    /// that the caller never uses twice for the same agency, kind and year.
    ///
    /// The check digits (ISO 7064, MOD 97-10) let a slip of the payer's hand be seen before the
    /// money is matched to a stranger's deposit.
    ///
    /// # Errors
    /// `payment_identifier_kind` above 99, `payment_identifier_serial` from 10¹² on.
    pub fn issue(agency_code: AgencyCode, kind: u8, year: FiscalYear, serial: u64) -> Result<Self, IdError> {
        if kind > 99 {
            return Err(IdError::PaymentIdentifierKind);
        }
        if serial >= 1_000_000_000_000 {
            return Err(IdError::PaymentIdentifierSerial);
        }
        let body = format!("{agency_code}{kind:02}{:02}{serial:012}", year.get() % 100);
        let digits = values(&body).ok_or(IdError::PaymentIdentifierDigits)?;
        let check = 98 - mod_97(digits.into_iter().chain([0, 0]));
        Ok(Self(format!("{body}{check:02}")))
    }

    /// Whether it has the length and the check digits of those issued here. A foreign identifier
    /// of the same length has them by chance once in 97.
    pub fn is_issued_form(&self) -> bool {
        let digits = values(&self.0).unwrap_or_default();
        let [.., tens, units] = digits.as_slice() else {
            return false;
        };
        digits.len() == ISSUED_LENGTH && mod_97_holds(digits.iter().copied(), tens * 10 + units)
    }

    /// The ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_on_the_wire!(
    PaymentIdentifier,
    IdError,
    "payment_identifier_not_a_string",
    Some("^[0-9]{1,30}$"),
    "12800016010400000000004230",
    "Payment identifier (شناسه واریز): 1 to 30 digits."
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn issue(kind: u8, year: i32, serial: u64) -> Result<PaymentIdentifier, IdError> {
        let agency = AgencyCode::parse("12800016").unwrap();
        PaymentIdentifier::issue(agency, kind, FiscalYear::new(year).unwrap(), serial)
    }

    #[test]
    fn an_issued_identifier_shows_agency_kind_year_and_serial() {
        let issued = issue(1, 1404, 42).unwrap();

        // 12800016 01 04 000000000042, followed by two zeros, leaves 98 − 30 by 97.
        assert_eq!(issued.as_str(), "12800016010400000000004230");
        assert!(issued.is_issued_form());
    }

    #[test]
    fn kind_and_serial_have_room_for_so_many_digits() {
        assert!(issue(99, 1404, 999_999_999_999).is_ok());
        assert_eq!(issue(100, 1404, 1), Err(IdError::PaymentIdentifierKind));
        assert_eq!(issue(1, 1404, 1_000_000_000_000), Err(IdError::PaymentIdentifierSerial));
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (typed, code) in [
            ("", "payment_identifier_length"),
            ("1234567890123456789012345678901", "payment_identifier_length"),
            ("12 34", "payment_identifier_digits"),
            ("1e9", "payment_identifier_digits"),
        ] {
            assert_eq!(PaymentIdentifier::parse(typed).unwrap_err().to_string(), code);
        }
    }

    #[test]
    fn a_foreign_identifier_is_kept_as_it_is() {
        let foreign = PaymentIdentifier::parse("۰۰۷").unwrap();

        assert_eq!(foreign.as_str(), "007");
        assert!(!foreign.is_issued_form());
        assert!(!PaymentIdentifier::parse("1").unwrap().is_issued_form());
        // A zero before it keeps the remainder, not the length.
        assert!(!PaymentIdentifier::parse("012800016010400000000004230").unwrap().is_issued_form());
    }

    proptest! {
        #[test]
        fn every_change_of_one_digit_is_seen(
            kind in 0u8..100, year in 1300..1500, serial in 0u64..1_000_000_000_000,
            at in 0usize..26, by in 1u32..10,
        ) {
            let issued = issue(kind, year, serial).unwrap();
            prop_assert!(issued.is_issued_form());

            let changed: String = issued.as_str().chars().enumerate().map(|(i, c)| {
                let digit = c.to_digit(10).unwrap();
                char::from_digit(if i == at { (digit + by) % 10 } else { digit }, 10).unwrap()
            }).collect();

            prop_assert!(!PaymentIdentifier::parse(&changed).unwrap().is_issued_form());
        }

        #[test]
        fn no_text_makes_it_panic(typed in any::<String>()) {
            let _ = PaymentIdentifier::parse(&typed).map(|read| read.is_issued_form());
        }
    }
}
