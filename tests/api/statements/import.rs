use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use super::lines_of;
use crate::support::{
    app::TestApp,
    database::Engine,
    digits::persian,
    given::{CsvLine, credit, statement},
};

#[rstest]
#[tokio::test]
async fn a_credit_with_the_identifier_and_amount_of_a_deposit_is_received(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 250_000_000).await;
    let line = credit(deposit.json["payment_identifier"].as_str().unwrap(), 250_000_000);

    let imported = app.import("clerk", statement(app.world().north.sheba, 40, &[line])).await.expect(201);

    assert_eq!(imported.json["state"], "posted");
    assert_eq!(imported.json["number"], 1);
    assert_eq!((&imported.json["opening"], &imported.json["closing"]), (&json!("40"), &json!("250000040")));
    assert_eq!((&imported.json["matched_count"], &imported.json["suspended_count"]), (&json!(1), &json!(0)));
    let shown = app.by("auditor").get(imported.header("location")).await.expect(200).json;
    assert_eq!((&shown["id"], &shown["file_sha256"]), (&imported.json["id"], &imported.json["file_sha256"]));
    let received = app.by("north.clerk").get(&format!("/v1/deposits/{}", deposit.id())).await.expect(200);
    assert_eq!(received.json["state"], "received");
    assert_eq!(received.json["received_on_jalali"], "1404-05-12");
    let postings = app.postings_about(deposit.id()).await;
    assert_eq!(app.shown_about(deposit.id()).await, ["receipt_matched: debit 1110 250000000, credit 2110 250000000"]);
    assert_eq!(postings[0]["effective_on_jalali"], "1404-05-12");
    assert_eq!(postings[0]["agency_id"], json!(app.world().north.id));
    let lines = lines_of(&app, imported.id()).await;
    assert_eq!((&lines[0]["state"], &lines[0]["deposit_ids"]), (&json!("posted"), &json!([deposit.id()])));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn every_other_credit_stands_in_suspense_with_its_reason(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (short, over, twice) =
        (app.declared("north", 1_000).await, app.declared("north", 1_000).await, app.declared("north", 500).await);
    let received = app.declared("north", 7_000).await;
    let first = statement(app.world().north.sheba, 0, &[credit(text(&received.json["payment_identifier"]), 7_000)]);
    assert_eq!(app.import("reconciler", first).await.expect(201).json["matched_count"], 1);
    let cancelled = app.declared("north", 300).await;
    let reason = json!({ "reason": "اشتباه" });
    let path = format!("/v1/deposits/{}", cancelled.id());
    app.by("north.clerk").change_latest(&path, "cancellation", reason).await.expect(200);
    let foreign = app.declared("south", 600).await;
    let paid = |to: &crate::support::client::Answer, amount| credit(text(&to.json["payment_identifier"]), amount);
    // Amounts all differ, so that a line of the answer is known by its amount.
    let lines = [
        (paid(&short, 900), "amount_short", Some(short.id())),
        (paid(&over, 1_100), "amount_over", Some(over.id())),
        (paid(&twice, 500), "ambiguous", Some(twice.id())),
        (CsvLine { day: "1404/05/13", ..paid(&twice, 500) }, "ambiguous", Some(twice.id())),
        (CsvLine { day: "1404/05/14", ..paid(&received, 7_000) }, "already_received", Some(received.id())),
        (paid(&cancelled, 300), "deposit_cancelled", Some(cancelled.id())),
        (paid(&foreign, 600), "other_agency", Some(foreign.id())),
        (credit("999999", 70), "unknown_reference", None),
        (credit("", 80), "no_reference", None),
        (CsvLine { debit: 90, ..credit("", 0) }, "bank_debit", None),
    ];

    let csv: Vec<CsvLine> = lines.iter().map(|(line, _, _)| line.clone()).collect();
    let imported = app.import("reconciler", statement(app.world().north.sheba, 7_000, &csv)).await.expect(201);

    assert_eq!((&imported.json["matched_count"], &imported.json["suspended_count"]), (&json!(0), &json!(10)));
    let rows = lines_of(&app, imported.id()).await;
    for (row, (line, reason, closest)) in rows.iter().zip(&lines) {
        let id: Uuid = text(&row["suspense_item_id"]).parse().unwrap();
        let item = app.by("reconciler").get(&format!("/v1/suspense-items/{id}")).await.expect(200).json;
        assert_eq!((&item["reason"], &item["state"]), (&json!(reason), &json!("open")));
        assert_eq!(item["closest_deposit_id"], json!(closest), "{reason}");
        let posting = match line.credit {
            0 => format!("bank_debit_unidentified: debit 1170 {0}, credit 1110 {0}", line.debit),
            amount => format!("receipt_unidentified: debit 1110 {amount}, credit 2130 {amount}"),
        };
        assert_eq!(app.shown_about(id).await, [posting], "{reason}");
    }
    assert_eq!(app.balance("1110").await.to_string(), text(&imported.json["closing"]));
    assert_eq!(app.balance("2110").await, 7_000, "only what was matched is owed for a deposit");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_agency_does_not_learn_whose_deposit_was_paid_into_its_account(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let foreign = app.declared("south", 600).await;
    let line = credit(text(&foreign.json["payment_identifier"]), 600);

    let imported = app.import("reconciler", statement(app.world().north.sheba, 0, &[line])).await.expect(201);

    let rows = lines_of(&app, imported.id()).await;
    let path = format!("/v1/suspense-items/{}", text(&rows[0]["suspense_item_id"]));
    let seen = app.by("north.clerk").get(&path).await.expect(200).json;
    assert_eq!((&seen["reason"], &seen["closest_deposit_id"]), (&json!("other_agency"), &json!(null)));
    assert_eq!(app.by("auditor").get(&path).await.expect(200).json["closest_deposit_id"], json!(foreign.id()));
}

#[rstest]
#[tokio::test]
async fn a_reference_is_known_in_any_spelling(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    // What stands in the two columns, of the identifier `i` that was issued and the slip's reference, 00990017 and so on.
    type Spelling = fn(i: &str, slip: &str) -> (String, String);
    let spellings: [(&str, Spelling); 8] = [
        ("Persian digits", |i, _| (persian(i), String::new())),
        ("zeros added", |i, _| (format!("0000{i}"), String::new())),
        ("in the other column", |i, _| (String::new(), i.to_owned())),
        ("with separators", |i, _| (format!("{}-{} {}", &i[..4], &i[4..12], &i[12..]), String::new())),
        ("the slip's reference", |_, slip| (String::new(), slip.to_owned())),
        ("its zeros lost", |_, slip| (String::new(), slip.trim_start_matches('0').to_owned())),
        ("it as the identifier, in Persian", |_, slip| (persian(slip), String::new())),
        ("beside an unknown reference", |i, _| (i.to_owned(), "555".to_owned())),
    ];
    let mut lines = Vec::new();
    let mut deposits = Vec::new();
    for (number, (_, spelling)) in (17..).zip(spellings) {
        let mut body = app.declaration(&app.world().north, 3_000);
        body["bank_reference"] = json!(persian(&format!("009900{number}")));
        let deposit = app.by("north.clerk").post("/v1/deposits", body).await.expect(201);
        let (identifier, reference) = spelling(text(&deposit.json["payment_identifier"]), &format!("009900{number}"));
        lines.push(CsvLine { reference, ..credit(&identifier, 3_000) });
        deposits.push(deposit.id());
    }

    let imported = app.import("reconciler", statement(app.world().north.sheba, 0, &lines)).await.expect(201);

    let rows = lines_of(&app, imported.id()).await;
    for (((name, _), row), deposit) in spellings.iter().zip(&rows).zip(deposits) {
        assert_eq!(row["deposit_ids"], json!([deposit]), "{name}");
    }
    assert_eq!(app.balance("2110").await, 8 * 3_000);
}

#[rstest]
#[tokio::test]
async fn a_line_of_a_closed_month_is_posted_on_the_first_open_day(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let periods = app.by("head").get("/v1/periods?fiscal_year=1404&sort=oldest").await.expect(200).json;
    let farvardin = format!("/v1/periods/{}", text(&periods["items"][0]["id"]));
    app.by("head").change_latest(&farvardin, "closure", json!({})).await.expect(200);
    let deposit = app.declared("north", 4_000).await;
    let line = CsvLine { day: "1404/01/20", ..credit(text(&deposit.json["payment_identifier"]), 4_000) };
    let file = statement(app.world().north.sheba, 0, &[line]).replace("1404/05/", "1404/01/");

    app.import("reconciler", file).await.expect(201);

    let postings = app.postings_about(deposit.id()).await;
    assert_eq!(postings[0]["effective_on_jalali"], "1404-02-01");
    let seen = app.by("north.clerk").get(&format!("/v1/deposits/{}", deposit.id())).await.expect(200).json;
    assert_eq!(seen["received_on_jalali"], "1404-01-20", "the bank's day stays the bank's day");
    app.verify().await;
}

fn text(value: &serde_json::Value) -> &str {
    value.as_str().unwrap()
}
