use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{decree, with};
use crate::support::{app::TestApp, client::statuses, database::Engine, world::DECREES};

#[rstest]
#[tokio::test]
async fn a_decree_is_registered_and_read_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let body = with(decree(&app), json!({ "valid_to": "2029-03-19" }));

    let appointed = app.by("office.head").post("/v1/signatories", body.clone()).await.expect(201);

    let more = json!({
        "id": appointed.json["id"], "decree_number": "12/5678", "decree_on_jalali": "1403-12-30", "valid_from_jalali": "1404-01-01",
        "valid_to_jalali": "1407-12-29", "is_valid_today": true,
        "actions": [{ "action": "revocation", "is_allowed": true }],
    });
    assert_eq!(appointed.json, with(body, more));
    let viewed = app.by("office.head2").get(appointed.header("location")).await.expect(200);
    assert_eq!((&viewed.json, viewed.etag()), (&appointed.json, appointed.etag()));
    let seen = app.by("north.controller").get(appointed.header("location")).await.expect(200).json;
    assert_eq!(seen["actions"], json!([{ "action": "revocation", "is_allowed": false, "because": "forbidden" }]));
}

#[rstest]
#[tokio::test]
async fn a_decree_appoints_a_person_in_a_capacity_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");

    let calls = (0..2).map(|_| head.post("/v1/signatories", decree(&app)));
    let answers = futures_util::future::join_all(calls).await;

    assert_eq!(statuses(&answers), [201, 409]);
    // Numbers are texts: the same decree in other digits is the same decree.
    for number in ["۱۲/۵۶۷۸", " 12/5678 "] {
        let same = with(decree(&app), json!({ "decree_number": number, "valid_from": "2025-05-01" }));
        head.post("/v1/signatories", same).await.refused(409, "decree_taken");
    }
    for other in [
        json!({ "decree_number": "۱۲/۵۶۷۹" }),
        json!({ "capacity": "agency_signatory" }),
        json!({ "user_id": app.world().users["north.head"] }),
    ] {
        head.post("/v1/signatories", with(decree(&app), other)).await.expect(201);
    }
}

#[rstest]
#[case("controller", true)]
#[case("agency_signatory", true)]
#[case("treasury_signatory", false)]
#[tokio::test]
async fn the_treasury_signs_for_itself_and_everybody_else_for_an_agency(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] capacity: &str,
    #[case] is_of_an_agency: bool,
) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let agency = json!(app.world().north.id);
    let (right, wrong) = if is_of_an_agency { (agency, json!(null)) } else { (json!(null), agency) };

    let wrong = with(decree(&app), json!({ "capacity": capacity, "agency_id": wrong }));
    head.post("/v1/signatories", wrong).await.refused(422, "signatory_needs_agency");
    let right = with(decree(&app), json!({ "capacity": capacity, "agency_id": right }));

    head.post("/v1/signatories", right).await.expect(201);
}

#[rstest]
#[tokio::test]
async fn a_validity_has_at_least_one_day(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");

    let none = with(decree(&app), json!({ "valid_to": "2025-03-20" }));
    head.post("/v1/signatories", none).await.refused(422, "signatory_validity");
    let one = with(decree(&app), json!({ "valid_to": "2025-03-21" }));
    let one = head.post("/v1/signatories", one).await.expect(201);

    assert_eq!(one.json["is_valid_today"], false);
}

#[rstest]
#[tokio::test]
async fn only_active_people_of_the_office_are_appointed(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let head = app.by("office.head");
    let left = app.world().users["north.controller"];
    let user = format!("/v1/users/{left}");
    app.by("admin2").change_latest(&user, "deactivation", json!({ "reason": "بازنشستگی" })).await.expect(200);
    let elsewhere = colleague_of_another_office(&app, engine).await;

    for user in [left, elsewhere, Uuid::now_v7()] {
        let body = with(decree(&app), json!({ "user_id": user }));
        head.post("/v1/signatories", body).await.refused(422, "invalid").naming("/user_id", "not_found");
    }

    assert_eq!(app.by("auditor").every("/v1/signatories", 50).await.len(), DECREES);
}

/// Somebody of a treasury that this server does not serve.
async fn colleague_of_another_office(app: &TestApp, engine: Engine) -> Uuid {
    let (office, user) = (Uuid::now_v7(), Uuid::now_v7());
    let literal = |id: Uuid| match engine {
        Engine::Sqlite => format!("x'{}'", id.simple()),
        Engine::Postgres => format!("'{id}'"),
    };
    let (office, id) = (literal(office), literal(user));
    let sql = format!(
        "INSERT INTO office (id, code, name_fa, name_en) VALUES ({office}, '99', 'یزد', 'Yazd');
         INSERT INTO app_user (id, office_id, username, display_name, is_active, created_at, version)
              VALUES ({id}, {office}, 'yazd.clerk', 'یزدی', TRUE, '2025-04-01T08:00:00+00:00', 1)"
    );
    app.state.db.connection().execute_unprepared(&sql).await.unwrap();
    user
}

#[rstest]
#[case("/capacity", json!("king"), "unknown_value")]
#[case("/decree_number", json!(""), "required")]
#[case("/decree_number", json!("1".repeat(61)), "length")]
#[case("/decree_on", json!("2025-08-11"), "in_future")]
#[case("/decree_on", json!("1404-12-30"), "day_out_of_range")]
#[case("/valid_from", json!("9999-01-01"), "day_out_of_range")]
#[case("/valid_to", json!("9999-01-01"), "day_out_of_range")]
#[case("/valid_from", json!(null), "required")]
#[case("/agency_id", json!("00000000-0000-7000-8000-000000000000"), "not_found")]
#[case("/user_id", json!("controller"), "not_uuid")]
#[case("/revoked_on", json!("2025-05-01"), "unknown_field")]
#[tokio::test]
async fn a_wrong_field_is_named(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
    #[case] pointer: &str,
    #[case] value: Value,
    #[case] code: &str,
) {
    let app = TestApp::new(engine).await;
    let body = with(decree(&app), json!({ (&pointer[1..]): value }));

    let answer = app.by("office.head").post("/v1/signatories", body).await;

    answer.refused(422, "invalid").naming(pointer, code);
    assert_eq!(app.by("auditor").every("/v1/signatories", 50).await.len(), DECREES);
}
