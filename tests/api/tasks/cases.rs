//! Requests and complaints in the list of tasks.

use amanat::cli::work;
use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use super::people::{task, tells};
use crate::{
    cases::clocks::placed,
    support::{
        app::TestApp,
        cases::request,
        client::Caller,
        complaints::{SECRET, complaint, complaint_about, upheld},
        database::Engine,
        sla::Desk,
        world::PASSWORD,
    },
};

const OF_REQUESTS: [&str; 5] =
    ["triage_requests", "assign_requests", "take_up_requests", "read_replies", "answer_requests"];
const OF_COMPLAINTS: [&str; 6] = [
    "send_interim_replies",
    "acknowledge_complaints",
    "investigate_complaints",
    "decide_complaints",
    "review_appeals",
    "complete_remedies",
];

/// What of these waits for somebody, with how many.
async fn waits(caller: &Caller, of: &[&'static str]) -> Vec<(&'static str, i64)> {
    let mut found = Vec::new();
    for name in of {
        if let Some(task) = task(caller, name).await {
            found.push((*name, task["count"].as_i64().unwrap()));
        }
    }
    found
}

#[rstest]
#[tokio::test]
async fn a_request_waits_for_whoever_is_to_do_the_next_step(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    placed(&desk).await;
    let filed = app.filed().await;
    let clerk = json!({ "assignee_id": app.world().users["clerk"] });
    let triage = json!({ "priority": "normal", "unit_id": desk.unit });
    let expected = async |workers: &[(&str, i64)], of_clerk: &[(&str, i64)]| {
        assert_eq!(waits(&app.by("clerk"), &OF_REQUESTS).await, of_clerk);
        for worker in ["clerk2", "office.head"] {
            assert_eq!(waits(&app.by(worker), &OF_REQUESTS).await, workers, "{worker}");
        }
        for other in ["head", "auditor", "admin2", "complaints", "payer", "north.clerk", "north.head"] {
            assert_eq!(waits(&app.by(other), &OF_REQUESTS).await, [], "{other}");
        }
    };

    expected(&[("triage_requests", 1)], &[("triage_requests", 1)]).await;
    let seen = task(&app.by("clerk"), "triage_requests").await.unwrap();
    assert_eq!(seen["oldest_at"], "2025-08-10T06:30:00Z");
    // The first word is promised for today, the answer for tomorrow.
    assert_eq!((&seen["due_on"], &seen["due_on_jalali"]), (&json!("2025-08-10"), &json!("1404-05-19")));
    app.work("office.head", &filed, "triage", triage).await.expect(200);
    expected(&[("assign_requests", 1)], &[("assign_requests", 1)]).await;
    app.work("office.head", &filed, "assignment", clerk).await.expect(200);
    expected(&[], &[("take_up_requests", 1)]).await;
    app.work("clerk", &filed, "review", json!({})).await.expect(200);
    expected(&[], &[("answer_requests", 1)]).await;
    app.work("clerk", &filed, "question", json!({ "question": "شماره قبض؟" })).await.expect(200);
    expected(&[], &[]).await;
    app.applicant(&filed).await.post("/v1/tracked-case/reply", json!({ "text": "۱۲" })).await.expect(200);
    expected(&[], &[("read_replies", 1)]).await;
    // Whoever wrote waits for a word anew, and that is due before the answer.
    assert_eq!(task(&app.by("clerk"), "read_replies").await.unwrap()["due_on"], "2025-08-10");
    // A note leaves it where it stands.
    app.work("clerk", &filed, "notes", json!({ "text": "خوانده شد." })).await.expect(200);
    expected(&[], &[("read_replies", 1)]).await;
    let answer = json!({ "outcome": "granted", "text": "مانده ۱۲ ریال است." });
    app.work("clerk", &filed, "answer", answer).await.expect(200);
    expected(&[], &[]).await;
}

#[rstest]
#[tokio::test]
async fn since_when_is_told_by_what_moved_it_and_until_when_by_the_first_deadline(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    placed(&desk).await;
    let first = app.request_in("in_review").await;
    app.clock.advance(Duration::hours(1));
    let clerk = app.sign_in("clerk", PASSWORD).await;
    clerk.change_latest(&first.path(), "notes", json!({ "text": "در دست بررسی" })).await.expect(200);
    app.clock.advance(Duration::days(2));
    app.file(&request()).await.expect(201);
    let clerk = app.sign_in("clerk", PASSWORD).await;

    let (answer, triage) = (task(&clerk, "answer_requests").await, task(&clerk, "triage_requests").await);

    let told = |task: Option<Value>| task.map(|task| (task["oldest_at"].clone(), task["due_on"].clone())).unwrap();
    assert_eq!(told(answer), (json!("2025-08-10T06:30:00Z"), json!("2025-08-10")));
    assert_eq!(told(triage), (json!("2025-08-12T07:30:00Z"), json!("2025-08-12")));
}

#[rstest]
#[tokio::test]
async fn a_complaint_waits_for_whoever_is_to_do_the_next_step(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let complained = app.complained(&complaint()).await;
    let step = async |by: &str, verb: &str, body: Value| app.handle(by, &complained, verb, body).await.expect(200);
    let expected = async |of: [&[(&str, i64)]; 4]| {
        for (by, of) in ["complaints", "complaints2", "head", "head2"].into_iter().zip(of) {
            assert_eq!(waits(&app.by(by), &OF_COMPLAINTS).await, of, "{by}");
        }
        for other in ["office.head", "clerk", "auditor", "admin2", "payer", "north.clerk", "north.head"] {
            assert_eq!(waits(&app.by(other), &OF_COMPLAINTS).await, [], "{other}");
        }
    };

    expected([&[("acknowledge_complaints", 1)]; 4]).await;
    step("complaints", "acknowledgement", json!({})).await;
    expected([&[("investigate_complaints", 1)], &[], &[], &[]]).await;
    step("complaints", "investigation", json!({})).await;
    expected([&[("decide_complaints", 1)], &[], &[], &[]]).await;
    step("complaints", "question", json!({ "question": "کدام روز؟" })).await;
    expected([&[]; 4]).await;
    let complainant = app.complainant(&complained).await;
    complainant.post("/v1/tracked-case/reply", json!({ "text": "شنبه" })).await.expect(200);
    expected([&[("decide_complaints", 1)], &[], &[], &[]]).await;
    step("complaints", "decision", upheld()).await;
    expected([&[]; 4]).await;
    step("complaints", "remedy", json!({ "text": "پرداخت می‌شود.", "due_on": "2025-08-20" })).await;
    expected([&[("complete_remedies", 1)], &[], &[], &[]]).await;
    let seen = task(&app.by("complaints"), "complete_remedies").await.unwrap();
    assert_eq!((&seen["due_on"], &seen["due_on_jalali"]), (&json!("2025-08-20"), &json!("1404-05-29")));
    step("complaints", "remedy/completion", json!({ "text": "واریز شد." })).await;
    expected([&[]; 4]).await;
    complainant.post("/v1/tracked-case/rating", json!({ "rating": 1, "comment": SECRET })).await.expect(200);
    expected([&[], &[], &[("review_appeals", 1)], &[("review_appeals", 1)]]).await;
    step("head", "review", json!({})).await;
    expected([&[], &[], &[("decide_complaints", 1)], &[]]).await;
    step("head", "decision", upheld()).await;
    expected([&[]; 4]).await;
    for by in ["complaints", "head"] {
        let told = app.by(by).get("/v1/tasks").await.expect(200);
        assert!(!told.json.to_string().contains(SECRET), "{by}");
    }
    // Nobody has read anything to be told of it.
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM audit_event WHERE action = 'complaint.read'").await, 0);
}

#[rstest]
#[tokio::test]
async fn nobody_is_told_of_a_complaint_that_he_may_not_handle(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    // Who works in the unit complained of.
    let unit = app.unit("21", None, Some("complaints")).await.id();
    let member = json!({ "user_id": app.world().users["head"] });
    app.by("head").change_latest(&format!("/v1/units/{unit}"), "members", member).await.expect(200);
    let about = app.complained(&complaint_about("21")).await;
    for (by, count) in [("complaints", 0), ("complaints2", 1), ("head", 0), ("head2", 1)] {
        assert_eq!(tells(&app, by, "acknowledge_complaints").await, count, "{by}");
    }
    // Who made the decision that is appealed, and again who works there.
    app.bring_complaint(&about, "head2", "appealed").await;
    for by in ["head", "head2"] {
        assert_eq!(tells(&app, by, "review_appeals").await, 0, "{by}");
    }
    // Who is complained of.
    let (user, both) =
        app.newcomer("both", json!([{ "role": "treasury_clerk" }, { "role": "complaint_officer" }])).await;
    let request = app.request_in("triaged").await;
    app.work("clerk", &request, "assignment", json!({ "assignee_id": user })).await.expect(200);
    let mut body = complaint();
    body["about_reference"] = json!(request.reference);
    app.complained(&body).await;
    app.complained(&complaint()).await;
    assert_eq!(waits(&both, &OF_COMPLAINTS).await, [("acknowledge_complaints", 1)]);
    assert_eq!(tells(&app, "complaints", "acknowledge_complaints").await, 2);
}

#[rstest]
#[tokio::test]
async fn a_late_complaint_waits_for_a_word_and_then_for_its_decision(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let desk = Desk::new(engine).await;
    let app = &desk.app;
    let placement = json!({ "unit_id": desk.unit, "service_level_id": desk.level });
    app.by("head").post("/v1/complaint-placement", placement).await.expect(200);
    let complained = app.complaint_in("investigating").await;
    assert_eq!(waits(&app.by("complaints"), &OF_COMPLAINTS).await, [("decide_complaints", 1)]);
    assert_eq!(task(&app.by("complaints"), "decide_complaints").await.unwrap()["due_on"], "2025-08-11");

    // Whether or not the worker has looked at it.
    for look in [false, true] {
        app.clock.advance(Duration::days(1) + Duration::seconds(1));
        if look {
            desk.work().await;
        }
        let officer = app.sign_in("complaints", PASSWORD).await;
        assert_eq!(waits(&officer, &OF_COMPLAINTS).await, [("send_interim_replies", 1)], "{look}");
        let list = task(&officer, "send_interim_replies").await.unwrap()["list"].as_str().unwrap().to_owned();
        assert_eq!(officer.get(&list).await.expect(200).json["items"][0]["id"], json!(complained.id));
    }
    let officer = app.sign_in("complaints", PASSWORD).await;
    let word = json!({ "reason": "پاسخ دستگاه نرسیده است.", "until_on": "2025-08-14" });
    officer.change_latest(&complained.path(), "interim-reply", word).await.expect(200);
    assert_eq!(waits(&officer, &OF_COMPLAINTS).await, [("decide_complaints", 1)]);
    app.clock.advance(Duration::days(2));
    let officer = app.sign_in("complaints", PASSWORD).await;
    assert_eq!(waits(&officer, &OF_COMPLAINTS).await, [("decide_complaints", 1)], "the promised day is not over");
    app.clock.advance(Duration::days(1));
    let officer = app.sign_in("complaints", PASSWORD).await;
    assert_eq!(waits(&officer, &OF_COMPLAINTS).await, [("send_interim_replies", 1)]);
    // While the office waits for the complainant nothing waits for the officer; afterwards it does again.
    officer.change_latest(&complained.path(), "question", json!({ "question": "کدام روز؟" })).await.expect(200);
    assert_eq!(waits(&officer, &OF_COMPLAINTS).await, []);
    app.clock.advance(Duration::days(30));
    assert_eq!(work::expire(&app.state).await.unwrap(), 1);
    let officer = app.sign_in("complaints", PASSWORD).await;
    assert_eq!(waits(&officer, &OF_COMPLAINTS).await, [("send_interim_replies", 1)]);
}

#[rstest]
#[tokio::test]
async fn what_waits_in_another_office_waits_there(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.filed().await;
    app.complained(&complaint()).await;
    assert_eq!(tells(&app, "clerk", "triage_requests").await, 1);
    assert_eq!(tells(&app, "complaints", "acknowledge_complaints").await, 1);

    for by in ["clerk", "complaints", "head"] {
        let told = app.elsewhere(by).await.get("/v1/tasks").await.expect(200).json;
        assert_eq!(told, json!({ "items": [] }), "{by}");
    }
}
