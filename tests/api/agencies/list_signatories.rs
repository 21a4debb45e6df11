use rstest::rstest;
use serde_json::json;
use uuid::Uuid;

use crate::support::{app::TestApp, database::Engine, pages::ids, world::DECREES};

/// The world's decrees of two controllers and of one for the treasury, and the north's second signature.
struct Signatories {
    north: [Uuid; 2],
    south: Uuid,
    treasury: Uuid,
}

async fn signatories(app: &TestApp) -> Signatories {
    let world = app.world();
    let of = async |user: &str| {
        let decrees = app.by("auditor").every(&format!("/v1/signatories?user_id={}", world.users[user]), 5).await;
        ids(&decrees)[0]
    };
    Signatories {
        north: [of("north.controller").await, of("north.head").await],
        south: of("south.controller").await,
        treasury: of("head").await,
    }
}

#[rstest]
#[tokio::test]
async fn people_of_an_agency_see_who_signs_for_it(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let Signatories { north, south, treasury } = signatories(&app).await;

    for name in ["north.clerk", "north.controller", "north.head"] {
        let reader = app.by(name);
        assert_eq!(ids(&reader.every("/v1/signatories?sort=oldest", 1).await), north);
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
    let Signatories { north: [controller, second], south, treasury } = signatories(&app).await;
    let (agency, user) = (app.world().north.id, app.world().users["north.head"]);
    let revocation = json!({ "reason": "x" });
    let path = format!("/v1/signatories/{controller}");
    app.by("office.head").change_latest(&path, "revocation", revocation).await.expect(200);
    let auditor = app.by("auditor");

    for (filter, expected) in [
        // Revoked ones stay in the list.
        (format!("sort=oldest&agency_id={agency}"), &[controller, second][..]),
        (format!("user_id={}", app.world().users["head"]), &[treasury]),
        ("capacity=controller".to_owned(), &[south, controller]),
        (format!("user_id={user}"), &[second]),
        (format!("user_id={user}&capacity=controller"), &[]),
    ] {
        let found = auditor.every(&format!("/v1/signatories?{filter}"), 3).await;
        assert_eq!(ids(&found), expected, "{filter}");
    }
    assert_eq!(auditor.every("/v1/signatories", 3).await.len(), DECREES);
    auditor.get("/v1/signatories?capacity=x").await.refused(422, "invalid").naming("#query/capacity", "unknown_value");
    auditor.get("/v1/signatories?agency_id=1").await.refused(422, "invalid").naming("#query/agency_id", "not_uuid");
    auditor.get("/v1/signatories?is_valid=1").await.refused(400, "unknown_parameter");
}
