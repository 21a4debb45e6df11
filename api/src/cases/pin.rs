//! The PIN of a case, as people type it.

use std::fmt;

use amanat_kernel::text;
use secrecy::SecretString;
use serde::{Deserialize, Deserializer, de::Error as _};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr, Schema,
        schema::{ObjectBuilder, Type},
    },
};

use super::secret::PIN_DIGITS;

/// The PIN of a case as it was typed: digits of any script, with whatever spaces and marks stand between them.
#[derive(Clone)]
pub struct Pin(String);

impl Pin {
    fn parse(typed: &str) -> Option<Self> {
        let plain: String = text::fold(typed).chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let is_pin = plain.len() == PIN_DIGITS && plain.bytes().all(|byte| byte.is_ascii_digit());
        is_pin.then_some(Self(plain))
    }

    /// The seven digits, to be verified.
    pub fn to_verify(&self) -> SecretString {
        self.0.clone().into()
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}

impl<'de> Deserialize<'de> for Pin {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let typed = String::deserialize(from)?;
        Self::parse(&typed).ok_or_else(|| D::Error::custom("pin_form"))
    }
}

impl PartialSchema for Pin {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(Some("^[0-9]{7}$"))
            .description(Some("The PIN of a case: seven digits."))
            .examples(["1234567"])
            .into()
    }
}

impl ToSchema for Pin {
    fn name() -> std::borrow::Cow<'static, str> {
        "Pin".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_read_in_digits_of_any_script() {
        for typed in ["0123456", "۰۱۲۳۴۵۶", "٠١٢٣٤٥٦", " 012 34-56 ", "\u{2068}۰۱۲۳۴۵۶\u{2069}"] {
            assert_eq!(Pin::parse(typed).map(|pin| pin.0), Some("0123456".to_owned()), "{typed}");
        }
        for typed in ["", "012345", "01234567", "012345x"] {
            assert!(Pin::parse(typed).is_none(), "{typed}");
        }
    }
}
