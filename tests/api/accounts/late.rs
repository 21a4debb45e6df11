//! Facts of months that are closed: they are posted, on the first open day after.

use rstest::rstest;
use serde_json::json;

use super::story::{close_until, period, statement_of, take};
use crate::support::{
    app::TestApp,
    client::statuses,
    database::Engine,
    given::{CsvLine, credit},
    world::PASSWORD,
};

#[rstest]
#[tokio::test]
async fn a_bank_fact_of_a_closed_month_is_posted_on_the_first_open_day(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 700).await;
    close_until(&app.by("head"), 4).await;
    let known = credit(deposit.json["payment_identifier"].as_str().unwrap(), 700);
    let fee = CsvLine { debit: 30, ..credit("", 0) };

    let file = statement_of("1404/03", app.world().north.sheba, 0, &[known, credit("", 80), fee]);
    let imported = take(&app.by("clerk"), &app.world().north, file).await.expect(201);

    assert_eq!((&imported.json["matched_count"], &imported.json["suspended_count"]), (&json!(1), &json!(2)));
    let postings = app.by("auditor").every("/v1/postings", 50).await;
    assert_eq!(postings.len(), 3);
    let mordad = period(&app.by("auditor"), 5).await;
    for posting in &postings {
        assert_eq!(posting["effective_on_jalali"], "1404-05-01");
        assert!(mordad.ends_with(posting["period_id"].as_str().unwrap()));
    }
    // What the bank said stays as it said it.
    let received = app.by("north.clerk").get(&format!("/v1/deposits/{}", deposit.id())).await.expect(200);
    assert_eq!(received.json["received_on_jalali"], "1404-03-12");
    assert_eq!(app.balance("1110").await, 750);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_was_posted_before_the_month_was_closed_stays_where_it_is(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let sheba = app.world().north.sheba;
    let clerk = app.by("clerk");
    let early = statement_of("1404/03", sheba, 0, &[credit("", 80)]);
    take(&clerk, &app.world().north, early).await.expect(201);
    close_until(&app.by("head"), 3).await;

    let late = statement_of("1404/03", sheba, 80, &[credit("", 90)]);
    take(&clerk, &app.world().north, late).await.expect(201);

    let khordad = period(&clerk, 3).await.replace("/v1/periods/", "/v1/postings?period_id=");
    let tir = period(&clerk, 4).await.replace("/v1/periods/", "/v1/postings?period_id=");
    let (before, after) = (clerk.every(&khordad, 5).await, clerk.every(&tir, 5).await);
    assert_eq!((before.len(), after.len()), (1, 1));
    assert_eq!(before[0]["effective_on_jalali"], "1404-03-12");
    assert_eq!(after[0]["effective_on_jalali"], "1404-04-01");
    assert_eq!(after[0]["entries"][0]["amount"], "90");
}

#[rstest]
#[tokio::test]
async fn when_the_whole_year_is_closed_the_next_one_must_be_open(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.clock.move_to("2026-04-01T08:00:00Z".parse().unwrap());
    let (head, clerk) = (app.sign_in("head", PASSWORD).await, app.sign_in("clerk", PASSWORD).await);
    close_until(&head, 12).await;
    let file = || statement_of("1404/06", app.world().north.sheba, 0, &[credit("", 80)]);
    let before = app.rows().await;

    let refused = take(&clerk, &app.world().north, file()).await.refused(409, "fiscal_year_not_open");

    assert_eq!(refused.json["fiscal_year"], 1405);
    assert_eq!(app.rows().await, before);
    head.post("/v1/fiscal-years", json!({ "fiscal_year": 1405 })).await.expect(201);
    take(&clerk, &app.world().north, file()).await.expect(201);
    let postings = clerk.every("/v1/postings", 5).await;
    assert_eq!(postings[0]["effective_on_jalali"], "1405-01-01");
    app.verify().await;
}

/// Whoever posts holds the month open, and whoever closes it waits; so ids, which grow with time, tell what came first.
const POSTED_AFTER_CLOSING: &str = "SELECT COUNT(*) AS n FROM posting p JOIN audit_event e \
    ON e.action = 'period.closed' AND e.subject_id = p.period_id WHERE p.id > e.id";

#[rstest]
#[tokio::test]
async fn closing_and_importing_at_once_never_posts_into_a_closed_month(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (head, clerk, reconciler) = (app.by("head"), app.by("clerk"), app.by("reconciler"));
    let lines: Vec<CsvLine> = (1..=20).map(|amount| credit("", amount)).collect();
    let (north, south) = (&app.world().north, &app.world().south);

    for month in 1..=4 {
        let path = period(&head, month).await;
        let file = |sheba| statement_of(&format!("1404/{month:02}"), sheba, 0, &lines);
        let (closed, one, other) = tokio::join!(
            head.change_latest(&path, "closure", json!({})),
            take(&clerk, north, file(north.sheba)),
            take(&reconciler, south, file(south.sheba)),
        );
        assert_eq!(statuses(&[closed, one, other]), [200, 201, 201]);
    }

    assert_eq!(app.count(POSTED_AFTER_CLOSING).await, 0);
    assert_eq!(app.by("auditor").every("/v1/postings", 100).await.len(), 160);
    assert_eq!(app.balance("1110").await, 4 * 2 * 210);
    app.verify().await;
}
