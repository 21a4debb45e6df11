use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use super::{debit, imported, item_of, paid, seen};
use crate::support::{app::TestApp, database::Engine, given::CsvLine, world::PASSWORD};

fn shown(age: &Value) -> String {
    let text = |member: &str| age[member].as_str().unwrap();
    let to = age["to_days"].as_u64().map_or("…".to_owned(), |to| to.to_string());
    let count = &age["count"];
    format!("{} {} {}-{to}: {count} {}", text("direction"), text("reason"), age["from_days"], text("remaining"))
}

async fn ages(app: &TestApp, by: &str, query: &str) -> Vec<String> {
    let report = app.by(by).get(&format!("/v1/suspense-ageing{query}")).await.expect(200).json;
    report["ages"].as_array().unwrap().iter().map(shown).collect()
}

#[rstest]
#[tokio::test]
async fn what_is_left_is_counted_by_reason_and_age(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    // Today is 19 Mordad: the eleventh is eight days ago, the twelfth seven.
    let on = |day: &'static str, line: CsvLine| CsvLine { day, ..line };
    let lines = [
        on("1404/05/12", paid("1", "", 1_000)),
        on("1404/05/11", paid("2", "", 2_000)),
        on("1404/05/12", paid("3", "", 4_000)),
        on("1404/05/13", debit("4", 300)),
    ];
    let items = imported(&app, 0, &lines).await;
    let declared = app.declared("north", 500).await.id();
    let body = json!({ "items": [{ "suspense_item_id": item_of(&items[0]), "amount": "500" }], "deposit_ids": [declared], "note": "x" });
    let part = app.by("clerk").post("/v1/identifications", body).await.expect(201).id();
    app.approve("reconciler", part).await.expect(200);

    let young = [
        "credit unknown_reference 0-7: 2 4500",
        "debit bank_debit 0-7: 1 300",
        "credit unknown_reference 8-30: 1 2000",
    ];
    assert_eq!(ages(&app, "auditor", "").await, young);
    let report = app.by("north.clerk").get("/v1/suspense-ageing").await.expect(200).json;
    assert_eq!((&report["credits"], &report["debits"]), (&json!("6500"), &json!("300")));
    assert_eq!(report["as_of_jalali"], "1404-05-19");
    assert_eq!(report["ages"][0]["agency_id"], json!(app.world().north.id));
    let south = format!("?agency_id={}", app.world().south.id);
    assert_eq!(ages(&app, "auditor", &south).await.len(), 0);
    assert_eq!(seen(&app, "auditor", item_of(&items[1])).await.json["age_days"], 8);
    // Behind each figure stands the list of the same items, in the statement that brought them.
    for age in report["ages"].as_array().unwrap() {
        let to = age["to_days"].as_u64().map_or(String::new(), |to| format!("&to_days={to}"));
        let (direction, from) = (age["direction"].as_str().unwrap(), &age["from_days"]);
        let list = format!("/v1/suspense-items?state=open,proposed&direction={direction}&from_days={from}{to}");
        let found = app.by("north.clerk").every(&list, 1).await;
        let remaining: i64 = found.iter().map(|one| one["remaining"].as_str().unwrap().parse::<i64>().unwrap()).sum();
        assert_eq!((&age["count"], &age["remaining"]), (&json!(found.len()), &json!(remaining.to_string())), "{list}");
        for item in &found {
            let statement = item["statement_id"].as_str().unwrap();
            let path = format!("/v1/statements/{statement}/lines");
            let lines = app.by("north.clerk").every(&path, 50).await;
            assert!(lines.iter().any(|line| line["id"] == item["line_id"]), "{item}");
        }
    }
    assert_eq!(app.by("auditor").every("/v1/suspense-items?from_days=9", 5).await.len(), 0);

    app.clock.advance(Duration::days(83));
    let auditor = app.sign_in("auditor", PASSWORD).await;
    let report = auditor.get("/v1/suspense-ageing").await.expect(200).json;
    let old: Vec<String> = report["ages"].as_array().unwrap().iter().map(shown).collect();
    let expected = [
        "credit unknown_reference 31-90: 2 4500",
        "debit bank_debit 31-90: 1 300",
        "credit unknown_reference 91-…: 1 2000",
    ];
    assert_eq!(old, expected);
}

#[rstest]
#[tokio::test]
async fn the_report_knows_its_readers_and_its_filters(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.by("admin").get("/v1/suspense-ageing").await.refused(403, "forbidden");
    app.by("auditor").get("/v1/suspense-ageing?agency_id=x").await.refused(422, "invalid");
    app.by("auditor").get("/v1/suspense-ageing?since=x").await.refused(400, "unknown_parameter");
    let empty = app.by("auditor").get("/v1/suspense-ageing").await.expect(200).json;
    assert_eq!((&empty["credits"], &empty["ages"]), (&json!("0"), &json!([])));
}
