//! From rows to fields, and from fields to messages.

use std::io::BufRead;

use super::message::Message;
use super::rows::Rows;
use crate::error::{ReadError, ReadErrorCode};
use crate::statement::Statement;
use crate::visit::{Collect, Visit};

/// Rows of one field. SWIFT allows six; banks that do not wrap well send some dozens.
const MAX_FIELD_ROWS: usize = 100;

/// Reads every message of an MT940 file. The first fault refuses the whole file.
///
/// # Errors
/// The first fault, with its row and the tag of its field.
pub fn read_mt940(bytes: &[u8]) -> Result<Vec<Statement>, ReadError> {
    let mut all = Collect::default();
    visit_mt940(bytes, &mut all)?;
    Ok(all.statements)
}

/// The same, row by row and without keeping anything.
///
/// # Errors
/// The first fault, with its row and the tag of its field.
pub fn visit_mt940(input: impl BufRead, visitor: &mut impl Visit) -> Result<(), ReadError> {
    let mut rows = Rows::new(input);
    let mut message = Message::default();
    let mut field: Option<Field> = None;
    while let Some(row) = rows.next()? {
        let row = without_header(&row);
        if is_end(row) {
            take(field.take(), &mut message, visitor)?;
        } else if let Some((tag, text)) = tagged(row) {
            take(field.take(), &mut message, visitor)?;
            field = Some(Field { tag: tag.to_owned(), row: rows.number(), rows: vec![text.to_owned()] });
        } else if let Some(field) = &mut field {
            if field.rows.len() == MAX_FIELD_ROWS {
                return Err(field.fault(ReadErrorCode::FieldTooLong));
            }
            field.rows.push(row.to_owned());
        }
        // What stands between messages belongs to none: addresses, headings, empty rows.
    }
    take(field, &mut message, visitor)?;
    message.end(rows.number(), visitor)
}

/// A tag and its rows, the first one without the tag.
pub(super) struct Field {
    pub tag: String,
    pub row: usize,
    pub rows: Vec<String>,
}

impl Field {
    pub fn first(&self) -> &str {
        self.rows.first().map_or("", String::as_str)
    }

    pub fn fault(&self, code: ReadErrorCode) -> ReadError {
        ReadError::new(code).row(self.row).column(&self.tag).value(self.first())
    }
}

fn take(field: Option<Field>, message: &mut Message, visitor: &mut impl Visit) -> Result<(), ReadError> {
    field.map_or(Ok(()), |field| message.field(field, visitor))
}

/// The blocks before the text of a SWIFT message: `{1:…}{2:…}{4:`.
fn without_header(row: &str) -> &str {
    let text = row.starts_with('{').then(|| row.split_once("{4:")).flatten();
    text.map_or(row, |(_, text)| text)
}

/// `-` or `-}`, with what may follow the brace.
fn is_end(row: &str) -> bool {
    row.trim_end() == "-" || row.starts_with("-}")
}

/// `:61:` and the like: two or three digits and perhaps a letter, or `:NS:`.
fn tagged(row: &str) -> Option<(&str, &str)> {
    let (tag, text) = row.strip_prefix(':')?.split_once(':')?;
    let digits = tag.trim_end_matches(|c: char| c.is_ascii_uppercase());
    let letters = tag.len() - digits.len();
    let is_number = matches!(digits.len(), 2 | 3) && digits.bytes().all(|byte| byte.is_ascii_digit());
    ((is_number && letters <= 1) || tag == "NS").then_some((tag, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_text() {
        assert_eq!(tagged(":61:2504"), Some(("61", "2504")));
        assert_eq!(tagged(":28C:1/1"), Some(("28C", "1/1")));
        assert_eq!(tagged(":940:"), Some(("940", "")));
        for text in ["61:", ":6:", ":6100:", ":28CC:", ":ab:", "::", ":61", "text :61:"] {
            assert_eq!(tagged(text), None, "{text}");
        }
    }

    #[test]
    fn envelopes_are_taken_off() {
        assert_eq!(without_header("{1:F01X}{2:O940X}{3:}{4:"), "");
        assert_eq!(without_header("{4::20:1"), ":20:1");
        assert_eq!(without_header("text {4:"), "text {4:");
        assert!(is_end("-}{5:}") && is_end("- ") && is_end("-}"));
        assert!(!is_end("- a") && !is_end("--"));
    }
}
