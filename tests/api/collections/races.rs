//! Two at once: the second is told so, and nothing is given twice.

use futures_util::future::join;
use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::{TestApp, receipt_number},
    client::statuses,
    collected::{arrived, swept_out},
    database::Engine,
};

#[rstest]
#[tokio::test]
async fn two_officials_sign_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    let (head, office_head) = (app.by("head"), app.by("office.head"));
    let seen = head.get(&notice).await.expect(200);
    let path = format!("{notice}/signatures");
    let body = json!({ "content_sha256": seen.json["content_sha256"] });

    let (one, other) =
        join(head.change(&path, seen.etag(), body.clone()), office_head.change(&path, seen.etag(), body.clone())).await;

    assert_eq!(statuses(&[one.clone(), other]), [200, 412]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM signature WHERE step <> 'controller'").await, 1);
    let second = if one.status == 200 { office_head } else { head };
    assert_eq!(app.sign(&second, &notice, "signatures").await.expect(200).json["number"], "1404-0001");
}

#[rstest]
#[tokio::test]
async fn two_heads_give_the_last_signature_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    app.sign(&app.by("office.head"), &notice, "signatures").await.expect(200);
    let (head, head2) = (app.by("head"), app.by("head2"));

    let (one, other) = join(app.sign(&head, &notice, "signatures"), app.sign(&head2, &notice, "signatures")).await;

    let [200, second] = statuses(&[one, other])[..] else { panic!("nobody issued the notice") };
    assert!([409, 412].contains(&second), "{second}");
    assert_eq!(app.count("SELECT value AS n FROM serial WHERE name = 'credit_number/1404'").await, 1);
    assert_eq!(app.count("SELECT value AS n FROM serial WHERE name = 'collection_notice/1404'").await, 1);
}

#[rstest]
#[tokio::test]
async fn a_dispute_and_the_last_signature_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    app.sign(&app.by("office.head"), &notice, "signatures").await.expect(200);
    let rows = app.by("clerk").get(&format!("{notice}/rows")).await.expect(200);
    let deposit = format!("/v1/deposits/{}", rows.json["items"][0]["deposit_id"].as_str().unwrap());
    let (head, clerk) = (app.by("head"), app.by("clerk"));

    let dispute = clerk.change_latest(&deposit, "dispute", json!({ "reason": "مبلغ" }));
    let (signed, disputed) = join(app.sign(&head, &notice, "signatures"), dispute).await;

    assert_ne!(signed.status == 200, disputed.status == 200, "{} and {}", signed.status, disputed.status);
    let seen = clerk.get(&deposit).await.expect(200).json;
    assert_eq!(seen["state"] == "announced", signed.status == 200);
    assert_eq!(seen["disputed_because"].is_null(), signed.status == 200);
}

#[rstest]
#[tokio::test]
async fn two_clerks_list_the_same_month_at_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.swept("north", &[300, 20]).await;
    let body = json!({ "agency_id": app.world().north.id, "fiscal_year": 1404, "month": 5 });
    let (clerk, clerk2) = (app.by("north.clerk"), app.by("north.clerk2"));

    let (one, other) =
        join(clerk.post("/v1/itemised-lists", body.clone()), clerk2.post("/v1/itemised-lists", body.clone())).await;

    assert_eq!(statuses(&[one, other]), [201, 409]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM itemised_row").await, 2);
}

#[rstest]
#[tokio::test]
async fn both_statements_of_a_sweep_at_once_make_one_sweep(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[500]).await;
    let reference = receipt_number();
    let (out, came) = ([swept_out(500, &reference)], [arrived(app.world().north.sheba, 500, &reference)]);

    let (one, other) = join(app.import_link("north", &out), app.import_concentration(&came)).await;

    assert_eq!(statuses(&[one, other]), [201, 201]);
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM sweep").await, 1);
    assert_eq!(app.sweep_of(&reference).await["state"], "arrived");
    assert_eq!(app.balance("1180").await, 0);
}
