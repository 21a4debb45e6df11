use rstest::rstest;
use serde_json::{Value, json};

use super::story::{period, story};
use crate::support::{app::TestApp, books::shown, database::Engine, pages::ids};

#[rstest]
#[tokio::test]
async fn every_posting_is_listed_once_with_its_lines(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    story(&app).await;
    let auditor = app.by("auditor");

    let oldest = auditor.every("/v1/postings?sort=oldest", 2).await;

    let expected = [
        "receipt_matched: debit 1110 1000, credit 2110 1000",
        "receipt_unidentified: debit 1110 2000, credit 2130 2000",
        "receipt_unidentified: debit 1110 4000, credit 2130 4000",
        "receipt_identified: debit 2130 4000, credit 2110 4000",
        "bank_debit_unidentified: debit 1170 30, credit 1110 30",
        "receipt_matched: debit 1110 500, credit 2110 500",
    ];
    assert_eq!(oldest.iter().map(shown).collect::<Vec<_>>(), expected);
    let mut newest = auditor.every("/v1/postings", 5).await;
    newest.reverse();
    assert_eq!(newest, oldest);
    for posting in &oldest {
        let path = format!("/v1/postings/{}", posting["id"].as_str().unwrap());
        let viewed = auditor.get(&path).await.expect(200);
        assert_eq!(&viewed.json, posting);
        let numbers: Vec<&Value> = posting["entries"].as_array().unwrap().iter().map(|line| &line["line_no"]).collect();
        assert_eq!(numbers, [&json!(1), &json!(2)]);
    }
}

#[rstest]
#[tokio::test]
async fn an_identification_names_its_maker_and_its_approver(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let story = story(&app).await;

    let found = app.by("auditor").every(&format!("/v1/postings?source_id={}", story.item), 5).await;

    let [posting] = &found[..] else { panic!("{found:?}") };
    assert_eq!(posting["made_by"], json!(app.world().users["reconciler"]));
    assert_eq!(posting["approved_by"], json!(app.world().users["reconciler2"]));
    assert_eq!((&posting["source_kind"], &posting["effective_on"]), (&json!("suspense_item"), &json!("2025-08-10")));
}

#[rstest]
#[tokio::test]
async fn filters_narrow(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let story = story(&app).await;
    let (north, south) = (&app.world().north, &app.world().south);
    let auditor = app.by("auditor");
    let all = ids(&auditor.every("/v1/postings?sort=oldest", 50).await);
    let bank = auditor.every(&format!("/v1/accounts?subject_id={}", north.id), 5).await;
    let [bank] = ids(&bank)[..] else { panic!("{bank:?}") };
    let month = async |month| period(&auditor, month).await.replace("/v1/periods/", "period_id=");

    for (filter, expected) in [
        (format!("account_id={bank}"), vec![0, 1, 2, 4]),
        (format!("subject_id={}", north.id), vec![0, 1, 2, 4]),
        (format!("subject_id={}", story.item), vec![2, 3]),
        (format!("subject_id={}", story.identified), vec![3]),
        (format!("subject_id={}&account_id={bank}", story.item), vec![2]),
        (format!("source_id={}", story.item), vec![3]),
        (format!("agency_id={}", south.id), vec![5]),
        (format!("agency_id={}&subject_id={}", south.id, story.received), vec![]),
        (month(5).await, vec![0, 1, 2, 3, 4, 5]),
        (month(4).await, vec![]),
    ] {
        let found = auditor.every(&format!("/v1/postings?sort=oldest&{filter}"), 2).await;
        let expected: Vec<_> = expected.into_iter().map(|at: usize| all[at]).collect();
        assert_eq!(ids(&found), expected, "{filter}");
    }
    auditor.get("/v1/postings?kind=receipt_matched").await.refused(400, "unknown_parameter");
    auditor.get("/v1/postings?period_id=5").await.refused(422, "invalid").naming("#query/period_id", "not_uuid");
}

#[rstest]
#[tokio::test]
async fn a_foreign_agency_sees_none_of_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let story = story(&app).await;
    let all = ids(&app.by("auditor").every("/v1/postings?sort=oldest", 50).await);
    let stranger = app.by("south.clerk");

    assert_eq!(ids(&stranger.every("/v1/postings", 5).await), [all[5]]);
    for norths in &all[..5] {
        stranger.get(&format!("/v1/postings/{norths}")).await.refused(404, "not_found");
    }
    stranger.get(&format!("/v1/postings/{}", all[5])).await.expect(200);
    for filter in [
        format!("subject_id={}", story.received),
        format!("source_id={}", story.item),
        format!("agency_id={}", app.world().north.id),
    ] {
        assert!(stranger.every(&format!("/v1/postings?{filter}"), 5).await.is_empty(), "{filter}");
    }
}
