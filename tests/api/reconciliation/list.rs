use rstest::rstest;
use serde_json::{Value, json};

use super::path;
use crate::support::{
    app::TestApp,
    database::Engine,
    given::{CsvLine, credit, statement},
};

async fn ids(app: &TestApp, by: &str, filter: &str) -> Vec<Value> {
    let page = app.by(by).get(&format!("/v1/suspense-items?{filter}")).await.expect(200).json;
    page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect()
}

#[rstest]
#[tokio::test]
async fn filters_narrow_and_agencies_see_their_own(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let unknown = app.suspended(7_000).await;
    let proposed = app.proposed(8_000).await.item;
    let lines = [credit("", 10), CsvLine { debit: 5, ..credit("", 0) }];
    let account = format!("bank_account_id={}", app.world().south.link_account);
    app.import_into(&account, "clerk", statement(app.world().south.sheba, 0, &lines)).await.expect(201);

    assert_eq!(ids(&app, "north.clerk", "sort=oldest").await, [json!(unknown), json!(proposed)]);
    assert_eq!(ids(&app, "auditor", "").await.len(), 4);
    assert_eq!(ids(&app, "clerk", "state=proposed").await, [json!(proposed)]);
    assert_eq!(ids(&app, "clerk", "state=open,proposed").await.len(), 4);
    assert_eq!(ids(&app, "clerk", "state=proposed,closed&direction=debit").await.len(), 0);
    assert_eq!(ids(&app, "clerk", "direction=debit").await.len(), 1);
    let between = "amount_from=10&amount_to=7000&sort=oldest&direction=credit";
    assert_eq!(ids(&app, "clerk", between).await.first(), Some(&json!(unknown)));
    assert_eq!(ids(&app, "clerk", between).await.len(), 2);
    assert_eq!(ids(&app, "clerk", "reason=bank_debit").await.len(), 1);
    assert_eq!(ids(&app, "clerk", "state=open&reason=unknown_reference").await, [json!(unknown)]);
    let south = app.world().south.id;
    assert_eq!(ids(&app, "clerk", &format!("agency_id={south}")).await.len(), 2);
    assert!(ids(&app, "north.clerk", &format!("agency_id={south}")).await.is_empty());
    let here = format!("bank_account_id={}", app.world().south.link_account);
    assert_eq!(ids(&app, "clerk", &here).await.len(), 2);
    app.by("clerk").get("/v1/suspense-items?reason=x").await.refused(422, "invalid");
    app.by("admin").get("/v1/suspense-items").await.refused(403, "forbidden");
}

#[rstest]
#[tokio::test]
async fn a_page_shows_each_item_as_its_own_address_does(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let rejected = app.proposed(9_000).await;
    let reason = json!({ "reason": "نه" });
    app.by("clerk").change_latest(&rejected.path(), "rejection", reason).await.expect(200);
    app.approve("clerk", proposed.resolution).await.expect(200);

    let page = app.by("reconciler").get("/v1/suspense-items?sort=oldest").await.expect(200).json;

    for (item, id) in page["items"].as_array().unwrap().iter().zip([proposed.item, rejected.item]) {
        assert_eq!(*item, app.by("reconciler").get(&path(id)).await.expect(200).json);
    }
    let south = app.by("south.clerk");
    south.get(&path(proposed.item)).await.refused(404, "not_found");
}
