use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    database::Engine,
    pages::ids,
    sla::{calendar, week},
};

#[rstest]
#[tokio::test]
async fn a_calendar_is_registered_with_its_usual_hours_and_read_back(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;

    let registered = app.by("head").post_with("/v1/calendars", calendar("۱۴۰۴"), "k").await.expect(201);
    let again = app.by("head").post_with("/v1/calendars", calendar("۱۴۰۴"), "k").await.expect(201);

    assert_eq!(again.bytes, registered.bytes);
    let path = format!("/v1/calendars/{}", registered.id());
    assert_eq!(registered.header("location"), path);
    let seen = app.by("clerk").get(&path).await.expect(200).json;
    assert_eq!(
        (&seen["code"], &seen["zone"], &seen["utc_offset"]),
        (&json!("1404"), &json!("Asia/Tehran"), &json!("+03:30"))
    );
    let [only] = &seen["weeks"].as_array().unwrap()[..] else { panic!("{seen}") };
    assert_eq!((&only["week"], &only["valid_from_jalali"]), (&week("07:30", "14:30"), &json!("1404-05-19")));
    assert_eq!(only["published_by_name"], "آزمون head");
    app.by("head").post("/v1/calendars", calendar("1404")).await.refused(409, "calendar_code_taken");
    assert_eq!(ids(&app.by("admin2").every("/v1/calendars", 2).await), [registered.id()]);
}

#[rstest]
#[case("/week", json!({}), "/week/saturday", "required")]
#[case("/week/friday", json!([{ "from": "08:00", "to": "12:00" }, { "from": "11:00", "to": "13:00" }]), "/week/friday", "calendar_hours_overlap")]
#[case("/week/sunday", json!([{ "from": "14:30", "to": "07:30" }]), "/week/sunday/0", "calendar_hours_invalid")]
#[case("/week/sunday", json!([{ "from": "7:30", "to": "14:30" }]), "/week/sunday/0/from", "calendar_minute_invalid")]
#[case("/week/sunday", json!([{ "from": "07:30", "to": "24:01" }]), "/week/sunday/0/to", "calendar_minute_invalid")]
#[case("/zone", json!("Asia/Teheran"), "/zone", "calendar_zone_unknown")]
#[case("/code", json!("  "), "/code", "required")]
#[tokio::test]
async fn a_wrong_field_of_a_calendar_is_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] place: &str,
    #[case] value: Value,
    #[case] pointer: &str,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;
    let mut body = calendar("office");
    *body.pointer_mut(place).unwrap() = value;

    let answer = app.by("head").post("/v1/calendars", body).await;

    answer.refused(422, "invalid").naming(pointer, code);
    assert!(app.by("auditor").every("/v1/calendars", 2).await.is_empty());
}

#[rstest]
#[tokio::test]
async fn a_week_that_is_never_open_is_no_week(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut body = calendar("office");
    for hours in body["week"].as_object_mut().unwrap().values_mut() {
        *hours = json!([]);
    }

    app.by("head").post("/v1/calendars", body).await.refused(422, "invalid").naming("/week", "calendar_never_open");
}

#[rstest]
#[tokio::test]
async fn other_hours_of_the_week_are_published_before_their_first_day(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let registered = app.calendar().await;
    let path = format!("/v1/calendars/{}", registered.id());
    let from = |day: &str| json!({ "valid_from": day, "week": week("06:00", "13:00") });
    let head = app.by("head");

    let published = head.change(&format!("{path}/weeks"), registered.etag(), from("2025-08-11")).await.expect(200).json;

    let weeks = published["weeks"].as_array().unwrap();
    assert_eq!((weeks.len(), &weeks[1]["week"]), (2, &week("06:00", "13:00")));
    assert_eq!(weeks[1]["valid_from_jalali"], "1404-05-20");
    head.change(&format!("{path}/weeks"), registered.etag(), from("2025-08-12")).await.refused(412, "version_stale");
    for day in ["2025-08-10", "2025-08-09"] {
        let late = head.change_latest(&path, "weeks", from(day)).await.refused(422, "invalid");
        late.naming("/valid_from", "calendar_week_published_late");
    }
    app.by("office.head").change_latest(&path, "weeks", from("2025-08-20")).await.refused(403, "forbidden");
}
