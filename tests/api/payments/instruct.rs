use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::books;
use crate::support::{
    app::TestApp,
    database::Engine,
    paid::{at, text},
};

fn orders(resolutions: &[Uuid]) -> Value {
    json!({ "channel": "bank_list", "resolution_ids": resolutions })
}

#[rstest]
#[tokio::test]
async fn one_order_pays_several_and_each_has_its_number(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let order = app.ordered(&[500, 20, 3]).await;

    assert_eq!((&order["payment_count"], text(&order, "total")), (&json!(3), "523"));
    let payments = app.payments_of(&order).await;
    let rows: Vec<&Value> = payments.iter().map(|one| &one["row_number"]).collect();
    assert_eq!(rows, [&json!(1), &json!(2), &json!(3)]);
    let mut numbers: Vec<&str> = payments.iter().map(|one| text(one, "number")).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 3);
    let auditor = app.by("auditor");
    for (filter, count) in [("state=sent", 1), ("state=partly_settled", 0), ("state=settled", 0)] {
        assert_eq!(auditor.every(&format!("/v1/transfer-orders?{filter}"), 5).await.len(), count, "{filter}");
    }
    let of = format!("/v1/payments?transfer_order_id={}&state=instructed", text(&order, "id"));
    assert_eq!(auditor.every(&of, 2).await.len(), 3);
    assert_eq!(auditor.every("/v1/payments?state=settled", 2).await.len(), 0);
}

#[rstest]
#[tokio::test]
async fn what_is_not_due_is_not_ordered(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (proposed, due) = (app.proposed_return(700).await, app.payer_return(500).await);
    let item = app.suspended(40).await;
    let deposit = app.declared("north", 40).await.id();
    let identification = app.identify("clerk", &[item], &[deposit]).await.expect(201).id();
    app.funded(1_000).await;
    let (payer, before) = (app.by("payer"), app.rows().await);
    let send = async |body: Value| payer.post("/v1/transfer-orders", body).await;

    send(orders(&[])).await.refused(422, "invalid").naming("/refund_ids", "required");
    send(json!({ "channel": "cheque", "resolution_ids": [due] }))
        .await
        .refused(422, "invalid")
        .naming("/channel", "unknown_value");
    let refused = send(orders(&[proposed, due])).await.refused(409, "payer_return_not_confirmed");
    assert_eq!(refused.json["resolution_id"], json!(proposed));
    for unknown in [Uuid::now_v7(), identification] {
        send(orders(&[unknown])).await.refused(422, "invalid").naming("/resolution_ids/0", "not_found");
    }
    for member in ["refund_ids", "remedy_ids"] {
        let answer = send(json!({ "channel": "by_hand", member: [Uuid::now_v7()] })).await;
        answer.refused(422, "invalid").naming(&format!("/{member}/0"), "not_found");
    }
    let mut body = orders(&[due]);
    body["refund_account_id"] = json!(app.world().concentration.id);
    send(body).await.refused(422, "invalid").naming("/refund_account_id", "not_found");
    for by in ["clerk", "office.head", "head", "reconciler", "north.clerk", "auditor"] {
        app.by(by).post("/v1/transfer-orders", orders(&[due])).await.refused(403, "forbidden");
    }
    assert_eq!(app.rows().await, before);

    send(orders(&[due, due])).await.expect(201);
    let twice = send(orders(&[due])).await.refused(409, "payment_already_instructed");
    assert_eq!(twice.json["resolution_id"], json!(due));
    app.approve("head", proposed).await.expect(200);
    let short = send(orders(&[proposed])).await.refused(409, "refund_account_short");
    assert_eq!(short.json["free"], "500", "1000 less what the bank was ordered to pay");
    assert_eq!(books(&app).await, [-1_000, 1_000, -1_200, 0]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_is_set_aside_for_a_refund_does_not_go_back_to_a_payer(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[1_000]).await.remove(0);
    let refund = app.funded_refund(&[(&deposit, 600)]).await;
    let due = app.payer_return(500).await;
    let payer = app.by("payer");
    let both = json!({ "channel": "bank_list", "refund_ids": [refund], "resolution_ids": [due] });

    let short = payer.post("/v1/transfer-orders", orders(&[due])).await.refused(409, "refund_account_short");
    assert_eq!(short.json["free"], "0");
    let short = payer.post("/v1/transfer-orders", both).await.refused(409, "refund_account_short");
    assert_eq!(short.json["free"], "600");

    app.funded(499).await;
    payer.post("/v1/transfer-orders", orders(&[due])).await.refused(409, "refund_account_short");
    app.funded(1).await;
    payer.post("/v1/transfer-orders", orders(&[due])).await.expect(201);
    app.order_for(refund).await.expect(201);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn whoever_approved_it_does_not_send_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let roles = json!([{ "role": "treasury_payer" }, { "role": "treasury_clerk" }, { "role": "treasury_head" }]);
    let (_, both) = app.newcomer("both", roles).await;
    let item = app.suspended(500).await;
    let body = json!({ "suspense_item_id": item, "payee_sheba": crate::support::paid::PAYER_SHEBA,
        "payee_name": "شرکت البرز", "note": "واریز اشتباه" });
    let proposed = both.post("/v1/payer-returns", body).await.expect(201).id();
    app.approve("head", proposed).await.expect(200);
    let confirmed = app.proposed_return(70).await;
    both.change_latest(&format!("/v1/resolutions/{confirmed}"), "approval", json!({})).await.expect(200);
    app.funded(1_000).await;

    for resolution in [proposed, confirmed] {
        both.post("/v1/transfer-orders", orders(&[resolution])).await.refused(403, "same_person");
    }

    app.by("payer").post("/v1/transfer-orders", orders(&[proposed, confirmed])).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn the_same_order_sent_twice_is_one_order(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let due = app.payer_return(500).await;
    app.funded(500).await;
    let payer = app.by("payer");

    let first = payer.post_with("/v1/transfer-orders", orders(&[due]), "one key").await.expect(201);
    let second = payer.post_with("/v1/transfer-orders", orders(&[due]), "one key").await.expect(201);

    assert_eq!(first.bytes, second.bytes);
    assert_eq!(
        (second.header("idempotent-replayed"), second.header("location")),
        ("true", at("transfer-orders", &first.json).as_str())
    );
    assert_eq!(app.by("auditor").every("/v1/transfer-orders", 5).await.len(), 1);
}
