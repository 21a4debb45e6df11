use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use super::registered;
use crate::support::{app::TestApp, client::statuses, database::Engine};

fn person(username: &str, roles: Value) -> Value {
    json!({ "username": username, "display_name": "تازه‌وارد", "roles": roles })
}

#[rstest]
#[tokio::test]
async fn somebody_is_registered_with_roles_and_no_password(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let north = app.world().north.id;
    let roles = json!([{ "role": "agency_clerk", "agency_id": north }, { "role": "auditor" }]);

    let added = app.by("admin").post("/v1/users", person("newcomer", roles.clone())).await.expect(201);

    assert_eq!((&added.json["has_password"], &added.json["is_active"]), (&json!(false), &json!(true)));
    assert_eq!(added.json["roles"], roles);
    for by in ["admin", "auditor", "head", "office.head"] {
        assert_eq!(app.by(by).get(added.header("location")).await.expect(200).json, added.json, "{by}");
    }
    for by in ["clerk", "north.clerk", "payer"] {
        app.by(by).get(added.header("location")).await.refused(403, "forbidden");
        app.by(by).post("/v1/users", person("another", json!([{ "role": "auditor" }]))).await.refused(403, "forbidden");
    }
    let list = app.by("auditor").get("/v1/users?limit=1").await.expect(200).json;
    assert_eq!(list["items"][0], added.json);
}

#[rstest]
#[tokio::test]
async fn what_cannot_be_registered_is_named(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let north = app.world().north.id;
    let admin = app.by("admin");
    let auditor = json!([{ "role": "auditor" }]);
    let before = app.count("SELECT COUNT(*) AS n FROM app_user").await;

    for (body, pointer, code) in [
        (person("Newcomer", auditor.clone()), "/username", "username_form"),
        (person("ab", auditor.clone()), "/username", "username_form"),
        (person("a\u{0}bc", auditor.clone()), "/username", "username_form"),
        (person("newcomer", json!([])), "/roles", "length"),
        (person("newcomer", json!([{ "role": "king" }])), "/roles/0/role", "unknown_value"),
        (
            person("newcomer", json!([{ "role": "auditor" }, { "role": "agency_head", "agency_id": Uuid::nil() }])),
            "/roles/1/agency_id",
            "not_found",
        ),
        (person("newcomer", json!([{ "role": "auditor" }, { "role": "auditor" }])), "/roles/1", "duplicate"),
        (person("newcomer", json!([{ "role": "controller", "agency_id": "x" }])), "/roles/0/agency_id", "not_uuid"),
        (
            json!({ "username": "newcomer", "display_name": "x", "roles": auditor, "password": "x" }),
            "/password",
            "unknown_field",
        ),
    ] {
        admin.post("/v1/users", body).await.refused(422, "invalid").naming(pointer, code);
    }
    for roles in [json!([{ "role": "agency_clerk" }]), json!([{ "role": "treasury_head", "agency_id": north }])] {
        admin.post("/v1/users", person("newcomer", roles)).await.refused(422, "role_needs_agency");
    }
    admin.post("/v1/users", person("auditor", auditor)).await.refused(409, "username_taken");

    assert_eq!(app.count("SELECT COUNT(*) AS n FROM app_user").await, before);
}

#[rstest]
#[tokio::test]
async fn one_name_is_given_once_to_those_who_ask_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (one, other) = (app.by("admin"), app.by("admin2"));
    let body = person("newcomer", json!([{ "role": "auditor" }]));

    let answers = futures_util::future::join_all([
        one.post("/v1/users", body.clone()),
        other.post("/v1/users", body.clone()),
        one.post("/v1/users", body),
    ])
    .await;

    assert_eq!(statuses(&answers), [201, 409, 409]);
}

#[rstest]
#[tokio::test]
async fn of_two_deactivations_at_once_one_is_done(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let id = registered(&app, "newcomer").await;
    let etag = app.by("admin").get(&format!("/v1/users/{id}")).await.expect(200).etag().to_owned();
    let verb = format!("/v1/users/{id}/deactivation");
    let (one, other) = (app.by("admin"), app.by("admin2"));
    let reason = json!({ "reason": "اشتباه ثبت شد" });

    app.by("head").change(&verb, &etag, reason.clone()).await.refused(403, "forbidden");
    one.post(&verb, reason.clone()).await.refused(428, "if_match_missing");
    let answers = futures_util::future::join_all([
        one.change(&verb, &etag, reason.clone()),
        other.change(&verb, &etag, reason.clone()),
    ])
    .await;

    assert_eq!(statuses(&answers), [200, 412]);
}
