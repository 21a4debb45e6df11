use crate::IdError;
use crate::digits::values;
use crate::text::{ascii_digits, is_bidi_control, is_zero_width};
use crate::wire::{redacted_debug, string_on_the_wire};

/// How an applicant finds a request again (کد رهگیری): a version digit, thirteen random digits and a check digit.
///
/// The random digits are the caller's: nothing about a request, and none of its neighbours, can be read from its
/// reference. The check digit is that of H. Michael Damm (dissertation, Marburg 2004): every single wrong digit and every
/// two neighbours in the wrong order are seen before anybody looks for the request.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackingReference(String);

const LENGTH: usize = 15;
const VERSION: u32 = 1;

/// Damm's weakly totally anti-symmetric quasigroup of order 10. Its diagonal is zero, so a number with its check digit ends at 0.
const QUASIGROUP: [[u32; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

impl TrackingReference {
    /// How many there are of this version: the caller draws a number below it.
    pub const COUNT: u64 = 10_000_000_000_000;

    /// Reads a reference in Persian, Arabic or ASCII digits, with whatever spaces, dashes and invisible marks were typed or
    /// pasted along.
    ///
    /// # Errors
    /// `tracking_reference_digits`, `tracking_reference_length`, `tracking_reference_version`,
    /// `tracking_reference_check_digit`.
    pub fn parse(typed: &str) -> Result<Self, IdError> {
        let plain: String = ascii_digits(typed).chars().filter(|c| !is_between(*c)).collect();
        let digits = values(&plain).ok_or(IdError::TrackingReferenceDigits)?;
        if digits.len() != LENGTH {
            return Err(IdError::TrackingReferenceLength);
        }
        if digits.first() != Some(&VERSION) {
            return Err(IdError::TrackingReferenceVersion);
        }
        if damm(&digits) != Some(0) {
            return Err(IdError::TrackingReferenceCheckDigit);
        }
        Ok(Self(plain))
    }

    /// The reference of one request; the caller draws the number at random and draws again where it is taken.
    ///
    /// # Errors
    /// `tracking_reference_random` from [`TrackingReference::COUNT`] on.
    pub fn issue(random: u64) -> Result<Self, IdError> {
        if random >= Self::COUNT {
            return Err(IdError::TrackingReferenceRandom);
        }
        let body = format!("{VERSION}{random:013}");
        let digits = values(&body).ok_or(IdError::TrackingReferenceDigits)?;
        let check = damm(&digits).ok_or(IdError::TrackingReferenceDigits)?;
        Ok(Self(format!("{body}{check}")))
    }

    /// The fifteen ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As people read it aloud and copy it: `12345-67890-12345`.
    pub fn grouped(&self) -> String {
        let group = |from: usize| self.0.get(from..from + 5).unwrap_or_default();
        [group(0), group(5), group(10)].join("-")
    }
}

/// Where the quasigroup leads, digit by digit.
fn damm(digits: &[u32]) -> Option<u32> {
    digits.iter().try_fold(0, |at, digit| {
        let row = QUASIGROUP.get(usize::try_from(at).ok()?)?;
        row.get(usize::try_from(*digit).ok()?).copied()
    })
}

/// What stands between the digits of a reference as it was shown, written down or pasted.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || is_bidi_control(c)
        || is_zero_width(c)
        || matches!(c, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

redacted_debug!(TrackingReference);
string_on_the_wire!(
    TrackingReference,
    IdError,
    "tracking_reference_not_a_string",
    Some("^1[0-9]{14}$"),
    "100000000000425",
    "Tracking reference (کد رهگیری): a version digit, thirteen random digits, a check digit."
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn issue(random: u64) -> TrackingReference {
        TrackingReference::issue(random).unwrap()
    }

    fn digits(reference: &TrackingReference) -> Vec<u32> {
        values(reference.as_str()).unwrap()
    }

    fn written(digits: &[u32], zero: u32) -> String {
        digits.iter().map(|digit| char::from_u32(zero + digit).unwrap()).collect()
    }

    #[test]
    fn the_check_digit_is_that_of_the_worked_example() {
        assert_eq!(damm(&[5, 7, 2]), Some(4));
        assert_eq!(damm(&[5, 7, 2, 4]), Some(0));
    }

    /// What the check digit promises rests on this alone: each row and column has every digit (a wrong digit is seen), and
    /// (a * b) * c is never (a * c) * b (neighbours in the wrong order are seen).
    #[test]
    fn the_quasigroup_is_weakly_totally_anti_symmetric() {
        let at = |row: usize, column: usize| usize::try_from(QUASIGROUP[row][column]).unwrap();
        for a in 0..10 {
            let mut row: Vec<usize> = (0..10).map(|b| at(a, b)).collect();
            let mut column: Vec<usize> = (0..10).map(|b| at(b, a)).collect();
            row.sort_unstable();
            column.sort_unstable();
            assert_eq!((row, column), ((0..10).collect(), (0..10).collect()));
            assert_eq!(at(a, a), 0);
            for (b, c) in (0..10).flat_map(|b| (0..10).map(move |c| (b, c))).filter(|(b, c)| b != c) {
                assert_ne!(at(at(a, b), c), at(at(a, c), b));
            }
        }
    }

    #[test]
    fn each_refusal_has_its_own_code() {
        for (typed, code) in [
            ("", "tracking_reference_length"),
            ("10000000000042", "tracking_reference_length"),
            ("1000000000004250", "tracking_reference_length"),
            ("10000/00000/0429", "tracking_reference_digits"),
            ("+00000000000425", "tracking_reference_digits"),
            ("200000000000425", "tracking_reference_version"),
            ("100000000000428", "tracking_reference_check_digit"),
        ] {
            assert_eq!(TrackingReference::parse(typed).unwrap_err().to_string(), code, "{typed}");
        }
        let most = TrackingReference::issue(TrackingReference::COUNT);
        assert_eq!(most.unwrap_err().to_string(), "tracking_reference_random");
    }

    #[test]
    fn the_example_of_the_contract_is_valid() {
        assert_eq!(issue(42).as_str(), "100000000000425");
        assert_eq!(issue(42).grouped(), "10000-00000-00425");
        assert_eq!(issue(TrackingReference::COUNT - 1).as_str().get(..14), Some("19999999999999"));
    }

    #[test]
    fn a_reference_stays_out_of_logs() {
        assert_eq!(format!("{:?}", issue(42)), "TrackingReference(10***********25)");
    }

    proptest! {
        #[test]
        fn it_is_read_as_it_was_shown_typed_or_pasted(random in 0..TrackingReference::COUNT) {
            let issued = issue(random);
            prop_assert_eq!(TrackingReference::parse(issued.as_str()).unwrap(), issued.clone());
            prop_assert_eq!(TrackingReference::parse(&issued.grouped()).unwrap(), issued.clone());
            for zero in [0x30, 0x660, 0x6f0] {
                let shown = written(&digits(&issued), zero);
                let spread: Vec<String> = shown.chars().map(String::from).collect();
                for between in ["", " ", "-", "\u{2013}", "\u{200c}", "\u{200f}", "\u{a0}", "\u{feff}"] {
                    let typed = format!("\u{2068}{}\u{2069} ", spread.join(between));
                    prop_assert_eq!(TrackingReference::parse(&typed).unwrap(), issued.clone());
                }
            }
        }

        #[test]
        fn every_single_wrong_digit_is_seen(random in 0..TrackingReference::COUNT) {
            let right = digits(&issue(random));
            for (at, by) in (0..LENGTH).flat_map(|at| (1..10).map(move |by| (at, by))) {
                let mut wrong = right.clone();
                wrong[at] = (wrong[at] + by) % 10;
                prop_assert!(TrackingReference::parse(&written(&wrong, 0x30)).is_err());
                prop_assert_ne!(damm(&wrong), Some(0), "not by the version alone");
            }
        }

        #[test]
        fn neighbours_in_the_wrong_order_are_seen(random in 0..TrackingReference::COUNT) {
            let right = digits(&issue(random));
            for at in 1..LENGTH {
                let mut wrong = right.clone();
                wrong.swap(at - 1, at);
                if wrong != right {
                    prop_assert!(TrackingReference::parse(&written(&wrong, 0x30)).is_err());
                    prop_assert_ne!(damm(&wrong), Some(0), "not by the version alone");
                }
            }
        }
    }
}
