use std::fmt;

use serde::{Serialize, Serializer};

use crate::wire::{named_schema, string_schema};
use crate::{Rial, RialError};

/// A sum of amounts in whole current Rials; negative where it is a difference of two sums.
///
/// It is 128 bits wide, so no sum of amounts that fits in a machine's memory overflows: that
/// would take more than 10²⁰ of the largest. It is only ever written, never read back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Total(i128);

impl Total {
    pub const ZERO: Self = Self(0);

    pub fn new(rials: i128) -> Self {
        Self(rials)
    }

    pub fn get(self) -> i128 {
        self.0
    }
}

impl FromIterator<Rial> for Total {
    fn from_iter<I: IntoIterator<Item = Rial>>(amounts: I) -> Self {
        Self(amounts.into_iter().map(|amount| i128::from(amount.get())).sum())
    }
}

impl From<Rial> for Total {
    fn from(amount: Rial) -> Self {
        Self(amount.get().into())
    }
}

/// For a total that must itself be an amount, as the total of a payment file.
impl TryFrom<Total> for Rial {
    type Error = RialError;

    fn try_from(total: Total) -> Result<Self, RialError> {
        let refusal = if total.0 < 0 { RialError::Invalid } else { RialError::TooLarge };
        i64::try_from(total.0).map_err(|_| refusal).and_then(Rial::new)
    }
}

impl fmt::Display for Total {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

impl Serialize for Total {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

named_schema!(
    Total,
    string_schema(
        "Sum of amounts in whole current Rials, as a string; a difference may be negative.",
        Some("^-?[0-9]{1,39}$"),
        "1250000000000"
    )
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_total_goes_beyond_the_largest_amount() {
        let total: Total = std::iter::repeat_n(Rial::MAX, 1000).collect();

        assert_eq!(total.to_string(), "999999999999999999000");
        assert_eq!(Rial::try_from(total), Err(RialError::TooLarge));
        assert_eq!(Total::from_iter([]), Total::ZERO);
    }

    #[test]
    fn a_total_that_fits_is_an_amount() {
        assert_eq!(Rial::try_from(Total::from(Rial::MAX)), Ok(Rial::MAX));
        assert_eq!(Rial::try_from(Total::new(-1)), Err(RialError::Invalid));
        assert_eq!(Rial::try_from(Total::new(i128::MIN)), Err(RialError::Invalid));
    }

    #[test]
    fn the_wire_form_is_a_signed_string() {
        assert_eq!(serde_json::to_string(&Total::new(-7)).unwrap(), r#""-7""#);
    }
}
