//! Another secret for whoever lost it: sent to the contact on file, and nobody else learns anything.

use amanat::base::faults::Fault;
use chrono::Duration;
use reqwest::Method;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    cases::{Filed, fresh_address, from, request},
    client::{Answer, Caller, statuses},
    database::Engine,
    gateway::Heard,
};

/// Asks as anybody.
async fn recover(caller: &Caller, body: &Value, address: &str, key: &str) -> Answer {
    let request = caller.request(Method::POST, "/v1/secret-recoveries").header("Idempotency-Key", key);
    caller.send(from(request.json(body), address)).await
}

impl TestApp {
    /// Asks for another secret, from an address of its own.
    pub async fn recover(&self, reference: &str, contact: &str) -> Answer {
        let body = json!({ "reference": reference, "contact": contact });
        recover(&self.stranger(), &body, &fresh_address(), &Uuid::now_v7().to_string()).await
    }
}

/// The PIN and the token that a message carries.
fn carried(heard: &Heard) -> (String, String) {
    let text = heard.text();
    let isolated: Vec<&str> =
        text.split('\u{2066}').skip(1).map(|part| part.split('\u{2069}').next().unwrap()).collect();
    let pin = isolated[1].chars().map(|c| char::from_digit(u32::from(c) - 0x6f0, 10).unwrap()).collect();
    (pin, text.rsplit_once("/track#").unwrap().1.to_owned())
}

/// Whether this stands in any table, as text or as bytes.
async fn is_kept(app: &TestApp, secret: &str) -> bool {
    let hex: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
    let persian: String =
        secret.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x6f0 + d)).unwrap_or(c)).collect();
    let contents = app.contents().await;
    contents
        .values()
        .any(|(_, rows)| rows.contains(secret) || rows.contains(&persian) || rows.to_uppercase().contains(&hex))
}

#[rstest]
#[tokio::test]
async fn the_contact_on_file_gets_a_new_secret_and_the_old_one_ends(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    let (filed, other) = (app.filed().await, app.filed().await);
    let opened = app.applicant(&filed).await;
    app.tell().await;
    // However it is written.
    let asked = app.recover(&filed.reference, "+98 912 123 4567").await.expect(202);
    assert_eq!(asked.json, json!({ "within_minutes": 5 }));
    // Until the worker comes nothing has changed.
    app.look_up(&filed.typed()).await.expect(200);

    let told = app.tell().await;

    assert_eq!((told.recovered, told.sent), (1, 1));
    let heard = gateway.heard().pop().unwrap();
    assert_eq!((&heard.json["channel"], &heard.json["to"]), (&json!("sms"), &json!("09121234567")));
    let (pin, token) = carried(&heard);
    assert_eq!(pin.len(), 7);
    opened.get("/v1/tracked-case").await.refused(401, "tracking_required");
    app.look_up(&filed.typed()).await.refused(404, "case_not_found");
    app.look_up(&json!({ "token": filed.token })).await.refused(404, "case_not_found");
    app.look_up(&json!({ "token": token })).await.expect(200);
    let new = Filed { pin: pin.clone(), token: token.clone(), ..filed.clone() };
    let seen = app.look_up(&new.typed()).await.expect(200).json;
    let kinds: Vec<&Value> = seen["case"]["entries"].as_array().unwrap().iter().map(|entry| &entry["kind"]).collect();
    assert_eq!(kinds, ["filed", "secret_issued"]);
    // The other case is as it was, and nothing of the secret or the wish is kept.
    app.look_up(&other.typed()).await.expect(200);
    for secret in [&pin, &token] {
        assert!(!is_kept(&app, secret).await, "{secret} is kept");
    }
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM secret_recovery").await, 0);
    let message = app.messages_of(&filed.reference).await.pop().unwrap();
    assert_eq!((&message["kind"], &message["is_secret"]), (&json!("secret_issued"), &json!(true)));
    // One message tells of it, not two.
    app.tell().await;
    assert_eq!(gateway.heard().len(), 3);
    let granted = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'secret_recovery.granted' AND actor_id IS NULL";
    assert_eq!(app.count(granted).await, 1);
}

#[rstest]
#[tokio::test]
async fn a_contact_that_is_not_on_file_changes_nothing_and_hears_the_same(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    let filed = app.filed().await;
    let mut unnamed = crate::support::complaints::complaint();
    unnamed.as_object_mut().unwrap().remove("applicant");
    let unnamed = app.complain(&unnamed).await.expect(201).json["reference"].as_str().unwrap().to_owned();
    let unknown = amanat_kernel::TrackingReference::issue(42).unwrap();
    app.tell().await;
    let told = gateway.heard().len();

    let mut seen: Option<(Vec<u8>, Vec<String>, Vec<String>)> = None;
    for (reference, contact) in [
        (filed.reference.as_str(), "09121234567"),
        (filed.reference.as_str(), "09121234568"),
        (filed.reference.as_str(), "m.rezaei@example.ir"),
        (unknown.as_str(), "09121234567"),
        (unnamed.as_str(), "09121234567"),
    ] {
        app.state.db.faults().arm(usize::MAX, Fault::Lost);
        let answer = app.recover(reference, contact).await;
        let statements = app.state.db.faults().disarm();
        let answer = answer.expect(202);
        let mut headers: Vec<String> =
            answer.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
        headers.retain(|header| !header.starts_with("x-request-id") && !header.starts_with("date"));
        headers.sort();
        match &seen {
            None => seen = Some((answer.bytes, headers, statements)),
            Some(first) => assert_eq!(&(answer.bytes, headers, statements), first),
        }
    }

    assert_eq!((app.tell().await.recovered, gateway.heard().len()), (1, told + 1));
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM secret_recovery").await, 0);
    let refused = "SELECT COUNT(*) AS n FROM audit_event WHERE action = 'secret_recovery.refused' AND facts = '{}'";
    assert_eq!(app.count(refused).await, 4);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM case_secret WHERE revoked_at IS NOT NULL").await, 1);
}

#[rstest]
#[tokio::test]
async fn who_gave_only_mail_gets_it_by_mail_and_only_the_last_secret_counts(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let (app, gateway) = TestApp::telling(engine).await;
    app.offer(crate::support::cases::GENERAL).await;
    let mut body = request();
    body["applicant"] = json!({ "name": "مریم رضایی", "mobile": "09121234567", "email": "M.Rezaei@example.ir" });
    let answer = app.file(&body).await.expect(201);
    let filed = app.known(answer).await;
    app.tell().await;

    app.recover(&filed.reference, "m.rezaei@EXAMPLE.ir").await.expect(202);
    app.tell().await;
    let heard = gateway.heard().pop().unwrap();
    assert_eq!((&heard.json["channel"], &heard.json["to"]), (&json!("email"), &json!("M.Rezaei@example.ir")));
    let (first, _) = carried(&heard);
    app.recover(&filed.reference, "09121234567").await.expect(202);
    // Before the second is sent, the counter hands out a third: the second is not sent any more.
    let gone = work_without_gateway(&app).await;
    app.work("clerk", &filed, "secret", json!({ "identified_by": "کارت ملی در پیشخوان دیده شد." })).await.expect(201);
    app.clock.advance(Duration::seconds(120));
    app.tell().await;

    assert_eq!(gone, 1);
    let messages = app.messages_of(&filed.reference).await;
    let last: Vec<(&Value, &Value)> = messages.iter().map(|one| (&one["state"], &one["is_secret"])).collect();
    assert_eq!(
        last,
        [
            (&json!("sent"), &json!(false)),
            (&json!("sent"), &json!(true)),
            (&json!("failed"), &json!(true)),
            (&json!("sent"), &json!(false)),
        ]
    );
    assert_eq!(messages[2]["failure"], "secret_replaced");
    app.look_up(&json!({ "reference": filed.reference, "pin": first })).await.refused(404, "case_not_found");
    assert!(gateway.heard().pop().unwrap().text().contains("رمز تازه‌ای صادر شد"));
}

/// A round of a worker whose gateway is gone; how many secrets it made.
async fn work_without_gateway(app: &TestApp) -> u64 {
    let config = crate::support::app::config(app.database.url());
    let state = amanat::server::State::open(&config, app.clock.clone()).await.unwrap();
    let told = amanat::cli::work::tell(&state).await.unwrap();
    state.db.close().await.unwrap();
    told.recovered
}

#[rstest]
#[tokio::test]
async fn asking_is_limited_by_case_and_by_address_and_a_repetition_is_not_counted(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let body = json!({ "reference": filed.reference, "contact": "09121234567" });
    let (key, here) = (Uuid::now_v7().to_string(), fresh_address());

    let first = recover(&app.stranger(), &body, &here, &key).await.expect(202);
    for _ in 0..5 {
        let again = recover(&app.stranger(), &body, &here, &key).await.expect(202);
        assert_eq!((again.bytes == first.bytes, again.header("idempotent-replayed")), (true, "true"));
    }
    // Two processes count together, whatever the contact.
    let processes = [app.stranger(), app.another(|_| ()).await];
    let mut answers = Vec::new();
    for number in 0..6_usize {
        let body = json!({ "reference": filed.reference, "contact": format!("0912123456{number}") });
        answers.push(recover(&processes[number % 2], &body, &fresh_address(), &Uuid::now_v7().to_string()).await);
    }
    assert_eq!(statuses(&answers), [202, 202, 429, 429, 429, 429]);
    let waits = answers.pop().unwrap().refused(429, "rate_limited");
    assert_eq!(waits.header("ratelimit-policy"), "\"recoveries-of-reference\";q=3;w=3600");
    assert!(!waits.header("retry-after").is_empty());
    app.clock.advance(Duration::hours(1));
    app.recover(&filed.reference, "09121234567").await.expect(202);

    let there = fresh_address();
    for number in 0..21 {
        let reference = amanat_kernel::TrackingReference::issue(number).unwrap();
        let body = json!({ "reference": reference.as_str(), "contact": "09121234567" });
        let answer = recover(&app.stranger(), &body, &there, &Uuid::now_v7().to_string()).await;
        assert_eq!(answer.status, if number < 20 { 202 } else { 429 }, "{number}");
    }
    recover(&app.stranger(), &body, &there, "weak").await.refused(400, "idempotency_key_weak");
}

#[rstest]
#[tokio::test]
async fn what_is_wrong_in_form_is_named(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let reference = app.filed().await.reference;

    for (contact, code) in [("0912", "mobile_form"), ("rezaei@", "email_form"), ("", "required")] {
        app.recover(&reference, contact).await.refused(422, "invalid").naming("/contact", code);
    }
    let wrong = app.recover("100000000000428", "09121234567").await.refused(422, "invalid");
    wrong.naming("/reference", "tracking_reference_check_digit");
}

#[rstest]
#[tokio::test]
async fn without_a_gateway_the_counter_is_the_way_and_the_menu_says_so(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let without = TestApp::with(engine, |settings| settings.message_gateway = String::new()).await;
    let with = TestApp::new(engine).await;

    let reference = without.filed().await.reference;
    without.recover(&reference, "09121234567").await.refused(409, "secret_recovery_not_offered");
    assert_eq!(without.stranger().get("/v1/e-services").await.expect(200).json["recovers_secrets"], json!(false));
    assert_eq!(with.stranger().get("/v1/e-services").await.expect(200).json["recovers_secrets"], json!(true));
    assert_eq!(without.count("SELECT COUNT(*) AS n FROM secret_recovery").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_wish_that_nobody_decides_is_forgotten_and_another_office_decides_none_of_ours(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let elsewhere = app.another(|settings| settings.office_code = "other".to_owned()).await;
    let body = json!({ "reference": filed.reference, "contact": "09121234567" });
    recover(&elsewhere, &body, &fresh_address(), &Uuid::now_v7().to_string()).await.expect(202);

    assert_eq!(app.tell().await.recovered, 0);
    app.look_up(&filed.typed()).await.expect(200);

    // Neither number nor address is kept while it waits.
    let ours = app.recover(&filed.reference, "09121234567").await.expect(202);
    assert_eq!(ours.status, 202);
    let waiting = &app.contents().await["secret_recovery"];
    assert!(waiting.0 == 2 && !waiting.1.contains("09121234567") && !waiting.1.contains("3039313231323334353637"));
    app.clock.advance(Duration::hours(25));
    amanat::cli::work::purge(&app.state).await.unwrap();
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM secret_recovery").await, 1);
}
