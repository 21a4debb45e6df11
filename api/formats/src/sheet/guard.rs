//! What a workbook may unpack to, measured before it is read.

use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;

use crate::error::{ReadError, ReadErrorCode};

/// Files inside a workbook; an ordinary one has about ten.
const MAX_ENTRIES: usize = 500;

/// Bytes of all of them unpacked: ten times a list of 5,000 deposits.
const MAX_UNPACKED: u64 = 32 * 1024 * 1024;

/// How the formats before 2007 begin, and a workbook under a password.
const COMPOUND_FILE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// How a zip file with anything in it begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// Refuses what is no workbook, and one that would unpack to too much. The sizes that a zip file states of itself may be
/// false, and its entries may overlap, so that the same bytes unpack many times over: everything is unpacked into nothing
/// and counted.
pub(super) fn admit(bytes: &[u8]) -> Result<(), ReadError> {
    let refused = |code| Err(ReadError::new(code));
    if bytes.starts_with(COMPOUND_FILE) {
        return refused(ReadErrorCode::WorkbookOld);
    }
    if !bytes.starts_with(ZIP) {
        return refused(ReadErrorCode::WorkbookInvalid);
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return refused(ReadErrorCode::WorkbookInvalid);
    };
    if archive.len() > MAX_ENTRIES {
        return refused(ReadErrorCode::WorkbookTooLarge);
    }
    let mut unpacked = 0_u64;
    for index in 0..archive.len() {
        let Ok(entry) = archive.by_index(index) else {
            return refused(ReadErrorCode::WorkbookInvalid);
        };
        let left = MAX_UNPACKED.saturating_sub(unpacked);
        if entry.size() > left {
            return refused(ReadErrorCode::WorkbookTooLarge);
        }
        match copy(&mut entry.take(left.saturating_add(1)), &mut sink()) {
            Ok(read) => unpacked = unpacked.saturating_add(read),
            Err(_) => return refused(ReadErrorCode::WorkbookInvalid),
        }
        if unpacked > MAX_UNPACKED {
            return refused(ReadErrorCode::WorkbookTooLarge);
        }
    }
    Ok(())
}
