use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::statuses, database::Engine};

#[rstest]
#[tokio::test]
async fn a_year_is_opened_with_its_twelve_months(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let opened = app.by("head").post("/v1/fiscal-years", json!({ "fiscal_year": 1403 })).await.expect(201);

    let months = opened.json["periods"].as_array().unwrap();
    let ends = |month: usize| (&months[month - 1]["first_on_jalali"], &months[month - 1]["last_on_jalali"]);
    assert_eq!(months.len(), 12);
    assert_eq!(ends(1), (&json!("1403-01-01"), &json!("1403-01-31")));
    // 1403 was a leap year.
    assert_eq!(ends(12), (&json!("1403-12-01"), &json!("1403-12-30")));
    assert!(months.iter().all(|month| month["state"] == "open"));
    assert_eq!(opened.header("location"), "/v1/periods?fiscal_year=1403");
    let listed = app.by("head").every("/v1/periods?fiscal_year=1403&sort=oldest", 5).await;
    assert_eq!(&listed, months);
}

#[rstest]
#[tokio::test]
async fn a_year_is_opened_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("head");
    let body = json!({ "fiscal_year": 1405 });

    head.post_with("/v1/fiscal-years", body.clone(), "k").await.expect(201);

    head.post("/v1/fiscal-years", body.clone()).await.refused(409, "fiscal_year_open");
    let replayed = head.post_with("/v1/fiscal-years", body, "k").await.expect(201);
    assert_eq!(replayed.header("idempotent-replayed"), "true");
    assert_eq!(head.every("/v1/periods", 10).await.len(), 24);
}

#[rstest]
#[tokio::test]
async fn of_several_who_open_a_year_at_once_one_does(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let heads = [app.by("head"), app.by("head2"), app.by("head"), app.by("head2")];

    let calls = heads.iter().map(|head| head.post("/v1/fiscal-years", json!({ "fiscal_year": 1405 })));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409, 409, 409]);
    for refused in answers.into_iter().filter(|answer| answer.status == 409) {
        refused.refused(409, "fiscal_year_open");
    }
    assert_eq!(app.by("auditor").every("/v1/periods?fiscal_year=1405", 200).await.len(), 12);
}

#[rstest]
#[case(json!(1299), "fiscal_year_out_of_range")]
#[case(json!(1500), "fiscal_year_out_of_range")]
#[case(json!(2025), "fiscal_year_out_of_range")]
#[case(json!(-1), "fiscal_year_out_of_range")]
#[case(json!(1404.5), "fiscal_year_invalid")]
#[case(json!("next"), "fiscal_year_invalid")]
#[case(json!(null), "fiscal_year_invalid")]
#[tokio::test]
async fn what_is_no_year_is_refused(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] year: Value,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;

    let answer = app.by("head").post("/v1/fiscal-years", json!({ "fiscal_year": year })).await;

    answer.refused(422, "invalid").naming("/fiscal_year", code);
}
