//! Orders that block deposits: placed at once by one person, released by another.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::TestApp,
    client::{Answer, Caller, statuses},
    database::Engine,
    given::{CsvLine, credit},
};

fn order(number: &str) -> Value {
    json!({ "kind": "court_order", "authority": "شعبه ۳ اجرا", "order_number": number, "order_on": "2025-08-09" })
}

async fn place(by: &Caller, deposit: Uuid, number: &str) -> Answer {
    by.post(&format!("/v1/deposits/{deposit}/holds"), order(number)).await
}

async fn release(by: &Caller, hold: Uuid) -> Answer {
    let body = json!({ "order_number": "۲۰۳۱", "order_on": "2025-08-10", "reason": "رفع توقیف" });
    by.change_latest(&format!("/v1/holds/{hold}"), "release", body).await
}

async fn is_on_hold(app: &TestApp, deposit: Uuid) -> bool {
    let seen = app.by("auditor").get(&format!("/v1/deposits/{deposit}")).await.expect(200);
    let listed = app.by("auditor").get("/v1/deposits?limit=200").await.expect(200);
    let listed = listed.json["items"].as_array().unwrap().iter().find(|one| one["id"] == deposit.to_string()).cloned();
    assert_eq!(listed.unwrap()["is_on_hold"], seen.json["is_on_hold"]);
    seen.json["is_on_hold"].as_bool().unwrap()
}

#[rstest]
#[tokio::test]
async fn a_deposit_is_blocked_until_its_last_hold_is_released(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.received(5_000).await;

    let court = place(&app.by("north.controller"), deposit, "۱۲۸۷").await.expect(201);
    let tax = place(&app.by("clerk"), deposit, "۹").await.expect(201);

    assert_eq!(court.header("location"), format!("/v1/holds/{}", court.id()));
    assert_eq!((&court.json["order_on_jalali"], &court.json["is_released"]), (&json!("1404-05-18"), &json!(false)));
    assert!(is_on_hold(&app, deposit).await);
    release(&app.by("office.head"), court.id()).await.expect(200);
    assert!(is_on_hold(&app, deposit).await);
    let released = release(&app.by("head"), tax.id()).await.expect(200);
    assert!(!is_on_hold(&app, deposit).await);
    assert_eq!(released.json["released_by"], json!(app.world().users["head"]));
    assert_eq!(
        released.json["actions"],
        json!([{ "action": "release", "is_allowed": false, "because": "hold_released" }])
    );
    release(&app.by("office.head"), tax.id()).await.refused(409, "hold_released");
    // The same order may come again.
    place(&app.by("clerk"), deposit, "۱۲۸۷").await.expect(201);
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn holds_are_listed_and_told(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (one, other) = (app.received(5_000).await, app.received(6_000).await);
    let standing = place(&app.by("clerk"), one, "۱").await.expect(201).id();
    let lifted = place(&app.by("clerk"), one, "۲").await.expect(201).id();
    let elsewhere = place(&app.by("clerk"), other, "۱").await.expect(201).id();
    release(&app.by("head"), lifted).await.expect(200);

    let of = async |query: String| -> Vec<String> {
        let list = app.by("north.head").get(&format!("/v1/holds?sort=oldest{query}")).await.expect(200).json;
        list["items"].as_array().unwrap().iter().map(|hold| hold["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(of(String::new()).await, [standing, lifted, elsewhere].map(|id| id.to_string()));
    assert_eq!(of(format!("&deposit_id={one}")).await, [standing, lifted].map(|id| id.to_string()));
    assert_eq!(of(format!("&deposit_id={one}&is_released=false")).await, [standing.to_string()]);
    assert_eq!(of("&is_released=true".to_owned()).await, [lifted.to_string()]);
    let told = app.by("north.clerk").get(&format!("/v1/deposits/{one}/timeline")).await.expect(200).json;
    let steps: Vec<_> = told["steps"].as_array().unwrap().iter().skip(2).collect();
    assert_eq!(
        steps.iter().map(|step| &step["action"]).collect::<Vec<_>>(),
        ["deposit.held", "deposit.held", "deposit.hold_released"]
    );
    assert_eq!(steps[0]["source"], json!({ "kind": "deposit_hold", "id": standing, "label": "۱" }));
    assert_eq!((&steps[0]["note"], &steps[2]["note"]), (&json!("شعبه ۳ اجرا"), &json!("رفع توقیف")));
    assert_eq!((&steps[2]["source"]["id"], &steps[2]["actor_name"]), (&json!(lifted), &json!(null)));
}

#[rstest]
#[tokio::test]
async fn who_placed_a_hold_does_not_release_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.received(5_000).await;
    let roles = json!([{ "role": "treasury_clerk" }, { "role": "treasury_office_head" }]);
    let (_, both) = app.newcomer("clerk.office.head", roles).await;
    let hold = place(&both, deposit, "۱").await.expect(201);
    assert_eq!(hold.json["actions"][0]["because"], "same_person");

    release(&both, hold.id()).await.refused(403, "same_person");

    release(&app.by("clerk"), hold.id()).await.refused(403, "forbidden");
    release(&app.by("north.controller"), hold.id()).await.refused(403, "forbidden");
    assert!(is_on_hold(&app, deposit).await);
    release(&app.by("office.head"), hold.id()).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn another_agencys_holds_do_not_exist(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.received(5_000).await;
    let hold = place(&app.by("north.controller"), deposit, "۱").await.expect(201).id();
    let foreign = app.by("south.controller");

    place(&foreign, deposit, "۲").await.refused(404, "not_found");
    foreign.get(&format!("/v1/holds/{hold}")).await.refused(404, "not_found");
    assert_eq!(foreign.get("/v1/holds").await.expect(200).json["items"], json!([]));

    place(&app.by("north.clerk"), deposit, "۲").await.refused(403, "forbidden");
}

#[rstest]
#[tokio::test]
async fn what_is_over_is_not_blocked(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let cancelled = app.declared("north", 5_000).await.id();
    let path = format!("/v1/deposits/{cancelled}");
    app.by("north.clerk").change_latest(&path, "cancellation", json!({ "reason": "اشتباه" })).await.expect(200);
    let reversed = reversed(&app).await;

    place(&app.by("clerk"), cancelled, "۱").await.refused(409, "deposit_cancelled");
    place(&app.by("clerk"), reversed, "۱").await.refused(409, "deposit_reversed");

    let holds = app.by("clerk").get(&format!("/v1/deposits/{cancelled}")).await.expect(200).json;
    let action = holds["actions"].as_array().unwrap().iter().find(|one| one["action"] == "holds").unwrap();
    assert_eq!(action["because"], "deposit_cancelled");
    // Before the money has come an order may come.
    let declared = app.declared("north", 7_000).await.id();
    place(&app.by("clerk"), declared, "۱").await.expect(201);
}

/// A deposit that was swept before the bank took its money back.
async fn reversed(app: &TestApp) -> Uuid {
    let deposit = app.declared("north", 7_000).await;
    let identifier = deposit.json["payment_identifier"].as_str().unwrap();
    let paid = CsvLine { reference: "5510".to_owned(), ..credit(identifier, 7_000) };
    app.import_link("north", &[paid]).await.expect(201);
    app.swept("north", &[300]).await;
    let back = CsvLine { day: "1404/05/17", reference: "5510".to_owned(), debit: 7_000, ..CsvLine::default() };
    app.import_link("north", &[back]).await.expect(201);
    let items = app.by("reconciler").every("/v1/suspense-items", 200).await;
    let item = items.iter().find(|item| item["amount"] == "7000").unwrap();
    let body = json!({ "suspense_item_id": item["id"], "deposit_id": deposit.id(), "note": "نامهٔ بانک" });
    let proposed = app.by("office.head").post("/v1/bank-reversals", body).await.expect(201).id();
    app.approve("head", proposed).await.expect(200);
    let seen = app.by("auditor").get(&format!("/v1/deposits/{}", deposit.id())).await.expect(200);
    assert_eq!(seen.json["state"], "reversed");
    deposit.id()
}

#[rstest]
#[tokio::test]
async fn an_order_is_written_down_as_it_is(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.received(5_000).await;
    let clerk = app.by("clerk");
    let path = format!("/v1/deposits/{deposit}/holds");
    let mut tomorrow = order("۱");
    tomorrow["order_on"] = json!("2025-08-11");

    clerk.post(&path, tomorrow).await.refused(422, "invalid").naming("/order_on", "in_future");
    clerk.post(&path, json!({})).await.refused(422, "invalid");
    let hold = place(&clerk, deposit, "۱").await.expect(201);
    let lift = format!("/v1/holds/{}/release", hold.id());
    let head = app.by("head");
    for (body, pointer, code) in [
        (json!({ "reason": "x", "order_number": "۲" }), "/order_on", "required"),
        (json!({ "reason": "x", "order_on": "2025-08-10" }), "/order_number", "required"),
        (json!({ "reason": "x", "order_number": "۲", "order_on": "2025-08-11" }), "/order_on", "in_future"),
    ] {
        head.change(&lift, hold.etag(), body).await.refused(422, "invalid").naming(pointer, code);
    }
    head.post(&lift, json!({ "reason": "x" })).await.refused(428, "if_match_missing");
    head.change(&lift, "\"7.abc\"", json!({ "reason": "x" })).await.refused(412, "version_stale");
    // Placed in error: there is no order that lifts it.
    let released = head.change(&lift, hold.etag(), json!({ "reason": "سپردهٔ دیگری بود" })).await.expect(200);
    assert_eq!(released.json["release_order_number"], json!(null));
}

#[rstest]
#[tokio::test]
async fn two_at_once_place_one_hold_and_release_it_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.received(5_000).await;
    let people = ["clerk", "clerk2", "north.controller"].map(|name| app.by(name));

    let placed = futures_util::future::join_all(people.iter().map(|by| place(by, deposit, "۱"))).await;
    let hold = placed.iter().find(|answer| answer.status == 201).unwrap();
    let heads = ["head", "head2", "office.head"].map(|name| app.by(name));
    let lift = format!("/v1/holds/{}/release", hold.id());
    let body = json!({ "reason": "رفع توقیف" });
    let released =
        futures_util::future::join_all(heads.iter().map(|by| by.change(&lift, hold.etag(), body.clone()))).await;

    assert_eq!(statuses(&placed), [201, 409, 409]);
    assert!(placed.iter().filter(|one| one.status == 409).all(|one| one.json["code"] == "hold_placed"));
    assert_eq!(statuses(&released), [200, 412, 412]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM deposit_hold").await, 1);
}

#[rstest]
#[tokio::test]
async fn the_database_keeps_holds(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.received(5_000).await;
    place(&app.by("clerk"), deposit, "۱").await.expect(201);
    let conn = app.state.db.connection();
    let refuses = async |sql: &str, guard: &str| {
        use sea_orm::ConnectionTrait;
        let refused = conn.execute_unprepared(sql).await.err().map(|error| error.to_string());
        assert!(refused.as_ref().is_some_and(|text| text.contains(guard)), "{sql}: {refused:?}");
    };
    let released = "released_because = 'x', released_at = placed_at, version = 2";

    refuses("UPDATE deposit_hold SET order_number = '2'", "amanat:deposit_hold_immutable").await;
    refuses("UPDATE deposit_hold SET version = 2", "amanat:deposit_hold_immutable").await;
    refuses("DELETE FROM deposit_hold", "amanat:deposit_hold_immutable").await;
    refuses(&format!("UPDATE deposit_hold SET released_by = placed_by, {released}"), "deposit_hold_person_ck").await;
    let copy = |changed: &str| {
        let columns = "agency_id, deposit_id, kind, authority, order_number, order_on, placed_by, placed_at, \
            release_order_number, release_order_on, released_because, released_by, released_at, version";
        let values = if changed == "id" {
            columns.replace("order_number,", "'7',").replace("release_'7',", "release_order_number,")
        } else {
            columns.to_owned()
        };
        format!(
            "INSERT INTO deposit_hold (id, office_id, {columns}) SELECT {changed}, office_id, {values} FROM deposit_hold"
        )
    };
    // PostgreSQL names the key, SQLite's guard speaks first.
    refuses(&copy("id"), "deposit_hold").await;
    refuses(&copy("deposit_id"), "deposit_hold").await;
    let head = app.world().users["head"].simple();
    let by = match engine {
        Engine::Sqlite => format!("X'{head}'"),
        Engine::Postgres => format!("'{head}'"),
    };
    use sea_orm::ConnectionTrait;
    conn.execute_unprepared(&format!("UPDATE deposit_hold SET released_by = {by}, {released}")).await.unwrap();
    refuses("UPDATE deposit_hold SET released_because = 'y'", "amanat:deposit_hold_immutable").await;
    let again = "UPDATE deposit_hold SET released_because = NULL, released_by = NULL, released_at = NULL";
    refuses(again, "amanat:deposit_hold_immutable").await;
}
