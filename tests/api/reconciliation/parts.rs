//! Money and deposits that are not one to one.

use rstest::rstest;
use serde_json::json;

use super::{deposit, imported, item_of, paid, parts, seen};
use crate::support::{
    app::TestApp,
    client::statuses,
    database::Engine,
    given::{CsvLine, credit, statement},
};

#[rstest]
#[tokio::test]
async fn one_credit_pays_three_deposits_and_the_rest_stays_in_suspense(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let item = app.suspended(10_000).await;
    let mut deposits = Vec::new();
    for amount in [1_000, 2_000, 3_000] {
        deposits.push(app.declared("north", amount).await.id());
    }

    let body =
        json!({ "items": [{ "suspense_item_id": item, "amount": "6000" }], "deposit_ids": deposits, "note": "x" });
    let proposed = app.by("clerk").post("/v1/identifications", body).await.expect(201);
    let approved = app.approve("reconciler", proposed.id()).await.expect(200);

    assert_eq!(approved.json["items"], json!([{ "suspense_item_id": item, "amount": "6000" }]));
    assert_eq!(parts(&app, item).await, "open 6000 4000");
    for (id, amount) in deposits.iter().zip(["1000", "2000", "3000"]) {
        assert_eq!(deposit(&app, *id).await["state"], "received");
        assert_eq!(
            app.shown_about(*id).await,
            [format!("receipt_identified: debit 2130 {amount}, credit 2110 {amount}")]
        );
    }
    assert_eq!(
        (app.balance("1110").await, app.balance("2130").await, app.balance("2110").await),
        (10_000, 4_000, 6_000)
    );
    // What is left is identified like anything else.
    let last = app.declared("north", 4_000).await.id();
    let proposed = app.identify("clerk", &[item], &[last]).await.expect(201).id();
    app.approve("reconciler", proposed).await.expect(200);
    assert_eq!(parts(&app, item).await, "closed 10000 0");
    app.identify("clerk", &[item], &[last]).await.refused(409, "suspense_item_not_open");
    let line = seen(&app, "auditor", item).await.json["line_id"].clone();
    let found = app.by("auditor").get("/v1/statements").await.expect(200).json["items"][0]["id"].clone();
    let lines = crate::statements::lines_of(&app, found.as_str().unwrap().parse().unwrap()).await;
    assert_eq!(lines[0]["id"], line);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn three_credits_pay_one_deposit_on_the_day_of_the_last(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let lines = [paid("11", "", 1_000), CsvLine { day: "1404/05/16", ..paid("12", "", 2_000) }, paid("13", "", 3_000)];
    let items: Vec<_> = imported(&app, 0, &lines).await.iter().map(item_of).collect();
    let declared = app.declared("north", 6_000).await.id();

    let proposed = app.identify("clerk", &items, &[declared]).await.expect(201).id();
    app.approve("office.head", proposed).await.expect(200);

    let received = deposit(&app, declared).await;
    assert_eq!((&received["state"], &received["received_on_jalali"]), (&json!("received"), &json!("1404-05-16")));
    assert_eq!(app.shown_about(declared).await.len(), 3, "a posting for each credit");
    for (item, amount) in items.iter().zip([1_000, 2_000, 3_000]) {
        assert_eq!(parts(&app, *item).await, format!("closed {amount} 0"));
    }
    assert_eq!((app.balance("2130").await, app.balance("2110").await), (0, 6_000));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn several_credits_and_several_deposits_are_no_answer(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let items = [app.suspended(1_000).await, app.suspended(2_000).await];
    let deposits = [app.declared("north", 1_000).await.id(), app.declared("north", 2_000).await.id()];

    let answer = app.identify("clerk", &items, &deposits).await;

    answer.refused(422, "invalid").naming("/deposit_ids", "many_to_many");
}

#[rstest]
#[tokio::test]
async fn money_in_a_wrong_agencys_account_is_identified_by_two_of_the_treasury(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    // The limit for one person does not count where two agencies are concerned.
    let app = TestApp::with(engine, |settings| settings.identify_alone_up_to = 1_000_000).await;
    let declared = app.declared("south", 8_000).await;
    let identifier = declared.json["payment_identifier"].as_str().unwrap();
    let item = item_of(&imported(&app, 0, &[credit(identifier, 8_000)]).await[0]);
    assert_eq!(seen(&app, "clerk", item).await.json["reason"], "other_agency");

    let proposed = app.identify("reconciler", &[item], &[declared.id()]).await.expect(201);
    assert_eq!((&proposed.json["state"], &proposed.json["agency_id"]), (&json!("proposed"), &json!(null)));
    app.approve("reconciler", proposed.id()).await.refused(403, "same_person");
    app.approve("clerk", proposed.id()).await.expect(200);

    assert_eq!(deposit(&app, declared.id()).await["state"], "received");
    let posting = &app.postings_about(declared.id()).await[0];
    assert_eq!(posting["agency_id"], json!(app.world().south.id));
    assert_eq!(parts(&app, item).await, "closed 8000 0");
    // Neither agency is told what the other one's part is.
    for by in ["north.clerk", "south.clerk"] {
        app.by(by).get(&format!("/v1/resolutions/{}", proposed.id())).await.refused(404, "not_found");
    }
    assert_eq!(seen(&app, "north.clerk", item).await.json["resolutions"], json!([]));
    let statements = app.by("auditor").get("/v1/statements").await.expect(200).json;
    let lines = format!("/v1/statements/{}/lines", statements["items"][0]["id"].as_str().unwrap());
    for (by, told) in [("auditor", json!([declared.id()])), ("north.clerk", json!([]))] {
        let line = app.by(by).get(&lines).await.expect(200).json["items"][0].clone();
        assert_eq!(line.get("deposit_ids").cloned().unwrap_or(json!([])), told, "{by}");
    }
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_short_payment_is_settled_by_correcting_the_declaration(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 8_000).await;
    let identifier = declared.json["payment_identifier"].as_str().unwrap();
    let item = item_of(&imported(&app, 0, &[credit(identifier, 7_500)]).await[0]);
    assert_eq!(seen(&app, "clerk", item).await.json["reason"], "amount_short");
    app.identify("clerk", &[item], &[declared.id()]).await.refused(409, "identification_amount");

    let of = format!("/v1/deposits/{}", declared.id());
    let body = json!({ "amount": "7500", "reason": "مبلغ قبض اشتباه وارد شده بود" });
    let corrected = app.by("north.clerk").change_latest(&of, "correction", body).await.expect(200);
    assert_eq!(corrected.json["amount"], "7500");
    assert_eq!(parts(&app, item).await, "open 0 7500", "a correction matches nothing by itself");
    let proposed = app.identify("clerk", &[item], &[declared.id()]).await.expect(201).id();
    app.approve("reconciler", proposed).await.expect(200);

    assert_eq!(deposit(&app, declared.id()).await["state"], "received");
    assert_eq!(app.balance("2110").await, 7_500);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn an_agreement_to_another_amount_than_proposed_fails(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let of = format!("/v1/deposits/{}", proposed.deposit);
    let body = json!({ "amount": "7500", "reason": "اشتباه" });
    app.by("north.clerk").change_latest(&of, "correction", body).await.expect(200);
    let before = app.rows().await;

    let answer = app.approve("clerk", proposed.resolution).await.refused(409, "identification_amount");

    assert_eq!((&answer.json["items_amount"], &answer.json["deposits_amount"]), (&json!("8000"), &json!("7500")));
    assert_eq!(app.rows().await, before);
    assert_eq!(parts(&app, proposed.item).await, "proposed 0 8000");
}

#[rstest]
#[tokio::test]
async fn agreement_and_correction_at_once_end_in_one_of_the_two(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let proposed = app.proposed(8_000).await;
    let (clerk, agency) = (app.by("clerk"), app.by("north.clerk"));
    let (resolution, of) = (proposed.path(), format!("/v1/deposits/{}", proposed.deposit));

    let answers = futures_util::future::join_all([
        clerk.change_latest(&resolution, "approval", json!({})),
        agency.change_latest(&of, "correction", json!({ "amount": "7500", "reason": "اشتباه" })),
    ])
    .await;

    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1, "{:?}", statuses(&answers));
    let now = deposit(&app, proposed.deposit).await;
    let owed = app.balance("2110").await;
    let state = (now["state"].as_str().unwrap(), now["amount"].as_str().unwrap(), owed);
    assert!(matches!(state, ("received", "8000", 8_000) | ("declared", "7500", 0)), "{state:?}");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn up_to_a_limit_one_person_is_enough(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::with(engine, |settings| settings.identify_alone_up_to = 8_000).await;
    let (small, large) = (app.suspended(8_000).await, app.suspended(8_001).await);
    let first = app.declared("north", 8_000).await.id();
    let second = app.declared("north", 8_001).await.id();

    let alone = app.identify("clerk", &[small], &[first]).await.expect(201);
    let above = app.identify("clerk", &[large], &[second]).await.expect(201);

    assert_eq!((&alone.json["state"], &alone.json["alone_up_to"]), (&json!("confirmed"), &json!("8000")));
    assert_eq!(alone.json.get("decided_by"), None);
    assert_eq!(
        (deposit(&app, first).await["state"].clone(), parts(&app, small).await),
        (json!("received"), "closed 8000 0".to_owned())
    );
    assert_eq!(app.postings_about(first).await[0].get("approved_by"), None);
    assert_eq!((&above.json["state"], parts(&app, large).await.as_str()), (&json!("proposed"), "proposed 0 8001"));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn money_that_was_swept_before_it_was_known_is_swept_at_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (swept, later) = (app.suspended(5_000).await, app.suspended(3_000).await);
    let sweep = uuid::Uuid::now_v7();
    let sql = "UPDATE suspense_item SET sweep_id = $1, swept_on = $2 WHERE id = $3";
    let day = chrono::NaiveDate::from_ymd_opt(2025, 8, 9).unwrap();
    app.write(sql, vec![sweep.into(), day.into(), swept.into()]).await;
    let (whole, half) = (app.declared("north", 4_000).await.id(), app.declared("north", 4_000).await.id());

    let body =
        json!({ "items": [{ "suspense_item_id": swept, "amount": "4000" }], "deposit_ids": [whole], "note": "x" });
    let one = app.by("clerk").post("/v1/identifications", body).await.expect(201).id();
    app.approve("reconciler", one).await.expect(200);
    let other = app.identify("clerk", &[swept, later], &[half]).await.expect(201).id();
    app.approve("reconciler", other).await.expect(200);

    let of_sweep = "SELECT COUNT(*) AS n FROM match_group WHERE sweep_id IS NOT NULL AND swept_on IS NOT NULL";
    assert_eq!(app.count(of_sweep).await, 2, "the money that was swept, and not the money that came later");
    let whole = deposit(&app, whole).await;
    assert_eq!(
        (&whole["state"], &whole["sweep_id"], &whole["swept_on"]),
        (&json!("swept"), &json!(sweep), &json!("2025-08-09"))
    );
    let half = deposit(&app, half).await;
    assert_eq!((&half["state"], half.get("sweep_id")), (&json!("received"), None), "a part of it still lies there");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn money_on_a_treasury_account_is_no_deposit(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let declared = app.declared("north", 700).await;
    let identifier = declared.json["payment_identifier"].as_str().unwrap();
    let concentration = &app.world().concentration;
    let file = statement(concentration.sheba, 10, &[credit(identifier, 700), super::debit("9", 40)]);
    let query = format!("bank_account_id={}", concentration.id);
    let answer = app.import_into(&query, "reconciler", file).await.expect(201);
    let lines = crate::statements::lines_of(&app, answer.id()).await;
    let (came, left) = (item_of(&lines[0]), item_of(&lines[1]));

    app.identify("clerk", &[came], &[declared.id()]).await.refused(409, "suspense_item_of_treasury");

    let came = seen(&app, "clerk", came).await.json;
    assert_eq!((&came["reason"], came.get("agency_id")), (&json!("unknown_transfer"), None));
    assert_eq!(seen(&app, "clerk", left).await.json["reason"], "bank_debit");
    let mine = app.by("north.clerk").get("/v1/suspense-items").await.expect(200).json;
    assert_eq!(mine["items"], json!([]), "the treasury's money is no agency's business");
    assert_eq!((app.balance("1120").await, app.balance("2130").await, app.balance("1170").await), (660, 700, 40));
    app.verify().await;
}
