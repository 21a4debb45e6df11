//! Lists of deposits, CSV and XLSX, as clerks write them.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod workbooks;

use std::io::Cursor;

use amanat_formats::{
    ExplainedFault, ListColumn, ListFormat, ListNoteCode, ListedDeposit, ReadErrorCode, read_deposit_list,
    write_deposit_template, write_faults,
};
use amanat_kernel::Rial;
use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula};
use workbooks::{NAMES, book, row};

fn bid_bond() -> ListedDeposit {
    ListedDeposit {
        kind: Some("bid_bond"),
        receipt_number: Some("1404-000123".to_owned()),
        receipt_on: NaiveDate::from_ymd_opt(2025, 8, 3),
        amount: Rial::new(250_000_000).ok(),
        depositor_kind: Some("natural"),
        depositor_identifier: Some("0012345679".to_owned()),
        depositor_name: Some("مریم رضایی".to_owned()),
        subject: Some("مناقصه بهسازی راه روستایی".to_owned()),
        ..ListedDeposit::default()
    }
}

fn open(bytes: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// Code, row and column of every fault.
fn faults(bytes: &[u8], format: ListFormat) -> Vec<(usize, Option<ListColumn>, ReadErrorCode)> {
    let list = read_deposit_list(bytes, format).unwrap();
    list.faults.iter().map(|fault| (fault.row, fault.column, fault.code)).collect()
}

fn refusal(bytes: &[u8], format: ListFormat) -> ReadErrorCode {
    read_deposit_list(bytes, format).unwrap_err().code
}

#[test]
fn persian_and_english_columns_in_any_order_say_the_same() {
    let persian = "ردیف,نوع سپرده,شماره قبض سپرده,تاریخ قبض,مبلغ (ریال),شناسه سپرده‌گذار,نام سپرده‌گذار,موضوع\r\n\
        ۱,سپرده شرکت در مناقصه,۱۴۰۴-۰۰۰۱۲۳,۱۴۰۴/۰۵/۱۲,۲۵۰٬۰۰۰٬۰۰۰,۰۰۱۲۳۴۵۶۷۹,مریم رضایی,مناقصه بهسازی راه روستایی\r\n";
    let english = "subject;amount;kind;depositor_name;receipt_on;depositor_identifier;depositor_kind;receipt_number\n\n\
        مناقصه بهسازی راه روستایی;250,000,000;bid_bond;مریم رضایی;2025-08-03;0012345679;natural;1404-000123";

    for (file, number) in [(persian, 2), (english, 3)] {
        let list = read_deposit_list(file.as_bytes(), ListFormat::Csv).unwrap();
        assert_eq!(list.faults, []);
        assert_eq!(list.notes, []);
        assert_eq!(list.rows.len(), 1);
        assert_eq!(list.rows[0].number, number);
        assert_eq!(list.rows[0].deposit, bid_bond());
    }
}

#[test]
fn the_example_in_the_readme_is_right() {
    let readme = include_str!("../README.md");
    let section = readme.split("## The list of deposits").nth(1).unwrap();
    let example = section.split("```csv\n").nth(1).unwrap().split("```").next().unwrap();

    let list = read_deposit_list(example.as_bytes(), ListFormat::Csv).unwrap();

    assert_eq!(list.faults, []);
    assert_eq!(list.rows[0].deposit, bid_bond());
    assert_eq!(list.rows[1].deposit.depositor_kind, Some("legal"));
}

#[test]
fn a_workbook_of_texts_numbers_and_days_says_the_same() {
    let text = |sheet: &mut rust_xlsxwriter::Worksheet, cells: &[&str]| row(sheet, 1, cells);
    let typed = book(|sheet| {
        let day = Format::new().set_num_format("[$-fa-IR,96]yyyy/mm/dd;@");
        row(sheet, 0, &NAMES);
        text(
            sheet,
            &["سپرده شركت در مناقصه", "\u{200F}1404-000123", "", "", "", "مریم رضایی", "مناقصه بهسازی راه روستایی"],
        );
        sheet.write_datetime_with_format(1, 2, ExcelDateTime::from_ymd(2025, 8, 3).unwrap(), &day).unwrap();
        sheet.write_number(1, 3, 250_000_000.0).unwrap();
        sheet.write_string(1, 4, "۰۰۱۲۳۴۵۶۷۹").unwrap();
    });
    let texts = book(|sheet| {
        row(sheet, 0, &NAMES);
        text(
            sheet,
            &[
                "bid_bond",
                "۱۴۰۴-۰۰۰۱۲۳",
                "\u{202D}1404/5/12\u{202C}",
                "250٬000٬000",
                "0012345679",
                "مریم رضایی",
                "مناقصه بهسازی راه روستایی",
            ],
        );
    });

    for file in [typed, texts] {
        let list = read_deposit_list(&file, ListFormat::of(&file)).unwrap();
        assert_eq!(list.faults, []);
        assert_eq!(list.notes, []);
        assert_eq!(list.rows[0].deposit, bid_bond());
    }
}

#[test]
fn zeros_that_a_spreadsheet_took_come_back_with_a_note_and_typed_texts_stay() {
    let file = book(|sheet| {
        row(sheet, 0, &NAMES);
        for at in 1..=4 {
            row(sheet, at, &["سایر", "1", "1404/05/12", "1", "", "الف", "ب"]);
        }
        sheet.write_number(1, 4, 12_345_679.0).unwrap();
        sheet.write_number(2, 4, 1_360_123_458.0).unwrap();
        sheet.write_number(3, 4, 14_003_001_239.0).unwrap();
        sheet.write_string(4, 4, "12345679").unwrap();
    });

    let list = read_deposit_list(&file, ListFormat::Xlsx).unwrap();

    let persons: Vec<_> = list
        .rows
        .iter()
        .map(|row| (row.deposit.depositor_kind.unwrap(), row.deposit.depositor_identifier.as_deref().unwrap()))
        .collect();
    assert_eq!(
        persons,
        [("natural", "0012345679"), ("natural", "1360123458"), ("legal", "14003001239"), ("natural", "12345679")]
    );
    let notes: Vec<_> = list.notes.iter().map(|note| (note.row, note.column, note.code)).collect();
    assert_eq!(notes, [(2, ListColumn::DepositorIdentifier, ListNoteCode::ZerosRestored)]);
}

#[test]
fn every_fault_of_every_row_is_named_at_once() {
    use ListColumn::{Amount, BankReference, ContractNumber, DepositorIdentifier, DepositorKind, Kind, ReceiptNumber};
    use ReadErrorCode as Code;
    let file = book(|sheet| {
        row(sheet, 0, &NAMES);
        sheet.write_string(0, 7, "bank_reference").unwrap().write_string(0, 8, "شماره قرارداد").unwrap();
        sheet.write_string(0, 9, "نوع شخص").unwrap().write_string(3, 9, "کارخانه").unwrap();
        row(sheet, 1, &["ودیعه آب", "", "1404/12/30", "", "A1234567", "الف", "ب"]);
        sheet.write_formula(1, 3, Formula::new("=SUM(A1:A2)").set_result("250000000")).unwrap();
        row(sheet, 3, &["سایر", "", "1404/05/12", "1", "", "الف", "ب"]);
        sheet.write_number(3, 1, 12.0).unwrap();
        sheet.write_number(3, 4, 1_360_123_458.5).unwrap();
        sheet.write_number(3, 7, 1_234_567_890_123_456.0).unwrap();
        sheet
            .write_datetime_with_format(
                3,
                8,
                ExcelDateTime::from_ymd(2025, 12, 4).unwrap(),
                &Format::new().set_num_format("d/m/yy"),
            )
            .unwrap();
        row(sheet, 4, &["سایر", "7", "1404/05/12", "", "1360123458", "الف", "ب"]);
        sheet.write_number(4, 3, 1000.5).unwrap();
        sheet.write_boolean(4, 7, true).unwrap().write_string(4, 10, "زیادی").unwrap();
    });

    assert_eq!(
        faults(&file, ListFormat::Xlsx),
        [
            (2, Some(Kind), Code::DepositKindUnknown),
            (2, Some(ReceiptNumber), Code::Required),
            (2, Some(ListColumn::ReceiptOn), Code::DayInvalid),
            (2, Some(Amount), Code::Formula),
            (2, Some(DepositorKind), Code::Required),
            (4, Some(DepositorKind), Code::DepositorKindUnknown),
            (4, Some(DepositorIdentifier), Code::NumberInexact),
            (4, Some(BankReference), Code::NumberInexact),
            (4, Some(ContractNumber), Code::CellDate),
            (5, None, Code::RowLength),
            (5, Some(Amount), Code::AmountFraction),
            (5, Some(BankReference), Code::CellKind),
        ]
    );
}

#[test]
fn amounts_are_exact_or_refused() {
    let code = |amount: &str| {
        let file = format!(
            "kind,receipt_number,receipt_on,amount,depositor_identifier,depositor_name,subject\n\
             other,1,1404/05/12,{amount},1360123458,a,b\n"
        );
        faults(file.as_bytes(), ListFormat::Csv).first().map(|(_, _, code)| *code)
    };
    assert_eq!(code("999999999999999999"), None);
    assert_eq!(code("\"1,000.00\""), None);
    assert_eq!(code("1000.5"), Some(ReadErrorCode::AmountFraction));
    assert_eq!(code("-1000"), Some(ReadErrorCode::AmountNegative));
    assert_eq!(code("1000000000000000000"), Some(ReadErrorCode::AmountTooLarge));
    assert_eq!(code("1e9"), Some(ReadErrorCode::AmountInvalid));
    assert_eq!(code(""), Some(ReadErrorCode::Required));
    let number = |amount: f64| {
        let file = book(|sheet| {
            row(sheet, 0, &NAMES);
            row(sheet, 1, &["سایر", "1", "1404/05/12", "", "1360123458", "الف", "ب"]);
            sheet.write_number(1, 3, amount).unwrap();
        });
        let list = read_deposit_list(&file, ListFormat::Xlsx).unwrap();
        list.faults.first().map_or_else(|| Ok(list.rows[0].deposit.amount.unwrap().get()), |fault| Err(fault.code))
    };
    assert_eq!(number(9_007_199_254_740_991.0), Ok(9_007_199_254_740_991));
    assert_eq!(number(9_007_199_254_740_992.0), Err(ReadErrorCode::NumberInexact));
    assert_eq!(number(-5.0), Err(ReadErrorCode::AmountNegative));
    assert_eq!(number(0.1), Err(ReadErrorCode::AmountFraction));
}

#[test]
fn a_file_that_is_no_list_is_refused_as_a_whole() {
    use ReadErrorCode as Code;
    let head = "kind,receipt_number,receipt_on,amount,depositor_identifier,depositor_name,subject";
    for (file, code) in [
        (String::new(), Code::FileEmpty),
        (format!("{head}\n"), Code::FileEmpty),
        ("a,b\n1,2\n".to_owned(), Code::HeaderMissing),
        (format!("{head},مبلغ (تومان)\n"), Code::ColumnUnknown),
        (format!("{head},مبلغ\n"), Code::ColumnDuplicated),
        ("kind,receipt_number\na,b\n".to_owned(), Code::ColumnMissing),
        (format!("{head}\n\"a\n"), Code::QuoteUnclosed),
        (format!("{head}\n{}", "other\n".repeat(5_001)), Code::TooManyRows),
        (format!("{head}\n{}", "\n".repeat(1_048_576) + "other\n"), Code::TooManyRows),
        ("a".repeat(8 * 1024 * 1024 + 1), Code::FileTooLarge),
    ] {
        assert_eq!(refusal(file.as_bytes(), ListFormat::Csv), code, "{}", file.chars().take(99).collect::<String>());
    }
    assert_eq!(refusal(b"kind,amount\n", ListFormat::Xlsx), Code::WorkbookInvalid);
    assert_eq!(refusal(&[0xD0, 0xCF, 0x11, 0xE0, 0, 0], ListFormat::Xlsx), Code::WorkbookOld);
    assert_eq!(refusal(&book(|_| {}), ListFormat::Xlsx), Code::FileEmpty);
}

#[test]
fn only_the_first_sheet_that_is_seen_is_read() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook.add_worksheet().set_hidden(true);
    let seen = workbook.add_worksheet();
    seen.set_active(true).set_first_tab(true);
    row(seen, 0, &NAMES);
    row(seen, 1, &["سایر", "1", "1404/05/12", "1", "1360123458", "الف", "ب"]);
    row(workbook.add_worksheet(), 0, &["چیز دیگر"]);
    let file = workbook.save_to_buffer().unwrap();

    let list = read_deposit_list(&file, ListFormat::Xlsx).unwrap();

    assert_eq!(list.rows.len(), 1);
    assert_eq!(list.faults, []);
}

#[test]
fn faults_are_shown_beside_the_rows_and_the_mended_workbook_is_read_again() {
    let file = "نوع سپرده,شماره قبض,تاریخ قبض,مبلغ,کد ملی,نام سپرده‌گذار,موضوع\n\
        سایر,=1+1,۱۴۰۴/۰۵/۱۲,۱۲,۰۰۱۲۳۴۵۶۷۹,الف,ب\n\n\
        سایر,@SUM(1),۱۴۰۴/۱۲/۳۰,۱۲,۰۰۱۲۳۴۵۶۷۹,الف,ب\n";
    let list = read_deposit_list(file.as_bytes(), ListFormat::Csv).unwrap();
    assert_eq!(list.faults.len(), 1);
    let explained: Vec<ExplainedFault> = list
        .faults
        .iter()
        .map(|fault| ExplainedFault {
            row: fault.row,
            column: fault.column,
            fa: "چنین روزی نیست.".to_owned(),
            en: "No such day.".to_owned(),
        })
        .collect();

    let written = write_faults(&list, &explained).unwrap();

    assert_eq!(written, write_faults(&list, &explained).unwrap(), "the same list, other bytes");
    let mut workbook = open(&written);
    let names = workbook.sheet_names();
    let range = workbook.worksheet_range(&names[0]).unwrap();
    let text = |row, column| range.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(text(0, 7), Data::String("خطا".to_owned()));
    // A text, however much it looks like a formula; in the row in which it came.
    assert_eq!(text(1, 1), Data::String("=1+1".to_owned()));
    assert_eq!(text(1, 4), Data::String("۰۰۱۲۳۴۵۶۷۹".to_owned()));
    assert_eq!(text(3, 7), Data::String("تاریخ قبض: چنین روزی نیست.".to_owned()));
    assert_eq!(text(1, 7), Data::Empty);
    assert!(range.used_cells().all(|(_, _, cell)| matches!(cell, Data::String(_))));
    assert_eq!(workbook.worksheet_formula(&names[0]).unwrap().used_cells().count(), 0);
    let reasons = workbook.worksheet_range(&names[1]).unwrap();
    let reason: Vec<String> = reasons.rows().nth(1).unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(reason, ["4", "تاریخ قبض", "receipt_on", "۱۴۰۴/۱۲/۳۰", "چنین روزی نیست.", "No such day."]);

    let again = read_deposit_list(&written, ListFormat::Xlsx).unwrap();
    assert_eq!(again.faults.len(), 1);
    assert_eq!((again.faults[0].row, again.faults[0].code), (4, ReadErrorCode::DayInvalid));
    let deposits =
        |list: &amanat_formats::DepositList| list.rows.iter().map(|row| row.deposit.clone()).collect::<Vec<_>>();
    assert_eq!(deposits(&again), deposits(&list));
}

#[test]
fn the_templates_example_is_not_a_deposit() {
    let template = write_deposit_template().unwrap();
    assert_eq!(template, write_deposit_template().unwrap());
    assert_eq!(refusal(&template, ListFormat::Xlsx), ReadErrorCode::FileEmpty);

    let mut workbook: Xlsx<_> = open(&template);
    let sheet = workbook.sheet_names()[0].clone();
    let range = workbook.worksheet_range(&sheet).unwrap();
    let filled = book(|sheet| {
        for (at, cells) in (0..).zip(range.rows()) {
            let texts: Vec<String> = cells.iter().map(ToString::to_string).collect();
            row(sheet, at, &texts.iter().map(String::as_str).collect::<Vec<_>>());
        }
        sheet.write_string(1, 0, "1").unwrap();
    });
    let list = read_deposit_list(&filled, ListFormat::Xlsx).unwrap();
    assert_eq!(list.faults, []);
    assert_eq!(list.rows[0].deposit.kind, Some("bid_bond"));
}
