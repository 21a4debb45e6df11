//! Money that goes back to its payer, from the head's word to the bank's: it comes back, and is sent again.

use rstest::rstest;
use serde_json::{Value, json};

use super::{allowed, books};
use crate::support::{
    app::TestApp,
    database::Engine,
    paid::{PAYER_SHEBA, at, came_back, paid, reissue, text},
};

#[rstest]
#[tokio::test]
async fn money_goes_back_comes_back_and_goes_to_the_right_account(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let resolution = app.payer_return(9_000).await;
    assert_eq!(books(&app).await, [0, 0, -9_000, 0], "confirmed: it is to be paid");
    app.funded(9_000).await;
    assert_eq!(books(&app).await, [-9_000, 9_000, -9_000, 0]);
    let payer = app.by("payer");

    // Ordered.
    let body = json!({ "channel": "bank_list", "resolution_ids": [resolution] });
    let order = payer.post("/v1/transfer-orders", body).await.expect(201).json;
    assert_eq!((text(&order, "number"), text(&order, "state"), text(&order, "total")), ("1404-0001", "sent", "9000"));
    assert_eq!(books(&app).await, [-9_000, 9_000, -9_000, 0], "it stood among the payments since it was confirmed");
    let payment = app.payments_of(&order).await[0].clone();
    assert_eq!((text(&payment, "state"), &payment["payee"]["sheba"]), ("instructed", &json!(PAYER_SHEBA)));
    assert_eq!(payment["resolution_id"], json!(resolution));
    assert_eq!(payment["agency_id"], json!(app.world().north.id));

    // Paid.
    let statement = app.import_refund(&[paid(&payment)]).await.expect(201);
    assert_eq!((&statement.json["payment_count"], &statement.json["suspended_count"]), (&json!(1), &json!(0)));
    let payment = app.payment(&payment).await;
    assert_eq!((text(&payment, "state"), text(&payment, "settled_on_jalali")), ("settled", "1404-05-15"));
    assert_eq!(books(&app).await, [-9_000, 0, 0, 0]);
    let order = payer.get(&at("transfer-orders", &order)).await.expect(200).json;
    assert_eq!(
        (&order["state"], &order["settled_count"], &order["open_count"]),
        (&json!("settled"), &json!(1), &json!(0))
    );

    // Came back.
    let statement = app.import_refund(&[came_back(&payment)]).await.expect(201);
    let lines = app.by("auditor").get(&format!("/v1/statements/{}/lines", statement.id())).await.expect(200);
    assert_eq!(lines.json["items"][0]["returned_payment_id"], payment["id"]);
    let payment = app.payment(&payment).await;
    assert_eq!((text(&payment, "state"), text(&payment, "returned_on")), ("returned", "2025-08-08"));
    assert!(text(&payment, "returned_because").contains("حساب مسدود"));
    assert_eq!(books(&app).await, [-9_000, 9_000, 0, 9_000]);

    // Sent again, by another person's agreement.
    assert_eq!(allowed(&payer.get(&at("payments", &payment)).await.expect(200).json), ["remedies"]);
    let remedy = payer.change_latest(&at("payments", &payment), "remedies", reissue()).await.expect(201).json;
    assert_eq!(allowed(&remedy), Vec::<&str>::new());
    let head = app.by("head");
    assert_eq!(allowed(&head.get(&at("remedies", &remedy)).await.expect(200).json), ["approval", "rejection"]);
    head.change_latest(&at("remedies", &remedy), "approval", json!({ "note": "سنجیده شد" })).await.expect(200);
    assert_eq!(allowed(&payer.get(&at("remedies", &remedy)).await.expect(200).json), ["transfer_order"]);
    let body = json!({ "channel": "by_hand", "remedy_ids": [remedy["id"]] });
    let again = payer.post("/v1/transfer-orders", body).await.expect(201).json;
    assert_eq!(books(&app).await, [-9_000, 9_000, -9_000, 0]);
    let reissued = app.payments_of(&again).await[0].clone();
    assert_eq!((&reissued["reissue_of"], &reissued["payee"]["identifier"]), (&payment["id"], &json!("14003001239")));
    let payment = app.payment(&payment).await;
    assert_eq!((text(&payment, "state"), &payment["reissued_as"]), ("reissued", &reissued["id"]));

    app.import_refund(&[paid(&reissued)]).await.expect(201);

    assert_eq!(app.payment(&reissued).await["state"], "settled");
    assert_eq!(books(&app).await, [-9_000, 0, 0, 0]);
    let kinds = |postings: Vec<String>| -> Vec<String> {
        postings.iter().map(|one| one.split(':').next().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds(app.shown_about(resolution).await), ["payment_returned", "payment_reissued"]);
    let approved = &app.postings_about(resolution).await[1];
    assert_eq!(approved["made_by"], json!(app.world().users["payer"]));
    assert_eq!(approved["approved_by"], json!(app.world().users["head"]));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn an_agency_sees_the_payments_of_its_own_money_and_nothing_of_the_orders(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let payment = app.returned(9_000).await;
    let remedy = app.proposed_reissue("payer", &payment).await.expect(201).json;

    for (list, thing) in [("payments", &payment), ("remedies", &remedy)] {
        for by in ["north.clerk", "north.controller", "north.head"] {
            assert_eq!(app.by(by).every(&format!("/v1/{list}"), 5).await.len(), 1, "{by} {list}");
            app.by(by).get(&at(list, thing)).await.expect(200);
        }
        for by in ["south.clerk", "south.controller", "south.head"] {
            assert_eq!(app.by(by).every(&format!("/v1/{list}"), 5).await, Vec::<Value>::new(), "{by} {list}");
            app.by(by).get(&at(list, thing)).await.refused(404, "not_found");
        }
    }
    let order = format!("/v1/transfer-orders/{}", text(&payment, "transfer_order_id"));
    for path in
        ["/v1/transfer-orders", &order, &format!("{order}/payments"), &format!("{order}/bank-list"), "/v1/draws"]
    {
        app.by("north.clerk").get(path).await.refused(403, "forbidden");
    }
}
