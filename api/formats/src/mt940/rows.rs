//! Rows of text out of bytes: line ends, encodings, limits.

use std::io::{BufRead, Read};

use encoding_rs::WINDOWS_1256;

use crate::error::{ReadError, ReadErrorCode};

/// Bytes in one row. SWIFT allows 65 characters; some banks send the whole field 86 in one row.
const MAX_ROW_BYTES: u64 = 16 * 1024;

pub(super) struct Rows<R> {
    input: R,
    number: usize,
    bytes: Vec<u8>,
    encoding: Encoding,
}

/// What the rows so far have shown; a file has one encoding.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Unseen,
    Utf8,
    Persian,
}

impl<R: BufRead> Rows<R> {
    pub fn new(input: R) -> Self {
        Self { input, number: 0, bytes: Vec::new(), encoding: Encoding::Unseen }
    }

    /// Number of the row that was read last; 1 for the first.
    pub fn number(&self) -> usize {
        self.number
    }

    /// The next row without its line break and without the control characters with which some banks frame messages.
    pub fn next(&mut self) -> Result<Option<String>, ReadError> {
        self.bytes.clear();
        let mut limited = self.input.by_ref().take(MAX_ROW_BYTES + 1);
        let read = limited.read_until(b'\n', &mut self.bytes);
        self.number += 1;
        let length = read.map_err(|_| self.fault(ReadErrorCode::InputFailed))?;
        if length == 0 {
            return Ok(None);
        }
        if u64::try_from(length).map_or(true, |length| length > MAX_ROW_BYTES) {
            return Err(self.fault(ReadErrorCode::FieldTooLong));
        }
        let decoded = self.decode();
        decoded.map(Some).map_err(|code| self.fault(code))
    }

    fn fault(&self, code: ReadErrorCode) -> ReadError {
        ReadError::new(code).row(self.number)
    }

    fn decode(&mut self) -> Result<String, ReadErrorCode> {
        let mut bytes = self.bytes.as_slice();
        if self.number == 1 {
            if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
                return Err(ReadErrorCode::EncodingUtf16);
            }
            bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        }
        bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        if bytes.contains(&0) {
            return Err(ReadErrorCode::NulByte);
        }
        let text = if bytes.is_ascii() {
            String::from_utf8_lossy(bytes).into_owned()
        } else {
            let (text, encoding) = decode_letters(bytes, self.encoding)?;
            self.encoding = encoding;
            text
        };
        Ok(text.trim_matches(['\u{1}', '\u{2}', '\u{3}']).to_owned())
    }
}

/// UTF-8, or else windows-1256 where the result is Persian beyond doubt. Between the code pages of Europe nothing
/// decides, and a guess would invent letters: such a file is refused.
fn decode_letters(bytes: &[u8], seen: Encoding) -> Result<(String, Encoding), ReadErrorCode> {
    if seen != Encoding::Persian
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return Ok((text.to_owned(), Encoding::Utf8));
    }
    if seen == Encoding::Utf8 {
        return Err(ReadErrorCode::EncodingNotUtf8);
    }
    let (text, _) = WINDOWS_1256.decode_without_bom_handling(bytes);
    if is_persian(&text) { Ok((text.into_owned(), Encoding::Persian)) } else { Err(ReadErrorCode::EncodingUnknown) }
}

/// Every letter beyond ASCII is Arabic script, and no word has letters of both scripts.
fn is_persian(text: &str) -> bool {
    let is_arabic = |c: char| matches!(c, '\u{600}'..='\u{6FF}');
    let foreign = text.chars().any(|c| !c.is_ascii() && c.is_alphabetic() && !is_arabic(c));
    let mixed = |word: &str| {
        word.chars().any(|c| c.is_ascii_alphabetic()) && word.chars().any(|c| is_arabic(c) && c.is_alphabetic())
    };
    let has_letters = text.chars().any(|c| is_arabic(c) && c.is_alphabetic());
    has_letters && !foreign && !text.split(|c: char| !c.is_alphabetic()).any(mixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(bytes: &[u8]) -> Result<Vec<String>, (ReadErrorCode, Option<usize>)> {
        let mut rows = Rows::new(bytes);
        let mut all = Vec::new();
        while let Some(row) = rows.next().map_err(|error| (error.code, error.row))? {
            all.push(row);
        }
        Ok(all)
    }

    #[test]
    fn rows_end_with_either_line_break_and_lose_their_frame() {
        assert_eq!(all(b"\x01\r\na\r\nb \n\n-\x03").unwrap(), ["", "a", "b ", "", "-"]);
    }

    #[test]
    fn persian_is_read_from_utf8_and_from_the_old_code_page() {
        let text = "واریز پژوهشگاه گچ 12 IRR";
        let (old, _, _) = WINDOWS_1256.encode("واريز پژوهشگاه گچ 12 IRR");
        assert_eq!(all(format!("\u{FEFF}{text}").as_bytes()).unwrap(), [text]);
        assert_eq!(all(&old).unwrap(), ["واريز پژوهشگاه گچ 12 IRR"], "yeh stays the Arabic one that the bank wrote");
    }

    #[test]
    fn what_could_be_several_letters_is_refused() {
        assert_eq!(all(b"ok\n\x99berweisung"), Err((ReadErrorCode::EncodingUnknown, Some(2))));
        assert_eq!(all(b"Gesch\x84ft"), Err((ReadErrorCode::EncodingUnknown, Some(1))));
        assert_eq!(all(b"M\xFCller"), Err((ReadErrorCode::EncodingUnknown, Some(1))));
        let mixed = ["واریز\n".as_bytes(), b"\xE6\xC7\xD1\xED\xD2"].concat();
        assert_eq!(all(&mixed), Err((ReadErrorCode::EncodingNotUtf8, Some(2))));
    }

    #[test]
    fn binary_is_refused_with_its_row() {
        assert_eq!(all(b"a\nb\0"), Err((ReadErrorCode::NulByte, Some(2))));
        assert_eq!(all(b"\xFF\xFE:\0"), Err((ReadErrorCode::EncodingUtf16, Some(1))));
        let long = "x".repeat(17_000);
        assert_eq!(all(format!("a\n{long}").as_bytes()), Err((ReadErrorCode::FieldTooLong, Some(2))));
    }
}
