//! What the bank takes back by itself.

use amanat_formats::{Direction, Format, Line, Statement, write_camt053};
use chrono::NaiveDate;
use rstest::rstest;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{debit, deposit, imported, item_of, paid, parts, seen};
use crate::support::{app::TestApp, client::Answer, database::Engine, given::CsvLine};

fn identifier(declared: &Answer) -> &str {
    declared.json["payment_identifier"].as_str().unwrap()
}

/// The state of the deposit, and how many items are in suspense.
async fn outcome(app: &TestApp, id: Uuid) -> (Value, i64) {
    (deposit(app, id).await["state"].clone(), app.rows().await["suspense_item"])
}

const UNDONE: [&str; 2] =
    ["receipt_matched: debit 1110 5000, credit 2110 5000", "receipt_reversed: debit 2110 5000, credit 1110 5000"];

#[rstest]
#[tokio::test]
async fn a_receipt_taken_back_in_the_same_file_is_undone(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 5_000).await;

    // The reversal stands before the receipt in the file, as banks that print by hour may have it.
    let back = CsvLine { day: "1404/05/12", ..debit("00077", 5_000) };
    let lines = imported(&app, 100_000, &[back, paid("77", identifier(&declared), 5_000)]).await;

    assert_eq!(outcome(&app, declared.id()).await, (json!("declared"), 0));
    assert_eq!(app.shown_about(declared.id()).await, UNDONE);
    assert_eq!((&lines[0]["reverses"], &lines[1]["reversed_by"]), (&lines[1]["id"], &lines[0]["id"]));
    let [matched, reversed] = &app.postings_about(declared.id()).await[..] else { panic!("two postings") };
    assert_eq!(reversed["reverses"], matched["id"]);
    assert_eq!((app.balance("1110").await, app.balance("2110").await), (0, 0));
    assert!(lines.iter().all(|line| line.get("suspense_item_id").is_none()), "{lines:?}");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_receipt_taken_back_later_waits_for_its_money_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 5_000).await;
    imported(&app, 0, &[paid("77", identifier(&declared), 5_000)]).await;
    assert_eq!(deposit(&app, declared.id()).await["state"], "received");

    imported(&app, 5_000, &[debit("77", 5_000)]).await;

    let waiting = deposit(&app, declared.id()).await;
    assert_eq!((&waiting["state"], waiting.get("received_on")), (&json!("declared"), None));
    assert_eq!(app.shown_about(declared.id()).await, UNDONE);
    // It is paid again, and taken back once more: each receipt is undone once.
    imported(&app, 1, &[CsvLine { day: "1404/05/14", ..paid("78", identifier(&declared), 5_000) }]).await;
    assert_eq!(outcome(&app, declared.id()).await, (json!("received"), 0));
    imported(&app, 2, &[CsvLine { day: "1404/05/15", ..debit("77", 5_000) }]).await;
    assert_eq!(outcome(&app, declared.id()).await, (json!("received"), 1));
    imported(&app, 3, &[CsvLine { day: "1404/05/15", ..debit("78", 5_000) }]).await;
    assert_eq!(outcome(&app, declared.id()).await, (json!("declared"), 1));
    assert_eq!((app.balance("2110").await, app.balance("1170").await), (0, 5_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn of_two_reversals_of_one_receipt_one_undoes_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 5_000).await;
    let backs = [debit("77", 5_000), CsvLine { day: "1404/05/14", ..debit("77", 5_000) }];

    let lines = [&[paid("77", identifier(&declared), 5_000)], &backs[..]].concat();
    let found = imported(&app, 50_000, &lines).await;

    assert_eq!(outcome(&app, declared.id()).await, (json!("declared"), 1));
    assert_eq!(app.shown_about(declared.id()).await, UNDONE);
    assert_eq!(seen(&app, "clerk", item_of(&found[2])).await.json["reason"], "bank_debit");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn money_in_suspense_that_the_bank_takes_back_is_closed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let item = item_of(&imported(&app, 0, &[paid("77", "", 5_000)]).await[0]);

    let back = imported(&app, 5_000, &[debit("77", 5_000)]).await;

    assert_eq!((parts(&app, item).await.as_str(), app.rows().await["suspense_item"]), ("closed 0 0", 1));
    assert_eq!(seen(&app, "clerk", item).await.json["reversal_line_id"], back[0]["id"]);
    assert_eq!(
        app.shown_about(item).await,
        [
            "receipt_unidentified: debit 1110 5000, credit 2130 5000",
            "receipt_reversed: debit 2130 5000, credit 1110 5000"
        ]
    );
    assert_eq!((app.balance("1110").await, app.balance("2130").await), (0, 0));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn money_that_the_bank_took_back_meanwhile_is_not_identified(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let credit = item_of(&imported(&app, 0, &[paid("77", "", 5_000)]).await[0]);
    let declared = app.declared("north", 5_000).await.id();
    let proposal = app.identify("clerk", &[credit], &[declared]).await.expect(201).id();
    let back = item_of(&imported(&app, 5_000, &[debit("77", 5_000)]).await[0]);

    let refused = app.approve("reconciler", proposal).await.refused(409, "suspense_item_taken_back");
    assert_eq!(refused.json["suspense_item_id"], json!(back));
    let reason = json!({ "reason": "بانک پس گرفت" });
    let path = format!("/v1/resolutions/{proposal}");
    app.by("reconciler").change_latest(&path, "rejection", reason).await.expect(200);
    app.identify("clerk", &[credit], &[declared]).await.refused(409, "suspense_item_taken_back");

    let body = json!({ "suspense_item_id": back, "credit_suspense_item_id": credit, "note": "نامه بانک" });
    let reversal = app.by("office.head").post("/v1/bank-reversals", body).await.expect(201).id();
    app.approve("head", reversal).await.expect(200);
    assert_eq!((app.balance("2130").await, app.balance("1170").await, app.balance("1110").await), (0, 0, 0));
    assert_eq!(deposit(&app, declared).await["state"], "declared");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_people_have_begun_is_left_to_people(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let lines = [paid("77", "", 5_000), paid("78", "", 6_000), paid("79", "", 1_000), paid("79", "", 1_000)];
    let items: Vec<Uuid> = imported(&app, 0, &lines).await.iter().map(item_of).collect();
    let proposed = app.declared("north", 5_000).await.id();
    let partly = app.declared("north", 2_000).await.id();
    app.identify("clerk", &items[..1], &[proposed]).await.expect(201);
    let body =
        json!({ "items": [{ "suspense_item_id": items[1], "amount": "2000" }], "deposit_ids": [partly], "note": "x" });
    let part = app.by("clerk").post("/v1/identifications", body).await.expect(201).id();
    app.approve("reconciler", part).await.expect(200);

    // Proposed, partly identified, true twins, another amount, booked before it came, no reference.
    let backs = [
        debit("77", 5_000),
        debit("78", 6_000),
        debit("79", 1_000),
        debit("77", 5_001),
        CsvLine { day: "1404/05/11", ..debit("79", 1_000) },
        debit("", 5_000),
    ];
    let found: Vec<Uuid> = imported(&app, 90_000, &backs).await.iter().map(item_of).collect();

    let mut reasons = Vec::new();
    for item in &found {
        reasons.push(seen(&app, "clerk", *item).await.json["reason"].as_str().unwrap().to_owned());
    }
    assert_eq!(reasons, ["bank_reversal", "bank_reversal", "bank_reversal", "bank_debit", "bank_debit", "bank_debit"]);
    assert_eq!(parts(&app, items[0]).await, "proposed 0 5000");
    assert_eq!(parts(&app, items[1]).await, "open 2000 4000");
    assert_eq!(app.balance("1170").await, 5_000 + 6_000 + 1_000 + 5_001 + 1_000 + 5_000);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_same_reversal_from_two_clients_at_once_undoes_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 5_000).await;
    imported(&app, 0, &[paid("77", identifier(&declared), 5_000)]).await;
    let sheba = app.world().north.sheba;
    let file = |opening: u64| crate::support::given::statement(sheba, opening, &[debit("77", 5_000)]);

    let (one, other) =
        futures_util::future::join(app.import("reconciler", file(5_000)), app.import("clerk", file(6_000))).await;

    one.expect(201);
    other.expect(201);
    assert_eq!(outcome(&app, declared.id()).await, (json!("declared"), 0));
    assert_eq!(app.shown_about(declared.id()).await, UNDONE);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_reversal_and_an_identification_at_once_do_not_undo_each_other(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let item = item_of(&imported(&app, 0, &[paid("77", "", 5_000)]).await[0]);
    let declared = app.declared("north", 5_000).await.id();
    let file = crate::support::given::statement(app.world().north.sheba, 5_000, &[debit("77", 5_000)]);

    let (items, deposits) = ([item], [declared]);
    let (proposed, imported) =
        futures_util::future::join(app.identify("clerk", &items, &deposits), app.import("reconciler", file)).await;

    imported.expect(201);
    let now = parts(&app, item).await;
    match proposed.status {
        201 => assert_eq!((now.as_str(), app.balance("1170").await), ("proposed 0 5000", 5_000)),
        _ => assert_eq!((proposed.status, now.as_str(), app.balance("1170").await), (409, "closed 0 0", 0)),
    }
    app.verify().await;
}

/// A movement of the north's link account as camt.053 says it.
fn entry(number: usize, of: u32, reference: &str, amount: i64, is_reversal: bool) -> Line {
    let direction = if amount < 0 { Direction::Debit } else { Direction::Credit };
    Line {
        bank_reference: Some(reference.to_owned()),
        description: "سند بانک".to_owned(),
        is_reversal,
        ..Line::new(number, day(of), direction, amount.abs().into())
    }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 8, day).unwrap()
}

/// Both of their lines are marked by the bank: one undoes a receipt of this file, the others undo what nobody knows.
#[rstest]
#[tokio::test]
async fn what_the_bank_marks_as_a_reversal_is_never_a_payment(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 5_000).await;
    let other = app.declared("north", 900).await;
    let paying =
        |line: Line, deposit: &Answer| Line { payment_identifier: Some(identifier(deposit).to_owned()), ..line };
    let lines = vec![
        paying(entry(1, 3, "990017", 5_000, false), &declared),
        entry(2, 3, "990017", -5_000, true),
        entry(3, 4, "990018", -70, true),
        paying(entry(4, 4, "990019", 900, true), &other),
    ];
    let closing: Decimal = lines.iter().map(Line::signed_amount).sum();
    let statement = Statement {
        opening: Some(10_000.into()),
        closing: Some(closing + Decimal::from(10_000)),
        entry_count: lines.len(),
        lines,
        ..Statement::new(Format::Camt053, app.world().north.sheba.to_owned(), "IRR".to_owned(), day(3), day(4))
    };

    let answer = app.import("reconciler", write_camt053(&[statement])).await.expect(201);

    assert_eq!(outcome(&app, declared.id()).await, (json!("declared"), 2));
    assert_eq!(app.shown_about(declared.id()).await, UNDONE);
    assert_eq!(deposit(&app, other.id()).await["state"], "declared", "a credit that undoes a debit pays nothing");
    let lines = crate::statements::lines_of(&app, answer.id()).await;
    for line in &lines[2..] {
        assert_eq!(seen(&app, "clerk", item_of(line)).await.json["reason"], "bank_reversal");
    }
    assert_eq!((app.balance("1170").await, app.balance("2130").await), (70, 900));
    app.verify().await;
}
