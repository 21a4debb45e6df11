//! Filing: by every service, by whom, how often, and what is refused.

use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    cases::{GENERAL, SHIPPED, file, fresh_address, request},
    client::statuses,
    database::Engine,
};

/// Right answers to the forms that come with the product; of files the one that was uploaded.
fn answers(service: &str, uploaded: &Value) -> Value {
    let deposit = json!({
        "known_by": "receipt", "receipt_number": "۱۴۰۴-۱۲", "receipt_on": "1404-05-12", "agency_name": "اداره راه",
    });
    let own = match service {
        "beneficiary-correction" => json!({
            "present_name": "مریم رضایی", "right_kind": "natural", "right_name": "مریم رضائی",
            "right_national_id": "۱۳۶۰۱۲۳۴۵۸", "reason": "wrongly_registered", "documents": [uploaded["upload_id"]],
        }),
        "certificate" => json!({
            "certificate": "balance", "fiscal_year": "1404", "addressee": "بانک ملی", "language": "both",
            "letter": [uploaded["upload_id"]],
        }),
        "deposit-balance" => json!({ "asked": ["balance", "refunds"] }),
        "general-request" => return request()["answers"].clone(),
        "refund-follow-up" => json!({ "trouble": "not_paid" }),
        "salary-payment" => {
            return json!({
                "agency_name": "اداره راه", "employment": "permanent", "month": "mordad", "year": "1404",
                "trouble": "not_paid", "sheba": "IR940100004001000007654321", "pay_slip": [uploaded["upload_id"]],
            });
        }
        other => panic!("{other} is not shipped"),
    };
    let mut all = deposit.as_object().unwrap().clone();
    all.extend(own.as_object().unwrap().clone());
    Value::Object(all)
}

#[rstest]
#[tokio::test]
async fn every_service_that_comes_with_the_product_is_asked_for(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let mut asked = 0;
    for (service, _) in SHIPPED {
        app.offer(service).await;
        let uploaded = app.uploaded().await;
        let mut body = request();
        body["service"] = json!(service);
        let answers = answers(service, &uploaded);
        body["answers"] = answers.clone();
        if answers.to_string().contains(uploaded["upload_id"].as_str().unwrap()) {
            body["uploads"] = json!([uploaded]);
        }

        let filed = app.known(app.file(&body).await.expect(201)).await;

        let seen = app.by("clerk").get(&filed.path()).await.expect(200).json;
        assert_eq!((&seen["service_code"], &seen["answers"]), (&json!(service), &answers));
        asked += 1;
    }
    assert_eq!(asked, 6);
}

#[rstest]
#[tokio::test]
async fn what_is_not_right_is_named_and_leaves_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let before = app.contents().await;

    for (pointer, value, named, code) in [
        ("/service", json!("no-such-service"), "/service", "not_found"),
        ("/applicant/identifier", json!("1360123459"), "/applicant/identifier", "national_id_check_digit"),
        ("/applicant/kind", Value::Null, "/applicant/kind", "required"),
        ("/applicant/mobile", json!("02155667788"), "/applicant/mobile", "mobile_form"),
        ("/applicant/email", json!("x"), "/applicant/email", "email_form"),
        ("/answers/request", Value::Null, "/answers/request", "required"),
        ("/answers/nonsense", json!("x"), "/answers/nonsense", "unknown_field"),
        ("/answers/documents", json!([Uuid::nil()]), "/answers/documents/0", "not_found"),
    ] {
        let mut body = request();
        let (parent, member) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[member] = value;
        app.file(&body).await.refused(422, "invalid").naming(named, code);
    }
    // The form needs to know who asks; everything that is missing is named at once.
    let mut nameless = request();
    nameless["applicant"] = json!({ "name": "مریم رضایی" });
    nameless["answers"]["subject"] = Value::Null;
    let refused = app.file(&nameless).await.refused(422, "invalid").naming("/applicant/mobile", "required");
    refused.naming("/answers/subject", "required");
    let mut old = request();
    old["form_number"] = json!(2);
    let refused = app.file(&old).await.refused(409, "form_superseded");
    assert_eq!(refused.json["form_number"], 1);
    assert!(before == app.contents().await);
}

#[rstest]
#[tokio::test]
async fn a_form_that_was_published_anew_leaves_older_requests_theirs(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let form = |seen: &Value| seen["service_form_id"].clone();
    let before = form(&app.by("clerk").get(&filed.path()).await.expect(200).json);
    let seen = app.by("clerk").get(&filed.path()).await.expect(200).json;
    let service = format!("/v1/services/{}", seen["service_id"].as_str().unwrap());
    let (_, shipped) = SHIPPED.iter().find(|(code, _)| *code == GENERAL).unwrap();
    let mut definition = serde_json::from_str::<Value>(shipped).unwrap()["form"].clone();
    definition["pages"][0]["title_fa"] = json!("شما");

    let head = app.by("office.head");
    head.change_latest(&service, "draft", json!({ "definition": definition })).await.expect(200);
    head.change_latest(&service, "publication", json!({})).await.expect(200);

    app.file(&request()).await.refused(409, "form_superseded");
    let mut body = request();
    body["form_number"] = json!(2);
    let later = app.known(app.file(&body).await.expect(201)).await;
    assert_eq!(form(&app.by("clerk").get(&filed.path()).await.expect(200).json), before);
    assert_ne!(form(&app.by("clerk").get(&later.path()).await.expect(200).json), before);
}

#[rstest]
#[tokio::test]
async fn from_one_address_twenty_requests_come_in_an_hour(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let processes = [app.stranger(), app.another(|_| ()).await];
    let (address, last) = (fresh_address(), Uuid::now_v7().to_string());
    let mut answers = Vec::new();
    for at in 0..18 {
        let key = Uuid::now_v7().to_string();
        answers.push(file(&processes[at % 2], &request(), &address, &key).await);
    }
    assert_eq!(statuses(&answers), [201; 18]);
    assert_eq!(answers[17].header("ratelimit"), "\"filings-from-address\";r=2;t=1800");

    // The last two places, wanted by four at once.
    let keys = [last.clone(), Uuid::now_v7().to_string(), Uuid::now_v7().to_string(), Uuid::now_v7().to_string()];
    let body = request();
    let wanted = keys.iter().enumerate().map(|(at, key)| file(&processes[at % 2], &body, &address, key));
    let answers = futures_util::future::join_all(wanted).await;
    assert_eq!(statuses(&answers), [201, 201, 429, 429]);

    let waits = file(&processes[1], &request(), &address, &Uuid::now_v7().to_string()).await;
    assert_eq!(waits.refused(429, "rate_limited").header("retry-after"), "1800");
    // Whoever lost the answer gets it all the same.
    let filed = keys.iter().zip(&answers).find(|(_, answer)| answer.status == 201).unwrap();
    let again = file(&processes[1], &request(), &address, filed.0).await.expect(201);
    assert_eq!((again.header("idempotent-replayed"), &again.bytes), ("true", &filed.1.bytes));
    app.file(&request()).await.expect(201);
    app.clock.advance(Duration::seconds(1800));
    file(&processes[0], &request(), &address, &Uuid::now_v7().to_string()).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn staff_files_for_somebody_who_follows_it_alone(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let key = Uuid::now_v7().to_string();
    let body = json!({ "request": request() });

    let answer = app.by("clerk").post_with("/v1/staff-requests", body.clone(), &key).await.expect(201);
    let again = app.by("clerk").post_with("/v1/staff-requests", body, &key).await.expect(201);

    assert_eq!(answer.bytes, again.bytes);
    assert_eq!(answer.header("location"), format!("/v1/requests/{}", answer.id()));
    let filed = app.known(answer).await;
    assert_eq!(app.look_up(&filed.typed()).await.expect(200).json["case"]["state"], "registered");
    let seen = app.by("clerk").get(&filed.path()).await.expect(200).json;
    assert_eq!((&seen["channel"], seen["agency_id"].is_null()), (&json!("staff"), true));
    let mut wrong = json!({ "request": request() });
    wrong["request"]["applicant"]["mobile"] = json!("1");
    let refused = app.by("clerk").post("/v1/staff-requests", wrong.clone()).await.refused(422, "invalid");
    refused.naming("/request/applicant/mobile", "mobile_form");
    wrong["request"] = request();
    wrong["request"]["answers"]["request"] = Value::Null;
    let refused = app.by("clerk").post("/v1/staff-requests", wrong).await.refused(422, "invalid");
    refused.naming("/request/answers/request", "required");
    let elsewhere = json!({ "agency_id": app.world().south.id, "request": request() });
    app.by("north.clerk").post("/v1/staff-requests", elsewhere).await.refused(404, "not_found");
    app.by("north.clerk").post("/v1/staff-requests", json!({ "request": request() })).await.refused(404, "not_found");
}
