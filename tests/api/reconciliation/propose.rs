use rstest::rstest;
use serde_json::json;

use super::{path, seen};
use crate::support::{
    app::TestApp,
    client::statuses,
    database::Engine,
    given::{CsvLine, credit, statement},
};

#[rstest]
#[tokio::test]
async fn a_proposal_waits_for_a_second_person_and_posts_nothing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 8_000).await.id();
    let item = app.suspended(8_000).await;
    let before = app.rows().await["posting"];

    let body = json!({ "deposit_id": deposit, "note": "فیش دیده شد" });
    let answer = app.by("reconciler").change_latest(&path(item), "identification", body).await.expect(200);

    assert_eq!(answer.json["state"], "proposed");
    let identification = &answer.json["identification"];
    assert_eq!((&identification["state"], &identification["stage"]), (&json!("proposed"), &json!("manual")));
    assert_eq!((&identification["deposit_id"], &identification["note"]), (&json!(deposit), &json!("فیش دیده شد")));
    assert_eq!(identification["made_by"], json!(app.world().users["reconciler"]));
    assert_eq!(app.rows().await["posting"], before);
    let declared = app.by("north.clerk").get(&format!("/v1/deposits/{deposit}")).await.expect(200);
    assert_eq!(declared.json["state"], "declared");
}

#[rstest]
#[tokio::test]
async fn only_a_declared_deposit_of_the_same_agency_and_amount_is_proposed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let other_amount = app.declared("north", 8_001).await.id();
    let other_agency = app.declared("south", 8_000).await.id();
    let received = app.received(8_000).await;
    let cancelled = app.declared("north", 8_000).await.id();
    let reason = json!({ "reason": "اشتباه" });
    let of = format!("/v1/deposits/{cancelled}");
    app.by("north.clerk").change_latest(&of, "cancellation", reason).await.expect(200);
    let item = app.suspended(8_000).await;
    let before = app.rows().await;

    for (deposit, code) in [
        (other_amount, "identification_amount"),
        (other_agency, "identification_agency"),
        (received, "deposit_already_received"),
        (cancelled, "deposit_cancelled"),
    ] {
        let body = json!({ "deposit_id": deposit, "note": "فیش" });
        app.by("clerk").change_latest(&path(item), "identification", body).await.refused(409, code);
    }
    for (body, pointer, code) in [
        (json!({ "deposit_id": uuid::Uuid::nil(), "note": "فیش" }), "/deposit_id", "not_found"),
        (json!({ "deposit_id": "x", "note": "فیش" }), "/deposit_id", "not_uuid"),
        (json!({ "deposit_id": other_amount, "note": " " }), "/note", "required"),
        (json!({ "deposit_id": other_amount, "note": "a\u{0}" }), "/note", "control_character"),
        (json!({ "deposit_id": other_amount, "note": "ن".repeat(501) }), "/note", "length"),
        (json!({ "deposit_id": other_amount }), "/note", "required"),
        (json!({ "deposit_id": other_amount, "note": "فیش", "state": "identified" }), "/state", "unknown_field"),
    ] {
        let answer = app.by("clerk").change_latest(&path(item), "identification", body).await;
        answer.refused(422, "invalid").naming(pointer, code);
    }

    assert_eq!(app.rows().await, before);
    assert_eq!(seen(&app, "clerk", item).await.json["state"], "open");
}

#[rstest]
#[tokio::test]
async fn a_bank_debit_is_never_a_deposit(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 90).await.id();
    let debit = CsvLine { debit: 90, ..credit("", 0) };
    app.import("reconciler", statement(app.world().north.sheba, 100, &[debit])).await.expect(201);
    let list = app.by("clerk").get("/v1/suspense-items?reason=bank_debit").await.expect(200);
    let item = list.json["items"][0]["id"].as_str().unwrap().parse().unwrap();

    let body = json!({ "deposit_id": deposit, "note": "فیش" });
    let answer = app.by("clerk").change_latest(&path(item), "identification", body).await;

    answer.refused(409, "suspense_item_debit");
}

#[rstest]
#[tokio::test]
async fn a_proposal_means_the_version_its_proposer_has_seen(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let stale = "\"1.0123456789abcdef\"";
    let body = json!({ "deposit_id": deposit, "note": "فیش" });
    let verb = format!("{}/identification", path(item));

    app.by("clerk").post(&verb, body.clone()).await.refused(428, "if_match_missing");
    app.by("clerk").change(&verb, stale, body.clone()).await.refused(412, "version_stale");
    let latest = app.by("clerk").change_latest(&path(item), "identification", body.clone()).await;
    latest.refused(409, "suspense_item_not_open");
    for by in ["north.clerk", "auditor", "admin", "payer", "office.head", "head"] {
        app.by(by).change(&verb, stale, body.clone()).await.refused(403, "forbidden");
    }
}

#[rstest]
#[tokio::test]
async fn of_two_proposals_for_one_deposit_at_once_one_stands(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 8_000).await.id();
    let (one, other) = (app.suspended(8_000).await, app.suspended(8_000).await);
    assert_ne!(one, other);

    let body = json!({ "deposit_id": deposit, "note": "فیش" });
    let (reconciler, clerk) = (app.by("reconciler"), app.by("clerk"));
    let (one, other) = (path(one), path(other));
    let answers = futures_util::future::join_all([
        reconciler.change_latest(&one, "identification", body.clone()),
        clerk.change_latest(&other, "identification", body.clone()),
    ])
    .await;

    assert_eq!(statuses(&answers), [200, 409]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM match_group").await, 1);
}

#[rstest]
#[tokio::test]
async fn of_many_proposals_for_one_item_at_once_one_stands(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(8_000).await;
    let etag = seen(&app, "clerk", item).await.etag().to_owned();
    let mut deposits = Vec::new();
    for _ in 0..4 {
        deposits.push(app.declared("north", 8_000).await.id());
    }

    let verb = format!("{}/identification", path(item));
    let callers = ["clerk", "clerk2", "reconciler", "reconciler2"].map(|by| app.by(by));
    let calls = callers
        .iter()
        .zip(&deposits)
        .map(|(caller, deposit)| caller.change(&verb, &etag, json!({ "deposit_id": deposit, "note": "فیش" })));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 412, 412, 412]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM match_group").await, 1);
}
