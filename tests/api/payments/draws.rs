use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{allowed, books};
use crate::support::{
    app::TestApp,
    database::Engine,
    given::CsvLine,
    paid::{at, drawn, text},
};

async fn requested(app: &TestApp, amount: u64) -> Value {
    app.by("payer").post("/v1/draws", json!({ "amount": amount.to_string() })).await.expect(201).json
}

async fn draw(app: &TestApp, draw: &Value) -> Value {
    app.by("auditor").get(&at("draws", draw)).await.expect(200).json
}

#[rstest]
#[tokio::test]
async fn funds_arrive_for_the_oldest_request_of_their_amount(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (first, other, second) = (requested(&app, 500).await, requested(&app, 70).await, requested(&app, 500).await);
    assert_eq!([&first, &other, &second].map(|one| text(one, "number")), ["1404-0001", "1404-0002", "1404-0003"]);
    assert_eq!(books(&app).await, [0; 4], "a request posts nothing");

    let imported = app.import_refund(&[drawn(500)]).await.expect(201);

    let first = draw(&app, &first).await;
    assert_eq!((text(&first, "state"), text(&first, "arrived_on_jalali")), ("arrived", "1404-05-10"));
    let lines = app.by("auditor").get(&format!("/v1/statements/{}/lines", imported.id())).await.expect(200);
    assert_eq!(
        (&lines.json["items"][0]["draw_id"], &lines.json["items"][0]["id"]),
        (&first["id"], &first["arrived_line_id"])
    );
    assert_eq!(
        (&draw(&app, &other).await["state"], &draw(&app, &second).await["state"]),
        (&json!("requested"), &json!("requested"))
    );
    assert_eq!(books(&app).await, [-500, 500, 0, 0]);
    app.import_refund(&[drawn(500)]).await.expect(201);
    assert_eq!(draw(&app, &second).await["state"], "arrived");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn funds_that_nobody_asked_for_are_a_draw_without_a_number(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let asked = requested(&app, 500).await;

    app.import_refund(&[drawn(499)]).await.expect(201);

    let arrived = app.by("auditor").every("/v1/draws?state=arrived", 5).await;
    assert_eq!((arrived.len(), &arrived[0]["number"], text(&arrived[0], "amount")), (1, &Value::Null, "499"));
    assert_eq!(draw(&app, &asked).await["state"], "requested");
    assert_eq!(books(&app).await, [-499, 499, 0, 0]);
}

#[rstest]
#[tokio::test]
async fn a_withdrawn_request_waits_for_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let asked = requested(&app, 500).await;
    let (payer, path, why) = (app.by("payer2"), at("draws", &asked), json!({ "reason": "موجودی کافی بود" }));

    payer.change(&format!("{path}/withdrawal"), "\"9.0\"", why.clone()).await.refused(412, "version_stale");
    app.by("reconciler").change_latest(&path, "withdrawal", why.clone()).await.refused(403, "forbidden");
    let withdrawn = payer.change_latest(&path, "withdrawal", why.clone()).await.expect(200);

    assert_eq!((&withdrawn.json["state"], allowed(&withdrawn.json)), (&json!("withdrawn"), Vec::new()));
    payer.change_latest(&path, "withdrawal", why).await.refused(409, "state_forbids");
    app.import_refund(&[drawn(500)]).await.expect(201);
    assert_eq!(draw(&app, &asked).await["state"], "withdrawn");
    assert_eq!(app.by("auditor").every("/v1/draws", 5).await.len(), 2);
}

#[rstest]
#[tokio::test]
async fn people_say_where_funds_came_from_when_the_bank_does_not(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let asked = requested(&app, 500).await;
    let unsaid = CsvLine { counterparty: String::new(), ..drawn(500) };
    let imported =
        app.import_refund(&[unsaid, CsvLine { counterparty: String::new(), ..drawn(499) }]).await.expect(201);
    let items = app.items_of(&imported).await;
    assert_eq!(books(&app).await, [0, 999, 0, 0]);
    let (reconciler, path) = (app.by("reconciler"), at("draws", &asked));
    let name = async |item: Uuid| reconciler.change_latest(&path, "arrival", json!({ "suspense_item_id": item })).await;

    let wrong = name(items[1]).await.refused(409, "payment_amount");
    assert_eq!((&wrong.json["sum"], &wrong.json["amount"]), (&json!("499"), &json!("500")));
    name(Uuid::now_v7()).await.refused(422, "invalid").naming("/suspense_item_id", "not_found");
    let elsewhere = app.suspended(500).await;
    name(elsewhere).await.refused(422, "invalid").naming("/suspense_item_id", "not_that_payment");
    app.by("payer")
        .change_latest(&path, "arrival", json!({ "suspense_item_id": items[0] }))
        .await
        .refused(403, "forbidden");
    let arrived = name(items[0]).await.expect(200);

    assert_eq!(arrived.json["state"], "arrived");
    let item = app.by("auditor").get(&format!("/v1/suspense-items/{}", items[0])).await.expect(200).json;
    assert_eq!(
        (&item["state"], &item["is_payment"], &item["is_transfer"]),
        (&json!("closed"), &json!(true), &json!(false))
    );
    assert_eq!(books(&app).await, [-500, 999, 0, 0]);
    assert_eq!(app.balance("2130").await, 499 + 500, "the rest, and what lies on the north's link account");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_is_no_request_is_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payer = app.by("payer");

    payer.post("/v1/draws", json!({ "amount": "0" })).await.refused(422, "invalid").naming("/amount", "zero");
    let body = json!({ "amount": "5", "refund_account_id": app.world().central_deposit.id });
    payer.post("/v1/draws", body).await.refused(422, "invalid").naming("/refund_account_id", "not_found");
    let body = json!({ "amount": "5", "refund_ids": [Uuid::now_v7()] });
    payer.post("/v1/draws", body).await.refused(422, "invalid").naming("/refund_ids/0", "not_found");
    for by in ["clerk", "head", "reconciler", "north.clerk"] {
        app.by(by).post("/v1/draws", json!({ "amount": "5" })).await.refused(403, "forbidden");
    }

    assert_eq!(app.by("auditor").every("/v1/draws", 5).await.len(), 0);
}
