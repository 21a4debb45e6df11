//! Workbooks (XLSX, ISO/IEC 29500): the first visible sheet as rows of cells.
//!
//! A workbook is a zip file of XML files, made by whoever sent it. What it would unpack to is measured before anything
//! is unpacked into memory, cells are taken one at a time and never as a grid (two cells in opposite corners would make
//! one of 17 thousand million), and nothing is computed.

mod guard;
mod read;

use chrono::NaiveDate;

pub(crate) use read::read_sheet;

/// What one cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Blank,
    /// A text that somebody entered as a text.
    Text(String),
    /// What a file without types says: a text, or a number that lost its leading zeros on the way.
    Untyped(String),
    Number(f64),
    Day(NaiveDate),
    /// With its leading `=`.
    Formula(String),
    /// A truth value, a duration, or an error such as `#REF!`.
    Other(String),
}

impl Cell {
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Blank => true,
            Self::Text(text) | Self::Untyped(text) => {
                text.chars().all(|c| c.is_whitespace() || crate::error::is_direction_mark(c))
            }
            Self::Number(_) | Self::Day(_) | Self::Formula(_) | Self::Other(_) => false,
        }
    }

    /// The cell as a person reads it.
    pub fn shown(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) | Self::Untyped(text) | Self::Formula(text) | Self::Other(text) => text.clone(),
            Self::Number(number) => whole(*number).unwrap_or_else(|| number.to_string()),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// The digits of a number without a fraction.
pub(crate) fn whole(number: f64) -> Option<String> {
    // Adding zero turns −0 into 0.
    (number.is_finite() && number.fract() == 0.0).then(|| format!("{:.0}", number + 0.0))
}

/// A row with anything in it.
#[derive(Debug)]
pub(crate) struct SheetRow {
    /// 1 for the first, as the spreadsheet counts.
    pub number: usize,
    /// From the first column to the last that is not blank.
    pub cells: Vec<Cell>,
}
