//! What the refund account can pay is what orders and fundings are measured against.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, database::Engine};

impl TestApp {
    async fn refund_account(&self) -> Value {
        self.by("payer").get("/v1/refund-account").await.expect(200).json
    }
}

fn told(balance: i64, ordered: i64, set_aside: i64, free: [i64; 3]) -> Value {
    let [to_order, for_payers, to_fund] = free.map(|free| free.to_string());
    json!({ "balance": balance.to_string(), "ordered": ordered.to_string(), "set_aside": set_aside.to_string(),
        "free_to_order": to_order, "free_for_payers": for_payers, "free_to_fund": to_fund })
}

#[rstest]
#[tokio::test]
async fn what_is_free_is_told_as_orders_are_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    assert_eq!(app.refund_account().await, told(0, 0, 0, [0, 0, 0]));
    let deposit = app.announced("north", &[1_000]).await.remove(0);
    let before = app.refund_account().await["balance"].as_str().unwrap().parse::<i64>().unwrap();
    let refund = app.funded_refund(&[(&deposit, 600)]).await;
    let balance = app.refund_account().await["balance"].as_str().unwrap().parse::<i64>().unwrap();
    assert_eq!((before, balance), (0, 600), "the refund was funded with as much as it asks for");
    assert_eq!(app.refund_account().await, told(600, 0, 600, [600, 0, 0]));

    let due = app.payer_return(500).await;
    // The confirmed return is owed already: what is free to fund counts it, though nothing was ordered.
    assert_eq!(app.refund_account().await, told(600, 0, 600, [600, 0, -500]));
    app.funded(900).await;
    assert_eq!(app.refund_account().await, told(1_500, 0, 600, [1_500, 900, 400]));
    let order = json!({ "channel": "bank_list", "resolution_ids": [due] });
    app.by("payer").post("/v1/transfer-orders", order).await.expect(201);
    assert_eq!(app.refund_account().await, told(1_500, 500, 600, [1_000, 400, 400]));
    app.order_for(refund).await.expect(201);
    assert_eq!(app.refund_account().await, told(1_500, 1_100, 0, [400, 400, 400]));

    // The same number by which the next order is refused, and by which the last rial is not.
    let more = app.payer_return(401).await;
    let order = json!({ "channel": "bank_list", "resolution_ids": [more] });
    let short = app.by("payer").post("/v1/transfer-orders", order.clone()).await.refused(409, "refund_account_short");
    assert_eq!(short.json["free"], app.refund_account().await["free_for_payers"]);
    app.funded(1).await;
    app.by("payer").post("/v1/transfer-orders", order).await.expect(201);
    assert_eq!(app.refund_account().await, told(1_501, 1_501, 0, [0, 0, 0]));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn agencies_do_not_see_the_treasurys_money(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    for by in ["north.clerk", "north.controller", "north.head"] {
        app.by(by).get("/v1/refund-account").await.refused(403, "forbidden");
    }
}
