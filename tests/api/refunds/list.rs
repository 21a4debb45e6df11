//! Refunds as lists: in several states at once, and with the names that the reader may know.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{app::TestApp, database::Engine};

async fn listed(app: &TestApp, by: &str, filter: &str) -> Vec<Uuid> {
    let found = app.by(by).every(&format!("/v1/refunds?sort=oldest{filter}"), 1).await;
    found.iter().map(|one| one["id"].as_str().unwrap().parse().unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn refunds_in_several_states_are_one_list(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposit = app.announced("north", &[900]).await.remove(0);
    let draft = app.drafted("north", &[(&deposit, 100)]).await;
    let submitted = app.submitted(&[(&deposit, 200)]).await;
    let signed = app.walked(&[(&deposit, 300)], 1).await;

    assert_eq!(listed(&app, "north.clerk", "&state=draft,controller_signed").await, [draft, signed]);
    assert_eq!(listed(&app, "north.clerk", "&state=submitted").await, [submitted]);
    assert_eq!(listed(&app, "north.clerk", "&state=closed,expired").await, [] as [Uuid; 0]);
    assert_eq!(listed(&app, "north.clerk", "").await, [draft, submitted, signed]);
    let refused = app.by("north.clerk").get("/v1/refunds?state=draft,settled,gone").await;
    refused.refused(422, "invalid").naming("#query/state", "unknown_value");
}

#[rstest]
#[tokio::test]
async fn who_did_what_is_told_by_name_and_of_the_treasury_to_the_treasury(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let (order, list, resolution) = (app.ordered(&[70]).await, app.listed().await, app.proposed(40).await);
    let payment = app.returned(500).await;
    app.approved_reissue(&payment).await;
    let statement = app.by("auditor").get("/v1/statements?limit=1").await.expect(200).json["items"][0].clone();
    let see = async |by: &str, path: String| app.by(by).get(&path).await.expect(200).json;
    let id = |thing: &Value| thing["id"].as_str().unwrap().to_owned();

    for (path, member, name) in [
        (format!("/v1/transfer-orders/{}", id(&order)), "made_by_name", "payer"),
        (format!("/v1/itemised-lists/{list}"), "prepared_by_name", "north.clerk"),
        (resolution.path(), "made_by_name", "reconciler"),
        (format!("/v1/statements/{}", id(&statement)), "imported_by_name", "reconciler"),
    ] {
        let seen = see("auditor", path).await;
        assert_eq!(seen[member], format!("آزمون {name}"), "{member} of {seen}");
    }
    let remedy = app.payment(&payment).await["remedies"][0].clone();
    assert_eq!(
        (&remedy["made_by_name"], &remedy["decided_by_name"]),
        (&json!("آزمون payer"), &json!("آزمون office.head"))
    );
    let own = see("north.clerk", format!("/v1/itemised-lists/{list}")).await;
    assert_eq!(own["prepared_by_name"], "آزمون north.clerk");
    for path in [resolution.path(), format!("/v1/payments/{}", id(&payment))] {
        let seen = see("north.clerk", path).await;
        assert!(!seen.to_string().contains("آزمون"), "{seen}");
    }
}
