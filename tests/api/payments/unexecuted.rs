//! What the bank never carried out: two persons say so, and the money is sent or owed again.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::books;
use crate::support::{
    app::TestApp,
    client::Answer,
    database::Engine,
    paid::{at, paid, reissue, text},
    refunded::figures,
};

fn unexecuted() -> Value {
    json!({ "kind": "non_execution", "note": "بانک فهرست را نپذیرفت؛ نامهٔ ۱۲۳" })
}

fn restoration() -> Value {
    json!({ "kind": "restoration", "note": "ذی‌نفع پیدا نشد" })
}

impl TestApp {
    async fn propose(&self, payment: &Value, remedy: Value) -> Answer {
        self.by("payer").change_latest(&at("payments", payment), "remedies", remedy).await
    }

    async fn agree(&self, remedy: Uuid) -> Answer {
        self.by("office.head").change_latest(&format!("/v1/remedies/{remedy}"), "approval", json!({})).await
    }

    /// A payment that, as two persons say, the bank did not carry out.
    async fn failed(&self, payment: &Value) -> Value {
        let remedy = self.propose(payment, unexecuted()).await.expect(201).id();
        self.agree(remedy).await.expect(200);
        self.payment(payment).await
    }

    async fn order_state(&self, payment: &Value) -> Value {
        let order = format!("/v1/transfer-orders/{}", text(payment, "transfer_order_id"));
        self.by("auditor").get(&order).await.expect(200).json["state"].clone()
    }
}

#[rstest]
#[tokio::test]
async fn a_refund_that_was_not_carried_out_is_owed_for_its_deposits_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let (id, payments) = app.ordered_refund(&[(&deposit, 300)]).await;
    let payment = &payments[0];
    app.propose(payment, restoration()).await.refused(409, "state_forbids");
    let mut with_payee = unexecuted();
    with_payee["payee"] = reissue()["payee"].clone();
    app.propose(payment, with_payee).await.refused(422, "invalid").naming("/payee", "unknown_field");

    let proposed = app.propose(payment, unexecuted()).await.expect(201);
    app.propose(payment, unexecuted()).await.refused(409, "remedy_under_way");
    for by in ["payer", "clerk", "reconciler", "north.head"] {
        let path = format!("/v1/remedies/{}", proposed.id());
        app.by(by).change_latest(&path, "approval", json!({})).await.refused(403, "forbidden");
    }
    assert_eq!(app.payment(payment).await["state"], "instructed");
    app.agree(proposed.id()).await.expect(200);

    assert_eq!(
        (app.payment(payment).await["state"].clone(), app.order_state(payment).await),
        (json!("unexecuted"), json!("unexecuted"))
    );
    assert_eq!(app.refund(id).await.json["state"], "payment_returned");
    assert_eq!((app.balance("1150").await, app.balance("2140").await), (0, 300));
    app.verify().await;
    app.propose(payment, unexecuted()).await.refused(409, "state_forbids");
    let remedy = app.propose(payment, restoration()).await.expect(201).id();
    app.agree(remedy).await.expect(200);

    assert_eq!(figures(&app.deposit(text(&deposit, "id")).await), [900, 0, 0, 900]);
    assert_eq!((app.balance("1150").await, app.balance("2140").await), (0, 0));
    assert_eq!(app.order_state(payment).await, "unexecuted", "whatever became of it then");
    assert_eq!(app.by("auditor").every("/v1/transfer-orders?state=unexecuted", 5).await.len(), 1);
    assert_eq!(app.by("auditor").every("/v1/transfer-orders?state=settled", 5).await.len(), 0);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_was_not_carried_out_is_ordered_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payments = app.payments_of(&app.ordered(&[500, 20]).await).await;
    let payment = app.failed(&payments[0]).await;
    app.propose(&payment, restoration()).await.refused(409, "payer_return_not_restorable");
    assert_eq!(app.order_state(&payment).await, "sent");

    let remedy = app.approved_reissue(&payment).await;
    let again = json!({ "channel": "by_hand", "remedy_ids": [remedy] });
    let order = app.by("payer").post("/v1/transfer-orders", again).await.expect(201).json;

    let sent = app.payments_of(&order).await.remove(0);
    app.import_refund(&[paid(&sent), paid(&payments[1])]).await.expect(201);
    let order = app.by("auditor").get(&format!("/v1/transfer-orders/{}", text(&payment, "transfer_order_id"))).await;
    let counts = |member: &str| order.json[member].clone();
    assert_eq!(
        (counts("state"), counts("settled_count"), counts("unexecuted_count")),
        (json!("settled"), json!(1), json!(1))
    );
    assert_eq!(books(&app).await, [-520, 0, 0, 0]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_bank_has_the_last_word(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payments = app.payments_of(&app.ordered(&[500, 20, 3]).await).await;
    let [before, after, late] = &payments[..] else { panic!("{payments:?}") };

    // It pays between the two words.
    let remedy = app.propose(before, unexecuted()).await.expect(201).id();
    app.import_refund(&[paid(before)]).await.expect(201);
    app.agree(remedy).await.refused(409, "state_forbids");
    // It pays after both.
    let failed = app.failed(after).await;
    let remedy = app.approved_reissue(&failed).await;
    let imported = app.import_refund(&[paid(after)]).await.expect(201);
    assert_eq!((&imported.json["payment_count"], &imported.json["suspended_count"]), (&json!(1), &json!(0)));
    assert_eq!((app.payment(after).await["state"].clone(), app.balance("2140").await), (json!("settled"), 0));
    let again = json!({ "channel": "by_hand", "remedy_ids": [remedy] });
    app.by("payer").post("/v1/transfer-orders", again).await.refused(409, "remedy_not_approved");
    let no = json!({ "reason": "بانک پرداخت کرده است" });
    app.by("head").change_latest(&format!("/v1/remedies/{remedy}"), "rejection", no).await.expect(200);
    // It pays what was sent again already: that is for people.
    let failed = app.failed(late).await;
    let remedy = app.approved_reissue(&failed).await;
    app.by("payer")
        .post("/v1/transfer-orders", json!({ "channel": "by_hand", "remedy_ids": [remedy] }))
        .await
        .expect(201);
    let imported = app.import_refund(&[paid(late)]).await.expect(201);

    assert_eq!((&imported.json["payment_count"], &imported.json["suspended_count"]), (&json!(0), &json!(1)));
    assert_eq!((app.balance("1150").await, app.balance("1170").await), (-3, 3));
    app.verify().await;
}
