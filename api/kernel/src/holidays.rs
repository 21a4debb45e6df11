//! Public holidays: a list that says of every day where it was read, and how sure it is.
//!
//! The list of Iran for 1403 to 1406 is compiled in ([`Holidays::iran`]); further ones are loaded
//! from a file of the same form ([`Holidays::parse`]), which describes itself in its first lines.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use thiserror::Error;

use crate::working_calendar::{Change, DayThatDiffers, WorkingCalendar};
use crate::{JalaliDate, Text};

/// Why a row was refused; prints as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum HolidayError {
    /// Neither a source nor a holiday, or with too few or too many columns.
    #[error("holiday_row_invalid")]
    RowInvalid,
    #[error("holiday_day_invalid")]
    DayInvalid,
    #[error("holiday_kind_invalid")]
    KindInvalid,
    /// Not a day of a lunar year, missing for a lunar holiday, or given for a solar one.
    #[error("holiday_lunar_day_invalid")]
    LunarDayInvalid,
    #[error("holiday_standing_invalid")]
    StandingInvalid,
    /// No source, or one that the file does not explain before it is used.
    #[error("holiday_source_unknown")]
    SourceUnknown,
    #[error("holiday_source_repeated")]
    SourceRepeated,
    #[error("holiday_title_invalid")]
    TitleInvalid,
    #[error("holiday_repeated")]
    Repeated,
    #[error("holiday_file_empty")]
    FileEmpty,
    #[error("holiday_file_too_long")]
    FileTooLong,
}

/// A refused row, by its line in the file, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{error}")]
pub struct RowError {
    pub line: usize,
    pub error: HolidayError,
}

/// By which year a holiday comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolidayKind {
    /// On the same day of every solar year; known ahead.
    Solar,
    /// On the same day of every lunar year; certain only when the moon was seen.
    Lunar(LunarDay),
}

/// A day of the lunar Hijri year, written `1446-01-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LunarDay {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl fmt::Display for LunarDay {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for LunarDay {
    type Err = HolidayError;

    /// Reads the written form only; a list is a file, not typed by hand into a field.
    fn from_str(written: &str) -> Result<Self, HolidayError> {
        let mut parts = written.split('-');
        let mut part = || parts.next().and_then(|part| part.parse::<u16>().ok()).ok_or(HolidayError::LunarDayInvalid);
        let (year, month, day) = (part()?, part()?, part()?);
        let byte = |number: u16| u8::try_from(number).map_err(|_| HolidayError::LunarDayInvalid);
        let read = Self { year, month: byte(month)?, day: byte(day)? };
        let exists = (1300..=1599).contains(&year) && (1..=12).contains(&month) && (1..=30).contains(&day);
        if exists && read.to_string() == written { Ok(read) } else { Err(HolidayError::LunarDayInvalid) }
    }
}

/// One holiday. A day may be two: two rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    pub day: NaiveDate,
    pub kind: HolidayKind,
    /// The day was computed and not published by those who decide.
    pub is_provisional: bool,
    /// Keys of [`Holidays::sources`].
    pub sources: Vec<String>,
    pub title_fa: Text,
    pub title_en: Text,
}

/// Where days were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidaySource {
    pub key: String,
    pub what: Text,
}

/// A checked list of holidays, in the order of the days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holidays {
    sources: Vec<HolidaySource>,
    holidays: Vec<Holiday>,
}

const IRAN: &str = include_str!("holidays/iran.tsv");
/// A longer file is not a list of holidays.
const MOST_LINES: usize = 10_000;

impl Holidays {
    /// The public holidays of Iran for 1403 to 1406.
    ///
    /// # Errors
    /// None that the tests of this crate would let pass: the list is compiled in.
    pub fn iran() -> Result<Self, Vec<RowError>> {
        Self::parse(IRAN)
    }

    /// Reads a list. Rows are checked one by one, and all refused ones are told at once.
    ///
    /// # Errors
    /// The refused rows, in their order; nothing is taken from a file that has one.
    pub fn parse(file: &str) -> Result<Self, Vec<RowError>> {
        let file = file.strip_prefix('\u{feff}').unwrap_or(file);
        let mut list = Self { sources: Vec::new(), holidays: Vec::new() };
        let mut refused = Vec::new();
        for (line, row) in (1..).zip(file.lines()) {
            if line > MOST_LINES {
                refused.push(RowError { line, error: HolidayError::FileTooLong });
                break;
            }
            if let Err(error) = list.take_row(row) {
                refused.push(RowError { line, error });
            }
        }
        if list.holidays.is_empty() && refused.is_empty() {
            refused.push(RowError { line: 1, error: HolidayError::FileEmpty });
        }
        list.holidays.sort_by_key(|holiday| holiday.day);
        if refused.is_empty() { Ok(list) } else { Err(refused) }
    }

    pub fn sources(&self) -> &[HolidaySource] {
        &self.sources
    }

    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    /// The days on which a calendar is to be closed by this list and never was for the whole day,
    /// with the titles of the day as the reason. A day that was opened again since stays so: a
    /// list that is read twice undoes no correction.
    pub fn closures(&self, calendar: &WorkingCalendar, published_at: DateTime<Utc>) -> Vec<DayThatDiffers> {
        let mut titles: BTreeMap<NaiveDate, Vec<&str>> = BTreeMap::new();
        for holiday in &self.holidays {
            titles.entry(holiday.day).or_default().push(holiday.title_fa.as_str());
        }
        let closed = Change::closed_all_day();
        let known = |day: &NaiveDate| calendar.days().iter().any(|known| known.day == *day && known.change == closed);
        let missing = titles.into_iter().filter(|(day, _)| !known(day));
        // A text made of checked texts is one.
        let reasons = missing.filter_map(|(day, titles)| Some((day, Text::parse(&titles.join("؛ ")).ok()?)));
        reasons.map(|(day, reason)| DayThatDiffers { day, change: closed.clone(), reason, published_at }).collect()
    }

    fn take_row(&mut self, row: &str) -> Result<(), HolidayError> {
        if row.trim().is_empty() || row.starts_with('#') {
            return Ok(());
        }
        match row.split('\t').collect::<Vec<_>>().as_slice() {
            ["source", key, what] => self.take_source(key, what),
            ["holiday", day, kind, lunar, standing, sources, fa, en] => {
                let day: JalaliDate = day.parse().map_err(|_| HolidayError::DayInvalid)?;
                let holiday = Holiday {
                    day: day.to_day(),
                    kind: kind_of(kind, lunar)?,
                    is_provisional: is_provisional(standing)?,
                    sources: self.known_sources(sources)?,
                    title_fa: title(fa)?,
                    title_en: title(en)?,
                };
                self.take_holiday(holiday)
            }
            _ => Err(HolidayError::RowInvalid),
        }
    }

    fn take_source(&mut self, key: &str, what: &str) -> Result<(), HolidayError> {
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        {
            return Err(HolidayError::RowInvalid);
        }
        if self.sources.iter().any(|source| source.key == key) {
            return Err(HolidayError::SourceRepeated);
        }
        let what = Text::parse(what).map_err(|_| HolidayError::RowInvalid)?;
        self.sources.push(HolidaySource { key: key.to_owned(), what });
        Ok(())
    }

    fn take_holiday(&mut self, holiday: Holiday) -> Result<(), HolidayError> {
        let same = |one: &Holiday| one.day == holiday.day && one.title_fa.fold() == holiday.title_fa.fold();
        if self.holidays.iter().any(same) {
            return Err(HolidayError::Repeated);
        }
        self.holidays.push(holiday);
        Ok(())
    }

    fn known_sources(&self, keys: &str) -> Result<Vec<String>, HolidayError> {
        let known = |key: &&str| self.sources.iter().any(|source| source.key == *key);
        let keys: Vec<_> = keys.split(',').collect();
        if keys.iter().all(known) {
            Ok(keys.into_iter().map(str::to_owned).collect())
        } else {
            Err(HolidayError::SourceUnknown)
        }
    }
}

fn kind_of(kind: &str, lunar: &str) -> Result<HolidayKind, HolidayError> {
    match (kind, lunar) {
        ("solar", "-") => Ok(HolidayKind::Solar),
        ("solar", _) => Err(HolidayError::LunarDayInvalid),
        ("lunar", day) => day.parse().map(HolidayKind::Lunar),
        _ => Err(HolidayError::KindInvalid),
    }
}

fn is_provisional(standing: &str) -> Result<bool, HolidayError> {
    match standing {
        "published" => Ok(false),
        "provisional" => Ok(true),
        _ => Err(HolidayError::StandingInvalid),
    }
}

fn title(written: &str) -> Result<Text, HolidayError> {
    Text::parse(written).map_err(|_| HolidayError::TitleInvalid)
}
