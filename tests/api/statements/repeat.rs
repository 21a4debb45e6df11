//! The same money told twice: twins that are two, files that overlap, files sent at the same moment.

use rstest::rstest;
use serde_json::{Value, json};

use super::lines_of;
use crate::support::{
    app::TestApp,
    client::statuses,
    database::Engine,
    given::{CsvLine, credit, statement},
};

const DAYS: [&str; 5] = ["1404/05/10", "1404/05/11", "1404/05/12", "1404/05/13", "1404/05/14"];

/// A file with one credit of 100, 200, … on each of these days of [`DAYS`].
fn days(app: &TestApp, opening: u64, which: std::ops::Range<usize>) -> String {
    let amount = |index: usize| 100 * (u64::try_from(index).unwrap() + 1);
    let lines: Vec<CsvLine> = which.map(|index| CsvLine { day: DAYS[index], ..credit("77", amount(index)) }).collect();
    statement(app.world().north.sheba, opening, &lines)
}

fn states(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["state"].as_str().unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn true_twins_are_two_and_stay_two(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let sheba = app.world().north.sheba;
    let twin = credit("", 5_000);
    let two = statement(sheba, 0, &[twin.clone(), twin.clone()]);
    let three = statement(sheba, 0, &[twin.clone(), twin.clone(), twin]);

    let first = app.import("reconciler", two).await.expect(201);
    let second = app.import("reconciler", three).await.expect(201);

    assert_eq!(states(&lines_of(&app, first.id()).await), ["posted", "posted"]);
    assert_eq!(states(&lines_of(&app, second.id()).await), ["duplicate", "duplicate", "posted"]);
    assert_eq!(app.balance("1110").await, 15_000);
    assert_eq!(
        app.by("auditor").get("/v1/suspense-items").await.expect(200).json["items"].as_array().unwrap().len(),
        3
    );
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn the_same_file_again_names_the_statement_it_became(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let file = days(&app, 0, 0..3);
    let first = app.import("reconciler", file.clone()).await.expect(201);
    let before = app.rows().await;

    let again = app.import("clerk", file).await.refused(409, "statement_file_already_imported");

    assert_eq!(again.json["statement_id"], json!(first.id()));
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[tokio::test]
async fn what_an_earlier_file_brought_is_counted_and_not_posted_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.import("reconciler", days(&app, 0, 0..4)).await.expect(201);

    let second = app.import("reconciler", days(&app, 100, 1..5)).await.expect(201);

    assert_eq!((&second.json["line_count"], &second.json["duplicate_count"]), (&json!(4), &json!(3)));
    assert_eq!(second.json["suspended_count"], 1);
    assert_eq!(states(&lines_of(&app, second.id()).await), ["duplicate", "duplicate", "duplicate", "posted"]);
    assert_eq!(app.balance("1110").await.to_string(), second.json["closing"].as_str().unwrap());
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn overlapping_files_at_the_same_moment_bring_each_line_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 300).await;
    let identifier = deposit.json["payment_identifier"].as_str().unwrap();
    let shared = |opening| {
        let own = CsvLine { day: DAYS[0], ..credit("77", 1_000 + opening) };
        let paid = CsvLine { day: DAYS[2], ..credit(identifier, 300) };
        let twin = CsvLine { day: DAYS[2], ..credit("", 50) };
        statement(app.world().north.sheba, opening, &[own, paid, twin.clone(), twin])
    };

    let calls = (0..6_u64).map(|index| {
        let by = ["clerk", "clerk2", "reconciler", "reconciler2"][usize::try_from(index).unwrap() % 4];
        app.import(by, shared(index))
    });
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201; 6]);
    let sum = |member: &str| answers.iter().map(|answer| answer.json[member].as_i64().unwrap()).sum::<i64>();
    // Six lines of their own, one paid deposit, two twins; everything else was a duplicate.
    assert_eq!((sum("matched_count"), sum("suspended_count"), sum("duplicate_count")), (1, 8, 15));
    assert_eq!(app.shown_about(deposit.id()).await.len(), 1);
    assert_eq!(app.balance("1110").await, (0..6).map(|index| 1_000 + index).sum::<i128>() + 300 + 2 * 50);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn one_file_sent_by_two_at_the_same_moment_is_imported_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let file = days(&app, 0, 0..5);

    let calls = ["clerk", "clerk2", "reconciler", "reconciler2"].map(|by| app.import(by, file.clone()));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409, 409, 409]);
    let imported = answers.iter().find(|answer| answer.status == 201).unwrap();
    for late in answers.iter().filter(|answer| answer.status == 409) {
        assert_eq!(late.json["statement_id"], json!(imported.id()));
    }
    assert_eq!(app.balance("1110").await, 1_500);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn an_upload_repeated_with_its_key_gets_the_first_answer(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let clerk = app.by("clerk");
    let path = format!("/v1/statements?bank_account_id={}", app.world().north.link_account);
    let upload = |file: String| {
        let request = clerk.request(reqwest::Method::POST, &path).header("Idempotency-Key", "one-file");
        clerk.send(request.header("Content-Type", "text/csv").body(file))
    };

    let answers = futures_util::future::join_all((0..5).map(|_| upload(days(&app, 0, 0..5)))).await;

    assert_eq!(statuses(&answers), [201; 5]);
    assert!(answers.iter().all(|answer| answer.bytes == answers[0].bytes), "the answers differ");
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM statement").await, 1);
    upload(days(&app, 0, 0..4)).await.refused(422, "idempotency_key_reused");
}
