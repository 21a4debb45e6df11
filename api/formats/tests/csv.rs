//! The CSV layout as its users meet it: the README's examples, and one file for each refusal.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use amanat_formats::{BalanceCheck, Direction, Format, Line, ReadError, ReadErrorCode, Statement, read_csv, write_csv};
use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

const PREAMBLE: &str = "sheba,IR780100004001000001234567\ncurrency,IRR\nfrom,1404/01/01\nto,1404/12/29\n";
const HEADER: &str = "date,description,payment_identifier,reference,debit,credit\n";

fn examples() -> Vec<&'static str> {
    let readme = include_str!("../README.md");
    let statements = readme.split("## The list of deposits").next().unwrap();
    statements.split("```csv\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Rows under the usual preamble and header.
fn table(rows: &str) -> String {
    format!("{PREAMBLE}{HEADER}{rows}")
}

fn refusal(file: &[u8]) -> ReadError {
    read_csv(file).unwrap_err()
}

#[test]
fn the_persian_example_of_the_readme_is_read() {
    let statement = read_csv(examples()[0].as_bytes()).unwrap();

    assert_eq!(statement.format, Format::Csv);
    assert_eq!(statement.account, "IR780100004001000001234567");
    assert_eq!(statement.currency, "IRR");
    assert_eq!((statement.from_day, statement.to_day), (day(2025, 3, 21), day(2025, 4, 20)));
    assert_eq!(statement.opening, Some(Decimal::from(150_000_000)));
    assert_eq!(statement.closing, Some(Decimal::from(162_500_000)));
    assert_eq!(statement.balance_check(), BalanceCheck::Balanced);
    assert_eq!(statement.first_running_mismatch(), None);
    assert_eq!(statement.lines.iter().map(|line| line.number).collect::<Vec<_>>(), [9, 10, 11]);
    let first = Line {
        value_on: Some(day(2025, 3, 25)),
        time: NaiveTime::from_hms_opt(9, 14, 0),
        payment_identifier: Some("10001234010400000000001762".into()),
        bank_reference: Some("88120041".into()),
        counterparty_account: Some("IR550570022080013447370101".into()),
        counterparty_name: Some("شرکت راه‌سازان البرز".into()),
        description: "سپرده شرکت در مناقصه".into(),
        balance_after: Some(Decimal::from(162_500_000)),
        ..Line::new(9, day(2025, 3, 25), Direction::Credit, Decimal::from(12_500_000))
    };
    assert_eq!(statement.lines[0], first);
    assert_eq!(statement.lines[1].description, "حسن انجام کار، قرارداد ۱۲/۴۰۱");
    assert_eq!(statement.lines[1].payment_identifier, None);
    assert_eq!(statement.lines[2].direction, Direction::Debit);
}

#[test]
fn the_english_example_says_the_same() {
    let persian = read_csv(examples()[0].as_bytes()).unwrap();
    let english = read_csv(examples()[1].as_bytes()).unwrap();

    assert_eq!(english, persian);
}

#[test]
fn the_readme_names_every_column_and_key() {
    let written = String::from_utf8(write_csv(&read_csv(examples()[0].as_bytes()).unwrap())).unwrap();
    let readme = include_str!("../README.md");
    let keys = written.lines().take_while(|row| !row.is_empty()).map(|row| row.split(',').next().unwrap());
    let columns = written.lines().find(|row| row.starts_with("ردیف")).unwrap().split(',');

    let names: Vec<&str> = keys.chain(columns).map(|name| name.trim_start_matches('\u{FEFF}')).collect();

    assert_eq!(names.len(), 18);
    for name in names {
        assert!(readme.contains(&format!("| {name} | `")), "{name}");
    }
}

#[test]
fn separators_marks_line_breaks_and_padding_do_not_change_the_statement() {
    let plain = read_csv(examples()[0].as_bytes()).unwrap();
    let example = examples()[0];
    let variants = [
        format!("\u{FEFF}{example}"),
        example.replace('\n', "\r\n"),
        example.replace('\n', "\r"),
        example.replace(',', "\t"),
        example.replace(',', ";"),
        example.replace('\n', ",,\n"),
        example.replace(',', "\u{200F},\u{202B}"),
        example.replace('ی', "ي").replace('ک', "ك"),
        format!("{example}\n,,,,\n\n"),
        example.trim_end().to_owned(),
    ];
    for variant in variants {
        let mut read = read_csv(variant.as_bytes()).unwrap();
        for line in &mut read.lines {
            line.description = line.description.replace('ي', "ی").replace('ك', "ک");
            line.counterparty_name = line.counterparty_name.take().map(|name| name.replace('ي', "ی").replace('ك', "ک"));
        }
        assert_eq!(read, plain, "{variant}");
    }
}

#[test]
fn true_twins_are_both_kept() {
    let row = "1404/02/01,سپرده,,77,,500\n";
    let statement = read_csv(table(&row.repeat(2)).as_bytes()).unwrap();

    let [first, second] = &statement.lines[..] else { panic!("two lines") };
    assert_eq!((first.number, second.number), (6, 7));
    assert_eq!(Line { number: 7, ..first.clone() }, *second);
}

#[test]
fn a_cell_with_line_breaks_is_one_row() {
    let statement = read_csv(table("1404/02/01,\"a\r\nb\n\"\"c\"\"\",,,,1\n1404/02/02,d,,,,2\n").as_bytes()).unwrap();

    assert_eq!(statement.lines[0].description, "a\nb\n\"c\"");
    assert_eq!(statement.lines[1].number, 7);
}

#[test]
fn a_month_without_movement_is_a_statement() {
    let statement = read_csv(table("").as_bytes()).unwrap();

    assert!(statement.lines.is_empty());
    assert_eq!(statement.balance_check(), BalanceCheck::Unknown);
}

#[test]
fn the_period_includes_its_first_and_last_day_in_leap_years_too() {
    let of_year = |year: &str, last: &str| {
        let preamble =
            format!("sheba,IR780100004001000001234567\ncurrency,IRR\nfrom,{year}/01/01\nto,{year}/12/{last}\n");
        read_csv(format!("{preamble}{HEADER}{year}/01/01,a,,,,1\n{year}/12/{last},b,,,,1\n").as_bytes())
    };

    let leap = of_year("1403", "30").unwrap();
    assert_eq!((leap.lines[0].booked_on, leap.lines[1].booked_on), (day(2024, 3, 20), day(2025, 3, 20)));
    assert_eq!(of_year("1404", "29").unwrap().to_day, day(2026, 3, 20));
    assert_eq!(of_year("1404", "30").unwrap_err().code, ReadErrorCode::PreambleValueInvalid);
}

/// Code, row and column of a refusal, and a file that deserves it.
type Refusal = (ReadErrorCode, Option<usize>, Option<&'static str>, Vec<u8>);

fn refusals() -> Vec<Refusal> {
    use ReadErrorCode as Code;
    let good_row = "1404/02/01,a,,,,1\n";
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let text = |text: &str| text.as_bytes().to_vec();
    let rows = |rows: &str| text(&table(rows));
    let head = |from: &str, to: &str| text(&format!("{PREAMBLE}{HEADER}").replace(from, to));
    let long = "x".repeat(amanat_formats::MAX_FIELD_CHARS + 1);
    let wide = ",x".repeat(amanat_formats::MAX_CELLS);
    vec![
        (Code::FileEmpty, None, None, text("\u{FEFF}\n,,\n \n")),
        (Code::EncodingUtf16, None, None, [vec![0xFF, 0xFE], utf16(&table(good_row))].concat()),
        (Code::EncodingUtf16, None, None, utf16(&table(good_row))),
        (Code::EncodingNotUtf8, Some(7), None, [rows(good_row), vec![0xE1, b'a', b'\n']].concat()),
        (Code::NulByte, Some(6), None, rows("1404/02/01,a\0b,,,,1\n")),
        (Code::ControlCharacter, Some(6), Some("description"), rows("1404/02/01,a\u{1b}b,,,,1\n")),
        (Code::QuoteUnclosed, Some(6), None, rows(&format!("1404/02/01,\"a,,,,1\n{good_row}"))),
        (Code::QuoteMisplaced, Some(6), None, rows("1404/02/01,\"a\"b,,,,1\n")),
        (Code::FieldTooLong, Some(6), None, rows(&format!("1404/02/01,{long},,,,1\n"))),
        (Code::RowTooLong, Some(6), None, rows(&format!("1404/02/01{wide}\n"))),
        (Code::PreambleMissing, None, Some("sheba"), head("sheba,IR780100004001000001234567\n", "")),
        (Code::PreambleMissing, None, Some("currency"), head("currency,IRR\n", "")),
        (Code::PreambleMissing, None, Some("from"), head("from,1404/01/01\n", "")),
        (Code::PreambleMissing, None, Some("to"), head("to,1404/12/29\n", "")),
        (Code::PreambleUnknown, Some(2), None, head("currency", "curency")),
        (Code::PreambleDuplicated, Some(5), Some("to"), head("date,", "to,1404/12/29\ndate,")),
        (Code::PreambleValueInvalid, Some(1), Some("sheba"), head("IR780100004001000001234567", "")),
        (Code::PreambleValueInvalid, Some(2), Some("currency"), head("IRR", "تومان")),
        (Code::PreambleValueInvalid, Some(3), Some("from"), head("1404/01/01", "1404/02/32")),
        (Code::PreambleValueInvalid, Some(4), Some("to"), head("1404/12/29", "1403/12/30")),
        (Code::PreambleValueInvalid, Some(5), Some("opening_balance"), head("date,", "opening_balance,1,000\ndate,")),
        (Code::PreambleValueInvalid, Some(5), Some("closing_balance"), head("date,", "closing_balance,1e9\ndate,")),
        (Code::HeaderMissing, None, None, text(PREAMBLE)),
        (Code::ColumnMissing, Some(5), Some("credit"), head("debit,credit", "debit,balance")),
        (Code::ColumnUnknown, Some(5), None, head("reference", "reference,fee")),
        (Code::ColumnUnknown, Some(5), None, head("reference,", "reference,,")),
        (Code::ColumnDuplicated, Some(5), Some("date"), head("reference", "reference,تاریخ")),
        (Code::RowLength, Some(6), None, rows("1404/02/01,a,,,,1,2\n")),
        (Code::RowLength, Some(7), None, rows(&format!("{good_row}1404/02/01,a\n"))),
        (Code::DayInvalid, Some(6), Some("date"), rows("1404/12/30,a,,,,1\n")),
        (Code::DayInvalid, Some(6), Some("date"), rows(",جمع,,,,1\n")),
        (Code::DayOutsidePeriod, Some(6), Some("date"), rows("1403/12/30,a,,,,1\n")),
        (Code::DayOutsidePeriod, Some(6), Some("date"), rows("1405/01/01,a,,,,1\n")),
        (Code::AmountInvalid, Some(6), Some("credit"), rows("1404/02/01,a,,,,1e9\n")),
        (Code::AmountInvalid, Some(6), Some("debit"), rows("1404/02/01,a,,,\"12,50\",\n")),
        (Code::AmountTooLarge, Some(6), Some("credit"), rows("1404/02/01,a,,,,10000000000000000000\n")),
        (Code::AmountNegative, Some(6), Some("credit"), rows("1404/02/01,a,,,,-1\n")),
        (Code::AmountNegative, Some(6), Some("debit"), rows("1404/02/01,a,,,۱-,\n")),
        (Code::AmountMissing, Some(6), Some("credit"), rows("1404/02/01,a,,,,\n")),
        (Code::AmountMissing, Some(6), Some("credit"), rows("1404/02/01,a,,,0,0\n")),
        (Code::AmountBothSides, Some(6), Some("credit"), rows("1404/02/01,a,,,1,1\n")),
        (Code::DayInvalid, Some(6), Some("value_date"), {
            text(&table("1404/02/01,a,,,,1,1404/07/31\n").replace("credit\n", "credit,value_date\n"))
        }),
        (Code::TimeInvalid, Some(6), Some("time"), {
            text(&table("1404/02/01,a,,,,1,25:00\n").replace("credit\n", "credit,time\n"))
        }),
    ]
}

#[test]
fn each_fault_is_refused_with_its_code_row_and_column() {
    for (code, row, column, file) in refusals() {
        let error = refusal(&file);
        let found = (error.code, error.row, error.column.as_deref());
        assert_eq!(found, (code, row, column), "{}", String::from_utf8_lossy(&file));
    }
}

/// The codes that a CSV statement can earn stand first, up to this one; the other formats have tests of their own.
const LAST: ReadErrorCode = ReadErrorCode::AmountBothSides;

/// The limit of rows has its test where a smaller limit can be set.
#[test]
fn no_code_is_without_a_file_that_earns_it() {
    let earned: Vec<ReadErrorCode> = refusals().into_iter().map(|(code, ..)| code).collect();
    let end = ReadErrorCode::ALL.iter().position(|code| *code == LAST).unwrap();
    for code in &ReadErrorCode::ALL[..=end] {
        assert!(earned.contains(code) || *code == ReadErrorCode::TooManyRows, "{code}");
    }
}

#[test]
fn the_value_of_a_fault_is_repeated() {
    assert_eq!(refusal(table("1404/13/01,a,,,,1\n").as_bytes()).value.as_deref(), Some("1404/13/01"));
    assert_eq!(refusal(table("").replace("reference", "fee").as_bytes()).value.as_deref(), Some("fee"));
}

#[test]
fn optional_cells_may_be_left_out_at_the_end_but_a_cut_file_is_refused() {
    let with_balance = |row: &str| format!("{PREAMBLE}{}{row}", HEADER.replace("credit", "credit,balance"));

    let short = read_csv(with_balance("1404/02/01,a,,,,125\n").as_bytes()).unwrap();
    assert_eq!(short.lines[0].balance_after, None);
    let cut = refusal(with_balance("1404/02/01,a,,,,12").as_bytes());
    assert_eq!((cut.code, cut.row), (ReadErrorCode::RowLength, Some(6)));
}

#[test]
fn a_file_cut_at_any_byte_is_refused_or_shorter_and_never_panics() {
    for example in examples() {
        let whole = read_csv(example.as_bytes()).unwrap();
        for end in 0..example.len() {
            if let Ok(part) = read_csv(&example.as_bytes()[..end]) {
                assert_cut(&part, &whole, end);
            }
        }
    }
}

/// What a cut leaves is a beginning of the whole; only the last cell of the last line may differ.
fn assert_cut(part: &Statement, whole: &Statement, end: usize) {
    assert!(part.lines.len() <= whole.lines.len());
    let unchanged = part.lines.len().saturating_sub(1);
    assert_eq!(part.lines[..unchanged], whole.lines[..unchanged], "{end}");
    let amounts = |statement: &Statement| statement.lines.iter().map(Line::signed_amount).collect::<Vec<_>>();
    assert_eq!(amounts(part), amounts(whole)[..part.lines.len()], "{end}");
}
