use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{app::TestApp, client::Answer, database::Engine, sla::version};

fn level() -> Value {
    json!({ "code": "portal", "title_fa": "خدمات درگاه", "title_en": "Portal" })
}

async fn publish(app: &TestApp, level: &Answer, body: Value) -> Answer {
    app.by("head").change_latest(&format!("/v1/service-levels/{}", level.id()), "versions", body).await
}

#[rstest]
#[tokio::test]
async fn versions_follow_each_other_and_the_one_of_the_day_holds(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let calendar = app.calendar().await.id();
    let registered = app.by("head").post("/v1/service-levels", level()).await.expect(201);
    assert_eq!((registered.json.get("number_in_force"), &registered.json["versions"]), (None, &json!([])));

    publish(&app, &registered, version(calendar, "2025-08-10")).await.expect(200);
    let later = publish(&app, &registered, version(calendar, "2025-08-12")).await.expect(200).json;

    assert_eq!((later["versions"].as_array().unwrap().len(), &later["number_in_force"]), (2, &json!(1)));
    let first = &later["versions"][0];
    assert_eq!(
        (&first["targets"], &first["escalation"]),
        (&version(calendar, "")["targets"], &version(calendar, "")["escalation"])
    );
    assert_eq!(
        (&first["valid_from_jalali"], &first["published_by_name"]),
        (&json!("1404-05-19"), &json!("آزمون head"))
    );
    app.clock.advance(chrono::Duration::days(2));
    let reader = app.sign_in("clerk", crate::support::world::PASSWORD).await;
    let seen = reader.get(&format!("/v1/service-levels/{}", registered.id())).await.expect(200).json;
    assert_eq!(seen["number_in_force"], 2);
    assert_eq!(reader.every("/v1/service-levels", 2).await, [seen]);
}

#[rstest]
#[tokio::test]
async fn a_version_is_refused_with_all_that_is_wrong(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let calendar = app.calendar().await.id();
    let level = app.level(calendar).await;
    let wrong = |place: &str, value: Value| {
        let mut body = version(calendar, "2025-08-10");
        *body.pointer_mut(place).unwrap() = value;
        body
    };
    for (place, value, pointer, code) in [
        ("/valid_from", json!("2025-08-09"), "/valid_from", "valid_from_too_early"),
        ("/calendar_id", json!(Uuid::now_v7()), "/calendar_id", "not_found"),
        (
            "/targets/normal/first_response_minutes",
            json!(421),
            "/targets/normal/first_response_minutes",
            "target_response_after_answer",
        ),
        ("/targets/urgent/answer_minutes", json!(0), "/targets/urgent/answer_minutes", "working_minutes_invalid"),
        ("/targets/normal/warn_at", json!([80, 50]), "/targets/normal/warn_at", "target_warnings_invalid"),
        ("/targets/normal/warn_at", json!([100]), "/targets/normal/warn_at", "target_warnings_invalid"),
        ("/escalation/1", json!({}), "/escalation/1", "one_of_two"),
        ("/escalation/0", json!({ "minutes_late": 500 }), "/escalation/1", "escalation_order"),
        ("/escalation/0", json!({ "at_percent": 101 }), "/escalation/0/at_percent", "range"),
        ("/applicant_days", json!(0), "/applicant_days", "range"),
        ("/reopening_days", json!(366), "/reopening_days", "range"),
    ] {
        publish(&app, &level, wrong(place, value)).await.refused(422, "invalid").naming(pointer, code);
    }
    let two = json!({ "valid_from": "2020-01-01", "targets": 1 });
    publish(&app, &level, two).await.refused(422, "invalid");
    let path = format!("/v1/service-levels/{}", level.id());
    let seen = app.by("auditor").get(&path).await.expect(200).json;
    assert_eq!(seen["versions"].as_array().unwrap().len(), 1);
    // Not before the one that it follows.
    publish(&app, &level, version(calendar, "2025-09-01")).await.expect(200);
    let earlier = publish(&app, &level, version(calendar, "2025-08-20")).await.refused(422, "invalid");
    earlier.naming("/valid_from", "valid_from_too_early");
}

#[rstest]
#[tokio::test]
async fn a_withdrawn_service_level_promises_nothing_more(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let calendar = app.calendar().await.id();
    let level = app.level(calendar).await;
    let path = format!("/v1/service-levels/{}", level.id());
    let reason = json!({ "reason": "ابلاغیهٔ تازه" });

    let withdrawn = app.by("head").change_latest(&path, "withdrawal", reason.clone()).await.expect(200).json;

    assert_eq!((withdrawn.get("number_in_force"), &withdrawn["withdrawn_because"]), (None, &reason["reason"]));
    assert_eq!(withdrawn["withdrawn_by_name"], "آزمون head");
    let actions = withdrawn["actions"].as_array().unwrap();
    assert!(actions.iter().all(|action| action["because"] == "service_level_withdrawn"), "{withdrawn}");
    app.by("head").change_latest(&path, "withdrawal", reason).await.refused(409, "service_level_withdrawn");
    publish(&app, &level, version(calendar, "2025-08-10")).await.refused(409, "service_level_withdrawn");
    app.by("head").post("/v1/service-levels", self::level()).await.refused(409, "service_level_code_taken");
}
