//! What the identifiers made of digits have in common.

use thiserror::Error;

use crate::text::{ascii_digits, is_bidi_control};

/// Why an identifier was refused; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IdError {
    #[error("national_id_length")]
    NationalIdLength,
    #[error("national_id_digits")]
    NationalIdDigits,
    #[error("national_id_all_equal")]
    NationalIdAllEqual,
    #[error("national_id_check_digit")]
    NationalIdCheckDigit,
    #[error("legal_id_length")]
    LegalIdLength,
    #[error("legal_id_digits")]
    LegalIdDigits,
    #[error("legal_id_zero_serial")]
    LegalIdZeroSerial,
    #[error("legal_id_check_digit")]
    LegalIdCheckDigit,
    #[error("sheba_country")]
    ShebaCountry,
    #[error("sheba_length")]
    ShebaLength,
    #[error("sheba_digits")]
    ShebaDigits,
    #[error("sheba_check_digit")]
    ShebaCheckDigit,
    #[error("payment_identifier_length")]
    PaymentIdentifierLength,
    #[error("payment_identifier_digits")]
    PaymentIdentifierDigits,
    #[error("payment_identifier_kind")]
    PaymentIdentifierKind,
    #[error("payment_identifier_serial")]
    PaymentIdentifierSerial,
    #[error("credit_number_length")]
    CreditNumberLength,
    #[error("credit_number_digits")]
    CreditNumberDigits,
    #[error("credit_number_check_digit")]
    CreditNumberCheckDigit,
    #[error("credit_number_serial")]
    CreditNumberSerial,
    #[error("payment_number_length")]
    PaymentNumberLength,
    #[error("payment_number_digits")]
    PaymentNumberDigits,
    #[error("payment_number_leading_digit")]
    PaymentNumberLeadingDigit,
    #[error("payment_number_check_digit")]
    PaymentNumberCheckDigit,
    #[error("payment_number_serial")]
    PaymentNumberSerial,
    #[error("tracking_reference_length")]
    TrackingReferenceLength,
    #[error("tracking_reference_digits")]
    TrackingReferenceDigits,
    #[error("tracking_reference_version")]
    TrackingReferenceVersion,
    #[error("tracking_reference_check_digit")]
    TrackingReferenceCheckDigit,
    #[error("tracking_reference_random")]
    TrackingReferenceRandom,
    #[error("agency_code_length")]
    AgencyCodeLength,
    #[error("agency_code_digits")]
    AgencyCodeDigits,
}

/// A code as it was typed or pasted, made plain: ASCII digits, no white space around it, and
/// without the invisible direction marks that documents put around codes in Persian text.
pub(crate) fn plain(typed: &str) -> String {
    ascii_digits(typed).chars().filter(|c| !is_bidi_control(*c)).collect::<String>().trim().to_owned()
}

/// The values of the digits, or `None` when anything else is in the text.
pub(crate) fn values(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|c| c.to_digit(10)).collect()
}

/// The remainder by 97 of a decimal number of any length (ISO 7064, MOD 97-10).
pub(crate) fn mod_97(digits: impl IntoIterator<Item = u32>) -> u32 {
    digits.into_iter().fold(0, |rest, digit| (rest * 10 + digit) % 97)
}

/// Whether a number that ends in its two check digits is valid by ISO 7064, MOD 97-10.
///
/// The standard computes 98 − r, that is 02 to 98. The congruent 00, 01 and 99 pass the bare
/// remainder test, so they are refused by `check` being named apart.
pub(crate) fn mod_97_holds(number: impl IntoIterator<Item = u32>, check: u32) -> bool {
    (2..=98).contains(&check) && mod_97(number) == 1
}
