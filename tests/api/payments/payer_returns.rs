//! What goes back to payers, as whoever orders it sees it.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::allowed;
use crate::support::{
    app::TestApp,
    client::Caller,
    database::Engine,
    paid::{PAYER_SHEBA, at, came_back, paid, text},
};

async fn ids(caller: &Caller, filter: &str) -> Vec<String> {
    let found = caller.every(&format!("/v1/payer-returns?sort=oldest{filter}"), 1).await;
    found.iter().map(|one| text(one, "id").to_owned()).collect()
}

#[rstest]
#[tokio::test]
async fn the_payer_finds_what_to_order_and_orders_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (first, second) = (app.payer_return(500).await, app.payer_return(70).await);
    app.proposed_return(40).await;
    app.funded(1_000).await;
    let payer = app.by("payer");
    let tasks = payer.get("/v1/tasks").await.expect(200).json;
    let task = tasks["items"].as_array().unwrap().iter().find(|task| task["task"] == "instruct_payer_returns").unwrap();

    let waiting = payer.every(text(task, "list"), 5).await;
    let seen: Vec<(&str, &str)> = waiting.iter().map(|one| (text(one, "id"), text(one, "amount"))).collect();
    let (one, other) = (first.to_string(), second.to_string());
    assert_eq!(seen, [(other.as_str(), "70"), (one.as_str(), "500")], "what is only proposed is not there");
    assert_eq!(waiting[0]["payee"], json!({ "sheba": PAYER_SHEBA, "name": "شرکت البرز" }));
    assert_eq!((text(&waiting[0], "note"), &waiting[0]["payment_id"]), ("واریز اشتباه", &Value::Null));
    let order = json!({ "channel": "bank_list", "resolution_ids": [one] });
    let order = payer.post("/v1/transfer-orders", order).await.expect(201).json;

    let payment = app.payments_of(&order).await.remove(0);
    assert_eq!(ids(&payer, "&is_ordered=false").await, [other.as_str()]);
    assert_eq!(ids(&payer, "&is_ordered=true").await, [one.as_str()]);
    assert_eq!(ids(&payer, "").await, [one.as_str(), other.as_str()]);
    let north = format!("&agency_id={}", app.agency("north").id);
    assert_eq!(ids(&payer, &north).await.len(), 2);
    assert_eq!(ids(&payer, &format!("&agency_id={}", Uuid::now_v7())).await.len(), 0);
    let ordered = payer.get(&format!("/v1/payer-returns/{one}")).await.expect(200).json;
    assert_eq!(ordered["payment_id"], payment["id"]);
    let refused = json!([{ "action": "transfer_order", "is_allowed": false, "because": "payment_already_instructed" }]);
    assert_eq!(ordered["actions"], refused);
    // It stays ordered when the payment came back: then a remedy is what is missing.
    app.import_refund(&[paid(&payment)]).await.expect(201);
    app.import_refund(&[came_back(&payment)]).await.expect(201);
    assert_eq!(app.payment(&payment).await["state"], "returned");
    assert_eq!(ids(&payer, "&is_ordered=false").await, [other.as_str()]);
}

#[rstest]
#[tokio::test]
async fn who_took_part_and_who_may_not_order_is_told_so(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let roles = json!([{ "role": "treasury_payer" }, { "role": "treasury_clerk" }, { "role": "treasury_head" }]);
    let (_, both) = app.newcomer("both", roles).await;
    let item = app.suspended(500).await;
    let body = json!({ "suspense_item_id": item, "payee_sheba": PAYER_SHEBA, "payee_name": "شرکت البرز", "note": "واریز اشتباه" });
    let proposed = both.post("/v1/payer-returns", body).await.expect(201).id();
    app.approve("head", proposed).await.expect(200);
    let path = format!("/v1/payer-returns/{proposed}");

    let because = |seen: Value| seen["actions"][0]["because"].clone();
    assert_eq!(because(both.get(&path).await.expect(200).json), "same_person");
    assert_eq!(because(app.by("auditor").get(&path).await.expect(200).json), "forbidden");
    let seen = app.by("payer").get(&path).await.expect(200);
    assert_eq!(allowed(&seen.json), ["transfer_order"]);
    assert_eq!((text(&seen.json, "made_by_name"), text(&seen.json, "decided_by_name")), ("آزمون both", "آزمون head"));
    assert!(seen.etag().starts_with("\"2."), "{}", seen.etag());
    for by in ["north.clerk", "north.controller", "north.head"] {
        app.by(by).get(&path).await.refused(403, "forbidden");
    }
    // Neither what is proposed nor another kind of resolution is one.
    let waiting = app.proposed_return(40).await;
    let identified = app.proposed(40).await.resolution;
    for other in [waiting, identified, Uuid::now_v7()] {
        app.by("payer").get(&format!("/v1/payer-returns/{other}")).await.refused(404, "not_found");
    }
}

#[rstest]
#[tokio::test]
async fn a_reissue_waits_for_its_order_until_it_has_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.returned(500).await;
    let rejected = app.proposed_reissue("payer", &payment).await.expect(201).id();
    let no = json!({ "reason": "نام نمی‌خواند" });
    app.by("head").change_latest(&format!("/v1/remedies/{rejected}"), "rejection", no).await.expect(200);
    let approved = app.approved_reissue(&payment).await;
    let payer = app.by("payer");
    let listed = async |is_ordered: bool| payer.every(&format!("/v1/remedies?is_ordered={is_ordered}"), 5).await;

    let waiting = listed(false).await;
    assert_eq!((waiting.len(), text(&waiting[0], "id")), (1, approved.to_string().as_str()));
    assert_eq!((&waiting[0]["payment_number"], &waiting[0]["amount"]), (&payment["number"], &payment["amount"]));
    assert_eq!(waiting[0]["agency_id"], payment["agency_id"]);
    assert_eq!(listed(true).await.len(), 0);
    let order = json!({ "channel": "bank_list", "remedy_ids": [approved] });
    let order = payer.post("/v1/transfer-orders", order).await.expect(201).json;

    assert_eq!((listed(false).await.len(), listed(true).await.len()), (0, 1));
    let again = app.payments_of(&order).await.remove(0);
    let shown = payer.get(&at("payments", &again)).await.expect(200).json;
    assert_eq!(shown["reissue_of"], payment["id"]);
}
