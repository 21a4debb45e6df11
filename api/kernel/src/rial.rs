use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::digits::plain;
use crate::wire::{Wire, from_wire, named_schema, string_schema};

/// An amount of money in whole current Rials, from zero to eighteen nines.
///
/// There is no sign: a direction is a [`Side`](crate::Side). There is no fraction: the Rial has
/// none in use. On the wire it is a string, because sums of the state pass 2⁵³, above which a
/// JavaScript number silently loses the last digits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rial(i64);

/// Why an amount was refused; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RialError {
    #[error("amount_invalid")]
    Invalid,
    #[error("amount_too_large")]
    TooLarge,
}

impl Rial {
    pub const ZERO: Self = Self(0);
    /// Eighteen nines: what the wire form can hold.
    pub const MAX: Self = Self(999_999_999_999_999_999);

    /// # Errors
    /// `amount_invalid` below zero, `amount_too_large` above [`Rial::MAX`].
    pub fn new(rials: i64) -> Result<Self, RialError> {
        if rials < 0 {
            Err(RialError::Invalid)
        } else if rials > Self::MAX.0 {
            Err(RialError::TooLarge)
        } else {
            Ok(Self(rials))
        }
    }

    pub fn get(self) -> i64 {
        self.0
    }

    pub fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum, unless it is above [`Rial::MAX`].
    pub fn checked_add(self, other: Self) -> Option<Self> {
        // Two amounts stay far below the end of i64, so the addition itself cannot overflow.
        Self::new(self.0 + other.0).ok()
    }

    /// The difference, unless it is below zero.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Self::new(self.0 - other.0).ok()
    }
}

impl FromStr for Rial {
    type Err = RialError;

    /// Reads 1 to 18 digits in any script. Signs, exponents, separators and inner spaces are
    /// refused: `1.000` is one Rial to a program and a thousand to a reader.
    fn from_str(typed: &str) -> Result<Self, RialError> {
        let plain = plain(typed);
        if plain.is_empty() || !plain.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(RialError::Invalid);
        }
        if plain.len() > 18 {
            return Err(RialError::TooLarge);
        }
        plain.parse().map(Self).map_err(|_| RialError::Invalid)
    }
}

impl fmt::Display for Rial {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

impl Serialize for Rial {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Wire for Rial {
    const WRONG_TYPE: &'static str = "amount_not_a_string";
}

impl<'de> Deserialize<'de> for Rial {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from_wire(from)
    }
}

named_schema!(
    Rial,
    string_schema("Amount in whole current Rials, as a string of 1 to 18 digits.", Some("^[0-9]{1,18}$"), "12500000")
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_amount_is_read_in_every_script_of_digits() {
        for typed in ["12500000", "۱۲۵۰۰۰۰۰", "١٢٥٠٠٠٠٠", " 12500000 ", "000012500000"] {
            assert_eq!(typed.parse::<Rial>().unwrap(), Rial::new(12_500_000).unwrap());
        }
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (typed, code) in [
            ("", "amount_invalid"),
            (" ", "amount_invalid"),
            ("-1", "amount_invalid"),
            ("+360123458", "amount_invalid"),
            ("1e9", "amount_invalid"),
            ("1.0", "amount_invalid"),
            ("1,000", "amount_invalid"),
            ("۱٬۰۰۰", "amount_invalid"),
            ("1 000", "amount_invalid"),
            ("1\u{0}", "amount_invalid"),
            ("0x10", "amount_invalid"),
            ("1000000000000000000", "amount_too_large"),
            ("10000000000000000000", "amount_too_large"),
            ("99999999999999999999999999999999999999999", "amount_too_large"),
        ] {
            assert_eq!(typed.parse::<Rial>().unwrap_err().to_string(), code, "{typed:?}");
        }
        assert_eq!(Rial::new(-1), Err(RialError::Invalid));
        assert_eq!(Rial::new(Rial::MAX.get() + 1), Err(RialError::TooLarge));
    }

    #[test]
    fn arithmetic_stops_at_both_ends() {
        let one = Rial::new(1).unwrap();

        assert_eq!(Rial::MAX.checked_add(one), None);
        assert_eq!(Rial::MAX.checked_add(Rial::MAX), None);
        assert_eq!(Rial::MAX.checked_add(Rial::ZERO), Some(Rial::MAX));
        assert_eq!(Rial::ZERO.checked_sub(one), None);
        assert_eq!(one.checked_sub(one), Some(Rial::ZERO));
        assert!(Rial::ZERO.is_zero() && !one.is_zero());
    }

    #[test]
    fn the_wire_form_is_a_string_and_nothing_else() {
        assert_eq!(serde_json::to_string(&Rial::MAX).unwrap(), r#""999999999999999999""#);
        assert_eq!(serde_json::from_str::<Rial>(r#""0""#).unwrap(), Rial::ZERO);
        for json in ["5", "-5", "5.0", "1e9", "true", "null", "[]", r#"["5"]"#, "{}", r#"{"a":1}"#] {
            let refusal = serde_json::from_str::<Rial>(json).unwrap_err().to_string();
            assert!(refusal.starts_with("amount_not_a_string"), "{json}: {refusal}");
        }
        let refusal = serde_json::from_str::<Rial>(r#""-5""#).unwrap_err().to_string();
        assert!(refusal.starts_with("amount_invalid"), "{refusal}");
    }

    proptest! {
        #[test]
        fn every_amount_survives_text_and_wire(rials in 0..=Rial::MAX.get()) {
            let amount = Rial::new(rials).unwrap();

            prop_assert_eq!(amount.to_string().parse(), Ok(amount));
            let json = serde_json::to_string(&amount).unwrap();
            prop_assert_eq!(serde_json::from_str::<Rial>(&json).unwrap(), amount);
        }

        #[test]
        fn subtraction_undoes_addition(a in 0i64..500_000_000_000_000_000, b in 0i64..500_000_000_000_000_000) {
            let (a, b) = (Rial::new(a).unwrap(), Rial::new(b).unwrap());
            prop_assert_eq!(a.checked_add(b).unwrap().checked_sub(b), Some(a));
        }

        #[test]
        fn no_text_makes_it_panic(typed in any::<String>()) {
            let _ = typed.parse::<Rial>();
        }
    }
}
