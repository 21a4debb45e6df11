use reqwest::Method;
use rstest::rstest;
use serde_json::json;

use super::{actions, deposit, item_of, parts, path, seen};
use crate::support::{
    app::TestApp,
    client::{Caller, statuses},
    database::Engine,
    given::{CsvLine, credit, statement},
    resolved::identification,
    world::PASSWORD,
};

#[rstest]
#[tokio::test]
async fn a_second_person_agrees_and_the_deposit_is_received(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;

    let answer = app.approve("clerk", proposed.resolution).await.expect(200);

    assert_eq!(answer.json, app.by("clerk").get(&proposed.path()).await.expect(200).json);
    assert_eq!(
        (&answer.json["state"], &answer.json["decided_by"]),
        (&json!("confirmed"), &json!(app.world().users["clerk"]))
    );
    let received = deposit(&app, proposed.deposit).await;
    assert_eq!((&received["state"], &received["received_on_jalali"]), (&json!("received"), &json!("1404-05-12")));
    assert_eq!(
        app.shown_about(proposed.item).await,
        [
            "receipt_unidentified: debit 1110 8000, credit 2130 8000",
            "receipt_identified: debit 2130 8000, credit 2110 8000"
        ]
    );
    let identified = &app.postings_about(proposed.deposit).await[0];
    assert_eq!(identified["made_by"], json!(app.world().users["reconciler"]));
    assert_eq!(identified["approved_by"], json!(app.world().users["clerk"]));
    assert_eq!(identified["effective_on_jalali"], "1404-05-19", "the day of the decision");
    assert_eq!(parts(&app, proposed.item).await, "closed 8000 0");
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
    let declared = app.declared("north", 8_000).await.id();
    let item = app.suspended(8_000).await;
    let both = of_many_roles(&app).await;
    let proposed = both.post("/v1/identifications", identification(&[item], &[declared])).await.expect(201);
    let of = format!("/v1/resolutions/{}", proposed.id());
    let before = app.rows().await;

    both.change_latest(&of, "approval", json!({})).await.refused(403, "same_person");
    both.change_latest(&of, "rejection", json!({ "reason": "نه" })).await.refused(403, "same_person");

    assert_eq!(proposed.json["actions"][0]["because"], "same_person");
    assert_eq!(app.rows().await, before);
    app.approve("office.head", proposed.id()).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn one_agrees_to_what_one_has_seen(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let verb = format!("{}/approval", proposed.path());
    let clerk = app.by("clerk");

    clerk.post(&verb, json!({})).await.refused(428, "if_match_missing");
    clerk.change(&verb, "\"7.0123456789abcdef\"", json!({})).await.refused(412, "version_stale");
    let more = clerk.change(&verb, "\"1.0123456789abcdef\"", json!({ "deposit_id": proposed.deposit })).await;
    more.refused(422, "invalid").naming("/deposit_id", "unknown_field");
    for by in ["north.clerk", "north.controller", "auditor", "head", "payer", "admin"] {
        app.by(by).change(&verb, "\"1.0123456789abcdef\"", json!({})).await.refused(403, "forbidden");
    }

    assert_eq!(parts(&app, proposed.item).await, "proposed 0 8000");
    assert_eq!(app.balance("2110").await, 0);
}

#[rstest]
#[tokio::test]
async fn what_is_decided_is_not_decided_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    app.approve("clerk", proposed.resolution).await.expect(200);

    app.approve("clerk2", proposed.resolution).await.refused(409, "resolution_not_proposed");
    let reason = json!({ "reason": "نه" });
    let late = app.by("clerk2").change_latest(&proposed.path(), "rejection", reason).await;
    late.refused(409, "resolution_not_proposed");
    let late = app.by("reconciler").change_latest(&proposed.path(), "withdrawal", json!({})).await;
    late.refused(409, "resolution_not_proposed");

    assert_eq!(app.postings_about(proposed.deposit).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_deposit_that_moved_on_meanwhile_is_not_received_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let of = format!("/v1/deposits/{}", proposed.deposit);
    app.by("north.clerk").change_latest(&of, "cancellation", json!({ "reason": "اشتباه" })).await.expect(200);

    app.approve("clerk", proposed.resolution).await.refused(409, "deposit_cancelled");

    assert_eq!((app.balance("2130").await, app.balance("2110").await), (8_000, 0));
    let reason = json!({ "reason": "لغو شده" });
    app.by("clerk").change_latest(&proposed.path(), "rejection", reason).await.expect(200);
    assert_eq!(parts(&app, proposed.item).await, "open 0 8000");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_deposit_under_proposal_that_the_bank_pays_is_kept_for_people_to_look_at(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let declared = deposit(&app, proposed.deposit).await;
    let line = CsvLine { day: "1404/05/15", ..credit(declared["payment_identifier"].as_str().unwrap(), 8_000) };

    let imported = app.import("reconciler2", statement(app.world().north.sheba, 1, &[line])).await.expect(201);

    let second = item_of(&crate::statements::lines_of(&app, imported.id()).await[0]);
    assert_eq!(seen(&app, "clerk", second).await.json["reason"], "ambiguous");
    app.approve("clerk", proposed.resolution).await.expect(200);
    assert_eq!((app.balance("2130").await, app.balance("2110").await), (8_000, 8_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn of_two_approvers_at_once_one_decides(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let etag = app.by("clerk").get(&proposed.path()).await.expect(200).etag().to_owned();
    let verb = format!("{}/approval", proposed.path());

    let callers = ["clerk", "clerk2", "office.head", "reconciler2"].map(|by| app.by(by));
    let calls = callers.iter().map(|caller| caller.change(&verb, &etag, json!({})));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 412, 412, 412]);
    assert_eq!(app.postings_about(proposed.deposit).await.len(), 1);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn agreement_and_cancellation_at_once_end_in_one_of_the_two(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let (clerk, agency) = (app.by("clerk"), app.by("north.clerk"));
    let (resolution, of) = (proposed.path(), format!("/v1/deposits/{}", proposed.deposit));

    let answers = futures_util::future::join_all([
        clerk.change_latest(&resolution, "approval", json!({})),
        agency.change_latest(&of, "cancellation", json!({ "reason": "اشتباه" })),
    ])
    .await;

    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{answers:?}");
    let state = deposit(&app, proposed.deposit).await["state"].as_str().unwrap().to_owned();
    let owed = app.balance("2110").await;
    assert!(matches!((state.as_str(), owed), ("received", 8_000) | ("cancelled", 0)), "{state} {owed}");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn agreement_and_the_import_of_a_payment_at_once_receive_the_deposit_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let declared = deposit(&app, proposed.deposit).await;
    let line = CsvLine { day: "1404/05/15", ..credit(declared["payment_identifier"].as_str().unwrap(), 8_000) };
    let file = statement(app.world().north.sheba, 1, &[line]);

    let (approved, imported) =
        futures_util::future::join(app.approve("clerk", proposed.resolution), app.import("reconciler2", file)).await;

    approved.expect(200);
    imported.expect(201);
    assert_eq!((app.balance("2130").await, app.balance("2110").await), (8_000, 8_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn everybody_is_told_what_they_may_do_next(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let open = app.suspended(9_000).await;
    let proposed = app.proposed(8_000).await;
    let item = |identify: &str, give_back: &str, reverse: &str| {
        format!("identification: {identify}, payer_return: {give_back}, bank_reversal: {reverse}")
    };
    for (by, identify, give_back, reverse) in [
        ("reconciler", "yes", "forbidden", "forbidden"),
        ("clerk", "yes", "yes", "forbidden"),
        ("office.head", "forbidden", "forbidden", "suspense_item_credit"),
        ("auditor", "forbidden", "forbidden", "forbidden"),
        ("north.clerk", "forbidden", "forbidden", "forbidden"),
    ] {
        assert_eq!(actions(&app, by, &path(open)).await, item(identify, give_back, reverse), "{by}");
    }
    let closed = "suspense_item_not_open";
    assert_eq!(actions(&app, "clerk", &path(proposed.item)).await, item(closed, closed, "forbidden"));
    for (by, decide, withdraw) in [
        ("reconciler", "same_person", "yes"),
        ("reconciler2", "yes", "forbidden"),
        ("office.head", "yes", "forbidden"),
        ("head", "forbidden", "forbidden"),
        ("auditor", "forbidden", "forbidden"),
    ] {
        let line = format!("approval: {decide}, rejection: {decide}, withdrawal: {withdraw}");
        assert_eq!(actions(&app, by, &proposed.path()).await, line, "{by}");
    }
    app.approve("clerk", proposed.resolution).await.expect(200);
    let over = "resolution_not_proposed";
    let line = format!("approval: {over}, rejection: {over}, withdrawal: {over}");
    assert_eq!(actions(&app, "reconciler2", &proposed.path()).await, line);
}
