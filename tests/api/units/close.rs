use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn a_unit_is_closed_once_after_those_under_it_and_then_stays_as_it_is(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let top = app.unit("1", None, None).await.id();
    let below = app.unit("2", Some(top), None).await.id();
    let (head, reason) = (app.by("head"), json!({ "reason": "ادغام" }));
    let [top, below] = [top, below].map(|id| format!("/v1/units/{id}"));

    head.change_latest(&top, "closure", reason.clone()).await.refused(409, "unit_has_units");
    let closed = head.change_latest(&below, "closure", reason.clone()).await.expect(200).json;
    head.change_latest(&top, "closure", reason.clone()).await.expect(200);

    assert_eq!((&closed["closed_on"], &closed["closed_on_jalali"]), (&json!("2025-08-10"), &json!("1404-05-19")));
    assert!(closed["actions"].as_array().unwrap().iter().all(|action| action["because"] == "unit_closed"), "{closed}");
    head.change_latest(&below, "closure", reason).await.refused(409, "unit_closed");
    let titles = json!({ "title_fa": "الف", "title_en": "A" });
    head.change_latest(&below, "change", titles).await.refused(409, "unit_closed");
    let member = json!({ "user_id": app.world().users["clerk"] });
    head.change_latest(&below, "members", member).await.refused(409, "unit_closed");
}
