//! Amounts above somebody's limit are somebody else's to decide.

use amanat::base::auth::Role;
use rstest::rstest;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn an_amount_above_the_limit_is_not_decided(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::with(engine, |settings| {
        settings.refund_limits =
            [(Role::TreasuryClerk, 1_000), (Role::TreasuryOfficeHead, 800), (Role::TreasuryHead, 600)].into();
    })
    .await;
    let deposit = app.announced("north", &[9_000]).await.remove(0);

    for (amount, steps, by, verb, limit) in [
        (1_001, 3, "clerk", "check", "1000"),
        (801, 4, "office.head", "approvals", "800"),
        (601, 5, "head", "approvals", "600"),
    ] {
        let id = app.walked(&[(&deposit, amount)], steps).await;
        let refused = app.step(by, id, verb).await.refused(403, "amount_above_limit");
        assert_eq!(refused.json["limit"], limit);
        let seen = app.by(by).get(&format!("/v1/refunds/{id}")).await.expect(200).json;
        let action = seen["actions"].as_array().unwrap().iter().find(|action| action["action"] == verb).unwrap();
        assert_eq!((&action["is_allowed"], &action["because"]), (&false.into(), &"amount_above_limit".into()));
    }
    app.approved(&[(&deposit, 600)]).await;
}
