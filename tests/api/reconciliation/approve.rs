use reqwest::Method;
use rstest::rstest;
use serde_json::json;

use super::{actions, path, seen};
use crate::statements::lines_of;
use crate::support::{
    app::TestApp,
    client::{Caller, statuses},
    database::Engine,
    given::{CsvLine, credit, statement},
    world::PASSWORD,
};

#[rstest]
#[tokio::test]
async fn a_second_person_agrees_and_the_deposit_is_received(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;

    let body = json!({ "deposit_id": deposit });
    let answer = app.by("clerk").change_latest(&path(item), "identification/approval", body).await.expect(200);

    assert_eq!(answer.json["state"], "identified");
    assert_eq!(answer.json, seen(&app, "clerk", item).await.json);
    let identification = &answer.json["identification"];
    assert_eq!((&identification["state"], &identification["deposit_id"]), (&json!("confirmed"), &json!(deposit)));
    assert_eq!(identification["decided_by"], json!(app.world().users["clerk"]));
    let received = app.by("north.clerk").get(&format!("/v1/deposits/{deposit}")).await.expect(200).json;
    assert_eq!((&received["state"], &received["received_on_jalali"]), (&json!("received"), &json!("1404-05-12")));
    assert_eq!(
        app.shown_about(item).await,
        [
            "receipt_unidentified: debit 1110 8000, credit 2130 8000",
            "receipt_identified: debit 2130 8000, credit 2110 8000"
        ]
    );
    let identified = &app.postings_about(deposit).await[0];
    assert_eq!(identified["made_by"], json!(app.world().users["reconciler"]));
    assert_eq!(identified["approved_by"], json!(app.world().users["clerk"]));
    assert_eq!(identified["effective_on_jalali"], "1404-05-19", "the day of the decision");
    assert_eq!((app.balance("2130").await, app.balance("2110").await), (0, 8_000));
    app.verify().await;
}

/// Somebody who holds both the role that proposes and the role that decides, twice over.
async fn of_many_roles(app: &TestApp) -> Caller {
    let roles = json!([{ "role": "treasury_clerk" }, { "role": "reconciler" }, { "role": "treasury_office_head" }]);
    let body = json!({ "username": "all.in.one", "display_name": "همه‌کاره", "roles": roles });
    let admin = app.by("admin");
    let id = admin.post("/v1/users", body).await.expect(201).id();
    let codes = admin.request(Method::POST, &format!("/v1/users/{id}/password-codes"));
    let code = admin.send(codes.json(&json!({ "identity_proof": "test" }))).await.expect(201);
    let stranger = app.stranger();
    let body = json!({ "username": "all.in.one", "code": code.json["code"], "new_password": PASSWORD });
    stranger.send(stranger.request(Method::POST, "/v1/passwords").json(&body)).await.expect(204);
    app.sign_in("all.in.one", PASSWORD).await
}

#[rstest]
#[tokio::test]
async fn nobody_agrees_with_themselves_whatever_their_roles(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 8_000).await.id();
    let item = app.suspended(8_000).await;
    let both = of_many_roles(&app).await;
    let body = json!({ "deposit_id": deposit, "note": "فیش" });
    let proposed = both.change_latest(&path(item), "identification", body).await.expect(200);
    let before = app.rows().await;

    let approval = json!({ "deposit_id": deposit });
    let answer = both.change_latest(&path(item), "identification/approval", approval.clone()).await;
    answer.refused(403, "same_person");
    let reason = json!({ "reason": "نه" });
    let answer = both.change_latest(&path(item), "identification/rejection", reason).await;
    answer.refused(403, "same_person");

    assert_eq!(proposed.json["actions"][1]["because"], "same_person");
    assert_eq!(app.rows().await, before);
    app.by("office.head").change_latest(&path(item), "identification/approval", approval).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn one_agrees_to_what_one_has_seen(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let other = app.declared("north", 8_000).await.id();
    let verb = format!("{}/identification/approval", path(item));
    let (clerk, body) = (app.by("clerk"), json!({ "deposit_id": deposit }));

    let swapped = clerk.change_latest(&path(item), "identification/approval", json!({ "deposit_id": other })).await;
    swapped.refused(412, "version_stale");
    clerk.post(&verb, body.clone()).await.refused(428, "if_match_missing");
    clerk.change(&verb, "\"1.0123456789abcdef\"", body.clone()).await.refused(412, "version_stale");
    for by in ["north.clerk", "north.controller", "auditor", "head", "payer", "admin"] {
        app.by(by).change(&verb, "\"2.0123456789abcdef\"", body.clone()).await.refused(403, "forbidden");
    }

    assert_eq!(seen(&app, "clerk", item).await.json["state"], "proposed");
    assert_eq!(app.balance("2110").await, 0);
}

#[rstest]
#[tokio::test]
async fn what_is_not_proposed_is_not_approved(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let open = app.suspended(9_000).await;
    let body = json!({ "deposit_id": deposit });
    let clerk = app.by("clerk");

    let early = clerk.change_latest(&path(open), "identification/approval", body.clone()).await;
    early.refused(409, "suspense_item_not_proposed");
    clerk.change_latest(&path(item), "identification/approval", body.clone()).await.expect(200);
    let late = app.by("clerk2").change_latest(&path(item), "identification/approval", body).await;
    late.refused(409, "suspense_item_not_proposed");

    assert_eq!(app.postings_about(deposit).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_deposit_that_moved_on_meanwhile_is_not_received_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (cancelled_item, cancelled) = app.proposed(8_000).await;
    let reason = json!({ "reason": "اشتباه" });
    let of = format!("/v1/deposits/{cancelled}");
    app.by("north.clerk").change_latest(&of, "cancellation", reason).await.expect(200);

    let body = json!({ "deposit_id": cancelled });
    let answer = app.by("clerk").change_latest(&path(cancelled_item), "identification/approval", body).await;
    answer.refused(409, "deposit_cancelled");

    assert_eq!((app.balance("2130").await, app.balance("2110").await), (8_000, 0));
    let reason = json!({ "reason": "لغو شده" });
    app.by("clerk").change_latest(&path(cancelled_item), "identification/rejection", reason).await.expect(200);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_deposit_under_proposal_that_the_bank_pays_is_kept_for_people_to_look_at(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let declared = app.by("auditor").get(&format!("/v1/deposits/{deposit}")).await.expect(200).json;
    let line = CsvLine { day: "1404/05/15", ..credit(declared["payment_identifier"].as_str().unwrap(), 8_000) };

    let imported = app.import("reconciler2", statement(app.world().north.sheba, 1, &[line])).await.expect(201);

    let lines = lines_of(&app, imported.id()).await;
    let second = lines[0]["suspense_item_id"].as_str().expect("the line stands in suspense").parse().unwrap();
    assert_eq!(seen(&app, "clerk", second).await.json["reason"], "ambiguous");
    let body = json!({ "deposit_id": deposit });
    app.by("clerk").change_latest(&path(item), "identification/approval", body).await.expect(200);
    assert_eq!((app.balance("2130").await, app.balance("2110").await), (8_000, 8_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn of_two_approvers_at_once_one_decides(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let etag = seen(&app, "clerk", item).await.etag().to_owned();
    let verb = format!("{}/identification/approval", path(item));

    let callers = ["clerk", "clerk2", "office.head", "reconciler2"].map(|by| app.by(by));
    let calls = callers.iter().map(|caller| caller.change(&verb, &etag, json!({ "deposit_id": deposit })));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 412, 412, 412]);
    assert_eq!(app.postings_about(deposit).await.len(), 1);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn approval_and_cancellation_at_once_end_in_one_of_the_two(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (item, deposit) = app.proposed(8_000).await;
    let (clerk, agency) = (app.by("clerk"), app.by("north.clerk"));
    let (item, of) = (path(item), format!("/v1/deposits/{deposit}"));

    let answers = futures_util::future::join_all([
        clerk.change_latest(&item, "identification/approval", json!({ "deposit_id": deposit })),
        agency.change_latest(&of, "cancellation", json!({ "reason": "اشتباه" })),
    ])
    .await;

    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{answers:?}");
    let state = agency.get(&of).await.expect(200).json["state"].as_str().unwrap().to_owned();
    let owed = app.balance("2110").await;
    assert!(matches!((state.as_str(), owed), ("received", 8_000) | ("cancelled", 0)), "{state} {owed}");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn everybody_is_told_what_they_may_do_next(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let open = app.suspended(9_000).await;
    let (item, deposit) = app.proposed(8_000).await;
    let line = |propose: &str, decide: &str| {
        format!("identification: {propose}, identification/approval: {decide}, identification/rejection: {decide}")
    };

    for (by, propose, decide) in [
        ("reconciler", "yes", "suspense_item_not_proposed"),
        ("office.head", "forbidden", "suspense_item_not_proposed"),
        ("auditor", "forbidden", "forbidden"),
        ("north.clerk", "forbidden", "forbidden"),
    ] {
        assert_eq!(actions(&app, by, open).await, line(propose, decide), "{by}");
    }
    for (by, propose, decide) in [
        ("reconciler", "suspense_item_not_open", "same_person"),
        ("reconciler2", "suspense_item_not_open", "yes"),
        ("office.head", "forbidden", "yes"),
        ("auditor", "forbidden", "forbidden"),
    ] {
        assert_eq!(actions(&app, by, item).await, line(propose, decide), "{by}");
    }
    let body = json!({ "deposit_id": deposit });
    app.by("clerk").change_latest(&path(item), "identification/approval", body).await.expect(200);
    for (by, propose, decide) in
        [("reconciler2", "suspense_item_not_open", "suspense_item_not_proposed"), ("auditor", "forbidden", "forbidden")]
    {
        assert_eq!(actions(&app, by, item).await, line(propose, decide), "{by}");
    }
}
