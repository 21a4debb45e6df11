use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{app::TestApp, client::statuses, database::Engine};

fn office() -> Value {
    json!({ "code": "۲۱۰", "title_fa": "اداره خزانه", "title_en": "Treasury office" })
}

#[rstest]
#[tokio::test]
async fn a_unit_is_registered_with_its_head_and_read_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let top = app.unit("1", None, Some("head")).await;
    let mut body = office();
    body["parent_id"] = json!(top.id());
    body["head_id"] = json!(app.world().users["office.head"]);

    let registered = app.by("admin2").post("/v1/units", body).await.expect(201);

    let path = format!("/v1/units/{}", registered.id());
    assert_eq!(registered.header("location"), path);
    let seen = app.by("clerk").get(&path).await.expect(200).json;
    assert_eq!((&seen["code"], &seen["head_name"]), (&json!("210"), &json!("آزمون office.head")));
    assert_eq!((&seen["parent_id"], &seen["members"]), (&json!(top.id()), &json!([])));
    assert!(seen["actions"].as_array().unwrap().iter().all(|action| action["because"] == "forbidden"), "{seen}");
    let open = registered.json["actions"].as_array().unwrap().iter().all(|action| action["is_allowed"] == true);
    assert!(open, "{}", registered.json);
}

#[rstest]
#[tokio::test]
async fn agencies_see_nothing_of_the_chart(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let unit = app.unit("1", None, None).await.id();

    for name in ["north.clerk", "north.controller", "north.head"] {
        app.by(name).get("/v1/units").await.refused(403, "forbidden");
        app.by(name).get(&format!("/v1/units/{unit}")).await.refused(403, "forbidden");
    }
    app.by("clerk").post("/v1/units", office()).await.refused(403, "forbidden");
}

#[rstest]
#[tokio::test]
async fn a_code_belongs_to_one_unit_however_it_is_typed_and_the_same_key_registers_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let head = app.by("head");

    let answers = futures_util::future::join_all((0..2).map(|_| head.post_with("/v1/units", office(), "k"))).await;
    let mut same = office();
    same["code"] = json!("210");

    assert_eq!(answers[0].bytes, answers[1].bytes);
    assert_eq!(statuses(&answers), [201, 201]);
    head.post("/v1/units", same).await.refused(409, "unit_code_taken");
    assert_eq!(app.by("auditor").every("/v1/units", 5).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn whom_and_what_a_unit_names_has_to_be_there(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let closed = app.unit("1", None, None).await;
    let path = format!("/v1/units/{}", closed.id());
    app.by("head").change_latest(&path, "closure", json!({ "reason": "x" })).await.expect(200);
    let world = app.world();

    for (member, value) in [
        ("parent_id", Uuid::now_v7()),
        // What is closed takes nothing.
        ("parent_id", closed.id()),
        ("head_id", Uuid::now_v7()),
        // Agencies' people lead nothing in the treasury.
        ("head_id", world.users["north.controller"]),
    ] {
        let mut body = office();
        body[member] = json!(value);
        let refused = app.by("head").post("/v1/units", body).await.refused(422, "invalid");
        refused.naming(&format!("/{member}"), "not_found");
    }
    assert_eq!(app.by("auditor").every("/v1/units", 5).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn a_chart_has_eight_levels(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut last = None;
    for level in 1..=8 {
        last = Some(app.unit(&level.to_string(), last, None).await.id());
    }

    let mut body = office();
    body["parent_id"] = json!(last);

    app.by("head").post("/v1/units", body).await.refused(409, "unit_too_deep");
}
