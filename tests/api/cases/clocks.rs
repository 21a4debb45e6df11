//! The clocks of cases: started by filing, moved by what happens and by nothing else.

use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    cases::{Filed, GENERAL},
    database::Engine,
    sla::Desk,
    world::PASSWORD,
};

async fn service(app: &TestApp) -> Uuid {
    app.offer(GENERAL).await;
    let list = app.by("auditor").get("/v1/services").await.expect(200).json;
    let items = list["items"].as_array().unwrap();
    items.iter().find(|service| service["code"] == GENERAL).unwrap()["id"].as_str().unwrap().parse().unwrap()
}

/// The general service answered by the desk's unit, under its service level.
pub async fn placed(desk: &Desk) {
    let path = format!("/v1/services/{}/placement", service(&desk.app).await);
    let body = json!({ "unit_id": desk.unit, "service_level_id": desk.level });
    let placed = desk.app.by("office.head2").post(&path, body).await.expect(200).json;
    assert_eq!((&placed["unit_id"], &placed["service_code"]), (&json!(desk.unit), &json!(GENERAL)));
}

async fn clock(app: &TestApp, filed: &Filed) -> Value {
    app.by("auditor").get(&format!("/v1/case-clocks/{}", filed.id)).await.expect(200).json["summary"].clone()
}

#[rstest]
#[tokio::test]
async fn a_request_of_a_placed_service_has_a_clock_from_its_filing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    placed(&desk).await;
    // Ten in the morning of a Sunday, seven working hours a day.
    let filed = app.filed().await;

    let seen = app.by("clerk").get(&filed.path()).await.expect(200).json;
    assert_eq!(seen["unit_id"], json!(desk.unit));
    assert_eq!(seen["clock"]["answer_due_at"], "2025-08-11T06:30:00Z");
    assert_eq!((&seen["clock"]["promised_minutes"], &seen["clock"]["used_minutes"]), (&json!(420), &json!(0)));
    assert_eq!(clock(app, &filed).await["case_reference"], json!(filed.reference));

    let urgent = json!({ "priority": "urgent", "unit_id": desk.unit });
    let triaged = app.work("office.head", &filed, "triage", urgent).await.expect(200).json;
    assert_eq!(triaged["clock"]["answer_due_at"], "2025-08-10T10:00:00Z");
    let clerk = app.world().users["clerk"];
    app.work("office.head", &filed, "assignment", json!({ "assignee_id": clerk })).await.expect(200);
    assert_eq!(clock(app, &filed).await["assignee_id"], json!(clerk));
    app.work("clerk", &filed, "review", json!({})).await.expect(200);
    app.clock.advance(Duration::minutes(30));
    let clerk = app.sign_in("clerk", PASSWORD).await;
    clerk.change_latest(&filed.path(), "notes", json!({ "text": "یادداشت" })).await.expect(200);
    let question = json!({ "question": "شماره قبض؟" });
    let waits = clerk.change_latest(&filed.path(), "question", question).await.expect(200).json;
    assert_eq!((&waits["clock"]["used_minutes"], waits["clock"]["answer_due_at"].is_null()), (&json!(30), true));
}

#[rstest]
#[tokio::test]
async fn waiting_for_the_applicant_costs_no_time_and_an_answer_stops_it(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    placed(&desk).await;
    let filed = app.request_in("waiting_for_applicant").await;
    app.clock.advance(Duration::days(2));
    let applicant = app.applicant(&filed).await;

    let case = applicant.post("/v1/tracked-case/reply", json!({ "text": "۱۲" })).await.expect(200).json;
    assert_eq!(
        (&case["clock"]["used_minutes"], &case["clock"]["answer_due_at"]),
        (&json!(0), &json!("2025-08-13T06:30:00Z"))
    );

    let clerk = app.sign_in("clerk", PASSWORD).await;
    let answer = json!({ "outcome": "granted", "text": "مانده ۱۲ ریال است." });
    let answered = clerk.change_latest(&filed.path(), "answer", answer).await.expect(200).json;
    assert_eq!(answered["clock"]["is_late"], false);
    let objection = json!({ "reason": "نمی‌خواند." });
    let reopened = applicant.post("/v1/tracked-case/reopening", objection).await.expect(200).json;
    assert_eq!(reopened["clock"]["used_minutes"], 0);
}

#[rstest]
#[tokio::test]
async fn what_is_merged_or_ended_has_its_clock_stopped(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    placed(&desk).await;
    let (older, younger) = (app.filed().await, app.filed().await);
    app.work("clerk", &younger, "merger", json!({ "survivor_id": older.id })).await.expect(200);
    assert_eq!(clock(app, &younger).await["state"], "merged");
    assert_eq!(clock(app, &older).await["state"], "running");
    for state in ["withdrawn", "rejected_invalid"] {
        let filed = app.request_in(state).await;
        assert_eq!(clock(app, &filed).await["state"], "stopped", "{state}");
    }
}

#[rstest]
#[tokio::test]
async fn a_unit_that_closed_and_a_promise_that_was_withdrawn_stand_in_nobodys_way(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    placed(&desk).await;
    let before = app.filed().await;
    let level = format!("/v1/service-levels/{}", desk.level);
    app.by("head").change_latest(&level, "withdrawal", json!({ "reason": "بازنگری" })).await.expect(200);

    let filed = app.filed().await;

    let seen = app.by("clerk").get(&filed.path()).await.expect(200).json;
    assert_eq!((&seen["unit_id"], seen["clock"].is_null()), (&json!(desk.unit), true));
    app.bring(&filed, "answered").await;
    app.bring(&before, "closed").await;
    let path = format!("/v1/services/{}/placement", service(app).await);
    let body = json!({ "unit_id": desk.unit, "service_level_id": desk.level });
    app.by("head").post(&path, body).await.refused(409, "service_level_not_in_force");
    let body = json!({ "unit_id": desk.level });
    app.by("head").post(&path, body).await.refused(422, "invalid").naming("/unit_id", "not_found");
}

#[rstest]
#[tokio::test]
async fn what_was_promised_says_how_long_an_applicant_has(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    placed(&desk).await;
    let (asked, answered) = (app.filed().await, app.filed().await);
    // Without a promise it is fifteen days and ten.
    app.bring(&asked, "waiting_for_applicant").await;
    app.bring(&answered, "answered").await;

    let waits = app.applicant(&asked).await.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!(waits["reply_due_on"], "2025-08-20");
    let reads = app.applicant(&answered).await.get("/v1/tracked-case").await.expect(200).json;
    // Ten working days after Sunday the 10th, to the end of the last of them; Fridays do not count.
    assert_eq!(reads["reopen_until"], "2025-08-21T20:30:00Z");
    assert_eq!(reads["next"], "applicant_may_object");

    let objection = json!({ "reason": "مبلغ نمی‌خواند." });
    app.clock.move_to("2025-08-21T20:30:00Z".parse().unwrap());
    let late = app.applicant(&answered).await;
    assert_eq!(late.get("/v1/tracked-case").await.expect(200).json["next"], "nothing");
    late.post("/v1/tracked-case/reopening", objection.clone()).await.refused(409, "case_reopening_over");
    app.clock.move_to("2025-08-21T20:29:59Z".parse().unwrap());
    app.applicant(&answered).await.post("/v1/tracked-case/reopening", objection).await.expect(200);
}
