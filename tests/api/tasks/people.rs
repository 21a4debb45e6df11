//! Whose a task is: theirs whose turn it is, and nobody's who did another step.

use amanat::base::auth::Role;
use chrono::Duration;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    client::Caller,
    database::Engine,
    given::{credit, statement},
    paid::{came_back, paid},
    refunded::STEPS,
    resolved::identification,
    world::PASSWORD,
};

pub async fn task(caller: &Caller, name: &str) -> Option<Value> {
    let tasks = caller.get("/v1/tasks").await.expect(200).json;
    tasks["items"].as_array().unwrap().iter().find(|task| task["task"] == name).cloned()
}

pub async fn tells(app: &TestApp, by: &str, name: &str) -> i64 {
    task(&app.by(by), name).await.map_or(0, |task| task["count"].as_i64().unwrap())
}

#[rstest]
#[tokio::test]
async fn a_refund_waits_for_one_after_another(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let draft = app.drafted("north", &[(&deposit, 200)]).await;
    assert_eq!(tells(&app, "north.clerk2", "submit_refunds").await, 1);
    app.submit("north", draft).await.expect(200);
    let names = [
        "sign_refunds",
        "cosign_refunds",
        "examine_refunds",
        "check_refunds",
        "approve_refunds_first",
        "approve_refunds_second",
    ];

    for ((by, verb), name) in STEPS.into_iter().zip(names) {
        let seen = task(&app.by(by), name).await.unwrap();
        assert_eq!((&seen["count"], &seen["total_amount"]), (&json!(1), &json!("200")), "{name}");
        assert_eq!((&seen["due_on"], &seen["due_on_jalali"]), (&json!("2025-09-09"), &json!("1404-06-18")), "{name}");
        assert_eq!(seen["oldest_at"], "2025-08-10T06:30:00Z", "{name}");
        for (other, _) in STEPS.into_iter().filter(|(other, _)| *other != by) {
            assert_eq!(tells(&app, other, name).await, 0, "{name} of {other}");
        }
        for foreign in ["south.clerk", "south.controller", "south.head", "auditor", "admin2", "complaints"] {
            assert_eq!(tells(&app, foreign, name).await, 0, "{name} of {foreign}");
        }
        app.step(by, draft, verb).await.expect(200);
        assert_eq!(tells(&app, by, name).await, 0, "{name} is done");
    }
    assert_eq!(tells(&app, "payer", "fund_refunds").await, 1);
    assert!(task(&app.by("payer"), "fund_refunds").await.unwrap()["due_on"].is_null());
}

#[rstest]
#[tokio::test]
async fn what_is_over_or_above_ones_limit_waits_for_nobody(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::with(engine, |settings| {
        settings.refund_limits = [(Role::TreasuryOfficeHead, 800)].into();
        settings.refund_days = 2;
    })
    .await;
    let deposit = app.announced("north", &[9_000]).await.remove(0);
    app.walked(&[(&deposit, 800)], 4).await;
    app.walked(&[(&deposit, 801)], 4).await;

    assert_eq!(tells(&app, "office.head", "approve_refunds_first").await, 1);

    app.clock.advance(Duration::days(2));
    let by = app.sign_in("office.head", PASSWORD).await;
    assert_eq!(task(&by, "approve_refunds_first").await.unwrap()["due_on"], "2025-08-12");
    app.clock.advance(Duration::days(1));
    let by = app.sign_in("office.head", PASSWORD).await;
    assert_eq!(task(&by, "approve_refunds_first").await, None);
}

#[rstest]
#[tokio::test]
async fn who_did_one_step_is_not_shown_the_next(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let north = app.agency("north").id;
    let agency = |role: &str| json!({ "role": role, "agency_id": north });
    let (user, all) = app.newcomer("all.agency", json!([agency("agency_clerk"), agency("controller")])).await;
    app.appoint(user, "controller", Some(north), json!({})).await;
    let (user, treasury) = app
        .newcomer(
            "all.treasury",
            json!([{ "role": "treasury_clerk" }, { "role": "treasury_office_head" },
            { "role": "treasury_head" }, { "role": "reconciler" }]),
        )
        .await;
    app.appoint(user, "treasury_signatory", None, json!({})).await;
    app.swept("north", &[700]).await;
    let count = async |by: &Caller, name: &str| task(by, name).await.map_or(json!(0), |task| task["count"].clone());
    let allowed = async |by: &Caller, path: &str, verb: &str| {
        let seen = by.get(path).await.expect(200).json;
        let actions = seen["actions"].as_array().unwrap();
        actions.iter().find(|action| action["action"] == verb).unwrap()["because"].clone()
    };

    // Lists and notices.
    assert_eq!(count(&all, "prepare_itemised_lists").await, 1);
    let body = json!({ "agency_id": north, "fiscal_year": 1404, "month": 5 });
    let list = all.post("/v1/itemised-lists", body).await.expect(201).id();
    let path = format!("/v1/itemised-lists/{list}");
    assert_eq!(count(&all, "prepare_itemised_lists").await, 0);
    assert_eq!(count(&all, "sign_itemised_lists").await, 0);
    assert_eq!(allowed(&all, &path, "signature").await, "same_person");
    assert_eq!(tells(&app, "north.controller", "sign_itemised_lists").await, 1);
    app.sign(&app.by("north.controller"), &path, "signature").await.expect(200);
    assert_eq!(count(&treasury, "prepare_collection_notices").await, 1);
    let notice = treasury.post("/v1/collection-notices", json!({ "itemised_list_id": list })).await.expect(201).id();
    let path = format!("/v1/collection-notices/{notice}");
    assert_eq!(count(&treasury, "sign_collection_notices").await, 0);
    assert_eq!(allowed(&treasury, &path, "signatures").await, "same_person");
    assert_eq!(tells(&app, "office.head", "sign_collection_notices").await, 1);
    assert_eq!(tells(&app, "head", "sign_collection_notices").await, 1);
    app.sign(&app.by("office.head"), &path, "signatures").await.expect(200);
    assert_eq!(tells(&app, "office.head", "sign_collection_notices").await, 0);
    assert_eq!(tells(&app, "office.head2", "sign_collection_notices").await, 0);
    assert_eq!(tells(&app, "head", "sign_collection_notices").await, 1);

    // A proposal is decided by another person.
    let deposit = app.declared("north", 4_000).await.id();
    let item = app.suspended(4_000).await;
    assert_eq!(count(&treasury, "identify_suspense_items").await, 1);
    treasury.post("/v1/identifications", identification(&[item], &[deposit])).await.expect(201);
    assert_eq!(count(&treasury, "identify_suspense_items").await, 0);
    assert_eq!(count(&treasury, "decide_resolutions").await, 0);
    assert_eq!(tells(&app, "reconciler", "decide_resolutions").await, 1);
}

#[rstest]
#[tokio::test]
async fn nothing_waits_for_whoever_only_reads(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.suspended(4_000).await;

    for by in ["auditor", "complaints", "admin2"] {
        assert_eq!(app.by(by).get("/v1/tasks").await.expect(200).json, json!({ "items": [] }), "{by}");
    }
    app.stranger().get("/v1/tasks").await.refused(401, "sign_in_required");
}

#[rstest]
#[tokio::test]
async fn payments_wait_for_a_payer_who_had_no_part_in_them(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let roles = json!([{ "role": "treasury_payer" }, { "role": "treasury_head" }]);
    let (_, both) = app.newcomer("both", roles).await;
    let count = async |name: &str| task(&both, name).await.map_or(json!(0), |task| task["count"].clone());

    // Money goes back to its payer.
    let id = app.proposed_return(500).await;
    assert_eq!(count("decide_resolutions").await, 1);
    both.change_latest(&format!("/v1/resolutions/{id}"), "approval", json!({})).await.expect(200);
    assert_eq!(count("instruct_payer_returns").await, 0);
    let seen = task(&app.by("payer"), "instruct_payer_returns").await.unwrap();
    assert_eq!((&seen["count"], &seen["total_amount"]), (&json!(1), &json!("500")));
    app.funded(500).await;
    let order = json!({ "channel": "bank_list", "resolution_ids": [id] });
    let order = app.by("payer").post("/v1/transfer-orders", order).await.expect(201).json;
    assert_eq!(tells(&app, "payer", "instruct_payer_returns").await, 0);

    // It comes back, and is sent again.
    let payment = app.payments_of(&order).await.remove(0);
    app.import_refund(&[paid(&payment), came_back(&payment)]).await.expect(201);
    assert_eq!(tells(&app, "payer", "propose_remedies").await, 1);
    let remedy = app.proposed_reissue("payer", &payment).await.expect(201).id();
    assert_eq!(tells(&app, "payer", "propose_remedies").await, 0);
    assert_eq!((count("decide_remedies").await, tells(&app, "payer", "decide_remedies").await), (json!(1), 0));
    both.change_latest(&format!("/v1/remedies/{remedy}"), "approval", json!({})).await.expect(200);
    assert_eq!(count("instruct_reissues").await, 0);
    assert_eq!(tells(&app, "payer", "instruct_reissues").await, 1);
}

#[rstest]
#[tokio::test]
async fn a_quarantined_statement_waits_for_a_word_and_then_for_another_person(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let north = app.agency("north");
    let file = statement(north.sheba, 0, &[credit("", 700)]).replace("مانده پایان دوره,700", "مانده پایان دوره,900");
    let id = app.import("reconciler", file).await.expect(201).id();
    assert_eq!(tells(&app, "clerk", "examine_statements").await, 1);
    assert_eq!(tells(&app, "office.head", "approve_statement_acceptances").await, 0);

    let path = format!("/v1/statements/{id}");
    app.by("clerk").change_latest(&path, "acceptance", json!({ "reason": "نامه بانک" })).await.expect(200);

    assert_eq!(tells(&app, "clerk", "examine_statements").await, 0);
    assert_eq!(tells(&app, "office.head", "approve_statement_acceptances").await, 1);
}
