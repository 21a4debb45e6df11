use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use super::{decree, with};
use crate::support::{app::TestApp, database::Engine, pages::ids};

/// A controller and a second signature of the north, a controller of the south, and one of the treasury.
async fn signatories(app: &TestApp) -> [Uuid; 4] {
    let world = app.world();
    let mut appointed = Vec::new();
    for (user, agency, capacity) in [
        ("north.controller", Some(world.north.id), "controller"),
        ("north.head", Some(world.north.id), "agency_signatory"),
        ("south.controller", Some(world.south.id), "controller"),
        ("head", None, "treasury_signatory"),
    ] {
        let of = json!({ "user_id": world.users[user], "agency_id": agency, "capacity": capacity });
        let body = with(decree(app), of);
        appointed.push(app.by("office.head").post("/v1/signatories", body).await.expect(201).id());
    }
    appointed.try_into().unwrap()
}

#[rstest]
#[tokio::test]
async fn people_of_an_agency_see_who_signs_for_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let [controller, second, south, treasury] = signatories(&app).await;

    for name in ["north.clerk", "north.controller", "north.head"] {
        let reader = app.by(name);
        assert_eq!(ids(&reader.every("/v1/signatories?sort=oldest", 1).await), [controller, second]);
        assert!(reader.every("/v1/signatories?capacity=treasury_signatory", 5).await.is_empty());
        for foreign in [south, treasury] {
            reader.get(&format!("/v1/signatories/{foreign}")).await.refused(404, "not_found");
        }
    }
    app.by("payer").get(&format!("/v1/signatories/{treasury}")).await.expect(200);
}

#[rstest]
#[tokio::test]
async fn filters_narrow_and_pages_hold_every_decree_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let all @ [controller, second, south, _] = signatories(&app).await;
    let (agency, user) = (app.world().north.id, app.world().users["north.head"]);
    let revocation = json!({ "reason": "x" });
    let path = format!("/v1/signatories/{controller}");
    app.by("office.head").change_latest(&path, "revocation", revocation).await.expect(200);
    let auditor = app.by("auditor");

    for (filter, expected) in [
        // Revoked ones stay in the list.
        ("sort=oldest".to_owned(), &all[..]),
        (format!("sort=oldest&agency_id={agency}"), &[controller, second]),
        ("capacity=controller".to_owned(), &[south, controller]),
        (format!("user_id={user}"), &[second]),
        (format!("user_id={user}&capacity=controller"), &[]),
    ] {
        let found = auditor.every(&format!("/v1/signatories?{filter}"), 3).await;
        assert_eq!(ids(&found), expected, "{filter}");
    }
    auditor.get("/v1/signatories?capacity=x").await.refused(422, "invalid").naming("#query/capacity", "unknown_value");
    auditor.get("/v1/signatories?agency_id=1").await.refused(422, "invalid").naming("#query/agency_id", "not_uuid");
    auditor.get("/v1/signatories?is_valid=1").await.refused(400, "unknown_parameter");
}
