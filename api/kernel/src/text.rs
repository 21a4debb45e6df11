//! Persian text: what is kept, and under which key it is found again.
//!
//! Keyboards and banks write the same letters with different code points: Arabic ي and ك for
//! Persian ی and ک, digits of three scripts, half spaces or none. What a person wrote is kept
//! as written ([`Text`]); comparing and searching go through [`fold`].

use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

use crate::wire::string_on_the_wire;

/// Free text written by a person: trimmed, in Unicode form NFC, without invisible direction
/// controls, never empty. Half spaces (ZWNJ), line breaks and tabs stay.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

/// Why a text was refused; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TextError {
    #[error("required")]
    Required,
    #[error("control_character")]
    ControlCharacter,
}

impl Text {
    /// # Errors
    /// `required` when nothing visible is left; `control_character` for NUL (which PostgreSQL
    /// cannot store) and every other control but the line feed and the tab.
    pub fn parse(typed: &str) -> Result<Self, TextError> {
        // Direction controls reorder what is shown, so that a reader sees another text than the
        // one stored (Unicode TR 36). The interface isolates texts itself.
        // A text field of a Windows browser ends its lines with CR LF; the line is what was meant.
        let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
        let composed: String = without_direction_marks(&lines).nfc().collect();
        let trimmed = composed.trim();
        if trimmed.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            return Err(TextError::ControlCharacter);
        }
        if trimmed.chars().all(|c| c.is_whitespace() || is_zero_width(c)) {
            return Err(TextError::Required);
        }
        Ok(Self(trimmed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key under which this text is searched: see [`fold`].
    pub fn fold(&self) -> String {
        fold(&self.0)
    }
}

string_on_the_wire!(
    Text,
    TextError,
    "text_not_a_string",
    None,
    "پیش‌پرداخت قرارداد راه روستایی",
    "Text written by a person; trimmed, without control characters."
);

/// Lengths are in characters, as the limits shown in forms are.
impl validator::ValidateLength<u64> for Text {
    fn length(&self) -> Option<u64> {
        u64::try_from(self.0.chars().count()).ok()
    }
}

/// Without the marks that set the direction of what is read: they come along when something is copied, and nobody sees them.
pub fn without_direction_marks(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !is_bidi_control(*c))
}

/// Persian (U+06F0) and Arabic (U+0660) digits as ASCII digits; all else stays as it is.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

fn ascii_digit(c: char) -> char {
    let zero = match c {
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{660}'..='\u{669}' => 0x660,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

/// The key for searching and matching: two texts that read the same have the same key.
///
/// Applying it twice changes nothing, so keys may be stored and compared with fresh ones.
pub fn fold(text: &str) -> String {
    // The compatibility form at the end of a pass resolves presentation forms (ﻱ, ﷼) into
    // letters that the pass has by then already mapped; the second pass maps those too.
    fold_once(&fold_once(text))
}

/// The order matters: mapping yeh before composing would tear ئ into yeh and hamza, and the
/// compatibility form alone converts neither digits nor yeh nor kaf.
fn fold_once(text: &str) -> String {
    let letters = text.nfc().map(letter).map(ascii_digit).filter(|c| !is_unread(*c));
    let lower = letters.nfkc().collect::<String>().to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn letter(c: char) -> char {
    match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        _ => c,
    }
}

/// What a reader does not read: kashida, vowel signs, half spaces, direction controls.
fn is_unread(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}') || is_zero_width(c) || is_bidi_control(c)
}

/// Zero-width space, non-joiner, joiner, and the byte order mark.
pub(crate) fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}')
}

/// The property `Bidi_Control` of Unicode (UAX 9): marks, embeddings, overrides, isolates.
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// The key of a payment reference: ASCII letters (upper case) and digits, without the leading
/// zeros that banks add and drop. Empty when the reference has nothing of the kind.
pub fn fold_reference(reference: &str) -> String {
    let kept: String =
        fold(reference).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    kept.trim_start_matches('0').to_owned()
}

#[cfg(test)]
mod tests;
