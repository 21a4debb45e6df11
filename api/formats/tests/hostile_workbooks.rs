//! Workbooks made to harm: bombs, lies, and whatever a broken disk makes of an honest one.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod workbooks;

use std::io::{Cursor, Read, Write};

use amanat_formats::{ListFormat, ReadErrorCode, read_deposit_list};
use workbooks::{NAMES, book, row};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const SHEET: &str = "xl/worksheets/sheet1.xml";

fn honest() -> Vec<u8> {
    book(|sheet| {
        row(sheet, 0, &NAMES);
        row(sheet, 1, &["سایر", "1", "1404/05/12", "1", "1360123458", "الف", "ب"]);
    })
}

fn refusal(bytes: &[u8]) -> ReadErrorCode {
    read_deposit_list(bytes, ListFormat::Xlsx).unwrap_err().code
}

/// The same workbook with other text inside one of its files.
fn patched(bytes: &[u8], name: &str, patch: impl Fn(String) -> String) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut entry = from.by_index(index).unwrap();
        let (called, mut text) = (entry.name().unwrap().into_owned(), String::new());
        entry.read_to_string(&mut text).unwrap();
        if called == name {
            text = patch(text);
        }
        to.start_file(called, SimpleFileOptions::default()).unwrap();
        to.write_all(text.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

/// A zip file whose one entry unpacks to so many zeros.
fn bomb(megabytes: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(SHEET, SimpleFileOptions::default()).unwrap();
    let zeros = vec![b'0'; 1024 * 1024];
    for _ in 0..megabytes {
        zip.write_all(&zeros).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_bomb_is_not_unpacked() {
    let bomb = bomb(40);
    assert!(bomb.len() < 100_000);

    assert_eq!(refusal(&bomb), ReadErrorCode::WorkbookTooLarge);
}

#[test]
fn a_bomb_that_lies_about_its_size_is_not_unpacked() {
    let mut bomb = bomb(40);
    let size = (40 * 1024 * 1024_u32).to_le_bytes();
    let lie = 100_u32.to_le_bytes();
    let places: Vec<usize> = (0..bomb.len() - 4).filter(|at| bomb[*at..at + 4] == size).collect();
    assert!(!places.is_empty());
    for at in places {
        bomb[at..at + 4].copy_from_slice(&lie);
    }

    let code = refusal(&bomb);

    assert!([ReadErrorCode::WorkbookTooLarge, ReadErrorCode::WorkbookInvalid].contains(&code), "{code}");
}

#[test]
fn a_workbook_has_a_limit_of_entries() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..501 {
        zip.start_file(format!("{number}"), SimpleFileOptions::default()).unwrap();
    }
    let many = zip.finish().unwrap().into_inner();

    assert_eq!(refusal(&many), ReadErrorCode::WorkbookTooLarge);
}

#[test]
fn two_cells_in_opposite_corners_are_two_cells() {
    let corner = patched(&honest(), SHEET, |xml| {
        let far = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>";
        xml.replace("</sheetData>", far)
    });

    assert_eq!(refusal(&corner), ReadErrorCode::RowTooLong);
}

#[test]
fn a_shared_formula_makes_no_room_for_what_it_claims() {
    let claims = patched(&honest(), SHEET, |xml| {
        let formula =
            "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" ref=\"A3:A9\" si=\"99999999999\">1</f><v>1</v></c></row>";
        xml.replace("</sheetData>", &format!("{formula}</sheetData>"))
    });

    let list = read_deposit_list(&claims, ListFormat::Xlsx).unwrap();

    assert_eq!(list.faults[0].code, ReadErrorCode::Formula);
}

#[test]
fn rows_out_of_order_and_cells_that_come_twice_are_refused() {
    let cell = |place: &str| format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>x</t></is></c>");
    for last in [format!("<row r=\"1\">{}</row>", cell("A1")), format!("<row r=\"3\">{0}{0}</row>", cell("A3"))] {
        let file = patched(&honest(), SHEET, |xml| xml.replace("</sheetData>", &format!("{last}</sheetData>")));
        assert_eq!(refusal(&file), ReadErrorCode::WorkbookInvalid, "{last}");
    }
}

#[test]
fn entities_of_its_own_are_not_expanded() {
    let file = patched(&honest(), SHEET, |xml| {
        let declared = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet";
        let used = "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData>";
        xml.replacen("<worksheet", declared, 1).replace("</sheetData>", used)
    });

    let shown = read_deposit_list(&file, ListFormat::Xlsx).map(|list| list.rows[1].shown.concat());

    assert!(!shown.unwrap_or_default().contains("aaa"));
}

#[test]
fn a_hundred_thousand_nested_tags_are_refused() {
    let deep = patched(&honest(), SHEET, |xml| {
        xml.replace("</sheetData>", &format!("<row r=\"3\">{}</sheetData>", "<c><is>".repeat(100_000)))
    });

    assert_eq!(refusal(&deep), ReadErrorCode::WorkbookInvalid);
}

/// A generator of numbers that is the same everywhere (xorshift).
fn numbers() -> impl Iterator<Item = usize> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap()
    })
}

#[test]
fn truncated_and_flipped_workbooks_are_read_or_refused() {
    let honest = honest();
    let mut numbers = numbers();
    for _ in 0..30 {
        let end = numbers.next().unwrap() % honest.len();
        let _ = read_deposit_list(&honest[..end], ListFormat::Xlsx);
        let mut flipped = honest.clone();
        for _ in 0..4 {
            let at = numbers.next().unwrap() % flipped.len();
            flipped[at] ^= u8::try_from(1 << (numbers.next().unwrap() % 8)).unwrap();
        }
        let _ = read_deposit_list(&flipped, ListFormat::Xlsx);
    }
}

/// Damage inside the XML, which the check sums of the zip file would otherwise hide from the reader.
#[test]
fn damaged_sheets_are_read_or_refused() {
    let honest = honest();
    let mut numbers = numbers();
    for name in [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"] {
        for _ in 0..15 {
            let (at, by) = (numbers.next().unwrap(), numbers.next().unwrap());
            let damaged = patched(&honest, name, |xml| {
                let mut bytes = xml.into_bytes();
                let at = at % bytes.len();
                match by % 3 {
                    0 => bytes.truncate(at),
                    1 => bytes[at] = b"<>\"&09/ A"[by / 3 % 9],
                    _ => bytes.insert(at, b'9'),
                }
                String::from_utf8_lossy(&bytes).into_owned()
            });
            let _ = read_deposit_list(&damaged, ListFormat::Xlsx);
        }
    }
}
