use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{debit, imported, item_of, parts};
use crate::support::{app::TestApp, database::Engine, given::CsvLine};

const OTHER: &str = "IR550570022080013447370101";
const SHEBA: &str = "IR780100004001000001234567";

fn giving_back(item: Uuid) -> Value {
    json!({ "suspense_item_id": item, "payee_sheba": SHEBA, "payee_name": "شرکت البرز", "note": "واریز اشتباه" })
}

#[rstest]
#[tokio::test]
async fn money_goes_back_when_the_head_of_treasury_agrees(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(9_000).await;

    let proposed = app.by("clerk").post("/v1/payer-returns", giving_back(item)).await.expect(201);
    assert_eq!((&proposed.json["kind"], &proposed.json["payee_sheba"]), (&json!("payer_return"), &json!(SHEBA)));
    assert_eq!((parts(&app, item).await.as_str(), app.balance("1150").await), ("proposed 0 9000", 0));
    for by in ["clerk2", "office.head", "reconciler", "clerk"] {
        app.approve(by, proposed.id()).await.refused(403, "forbidden");
        let reason = json!({ "reason": "نه" });
        let path = format!("/v1/resolutions/{}", proposed.id());
        app.by(by).change_latest(&path, "rejection", reason).await.refused(403, "forbidden");
    }
    let confirmed = app.approve("head", proposed.id()).await.expect(200);

    assert_eq!(confirmed.json["state"], "confirmed");
    assert_eq!(parts(&app, item).await, "closed 0 0");
    assert_eq!(app.shown_about(item).await[1], "receipt_returned: debit 2130 9000, credit 1150 9000");
    let posting = &app.postings_about(item).await[1];
    assert_eq!(posting["made_by"], json!(app.world().users["clerk"]));
    assert_eq!(posting["approved_by"], json!(app.world().users["head"]));
    assert_eq!((app.balance("2130").await, app.balance("1150").await), (0, -9_000));
    app.verify().await;
}

/// The second person is told where money goes to another account than it came from; it may.
#[rstest]
#[tokio::test]
async fn whoever_decides_sees_that_it_goes_to_another_account(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let from = |reference: &str, counterparty: &str| CsvLine {
        counterparty: counterparty.to_owned(),
        ..super::paid(reference, "", 900)
    };
    let lines = imported(&app, 1, &[from("1", OTHER), from("2", SHEBA), from("3", "")]).await;

    let mut told = Vec::new();
    for line in &lines {
        let proposed = app.by("clerk").post("/v1/payer-returns", giving_back(item_of(line))).await.expect(201);
        let path = format!("/v1/resolutions/{}", proposed.id());
        let seen = app.by("head").get(&path).await.expect(200).json;
        assert_eq!(seen["is_to_another_account"], proposed.json["is_to_another_account"]);
        told.push(seen["is_to_another_account"].clone());
        let confirmed = app.approve("head", proposed.id()).await.expect(200).json;
        assert_eq!(confirmed["is_to_another_account"], seen["is_to_another_account"]);
    }

    assert_eq!(told, [json!(true), json!(false), json!(false)]);
    let listed = app.by("head").every("/v1/resolutions?kind=payer_return", 2).await;
    assert_eq!(listed.iter().filter(|one| one["is_to_another_account"] == true).count(), 1);
    let word = app.proposed(5_000).await.path();
    assert!(app.by("auditor").get(&word).await.expect(200).json.get("is_to_another_account").is_none());
}

#[rstest]
#[tokio::test]
async fn a_part_goes_back_and_the_rest_is_identified(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(9_000).await;
    let declared = app.declared("north", 7_000).await.id();

    let mut body = giving_back(item);
    body["amount"] = json!("2000");
    let proposed = app.by("clerk").post("/v1/payer-returns", body.clone()).await.expect(201).id();
    app.approve("head", proposed).await.expect(200);
    assert_eq!(parts(&app, item).await, "open 0 7000");
    body["amount"] = json!("7001");
    let more = app.by("clerk").post("/v1/payer-returns", body).await.refused(409, "suspense_item_short");
    assert_eq!(more.json["remaining"], "7000");
    let proposed = app.identify("clerk", &[item], &[declared]).await.expect(201).id();
    app.approve("reconciler", proposed).await.expect(200);

    assert_eq!(parts(&app, item).await, "closed 7000 0");
    assert_eq!((app.balance("2130").await, app.balance("2110").await, app.balance("1150").await), (0, 7_000, -2_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_cannot_go_back_is_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(9_000).await;
    let out = item_of(&imported(&app, 1, &[debit("1", 90)]).await[0]);
    let (clerk, before) = (app.by("clerk"), app.rows().await);

    clerk.post("/v1/payer-returns", giving_back(out)).await.refused(409, "suspense_item_debit");
    for (member, value, code) in [
        ("suspense_item_id", json!(Uuid::nil()), "not_found"),
        ("amount", json!("0"), "zero"),
        ("payee_sheba", json!("IR000100004001000001234567"), "sheba_check_digit"),
        ("payee_sheba", json!(app.world().concentration.sheba), "treasury_account"),
        ("payee_sheba", json!(app.world().refund.sheba), "treasury_account"),
        ("payee_name", json!(""), "required"),
        ("note", json!(""), "required"),
    ] {
        let mut body = giving_back(item);
        body[member] = value;
        let answer = clerk.post("/v1/payer-returns", body).await;
        answer.refused(422, "invalid").naming(&format!("/{member}"), code);
    }
    for by in ["reconciler", "office.head", "head", "north.clerk", "payer", "auditor"] {
        app.by(by).post("/v1/payer-returns", giving_back(item)).await.refused(403, "forbidden");
    }

    assert_eq!(app.rows().await, before);
}
