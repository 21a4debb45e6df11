//! Appeals: opened by a poor rating or by a word, decided by a head of treasury who did not decide before.

use amanat::cli::work;
use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    complaints::{Complained, complaint, upheld},
    database::Engine,
};

async fn rate(app: &TestApp, complained: &Complained, rating: i32) -> Value {
    let body = json!({ "rating": rating, "comment": "راضی نیستم." });
    app.complainant(complained).await.post("/v1/tracked-case/rating", body).await.expect(200).json
}

#[rstest]
#[tokio::test]
async fn a_poor_rating_opens_an_appeal_which_a_head_decides(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let complained = app.complaint_in("decided").await;

    let case = rate(&app, &complained, 2).await;

    assert_eq!((&case["complaint"]["state"], &case["next"]), (&json!("appealed"), &json!("office_works")));
    assert!(case["answer"].is_null() && case["rating"].is_null(), "{case}");
    let entries = case["entries"].as_array().unwrap();
    assert_eq!(entries.last().unwrap()["text"], "راضی نیستم.");
    let seen = app.by("auditor").get(&complained.path()).await.expect(200).json;
    assert_eq!((&seen["is_appealed"], &seen["appeal_rating"]), (&json!(true), &json!(2)));
    assert!(seen["assignee_id"].is_null(), "{seen}");
    // It waits for nobody but a head.
    assert_eq!(work::expire(&app.state).await.unwrap(), 0);
    app.handle("complaints", &complained, "review", json!({})).await.refused(403, "forbidden");
    app.handle("complaints", &complained, "decision", upheld()).await.refused(409, "case_not_yours");
    app.handle("head", &complained, "decision", upheld()).await.refused(409, "case_not_yours");
    app.handle("head", &complained, "review", json!({})).await.expect(200);
    app.handle("head2", &complained, "review", json!({})).await.refused(409, "case_not_due");
    let seen = app.handle("head", &complained, "decision", upheld()).await.expect(200).json;
    assert_eq!(seen["state"], "reviewed_by_head");
    // Once.
    let case = rate(&app, &complained, 1).await;
    assert_eq!((&case["complaint"]["state"], &case["rating"]), (&json!("reviewed_by_head"), &json!(1)));
    let again = json!({ "reason": "باز هم نه." });
    let complainant = app.complainant(&complained).await;
    complainant.post("/v1/tracked-case/reopening", again).await.refused(409, "complaint_appealed_before");
    assert_eq!(work::expire(&app.state).await.unwrap(), 1);
    assert_eq!(app.stands(&complained).await, "closed");
}

#[rstest]
#[tokio::test]
async fn three_of_five_is_no_appeal(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    for rating in [3, 4, 5] {
        let case = rate(&app, &app.complaint_in("decided").await, rating).await;
        assert_eq!((&case["complaint"]["state"], &case["rating"]), (&json!("decided"), &json!(rating)));
    }
}

#[rstest]
#[tokio::test]
async fn the_time_for_an_appeal_runs_from_the_remedy_and_ends(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (decided, ordered) = (app.complaint_in("decided").await, app.complaint_in("remedy_ordered").await);
    let objection = json!({ "reason": "جبران نشد." });

    app.clock.advance(Duration::days(10) + Duration::seconds(1));

    // What is poorly rated too late is rated, and that is all.
    let case = rate(&app, &decided, 1).await;
    assert_eq!((&case["complaint"]["state"], &case["rating"]), (&json!("decided"), &json!(1)));
    let complainant = app.complainant(&decided).await;
    complainant.post("/v1/tracked-case/reopening", objection.clone()).await.refused(409, "complaint_appeal_over");
    // As long as it is not made good, it is neither closed nor final.
    assert_eq!(work::expire(&app.state).await.unwrap(), 1);
    assert_eq!((app.stands(&decided).await, app.stands(&ordered).await), ("closed".into(), "remedy_ordered".into()));
    let complainant = app.complainant(&ordered).await;
    let case = complainant.post("/v1/tracked-case/reopening", objection).await.expect(200).json;
    assert_eq!(case["complaint"]["state"], "appealed");
    assert!(case["complaint"]["remedy"].is_null(), "{case}");
}

#[rstest]
#[tokio::test]
async fn nobody_reviews_his_own_decision(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let complained = app.complained(&complaint()).await;
    app.bring_complaint(&complained, "head", "appealed").await;

    app.handle("head", &complained, "review", json!({})).await.refused(403, "same_person");

    app.handle("head2", &complained, "review", json!({})).await.expect(200);
}
