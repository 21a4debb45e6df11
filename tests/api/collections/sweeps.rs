//! Money on its way from the link accounts to the concentration account.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::{TestApp, receipt_number},
    collected::{arrived, remitted, swept_out},
    database::Engine,
    given::CsvLine,
};

fn id(thing: &Value) -> Uuid {
    thing["id"].as_str().unwrap().parse().unwrap()
}

/// The item in suspense that the first line of a statement became.
async fn item_of(app: &TestApp, statement: Uuid) -> Uuid {
    let lines = app.by("auditor").get(&format!("/v1/statements/{statement}/lines")).await.expect(200);
    lines.json["items"][0]["suspense_item_id"].as_str().unwrap().parse().unwrap()
}

#[rstest]
#[tokio::test]
async fn the_ends_of_a_sweep_find_each_other_in_either_order(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[9_000]).await;
    let reference = receipt_number();

    let early = CsvLine { day: "1404/05/18", ..arrived(app.world().north.sheba, 9_000, &reference) };
    app.import_concentration(&[early]).await.expect(201);
    let unsent = app.sweep_of(&reference).await;
    assert_eq!((&unsent["state"], &unsent["is_explained"]), (&json!("unsent"), &json!(false)));
    assert_eq!(app.balance("1180").await, -9_000, "arrived before it left, as far as the books know");

    app.import_link("north", &[swept_out(9_000, &reference)]).await.expect(201);

    let whole = app.sweep(id(&unsent)).await;
    assert_eq!((&whole["state"], &whole["is_explained"]), (&json!("arrived"), &json!(true)));
    assert_eq!((app.balance("1110").await, app.balance("1180").await), (0, 0));
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn an_arrival_without_its_origin_is_known_by_reference_and_amount(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[9_000]).await;
    app.import_link("north", &[swept_out(9_000, "77120")]).await.expect(201);

    let other = app.import_concentration(&[arrived("", 9_000, "77121")]).await.expect(201);
    assert_eq!(app.sweep_of("77120").await["state"], "sent", "another reference is another transfer");
    assert_eq!((app.balance("1180").await, app.balance("2130").await), (9_000, 9_000));
    app.import_concentration(&[arrived("", 9_000, "۰۷۷۱۲۰")]).await.expect(201);

    assert_eq!(app.sweep_of("77120").await["state"], "arrived");
    assert_eq!((app.balance("1180").await, app.balance("1120").await), (0, 18_000));
    assert_eq!(other.json["suspended_count"], 1);
}

#[rstest]
#[tokio::test]
async fn ends_of_different_amounts_stay_apart(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[9_000]).await;
    let (sent, came) = (receipt_number(), receipt_number());

    app.import_link("north", &[swept_out(9_000, &sent)]).await.expect(201);
    app.import_concentration(&[arrived(app.world().north.sheba, 8_999, &came)]).await.expect(201);

    assert_eq!(app.sweep_of(&sent).await["state"], "sent");
    assert_eq!(app.sweep_of(&came).await["state"], "unsent");
    assert_eq!(app.balance("1180").await, 1);
    let waiting = app.by("clerk").get("/v1/sweeps?state=sent").await.expect(200);
    assert_eq!(waiting.json["items"].as_array().unwrap().len(), 1);
    // South sees nothing of it.
    assert_eq!(app.by("south.clerk").get("/v1/sweeps").await.expect(200).json["items"], json!([]));
    app.by("south.clerk")
        .get(&format!("/v1/sweeps/{}", id(&app.sweep_of(&sent).await)))
        .await
        .refused(404, "not_found");
}

#[rstest]
#[tokio::test]
async fn what_came_on_the_day_of_the_sweep_may_have_stayed_behind(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let early = app.paid("north", &[5_000]).await[0];
    let late = app.declared("north", 700).await;
    let identifier = late.json["payment_identifier"].as_str().unwrap().to_owned();
    let line = CsvLine { day: "1404/05/19", identifier, credit: 700, ..CsvLine::default() };
    let reference = receipt_number();

    app.import_link("north", &[swept_out(5_000, &reference), line]).await.expect(201);

    let sweep = app.sweep(id(&app.sweep_of(&reference).await)).await;
    assert_eq!(sweep["is_explained"], true);
    assert_eq!(sweep["units"][0]["deposit_id"], json!(early));
    let late = app.by("north.clerk").get(&format!("/v1/deposits/{}", late.id())).await.expect(200).json;
    assert_eq!(late["state"], "received");
    assert_eq!(app.on_link("north").await, 700);
}

#[rstest]
#[tokio::test]
async fn a_sweep_that_left_something_behind_waits_for_a_person_to_say_what(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposits = app.paid("north", &[5_000, 700, 20]).await;
    let reference = receipt_number();
    app.import_link("north", &[swept_out(5_020, &reference)]).await.expect(201);
    let sweep = app.sweep_of(&reference).await;
    assert_eq!((&sweep["is_explained"], &sweep["difference"]), (&json!(false), &json!("700")));
    let path = format!("/v1/sweeps/{}", id(&sweep));
    let explain =
        async |left: Value| app.by("clerk").change_latest(&path, "explanation", json!({ "left_behind": left })).await;

    let again = explain(json!([])).await.refused(409, "sweep_amount");
    assert_eq!((&again.json["sum"], &again.json["amount"]), (&json!("5720"), &json!("5020")));
    explain(json!([deposits[2]])).await.refused(409, "sweep_amount");
    explain(json!([Uuid::now_v7()])).await.refused(422, "invalid").naming("/left_behind/0", "not_found");
    let stale = json!({ "left_behind": [deposits[1]] });
    app.by("clerk").change(&format!("{path}/explanation"), "\"9.0\"", stale).await.refused(412, "version_stale");
    let explained = explain(json!([deposits[1]])).await.expect(200);

    assert_eq!((&explained.json["is_explained"], &explained.json["difference"]), (&json!(true), &json!("0")));
    explain(json!([])).await.refused(409, "sweep_explained");
    let mut states = Vec::new();
    for deposit in &deposits {
        let seen = app.by("north.clerk").get(&format!("/v1/deposits/{deposit}")).await.expect(200).json;
        states.push(seen["state"].as_str().unwrap().to_owned());
    }
    assert_eq!(states, ["swept", "received", "swept"]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn what_one_sweep_left_behind_is_taken_by_the_next_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let first = app.paid("north", &[9_000]).await[0];
    let (short, rest) = (receipt_number(), receipt_number());
    // No deposit is of 8,500, and none of 500: nobody could say which stayed behind.
    let out = CsvLine { day: "1404/05/15", ..swept_out(8_500, &short) };
    app.import_link("north", &[out]).await.expect(201);
    assert_eq!(app.sweep_of(&short).await["difference"], "500");
    let second = app.paid("north", &[300]).await[0];

    app.import_link("north", &[swept_out(800, &rest)]).await.expect(201);

    for reference in [&short, &rest] {
        let sweep = app.sweep_of(reference).await;
        assert_eq!((&sweep["is_explained"], &sweep["difference"]), (&json!(true), &json!("0")), "{sweep}");
    }
    for deposit in [first, second] {
        let seen = app.by("north.clerk").get(&format!("/v1/deposits/{deposit}")).await.expect(200).json;
        assert_eq!(seen["state"], "swept");
    }
    assert_eq!(app.on_link("north").await, 0);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn more_swept_than_is_known_is_explained_when_the_missing_statement_comes(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[5_000]).await;
    let reference = receipt_number();
    app.import_link("north", &[swept_out(6_000, &reference)]).await.expect(201);
    let sweep = id(&app.sweep_of(&reference).await);
    assert_eq!(app.sweep(sweep).await["difference"], "-1000");

    app.paid("north", &[1_000]).await;

    let sweep = app.sweep(sweep).await;
    assert_eq!((&sweep["is_explained"], &sweep["units"].as_array().unwrap().len()), (&json!(true), &2));
    assert_eq!(app.on_link("north").await, 0);
}

#[rstest]
#[tokio::test]
async fn money_that_nobody_knows_is_swept_with_the_rest(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[5_000]).await;
    let item = app.suspended(300).await;
    let reference = receipt_number();

    app.import_link("north", &[swept_out(5_300, &reference)]).await.expect(201);

    let sweep = app.sweep(id(&app.sweep_of(&reference).await)).await;
    assert_eq!(sweep["is_explained"], true);
    let unknown: Vec<&Value> =
        sweep["units"].as_array().unwrap().iter().filter(|unit| unit["deposit_id"].is_null()).collect();
    assert_eq!((unknown.len(), &unknown[0]["suspense_item_id"]), (1, &json!(item)));
    assert_eq!(app.balance("2130").await, 300, "it is still nobody's");
}

#[rstest]
#[tokio::test]
async fn unidentified_lines_are_named_the_ends_of_a_sweep(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[9_000]).await;
    let out = CsvLine { counterparty: String::new(), ..swept_out(9_000, "1") };
    let out = item_of(&app, app.import_link("north", &[out]).await.expect(201).id()).await;
    let came = app.import_concentration(&[arrived("", 9_000, "2"), arrived("", 10, "3")]).await.expect(201);
    let lines = app.by("auditor").get(&format!("/v1/statements/{}/lines", came.id())).await.expect(200);
    // Newest first.
    let items = lines.json["items"].as_array().unwrap();
    let by_amount = |amount: &str| {
        let line = items.iter().find(|line| line["amount"] == amount).unwrap();
        line["suspense_item_id"].as_str().unwrap().parse::<Uuid>().unwrap()
    };
    let (came, other) = (by_amount("9000"), by_amount("10"));
    assert_eq!((app.balance("1170").await, app.balance("2130").await), (9_000, 9_010));
    let clerk = app.by("clerk");

    let wrong = clerk.post("/v1/sweeps", json!({ "suspense_item_id": came })).await;
    wrong.refused(422, "invalid").naming("/suspense_item_id", "not_that_end");
    let nothing = clerk.post("/v1/sweeps", json!({ "suspense_item_id": Uuid::now_v7() })).await;
    nothing.refused(422, "invalid").naming("/suspense_item_id", "not_found");
    let named = clerk.post("/v1/sweeps", json!({ "suspense_item_id": out })).await.expect(201);
    assert_eq!((&named.json["state"], &named.json["is_explained"]), (&json!("sent"), &json!(true)));
    clerk.post("/v1/sweeps", json!({ "suspense_item_id": out })).await.refused(409, "suspense_item_not_open");
    let path = format!("/v1/sweeps/{}", named.id());
    let less = clerk.change_latest(&path, "arrival", json!({ "suspense_item_id": other })).await;
    less.refused(409, "sweep_amount");
    let whole = clerk.change_latest(&path, "arrival", json!({ "suspense_item_id": came })).await.expect(200);

    assert_eq!(whole.json["state"], "arrived");
    clerk.change_latest(&path, "arrival", json!({ "suspense_item_id": other })).await.refused(409, "state_forbids");
    let mut books = Vec::new();
    for code in ["1110", "1120", "1170", "1180", "2130"] {
        books.push(app.balance(code).await);
    }
    assert_eq!(books, [0, 9_010, 0, 0, 10]);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_remittance_is_the_sweeps_that_arrived_first_or_waits_for_them(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let [north, south] = [app.world().north.sheba, app.world().south.sheba];
    let remittances = async || app.by("auditor").get("/v1/remittances").await.expect(200).json["items"].clone();

    app.import_concentration(&[arrived(north, 100, "1"), remitted(130, "2")]).await.expect(201);
    assert_eq!(remittances().await[0]["difference"], "130", "no sweeps come to it");
    app.import_concentration(&[arrived(south, 30, "3"), arrived(north, 7, "4")]).await.expect(201);

    let remittance = remittances().await[0].clone();
    assert_eq!(remittance["difference"], "0");
    let path = format!("/v1/sweeps?remittance_id={}", remittance["id"].as_str().unwrap());
    assert_eq!(app.by("auditor").get(&path).await.expect(200).json["items"].as_array().unwrap().len(), 2);
    assert_eq!((app.balance("1120").await, app.balance("1130").await), (7, 130));
    app.by("north.clerk").get("/v1/remittances").await.refused(403, "forbidden");
}
