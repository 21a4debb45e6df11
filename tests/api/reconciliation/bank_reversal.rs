//! Bank debits that people say are reversals.

use chrono::NaiveDate;
use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{debit, deposit, imported, item_of, paid, parts, seen};
use crate::support::{app::TestApp, database::Engine};

fn of_deposit(item: Uuid, deposit: Uuid) -> Value {
    json!({ "suspense_item_id": item, "deposit_id": deposit, "note": "نامهٔ بانک" })
}

/// A deposit that was received with this reference, and that a sweep took.
async fn swept(app: &TestApp, reference: &str, amount: u64) -> Uuid {
    let declared = app.declared("north", amount).await;
    let identifier = declared.json["payment_identifier"].as_str().unwrap();
    imported(app, u64::from(declared.id().as_fields().0), &[paid(reference, identifier, amount)]).await;
    let (sweep, day) = (Uuid::now_v7(), NaiveDate::from_ymd_opt(2025, 8, 3).unwrap());
    for sql in [
        "UPDATE match_group SET sweep_id = $1, swept_on = $2 WHERE deposit_id = $3",
        "UPDATE deposit SET state = 'swept', sweep_id = $1, swept_on = $2 WHERE id = $3",
    ] {
        app.write(sql, vec![sweep.into(), day.into(), declared.id().into()]).await;
    }
    declared.id()
}

#[rstest]
#[tokio::test]
async fn after_the_sweep_two_people_end_the_deposit(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let swept = swept(&app, "77", 5_000).await;
    let item = item_of(&imported(&app, 5, &[debit("77", 5_000)]).await[0]);
    let found = seen(&app, "office.head", item).await.json;
    assert_eq!((&found["reason"], &found["closest_deposit_id"]), (&json!("bank_reversal"), &json!(swept)));
    assert_eq!(deposit(&app, swept).await["state"], "swept", "nothing is undone by itself");

    let proposed = app.by("office.head").post("/v1/bank-reversals", of_deposit(item, swept)).await.expect(201);
    for by in ["office.head", "office.head2", "clerk", "reconciler"] {
        app.approve(by, proposed.id()).await.refused(403, "forbidden");
    }
    app.approve("head", proposed.id()).await.expect(200);

    let ended = deposit(&app, swept).await;
    assert_eq!((&ended["state"], &ended["reversed_because"]), (&json!("reversed"), &json!("نامهٔ بانک")));
    assert_eq!(app.shown_about(swept).await[1], "receipt_reversed: debit 2110 5000, credit 1170 5000");
    assert_eq!(parts(&app, item).await, "closed 0 0");
    assert_eq!((app.balance("2110").await, app.balance("1170").await), (0, 0));
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM match_group WHERE state = 'reversed'").await, 1);
    let again = item_of(&imported(&app, 6, &[debit("78", 5_000)]).await[0]);
    let answer = app.by("office.head").post("/v1/bank-reversals", of_deposit(again, swept)).await;
    answer.refused(409, "deposit_reversed");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_credit_and_a_debit_in_suspense_close_each_other(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    // The references differ, so that nothing is undone by itself.
    let lines = imported(&app, 0, &[paid("77", "", 5_000), paid("78", "", 4_000), debit("79", 5_000)]).await;
    let [credit, other, debit] = [0, 1, 2].map(|place: usize| item_of(&lines[place]));
    let body =
        |credit: Uuid| json!({ "suspense_item_id": debit, "credit_suspense_item_id": credit, "note": "چک برگشتی" });

    let office_head = app.by("office.head");
    office_head.post("/v1/bank-reversals", body(other)).await.refused(409, "identification_amount");
    let proposed = office_head.post("/v1/bank-reversals", body(credit)).await.expect(201);
    assert_eq!(
        (parts(&app, credit).await, parts(&app, debit).await),
        ("proposed 0 5000".into(), "proposed 0 5000".into())
    );
    app.approve("head", proposed.id()).await.expect(200);

    assert_eq!((parts(&app, credit).await, parts(&app, debit).await), ("closed 0 0".into(), "closed 0 0".into()));
    assert_eq!(app.shown_about(debit).await[1], "receipt_reversed: debit 2130 5000, credit 1170 5000");
    assert_eq!((app.balance("2130").await, app.balance("1170").await), (4_000, 0));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_is_no_reversal_is_refused(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let lines = imported(&app, 0, &[paid("77", "", 5_000), debit("79", 5_000)]).await;
    let (credit, debit) = (item_of(&lines[0]), item_of(&lines[1]));
    let declared = app.declared("north", 5_000).await.id();
    let received = app.received(4_000).await;
    let (office_head, before) = (app.by("office.head"), app.rows().await);

    for (body, code) in [
        (of_deposit(credit, received), "suspense_item_credit"),
        (of_deposit(debit, declared), "deposit_not_received"),
        (of_deposit(debit, received), "identification_amount"),
        (json!({ "suspense_item_id": debit, "credit_suspense_item_id": debit, "note": "x" }), "suspense_item_debit"),
    ] {
        office_head.post("/v1/bank-reversals", body).await.refused(409, code);
    }
    for (body, pointer, code) in [
        (json!({ "suspense_item_id": debit, "note": "x" }), "/deposit_id", "one_of_two"),
        (
            json!({ "suspense_item_id": debit, "deposit_id": received, "credit_suspense_item_id": credit, "note": "x" }),
            "/deposit_id",
            "one_of_two",
        ),
        (of_deposit(Uuid::nil(), received), "/suspense_item_id", "not_found"),
        (of_deposit(debit, Uuid::nil()), "/deposit_id", "not_found"),
        (
            json!({ "suspense_item_id": debit, "credit_suspense_item_id": Uuid::nil(), "note": "x" }),
            "/credit_suspense_item_id",
            "not_found",
        ),
    ] {
        office_head.post("/v1/bank-reversals", body).await.refused(422, "invalid").naming(pointer, code);
    }
    for by in ["clerk", "reconciler", "head", "north.clerk", "auditor"] {
        let answer = app.by(by).post("/v1/bank-reversals", of_deposit(debit, received)).await;
        answer.refused(403, "forbidden");
    }

    assert_eq!(app.rows().await, before);
}

#[rstest]
#[tokio::test]
async fn one_deposit_is_not_reversed_twice(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let received = app.received(5_000).await;
    let lines = imported(&app, 7, &[debit("91", 5_000), debit("92", 5_000)]).await;
    let mut proposals = Vec::new();
    for line in &lines {
        let body = of_deposit(item_of(line), received);
        proposals.push(app.by("office.head").post("/v1/bank-reversals", body).await.expect(201).id());
    }

    let answers =
        futures_util::future::join_all([app.approve("head", proposals[0]), app.approve("head2", proposals[1])]).await;

    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    assert_eq!((app.balance("2110").await, app.balance("1170").await), (0, 5_000));
    app.verify().await;
}
