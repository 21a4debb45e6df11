use rstest::rstest;
use uuid::Uuid;

use crate::support::{app::TestApp, database::Engine, pages::ids, world::AgencyOfWorld};

/// The world's accounts.
struct Accounts {
    north: [Uuid; 2],
    south: [Uuid; 2],
    treasury: [Uuid; 3],
}

fn accounts(app: &TestApp) -> Accounts {
    let world = app.world();
    let of = |agency: &AgencyOfWorld| [agency.link_account, agency.refund_account];
    Accounts {
        north: of(&world.north),
        south: of(&world.south),
        treasury: [world.concentration.id, world.central_deposit.id, world.refund.id],
    }
}

#[rstest]
#[tokio::test]
async fn the_treasurys_own_accounts_are_seen_by_the_treasury_only(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let accounts = accounts(&app);

    for name in ["north.clerk", "north.controller", "north.head"] {
        let reader = app.by(name);
        assert_eq!(ids(&reader.every("/v1/bank-accounts?sort=oldest", 1).await), accounts.north, "{name}");
        assert!(reader.every("/v1/bank-accounts?kind=concentration", 5).await.is_empty());
        for foreign in accounts.treasury.iter().chain(&accounts.south) {
            reader.get(&format!("/v1/bank-accounts/{foreign}")).await.refused(404, "not_found");
        }
    }
    let north = &app.world().north;
    let own = app.by("north.clerk").get(&format!("/v1/bank-accounts/{}", north.refund_account)).await.expect(200);
    assert_eq!(own.json["sheba"], north.refund_sheba);
    for own in accounts.treasury {
        app.by("payer").get(&format!("/v1/bank-accounts/{own}")).await.expect(200);
    }
}

#[rstest]
#[tokio::test]
async fn filters_narrow_and_pages_hold_every_account_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let Accounts { north, south, treasury } = accounts(&app);
    let all = [north, south].concat().into_iter().chain(treasury).collect::<Vec<_>>();
    let (here, there) = (app.world().north.id, app.world().south.id);
    let auditor = app.by("auditor");

    for (filter, expected) in [
        ("sort=oldest".to_owned(), &all[..]),
        ("sort=oldest&kind=link".to_owned(), &[north[0], south[0]]),
        (format!("sort=oldest&agency_id={there}"), &south),
        (format!("agency_id={here}&kind=agency_refund"), &north[1..]),
        (format!("agency_id={here}&kind=concentration"), &[]),
        ("kind=refund".to_owned(), &treasury[2..]),
    ] {
        let found = auditor.every(&format!("/v1/bank-accounts?{filter}"), 2).await;
        assert_eq!(ids(&found), expected, "{filter}");
    }
    auditor.get("/v1/bank-accounts?kind=x").await.refused(422, "invalid").naming("#query/kind", "unknown_value");
    auditor.get("/v1/bank-accounts?sheba=x").await.refused(400, "unknown_parameter");
}

#[rstest]
#[tokio::test]
async fn a_foreign_agencys_accounts_cannot_be_asked_for(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;

    let path = format!("/v1/bank-accounts?agency_id={}", app.world().south.id);
    let found = app.by("north.clerk").every(&path, 5).await;

    assert!(found.is_empty(), "{found:?}");
}
