//! Whole lives of complaints.

use amanat::cli::work;
use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    complaints::{Complained, complaint, upheld},
    database::Engine,
    world::PASSWORD,
};

async fn tracked(app: &TestApp, complained: &Complained) -> Value {
    app.complainant(complained).await.get("/v1/tracked-case").await.expect(200).json
}

fn kinds(case: &Value) -> Vec<&str> {
    case["entries"].as_array().unwrap().iter().map(|entry| entry["kind"].as_str().unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn a_complaint_is_decided_made_good_rated_and_closed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let complained = app.complained(&complaint()).await;
    let step = async |verb: &str, body: Value| app.handle("complaints", &complained, verb, body).await.expect(200).json;

    assert_eq!(step("acknowledgement", json!({})).await["state"], "acknowledged");
    assert_eq!(step("investigation", json!({})).await["state"], "investigating");
    let asked = step("question", json!({ "question": "کدام روز؟" })).await;
    assert_eq!((&asked["state"], &asked["reply_due_on"]), (&json!("waiting_for_complainant"), &json!("2025-08-25")));
    let case = tracked(&app, &complained).await;
    assert_eq!((&case["question"], &case["next"]), (&json!("کدام روز؟"), &json!("applicant_replies")));
    let complainant = app.complainant(&complained).await;
    let case = complainant.post("/v1/tracked-case/reply", json!({ "text": "شنبه" })).await.expect(200).json;
    assert_eq!(case["complaint"]["state"], "investigating");
    step("notes", json!({ "text": "یادداشت پنهان" })).await;
    assert_eq!(step("decision", upheld()).await["state"], "decided");
    let remedy = json!({ "text": "پرداخت می‌شود.", "due_on": "2025-08-20" });
    assert_eq!(step("remedy", remedy).await["state"], "remedy_ordered");
    let done = step("remedy/completion", json!({ "text": "واریز شد." })).await;
    assert_eq!((&done["state"], &done["remedy_done_at"]), (&json!("remedy_done"), &json!("2025-08-10T06:30:00Z")));
    let rating = json!({ "rating": 5, "comment": "منصفانه بود." });
    let case = complainant.post("/v1/tracked-case/rating", rating).await.expect(200).json;

    assert_eq!((&case["rating"], &case["complaint"]["state"]), (&json!(5), &json!("remedy_done")));
    assert_eq!(case["complaint"]["outcome"], "upheld");
    assert_eq!(case["complaint"]["remedy"]["text"], "پرداخت می‌شود.");
    assert_eq!(
        kinds(&case),
        ["filed", "acknowledged", "taken_up", "asked", "replied", "answered", "remedy_ordered", "remedy_done", "rated"]
    );
    assert!(!case.to_string().contains("یادداشت پنهان") && !case.to_string().contains("آزمون"), "{case}");
    app.clock.advance(Duration::days(10));
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);
    app.clock.advance(Duration::seconds(1));
    assert_eq!(work::expire(&app.state).await.unwrap(), 1);
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);
    let case = tracked(&app, &complained).await;
    assert_eq!((&case["complaint"]["state"], &case["next"]), (&json!("closed"), &json!("nothing")));
}

#[rstest]
#[tokio::test]
async fn who_stays_unnamed_follows_and_takes_back_as_well(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    for state in ["registered", "acknowledged", "investigating", "waiting_for_complainant", "appealed"] {
        let complained = app.complained(&json!({ "about": "conduct", "text": "با من تندی شد." })).await;
        app.bring_complaint(&complained, "complaints", state).await;
        let complainant = app.complainant(&complained).await;

        let case = complainant.post("/v1/tracked-case/withdrawal", json!({})).await.expect(200).json;

        assert_eq!((&case["complaint"]["state"], &case["actions"]), (&json!("withdrawn"), &json!([])), "{state}");
        app.handle("complaints", &complained, "acknowledgement", json!({})).await.refused(409, "case_not_due");
    }
    let decided = app.complaint_in("decided").await;
    let complainant = app.complainant(&decided).await;
    complainant.post("/v1/tracked-case/withdrawal", json!({})).await.refused(409, "case_not_due");
}

#[rstest]
#[tokio::test]
async fn a_question_nobody_replies_to_keeps_the_complaint_from_nothing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let complained = app.complaint_in("waiting_for_complainant").await;

    app.clock.advance(Duration::days(15));
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);
    app.clock.advance(Duration::days(1));
    assert_eq!(work::expire(&app.state).await.unwrap(), 1);

    let case = tracked(&app, &complained).await;
    assert_eq!((&case["complaint"]["state"], case["question"].is_null()), (&json!("investigating"), true));
    assert!(kinds(&case).ends_with(&["asked", "reply_missed"]), "{case}");
    let officer = app.sign_in("complaints", PASSWORD).await;
    officer.change_latest(&complained.path(), "decision", upheld()).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn every_step_has_its_turn_and_its_version(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let complained = app.complaint_in("acknowledged").await;
    let officer = app.by("complaints");
    let path = complained.path();

    officer.change_latest(&path, "decision", upheld()).await.refused(409, "case_not_due");
    officer.change(&format!("{path}/investigation"), "\"1.0\"", json!({})).await.refused(412, "version_stale");
    officer.post(&format!("{path}/investigation"), json!({})).await.refused(428, "if_match_missing");
    app.handle("complaints2", &complained, "investigation", json!({})).await.refused(409, "case_not_yours");
    let other = json!({ "assignee_id": app.world().users["complaints2"] });
    let handed = app.handle("complaints", &complained, "assignment", other).await.expect(200).json;
    assert_eq!(handed["assignee_name"], "آزمون complaints2");
    app.handle("complaints", &complained, "investigation", json!({})).await.refused(409, "case_not_yours");
    app.handle("complaints2", &complained, "investigation", json!({})).await.expect(200);
    for stranger in ["clerk", "auditor", "head2"] {
        let assignee = json!({ "assignee_id": app.world().users[stranger] });
        let refused = app.handle("complaints2", &complained, "assignment", assignee).await;
        refused.refused(422, "invalid").naming("/assignee_id", "not_found");
    }
    let refusal = json!({ "outcome": "not_upheld", "reasons": "درست نیست." });
    let refused = app.handle("complaints2", &complained, "decision", refusal.clone()).await;
    refused.refused(422, "invalid").naming("/appeal_note", "required");
    let mut refusal = refusal;
    refusal["appeal_note"] = json!("تا ده روز اعتراض کنید.");
    app.handle("complaints2", &complained, "decision", refusal).await.expect(200);
    let remedy = json!({ "text": "پرداخت", "due_on": "2025-08-20" });
    app.handle("complaints2", &complained, "remedy", remedy).await.refused(409, "complaint_not_upheld");
}

#[rstest]
#[tokio::test]
async fn complaints_are_found_by_where_they_stand(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let states = [
        "registered",
        "acknowledged",
        "investigating",
        "waiting_for_complainant",
        "decided",
        "remedy_ordered",
        "remedy_done",
        "appealed",
    ];
    let mut made = Vec::new();
    for state in states {
        made.push((state, app.complaint_in(state).await));
    }
    let reviewed = app.complaint_in("appealed").await;
    app.handle("head", &reviewed, "review", json!({})).await.expect(200);
    let of = async |by: &str, query: &str| -> Vec<String> {
        let list = app.by(by).get(&format!("/v1/complaints?sort=oldest&{query}")).await.expect(200).json;
        list["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    // An appeal in the head's hands is still one.
    assert_eq!(of("auditor", "state=appealed").await, [made[7].1.id.to_string(), reviewed.id.to_string()]);
    app.handle("head", &reviewed, "decision", upheld()).await.expect(200);
    made.push(("reviewed_by_head", reviewed));

    for (state, complained) in &made {
        assert_eq!(of("auditor", &format!("state={state}")).await, [complained.id.to_string()], "{state}");
        assert_eq!(app.stands(complained).await, *state);
    }
    assert_eq!(of("auditor", "about=delay").await.len(), made.len());
    assert_eq!(of("auditor", "about=conduct").await.len(), 0);
    // In hand, and what is owed.
    let mine: Vec<String> = [1, 2, 5].map(|at: usize| made[at].1.id.to_string()).to_vec();
    assert_eq!(of("complaints", "is_mine=true").await, mine);
    assert_eq!(of("complaints2", "is_mine=true").await, Vec::<String>::new());
}
