use crate::IdError;
use crate::digits::{plain, values};
use crate::wire::string_on_the_wire;

/// The code of an executive agency (دستگاه اجرایی) in the treasury's register: eight digits.
///
/// It is public and has no check digit, so nothing about it is hidden or verified.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgencyCode(String);

impl AgencyCode {
    /// Reads a code in Persian, Arabic or ASCII digits.
    ///
    /// # Errors
    /// `agency_code_digits` or `agency_code_length`.
    pub fn parse(typed: &str) -> Result<Self, IdError> {
        let plain = plain(typed);
        match values(&plain) {
            None => Err(IdError::AgencyCodeDigits),
            Some(digits) if digits.len() == 8 => Ok(Self(plain)),
            Some(_) => Err(IdError::AgencyCodeLength),
        }
    }

    /// The eight ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_on_the_wire!(
    AgencyCode,
    IdError,
    "agency_code_not_a_string",
    Some("^[0-9]{8}$"),
    "12800016",
    "Code of an executive agency (دستگاه اجرایی): eight digits."
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_eight_digits_in_any_script() {
        assert_eq!(AgencyCode::parse("۱۲۸۰۰۰۱۶").unwrap().as_str(), "12800016");
        for (typed, code) in [
            ("", "agency_code_length"),
            ("1280001", "agency_code_length"),
            ("128000160", "agency_code_length"),
            ("1280001x", "agency_code_digits"),
            ("-1280001", "agency_code_digits"),
        ] {
            assert_eq!(AgencyCode::parse(typed).unwrap_err().to_string(), code, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(typed in any::<String>()) {
            let _ = AgencyCode::parse(&typed);
        }
    }
}
