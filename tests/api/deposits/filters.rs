//! The filters of the list, and of its totals: the same words narrow both.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::Caller, database::Engine};

/// The amounts of what a filter lists, in the order in which they were declared; the totals say the same.
async fn amounts(by: &Caller, filter: &str) -> Vec<u64> {
    let listed = by.every(&format!("/v1/deposits?sort=oldest&{filter}"), 2).await;
    let amounts: Vec<u64> = listed.iter().map(|one| one["amount"].as_str().unwrap().parse().unwrap()).collect();
    let totals = by.get(&format!("/v1/deposit-totals?{filter}")).await.expect(200).json;
    let sum: u64 = amounts.iter().sum();
    assert_eq!((&totals["count"], &totals["amount"]), (&json!(amounts.len()), &json!(sum.to_string())), "{filter}");
    amounts
}

#[rstest]
#[tokio::test]
async fn deposits_are_found_by_amount_state_hold_and_number(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let announced = app.announced("north", &[900]).await.remove(0);
    app.received(500).await;
    let declared = app.declared("north", 70).await;
    let auditor = app.by("auditor");

    for (filter, found) in [
        ("amount_from=500", vec![900, 500]),
        ("amount_to=500", vec![500, 70]),
        ("amount_from=71&amount_to=899", vec![500]),
        ("amount_from=501&amount_to=500", vec![]),
        ("state=declared", vec![70]),
        ("state=declared,announced", vec![900, 70]),
        ("state=received%2Cdeclared,received&amount_from=100", vec![500]),
        ("state=swept,refunded", vec![]),
    ] {
        assert_eq!(amounts(&auditor, filter).await, found, "{filter}");
    }
    let number = announced["credit_number"].as_str().unwrap();
    assert_eq!(amounts(&auditor, &format!("credit_number={number}")).await, [900]);
    assert_eq!(amounts(&app.by("south.clerk"), &format!("credit_number={number}")).await, [0; 0]);
    for (query, pointer, code) in [
        ("state=declared,", "#query/state", "unknown_value"),
        ("state=declared,x", "#query/state", "unknown_value"),
        ("amount_from=-1", "#query/amount_from", "amount_invalid"),
        ("credit_number=1", "#query/credit_number", "credit_number_length"),
    ] {
        let refused = auditor.get(&format!("/v1/deposits?{query}")).await.refused(422, "invalid");
        let error = &refused.json["errors"][0];
        assert_eq!(error["pointer"], pointer, "{query}");
        assert_eq!(error["code"], code, "{query}");
    }

    assert_eq!(amounts(&auditor, "is_on_hold=true").await, [0; 0]);
    let order = json!({ "kind": "court_order", "authority": "شعبه ۳", "order_number": "1", "order_on": "2025-08-03" });
    let path = format!("/v1/deposits/{}/holds", declared.id());
    let hold = app.by("clerk").post(&path, order).await.expect(201);
    assert_eq!(amounts(&auditor, "is_on_hold=true").await, [70]);
    assert_eq!(amounts(&auditor, "is_on_hold=false").await, [900, 500]);
    assert_eq!(hold.json["placed_by_name"], "آزمون clerk");
    let release = json!({ "reason": "اشتباه بود" });
    let path = format!("/v1/holds/{}", hold.id());
    app.by("office.head").change_latest(&path, "release", release).await.expect(200);
    assert_eq!(amounts(&auditor, "is_on_hold=true").await, [0; 0]);
    // The agency is told that its deposit was held, and not by whom of the treasury.
    let told: Value = app.by("north.clerk").get(&path).await.expect(200).json;
    assert!(told["placed_by_name"].is_null() && told["released_by_name"].is_null(), "{told}");
    assert_eq!(auditor.get(&path).await.expect(200).json["released_by_name"], "آزمون office.head");
}

#[rstest]
#[tokio::test]
async fn a_receipt_number_is_found_in_whatever_digits_it_is_typed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let mut body = app.declaration(&app.world().north, 70);
    body["receipt_number"] = json!("۱۴۰۴-۰۰۷۷");
    app.by("north.clerk").post("/v1/deposits", body).await.expect(201);
    app.declared("north", 80).await;

    for typed in ["1404-0077", "۱۴۰۴-۰۰۷۷", "١٤٠٤-٠٠٧٧"] {
        assert_eq!(amounts(&app.by("auditor"), &format!("receipt_number={typed}")).await, [70], "{typed}");
    }
}
