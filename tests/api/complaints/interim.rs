//! The clocks of complaints, and the word that is owed when one is late.

use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    complaints::{Complained, complaint, upheld},
    database::Engine,
    sla::Desk,
    world::PASSWORD,
};

/// A treasury whose complaints are to be decided within a working day.
async fn desk(engine: Engine) -> Desk {
    let desk = Desk::new(engine).await;
    let body = json!({ "unit_id": desk.unit, "service_level_id": desk.level });
    let placed = desk.app.by("head").post("/v1/complaint-placement", body).await.expect(200).json;
    assert_eq!(placed["unit_id"], json!(desk.unit));
    let seen = desk.app.by("auditor").get("/v1/complaint-placement").await.expect(200).json;
    assert_eq!((&seen["service_level_id"], &seen["placed_by_name"]), (&json!(desk.level), &json!("آزمون head")));
    desk
}

async fn step(app: &TestApp, complained: &Complained, verb: &str, body: Value) -> crate::support::client::Answer {
    app.sign_in("complaints", PASSWORD).await.change_latest(&complained.path(), verb, body).await
}

fn decision(seen: &Value) -> (bool, Value) {
    let all = seen["actions"].as_array().unwrap();
    let one = all.iter().find(|one| one["action"] == "decision").unwrap();
    (one["is_allowed"].as_bool().unwrap(), one["because"].clone())
}

#[rstest]
#[tokio::test]
async fn a_late_complaint_is_decided_only_after_its_complainant_was_told(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = desk(engine).await;
    let app = &desk.app;
    let complained = app.complaint_in("investigating").await;
    let clock = app.by("auditor").get(&format!("/v1/case-clocks/{}", complained.id)).await.expect(200).json;
    assert_eq!(clock["summary"]["case_kind"], "complaint");
    let seen = app.by("complaints").get(&complained.path()).await.expect(200).json;
    assert_eq!(seen["clock"]["answer_due_at"], "2025-08-11T06:30:00Z");
    assert_eq!(decision(&seen), (true, Value::Null));

    app.clock.advance(Duration::days(2));

    let officer = app.sign_in("complaints", PASSWORD).await;
    let seen = officer.get(&complained.path()).await.expect(200).json;
    assert_eq!(seen["clock"]["is_late"], true);
    assert_eq!(decision(&seen), (false, json!("complaint_interim_due")));
    step(app, &complained, "decision", upheld()).await.refused(409, "complaint_interim_due");
    for (until, code) in [("2025-08-12", "day_too_early"), ("2025-09-12", "day_too_late")] {
        let refused = step(app, &complained, "interim-reply", json!({ "reason": "x", "until_on": until })).await;
        refused.refused(422, "invalid").naming("/until_on", code);
    }
    let word = json!({ "reason": "پاسخ دستگاه نرسیده است.", "until_on": "2025-08-14" });
    let told = step(app, &complained, "interim-reply", word.clone()).await.expect(200).json;
    assert_eq!((&told["state"], &told["interim_until"]), (&json!("investigating"), &json!("2025-08-14")));
    // Still late: a word is no more time.
    assert_eq!((&told["clock"]["is_late"], decision(&told).0), (&json!(true), true));
    let case = app.complainant(&complained).await.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!(case["complaint"]["interim_until_jalali"], "1404-05-23");
    let last = case["entries"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["kind"], &last["until_on"]), (&json!("interim_replied"), &json!("2025-08-14")));
    assert_eq!(last["text"], word["reason"]);

    // A promise that has passed is none.
    app.clock.advance(Duration::days(3));
    step(app, &complained, "decision", upheld()).await.refused(409, "complaint_interim_due");
    let word = json!({ "reason": "بررسی بیشتر لازم شد.", "until_on": "2025-08-18" });
    step(app, &complained, "interim-reply", word).await.expect(200);
    step(app, &complained, "decision", upheld()).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn the_first_word_pauses_nothing_and_an_appeal_has_a_time_of_its_own(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = desk(engine).await;
    let app = &desk.app;
    let complained = app.complaint_in("registered").await;
    let clock = async || {
        let auditor = app.sign_in("auditor", PASSWORD).await;
        auditor.get(&format!("/v1/case-clocks/{}", complained.id)).await.expect(200).json
    };
    app.clock.advance(Duration::minutes(30));
    step(app, &complained, "acknowledgement", json!({})).await.expect(200);
    let events = clock().await["events"].as_array().unwrap().len();
    assert_eq!(events, 2, "{}", clock().await);
    step(app, &complained, "investigation", json!({})).await.expect(200);
    step(app, &complained, "question", json!({ "question": "کدام روز؟" })).await.expect(200);
    assert_eq!(clock().await["summary"]["state"], "paused");
    app.clock.advance(Duration::days(16));
    assert_eq!(amanat::cli::work::expire(&app.state).await.unwrap(), 1);
    assert_eq!(clock().await["summary"]["state"], "running");
    // Waiting for nothing cost the office nothing.
    let seen = app.sign_in("complaints", PASSWORD).await.get(&complained.path()).await.expect(200).json;
    assert_eq!((&seen["clock"]["used_minutes"], &seen["clock"]["is_late"]), (&json!(30), &json!(false)));
    step(app, &complained, "decision", upheld()).await.expect(200);
    assert_eq!(clock().await["summary"]["state"], "stopped");
    let complainant = app.complainant(&complained).await;
    let case = complainant.post("/v1/tracked-case/rating", json!({ "rating": 1 })).await.expect(200).json;
    assert_eq!((&case["clock"]["used_minutes"], &case["clock"]["promised_minutes"]), (&json!(0), &json!(420)));
    assert_eq!(clock().await["summary"]["state"], "running");
}

#[rstest]
#[tokio::test]
async fn complaints_wait_for_no_placement(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let seen = app.by("auditor").get("/v1/complaint-placement").await.expect(200).json;
    assert_eq!(seen, json!({}));

    let complained = app.complained(&complaint()).await;

    let seen = app.by("auditor").get(&complained.path()).await.expect(200).json;
    assert!(seen["unit_id"].is_null() && seen["clock"].is_null(), "{seen}");
    app.bring_complaint(&complained, "complaints", "remedy_done").await;
    let refused = app.by("head").post("/v1/complaint-placement", json!({ "unit_id": complained.id })).await;
    refused.refused(422, "invalid").naming("/unit_id", "not_found");
}
