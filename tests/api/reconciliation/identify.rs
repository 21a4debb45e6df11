use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use super::{debit, deposit, imported, item_of, parts, path, seen};
use crate::support::{app::TestApp, client::statuses, database::Engine, resolved::identification};

#[rstest]
#[tokio::test]
async fn a_proposal_waits_for_a_second_person_and_posts_nothing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await.id();
    let item = app.suspended(8_000).await;
    let before = app.rows().await["posting"];

    let answer = app.identify("reconciler", &[item], &[declared]).await.expect(201);

    let json = &answer.json;
    assert_eq!(
        (&json["state"], &json["kind"], &json["amount"]),
        (&json!("proposed"), &json!("identification"), &json!("8000"))
    );
    let share = json!([{ "suspense_item_id": item, "deposit_id": declared, "amount": "8000" }]);
    assert_eq!((&json["note"], &json["deposits"]), (&json!("فیش دیده شد"), &share));
    assert_eq!((&json["made_by"], &json["decided_by"]), (&json!(app.world().users["reconciler"]), &json!(null)));
    assert_eq!(json["agency_id"], json!(app.world().north.id));
    let address = answer.header("location").to_owned();
    assert_eq!(app.by("reconciler").get(&address).await.expect(200).json, *json);
    assert_eq!((app.rows().await["posting"], parts(&app, item).await.as_str()), (before, "proposed 0 8000"));
    let said = json!([{ "id": answer.id(), "kind": "identification", "state": "proposed" }]);
    assert_eq!(seen(&app, "clerk", item).await.json["resolutions"], said);
    assert_eq!(deposit(&app, declared).await["state"], "declared");
}

#[rstest]
#[tokio::test]
async fn what_does_not_fit_is_refused_and_leaves_nothing(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let other_amount = app.declared("north", 8_001).await.id();
    let received = app.received(8_000).await;
    let cancelled = app.declared("north", 8_000).await.id();
    let reason = json!({ "reason": "اشتباه" });
    let of = format!("/v1/deposits/{cancelled}");
    app.by("north.clerk").change_latest(&of, "cancellation", reason).await.expect(200);
    let fitting = app.declared("north", 8_000).await.id();
    let item = app.suspended(8_000).await;
    let out = item_of(&imported(&app, 1, &[debit("1", 8_000)]).await[0]);
    let before = app.rows().await;

    for (item, deposit, code) in [
        (item, other_amount, "identification_amount"),
        (item, received, "deposit_already_received"),
        (item, cancelled, "deposit_cancelled"),
        (out, fitting, "suspense_item_debit"),
    ] {
        app.identify("clerk", &[item], &[deposit]).await.refused(409, code);
    }
    let differ = app.identify("clerk", &[item], &[other_amount]).await.json;
    assert_eq!((&differ["items_amount"], &differ["deposits_amount"]), (&json!("8000"), &json!("8001")));
    let part = |amount: &str| json!({ "suspense_item_id": item, "amount": amount });
    let with = |items: serde_json::Value| json!({ "items": items, "deposit_ids": [fitting], "note": "فیش" });
    let short = app.by("clerk").post("/v1/identifications", with(json!([part("8001")]))).await;
    assert_eq!(short.refused(409, "suspense_item_short").json["remaining"], "8000");
    let whole = json!({ "suspense_item_id": item });
    for (body, pointer, code) in [
        (with(json!([part("0")])), "/items/0/amount", "zero"),
        (with(json!([part("x")])), "/items/0/amount", "amount_invalid"),
        (with(json!([])), "/items", "length"),
        (with(json!([whole, whole])), "/items/1/suspense_item_id", "duplicate"),
        (with(json!([{ "suspense_item_id": Uuid::nil() }])), "/items/0/suspense_item_id", "not_found"),
        (with(json!([{ "suspense_item_id": item, "state": "closed" }])), "/items/0/state", "unknown_field"),
        (json!({ "items": [whole], "deposit_ids": [], "note": "x" }), "/deposit_ids", "length"),
        (json!({ "items": [whole], "deposit_ids": [fitting, fitting], "note": "x" }), "/deposit_ids/1", "duplicate"),
        (
            json!({ "items": [whole], "deposit_ids": [fitting, Uuid::nil()], "note": "x" }),
            "/deposit_ids/1",
            "not_found",
        ),
        (json!({ "items": [whole], "deposit_ids": [fitting], "note": " " }), "/note", "required"),
        (json!({ "items": [whole], "deposit_ids": [fitting] }), "/note", "required"),
    ] {
        app.by("clerk").post("/v1/identifications", body).await.refused(422, "invalid").naming(pointer, code);
    }

    assert_eq!(app.rows().await, before);
    assert_eq!(parts(&app, item).await, "open 0 8000");
}

#[rstest]
#[tokio::test]
async fn who_may_propose(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await.id();
    let item = app.suspended(8_000).await;

    for by in ["north.clerk", "north.controller", "auditor", "admin", "payer", "office.head", "head"] {
        app.identify(by, &[item], &[declared]).await.refused(403, "forbidden");
    }

    app.identify("clerk", &[item], &[declared]).await.expect(201);
    app.identify("reconciler", &[item], &[declared]).await.refused(409, "suspense_item_not_open");
}

#[rstest]
#[tokio::test]
async fn the_same_key_proposes_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await.id();
    let item = app.suspended(8_000).await;
    let body = identification(&[item], &[declared]);

    let first = app.by("clerk").post_with("/v1/identifications", body.clone(), "k-1").await.expect(201);
    let again = app.by("clerk").post_with("/v1/identifications", body, "k-1").await.expect(201);

    assert_eq!((&first.bytes, again.header("idempotent-replayed")), (&again.bytes, "true"));
    assert_eq!(app.rows().await["resolution"], 1);
}

#[rstest]
#[tokio::test]
async fn of_two_proposals_for_one_deposit_at_once_one_stands(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await.id();
    let items = [app.suspended(8_000).await, app.suspended(8_000).await];
    assert_ne!(items[0], items[1]);

    let answers = futures_util::future::join_all([
        app.identify("reconciler", &items[..1], &[declared]),
        app.identify("clerk", &items[1..], &[declared]),
    ])
    .await;

    assert_eq!(statuses(&answers), [201, 409]);
    let refused = answers.into_iter().find(|answer| answer.status == 409).unwrap();
    refused.refused(409, "deposit_identification_proposed");
    assert_eq!((app.rows().await["match_group"], app.rows().await["resolution"]), (1, 1));
    let states = [parts(&app, items[0]).await, parts(&app, items[1]).await];
    assert!(states.contains(&"open 0 8000".to_owned()) && states.contains(&"proposed 0 8000".to_owned()), "{states:?}");
}

#[rstest]
#[tokio::test]
async fn of_many_proposals_for_one_item_at_once_one_stands(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(8_000).await;
    let mut declared = Vec::new();
    for _ in 0..4 {
        declared.push([app.declared("north", 8_000).await.id()]);
    }

    let by = ["clerk", "clerk2", "reconciler", "reconciler2"];
    let item = [item];
    let calls = by.iter().zip(&declared).map(|(by, deposit)| app.identify(by, &item, deposit));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409, 409, 409]);
    assert_eq!(app.rows().await["match_group"], 1);
}

#[rstest]
#[tokio::test]
async fn of_another_tenant_nothing_is_seen(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let south = app.by("south.clerk");

    south.get(&proposed.path()).await.refused(404, "not_found");
    south.get(&path(proposed.item)).await.refused(404, "not_found");
    for list in ["/v1/resolutions", "/v1/suspense-items"] {
        assert_eq!(south.get(list).await.expect(200).json["items"], json!([]), "{list}");
    }
    assert_eq!(south.get("/v1/suspense-ageing").await.expect(200).json["ages"], json!([]));
    let own = app.by("north.clerk").get("/v1/resolutions").await.expect(200).json;
    assert_eq!(own["items"][0]["id"], json!(proposed.resolution));
}

#[rstest]
#[tokio::test]
async fn resolutions_are_listed_by_state_kind_and_item(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let open = app.proposed(8_000).await;
    let done = app.proposed(9_000).await;
    app.approve("clerk", done.resolution).await.expect(200);
    let find = async |filter: String| {
        let page = app.by("auditor").get(&format!("/v1/resolutions?sort=oldest&{filter}")).await.expect(200).json;
        page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
    };

    assert_eq!(find(String::new()).await, [json!(open.resolution), json!(done.resolution)]);
    assert_eq!(find("state=confirmed".to_owned()).await, [json!(done.resolution)]);
    assert_eq!(find(format!("suspense_item_id={}", open.item)).await, [json!(open.resolution)]);
    assert_eq!(find(format!("agency_id={}", app.world().south.id)).await.len(), 0);
    assert_eq!(find("kind=payer_return".to_owned()).await.len(), 0);
    let page = app.by("auditor").get("/v1/resolutions?limit=1&sort=oldest").await.expect(200).json;
    assert_eq!(page["items"][0], app.by("auditor").get(&open.path()).await.expect(200).json);
    assert!(page["next_cursor"].is_string());
}
