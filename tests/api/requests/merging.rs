//! Duplicates: the older request of the same applicant goes on.

use chrono::Duration;
use futures_util::future::join;
use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    cases::{GENERAL, request},
    client::statuses,
    database::Engine,
};

#[rstest]
#[tokio::test]
async fn a_duplicate_goes_on_in_the_older_request(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let older = app.filed().await;
    app.clock.advance(Duration::seconds(60));
    let younger = app.filed().await;
    let into = |filed: &crate::support::cases::Filed| json!({ "survivor_id": filed.id });

    app.work("clerk", &older, "merger", into(&younger)).await.refused(409, "case_merge_into_younger");
    app.work("clerk", &older, "merger", into(&older)).await.refused(409, "case_other_applicant");
    let merged = app.work("clerk", &younger, "merger", into(&older)).await.expect(200).json;

    assert_eq!((&merged["state"], &merged["merged_into"]), (&json!("merged_duplicate"), &json!(older.reference)));
    let case = app.applicant(&younger).await.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!((&case["merged_into"], &case["next"]), (&json!(older.reference), &json!("nothing")));
    assert_eq!(app.state_of(&older).await, "registered");
    // Of the other case its applicant is told nothing new.
    let case = app.applicant(&older).await.get("/v1/tracked-case").await.expect(200).json;
    assert_eq!(case["entries"].as_array().unwrap().len(), 1);
    app.work("clerk", &younger, "merger", into(&older)).await.refused(409, "case_not_due");
}

#[rstest]
#[tokio::test]
async fn only_requests_of_one_applicant_are_merged_and_only_into_open_ones(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.offer(GENERAL).await;
    let ended = app.request_in("withdrawn").await;
    let nameless = |mobile: &str| {
        let mut body = request();
        body["applicant"] = json!({ "name": "مریم رضایی", "mobile": mobile });
        body
    };
    let first = app.known(app.file(&nameless("09121234567")).await.expect(201)).await;
    let same = app.known(app.file(&nameless("+98 912 1234567")).await.expect(201)).await;
    let other = app.known(app.file(&nameless("09121234568")).await.expect(201)).await;
    let into = |filed: &crate::support::cases::Filed| json!({ "survivor_id": filed.id });

    app.work("clerk", &other, "merger", into(&first)).await.refused(409, "case_other_applicant");
    let younger = app.filed().await;
    app.work("clerk", &younger, "merger", into(&ended)).await.refused(409, "case_not_due");
    let nowhere = json!({ "survivor_id": app.world().north.id });
    app.work("clerk", &younger, "merger", nowhere).await.refused(422, "invalid").naming("/survivor_id", "not_found");
    app.work("clerk", &same, "merger", into(&first)).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn two_requests_are_not_merged_into_each_other(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    // Filed in the same instant: either might survive.
    let (one, other) = (app.filed().await, app.filed().await);

    let answers: [_; 2] = join(
        app.work("clerk", &one, "merger", json!({ "survivor_id": other.id })),
        app.work("clerk2", &other, "merger", json!({ "survivor_id": one.id })),
    )
    .await
    .into();

    let got = statuses(&answers);
    assert!(got == [200, 409] || got == [200, 412], "{got:?}");
}
