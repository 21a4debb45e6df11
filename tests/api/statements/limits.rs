use std::time::Instant;

use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    database::Engine,
    given::{CsvLine, credit, statement},
};

/// A year of a busy agency in one file.
const LINES: u64 = 5_000;

#[rstest]
#[tokio::test]
async fn sums_beyond_64_bits_are_still_verified(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let most = 999_999_999_999_999_999;
    let come: Vec<CsvLine> =
        (0..12).map(|number| CsvLine { reference: format!("10{number}"), ..credit("", most) }).collect();
    let gone = (0..12).map(|number| CsvLine { reference: format!("20{number}"), debit: most, ..credit("", 0) });
    let lines: Vec<CsvLine> = come.into_iter().zip(gone).flat_map(|(one, other)| [one, other]).collect();

    app.import("reconciler", statement(app.world().north.sheba, 0, &lines)).await.expect(201);

    assert_eq!(app.balance("2130").await, 12 * i128::from(most));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn five_thousand_lines_come_in_one_file(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 2_500).await;
    let identifier = deposit.json["payment_identifier"].as_str().unwrap();
    let line = |number: u64| match number {
        2_500 => credit(identifier, number),
        _ => CsvLine { reference: format!("{number}"), ..credit("", number) },
    };
    let lines: Vec<CsvLine> = (1..=LINES).map(line).collect();
    let file = statement(app.world().north.sheba, 0, &lines);

    let begun = Instant::now();
    let imported = app.import("reconciler", file).await.expect(201);
    let took = begun.elapsed();

    println!("{engine:?}: {LINES} lines in {took:.1?}");
    assert_eq!((&imported.json["line_count"], &imported.json["matched_count"]), (&json!(LINES), &json!(1)));
    assert_eq!(imported.json["suspended_count"], LINES - 1);
    assert_eq!(app.balance("1110").await, i128::from(LINES * (LINES + 1) / 2));
    assert_eq!(app.balance("2110").await, 2_500);
    assert!(took.as_secs() < 60, "half of what an import may take");
    app.verify().await;
}
