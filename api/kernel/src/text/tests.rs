use proptest::prelude::*;
use validator::{Validate, ValidateLength};

use super::*;

#[test]
fn a_text_is_kept_as_written_but_for_its_edges_and_its_direction_controls() {
    for (typed, kept) in [
        ("  سپرده\n", "سپرده"),
        ("می\u{200c}رود", "می\u{200c}رود"),
        ("خط یک\nخط\tدو", "خط یک\nخط\tدو"),
        ("\u{202e}abc\u{202c}", "abc"),
        ("a\u{200e}\u{200f}\u{2066}b\u{2069}\u{61c}", "ab"),
        ("\u{2067} a \u{2069}", "a"),
        ("علي", "علي"),
        ("e\u{301}", "é"),
        ("ا\u{653}ب", "آب"),
    ] {
        assert_eq!(Text::parse(typed).unwrap().as_str(), kept, "{typed:?}");
    }
}

#[test]
fn a_text_without_anything_to_read_is_missing() {
    for typed in ["", " ", "\n\t", "\u{200f}", "\u{200c}", " \u{feff}\u{a0}\u{200d} "] {
        assert_eq!(Text::parse(typed), Err(TextError::Required), "{typed:?}");
    }
}

#[test]
fn control_characters_are_refused() {
    for typed in ["a\u{0}b", "\u{0}", "a\u{7}", "a\u{1b}[31mb", "a\u{7f}", "a\u{85}b"] {
        let refusal = Text::parse(typed).unwrap_err();
        assert_eq!(refusal.to_string(), "control_character", "{typed:?}");
    }
}

#[derive(Validate)]
struct Form {
    #[validate(length(max = 4))]
    name: Text,
    #[validate(length(max = 4))]
    note: Option<Text>,
}

#[test]
fn limits_count_characters() {
    let text = |typed| Text::parse(typed).unwrap();
    let valid = |name, note| Form { name, note }.validate().is_ok();

    assert!(valid(text("سپرد"), None));
    assert!(valid(text("سپرد"), Some(text("سپرد"))));
    assert!(!valid(text("سپرده"), None));
    assert!(!valid(text("سپرد"), Some(text("سپرده"))));
    assert_eq!(text("سپرده").length(), Some(5));
}

#[test]
fn digits_of_both_scripts_become_ascii_and_nothing_else_changes() {
    assert_eq!(ascii_digits("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩"), "0123456789 0123456789");
    assert_eq!(ascii_digits("ي١٫٥٪ १२ ½ ２"), "ي1٫5٪ १२ ½ ２");
}

#[test]
fn texts_that_read_the_same_have_one_key() {
    for (text, key) in [
        ("علي", "علی"),
        ("موسى", "موسی"),
        ("كرمان", "کرمان"),
        ("مسئول", "مسئول"),
        ("مسي\u{654}ول", "مسئول"),
        ("سـپـرده", "سپرده"),
        ("مُحَمَّد", "محمد"),
        ("رحمٰن", "رحمن"),
        ("می\u{200c}رود", "میرود"),
        ("سپرده\u{a0}\u{a0}بانک \n ملی ", "سپرده بانک ملی"),
        ("\u{200f}شماره ۱۲۳", "شماره 123"),
        ("ﻋﻠﻲ", "علی"),
        ("ﻛﺮﻣﺎﻥ", "کرمان"),
        ("ﻻ", "لا"),
        ("ABC Ｄ２", "abc d2"),
        ("۱۰۰﷼", "100ریال"),
    ] {
        assert_eq!(fold(text), key, "{text:?}");
        assert_eq!(Text::parse(text).unwrap().fold(), key);
    }
}

#[test]
fn folding_any_one_character_twice_changes_nothing() {
    // Unicode has assigned nothing but private use outside these two ranges.
    for c in ('\0'..='\u{33fff}').chain('\u{e0000}'..='\u{e0fff}') {
        let key = fold(&c.to_string());
        assert_eq!(fold(&key), key, "U+{:04X}", u32::from(c));
    }
}

#[test]
fn a_reference_is_its_letters_and_digits() {
    for (reference, key) in [
        ("000123", "123"),
        ("INV-00/45 b", "INV0045B"),
        ("شماره ۰۰۱۲۳", "123"),
        ("۰۰۰", ""),
        ("", ""),
        ("\u{2066}TR 9\u{2069}", "TR9"),
    ] {
        assert_eq!(fold_reference(reference), key, "{reference:?}");
    }
}

/// Characters that the mapping touches, thickly, among all others.
fn texts() -> impl Strategy<Value = String> {
    let touched = "[يىكیک\u{640}\u{64b}-\u{655}\u{670}\u{200b}-\u{200f}\u{a0} ۰-۹٠-٩ﷺﻱﻲﻛİǅJ\u{30c}ا\u{345}ΑΣς]{0,12}";
    prop_oneof![any::<String>(), touched.prop_map(String::from), "[\u{600}-\u{6ff}\u{fb50}-\u{feff}]{0,12}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn folding_twice_changes_nothing(text in texts()) {
        let key = fold(&text);
        prop_assert_eq!(fold(&key), key);

        let key = fold_reference(&text);
        prop_assert_eq!(fold_reference(&key), key);
    }

    #[test]
    fn reading_a_text_again_changes_nothing(typed in texts()) {
        if let Ok(text) = Text::parse(&typed) {
            prop_assert_eq!(Text::parse(text.as_str()), Ok(text));
        }
    }
}

#[test]
fn lines_end_the_same_way_wherever_they_were_typed() {
    for typed in ["a\nb", "a\r\nb", "a\rb"] {
        assert_eq!(Text::parse(typed).unwrap().as_str(), "a\nb", "{typed:?}");
    }
}
