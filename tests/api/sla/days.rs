use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{app::TestApp, client::Answer, database::Engine, sla::closed};

fn with(mut day: Value, changes: Value) -> Value {
    for (member, value) in changes.as_object().unwrap() {
        day[member] = value.clone();
    }
    day
}

async fn publish(app: &TestApp, calendar: &Answer, days: Value) -> Answer {
    app.by("head").post(&format!("/v1/calendars/{}/days", calendar.id()), json!({ "days": days })).await
}

#[rstest]
#[tokio::test]
async fn days_are_published_together_and_listed_by_their_year(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let calendar = app.calendar().await;
    let hours = json!([{ "from": "12:00", "to": "24:00" }]);
    let days = json!([
        closed("2025-09-02"),
        with(closed("2025-09-03"), json!({ "hours": hours, "is_provisional": true })),
        with(closed("2026-04-03"), json!({ "kind": "open", "hours": [{ "from": "08:00", "to": "12:00" }] })),
    ]);

    let published = publish(&app, &calendar, days).await.expect(201);

    let rows = published.json["days"].as_array().unwrap();
    assert_eq!(rows[0]["hours"], json!([{ "from": "00:00", "to": "24:00" }]), "without hours the whole day");
    assert_eq!((&rows[1]["hours"], &rows[1]["is_provisional"]), (&hours, &json!(true)));
    assert_eq!((&rows[0]["day_jalali"], &rows[0]["source"]), (&json!("1404-06-11"), &json!("بخشنامه ۱۲/۳۴۵")));
    let list = format!("/v1/calendars/{}/days?sort=oldest", calendar.id());
    let reader = app.by("payer");
    assert_eq!(reader.every(&list, 2).await, *rows);
    assert_eq!(reader.every(&format!("{list}&year=1405"), 2).await, rows[2..]);
    assert_eq!(reader.every(&format!("{list}&year=۱۴۰۴"), 2).await, rows[..2]);
    // The calendar has moved on.
    assert_ne!(reader.get(&format!("/v1/calendars/{}", calendar.id())).await.expect(200).etag(), calendar.etag());
}

#[rstest]
#[tokio::test]
async fn one_wrong_day_keeps_all_of_them_back_and_every_wrong_one_is_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let calendar = app.calendar().await;
    publish(&app, &calendar, json!([closed("2025-09-02")])).await.expect(201);
    let open = |day: &str, hours: Value| with(closed(day), json!({ "kind": "open", "hours": hours }));
    let morning = json!([{ "from": "08:00", "to": "12:00" }]);

    let refused = publish(
        &app,
        &calendar,
        json!([
            closed("2025-09-01"),
            // Published already, and twice here.
            closed("2025-09-02"),
            closed("2025-09-01"),
            // An opening of today, of which nobody knew this morning, and one without hours.
            open("2025-08-10", morning.clone()),
            open("2025-09-05", json!([])),
            with(
                closed("2025-09-06"),
                json!({ "hours": [{ "from": "08:00", "to": "12:00" }, { "from": "09:00", "to": "10:00" }] })
            ),
            closed("1900-01-01"),
        ]),
    )
    .await
    .refused(422, "invalid");

    let found: Vec<(String, String)> = refused.json["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["pointer"].as_str().unwrap().to_owned(), error["code"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [
        ("/days/1/day", "calendar_day_repeated"),
        ("/days/2", "calendar_day_repeated"),
        ("/days/3/day", "calendar_opening_published_late"),
        ("/days/4/hours", "calendar_hours_invalid"),
        ("/days/5/hours", "calendar_hours_overlap"),
        ("/days/6/day", "day_out_of_range"),
    ];
    assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code.to_owned())));
    let days = app.by("auditor").every(&format!("/v1/calendars/{}/days", calendar.id()), 5).await;
    assert_eq!(days.len(), 1);
    // A closure may come late: a calamity does.
    publish(&app, &calendar, json!([closed("2025-08-09"), open("2025-08-11", morning)])).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn the_public_holidays_of_a_year_are_loaded_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let calendar = app.calendar().await;
    let path = format!("/v1/calendars/{}", calendar.id());
    publish(&app, &calendar, json!([closed("2027-03-21")])).await.expect(201);
    let load = async |year: i32| app.by("head").post(&format!("{path}/holidays"), json!({ "year": year })).await;

    let loaded = load(1406).await.expect(201).json;
    let again = load(1406).await.expect(201).json;

    let days = loaded["days"].as_array().unwrap();
    assert_eq!((days.len() as u64, &loaded["known_count"]), (loaded["loaded_count"].as_u64().unwrap(), &json!(1)));
    assert!(days.len() > 20, "{loaded}");
    let provisional = days.iter().filter(|day| day["is_provisional"] == true).count();
    assert_eq!(loaded["provisional_count"], json!(provisional));
    assert!((1..days.len()).contains(&provisional), "the moon decides on some of 1406 and on some not: {loaded}");
    assert!(
        days.iter()
            .all(|day| !day["source"].as_str().unwrap().is_empty() && day["reason_en"].as_str().unwrap().is_ascii())
    );
    assert_eq!((&again["loaded_count"], again["known_count"].as_u64().unwrap()), (&json!(0), days.len() as u64 + 1));
    load(1399).await.refused(422, "invalid").naming("/year", "holidays_of_year_unknown");
    app.by("clerk").post(&format!("{path}/holidays"), json!({ "year": 1405 })).await.refused(403, "forbidden");
}
