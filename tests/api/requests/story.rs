//! The whole way of a request, and whose turn it is on it.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn a_request_is_filed_worked_on_answered_rated_and_closed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let (clerk, desk) = (app.world().users["clerk"], app.desk().await);

    let seen = app.by("clerk").get(&filed.path()).await.expect(200);
    assert_eq!(seen.header("cache-control"), "no-store");
    assert_eq!(seen.json["applicant"]["identifier"], "1360123458");
    assert_eq!(seen.json["applicant"]["mobile"], "09121234567");
    assert_eq!(seen.json["answers"]["request"], "مانده سپرده مناقصه را اعلام فرمایید.");
    assert_eq!(seen.json["filed_sha256"], filed.answer.json["filed_sha256"]);
    let triage = json!({ "priority": "urgent", "unit_id": desk });
    let triaged = app.work("office.head", &filed, "triage", triage).await.expect(200).json;
    assert_eq!((&triaged["state"], &triaged["priority"]), (&json!("triaged"), &json!("urgent")));
    app.work("office.head", &filed, "assignment", json!({ "assignee_id": clerk })).await.expect(200);
    app.work("clerk2", &filed, "review", json!({})).await.refused(409, "case_not_yours");
    app.work("clerk", &filed, "review", json!({})).await.expect(200);
    app.work("clerk2", &filed, "answer", json!({ "outcome": "granted", "text": "x" }))
        .await
        .refused(409, "case_not_yours");
    let question = json!({ "question": "شماره قبض چیست؟" });
    let waits = app.work("clerk", &filed, "question", question).await.expect(200).json;
    assert_eq!((&waits["state"], &waits["reply_due_on"]), (&json!("waiting_for_applicant"), &json!("2025-08-25")));

    let applicant = app.applicant(&filed).await;
    let asked = applicant.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!((&asked["question"], &asked["next"]), (&json!("شماره قبض چیست؟"), &json!("applicant_replies")));
    assert_eq!(asked["reply_due_on_jalali"], "1404-06-03");
    applicant.post("/v1/tracked-case/reply", json!({ "text": "۱۲" })).await.expect(200);
    applicant.post("/v1/tracked-case/reply", json!({ "text": "۱۲" })).await.refused(409, "case_not_due");
    let note = json!({ "outcome": "refused", "text": "سپرده‌ای نیست." });
    let refused = app.work("clerk", &filed, "answer", note.clone()).await.refused(422, "invalid");
    refused.naming("/appeal_note", "required");
    let mut note = note;
    note["appeal_note"] = json!("تا ده روز می‌توانید اعتراض کنید.");
    app.work("clerk", &filed, "answer", note).await.expect(200);
    let answered = applicant.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!(
        (&answered["answer"]["outcome"], &answered["next"]),
        (&json!("refused"), &json!("applicant_may_object"))
    );
    assert_eq!(allowed(&answered), ["reopening", "rating"]);
    applicant.post("/v1/tracked-case/rating", json!({ "rating": 2 })).await.expect(200);
    let closed = app.work("clerk2", &filed, "closing", json!({})).await.expect(200).json;

    assert_eq!(closed["state"], "closed");
    let entries = app.by("auditor").get(&format!("{}/entries?sort=oldest", filed.path())).await.expect(200).json;
    let entries = entries["items"].as_array().unwrap();
    let kinds: Vec<&str> = entries.iter().map(|entry| entry["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["filed", "triaged", "assigned", "taken_up", "asked", "replied", "answered", "rated", "closed"]);
    let numbers: Vec<i64> = entries.iter().map(|entry| entry["seq"].as_i64().unwrap()).collect();
    assert_eq!(numbers, (1..=9).collect::<Vec<i64>>());
    // Whoever is not named is the applicant.
    assert!(entries[0]["actor_id"].is_null() && entries[5]["actor_id"].is_null());
    app.verify().await;
}

fn allowed(thing: &Value) -> Vec<&str> {
    let actions = thing["actions"].as_array().unwrap().iter().filter(|action| action["is_allowed"] == true);
    actions.map(|action| action["action"].as_str().unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn what_may_be_done_is_told_to_whoever_works_on_requests(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    for (state, of_clerk, of_other) in [
        (
            "registered",
            &["triage", "notes", "rejection", "merger", "secret"][..],
            &["triage", "notes", "rejection", "merger", "secret"][..],
        ),
        (
            "triaged",
            &["triage", "assignment", "review", "notes", "rejection", "merger", "secret"],
            &["triage", "assignment", "review", "notes", "rejection", "merger", "secret"],
        ),
        (
            "assigned",
            &["assignment", "review", "notes", "rejection", "merger", "secret"],
            &["assignment", "notes", "rejection", "merger", "secret"],
        ),
        (
            "in_review",
            &["assignment", "question", "answer", "notes", "rejection", "merger", "secret"],
            &["assignment", "notes", "rejection", "merger", "secret"],
        ),
        ("waiting_for_applicant", &["notes", "secret"], &["notes", "secret"]),
        ("answered", &["notes", "closing", "secret"], &["notes", "closing", "secret"]),
        ("closed", &["notes", "secret"], &["notes", "secret"]),
        ("withdrawn", &["notes", "secret"], &["notes", "secret"]),
        ("rejected_invalid", &["notes", "secret"], &["notes", "secret"]),
    ] {
        let filed = app.request_in(state).await;
        assert_eq!(app.state_of(&filed).await, state);
        for (who, expected) in [("clerk", of_clerk), ("office.head", of_other), ("auditor", &[])] {
            let seen = app.by(who).get(&filed.path()).await.expect(200).json;
            assert_eq!(allowed(&seen), expected, "{who} at {state}");
        }
    }
}

#[rstest]
#[tokio::test]
async fn a_request_is_given_to_whoever_works_on_requests_and_to_an_open_unit(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let filed = app.filed().await;
    let unit = json!({ "priority": "normal", "unit_id": filed.id });
    app.work("clerk", &filed, "triage", unit).await.refused(422, "invalid").naming("/unit_id", "not_found");
    app.bring(&filed, "triaged").await;

    for nobody in ["auditor", "north.clerk", "payer"] {
        let body = json!({ "assignee_id": app.world().users[nobody] });
        let refused = app.work("clerk", &filed, "assignment", body).await.refused(422, "invalid");
        refused.naming("/assignee_id", "not_found");
    }
    for somebody in ["office.head", "clerk2"] {
        let body = json!({ "assignee_id": app.world().users[somebody] });
        let given = app.work("clerk", &filed, "assignment", body).await.expect(200).json;
        assert_eq!(given["assignee_name"], format!("آزمون {somebody}"));
    }
    let mine = app.by("clerk2").get("/v1/requests?is_mine=true").await.expect(200).json;
    assert_eq!(mine["items"][0]["id"], json!(filed.id));
    assert_eq!(app.by("clerk").get("/v1/requests?is_mine=true").await.expect(200).json["items"], json!([]));
}
