use rstest::rstest;

use amanat::catalogue;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn what_comes_with_the_product_is_loaded_where_it_is_missing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    // The office has a service of this code already, and keeps it.
    app.service("certificate").await;

    let loaded = catalogue::load(&app.state.db, app.state.office.id).await.unwrap();
    let again = catalogue::load(&app.state.db, app.state.office.id).await.unwrap();

    let expected =
        ["deposit-balance", "refund-follow-up", "beneficiary-correction", "salary-payment", "general-request"];
    assert_eq!(loaded, expected);
    assert!(again.is_empty());
    let menu = app.stranger().get("/v1/e-services").await.expect(200).json;
    let codes: Vec<&str> =
        menu["services"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, expected);
    for code in expected {
        app.stranger().get(&format!("/v1/e-services/{code}")).await.expect(200);
    }
}
