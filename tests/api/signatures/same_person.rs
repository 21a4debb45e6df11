//! One person does one step of a chain, whatever roles they hold.

use rstest::rstest;
use serde_json::json;

use crate::support::{app::TestApp, database::Engine};

#[rstest]
#[tokio::test]
async fn a_clerk_who_is_the_controller_too_does_not_sign_the_own_list(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.swept("north", &[300]).await;
    let north = app.world().north.id;
    let roles = json!([{ "role": "agency_clerk", "agency_id": north }, { "role": "controller", "agency_id": north }]);
    let (id, both) = app.newcomer("north.both", roles).await;
    app.appoint(id, "controller", Some(north), json!({})).await;
    let body = json!({ "agency_id": north, "fiscal_year": 1404, "month": 5 });
    let list = format!("/v1/itemised-lists/{}", both.post("/v1/itemised-lists", body).await.expect(201).id());

    app.sign(&both, &list, "signature").await.refused(403, "same_person");

    app.sign(&app.by("north.controller"), &list, "signature").await.expect(200);
}

#[rstest]
#[tokio::test]
async fn who_holds_both_treasury_offices_signs_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    let roles = json!([{ "role": "treasury_office_head" }, { "role": "treasury_head" }]);
    let (id, both) = app.newcomer("both.heads", roles).await;
    app.appoint(id, "treasury_signatory", None, json!({})).await;

    let once = app.sign(&both, &notice, "signatures").await.expect(200);
    assert_eq!(once.json["signatures"][0]["step"], "office_head");
    app.sign(&both, &notice, "signatures").await.refused(403, "same_person");
    app.sign(&app.by("office.head"), &notice, "signatures").await.refused(409, "state_forbids");
    app.sign(&app.by("head"), &notice, "signatures").await.expect(200);
}

#[rstest]
#[tokio::test]
async fn who_prepared_the_notice_neither_signs_nor_rejects_it(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let list = app.signed_list().await;
    let (id, both) =
        app.newcomer("clerk.head", json!([{ "role": "treasury_clerk" }, { "role": "treasury_head" }])).await;
    app.appoint(id, "treasury_signatory", None, json!({})).await;
    let notice = both.post("/v1/collection-notices", json!({ "itemised_list_id": list })).await.expect(201);
    let notice = format!("/v1/collection-notices/{}", notice.id());

    app.sign(&both, &notice, "signatures").await.refused(403, "same_person");
    both.change_latest(&notice, "rejection", json!({ "reason": "نه" })).await.refused(403, "same_person");

    app.sign(&app.by("head"), &notice, "signatures").await.expect(200);
}
