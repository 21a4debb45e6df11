//! Looking a case up: what is found, what a miss costs, how often anybody may try.

use amanat::base::faults::Fault;
use chrono::Duration;
use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    cases::{Filed, fresh_address, look_up},
    client::{Answer, statuses},
    database::Engine,
    digits::persian,
};

fn arabic(digits: &str) -> String {
    digits.chars().map(|c| char::from_u32(0x660 + c.to_digit(10).unwrap()).unwrap()).collect()
}

/// A PIN that is not this one.
fn other_pin(filed: &Filed) -> String {
    if filed.pin == "1234567" { "7654321".to_owned() } else { "1234567".to_owned() }
}

async fn revoke(app: &TestApp, filed: &Filed) {
    let id = match app.database.engine() {
        Engine::Postgres => format!("'{}'", filed.id),
        Engine::Sqlite => format!("x'{}'", filed.id.simple()),
    };
    let sql = format!("UPDATE case_secret SET revoked_at = issued_at WHERE case_id = {id}");
    app.state.db.connection().execute_unprepared(&sql).await.unwrap();
}

#[rstest]
#[tokio::test]
async fn a_case_is_found_by_its_reference_and_pin_or_by_its_link(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let grouped = format!("{}-{}-{}", &filed.reference[..5], &filed.reference[5..10], &filed.reference[10..]);

    for typed in [
        filed.typed(),
        json!({ "reference": persian(&filed.reference), "pin": persian(&filed.pin) }),
        json!({ "reference": arabic(&filed.reference), "pin": arabic(&filed.pin) }),
        json!({ "reference": format!(" {grouped} "), "pin": format!("{} {}", &filed.pin[..3], &filed.pin[3..]) }),
        json!({ "token": filed.token }),
    ] {
        let found = app.look_up(&typed).await.expect(200);
        assert_eq!(found.json["case"]["reference"], json!(filed.reference));
        assert_eq!(found.json["case"]["state"], "registered");
        assert_eq!(found.json["case"]["next"], "office_reads");
        assert_eq!(found.json["expires_in"], 1800);
        assert_eq!(found.header("cache-control"), "no-store");
        assert_eq!(found.header("ratelimit-policy"), "\"lookups-of-reference\";q=10;w=600");
    }
}

#[rstest]
#[tokio::test]
async fn what_is_wrong_in_form_is_named(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let mistyped = format!("{}{}", &filed.reference[..14], (filed.reference.as_bytes()[14] - b'0' + 1) % 10);

    for (body, pointer, code) in [
        (json!({ "reference": mistyped, "pin": filed.pin }), "/reference", "tracking_reference_check_digit"),
        (json!({ "reference": filed.reference, "pin": "12" }), "/pin", "pin_form"),
        (json!({ "reference": filed.reference }), "/pin", "required"),
        (json!({ "pin": filed.pin }), "/reference", "required"),
        (json!({}), "/reference", "required"),
        (json!({ "reference": filed.reference, "pin": filed.pin, "token": filed.token }), "/token", "one_of_two"),
    ] {
        app.look_up(&body).await.refused(422, "invalid").naming(pointer, code);
    }
}

struct Cost {
    statements: Vec<String>,
    hashes: u64,
}

async fn measured(app: &TestApp, body: &Value) -> (Answer, Cost) {
    let before = app.state.passwords.computed();
    app.state.db.faults().arm(usize::MAX, Fault::Lost);
    let answer = app.look_up(body).await;
    let statements = app.state.db.faults().disarm();
    (answer, Cost { statements, hashes: app.state.passwords.computed() - before })
}

#[rstest]
#[tokio::test]
async fn every_miss_looks_the_same_and_costs_the_same(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (filed, revoked) = (app.filed().await, app.filed().await);
    revoke(&app, &revoked).await;
    let unknown = amanat_kernel::TrackingReference::issue(42).unwrap();

    let misses = [
        json!({ "reference": filed.reference, "pin": other_pin(&filed) }),
        json!({ "reference": unknown.as_str(), "pin": filed.pin }),
        revoked.typed(),
        json!({ "reference": revoked.reference, "pin": other_pin(&revoked) }),
    ];
    let mut seen: Option<(Value, Cost)> = None;
    for miss in misses {
        let (answer, cost) = measured(&app, &miss).await;
        let mut problem = answer.refused(404, "case_not_found").json;
        problem["request_id"] = Value::Null;
        assert_eq!(cost.hashes, 1);
        match &seen {
            None => seen = Some((problem, cost)),
            Some((first, paid)) => {
                assert_eq!(&problem, first);
                assert_eq!(cost.statements, paid.statements);
            }
        }
    }
    // A hit pays the same before it is known to be one.
    let (hit, cost) = measured(&app, &filed.typed()).await;
    hit.expect(200);
    let (_, paid) = seen.unwrap();
    assert_eq!((cost.hashes, &cost.statements[..paid.statements.len()]), (1, &paid.statements[..]));
    // Tokens are of 128 bits: no hash is needed, and none is computed for either.
    for token in [revoked.token.clone(), "A".repeat(22)] {
        let (answer, cost) = measured(&app, &json!({ "token": token })).await;
        answer.refused(404, "case_not_found");
        assert_eq!((cost.hashes, cost.statements.len()), (0, paid.statements.len()));
    }
}

#[rstest]
#[tokio::test]
async fn a_case_of_another_office_is_not_found(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let elsewhere = app.another(|settings| settings.office_code = "other".to_owned()).await;

    for body in [filed.typed(), json!({ "token": filed.token })] {
        look_up(&elsewhere, &body, &fresh_address()).await.refused(404, "case_not_found");
    }
    app.look_up(&filed.typed()).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn guesses_at_one_reference_wait_whoever_answers_them(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let wrong = json!({ "reference": filed.reference, "pin": other_pin(&filed) });
    let processes = [app.stranger(), app.another(|_| ()).await];

    // Each from an address of its own, all at once, by two processes.
    let addresses: Vec<String> = (0..16).map(|_| fresh_address()).collect();
    let guesses = addresses.iter().enumerate().map(|(at, address)| look_up(&processes[at % 2], &wrong, address));
    let answers = futures_util::future::join_all(guesses).await;

    assert_eq!(statuses(&answers), [[404; 10].as_slice(), &[429; 6]].concat());
    // The right PIN waits as well: an answer would tell that it is right.
    let waits = app.look_up(&filed.typed()).await.refused(429, "rate_limited");
    assert_eq!(waits.header("retry-after"), "600");
    assert_eq!(waits.header("ratelimit"), "\"lookups-of-reference\";r=0;t=600");
    // Another reference does not wait, and neither does this one in the next window.
    app.look_up(&app.filed().await.typed()).await.expect(200);
    app.clock.advance(Duration::seconds(600));
    app.look_up(&filed.typed()).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn a_search_over_references_from_one_place_waits(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let here = "2001:db8:7:9::1";

    for number in 0..30 {
        let reference = amanat_kernel::TrackingReference::issue(number).unwrap();
        let body = json!({ "reference": reference.as_str(), "pin": "1234567" });
        // Another address of the same subscriber each time.
        look_up(&app.stranger(), &body, &format!("2001:db8:7:9::{number:x}")).await.refused(404, "case_not_found");
    }

    let waits = look_up(&app.stranger(), &filed.typed(), here).await.refused(429, "rate_limited");
    assert_eq!(waits.header("ratelimit-policy"), "\"lookups-from-address\";q=30;w=600");
    app.look_up(&filed.typed()).await.expect(200);
    // What a caller writes into the header before the proxy adds to it counts for nothing.
    look_up(&app.stranger(), &filed.typed(), &format!("203.0.113.9, {here}")).await.refused(429, "rate_limited");
    // No address is kept.
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM throttle WHERE length(key_hash) <> 32").await, 0);
}
