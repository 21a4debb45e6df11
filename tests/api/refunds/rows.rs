//! What a request says, and what of it is refused by name.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    database::Engine,
    refunded::{MARYAM, REZA},
};

/// A credit number with the right check digits that nobody was given.
fn unknown() -> String {
    amanat_kernel::CreditNumber::issue(amanat_kernel::FiscalYear::of("2025-08-10".parse().unwrap()).unwrap(), 999_999)
        .unwrap()
        .to_string()
}

#[rstest]
#[tokio::test]
async fn a_row_that_cites_another_announcement_is_named(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let [deposit, other] = app.announced("north", &[900, 50]).await.try_into().unwrap();
    let clerk = app.by("north.clerk");
    let with = |member: &str, value: Value| {
        let mut body = app.request_for("north", &[(&deposit, 10), (&other, 10)]);
        body["rows"][1][member] = value;
        body
    };

    for (member, value, code) in [
        ("credit_number", json!(unknown()), "credit_number_unknown"),
        ("announced_on", json!("2025-08-09"), "announced_on_differs"),
        ("receipt_number", deposit["receipt_number"].clone(), "receipt_number_differs"),
        ("amount", json!("51"), "more_than_deposit"),
        ("amount", json!("0"), "zero"),
        ("payee", json!({ "sheba": MARYAM, "name": "مریم رضایی" }), "payee_not_expected"),
    ] {
        let answer = clerk.post("/v1/refunds", with(member, value)).await;
        assert_eq!(answer.status, 422, "{member}: {}", answer.json);
        answer.naming(&format!("/rows/1/{member}"), code);
    }
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM refund").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_deposit_that_was_not_announced_has_nothing_to_cite(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let announced = app.announced("north", &[900]).await.remove(0);
    let swept = app.swept("north", &[70]).await[0];
    let swept = app.deposit(swept).await;
    let mut body = app.request_for("north", &[(&announced, 10)]);
    body["rows"][0]["receipt_number"] = swept["receipt_number"].clone();

    app.by("north.clerk")
        .post("/v1/refunds", body)
        .await
        .expect(422)
        .naming("/rows/0/receipt_number", "receipt_number_differs");
}

#[rstest]
#[tokio::test]
async fn beneficiaries_who_are_paid_directly_are_named_and_counted(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let [deposit, other] = app.announced("north", &[900, 50]).await.try_into().unwrap();
    let mut body = app.request_for("north", &[(&deposit, 300), (&deposit, 200), (&other, 50)]);
    let clerk = app.by("north.clerk");
    body["payee_mode"] = json!("beneficiary_direct");
    clerk.post("/v1/refunds", body.clone()).await.expect(422).naming("/payee_account_id", "payee_not_expected");
    body.as_object_mut().unwrap().remove("payee_account_id");
    clerk.post("/v1/refunds", body.clone()).await.expect(422).naming("/rows/0/payee", "required");
    // Two heirs share the first deposit; one of them is paid another one, too.
    let maryam = json!({ "sheba": MARYAM, "name": "مریم رضایی", "identifier": "1360123458" });
    let reza = json!({ "sheba": REZA, "name": "رضا رضایی" });
    for (row, payee) in [(0, &maryam), (1, &reza), (2, &maryam)] {
        body["rows"][row]["payee"] = payee.clone();
    }

    let refund = clerk.post("/v1/refunds", body).await.expect(201).json;

    let payees: Vec<(&Value, &Value)> =
        refund["payees"].as_array().unwrap().iter().map(|payee| (&payee["name"], &payee["amount"])).collect();
    assert_eq!(payees, [(&json!("مریم رضایی"), &json!("350")), (&json!("رضا رضایی"), &json!("200"))]);
    let numbers: Vec<&Value> = refund["rows"].as_array().unwrap().iter().map(|row| &row["payee_number"]).collect();
    assert_eq!(numbers, [&json!(1), &json!(2), &json!(1)]);
}

/// Typed as people type it, kept and signed as plain digits; the rows of one person are one payment.
#[rstest]
#[tokio::test]
async fn a_payee_is_identified_as_a_depositor_is(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let clerk = app.by("north.clerk");
    let named = |kind: Value, identifier: &str| {
        let mut body = app.request_for("north", &[(&deposit, 300), (&deposit, 200)]);
        body["payee_mode"] = json!("beneficiary_direct");
        body.as_object_mut().unwrap().remove("payee_account_id");
        let payee =
            |identifier: &str| json!({ "sheba": MARYAM, "name": "مریم رضایی", "kind": kind, "identifier": identifier });
        (body["rows"][0]["payee"], body["rows"][1]["payee"]) = (payee("1360123458"), payee(identifier));
        body
    };

    for (kind, identifier, code) in [
        (Value::Null, "1360123459", "national_id_check_digit"),
        (Value::Null, "14003001238", "legal_id_check_digit"),
        (Value::Null, "A-1", "foreign_identifier_form"),
        (json!("natural"), "14003001239", "national_id_length"),
    ] {
        let answer = clerk.post("/v1/refunds", named(kind, identifier)).await.refused(422, "invalid");
        answer.naming("/rows/1/payee/identifier", code);
    }
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM refund").await, 0);
    let refund = clerk.post("/v1/refunds", named(Value::Null, "۱۳۶۰۱۲۳۴۵۸")).await.expect(201).json;

    let payees = refund["payees"].as_array().unwrap();
    assert_eq!((payees.len(), &payees[0]["identifier"]), (1, &json!("1360123458")));
    let path = format!("/v1/refunds/{}/correction", refund["id"].as_str().unwrap());
    let etag = clerk.get(path.trim_end_matches("/correction")).await.etag().to_owned();
    let mut body = named(Value::Null, "1360123459");
    body.as_object_mut().unwrap().remove("agency_id");
    let answer = clerk.change(&path, &etag, body).await.refused(422, "invalid");
    answer.naming("/rows/1/payee/identifier", "national_id_check_digit");
}

#[rstest]
#[tokio::test]
async fn the_treasury_is_no_payee(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let (clerk, world) = (app.by("north.clerk"), app.world());
    let mut body = app.request_for("north", &[(&deposit, 300), (&deposit, 200)]);
    body["payee_mode"] = json!("beneficiary_direct");
    body.as_object_mut().unwrap().remove("payee_account_id");
    for row in [0, 1] {
        body["rows"][row]["payee"] = json!({ "sheba": MARYAM, "name": "مریم رضایی" });
    }

    for own in [&world.concentration, &world.central_deposit, &world.refund] {
        let mut wrong = body.clone();
        wrong["rows"][1]["payee"]["sheba"] = json!(own.sheba);
        let answer = clerk.post("/v1/refunds", wrong).await.refused(422, "invalid");
        let answer = answer.naming("/rows/1/payee/sheba", "treasury_account");
        assert_eq!(answer.json["errors"].as_array().unwrap().len(), 1);
    }
    let drafted = clerk.post("/v1/refunds", body.clone()).await.expect(201);

    body.as_object_mut().unwrap().remove("agency_id");
    body["rows"][0]["payee"]["sheba"] = json!(world.refund.sheba);
    let path = format!("/v1/refunds/{}/correction", drafted.id());
    let answer = clerk.change(&path, drafted.etag(), body).await.refused(422, "invalid");
    answer.naming("/rows/0/payee/sheba", "treasury_account");
}

#[rstest]
#[tokio::test]
async fn whoever_checks_says_what_the_bank_said_about_beneficiaries(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let mut body = app.request_for("north", &[(&deposit, 300)]);
    body["payee_mode"] = json!("beneficiary_direct");
    body.as_object_mut().unwrap().remove("payee_account_id");
    body["rows"][0]["payee"] = json!({ "sheba": MARYAM, "name": "مریم رضایی" });
    let id = app.by("north.clerk").post("/v1/refunds", body).await.expect(201).id();
    app.submit("north", id).await.expect(200);
    for (by, verb) in
        [("north.controller", "controller-signature"), ("north.head", "cosignature"), ("clerk", "examination")]
    {
        app.step(by, id, verb).await.expect(200);
    }

    let seen = app.refund(id).await;
    let body = json!({ "content_sha256": seen.json["content_sha256"] });
    let path = format!("/v1/refunds/{id}/check");
    app.by("clerk").change(&path, seen.etag(), body).await.refused(422, "payee_enquiry_missing");
    let checked = app.step("clerk", id, "check").await.expect(200).json;
    assert_eq!(checked["payee_enquiry"], "نام صاحب حساب درست است");
}

#[rstest]
#[tokio::test]
async fn an_agency_is_paid_into_its_own_refund_account(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let clerk = app.by("north.clerk");
    let with = |account: Value| {
        let mut body = app.request_for("north", &[(&deposit, 300)]);
        body["payee_account_id"] = account;
        body
    };

    let path = "/v1/refunds";
    clerk.post(path, with(Value::Null)).await.expect(422).naming("/payee_account_id", "required");
    let link = json!(app.agency("north").link_account);
    clerk.post(path, with(link)).await.expect(422).naming("/payee_account_id", "not_a_refund_account");
    let south = json!(app.agency("south").refund_account);
    clerk.post(path, with(south)).await.expect(422).naming("/payee_account_id", "not_found");
}

#[rstest]
#[tokio::test]
async fn another_agency_neither_sees_nor_cites_a_deposit(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let id = app.submitted(&[(&deposit, 300)]).await;
    let south = app.by("south.clerk");

    south.get(&format!("/v1/refunds/{id}")).await.refused(404, "not_found");
    assert!(south.every("/v1/refunds", 200).await.is_empty());
    for (by, verb, body) in [
        ("south.clerk", "cancellation", json!({ "reason": "آزمون" })),
        (
            "south.clerk",
            "submission",
            json!({ "expected_available": [{ "credit_number": deposit["credit_number"], "available": "1" }] }),
        ),
        ("south.controller", "controller-signature", json!({ "content_sha256": "0".repeat(64) })),
        ("south.controller", "return", json!({ "reason": "آزمون" })),
    ] {
        let etag = app.refund(id).await.etag().to_owned();
        app.by(by).change(&format!("/v1/refunds/{id}/{verb}"), &etag, body).await.refused(404, "not_found");
    }
    let body = app.request_for("south", &[(&deposit, 300)]);
    south.post("/v1/refunds", body).await.expect(422).naming("/rows/0/credit_number", "credit_number_unknown");
    let mut body = app.request_for("north", &[(&deposit, 300)]);
    body["payee_account_id"] = json!(app.agency("south").refund_account);
    south.post("/v1/refunds", body).await.expect(422).naming("/agency_id", "not_found");
}
