//! One person proposes what an item in suspense is, another decides.

use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, client::statuses, database::Engine};

#[rstest]
#[tokio::test]
async fn a_second_person_turns_suspense_into_a_received_deposit(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(6_000).await;
    let path = format!("/v1/suspense-items/{item}");

    let body = json!({ "deposit_id": deposit });
    let approved = app.by("reconciler2").change_latest(&path, "identification/approval", body).await.expect(200);

    assert_eq!(approved.json["state"], "identified");
    assert_eq!(approved.json["identification"]["state"], "confirmed");
    let received = app.by("north.clerk").get(&format!("/v1/deposits/{deposit}")).await.expect(200);
    assert_eq!(received.json["state"], "received");
    assert_eq!(received.json["received_on"], "2025-08-03");
    let postings = app.by("auditor").get(&format!("/v1/postings?source_id={item}")).await.expect(200);
    let posting = &postings.json["items"][0];
    assert_eq!(posting["kind"], "receipt_identified");
    assert_eq!(posting["made_by"], json!(app.world().users["reconciler"]));
    assert_eq!(posting["approved_by"], json!(app.world().users["reconciler2"]));
    let entries: Vec<(&str, &str)> = posting["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["side"].as_str().unwrap(), entry["code"].as_str().unwrap()))
        .collect();
    assert_eq!(entries, [("debit", "2130"), ("credit", "2110")]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn nobody_decides_on_their_own_proposal(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(6_000).await;
    let path = format!("/v1/suspense-items/{item}");
    let maker = app.by("reconciler");

    let seen = maker.get(&path).await.expect(200);
    let approval = maker.change_latest(&path, "identification/approval", json!({ "deposit_id": deposit })).await;
    let rejection = maker.change_latest(&path, "identification/rejection", json!({ "reason": "x" })).await;

    approval.refused(403, "same_person");
    rejection.refused(403, "same_person");
    let deciding = seen.json["actions"].as_array().unwrap().iter().filter(|action| action["because"] == "same_person");
    assert_eq!(deciding.count(), 2);
    assert_eq!(maker.get(&path).await.expect(200).json["state"], "proposed");
}

#[rstest]
#[tokio::test]
async fn two_deciders_at_once_make_one_posting(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(6_000).await;
    let path = format!("/v1/suspense-items/{item}");
    let etag = app.by("auditor").get(&path).await.expect(200).etag().to_owned();

    let deciders = [app.by("reconciler2"), app.by("clerk"), app.by("clerk2"), app.by("office.head")];
    let approval = format!("{path}/identification/approval");
    let calls = deciders.iter().map(|decider| decider.change(&approval, &etag, json!({ "deposit_id": deposit })));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 412, 412, 412]);
    let postings = app.by("auditor").get(&format!("/v1/postings?source_id={item}")).await.expect(200);
    assert_eq!(postings.json["items"].as_array().unwrap().len(), 1);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_rejected_proposal_leaves_the_item_open_for_another(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(6_000).await;
    let path = format!("/v1/suspense-items/{item}");

    let reason = json!({ "reason": "نام واریزکننده با سپرده‌گذار یکی نیست" });
    let rejected = app.by("clerk").change_latest(&path, "identification/rejection", reason).await.expect(200);

    assert_eq!(rejected.json["state"], "open");
    assert_eq!(rejected.json.get("identification"), None);
    let again = json!({ "deposit_id": deposit, "note": "فیش تازه رسید" });
    app.by("clerk").change_latest(&path, "identification", again).await.expect(200);
    let body = json!({ "deposit_id": deposit });
    app.by("reconciler").change_latest(&path, "identification/approval", body).await.expect(200);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_is_approved_is_what_was_proposed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, _) = app.proposed(6_000).await;
    let other = app.declared("north", 6_000).await.id();
    let path = format!("/v1/suspense-items/{item}");

    let body = json!({ "deposit_id": other });
    let answer = app.by("reconciler2").change_latest(&path, "identification/approval", body).await;

    answer.refused(412, "version_stale");
    assert_eq!(app.by("auditor").get(&path).await.expect(200).json["state"], "proposed");
}

#[rstest]
#[tokio::test]
async fn a_deposit_cancelled_meanwhile_is_not_received(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(6_000).await;
    let reason = json!({ "reason": "اشتباه" });
    app.by("north.clerk").change_latest(&format!("/v1/deposits/{deposit}"), "cancellation", reason).await.expect(200);

    let path = format!("/v1/suspense-items/{item}");
    let body = json!({ "deposit_id": deposit });
    let answer = app.by("reconciler2").change_latest(&path, "identification/approval", body).await;

    answer.refused(409, "deposit_cancelled");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn only_a_fitting_deposit_is_proposed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(6_000).await;
    let path = format!("/v1/suspense-items/{item}");
    let other_amount = app.declared("north", 6_001).await.id();
    let other_agency = app.declared("south", 6_000).await.id();
    let received = app.received(6_000).await;
    let nothing = "00000000-0000-7000-8000-000000000000";
    let propose = |deposit: String| {
        let (officer, path) = (app.by("reconciler"), path.clone());
        async move {
            officer.change_latest(&path, "identification", json!({ "deposit_id": deposit, "note": "x" })).await
        }
    };

    propose(other_amount.to_string()).await.refused(409, "identification_amount");
    propose(other_agency.to_string()).await.refused(409, "identification_agency");
    propose(received.to_string()).await.refused(409, "deposit_already_received");
    propose(nothing.to_owned()).await.refused(422, "invalid").naming("/deposit_id", "not_found");
    assert_eq!(app.by("auditor").get(&path).await.expect(200).json["state"], "open");
}

#[rstest]
#[tokio::test]
async fn one_deposit_is_proposed_for_one_item(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let items = [app.suspended(6_000).await, app.suspended(6_000).await];
    let deposit = app.declared("north", 6_000).await.id();
    let officer = app.by("reconciler");

    let body = json!({ "deposit_id": deposit, "note": "x" });
    let calls = items.map(|item| {
        let (officer, body) = (officer.clone(), body.clone());
        async move { officer.change_latest(&format!("/v1/suspense-items/{item}"), "identification", body).await }
    });
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 409]);
}

#[rstest]
#[tokio::test]
async fn a_bank_debit_is_no_deposit(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    use crate::support::given::{CsvLine, statement};
    let app = TestApp::new(engine).await;
    let fee = CsvLine { day: "1404/05/12", debit: 700, ..CsvLine::default() };
    let imported = app.import("reconciler", statement(app.world().north.sheba, 1_000, &[fee])).await.expect(201);
    let lines = app.by("auditor").get(&format!("/v1/statements/{}/lines", imported.id())).await.expect(200);
    let item = lines.json["items"][0]["suspense_item_id"].as_str().unwrap();
    let deposit = app.declared("north", 700).await.id();

    let body = json!({ "deposit_id": deposit, "note": "x" });
    let path = format!("/v1/suspense-items/{item}");
    let answer = app.by("reconciler").change_latest(&path, "identification", body).await;

    answer.refused(409, "suspense_item_debit");
}
