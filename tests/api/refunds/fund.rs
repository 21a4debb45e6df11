//! The refund account's money is set aside once. What becomes of it is tested with payments.

use rstest::rstest;

use crate::support::{app::TestApp, client::statuses, database::Engine};

#[rstest]
#[tokio::test]
async fn money_is_set_aside_for_one_refund_only(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let [one, other] = app.announced("north", &[900, 900]).await.try_into().unwrap();
    let (one, other) = (app.approved(&[(&one, 900)]).await, app.approved(&[(&other, 900)]).await);
    app.funded(1_000).await;

    let answers =
        futures_util::future::join(app.step("payer", one, "funding"), app.step("payer2", other, "funding")).await;

    assert_eq!(statuses(&[answers.0, answers.1]), [200, 409]);
}
