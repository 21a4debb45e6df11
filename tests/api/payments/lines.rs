//! What lines of the refund account's statement are found to be.

use rstest::rstest;
use serde_json::{Value, json};

use super::books;
use crate::support::{
    app::{TestApp, receipt_number},
    database::Engine,
    given::CsvLine,
    paid::{amount, at, came_back, paid, text},
};

#[rstest]
#[tokio::test]
async fn a_payment_and_its_return_may_stand_in_one_file_in_either_order(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let payments = app.payments_of(&app.ordered(&[500, 20]).await).await;
    let first = CsvLine { day: "1404/05/15", ..came_back(&payments[0]) };

    let imported = app.import_refund(&[first, paid(&payments[0]), paid(&payments[1])]).await.expect(201);

    assert_eq!((&imported.json["payment_count"], &imported.json["suspended_count"]), (&json!(3), &json!(0)));
    assert_eq!(app.payment(&payments[0]).await["state"], "returned");
    assert_eq!(app.payment(&payments[1]).await["state"], "settled");
    assert_eq!(books(&app).await, [-520, 500, 0, 500]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_number_is_found_wherever_the_bank_puts_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payments = app.payments_of(&app.ordered(&[500, 20, 3]).await).await;
    let line = |payment: &Value| CsvLine { day: "1404/05/15", debit: amount(payment), ..CsvLine::default() };
    let number = |payment: &Value| text(payment, "number").to_owned();

    let imported = app
        .import_refund(&[
            CsvLine { identifier: number(&payments[0]), ..line(&payments[0]) },
            CsvLine { reference: number(&payments[1]), ..line(&payments[1]) },
            CsvLine { description: format!("حواله-{}/پایا", number(&payments[2])), ..line(&payments[2]) },
        ])
        .await
        .expect(201);

    assert_eq!(imported.json["payment_count"], 3, "{}", imported.json);
    assert_eq!(books(&app).await, [-523, 0, 0, 0]);
}

#[rstest]
#[tokio::test]
async fn what_is_not_exactly_a_payment_stays_in_suspense(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payments = app.payments_of(&app.ordered(&[500, 500]).await).await;
    let [one, other] = [&payments[0], &payments[1]];
    let both = format!("{} {}", text(one, "number"), text(other, "number"));
    let again = CsvLine { day: "1404/05/16", ..paid(one) };

    let lines = [
        paid(one),
        again,
        CsvLine { debit: 501, ..paid(other) },
        CsvLine { description: both, ..paid(other) },
        CsvLine { description: "پایا 91404000000777".to_owned(), ..paid(other) },
        CsvLine { description: String::new(), ..paid(other) },
        CsvLine { day: "1404/05/17", ..came_back(other) },
        CsvLine { credit: 499, day: "1404/05/17", ..came_back(one) },
    ];
    let imported = app.import_refund(&lines).await.expect(201);

    assert_eq!((&imported.json["payment_count"], &imported.json["suspended_count"]), (&json!(1), &json!(7)));
    assert_eq!(app.payment(one).await["state"], "settled");
    assert_eq!(app.payment(other).await["state"], "instructed", "a return of what was not paid returns nothing");
    assert_eq!((app.balance("1150").await, app.balance("2140").await), (-500, 0));
    assert_eq!((app.balance("1170").await, app.balance("2130").await), (500 + 501 + 500 + 500 + 500, 500 + 499));
    let reasons: Vec<Value> = app.by("auditor").every("/v1/suspense-items?state=open&sort=oldest", 200).await;
    assert!(reasons.iter().all(|item| item["bank_account_id"] == json!(app.world().refund.id)));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_list_that_was_paid_as_one_sum_settles_all_of_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let order = app.ordered(&[500, 20, 3]).await;
    let payments = app.payments_of(&order).await;
    let whole =
        |debit: u64, words: String| CsvLine { day: "1404/05/16", description: words, debit, ..CsvLine::default() };

    let first =
        app.import_refund(&[paid(&payments[1]), whole(523, format!("بانکواره {}", text(&order, "number")))]).await;
    assert_eq!(first.expect(201).json["payment_count"], 1, "the sum is of what is still open");
    let partly = app.by("auditor").get(&at("transfer-orders", &order)).await.expect(200).json;
    assert_eq!((&partly["state"], &partly["open_count"]), (&json!("partly_settled"), &json!(2)));
    let imported = app.import_refund(&[whole(503, format!("بانکواره {}", text(&order, "number")))]).await.expect(201);

    assert_eq!(imported.json["payment_count"], 1);
    let lines = app.by("auditor").get(&format!("/v1/statements/{}/lines", imported.id())).await.expect(200);
    assert_eq!(lines.json["items"][0]["payment_ids"].as_array().unwrap().len(), 2);
    assert_eq!(app.by("auditor").get(&at("transfer-orders", &order)).await.expect(200).json["state"], "settled");
    assert_eq!(app.balance("1150").await, 0);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_statement_imported_again_pays_nothing_twice(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.payments_of(&app.ordered(&[500]).await).await[0].clone();
    let line = paid(&payment);
    let file = app.refund_statement(std::slice::from_ref(&line));
    app.import_into("", "reconciler", file.clone()).await.expect(201);
    app.import_into("", "reconciler", file).await.refused(409, "statement_file_already_imported");

    let other = CsvLine { day: "1404/05/16", debit: 7, reference: receipt_number(), ..CsvLine::default() };
    let overlapping = app.import_refund(&[line, other]).await.expect(201);

    assert_eq!((&overlapping.json["duplicate_count"], &overlapping.json["payment_count"]), (&json!(1), &json!(0)));
    assert_eq!((app.balance("1150").await, app.balance("1140").await), (0, -7));
}
