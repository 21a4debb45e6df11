//! Refunds, from the money that is set aside for them to the bank's debit, and back.

use futures_util::future::join;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::books;
use crate::support::{
    app::TestApp,
    client::{Answer, statuses},
    database::Engine,
    paid::{at, came_back, paid, reissue, text},
    refunded::{MARYAM, REZA, STEPS, figures},
};

fn orders(refunds: &[Uuid]) -> Value {
    json!({ "channel": "bank_list", "refund_ids": refunds })
}

impl TestApp {
    async fn set_aside(&self, id: Uuid) {
        self.funded(text(&self.refund(id).await.json, "total").parse().unwrap()).await;
        self.step("payer", id, "funding").await.expect(200);
    }

    /// Two people's refund, funded and ordered; the first gets 350, the second 200.
    async fn beneficiaries(&self) -> (Uuid, Value, Vec<Value>) {
        let [deposit, other] = self.announced("north", &[900, 50]).await.try_into().unwrap();
        let mut body = self.request_for("north", &[(&deposit, 300), (&deposit, 200), (&other, 50)]);
        body["payee_mode"] = json!("beneficiary_direct");
        body.as_object_mut().unwrap().remove("payee_account_id");
        let maryam = json!({ "sheba": MARYAM, "name": "مریم رضایی", "identifier": "1360123458" });
        for (row, payee) in [(0, &maryam), (1, &json!({ "sheba": REZA, "name": "رضا رضایی" })), (2, &maryam)] {
            body["rows"][row]["payee"] = payee.clone();
        }
        let id = self.by("north.clerk").post("/v1/refunds", body).await.expect(201).id();
        self.submit("north", id).await.expect(200);
        for (by, verb) in STEPS {
            self.step(by, id, verb).await.expect(200);
        }
        self.set_aside(id).await;
        let order = self.by("payer").post("/v1/transfer-orders", orders(&[id])).await.expect(201).json;
        (id, deposit, self.payments_of(&order).await)
    }

    async fn refund_state(&self, id: Uuid) -> String {
        text(&self.refund(id).await.json, "state").to_owned()
    }

    /// Says that a returned payment is owed for its deposits again; another person agrees.
    async fn restored(&self, payment: &Value) -> Answer {
        let body = json!({ "kind": "restoration", "note": "ذی‌نفع پیدا نشد" });
        let remedy = self.by("payer").change_latest(&at("payments", payment), "remedies", body).await.expect(201).id();
        self.by("office.head2").change_latest(&format!("/v1/remedies/{remedy}"), "approval", json!({})).await
    }
}

#[rstest]
#[tokio::test]
async fn a_refund_is_funded_ordered_settled_and_closed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.approved(&[(&deposit, 300)]).await;
    let payer = app.by("payer");
    payer.post("/v1/transfer-orders", orders(&[id])).await.refused(409, "refund_not_due");
    let draw = json!({ "amount": "300", "refund_ids": [id, id] });
    let draw = payer.post("/v1/draws", draw).await.expect(201).json;
    assert_eq!(draw["refund_ids"], json!([id]));
    app.set_aside(id).await;
    assert_eq!(app.by("payer").get(&at("draws", &draw)).await.expect(200).json["state"], "arrived");

    let order = payer.post("/v1/transfer-orders", orders(&[id])).await.expect(201).json;

    assert_eq!(app.refund_state(id).await, "instructed");
    let payment = app.payments_of(&order).await[0].clone();
    assert_eq!((&payment["refund_id"], &payment["payee_number"]), (&json!(id), &json!(1)));
    assert_eq!(payment["payee"]["sheba"], app.world().north.refund_sheba);
    assert_eq!(payment["refund_number"], app.refund(id).await.json["number"]);
    assert_eq!((app.balance("2120").await, app.balance("1150").await), (0, -300));
    payer.post("/v1/transfer-orders", orders(&[id])).await.refused(409, "refund_not_due");

    app.import_refund(&[paid(&payment)]).await.expect(201);

    assert_eq!(app.refund_state(id).await, "settled");
    app.step("reconciler", id, "closing").await.expect(200);
    let shown = app.shown_about(id).await;
    assert_eq!(
        shown,
        ["refund_approved: debit 2110 300, credit 2120 300", "refund_instructed: debit 2120 300, credit 1150 300"]
    );
    let gone = app.balance("1130").await + app.balance("1120").await;
    assert_eq!((gone, app.balance("1140").await, app.balance("1150").await), (600, 0, 0), "900 came, 300 went");
    let seen = app.by("north.clerk").every(&format!("/v1/payments?refund_id={id}"), 5).await;
    assert_eq!(seen.len(), 1);
    assert_eq!(app.by("south.clerk").every("/v1/payments", 5).await.len(), 0);
    app.by("south.controller").get(&at("payments", &payment)).await.refused(404, "not_found");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn one_payee_is_paid_and_the_others_money_goes_back_to_its_deposits(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (id, deposit, payments) = app.beneficiaries().await;
    let amounts: Vec<&str> = payments.iter().map(|one| text(one, "amount")).collect();
    assert_eq!(amounts, ["350", "200"]);
    let [maryam, reza] = [&payments[0], &payments[1]];
    let deposit = text(&deposit, "id").to_owned();

    app.import_refund(&[paid(maryam)]).await.expect(201);
    assert_eq!(app.refund_state(id).await, "partly_settled");
    app.import_refund(&[paid(reza), came_back(reza)]).await.expect(201);
    assert_eq!(app.refund_state(id).await, "payment_returned");
    assert_eq!((app.balance("2140").await, app.balance("1140").await), (200, 200));
    assert_eq!(figures(&app.deposit(&deposit).await), [400, 500, 0, 400]);
    app.restored(reza).await.expect(200);

    assert_eq!(app.refund_state(id).await, "settled");
    assert_eq!(app.payment(reza).await["state"], "restored");
    assert_eq!(figures(&app.deposit(&deposit).await), [600, 300, 0, 600], "it can be asked for again");
    assert_eq!(app.balance("2140").await, 0);
    let shown = app.shown_about(id).await;
    assert_eq!(shown.last().unwrap(), "refund_restored: debit 2140 200, credit 2110 200");
    let posting = app.postings_about(id).await.pop().unwrap();
    assert_eq!(posting["made_by"], json!(app.world().users["payer"]));
    assert_eq!(posting["approved_by"], json!(app.world().users["office.head2"]));
    app.proposed_reissue("payer", reza).await.refused(409, "state_forbids");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_payee_is_paid_again_to_the_right_account(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (id, _, payments) = app.beneficiaries().await;
    let [maryam, reza] = [&payments[0], &payments[1]];
    app.import_refund(&[paid(maryam), paid(reza), came_back(maryam), came_back(reza)]).await.expect(201);
    assert_eq!(app.refund_state(id).await, "payment_returned");
    let remedies = [app.approved_reissue(maryam).await, app.approved_reissue(reza).await];

    let send = |remedies: &[Uuid]| json!({ "channel": "by_hand", "remedy_ids": remedies });
    let first = app.by("payer2").post("/v1/transfer-orders", send(&remedies[..1])).await.expect(201).json;
    assert_eq!(app.refund_state(id).await, "payment_returned", "the other one still waits");
    let second = app.by("payer").post("/v1/transfer-orders", send(&remedies[1..])).await.expect(201).json;
    assert_eq!(app.refund_state(id).await, "instructed");
    let [first, second] = [app.payments_of(&first).await.remove(0), app.payments_of(&second).await.remove(0)];
    app.import_refund(&[paid(&first)]).await.expect(201);
    assert_eq!(app.refund_state(id).await, "partly_settled");
    app.import_refund(&[paid(&second)]).await.expect(201);

    assert_eq!(app.refund_state(id).await, "settled");
    assert_eq!((&first["payee"]["sheba"], &first["payee_number"]), (&reissue()["payee"]["sheba"], &json!(1)));
    assert_eq!((app.balance("2140").await, app.balance("1150").await, app.balance("1140").await), (0, 0, 0));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_closed_refund_opens_again_when_its_payment_comes_back(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.funded_refund(&[(&deposit, 300)]).await;
    let order = app.by("payer").post("/v1/transfer-orders", orders(&[id])).await.expect(201).json;
    let payment = app.payments_of(&order).await.remove(0);
    app.import_refund(&[paid(&payment)]).await.expect(201);
    app.step("reconciler", id, "closing").await.expect(200);

    app.import_refund(&[came_back(&payment)]).await.expect(201);

    assert_eq!(app.refund_state(id).await, "payment_returned");
    app.restored(&payment).await.expect(200);
    assert_eq!(app.refund_state(id).await, "settled");
    assert_eq!(figures(&app.deposit(text(&deposit, "id")).await), [900, 0, 0, 900]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_draft_is_not_ordered(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.drafted("north", &[(&deposit, 300)]).await;

    let refused = app.by("payer").post("/v1/transfer-orders", orders(&[id])).await.refused(409, "refund_not_due");

    assert_eq!(refused.json["numbers"], json!([]), "it has none yet");
}

#[rstest]
#[tokio::test]
async fn two_payers_order_one_refund_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.funded_refund(&[(&deposit, 300)]).await;
    app.funded(1_000).await;
    let (payer, payer2) = (app.by("payer"), app.by("payer2"));

    let (one, other) =
        join(payer.post("/v1/transfer-orders", orders(&[id])), payer2.post("/v1/transfer-orders", orders(&[id]))).await;

    assert_eq!(statuses(&[one, other]), [201, 409]);
    assert_eq!(app.by("auditor").every("/v1/payments", 5).await.len(), 1);
    assert_eq!(books(&app).await[2], -300);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn whoever_approved_a_refund_neither_sends_it_nor_sends_it_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let roles = json!([{ "role": "treasury_payer" }, { "role": "treasury_clerk" }]);
    let (_, both) = app.newcomer("both", roles).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.submitted(&[(&deposit, 300)]).await;
    for (by, verb) in STEPS {
        let seen = app.refund(id).await;
        let path = format!("/v1/refunds/{id}/{verb}");
        let body = json!({ "content_sha256": seen.json["content_sha256"] });
        let step = match verb {
            "examination" => both.change(&path, seen.etag(), json!({})).await,
            "check" => both.change(&path, seen.etag(), body).await,
            _ => app.step(by, id, verb).await,
        };
        step.expect(200);
    }
    app.set_aside(id).await;

    both.post("/v1/transfer-orders", orders(&[id])).await.refused(403, "same_person");
    let order = app.by("payer").post("/v1/transfer-orders", orders(&[id])).await.expect(201).json;
    let payment = app.payments_of(&order).await.remove(0);
    app.import_refund(&[paid(&payment), came_back(&payment)]).await.expect(201);
    let again = json!({ "channel": "by_hand", "remedy_ids": [app.approved_reissue(&payment).await] });
    both.post("/v1/transfer-orders", again.clone()).await.refused(403, "same_person");

    app.by("payer2").post("/v1/transfer-orders", again).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn an_order_of_a_court_stops_the_payment_and_the_next_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.funded_refund(&[(&deposit, 300)]).await;
    let hold = async || {
        let body = json!({ "kind": "court_order", "authority": "شعبه ۳ دادگستری",
            "order_number": Uuid::now_v7().to_string(), "order_on": "2025-08-09" });
        let path = format!("/v1/deposits/{}/holds", text(&deposit, "id"));
        app.by("clerk2").post(&path, body).await.expect(201).id()
    };
    let release = async |hold: Uuid| {
        let body = json!({ "reason": "رفع توقیف", "order_number": "99", "order_on": "2025-08-10" });
        app.by("head2").change_latest(&format!("/v1/holds/{hold}"), "release", body).await.expect(200);
    };
    let payer = app.by("payer");

    let first = hold().await;
    payer.post("/v1/transfer-orders", orders(&[id])).await.refused(409, "deposit_held");
    release(first).await;
    let order = payer.post("/v1/transfer-orders", orders(&[id])).await.expect(201).json;
    let payment = app.payments_of(&order).await.remove(0);
    app.import_refund(&[paid(&payment), came_back(&payment)]).await.expect(201);
    let again = json!({ "channel": "by_hand", "remedy_ids": [app.approved_reissue(&payment).await] });
    let second = hold().await;
    payer.post("/v1/transfer-orders", again.clone()).await.refused(409, "deposit_held");
    release(second).await;

    payer.post("/v1/transfer-orders", again).await.expect(201);
}
