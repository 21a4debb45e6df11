//! Every format that banks send, and files that hold more than one statement.

use amanat_formats::{Direction, Format, Line, Statement, write_camt053, write_csv, write_mt940};
use chrono::NaiveDate;
use rstest::rstest;
use rust_decimal::Decimal;
use serde_json::json;

use super::lines_of;
use crate::support::{app::TestApp, client::Answer, database::Engine};

pub(super) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 8, day).unwrap()
}

/// A line as every format can say it.
pub(super) fn line(
    number: usize,
    booked_on: NaiveDate,
    identifier: Option<&str>,
    reference: &str,
    amount: i64,
) -> Line {
    let direction = if amount < 0 { Direction::Debit } else { Direction::Credit };
    Line {
        value_on: Some(booked_on),
        payment_identifier: identifier.map(str::to_owned),
        bank_reference: Some(reference.to_owned()),
        description: "واریز سپرده شرکت در مناقصه".to_owned(),
        ..Line::new(number, booked_on, direction, Decimal::from(amount.abs()))
    }
}

pub(super) fn statement(sheba: &str, days: (u32, u32), opening: i64, lines: Vec<Line>) -> Statement {
    let closing = lines.iter().map(Line::signed_amount).sum::<Decimal>() + Decimal::from(opening);
    Statement {
        id: Some("12".to_owned()),
        opening: Some(opening.into()),
        closing: Some(closing),
        entry_count: lines.len(),
        lines,
        ..Statement::new(Format::Csv, sheba.to_owned(), "IRR".to_owned(), day(days.0), day(days.1))
    }
}

pub(super) fn written(format: &str, statements: &[Statement]) -> Vec<u8> {
    match format {
        "csv" => write_csv(&statements[0]),
        "camt053" => write_camt053(statements),
        "mt940" => write_mt940(statements),
        other => panic!("{other}"),
    }
}

fn identifier(deposit: &Answer) -> &str {
    deposit.json["payment_identifier"].as_str().unwrap()
}

#[rstest]
#[tokio::test]
async fn a_deposit_is_received_from_every_format(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[values("csv", "camt053", "mt940")] format: &str,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 5_000).await;
    let lines = vec![line(1, day(3), Some(identifier(&deposit)), "990017", 5_000), line(2, day(4), None, "990018", 70)];
    let file = written(format, &[statement(app.world().north.sheba, (3, 9), 0, lines)]);

    let imported = app.import_into("", "reconciler", file).await.expect(201);

    assert_eq!((&imported.json["state"], &imported.json["format"]), (&json!("posted"), &json!(format)));
    assert_eq!((&imported.json["matched_count"], &imported.json["suspended_count"]), (&json!(1), &json!(1)));
    assert_eq!(imported.json["closing"], "5070");
    let rows = lines_of(&app, imported.id()).await;
    assert_eq!(rows[0]["deposit_ids"], json!([deposit.id()]));
    assert_eq!(rows[0]["description"], "واریز سپرده شرکت در مناقصه");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn one_statement_in_three_formats_brings_its_lines_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    // Two lines that differ in nothing, and one more.
    let twin = |number| line(number, day(3), Some("77"), "55", 400);
    let lines = vec![twin(1), twin(2), line(3, day(4), None, "990018", 70)];
    let statements = [statement(app.world().north.sheba, (3, 9), 0, lines)];

    let mut duplicates = Vec::new();
    for format in ["camt053", "mt940", "csv"] {
        let imported = app.import("reconciler", written(format, &statements)).await.expect(201);
        duplicates.push(imported.json["duplicate_count"].as_i64().unwrap());
    }

    assert_eq!(duplicates, [0, 3, 3]);
    assert_eq!(app.balance("1110").await, 870);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_file_of_several_statements_is_taken_whole_or_not_at_all(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[values("camt053", "mt940")] format: &str,
) {
    let app = TestApp::new(engine).await;
    let (north, south) = (app.world().north.sheba, app.world().south.sheba);
    let (ours, theirs) = (app.declared("north", 5_000).await, app.declared("south", 600).await);
    let monday = statement(north, (3, 3), 0, vec![line(1, day(3), Some(identifier(&ours)), "1", 5_000)]);
    let tuesday = statement(north, (4, 4), 5_000, vec![line(1, day(4), None, "2", 70)]);
    let neighbour = statement(south, (3, 3), 0, vec![line(1, day(3), Some(identifier(&theirs)), "3", 600)]);
    let stranger = statement("IR910100000000000000000044", (3, 3), 0, vec![line(1, day(3), None, "4", 1)]);
    let before = app.rows().await;

    let with_stranger = written(format, &[monday.clone(), stranger]);
    app.import_into("", "clerk", with_stranger).await.refused(422, "statement_account_unknown");
    let whole = written(format, &[monday, neighbour, tuesday]);
    app.import("clerk", whole.clone()).await.refused(422, "statement_wrong_account");
    assert_eq!(app.rows().await, before);
    let answer = app.by("clerk").upload("/v1/statements", whole.clone()).await.expect(201);

    let statements = answer.json["statements"].as_array().unwrap();
    let seen: Vec<_> = statements.iter().map(|one| (&one["position"], &one["number"], &one["continuity"])).collect();
    assert_eq!(
        seen,
        [
            (&json!(1), &json!(1), &json!("first")),
            (&json!(2), &json!(1), &json!("first")),
            (&json!(3), &json!(2), &json!("continues")),
        ]
    );
    assert_eq!(app.balance("1110").await, 5_670);
    assert_eq!(app.balance("2110").await, 5_600);
    app.by("clerk").upload("/v1/statements", whole).await.refused(409, "statement_file_already_imported");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn foreign_money_is_read_and_refused(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[values("camt053", "mt940")] format: &str,
) {
    let app = TestApp::new(engine).await;
    let rials = statement(app.world().north.sheba, (3, 3), 0, vec![line(1, day(3), None, "1", 5_000)]);
    let euros = Statement { currency: "EUR".to_owned(), ..rials };

    let refused = app.import("clerk", written(format, &[euros])).await.refused(422, "statement_wrong_currency");

    assert_eq!(refused.json["currency"], "EUR");
}
