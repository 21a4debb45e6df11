//! What holds for every statement and for every sequence of bytes.

use amanat_formats::{Direction, Format, Line, Statement, read_csv, write_csv};
use amanat_kernel::Text;
use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// The last day of fiscal year 1403, a leap year, lies inside the period.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2025, 3, 1).expect("a day");
const DAYS: u64 = 60;

fn days() -> impl Strategy<Value = NaiveDate> {
    (0..DAYS).prop_map(|days| FIRST + Days::new(days))
}

fn amounts() -> impl Strategy<Value = Decimal> {
    (1..10i64.pow(18), 0..=4u32).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

fn balances() -> impl Strategy<Value = Option<Decimal>> {
    proptest::option::of((amounts(), any::<bool>()).prop_map(
        |(amount, is_overdrawn)| {
            if is_overdrawn { -amount } else { amount }
        },
    ))
}

/// As the reader leaves it: what the kernel makes of a text.
fn texts() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9آ-ی۰-۹\u{200C}\",;\n\t .'=@-]{0,30}[a-zآ-غ۰-۹\"]"
        .prop_filter_map("nothing visible", |typed| Some(Text::parse(&typed).ok()?.as_str().to_owned()))
}

fn identifiers() -> impl Strategy<Value = Option<String>> {
    proptest::option::of("[0-9]{1,30}|[A-Z0-9/-]{0,10}[A-Z]")
}

fn accounts() -> impl Strategy<Value = String> {
    prop_oneof![Just("IR780100004001000001234567".to_owned()), "[0-9]{3}/[0-9]{4,10}"]
}

prop_compose! {
    fn lines()(
        (booked_on, value_on) in (days(), proptest::option::of(days())),
        time in proptest::option::of((0..24u32, 0..60u32, 0..60u32)),
        (is_credit, amount, balance_after) in (any::<bool>(), amounts(), balances()),
        (payment_identifier, bank_reference) in (identifiers(), identifiers()),
        counterparty_account in proptest::option::of(accounts()),
        counterparty_name in proptest::option::of(texts()),
        description in prop_oneof![Just(String::new()), texts()],
    ) -> Line {
        let time = time.and_then(|(hour, minute, second)| NaiveTime::from_hms_opt(hour, minute, second));
        let direction = if is_credit { Direction::Credit } else { Direction::Debit };
        Line {
            value_on, time, payment_identifier, bank_reference, counterparty_account, counterparty_name, description,
            balance_after, ..Line::new(0, booked_on, direction, amount)
        }
    }
}

prop_compose! {
    fn statements()(
        account in accounts(),
        currency in "[A-Z]{3}",
        (opening, closing) in (balances(), balances()),
        mut lines in proptest::collection::vec(lines(), 0..12),
    ) -> Statement {
        // Four rows of preamble, the balances, an empty row and the header come first.
        let above = 6 + usize::from(opening.is_some()) + usize::from(closing.is_some());
        for (index, line) in lines.iter_mut().enumerate() {
            line.number = above + index + 1;
        }
        let to_day = FIRST + Days::new(DAYS);
        let entry_count = lines.len();
        Statement { opening, closing, entry_count, lines, ..Statement::new(Format::Csv, account, currency, FIRST, to_day) }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(statement in statements()) {
        prop_assert_eq!(read_csv(&write_csv(&statement)), Ok(statement));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read_csv(&bytes);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(\\PC|[,;\t\"\r\n\u{200F}]){0,300}") {
        let _ = read_csv(text.as_bytes());
    }

    #[test]
    fn no_damage_to_a_good_file_makes_the_reader_panic(
        statement in statements(),
        damages in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = write_csv(&statement);
        for (place, byte) in damages {
            if let Some(target) = { let at = place.index(bytes.len()); bytes.get_mut(at) } {
                *target = byte;
            }
        }
        let _ = read_csv(&bytes);
    }
}
