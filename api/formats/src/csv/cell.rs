//! What one cell says: text, a day, a time. Numbers have a file of their own.

use amanat_kernel::{Sheba, Text, TextError, parse_day, text};
use chrono::{NaiveDate, NaiveTime};

use crate::error::{ReadErrorCode, is_direction_mark};

/// Human text as the kernel keeps it; a line break in a cell becomes `\n`.
pub(crate) fn parse_text(cell: &str) -> Result<Option<String>, ReadErrorCode> {
    match plain(cell) {
        Some(text) => Ok((!text.is_empty()).then(|| text.to_owned())),
        None => parse_any_text(cell),
    }
}

/// The trimmed text, when nothing in it could be changed or refused. Nearly every text of a bank is such, and a file
/// has millions; the way through the kernel costs ten times as much.
fn plain(cell: &str) -> Option<&str> {
    let text = cell.trim();
    // Persian and Arabic letters, digits and punctuation that no form of Unicode composes with what stands before.
    let is_inert = |c: char| {
        matches!(c, ' '..='~' | '\n' | '\t' | '\u{621}'..='\u{64A}' | '\u{660}'..='\u{66C}' | '\u{679}'..='\u{6D3}'
            | '\u{6F0}'..='\u{6F9}' | '\u{200C}')
    };
    let is_visible = !text.starts_with('\u{200C}');
    (is_visible && text.chars().all(is_inert)).then_some(text)
}

fn parse_any_text(cell: &str) -> Result<Option<String>, ReadErrorCode> {
    let plain = unmarked(cell).replace("\r\n", "\n").replace('\r', "\n");
    if plain.trim().is_empty() {
        return Ok(None);
    }
    match Text::parse(&plain) {
        Ok(text) => Ok(Some(text.as_str().to_owned())),
        Err(TextError::Required) => Ok(None),
        Err(_) => Err(ReadErrorCode::ControlCharacter),
    }
}

/// An identifier as given, its digits in ASCII. Leading zeros stay: whether they matter is for
/// matching to decide.
pub(crate) fn parse_identifier(cell: &str) -> Result<Option<String>, ReadErrorCode> {
    Ok(parse_text(cell)?.map(|text| if text.is_ascii() { text } else { text::ascii_digits(&text) }))
}

/// A Sheba in its canonical text; any other account number as given.
pub(crate) fn parse_account(cell: &str) -> Result<Option<String>, ReadErrorCode> {
    Ok(parse_identifier(cell)?.map(|account| match Sheba::parse(&account) {
        Ok(sheba) => sheba.as_str().to_owned(),
        Err(_) => account,
    }))
}

/// ISO 4217. `ریال` (also as the one character `﷼`) is what Persian files write for IRR; toman is
/// no currency and is refused.
pub(crate) fn parse_currency(cell: &str) -> Option<String> {
    let plain = unmarked(cell);
    let code = plain.trim();
    if text::fold(code) == text::fold("ریال") {
        return Some("IRR".to_owned());
    }
    let is_code = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code.then(|| code.to_ascii_uppercase())
}

/// Jalali when the year is below 1700, otherwise ISO 8601; `-` or `/` between the parts.
pub(crate) fn parse_date(cell: &str) -> Result<Option<NaiveDate>, ReadErrorCode> {
    let plain = text::ascii_digits(unmarked(cell).trim());
    if plain.is_empty() {
        return Ok(None);
    }
    parse_day(&plain.replace('/', "-")).map(Some).map_err(|_| ReadErrorCode::DayInvalid)
}

/// `9:05`, `09:05` or `09:05:30`.
pub(super) fn parse_time(cell: &str) -> Result<Option<NaiveTime>, ReadErrorCode> {
    let plain = text::ascii_digits(unmarked(cell).trim());
    if plain.is_empty() {
        return Ok(None);
    }
    time_of(&plain).map(Some).ok_or(ReadErrorCode::TimeInvalid)
}

fn time_of(plain: &str) -> Option<NaiveTime> {
    let number = |part: &str| {
        let is_number = matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<u32>().ok()).flatten()
    };
    let mut parts = plain.split(':');
    let hour = number(parts.next()?)?;
    let minute = number(parts.next()?)?;
    let second = parts.next().map_or(Some(0), number)?;
    if parts.next().is_some() {
        return None;
    }
    NaiveTime::from_hms_opt(hour, minute, second)
}

fn unmarked(cell: &str) -> String {
    cell.chars().filter(|c| !is_direction_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_are_read_in_both_calendars_and_three_scripts() {
        for cell in ["1404/01/01", "۱۴۰۴/۰۱/۰۱", "١٤٠٤-٠١-٠١", "\u{202D}1404-1-1\u{202C}", "2025-03-21", "2025/03/21"]
        {
            assert_eq!(parse_date(cell), Ok(Some(day(2025, 3, 21))), "{cell}");
        }
        assert_eq!(parse_date("۱۴۰۳/۱۲/۳۰"), Ok(Some(day(2025, 3, 20))), "1403 is a leap year");
        assert_eq!(parse_date("1400/12/29"), Ok(Some(day(2022, 3, 20))));
        assert_eq!(parse_date("\u{200F} "), Ok(None));
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for cell in [
            "1404/12/30",
            "1400/12/30",
            "1404/07/31",
            "1404/13/01",
            "1404/00/10",
            "1404/01/00",
            "2025-02-29",
            "2025-02-30",
            "04/01/01",
            "1404/01",
            "1404/01/01 10:20",
            "14040101",
            "1404/01/01/01",
            "-1404/01/01",
            "1404/+1/01",
            "امروز",
        ] {
            assert_eq!(parse_date(cell), Err(ReadErrorCode::DayInvalid), "{cell}");
        }
    }

    #[test]
    fn times_have_hours_minutes_and_perhaps_seconds() {
        assert_eq!(parse_time("۹:۰۵"), Ok(NaiveTime::from_hms_opt(9, 5, 0)));
        assert_eq!(parse_time("23:59:59"), Ok(NaiveTime::from_hms_opt(23, 59, 59)));
        assert_eq!(parse_time(""), Ok(None));
        for cell in ["24:00", "9", "9:5:", "10:60", "10:20:60", "+9:05", "009:05", "10:20:30:40", "9.05"] {
            assert_eq!(parse_time(cell), Err(ReadErrorCode::TimeInvalid), "{cell}");
        }
    }

    #[test]
    fn accounts_and_identifiers_keep_what_was_written() {
        let account = |cell| parse_account(cell).unwrap().unwrap();

        assert_eq!(account("ir78 0100 0040 0100 0001 2345 67"), "IR780100004001000001234567");
        assert_eq!(account("\u{200E}IR۷۸۰۱۰۰۰۰۴۰۰۱۰۰۰۰۰۱۲۳۴۵۶۷"), "IR780100004001000001234567");
        assert_eq!(account("۰۱۲/۳۴"), "012/34");
        assert_eq!(parse_identifier("\u{200F}۰۰۱۲").unwrap().as_deref(), Some("0012"));
        assert_eq!(parse_identifier(" "), Ok(None));
    }

    #[test]
    fn text_loses_direction_marks_and_keeps_zwnj() {
        let text = parse_text(" \u{202B}سپرده‌ي شماره ۱۲\u{202C}\r\nردیف دو ").unwrap();

        assert_eq!(text.as_deref(), Some("سپرده‌ي شماره ۱۲\nردیف دو"));
        assert_eq!(parse_text("a\u{1b}[2Jb"), Err(ReadErrorCode::ControlCharacter));
    }

    proptest! {
        #[test]
        fn the_short_way_leads_to_the_same_text(
            cell in "[ -~\\n\\t\u{600}-\u{6FF}\u{200C}\u{200F}]{0,20}",
            any in "\\PC{0,10}",
        ) {
            for text in [cell, any] {
                prop_assert_eq!(parse_text(&text), parse_any_text(&text));
            }
        }
    }

    #[test]
    fn currencies_are_iso_codes() {
        for cell in ["IRR", "irr", "ریال", "ريال", "﷼", "\u{200F}IRR "] {
            assert_eq!(parse_currency(cell).as_deref(), Some("IRR"), "{cell}");
        }
        assert_eq!(parse_currency("eur").as_deref(), Some("EUR"));
        for cell in ["", "تومان", "IR", "IRRR", "12A"] {
            assert_eq!(parse_currency(cell), None, "{cell}");
        }
    }
}
