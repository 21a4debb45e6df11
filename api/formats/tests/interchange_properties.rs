//! camt.053 and MT940: what is written is read back, and no sequence of bytes makes a reader panic.

use amanat_formats::{
    Direction, Format, Line, Statement, inspect, read, read_camt053, read_mt940, write_camt053, write_mt940,
};
use amanat_kernel::Text;
use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// A leap day lies inside the period.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2024, 2, 1).expect("a day");
const DAYS: u64 = 60;

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..=DAYS).prop_map(|days| FIRST + Days::new(days))
}

fn amounts() -> impl Strategy<Value = Decimal> {
    (1..10i64.pow(18), 0..=4u32).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

fn balances() -> impl Strategy<Value = Decimal> {
    (amounts(), any::<bool>()).prop_map(|(amount, is_overdrawn)| if is_overdrawn { -amount } else { amount })
}

/// As the readers leave it: what the kernel makes of a text.
fn texts() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9آ-ی۰-۹\u{200C}&<>\"';: .=@?-]{0,200}[a-zآ-غ?:&-]"
        .prop_filter_map("nothing visible", |typed| Some(Text::parse(&typed).ok()?.as_str().to_owned()))
}

/// Names have two subfields of MT940.
fn names() -> impl Strategy<Value = String> {
    "[a-zA-Zآ-ی\u{200C} .-]{0,60}[a-zآ-غ]"
        .prop_filter_map("nothing visible", |typed| Some(Text::parse(&typed).ok()?.as_str().to_owned()))
}

fn accounts() -> impl Strategy<Value = String> {
    prop_oneof![Just("IR780100004001000001234567".to_owned()), "[0-9]{3}/[0-9]{4,10}"]
}

/// Payment identifier, and what the payer called the payment.
fn references() -> impl Strategy<Value = (Option<String>, Option<String>)> {
    prop_oneof![
        Just((None, None)),
        "[0-9]{1,30}".prop_map(|digits| (Some(digits.clone()), Some(digits))),
        "[A-Z][A-Z0-9]{0,10}[0-9]-[A-Z]".prop_map(|reference| (None, Some(reference))),
        ("[0-9]{1,30}", "[A-Z][A-Z0-9]{0,10}[0-9]-[A-Z]").prop_map(|(digits, text)| (Some(digits), Some(text))),
    ]
}

prop_compose! {
    /// What both formats can say. An identifier beside nothing else is for camt.053 only.
    fn lines()(
        (booked_on, value_on) in (days(), days()),
        (is_credit, is_reversal, amount) in (any::<bool>(), any::<bool>(), amounts()),
        (payment_identifier, end_to_end) in references(),
        bank_reference in proptest::option::of("[A-Z0-9]{1,15}[0-9]"),
        counterparty_account in proptest::option::of(accounts()),
        counterparty_name in proptest::option::of(names()),
        description in prop_oneof![Just(String::new()), texts()],
    ) -> Line {
        let direction = if is_credit { Direction::Credit } else { Direction::Debit };
        Line {
            value_on: Some(value_on), is_reversal, payment_identifier, end_to_end, bank_reference, counterparty_account,
            counterparty_name, description, ..Line::new(0, booked_on, direction, amount)
        }
    }
}

prop_compose! {
    fn statements(format: Format)(
        id in proptest::option::of("[A-Z0-9]{1,10}[1-9]"),
        page in proptest::option::of(1..1_000u32),
        account in accounts(),
        currency in "[A-Z]{3}",
        (opening, closing) in (balances(), balances()),
        lines in proptest::collection::vec(lines(), 0..8),
    ) -> Statement {
        let to_day = FIRST + Days::new(DAYS);
        let page = page.filter(|_| id.is_some());
        Statement {
            id, page, opening: Some(opening), closing: Some(closing), entry_count: lines.len(), lines,
            ..Statement::new(format, account, currency, FIRST, to_day)
        }
    }
}

/// Where a line stands is the file's business.
fn without_numbers(mut statements: Vec<Statement>) -> Vec<Statement> {
    for line in statements.iter_mut().flat_map(|statement| &mut statement.lines) {
        line.number = 0;
    }
    statements
}

/// Marks and words with which field 86 is structured mean what they mean.
fn is_plain(statement: &Statement) -> bool {
    let has_all = |text: &str| ['?', '~', '^', '<', '>', '|'].iter().all(|c| text.contains(*c));
    !statement.lines.iter().any(|line| has_all(&line.description))
}

proptest! {
    #[test]
    fn camt053_is_read_back(
        mut all in proptest::collection::vec(statements(Format::Camt053), 1..4),
        time in proptest::option::of((0..24u32, 0..60u32, 0..60u32)),
        identifier in proptest::option::of("[0-9]{1,30}"),
    ) {
        // What only camt.053 can say.
        for line in all.iter_mut().flat_map(|statement| &mut statement.lines) {
            line.time = time.and_then(|(hour, minute, second)| NaiveTime::from_hms_opt(hour, minute, second));
            if line.end_to_end.is_none() {
                line.payment_identifier.clone_from(&identifier);
                line.value_on = None;
            }
        }
        if let Some(first) = all.first_mut() {
            first.opening = None;
        }
        let file = write_camt053(&all);
        prop_assert_eq!(read(&file).map(without_numbers), Ok(all));
    }

    #[test]
    fn mt940_is_read_back(
        all in proptest::collection::vec(statements(Format::Mt940).prop_filter("marks", is_plain), 1..4),
    ) {
        let file = write_mt940(&all);
        prop_assert_eq!(read(&file).map(without_numbers), Ok(all));
    }

    #[test]
    fn inspection_sums_what_reading_keeps(all in proptest::collection::vec(statements(Format::Mt940), 1..4)) {
        let file = write_mt940(&all);
        let summaries = inspect(file.as_slice()).expect("read").statements;
        prop_assert_eq!(summaries.len(), all.len());
        for (summary, statement) in summaries.iter().zip(&all) {
            prop_assert_eq!(Some(summary.sum_credit - summary.sum_debit), statement.movement());
            prop_assert_eq!(summary.entries, statement.lines.len());
        }
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = (read(&bytes), read_camt053(&bytes), read_mt940(&bytes));
    }

    #[test]
    fn no_text_makes_a_reader_panic(
        xml in "(<|>|/|&|;|\"|'|=|Stmt|Ntry|Amt|Ccy|BkToCstmrStmt|<Ntry>|</Ntry>|<Amt Ccy=\"IRR\">|<!--|]]>|\\PC){0,80}",
        fields in "(:20:|:25:|:28C:|:60F:|:61:|:86:|:62F:|\n|-\n|C250401IRR1,|2504010401C5,NTRF|\\?2[0-9]|\\PC){0,80}",
    ) {
        let _ = (read_camt053(xml.as_bytes()), read_mt940(fields.as_bytes()), read(xml.as_bytes()));
        let _ = read_mt940(format!(":20:1\n:25:1\n:60F:C250401IRR1,\n:61:250401C5,NTRF{fields}").as_bytes());
        let _ = read_camt053(format!("<BkToCstmrStmt><Stmt><Ntry>{xml}").as_bytes());
    }

    #[test]
    fn no_damage_to_a_good_file_makes_a_reader_panic(
        all in proptest::collection::vec(statements(Format::Mt940), 1..3),
        damages in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
    ) {
        for mut bytes in [write_camt053(&all), write_mt940(&all)] {
            for (place, byte) in &damages {
                let at = place.index(bytes.len());
                if let Some(target) = bytes.get_mut(at) {
                    *target = *byte;
                }
            }
            let _ = read(&bytes);
            bytes.truncate(cut.index(bytes.len()));
            let _ = read(&bytes);
        }
    }
}
