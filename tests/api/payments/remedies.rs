use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::books;
use crate::support::{
    app::TestApp,
    database::Engine,
    paid::{PAYER_SHEBA, at, paid, reissue},
};

fn order(remedies: &[Uuid]) -> Value {
    json!({ "channel": "bank_list", "remedy_ids": remedies })
}

#[rstest]
#[tokio::test]
async fn another_person_decides_and_another_one_than_that_sends(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let payment = app.returned(500).await;
    let roles = json!([{ "role": "treasury_payer" }, { "role": "treasury_office_head" }]);
    let (_, both) = app.newcomer("both", roles).await;
    let path = at("payments", &payment);

    let own = both.change_latest(&path, "remedies", reissue()).await.expect(201);
    let own_path = format!("/v1/remedies/{}", own.id());
    both.change_latest(&own_path, "approval", json!({})).await.refused(403, "same_person");
    both.change_latest(&own_path, "rejection", json!({ "reason": "نه" })).await.refused(403, "same_person");
    app.by("payer").change_latest(&path, "remedies", reissue()).await.refused(409, "remedy_under_way");
    for by in ["payer2", "clerk", "reconciler", "north.head"] {
        app.by(by).change_latest(&own_path, "approval", json!({})).await.refused(403, "forbidden");
    }
    app.by("payer").post("/v1/transfer-orders", order(&[own.id()])).await.refused(409, "remedy_not_approved");
    let stale = own.etag().to_owned();
    let rejected = app.by("head").change_latest(&own_path, "rejection", json!({ "reason": "نام" })).await.expect(200);
    assert_eq!((&rejected.json["state"], &rejected.json["rejected_because"]), (&json!("rejected"), &json!("نام")));
    app.by("head").change(&format!("{own_path}/approval"), &stale, json!({})).await.refused(412, "version_stale");
    app.by("head").change_latest(&own_path, "approval", json!({})).await.refused(409, "state_forbids");

    let second = app.proposed_reissue("payer", &payment).await.expect(201).id();
    both.change_latest(&format!("/v1/remedies/{second}"), "approval", json!({})).await.expect(200);
    both.post("/v1/transfer-orders", order(&[second])).await.refused(403, "same_person");
    // Who proposed it may: the second person has seen what is paid.
    app.by("payer").post("/v1/transfer-orders", order(&[second])).await.expect(201);

    app.by("payer2").post("/v1/transfer-orders", order(&[second])).await.refused(409, "remedy_not_approved");
    let said = app.payment(&payment).await["remedies"].clone();
    assert_eq!((&said[0]["state"], &said[1]["state"]), (&json!("rejected"), &json!("approved")));
    assert_eq!(books(&app).await, [-500, 500, -500, 0]);
}

#[rstest]
#[tokio::test]
async fn an_approved_reissue_falls_until_it_is_sent(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.returned(500).await;
    let remedy = app.approved_reissue(&payment).await;
    let path = format!("/v1/remedies/{remedy}");
    let no = json!({ "reason": "شبا نادرست بود" });

    app.by("head2").change_latest(&path, "rejection", no.clone()).await.expect(200);
    app.by("payer").post("/v1/transfer-orders", order(&[remedy])).await.refused(409, "remedy_not_approved");
    let other = app.approved_reissue(&payment).await;
    app.by("payer").post("/v1/transfer-orders", order(&[other])).await.expect(201);

    app.by("head").change_latest(&format!("/v1/remedies/{other}"), "rejection", no).await.refused(409, "state_forbids");
    app.proposed_reissue("payer", &payment).await.refused(409, "state_forbids");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_is_no_remedy_is_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let payment = app.settled(500).await;
    let (payer, path) = (app.by("payer"), at("payments", &payment));
    payer.change_latest(&path, "remedies", reissue()).await.refused(409, "state_forbids");
    let payment = app.returned(70).await;
    let path = at("payments", &payment);
    let with = |member: &str, value: Value| {
        let mut body = reissue();
        body[member] = value;
        body
    };

    let restoration = json!({ "kind": "restoration", "note": "سپرده نبود" });
    payer.change_latest(&path, "remedies", restoration).await.refused(409, "payer_return_not_restorable");
    for (body, pointer, code) in [
        (with("payee", Value::Null), "/payee", "required"),
        (with("kind", json!("restoration")), "/payee", "unknown_field"),
        (with("kind", json!("gift")), "/kind", "unknown_value"),
        (with("note", json!("")), "/note", "required"),
        (
            with("payee", json!({ "sheba": "IR000100004001000001234567", "name": "x" })),
            "/payee/sheba",
            "sheba_check_digit",
        ),
        (with("payee", json!({ "sheba": PAYER_SHEBA, "name": "" })), "/payee/name", "required"),
        (with("payee", json!({ "sheba": app.world().refund.sheba, "name": "x" })), "/payee/sheba", "treasury_account"),
        (
            with("payee", json!({ "sheba": PAYER_SHEBA, "name": "x", "identifier": "1360123459" })),
            "/payee/identifier",
            "national_id_check_digit",
        ),
    ] {
        let answer = payer.change_latest(&path, "remedies", body).await;
        answer.refused(422, "invalid").naming(pointer, code);
    }
    payer.change(&format!("{path}/remedies"), "\"9.0\"", reissue()).await.refused(412, "version_stale");
    for by in ["reconciler", "clerk", "head", "north.clerk"] {
        app.by(by).change_latest(&path, "remedies", reissue()).await.refused(403, "forbidden");
    }

    assert_eq!(app.by("auditor").every("/v1/remedies", 5).await.len(), 0);
}

#[rstest]
#[tokio::test]
async fn a_reissue_that_came_back_is_sent_once_more(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut payment = app.returned(500).await;

    for _ in 0..2 {
        let remedy = app.approved_reissue(&payment).await;
        let sent = app.by("payer2").post("/v1/transfer-orders", order(&[remedy])).await.expect(201).json;
        payment = app.payments_of(&sent).await[0].clone();
        app.import_refund(&[paid(&payment)]).await.expect(201);
        app.import_refund(&[crate::support::paid::came_back(&payment)]).await.expect(201);
        payment = app.payment(&payment).await;
    }

    assert_eq!(payment["state"], "returned");
    assert_eq!(app.by("auditor").every("/v1/payments?state=reissued", 5).await.len(), 2);
    assert_eq!(books(&app).await, [-500, 500, 0, 500]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn whoever_confirmed_a_payer_return_does_not_send_it_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let roles = json!([{ "role": "treasury_payer" }, { "role": "treasury_head" }]);
    let (_, both) = app.newcomer("both", roles).await;
    let returned = app.proposed_return(500).await;
    both.change_latest(&format!("/v1/resolutions/{returned}"), "approval", json!({})).await.expect(200);
    app.funded(500).await;
    let first = json!({ "channel": "bank_list", "resolution_ids": [returned] });
    let first = app.by("payer").post("/v1/transfer-orders", first).await.expect(201).json;
    let payment = app.payments_of(&first).await.remove(0);
    app.import_refund(&[paid(&payment), crate::support::paid::came_back(&payment)]).await.expect(201);
    let remedy = app.approved_reissue(&payment).await;

    both.post("/v1/transfer-orders", order(&[remedy])).await.refused(403, "same_person");

    app.by("payer2").post("/v1/transfer-orders", order(&[remedy])).await.expect(201);
    app.verify().await;
}
