//! Which of a bank's references mean something.

use amanat_kernel::text;

/// The most digits of a شناسه واریز.
const MAX_IDENTIFIER_DIGITS: usize = 30;

/// What banks write into a field that must not be empty and for which they have nothing. `KREF+` and `EREF+` say that
/// the reference stands in field 86; EMPTY is the habit of Iranian banks.
const PLACEHOLDERS: [&str; 8] = ["NONREF", "NOTPROVIDED", "EMPTY", "NOREF", "KREF+", "EREF+", "MREF+", "NONE"];

/// A reference with its digits in ASCII, unless it stands for nothing.
pub(crate) fn meaningful(reference: Option<String>) -> Option<String> {
    let reference = reference?;
    let reference = if reference.is_ascii() { reference } else { text::ascii_digits(&reference) };
    let is_placeholder = PLACEHOLDERS.iter().any(|known| reference.eq_ignore_ascii_case(known));
    (!is_placeholder).then_some(reference)
}

/// The first candidate that can be a شناسه واریز: 1 to 30 digits and nothing else.
pub(crate) fn payment_identifier<'a>(candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let is_identifier = |candidate: &String| {
        let digits = candidate.bytes().all(|byte| byte.is_ascii_digit());
        digits && (1..=MAX_IDENTIFIER_DIGITS).contains(&candidate.len())
    };
    candidates.into_iter().map(|candidate| text::ascii_digits(candidate.trim())).find(is_identifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_nothing() {
        for nothing in ["NONREF", "NotProvided", "EMPTY", "KREF+"] {
            assert_eq!(meaningful(Some(nothing.to_owned())), None, "{nothing}");
        }
        assert_eq!(meaningful(Some("۰۱۲-A".to_owned())).as_deref(), Some("012-A"));
    }

    #[test]
    fn the_first_of_digits_only_is_the_payment_identifier() {
        let long = "1".repeat(31);
        assert_eq!(payment_identifier(["A1", "", &long, "۰۰۱۲ ", "34"]).as_deref(), Some("0012"));
        assert_eq!(payment_identifier(["12 34", "-5", "1.5"]), None);
    }
}
