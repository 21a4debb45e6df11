use rstest::rstest;
use serde_json::{Value, json};

use super::story::{close_until, period};
use crate::support::{app::TestApp, client::statuses, database::Engine, world::PASSWORD};

fn closure(period: &Value) -> &Value {
    &period["actions"][0]
}

#[rstest]
#[tokio::test]
async fn a_closed_period_says_when_and_by_whom(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("head");
    let path = period(&head, 1).await;
    let open = head.get(&path).await.expect(200);
    assert_eq!(closure(&open.json), &json!({ "action": "closure", "is_allowed": true }));

    let body = json!({ "note": "صورتحساب‌ها مغایرت‌گیری شد" });
    let closed = head.change(&format!("{path}/closure"), open.etag(), body).await.expect(200);

    assert_eq!(closed.json["state"], "closed");
    assert_eq!(closed.json["closed_at"], "2025-08-10T06:30:00Z");
    assert_eq!(closed.json["closed_by"], json!(app.world().users["head"]));
    let refused = json!({ "action": "closure", "is_allowed": false, "because": "state_forbids" });
    assert_eq!(closure(&closed.json), &refused);
    let viewed = head.get(&path).await.expect(200);
    assert_eq!((&viewed.json, viewed.etag()), (&closed.json, closed.etag()));
    head.change_latest(&path, "closure", json!({})).await.refused(409, "state_forbids");
}

#[rstest]
#[tokio::test]
async fn months_are_closed_one_after_the_other(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("head");
    let second = period(&head, 2).await;

    head.change_latest(&second, "closure", json!({})).await.refused(409, "period_order");
    let seen = head.get(&second).await.expect(200);
    assert_eq!(closure(&seen.json)["because"], "period_order");
    // An earlier year that is opened late comes first, too.
    head.post("/v1/fiscal-years", json!({ "fiscal_year": 1403 })).await.expect(201);
    head.change_latest(&period(&head, 1).await, "closure", json!({})).await.refused(409, "period_order");

    assert_eq!(head.get(&second).await.expect(200).json["state"], "open");
}

#[rstest]
#[tokio::test]
async fn a_month_is_closed_after_its_last_day_in_tehran(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    close_until(&app.by("head"), 4).await;
    let mordad = period(&app.by("head"), 5).await;

    // The last day of Mordad 1404 is 22 August; it ends at half past eight in the evening, UTC.
    app.clock.move_to("2025-08-22T20:29:59Z".parse().unwrap());
    let head = app.sign_in("head", PASSWORD).await;
    head.change_latest(&mordad, "closure", json!({})).await.refused(409, "period_order");
    app.clock.move_to("2025-08-22T20:30:00Z".parse().unwrap());

    head.change_latest(&mordad, "closure", json!({})).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn a_closure_names_the_version_it_means(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("head");
    let path = period(&head, 1).await;
    let closure = format!("{path}/closure");

    head.post(&closure, json!({})).await.refused(428, "if_match_missing");
    head.change(&closure, "\"2.0123456789abcdef\"", json!({})).await.refused(412, "version_stale");
    let etag = head.get(&path).await.expect(200).etag().to_owned();
    let blank = head.change(&closure, &etag, json!({ "note": "" })).await;
    blank.refused(422, "invalid").naming("/note", "required");

    assert_eq!(head.get(&path).await.expect(200).json["state"], "open");
}

#[rstest]
#[tokio::test]
async fn of_two_who_close_a_month_at_once_one_does(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let heads = [app.by("head"), app.by("head2")];
    let path = period(&heads[0], 1).await;
    let etag = heads[0].get(&path).await.expect(200).etag().to_owned();
    let path = format!("{path}/closure");

    let calls = heads.iter().map(|head| head.change(&path, &etag, json!({})));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [200, 412]);
}

#[rstest]
#[tokio::test]
async fn closing_neighbours_at_once_never_leaves_an_open_month_behind_a_closed_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let head = app.by("head");
    let mut etags = Vec::new();
    for month in 1..=4 {
        let path = period(&head, month).await;
        etags.push((format!("{path}/closure"), head.get(&path).await.expect(200).etag().to_owned()));
    }

    let calls = etags.iter().rev().map(|(path, etag)| head.change(path, etag, json!({})));
    let answers = futures_util::future::join_all(calls).await;

    for answer in answers.iter().filter(|answer| answer.status != 200) {
        answer.clone().refused(409, "period_order");
    }
    let months = head.every("/v1/periods?fiscal_year=1404&sort=oldest", 12).await;
    let closed = months.iter().take_while(|month| month["state"] == "closed").count();
    assert!(closed >= 1);
    assert!(months[closed..].iter().all(|month| month["state"] == "open"));
    assert_eq!(closed, answers.iter().filter(|answer| answer.status == 200).count());
}

#[rstest]
#[tokio::test]
async fn everybody_who_sees_the_ledger_sees_its_months_and_nobody_an_unknown_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let path = period(&app.by("head"), 3).await;

    for name in ["north.clerk", "south.controller", "auditor", "payer"] {
        let reader = app.by(name);
        let seen = reader.get(&path).await.expect(200);
        assert_eq!(closure(&seen.json)["because"], "forbidden", "{name}");
        reader.get("/v1/periods/00000000-0000-7000-8000-000000000000").await.refused(404, "not_found");
    }
}
