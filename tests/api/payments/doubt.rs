//! The bank pays twice, or says two things about one payment: nothing is given away before people know.

use rstest::rstest;
use serde_json::{Value, json};

use super::books;
use crate::support::{
    app::TestApp,
    database::Engine,
    given::CsvLine,
    paid::{at, came_back, paid},
};

/// The same payment, later on its statement.
fn again(payment: &Value) -> CsvLine {
    CsvLine { day: "1404/05/16", ..paid(payment) }
}

impl TestApp {
    /// Says that a debit in suspense and a credit in suspense are one another's reversal; a second person agrees.
    async fn paired(&self, debit: uuid::Uuid, credit: uuid::Uuid) {
        let body = json!({ "suspense_item_id": debit, "credit_suspense_item_id": credit, "note": "دوباره‌پرداخت بانک" });
        let proposed = self.by("office.head").post("/v1/bank-reversals", body).await.expect(201).id();
        self.approve("head", proposed).await.expect(200);
    }
}

#[rstest]
#[case::in_one_file(true)]
#[case::in_two(false)]
#[tokio::test]
async fn what_was_paid_twice_and_comes_back_once_is_not_returned(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] in_one_file: bool,
) {
    let app = TestApp::new(engine).await;
    let payment = app.payments_of(&app.ordered(&[500]).await).await.remove(0);
    let lines = [paid(&payment), again(&payment), came_back(&payment)];

    let mut items = Vec::new();
    for some in lines.chunks(if in_one_file { 3 } else { 1 }) {
        items.extend(app.items_of(&app.import_refund(some).await.expect(201)).await);
    }

    assert_eq!((app.payment(&payment).await["state"].clone(), items.len()), (json!("settled"), 2));
    assert_eq!((app.balance("1170").await, app.balance("2130").await, app.balance("2140").await), (500, 500, 0));
    app.paired(items[0], items[1]).await;
    assert_eq!(app.payment(&payment).await["state"], "settled");
    // And when it comes back in truth, it does.
    app.import_refund(&[CsvLine { day: "1404/05/18", ..came_back(&payment) }]).await.expect(201);
    assert_eq!(app.payment(&payment).await["state"], "returned");
    assert_eq!(books(&app).await, [-500, 500, 0, 500]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn both_sums_may_come_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.payments_of(&app.ordered(&[500]).await).await.remove(0);
    let back = CsvLine { day: "1404/05/18", ..came_back(&payment) };

    let imported = app.import_refund(&[paid(&payment), again(&payment), came_back(&payment), back]).await.expect(201);

    assert_eq!((&imported.json["payment_count"], &imported.json["suspended_count"]), (&json!(2), &json!(2)));
    assert_eq!(app.payment(&payment).await["state"], "returned");
    let items = app.items_of(&imported).await;
    app.proposed_reissue("payer", &payment).await.refused(409, "payment_in_doubt");
    app.paired(items[0], items[1]).await;
    app.approved_reissue(&payment).await;
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn nothing_is_sent_again_while_the_bank_says_that_it_paid(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let payment = app.returned(500).await;
    let proposed = app.proposed_reissue("payer", &payment).await.expect(201).id();
    let path = format!("/v1/remedies/{proposed}");
    let twice = app.import_refund(&[again(&payment)]).await.expect(201);
    let debit = app.items_of(&twice).await[0];

    let refused = app.by("head").change_latest(&path, "approval", json!({})).await.refused(409, "payment_in_doubt");
    assert_eq!(refused.json["suspense_item_id"], json!(debit));
    let back = CsvLine { day: "1404/05/19", ..came_back(&payment) };
    let credit = app.items_of(&app.import_refund(&[back]).await.expect(201)).await[0];
    app.paired(debit, credit).await;
    app.by("head").change_latest(&path, "approval", json!({})).await.expect(200);

    // Approved, and then the bank pays once more.
    let late = CsvLine { day: "1404/05/19", ..paid(&payment) };
    let late = app.items_of(&app.import_refund(&[late]).await.expect(201)).await[0];
    let order = json!({ "channel": "by_hand", "remedy_ids": [proposed] });
    let refused = app.by("payer").post("/v1/transfer-orders", order).await.refused(409, "payment_in_doubt");
    assert_eq!(refused.json["suspense_item_id"], json!(late));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn another_sum_under_its_number_makes_a_payment_doubtful(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let payments = app.payments_of(&app.ordered(&[500, 20]).await).await;
    let imported = app.import_refund(&[CsvLine { debit: 450, ..paid(&payments[0]) }, paid(&payments[1])]).await;
    let debit = app.items_of(&imported.expect(201)).await[0];
    let unexecuted = json!({ "kind": "non_execution", "note": "بانک نپرداخت" });
    let payer = app.by("payer");

    let refused = payer.change_latest(&at("payments", &payments[0]), "remedies", unexecuted).await;
    assert_eq!(refused.refused(409, "payment_in_doubt").json["suspense_item_id"], json!(debit));

    app.import_refund(&[again(&payments[1])]).await.expect(201);
    let unsaid = CsvLine { description: "پایا".to_owned(), ..came_back(&payments[1]) };
    let credit = app.items_of(&app.import_refund(&[unsaid]).await.expect(201)).await[0];
    let named = json!({ "suspense_item_id": credit });
    let path = at("payments", &payments[1]);
    app.by("reconciler").change_latest(&path, "return", named).await.refused(409, "payment_in_doubt");
    app.verify().await;
}
