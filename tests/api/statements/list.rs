use rstest::rstest;
use serde_json::{Value, json};

use super::lines_of;
use crate::support::{
    app::TestApp,
    database::Engine,
    given::{CsvLine, credit, statement},
};

async fn ids(app: &TestApp, by: &str, filter: &str) -> Vec<Value> {
    let page = app.by(by).get(&format!("/v1/statements?{filter}")).await.expect(200).json;
    page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect()
}

#[rstest]
#[tokio::test]
async fn an_agency_sees_its_own_statements_and_the_office_sees_all(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (north, south) = (&app.world().north, &app.world().south);
    let ours = app.import("reconciler", statement(north.sheba, 0, &[credit("1", 10)])).await.expect(201);
    let wrong = statement(north.sheba, 0, &[credit("2", 20)]).replace("پایان دوره,20", "پایان دوره,21");
    let kept = app.import("reconciler", wrong).await.expect(201);
    let query = format!("bank_account_id={}&file_name=south.csv", south.link_account);
    let file = statement(south.sheba, 0, &[credit("3", 30)]);
    let theirs = app.import_into(&query, "clerk", file).await.expect(201);

    assert_eq!(ids(&app, "north.clerk", "sort=oldest").await, [json!(ours.id()), json!(kept.id())]);
    assert_eq!(ids(&app, "south.controller", "").await, [json!(theirs.id())]);
    assert_eq!(ids(&app, "auditor", "").await, [json!(theirs.id()), json!(kept.id()), json!(ours.id())]);
    assert_eq!(ids(&app, "auditor", "state=quarantined").await, [json!(kept.id())]);
    assert_eq!(ids(&app, "auditor", &format!("agency_id={}", south.id)).await, [json!(theirs.id())]);
    let account = format!("bank_account_id={}", north.link_account);
    assert_eq!(ids(&app, "auditor", &format!("{account}&state=posted")).await, [json!(ours.id())]);
    assert!(ids(&app, "south.clerk", &account).await.is_empty());
    for path in [format!("/v1/statements/{}", ours.id()), format!("/v1/statements/{}/lines", ours.id())] {
        app.by("north.clerk").get(&path).await.expect(200);
        app.by("south.clerk").get(&path).await.refused(404, "not_found");
        app.by("admin").get(&path).await.refused(403, "forbidden");
    }
}

#[rstest]
#[tokio::test]
async fn lines_stand_in_the_order_of_the_file_on_every_page(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let line = |number: u64| match number % 2 {
        0 => CsvLine { debit: number, ..credit("", 0) },
        _ => CsvLine { reference: format!("۰۰{number}"), ..credit("", number * 100) },
    };
    let lines: Vec<CsvLine> = (1..=7).map(line).collect();
    let imported = app.import("reconciler", statement(app.world().north.sheba, 0, &lines)).await.expect(201);

    let mut seen = Vec::new();
    let mut path = format!("/v1/statements/{}/lines?limit=3", imported.id());
    loop {
        let page = app.by("north.clerk").get(&path).await.expect(200).json;
        seen.extend(page["items"].as_array().unwrap().clone());
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/v1/statements/{}/lines?limit=3&cursor={cursor}", imported.id());
    }

    let rows: Vec<i64> = seen.iter().map(|line| line["row_number"].as_i64().unwrap()).collect();
    assert_eq!(rows, (9..16).collect::<Vec<_>>());
    assert_eq!(seen, lines_of(&app, imported.id()).await);
    assert_eq!((&seen[1]["direction"], &seen[1]["amount"]), (&json!("debit"), &json!("2")));
    // Digits are plain; leading zeros stay, because that is what the bank wrote.
    assert_eq!(seen[2]["bank_reference"], "003");
    assert_eq!(seen[0]["booked_on_jalali"], "1404-05-12");
    let none = app.by("auditor").get(&format!("/v1/statements/{}/lines?state=duplicate", imported.id())).await;
    assert_eq!(none.expect(200).json["items"], json!([]));
}
