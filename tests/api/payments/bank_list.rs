use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    database::Engine,
    paid::{PAYER_SHEBA, at, text},
};

#[rstest]
#[tokio::test]
async fn the_list_for_the_bank_has_a_row_for_each_payment(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let order = app.ordered(&[500, 20]).await;
    let payments = app.payments_of(&order).await;
    let path = format!("{}/bank-list", at("transfer-orders", &order));
    let payer = app.by("payer");

    let csv = payer.get(&format!("{path}?format=csv")).await.expect(200);
    let book = payer.get(&path).await.expect(200);

    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let file = String::from_utf8(csv.bytes).unwrap();
    let lines: Vec<&str> = file.trim_start_matches('\u{FEFF}').lines().collect();
    assert_eq!(lines.len(), 3);
    let number = text(&payments[0], "number");
    let row = format!("1,{number},{PAYER_SHEBA},شرکت البرز,,500,عودت وجه واریزی حواله 1404-0001 پرداخت {number}");
    assert_eq!(lines[1], row);
    assert!(book.bytes.starts_with(b"PK"));
    assert!(book.header("content-disposition").contains("transfer-order-1404-0001.xlsx"));
    assert_eq!(book.header("cache-control"), "no-store");
    assert_eq!(payer.get(&format!("{path}?format=xlsx")).await.expect(200).bytes, book.bytes, "the same every time");
    payer.get(&format!("{path}?format=pdf")).await.refused(422, "invalid").naming("#query/format", "unknown_value");
    app.by("north.clerk").get(&path).await.refused(403, "forbidden");
}

/// What a bank reads is a text, also where somebody was named like a formula.
#[rstest]
#[tokio::test]
async fn a_name_like_a_formula_has_an_apostrophe_before_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let body = json!({ "suspense_item_id": app.suspended(500).await, "payee_sheba": PAYER_SHEBA,
        "payee_name": "=1+1", "note": "واریز اشتباه" });
    let due = app.by("clerk").post("/v1/payer-returns", body).await.expect(201).id();
    app.approve("head", due).await.expect(200);
    app.funded(500).await;
    let body = json!({ "channel": "bank_list", "resolution_ids": [due] });
    let order = app.by("payer").post("/v1/transfer-orders", body).await.expect(201).json;

    let path = format!("{}/bank-list?format=csv", at("transfer-orders", &order));
    let file = String::from_utf8(app.by("payer").get(&path).await.expect(200).bytes).unwrap();

    assert_eq!(file.lines().nth(1).unwrap().split(',').nth(3), Some("'=1+1"), "{file}");
    assert_eq!(app.payments_of(&order).await[0]["payee"]["name"], "=1+1", "only the file says it differently");
}

#[rstest]
#[tokio::test]
async fn an_order_that_goes_by_hand_has_no_list(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let due = app.payer_return(500).await;
    app.funded(500).await;
    let body = json!({ "channel": "by_hand", "resolution_ids": [due] });
    let order = app.by("payer").post("/v1/transfer-orders", body).await.expect(201).json;

    let answer = app.by("payer").get(&format!("{}/bank-list", at("transfer-orders", &order))).await;

    answer.refused(409, "transfer_order_by_hand");
    let list = order["actions"].as_array().unwrap().iter().find(|one| one["action"] == "bank-list").unwrap();
    assert_eq!(list["because"], "transfer_order_by_hand");
}
