//! What lies between two statements: nothing, a gap, an overlap; and twins that a bank cut apart.

use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::TestApp,
    client::Answer,
    database::Engine,
    given::{CsvLine, credit, statement},
};

/// A statement of some days of Mordad with one credit on its first day.
fn part(app: &TestApp, days: (u32, u32), opening: u64, line: &CsvLine) -> String {
    statement(app.world().north.sheba, opening, std::slice::from_ref(line))
        .replace("از تاریخ,1404/05/01", &format!("از تاریخ,1404/05/{:02}", days.0))
        .replace("تا تاریخ,1404/05/31", &format!("تا تاریخ,1404/05/{:02}", days.1))
}

fn on(day: &'static str, amount: u64) -> CsvLine {
    CsvLine { day, ..credit("", amount) }
}

async fn import(app: &TestApp, file: String) -> Answer {
    app.import("reconciler", file).await.expect(201)
}

async fn continuity(app: &TestApp, statement: &Answer) -> serde_json::Value {
    app.by("auditor").get(&format!("/v1/statements/{}", statement.id())).await.expect(200).json["continuity"].clone()
}

#[rstest]
#[tokio::test]
async fn a_gap_is_seen_found_in_the_list_and_closed_by_what_was_missing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let first = import(&app, part(&app, (1, 5), 100, &on("1404/05/01", 50))).await;
    assert_eq!(first.json["continuity"], "first");

    let third = import(&app, part(&app, (11, 15), 350, &on("1404/05/11", 7))).await;

    assert_eq!((&third.json["continuity"], &third.json["expected_opening"]), (&json!("gap"), &json!("150")));
    let gaps = app.by("clerk").get("/v1/statements?continuity=gap").await.expect(200).json;
    assert_eq!(gaps["items"].as_array().unwrap().len(), 1);
    assert_eq!(gaps["items"][0]["id"], third.json["id"]);

    let second = import(&app, part(&app, (6, 10), 150, &on("1404/05/06", 200))).await;

    assert_eq!(second.json["continuity"], "continues");
    assert_eq!(continuity(&app, &third).await, "continues", "what was missing has come");
    assert_eq!(app.balance("1110").await, 257);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn twins_that_the_bank_cut_apart_are_two(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    // The morning and the afternoon of one day, each with the same anonymous payment.
    import(&app, part(&app, (1, 12), 0, &on("1404/05/12", 5_000))).await;

    let afternoon = import(&app, part(&app, (12, 12), 5_000, &on("1404/05/12", 5_000))).await;
    let evening = import(&app, part(&app, (12, 12), 10_000, &on("1404/05/12", 5_000))).await;

    assert_eq!((&afternoon.json["continuity"], &afternoon.json["duplicate_count"]), (&json!("continues"), &json!(0)));
    assert_eq!(evening.json["duplicate_count"], 0);
    assert_eq!(app.balance("1110").await, 15_000);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_day_that_is_exported_again_brings_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let lines = [on("1404/05/12", 5_000), CsvLine { debit: 5_000, ..on("1404/05/12", 0) }];
    // It begins and ends at 0: its balances prove nothing, its lines do.
    import(&app, statement(app.world().north.sheba, 0, &lines)).await;

    let last_day = statement(app.world().north.sheba, 0, &lines)
        .replace("از تاریخ,1404/05/01", "از تاریخ,1404/05/12")
        .replace("تا تاریخ,1404/05/31", "تا تاریخ,1404/05/12");
    let again = import(&app, last_day).await;

    assert_eq!(again.json["duplicate_count"], 2);
    assert_eq!(app.rows().await["posting"], 2);
    app.verify().await;
}
