//! Digits of other scripts.

/// Latin digits in Persian ones.
pub fn persian(digits: &str) -> String {
    digits.chars().map(|digit| char::from_u32('۰' as u32 + digit.to_digit(10).unwrap()).unwrap()).collect()
}
