//! An order on a deposit stops its refund wherever it stands, until it is released.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{app::TestApp, client::Answer, database::Engine, refunded::STEPS};

async fn hold(app: &TestApp, deposit: &Value) -> Uuid {
    let body = json!({ "kind": "court_order", "authority": "شعبه ۳ دادگستری", "order_number": Uuid::now_v7().to_string(),
        "order_on": "2025-08-09" });
    let path = format!("/v1/deposits/{}/holds", deposit["id"].as_str().unwrap());
    app.by("clerk2").post(&path, body).await.expect(201).id()
}

async fn release(app: &TestApp, hold: Uuid) -> Answer {
    let body = json!({ "reason": "رفع توقیف", "order_number": "99", "order_on": "2025-08-10" });
    app.by("head2").change_latest(&format!("/v1/holds/{hold}"), "release", body).await
}

#[rstest]
#[tokio::test]
async fn an_order_stops_every_step_until_it_is_released(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let [deposit, free] = app.announced("north", &[900, 50]).await.try_into().unwrap();
    let id = app.drafted("north", &[(&deposit, 300), (&free, 10)]).await;

    let first = hold(&app, &deposit).await;
    let refused = app.submit("north", id).await.refused(409, "deposit_held");
    assert_eq!(refused.json["receipt_numbers"], json!([deposit["receipt_number"]]));
    assert_eq!(app.deposit(deposit["id"].as_str().unwrap()).await["available"], "0");
    release(&app, first).await.expect(200);
    app.submit("north", id).await.expect(200);
    for (by, verb) in STEPS {
        let order = hold(&app, &deposit).await;
        if verb != "examination" {
            app.step(by, id, verb).await.refused(409, "deposit_held");
        }
        release(&app, order).await.expect(200);
        app.step(by, id, verb).await.expect(200);
    }
    let order = hold(&app, &deposit).await;
    app.step("payer", id, "funding").await.refused(409, "deposit_held");
    release(&app, order).await.expect(200);
    app.step("payer", id, "funding").await.refused(409, "refund_account_short");
}

#[rstest]
#[tokio::test]
async fn a_held_deposits_request_is_still_taken_back_and_refused(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let cancelled = app.submitted(&[(&deposit, 300)]).await;
    let rejected = app.walked(&[(&deposit, 300)], 3).await;
    let returned = app.walked(&[(&deposit, 300)], 1).await;
    hold(&app, &deposit).await;

    app.step("north.clerk", cancelled, "cancellation").await.expect(200);
    app.step("clerk", rejected, "rejection").await.expect(200);
    app.step("north.head", returned, "return").await.expect(200);
    let seen = app.deposit(deposit["id"].as_str().unwrap()).await;
    assert_eq!((&seen["reserved"], &seen["available"], &seen["is_on_hold"]), (&json!("0"), &json!("0"), &json!(true)));
    app.verify().await;
}
