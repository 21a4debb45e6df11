//! Why a file was refused, in a form that the API can translate.

use std::fmt;

/// Characters of the offending value that an error repeats.
const SHOWN_CHARS: usize = 40;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident => $code:literal,)+) => {
        /// A stable reason; `Display` gives the `snake_case` code that clients see.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ReadErrorCode {
            $($(#[$doc])* $name,)+
        }

        impl ReadErrorCode {
            /// Every code, so that a test can demand a sentence for each in every language.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

codes! {
    /// No row holds anything.
    FileEmpty => "file_empty",
    EncodingUtf16 => "encoding_utf16",
    EncodingNotUtf8 => "encoding_not_utf8",
    NulByte => "nul_byte",
    /// A control character other than a line break or a tab.
    ControlCharacter => "control_character",
    /// A quotation mark opens a cell and no other closes it.
    QuoteUnclosed => "quote_unclosed",
    /// Text follows the quotation mark that closes a cell.
    QuoteMisplaced => "quote_misplaced",
    FieldTooLong => "field_too_long",
    /// More cells in one row than any layout has.
    RowTooLong => "row_too_long",
    TooManyRows => "too_many_rows",
    PreambleMissing => "preamble_missing",
    PreambleUnknown => "preamble_unknown",
    PreambleDuplicated => "preamble_duplicated",
    PreambleValueInvalid => "preamble_value_invalid",
    HeaderMissing => "header_missing",
    ColumnMissing => "column_missing",
    ColumnUnknown => "column_unknown",
    ColumnDuplicated => "column_duplicated",
    /// The row has more cells than the header, or lacks some that the layout requires.
    RowLength => "row_length",
    DayInvalid => "day_invalid",
    DayOutsidePeriod => "day_outside_period",
    TimeInvalid => "time_invalid",
    AmountInvalid => "amount_invalid",
    AmountTooLarge => "amount_too_large",
    AmountNegative => "amount_negative",
    AmountMissing => "amount_missing",
    /// Debit and credit are both above zero.
    AmountBothSides => "amount_both_sides",
    /// Neither UTF-8 nor Persian in windows-1256; to decode it would be to guess letters.
    EncodingUnknown => "encoding_unknown",
    /// An element or field that every statement of the format has is absent; often the file was cut.
    FieldMissing => "field_missing",
    /// An element or field that a statement has once occurs again.
    FieldDuplicated => "field_duplicated",
    /// An element or field holds what its format does not allow.
    FieldInvalid => "field_invalid",
    /// A field of a statement stands before the statement begins.
    FieldMisplaced => "field_misplaced",
    /// A line is in another currency than its statement.
    CurrencyMixed => "currency_mixed",
    TooManyStatements => "too_many_statements",
    /// Tags that do not match, or a file that ends inside an element.
    XmlMalformed => "xml_malformed",
    XmlTooDeep => "xml_too_deep",
    /// A document type definition: no bank sends one, and entities made there can fill the memory.
    XmlDtd => "xml_dtd",
    /// An entity other than the five of XML and the numbered characters.
    XmlEntity => "xml_entity",
    /// The file could not be read to its end; not the fault of who wrote it.
    InputFailed => "input_failed",
    /// Rials have no fraction.
    AmountFraction => "amount_fraction",
    /// A cell that must say something says nothing.
    Required => "required",
    DepositKindUnknown => "deposit_kind_unknown",
    DepositorKindUnknown => "depositor_kind_unknown",
    /// A formula's result is whatever the last program stored; only what was typed is taken.
    Formula => "formula",
    /// A truth value, a duration or an error of the spreadsheet.
    CellKind => "cell_kind",
    /// The spreadsheet turned a text into a day: what was typed is gone.
    CellDate => "cell_date",
    /// A number with more digits than a spreadsheet keeps.
    NumberInexact => "number_inexact",
    FileTooLarge => "file_too_large",
    /// Neither a workbook nor anything that could be one.
    WorkbookInvalid => "workbook_invalid",
    /// The older format (XLS), or a workbook under a password.
    WorkbookOld => "workbook_old",
    /// Unpacked, the workbook is many times what a list needs.
    WorkbookTooLarge => "workbook_too_large",
}

impl fmt::Display for ReadErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The first thing that is wrong with a file.
///
/// `value` may be an account number or a person's name: it is for the one who sent the file, so
/// `Display` and `Debug`, which end in logs, leave it out.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}")]
pub struct ReadError {
    pub code: ReadErrorCode,
    /// Row of the file, 1 for the first, as a spreadsheet counts them.
    pub row: Option<usize>,
    /// Where in the row: English name of the column or preamble key of a CSV file, path of the element in
    /// camt.053, tag of the field in MT940.
    pub column: Option<String>,
    /// What stands there, shortened, without control and direction characters.
    pub value: Option<String>,
}

impl ReadError {
    pub(crate) fn new(code: ReadErrorCode) -> Self {
        Self { code, row: None, column: None, value: None }
    }

    pub(crate) fn row(mut self, row: usize) -> Self {
        self.row = Some(row);
        self
    }

    pub(crate) fn column(mut self, column: &str) -> Self {
        self.column = Some(column.to_owned());
        self
    }

    /// An empty value says nothing and is left out.
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.value = shortened(value);
        self
    }
}

/// A value as an error repeats it: short, without control and direction characters; `None` when nothing is left.
pub(crate) fn shortened(value: &str) -> Option<String> {
    let mut shown = value.chars().filter(|c| !c.is_control() && !is_direction_mark(*c));
    let mut short: String = shown.by_ref().take(SHOWN_CHARS).collect();
    if shown.next().is_some() {
        short.push('…');
    }
    (!short.is_empty()).then_some(short)
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadError")
            .field("code", &self.code)
            .field("row", &self.row)
            .field("column", &self.column)
            .finish_non_exhaustive()
    }
}

/// Invisible characters that only steer the direction of text (Unicode bidi controls and the byte
/// order mark). Banks' exports sprinkle them around numbers.
pub(crate) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_distinct_snake_case() {
        let mut seen = std::collections::HashSet::new();
        for code in ReadErrorCode::ALL {
            let text = code.to_string();
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(text.chars().all(plain), "{text}");
            assert!(seen.insert(text));
        }
    }

    #[test]
    fn the_shown_value_is_short_and_harmless() {
        let long = format!("\u{202E}a\u{0}b\u{1b}{}", "ک".repeat(100));

        let error = ReadError::new(ReadErrorCode::DayInvalid).value(&long);

        assert_eq!(error.value, Some(format!("ab{}…", "ک".repeat(38))));
        assert_eq!(ReadError::new(ReadErrorCode::DayInvalid).value("\u{200F}").value, None);
    }

    #[test]
    fn what_reaches_a_log_does_not_repeat_the_value() {
        let error = ReadError::new(ReadErrorCode::DayInvalid).row(3).value("محرمانه");

        assert_eq!(error.to_string(), "day_invalid");
        assert!(!format!("{error:?}").contains("محرمانه"));
    }
}
