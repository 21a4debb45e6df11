//! Which format a file has, seen from its content: names and media types of uploads say little.

use std::io::{BufRead, Read};

use crate::camt053::visit_camt053;
use crate::csv::read_csv;
use crate::error::{ReadError, ReadErrorCode};
use crate::mt940::visit_mt940;
use crate::statement::{Format, Statement};
use crate::visit::{Collect, Visit};

/// Bytes in which the beginning of an MT940 message is looked for: banks put some lines before it.
const SEARCHED_BYTES: u64 = 16 * 1024;

/// The largest CSV file: unlike the others it is read as a whole.
const MAX_CSV_BYTES: u64 = 64 * 1024 * 1024;

/// Reads a file of any format. The first fault refuses the whole file.
///
/// # Errors
/// The first fault, with its place.
pub fn read(bytes: &[u8]) -> Result<Vec<Statement>, ReadError> {
    let mut all = Collect::default();
    visit(bytes, &mut all)?;
    Ok(all.statements)
}

/// Reads a file of any format without keeping it; CSV files, which have a limit of rows, are held while they are read.
///
/// # Errors
/// The first fault, with its place.
pub fn visit(mut input: impl BufRead, visitor: &mut impl Visit) -> Result<Format, ReadError> {
    let mut head = Vec::new();
    let failed = |_| ReadError::new(ReadErrorCode::InputFailed);
    input.by_ref().take(SEARCHED_BYTES).read_to_end(&mut head).map_err(failed)?;
    let format = format_of(&head);
    let whole = head.as_slice().chain(input);
    match format {
        Format::Camt053 => visit_camt053(whole, visitor)?,
        Format::Mt940 => visit_mt940(whole, visitor)?,
        Format::Csv => {
            let mut bytes = Vec::new();
            whole.take(MAX_CSV_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
            if u64::try_from(bytes.len()).map_or(true, |length| length > MAX_CSV_BYTES) {
                return Err(ReadError::new(ReadErrorCode::FileTooLarge));
            }
            visit_csv(&bytes, visitor)?;
        }
    }
    Ok(format)
}

fn visit_csv(bytes: &[u8], visitor: &mut impl Visit) -> Result<(), ReadError> {
    let mut statement = read_csv(bytes)?;
    for line in std::mem::take(&mut statement.lines) {
        let row = line.number;
        visitor.line(line).map_err(|code| ReadError::new(code).row(row))?;
    }
    visitor.statement(statement).map_err(ReadError::new)
}

/// CSV is what remains: of the three its refusals say most about a file that is none of them.
fn format_of(head: &[u8]) -> Format {
    let plain = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    // UTF-16 is told from the rest by the reader, which refuses it by name.
    let utf16 = [b"\xFF\xFE".as_slice(), b"\xFE\xFF", b"\0"].into_iter().find_map(|mark| plain.strip_prefix(mark));
    let first = utf16.unwrap_or(plain).iter().find(|byte| **byte != 0);
    if first == Some(&b'<') {
        return Format::Camt053;
    }
    let begins = |row: &[u8]| row.trim_ascii_start().starts_with(b":20:") || holds(row, b"{4::20:");
    let is_mt940 = plain.starts_with(b"{1:") || plain.split(|byte| *byte == b'\n').any(begins);
    if is_mt940 { Format::Mt940 } else { Format::Csv }
}

fn holds(row: &[u8], needle: &[u8]) -> bool {
    row.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_tells_the_format() {
        let utf16: Vec<u8> = "<Document>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [b"\xFF\xFE".as_slice(), &utf16].concat();
        let big: Vec<u8> = "<Document>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for camt in [b"<Document>".as_slice(), b"\xEF\xBB\xBF <?xml?>", b"\r\n<a/>", &utf16, &marked, &big] {
            assert_eq!(format_of(camt), Format::Camt053, "{camt:?}");
        }
        for mt940 in
            [b":20:1\n".as_slice(), b"{1:F01}{2:O940}{4:\r\n", b"BANK\n940\n:20:X", b"{4::20:1\n", b"\x01\n:20:1"]
        {
            assert_eq!(format_of(mt940), Format::Mt940, "{mt940:?}");
        }
        for csv in [b"".as_slice(), b"sheba,IR1\n", b"1\n2\n3", b"a,:20:b"] {
            assert_eq!(format_of(csv), Format::Csv, "{csv:?}");
        }
    }
}
