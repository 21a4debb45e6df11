//! What banks leave unsaid, people say.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::books;
use crate::support::{
    app::TestApp,
    database::Engine,
    given::CsvLine,
    paid::{at, came_back, paid},
};

fn unsaid(line: CsvLine) -> CsvLine {
    CsvLine { description: "پایا".to_owned(), ..line }
}

fn named(item: Uuid) -> Value {
    json!({ "suspense_item_id": item })
}

#[rstest]
#[tokio::test]
async fn a_debit_is_named_a_payment_and_a_credit_its_return(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let payment = app.payments_of(&app.ordered(&[500]).await).await[0].clone();
    let lines = [unsaid(paid(&payment)), unsaid(came_back(&payment)), CsvLine { debit: 499, ..unsaid(paid(&payment)) }];
    let imported = app.import_refund(&lines).await.expect(201);
    let items = app.items_of(&imported).await;
    let [debit, credit, less] = items[..] else { panic!("{items:?}") };
    assert_eq!((imported.json["suspended_count"].clone(), app.balance("1170").await), (json!(3), 999));
    let (reconciler, path) = (app.by("reconciler"), at("payments", &payment));
    let name = async |verb: &str, item: Uuid| reconciler.change_latest(&path, verb, named(item)).await;

    name("return", credit).await.refused(409, "state_forbids");
    name("settlement", credit).await.refused(422, "invalid").naming("/suspense_item_id", "not_that_payment");
    name("settlement", less).await.refused(409, "payment_amount");
    name("settlement", Uuid::now_v7()).await.refused(422, "invalid").naming("/suspense_item_id", "not_found");
    reconciler.change(&format!("{path}/settlement"), "\"9.0\"", named(debit)).await.refused(412, "version_stale");
    for by in ["payer", "clerk", "head", "north.clerk"] {
        app.by(by).change_latest(&path, "settlement", named(debit)).await.refused(403, "forbidden");
    }
    let settled = name("settlement", debit).await.expect(200);
    assert_eq!((&settled.json["state"], &settled.json["settled_on"]), (&json!("settled"), &json!("2025-08-06")));
    name("settlement", debit).await.refused(409, "state_forbids");
    let returned = name("return", credit).await.expect(200);

    assert_eq!((&returned.json["state"], &returned.json["returned_because"]), (&json!("returned"), &json!("پایا")));
    // 1140 has the bank's word for all three lines.
    assert_eq!(books(&app).await, [-500, 501 - 500, 0, 500]);
    assert_eq!((app.balance("1170").await, app.balance("2130").await), (499, 0));
    let closed = app.by("auditor").get(&format!("/v1/suspense-items/{debit}")).await.expect(200).json;
    assert_eq!((&closed["state"], &closed["is_payment"]), (&json!("closed"), &json!(true)));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn where_the_bank_says_a_number_nobody_says_another_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let order = app.ordered(&[500, 500, 500]).await;
    let payments = app.payments_of(&order).await;
    let [first, second, third] = &payments[..] else { panic!("{payments:?}") };
    let again = CsvLine { reference: "990002".to_owned(), ..paid(first) };
    let imported = app.import_refund(&[paid(first), again, paid(second), came_back(third)]).await.expect(201);
    let items = app.items_of(&imported).await;
    let [twice, early] = items[..] else { panic!("{items:?}") };
    let reconciler = app.by("reconciler");
    let name = async |list: &str, of: &Value, verb: &str, item: Uuid| {
        reconciler.change_latest(&at(list, of), verb, named(item)).await
    };

    for answer in [
        name("payments", third, "settlement", twice).await,
        name("transfer-orders", &order, "settlement", twice).await,
        name("payments", second, "return", early).await,
    ] {
        answer.refused(422, "invalid").naming("/suspense_item_id", "names_another_payment");
    }

    app.import_refund(&[paid(third)]).await.expect(201);
    name("payments", third, "return", early).await.expect(200);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_debit_is_named_a_whole_order(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let order = app.ordered(&[500, 20]).await;
    let payments = app.payments_of(&order).await;
    let whole = CsvLine { debit: 520, ..unsaid(paid(&payments[0])) };
    let imported = app.import_refund(&[whole, CsvLine { debit: 500, ..unsaid(paid(&payments[0])) }]).await.expect(201);
    let items = app.items_of(&imported).await;
    let (reconciler, path) = (app.by("reconciler"), at("transfer-orders", &order));
    let stale = app.by("auditor").get(&path).await.expect(200).etag().to_owned();

    reconciler.change_latest(&path, "settlement", named(items[1])).await.refused(409, "payment_amount");
    let settled = reconciler.change(&format!("{path}/settlement"), &stale, named(items[0])).await.expect(200);

    assert_eq!((&settled.json["state"], &settled.json["settled_count"]), (&json!("settled"), &json!(2)));
    reconciler.change(&format!("{path}/settlement"), &stale, named(items[1])).await.refused(412, "version_stale");
    reconciler.change_latest(&path, "settlement", named(items[1])).await.refused(409, "state_forbids");
    assert_eq!((app.balance("1150").await, app.balance("1170").await), (0, 500));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_part_of_a_line_is_no_payment(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.settled(500).await;
    let imported = app.import_refund(&[unsaid(came_back(&payment))]).await.expect(201);
    let item = app.items_of(&imported).await[0];
    let body = json!({ "suspense_item_id": item, "amount": "1", "payee_sheba": crate::support::paid::PAYER_SHEBA,
        "payee_name": "شرکت البرز", "note": "واریز اشتباه" });
    let proposed = app.by("clerk").post("/v1/payer-returns", body).await.expect(201).id();
    let (reconciler, path) = (app.by("reconciler"), at("payments", &payment));

    reconciler.change_latest(&path, "return", named(item)).await.refused(409, "suspense_item_not_open");
    app.approve("head", proposed).await.expect(200);
    let part = reconciler.change_latest(&path, "return", named(item)).await.refused(409, "payment_amount");

    assert_eq!((&part.json["sum"], &part.json["amount"]), (&json!("499"), &json!("500")));
    assert_eq!(app.payment(&payment).await["state"], "settled");
}
