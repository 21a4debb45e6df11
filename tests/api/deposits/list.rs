use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn pages_hold_every_deposit_once_and_totals_agree(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    for amount in 1..=7 {
        app.declared("north", amount).await;
    }
    app.declared("south", 100).await;
    let clerk = app.by("north.clerk");

    let mut seen = Vec::new();
    let mut path = "/v1/deposits?limit=3&sort=oldest".to_owned();
    loop {
        let page = clerk.get(&path).await.expect(200).json;
        seen.extend(page["items"].as_array().unwrap().iter().map(|item| item["amount"].as_str().unwrap().to_owned()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/v1/deposits?limit=3&sort=oldest&cursor={cursor}");
    }

    assert_eq!(seen, ["1", "2", "3", "4", "5", "6", "7"]);
    let totals = clerk.get("/v1/deposit-totals").await.expect(200).json;
    assert_eq!(totals["count"], 7);
    assert_eq!(totals["amount"], "28");
    let all = app.by("auditor").get("/v1/deposit-totals").await.expect(200).json;
    assert_eq!(all["count"], 8);
}

#[rstest]
#[tokio::test]
async fn a_cursor_belongs_to_its_list_and_its_reader(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    for amount in 1..=3 {
        app.declared("north", amount).await;
    }
    let clerk = app.by("north.clerk");
    let page = clerk.get("/v1/deposits?limit=1").await.expect(200).json;
    let cursor = page["next_cursor"].as_str().unwrap();

    clerk.get(&format!("/v1/deposits?limit=1&cursor={cursor}")).await.expect(200);
    clerk.get(&format!("/v1/deposits?state=declared&cursor={cursor}")).await.refused(400, "cursor_invalid");
    app.by("auditor").get(&format!("/v1/deposits?cursor={cursor}")).await.refused(400, "cursor_invalid");
    clerk.get("/v1/deposits?cursor=AAAA").await.refused(400, "cursor_invalid");
}

#[rstest]
#[tokio::test]
async fn filters_narrow_and_unknown_parameters_are_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let clerk = app.by("north.clerk");
    let mut body = app.declaration(&app.world().north, 10);
    body["depositor"]["name"] = json!("شركت راه‌سازان علي");
    clerk.post("/v1/deposits", body).await.expect(201);
    app.declared("north", 20).await;

    for (filter, count) in [
        ("state=declared", 2),
        ("state=received", 0),
        ("kind=bid_bond&fiscal_year=1404", 2),
        ("fiscal_year=1403", 0),
        // Persian letters find what was typed with Arabic ones, and a missing half space does not matter.
        ("depositor_name=شرکت راهسازان علی", 1),
        ("depositor_name=%25", 0),
    ] {
        let list = clerk.get(&format!("/v1/deposits?{filter}")).await.expect(200).json;
        assert_eq!(list["items"].as_array().unwrap().len(), count, "{filter}");
        let totals = clerk.get(&format!("/v1/deposit-totals?{filter}")).await.expect(200).json;
        assert_eq!(totals["count"], count, "{filter}");
    }
    clerk.get("/v1/deposits?stat=declared").await.refused(400, "unknown_parameter");
    clerk.get("/v1/deposits?state=lost").await.refused(422, "invalid").naming("#query/state", "unknown_value");
    clerk.get("/v1/deposits?limit=0").await.refused(422, "invalid").naming("#query/limit", "range");
}

#[rstest]
#[tokio::test]
async fn a_foreign_agency_sees_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 10).await;
    let stranger = app.by("south.clerk");
    let path = format!("/v1/deposits/{}", deposit.id());

    stranger.get(&path).await.refused(404, "not_found");
    stranger
        .change(&format!("{path}/cancellation"), deposit.etag(), json!({ "reason": "x" }))
        .await
        .refused(404, "not_found");
    assert_eq!(stranger.get("/v1/deposits").await.expect(200).json["items"], json!([]));
    assert_eq!(stranger.get("/v1/deposit-totals").await.expect(200).json["count"], 0);
}
