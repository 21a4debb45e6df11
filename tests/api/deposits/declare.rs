use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::statuses, database::Engine};

#[rstest]
#[tokio::test]
async fn a_clerk_declares_a_deposit_and_gets_an_identifier_to_pay_with(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;

    let declared = app.declared("north", 250_000_000).await;

    assert_eq!(declared.json["state"], "declared");
    assert_eq!(declared.json["class"], "security");
    assert_eq!(declared.json["amount"], "250000000");
    assert_eq!(declared.json["fiscal_year"], 1404);
    assert_eq!(declared.json["receipt_on_jalali"], "1404-05-12");
    let identifier = declared.json["payment_identifier"].as_str().unwrap();
    assert_eq!(identifier.len(), 26);
    assert!(identifier.starts_with("102030400104"), "{identifier}");
    let viewed = app.by("north.clerk").get(declared.header("location")).await.expect(200);
    assert_eq!(viewed.json, declared.json);
    assert_eq!(viewed.etag(), declared.etag());
}

#[rstest]
#[tokio::test]
async fn a_receipt_number_is_used_once_in_an_agency_and_year(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let mut body = app.declaration(&app.world().north, 1_000);
    let clerk = app.by("north.clerk");
    clerk.post("/v1/deposits", body.clone()).await.expect(201);

    clerk.post("/v1/deposits", body.clone()).await.refused(409, "receipt_number_taken");
    body["receipt_on"] = json!("2025-03-20");
    clerk.post("/v1/deposits", body.clone()).await.expect(201);
    body["agency_id"] = json!(app.world().south.id);
    app.by("south.clerk").post("/v1/deposits", body).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn the_receipt_number_of_a_declaration_taken_back_may_be_declared_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let mut body = app.declaration(&app.world().north, 1_000);
    let clerk = app.by("north.clerk");
    let wrong = clerk.post("/v1/deposits", body.clone()).await.expect(201).id();
    let reason = json!({ "reason": "نوع سپرده اشتباه بود" });
    clerk.change_latest(&format!("/v1/deposits/{wrong}"), "cancellation", reason).await.expect(200);

    body["kind"] = json!("performance");
    clerk.post("/v1/deposits", body.clone()).await.expect(201);
    clerk.post("/v1/deposits", body).await.refused(409, "receipt_number_taken");
}

#[rstest]
#[tokio::test]
async fn the_same_key_twenty_times_at_once_declares_one_deposit(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let clerk = app.by("north.clerk");
    let body = app.declaration(&app.world().north, 7_000);

    let calls = (0..20).map(|_| clerk.post_with("/v1/deposits", body.clone(), "one-intention"));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201; 20]);
    assert!(answers.iter().all(|answer| answer.bytes == answers[0].bytes), "the answers differ");
    assert!(answers.iter().all(|answer| answer.etag() == answers[0].etag()));
    let replayed = answers.iter().filter(|answer| answer.header("idempotent-replayed") == "true").count();
    assert_eq!(replayed, 19);
    let list = clerk.get("/v1/deposits").await.expect(200);
    assert_eq!(list.json["items"].as_array().unwrap().len(), 1);

    let mut other = body.clone();
    other["amount"] = json!("8000");
    clerk.post_with("/v1/deposits", other, "one-intention").await.refused(422, "idempotency_key_reused");
    // The same key in somebody else's hand is another key.
    let south = app.declaration(&app.world().south, 7_000);
    app.by("south.clerk").post_with("/v1/deposits", south, "one-intention").await.expect(201);
}

#[rstest]
#[tokio::test]
async fn a_refused_declaration_leaves_nothing_and_its_key_stays_free(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let clerk = app.by("north.clerk");
    let mut body = app.declaration(&app.world().north, 0);

    clerk.post_with("/v1/deposits", body.clone(), "k").await.refused(422, "invalid").naming("/amount", "zero");
    body["amount"] = json!("1");

    clerk.post_with("/v1/deposits", body, "k").await.expect(201);
    let totals = clerk.get("/v1/deposit-totals").await.expect(200);
    assert_eq!(totals.json["count"], 1);
}

#[rstest]
#[case("/amount", json!(1000), "amount_not_a_string")]
#[case("/amount", json!("1e9"), "amount_invalid")]
#[case("/amount", json!("-1"), "amount_invalid")]
#[case("/amount", json!("10000000000000000000"), "amount_too_large")]
#[case("/amount", json!("0"), "zero")]
#[case("/amount", json!(null), "amount_not_a_string")]
#[case("/depositor/identifier", json!("+360123458"), "national_id_digits")]
#[case("/depositor/identifier", json!("1360123459"), "national_id_check_digit")]
#[case("/depositor/name", json!("a\u{0}b"), "control_character")]
#[case("/depositor/name", json!("   "), "required")]
#[case("/depositor/kind", json!("robot"), "unknown_value")]
#[case("/kind", json!("water_connection"), "unknown_value")]
#[case("/receipt_on", json!("1404-05-12x"), "invalid")]
#[case("/receipt_on", json!("2030-01-01"), "in_future")]
#[case("/receipt_on", json!("1922-08-03"), "too_old")]
#[case("/agency_id", json!("00000000-0000-7000-8000-000000000000"), "not_found")]
#[case("/link_account_id", json!("00000000-0000-7000-8000-000000000000"), "not_a_link_account")]
#[case("/surprise", json!("x"), "unknown_field")]
#[tokio::test]
async fn a_wrong_field_is_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;
    let mut body = app.declaration(&app.world().north, 1_000);
    match pointer.rsplit_once('/').unwrap() {
        ("", member) => body[member] = value,
        (parent, member) => body.pointer_mut(parent).unwrap()[member] = value,
    }

    let answer = app.by("north.clerk").post("/v1/deposits", body).await;

    answer.refused(422, "invalid").naming(pointer, code);
    let totals = app.by("north.clerk").get("/v1/deposit-totals").await.expect(200);
    assert_eq!(totals.json["count"], 0);
}

#[rstest]
#[tokio::test]
async fn persian_and_arabic_digits_are_taken_everywhere(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut body = app.declaration(&app.world().north, 1);
    body["amount"] = json!("۲۵۰٠٠۰");
    body["receipt_number"] = json!("۱۴۰۴-٠٠۱۲۳");
    body["depositor"]["identifier"] = json!("۱۳۶٠۱۲۳۴۵۸");

    let declared = app.by("north.clerk").post("/v1/deposits", body).await.expect(201);

    assert_eq!(declared.json["amount"], "250000");
    assert_eq!(declared.json["receipt_number"], "1404-00123");
    assert_eq!(declared.json["depositor"]["identifier"], "1360123458");
}
