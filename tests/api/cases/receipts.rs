//! Receipts: what they say, who can check them, and how long.

use std::{fs, path::Path};

use amanat::{
    base::config::{Config, EXAMPLE_SECRET},
    cli::{Cli, run},
    server::State,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::{TestApp, config},
    cases::{fresh_address, from, request},
    client::{Answer, Caller},
    database::Engine,
    sla::Desk,
};

async fn verified_from(caller: &Caller, receipt: &Value, address: &str) -> Answer {
    let body = json!({ "receipt": receipt });
    caller.send(from(caller.request(reqwest::Method::POST, "/v1/receipt-verifications").json(&body), address)).await
}

async fn verdict(caller: &Caller, receipt: &Value) -> String {
    let answer = verified_from(caller, receipt, &fresh_address()).await.expect(200);
    assert_eq!(answer.json["is_genuine"], answer.json["verdict"] == "genuine");
    answer.json["verdict"].as_str().unwrap().to_owned()
}

#[rstest]
#[tokio::test]
async fn a_receipt_says_what_was_filed_and_promised_and_stays(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    super::clocks::placed(&desk).await;
    let filed = app.filed().await;
    let receipt = filed.answer.json["receipt"].clone();

    assert_eq!(receipt["version"], "amanat/receipt/1");
    assert_eq!(receipt["reference"], json!(filed.reference));
    assert_eq!(receipt["filed_sha256"], filed.answer.json["filed_sha256"]);
    assert_eq!(receipt["filed_at"], filed.answer.json["filed_at"]);
    assert_eq!(
        (&receipt["service"], &receipt["service_title_fa"]),
        (&json!("general-request"), &json!("درخواست عمومی"))
    );
    assert_eq!(
        (&receipt["service_level_number"], &receipt["answer_due_at"]),
        (&json!("1"), &json!("2025-08-11T06:30:00Z"))
    );
    let url = filed.answer.json["verification_url"].as_str().unwrap();
    let (page, compact) = url.split_once('#').unwrap();
    assert_eq!(page, "/verify");
    let read: Value = serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(compact).unwrap()).unwrap();
    assert_eq!(read, receipt);
    assert_eq!(verdict(&app.stranger(), &receipt).await, "genuine");

    // What happens to the case does not touch it.
    app.bring(&filed, "waiting_for_applicant").await;
    let applicant = app.applicant(&filed).await;
    let seen = applicant.get("/v1/tracked-case/receipt").await.expect(200);
    assert_eq!((&seen.json["receipt"], &seen.json["verification_url"]), (&receipt, &json!(url)));
    assert_eq!(seen.header("cache-control"), "no-store");
    app.stranger().get("/v1/tracked-case/receipt").await.refused(401, "tracking_required");
}

#[rstest]
#[tokio::test]
async fn whatever_is_changed_in_it_is_told(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (one, other) = (app.filed().await, app.filed().await);
    let receipt = one.answer.json["receipt"].clone();
    let stranger = app.stranger();

    assert!(receipt["service_level"].is_null() && receipt["answer_due_at"].is_null());
    for (member, value, told) in [
        ("version", json!("amanat/receipt/2"), "altered"),
        ("office", json!("another"), "other_office"),
        ("reference", json!(other.reference), "altered"),
        ("reference", json!("100000000000425"), "altered"),
        ("service", json!("certificate"), "altered"),
        ("service_title_fa", json!("درخواست عمومي"), "altered"),
        ("service_title_en", json!("General request "), "altered"),
        ("filed_sha256", other.answer.json["receipt"]["filed_sha256"].clone(), "altered"),
        ("filed_at", json!("2025-08-10T06:30:01Z"), "altered"),
        ("service_level", json!("portal"), "altered"),
        ("service_level_number", json!("1"), "altered"),
        ("answer_due_at", json!("2025-08-11T06:30:00Z"), "altered"),
        ("key_id", json!("q83vEjRWeJCr"), "key_unknown"),
        ("signature", other.answer.json["receipt"]["signature"].clone(), "altered"),
        ("signature", json!("A"), "altered"),
    ] {
        let mut forged = receipt.clone();
        assert_ne!(forged[member], value, "{member}");
        forged[member] = value;
        assert_eq!(verdict(&stranger, &forged).await, told, "{member}");
    }
    let mut more = receipt.clone();
    more["note"] = json!("x");
    let refused = verified_from(&stranger, &more, &fresh_address()).await.refused(422, "invalid");
    refused.naming("/receipt/note", "unknown_field");
    let mut less = receipt.clone();
    less.as_object_mut().unwrap().remove("office");
    verified_from(&stranger, &less, &fresh_address()).await.refused(422, "invalid");
    assert_eq!(verdict(&stranger, &receipt).await, "genuine");
}

#[rstest]
#[tokio::test]
async fn a_counter_checks_sixty_in_ten_minutes(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let receipt = app.filed().await.answer.json["receipt"].clone();
    let (address, processes) = (fresh_address(), [app.stranger(), app.another(|_| ()).await]);
    for at in 0..60 {
        verified_from(&processes[at % 2], &receipt, &address).await.expect(200);
    }
    let waits = verified_from(&processes[0], &receipt, &address).await.refused(429, "rate_limited");
    assert_eq!(waits.header("ratelimit-policy"), "\"receipts-from-address\";q=60;w=600");
    verified_from(&processes[0], &receipt, &fresh_address()).await.expect(200);
}

/// Another process on the same database, with other secrets.
async fn with_secrets(app: &TestApp, secret: &str, previous: Option<&str>) -> Caller {
    let config = Config {
        secret: secret.to_owned().into(),
        previous_secret: previous.map(|secret| secret.to_owned().into()),
        ..config(app.database.url())
    };
    let state = State::open(&config, app.clock.clone()).await.unwrap();
    let (server, address) = state.bind(([127, 0, 0, 1], 0).into(), 1).unwrap();
    tokio::spawn(server);
    Caller { base: format!("http://{address}"), ..app.stranger() }
}

#[rstest]
#[tokio::test]
async fn a_receipt_outlives_the_secret_it_was_signed_with(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let first = app.filed().await.answer.json["receipt"].clone();
    let (second, third) = ("s".repeat(40), "t".repeat(40));
    let later = with_secrets(&app, &second, Some(EXAMPLE_SECRET)).await;
    let filed = crate::support::cases::file(&later, &request(), &fresh_address(), &Uuid::now_v7().to_string()).await;
    let between = filed.expect(201).json["receipt"].clone();
    // Two changes later neither secret is configured any more.
    let last = with_secrets(&app, &third, None).await;

    for receipt in [&first, &between] {
        assert_eq!(verdict(&last, receipt).await, "genuine");
        assert_eq!(verdict(&app.stranger(), receipt).await, "genuine");
    }
    let keys = last.get("/.well-known/receipt-keys.json").await.expect(200).json["keys"].clone();
    let names: Vec<&Value> = keys.as_array().unwrap().iter().map(|key| &key["kid"]).collect();
    assert_eq!(names.len(), 3);
    assert!(names.contains(&&first["key_id"]) && names.contains(&&between["key_id"]));
    // They sign nothing else: none of them checks access tokens.
    let tokens = last.get("/.well-known/jwks.json").await.expect(200).json["keys"].clone();
    assert!(tokens.as_array().unwrap().iter().all(|key| !names.contains(&&key["kid"])));

    let elsewhere = app.another(|settings| settings.office_code = "other".to_owned()).await;
    assert_eq!(verdict(&elsewhere, &first).await, "other_office");
}

async fn amanat(arguments: &[&str]) -> String {
    use clap::Parser as _;
    let cli = Cli::parse_from([&["amanat"], arguments].concat());
    format!("{:?}", run(cli).await.unwrap())
}

fn code(code: u8) -> String {
    format!("{:?}", std::process::ExitCode::from(code))
}

#[rstest]
#[tokio::test]
async fn the_command_checks_it_with_the_published_keys_alone(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let receipt = app.filed().await.answer.json["receipt"].clone();
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: String| -> String {
        let path = Path::new(folder.path()).join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let keys = app.stranger().get("/.well-known/receipt-keys.json").await.expect(200).json;
    let keys = write("keys.json", keys.to_string());
    let right = write("right.json", receipt.to_string());
    let mut forged = receipt.clone();
    forged["filed_at"] = json!("2024-08-10T06:30:00Z");
    let forged = write("forged.json", forged.to_string());
    let twice = write("twice.json", receipt.to_string().replacen('{', "{\"office\":\"x\",", 1));
    let none = write("none.json", json!({ "keys": [] }).to_string());
    let office = receipt["office"].as_str().unwrap();

    for (arguments, expected) in [
        (vec!["verify", &right, "--keys", &keys], 0),
        (vec!["verify", &right, "--keys", &keys, "--office", office], 0),
        (vec!["verify", &right, "--keys", &keys, "--office", "another"], 1),
        (vec!["verify", &right, "--keys", &none], 1),
        (vec!["verify", &forged, "--keys", &keys], 1),
        (vec!["verify", &twice, "--keys", &keys], 2),
        (vec!["verify", &keys, "--keys", &keys], 2),
        (vec!["verify", "/nowhere/at/all.json", "--keys", &keys], 2),
        // With the keys of the installation.
        (vec!["--database-url", app.database.url(), "verify", &right], 0),
        (vec!["--database-url", app.database.url(), "verify", &forged], 1),
    ] {
        assert_eq!(amanat(&arguments).await, code(expected), "{arguments:?}");
    }
    // Where there is no installation none is made.
    let nowhere = folder.path().join("nowhere/amanat.sqlite3");
    let url = format!("sqlite://{}", nowhere.display());
    assert_eq!(amanat(&["--database-url", &url, "verify", &right]).await, code(2));
    assert!(!nowhere.exists() && !folder.path().join("nowhere").exists());
}

#[rstest]
#[tokio::test]
async fn what_was_given_and_published_stays(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.filed().await;
    for sql in [
        "UPDATE case_receipt SET receipt = '{}'",
        "DELETE FROM case_receipt",
        "UPDATE receipt_key SET key_id = 'x'",
        "DELETE FROM receipt_key",
    ] {
        let refused = app.state.db.connection().execute_unprepared(sql).await.unwrap_err().to_string();
        assert!(refused.contains("amanat:receipt_immutable"), "{sql}: {refused}");
    }
}
