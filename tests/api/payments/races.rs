//! Two at once: nothing is ordered, paid or brought back twice.

use futures_util::future::join;
use rstest::rstest;
use serde_json::json;

use super::books;
use crate::support::{
    app::TestApp,
    client::statuses,
    database::Engine,
    paid::{at, came_back, paid, reissue},
};

#[rstest]
#[tokio::test]
async fn two_payers_order_the_same_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let due = app.payer_return(500).await;
    app.funded(2_000).await;
    let body = json!({ "channel": "by_hand", "resolution_ids": [due] });
    let (payer, payer2) = (app.by("payer"), app.by("payer2"));

    let (one, other) =
        join(payer.post("/v1/transfer-orders", body.clone()), payer2.post("/v1/transfer-orders", body.clone())).await;

    assert_eq!(statuses(&[one, other]), [201, 409]);
    assert_eq!(app.by("auditor").every("/v1/payments", 5).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn two_payers_spend_the_last_money_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (first, second) = (app.payer_return(500).await, app.payer_return(400).await);
    app.funded(600).await;
    let body = |due| json!({ "channel": "by_hand", "resolution_ids": [due] });
    let (payer, payer2) = (app.by("payer"), app.by("payer2"));

    let (one, other) =
        join(payer.post("/v1/transfer-orders", body(first)), payer2.post("/v1/transfer-orders", body(second))).await;

    assert_eq!(statuses(&[one.clone(), other.clone()]), [201, 409]);
    let refused = if one.status == 409 { one } else { other };
    refused.refused(409, "refund_account_short");
}

#[rstest]
#[tokio::test]
async fn a_statement_is_imported_twice_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payments = app.payments_of(&app.ordered(&[500, 20]).await).await;
    let lines = [paid(&payments[0]), paid(&payments[1]), came_back(&payments[1])];
    // The same lines in two files.
    let (one, other) = (app.refund_statement(&lines), app.refund_statement(&lines));

    let (one, other) = join(app.import_into("", "reconciler", one), app.import_into("", "reconciler2", other)).await;

    assert_eq!(statuses(&[one.clone(), other.clone()]), [201, 201]);
    let counts = |member: &str| [&one, &other].map(|answer| answer.json[member].as_i64().unwrap()).iter().sum::<i64>();
    assert_eq!((counts("payment_count"), counts("duplicate_count"), counts("suspended_count")), (3, 3, 0));
    assert_eq!(books(&app).await, [-520, 20, 0, 20]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_person_names_what_a_statement_brings_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.payments_of(&app.ordered(&[500]).await).await[0].clone();
    let mut unsaid = paid(&payment);
    unsaid.description = "پایا".to_owned();
    let item = app.items_of(&app.import_refund(&[unsaid]).await.expect(201)).await[0];
    let reconciler = app.by("reconciler");
    let named = json!({ "suspense_item_id": item });

    let (path, line) = (at("payments", &payment), [paid(&payment)]);
    let naming = reconciler.change_latest(&path, "settlement", named);
    let (named, imported) = join(naming, app.import_refund(&line)).await;

    // Who was first settled it; the other line is in suspense.
    imported.expect(201);
    assert!([200, 409, 412].contains(&named.status), "{}", named.status);
    assert_eq!(app.payment(&payment).await["state"], "settled");
    assert_eq!((app.balance("1150").await, app.balance("1170").await), (0, 500));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn two_remedies_and_two_decisions_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.returned(500).await;
    let path = at("payments", &payment);
    let (payer, payer2) = (app.by("payer"), app.by("payer2"));

    let (one, other) =
        join(payer.change_latest(&path, "remedies", reissue()), payer2.change_latest(&path, "remedies", reissue()))
            .await;
    assert_eq!(statuses(&[one.clone(), other.clone()]), [201, 409]);
    let remedy = if one.status == 201 { one } else { other }.id();
    let path = format!("/v1/remedies/{remedy}");
    let (head, office_head) = (app.by("head"), app.by("office.head"));
    let no = json!({ "reason": "نه" });
    let (yes, no) =
        join(head.change_latest(&path, "approval", json!({})), office_head.change_latest(&path, "rejection", no)).await;

    // Yes and then no is possible; no and then yes is not.
    assert!(yes.status == 200 || no.status == 200);
    let state = head.get(&path).await.expect(200).json["state"].clone();
    assert_eq!(state, json!(if no.status == 200 { "rejected" } else { "approved" }));
    let order = json!({ "channel": "by_hand", "remedy_ids": [remedy] });
    let (one, other) =
        join(payer.post("/v1/transfer-orders", order.clone()), payer2.post("/v1/transfer-orders", order)).await;
    let expected = if state == "approved" { [201, 409] } else { [409, 409] };
    assert_eq!(statuses(&[one, other]), expected);
}
