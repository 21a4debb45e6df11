//! How a value crosses the wire: as a string that is parsed, and as a named schema.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserializer, de};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};

/// A value that is read from a string; a year is read from a JSON number too.
pub(crate) trait Wire: FromStr<Err: fmt::Display> {
    /// The code of the refusal of any other JSON: boolean, null, list, object, most numbers.
    const WRONG_TYPE: &'static str;

    /// Reads a whole number, where JSON numbers are a form of the value.
    fn from_integer(_: i64) -> Option<Result<Self, Self::Err>> {
        None
    }
}

/// Parses what is on the wire; every failure is a code.
///
/// It asks for any type and not for a string: asked for a string, serde_json would word the
/// refusal of a number itself, in English, and the code would be lost. Formats that guess at
/// numbers in plain text (CSV fields, path segments of actix) need `FromStr` instead.
pub(crate) fn from_wire<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_any(WireVisitor(PhantomData))
}

struct WireVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for WireVisitor<T> {
    type Value = T;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(T::WRONG_TYPE)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        value.parse().map_err(E::custom)
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<T, E> {
        Err(E::custom(T::WRONG_TYPE))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        match T::from_integer(value) {
            Some(read) => read.map_err(E::custom),
            None => Err(E::custom(T::WRONG_TYPE)),
        }
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        // No value of ours is near the end of i64: what is above is refused as the end is.
        self.visit_i64(i64::try_from(value).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<T, E> {
        Err(E::custom(T::WRONG_TYPE))
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        Err(E::custom(T::WRONG_TYPE))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        Err(A::Error::custom(T::WRONG_TYPE))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        Err(A::Error::custom(T::WRONG_TYPE))
    }
}

/// The schema of a string with a pattern (ECMA 262) and an example that is itself valid.
pub(crate) fn string_schema(description: &str, pattern: Option<&str>, example: &str) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(description))
        .pattern(pattern)
        .examples([example])
        .into()
}

/// Gives a parsed type its string forms: `Display` and `Serialize` write `as_str`,
/// `Deserialize` parses, and the schema carries the type's own name.
macro_rules! string_on_the_wire {
    ($type:ident, $error:ty, $wrong_type:literal, $pattern:expr, $example:literal, $description:literal) => {
        impl std::str::FromStr for $type {
            type Err = $error;

            fn from_str(from: &str) -> Result<Self, Self::Err> {
                Self::parse(from)
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.pad(self.as_str())
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl crate::wire::Wire for $type {
            const WRONG_TYPE: &'static str = $wrong_type;
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                crate::wire::from_wire(from)
            }
        }

        crate::wire::named_schema!($type, crate::wire::string_schema($description, $pattern, $example));
    };
}

/// Registers a schema under the bare name of the type.
macro_rules! named_schema {
    ($type:ident, $schema:expr) => {
        impl utoipa::PartialSchema for $type {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $schema
            }
        }

        impl utoipa::ToSchema for $type {
            fn name() -> std::borrow::Cow<'static, str> {
                std::borrow::Cow::Borrowed(stringify!($type))
            }
        }
    };
}

/// `Debug` that shows the first and last two characters, because a log line, a panic message or
/// a trace must not hold a person's identifier.
macro_rules! redacted_debug {
    ($type:ident) => {
        impl std::fmt::Debug for $type {
            fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(to, concat!(stringify!($type), "({})"), crate::wire::redact(&self.0))
            }
        }
    };
}

pub(crate) use {named_schema, redacted_debug, string_on_the_wire};

/// All but the first and last two characters replaced by asterisks.
pub(crate) fn redact(plain: &str) -> String {
    let last = plain.chars().count().saturating_sub(2);
    plain.chars().enumerate().map(|(at, c)| if at < 2 || at >= last { c } else { '*' }).collect()
}
