use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine, pages::ids};

#[rstest]
#[tokio::test]
async fn pages_hold_every_agency_once_from_either_end(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let mut expected = vec![app.world().north.id, app.world().south.id];
    for code in ["30000001", "30000002", "30000003"] {
        let body = json!({ "code": code, "name_fa": "آزمون", "name_en": "Test" });
        expected.push(app.by("office.head").post("/v1/agencies", body).await.expect(201).id());
    }
    let auditor = app.by("auditor");

    let oldest = auditor.every("/v1/agencies?sort=oldest", 2).await;
    let newest = auditor.every("/v1/agencies", 2).await;

    assert_eq!(ids(&oldest), expected);
    expected.reverse();
    assert_eq!(ids(&newest), expected);
}

#[rstest]
#[tokio::test]
async fn a_code_finds_its_agency(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let auditor = app.by("auditor");

    let found = auditor.every("/v1/agencies?code=50607080", 5).await;

    assert_eq!(ids(&found), [app.world().south.id]);
    assert!(auditor.every("/v1/agencies?code=99999999", 5).await.is_empty());
    auditor.get("/v1/agencies?code=5060").await.refused(422, "invalid").naming("#query/code", "agency_code_length");
    auditor.get("/v1/agencies?name=x").await.refused(400, "unknown_parameter");
}

#[rstest]
#[tokio::test]
async fn people_of_an_agency_see_their_own_only(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let (north, south) = (app.world().north.id, app.world().south.id);

    for name in ["north.clerk", "north.controller", "north.head"] {
        let reader = app.by(name);
        assert_eq!(ids(&reader.every("/v1/agencies", 5).await), [north]);
        assert!(reader.every("/v1/agencies?code=50607080", 5).await.is_empty());
        reader.get(&format!("/v1/agencies/{north}")).await.expect(200);
        reader.get(&format!("/v1/agencies/{south}")).await.refused(404, "not_found");
    }
}

#[rstest]
#[tokio::test]
async fn a_cursor_is_of_use_to_its_reader_only(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let page = app.by("auditor").get("/v1/agencies?limit=1").await.expect(200).json;
    let path = format!("/v1/agencies?limit=1&cursor={}", page["next_cursor"].as_str().unwrap());

    // The reconciler reaches as far as the auditor does; the clerk of an agency does not.
    app.by("reconciler").get(&path).await.expect(200);
    app.by("north.clerk").get(&path).await.refused(400, "cursor_invalid");
    app.by("auditor").get(&format!("{path}&sort=oldest")).await.refused(400, "cursor_invalid");
    app.by("auditor").get(&format!("{path}&code=50607080")).await.refused(400, "cursor_invalid");
}
