//! The itemised list: what it takes, who signs it, how it is taken back.

use rstest::rstest;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{app::TestApp, database::Engine};

fn address(list: Uuid) -> String {
    format!("/v1/itemised-lists/{list}")
}

async fn rows(app: &TestApp, list: Uuid) -> Vec<Value> {
    app.by("north.clerk").every(&format!("{}/rows", address(list)), 1).await
}

#[rstest]
#[tokio::test]
async fn a_list_takes_the_swept_undisputed_deposits_of_the_month_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    app.prepared_list().await.refused(409, "itemised_list_empty");
    let swept = app.swept("north", &[300, 20, 1]).await;
    app.paid("north", &[5]).await;
    let disputed = format!("/v1/deposits/{}", swept[1]);
    app.by("clerk").change_latest(&disputed, "dispute", json!({ "reason": "مبلغ" })).await.expect(200);
    let of_month = async |month: u8| {
        let body = json!({ "agency_id": app.world().north.id, "fiscal_year": 1404, "month": month });
        app.by("north.clerk").post("/v1/itemised-lists", body).await
    };

    of_month(4).await.refused(409, "itemised_list_empty");
    of_month(6).await.refused(422, "invalid").naming("/month", "in_future");
    of_month(13).await.refused(422, "invalid");
    let list = of_month(5).await.expect(201);

    assert_eq!(
        (&list.json["row_count"], &list.json["total"], &list.json["number"]),
        (&json!(2), &json!("301"), &json!(1))
    );
    let listed: Vec<Value> = rows(&app, list.id()).await.iter().map(|row| row["deposit_id"].clone()).collect();
    assert_eq!(listed, [json!(swept[0]), json!(swept[2])], "in the order of their rows, page by page");
    of_month(5).await.refused(409, "itemised_list_empty");
    let note = json!({ "note": "بانک تأیید کرد" });
    app.by("clerk2").change_latest(&disputed, "dispute/settlement", note).await.expect(200);
    let second = of_month(5).await.expect(201);
    assert_eq!((&second.json["number"], &second.json["total"]), (&json!(2), &json!("20")));
}

#[rstest]
#[tokio::test]
async fn a_list_belongs_to_its_agency(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let list = app.listed().await;
    let hash = json!({ "content_sha256": "0".repeat(64) });

    let south = app.by("south.controller");
    south.get(&address(list)).await.refused(404, "not_found");
    south.get(&format!("{}/rows", address(list))).await.refused(404, "not_found");
    south.change(&format!("{}/signature", address(list)), "\"1.0\"", hash).await.refused(404, "not_found");
    let foreign = json!({ "agency_id": app.world().north.id, "fiscal_year": 1404, "month": 5 });
    let foreign = app.by("south.clerk").post("/v1/itemised-lists", foreign).await;
    foreign.refused(422, "invalid").naming("/agency_id", "not_found");
    assert_eq!(south.get("/v1/itemised-lists").await.expect(200).json["items"], json!([]));
}

#[rstest]
#[tokio::test]
async fn the_controller_signs_what_was_seen_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let list = address(app.listed().await);
    let controller = app.by("north.controller");
    let seen = controller.get(&list).await.expect(200);
    let sign = format!("{list}/signature");
    let hash = json!({ "content_sha256": seen.json["content_sha256"] });

    app.by("north.clerk").change(&sign, seen.etag(), hash.clone()).await.refused(403, "forbidden");
    let other = json!({ "content_sha256": "0".repeat(64) });
    controller.change(&sign, seen.etag(), other).await.refused(412, "content_changed");
    controller.change(&sign, "\"7.0\"", hash.clone()).await.refused(412, "version_stale");
    controller.post(&sign, hash.clone()).await.refused(428, "if_match_missing");
    let signed = controller.change(&sign, seen.etag(), hash.clone()).await.expect(200);

    assert_eq!(signed.json["state"], "signed");
    let signature = &signed.json["signatures"][0];
    assert_eq!((&signature["step"], &signature["capacity"]), (&json!("controller"), &json!("controller")));
    assert_eq!(signature["content_sha256"], hash["content_sha256"]);
    assert_eq!(
        (&signature["user_name"], &signature["signed_on_jalali"]),
        (&json!("آزمون north.controller"), &json!("1404-05-19"))
    );
    controller.change(&sign, signed.etag(), hash).await.refused(409, "state_forbids");
}

#[rstest]
#[tokio::test]
async fn the_same_key_makes_one_list_and_one_signature(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.swept("north", &[300]).await;
    let body = json!({ "agency_id": app.world().north.id, "fiscal_year": 1404, "month": 5 });
    let clerk = app.by("north.clerk");

    let first = clerk.post_with("/v1/itemised-lists", body.clone(), "once").await.expect(201);
    let again = clerk.post_with("/v1/itemised-lists", body, "once").await.expect(201);

    assert_eq!((first.bytes, again.header("idempotent-replayed")), (again.bytes.clone(), "true"));
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM itemised_list").await, 1);
}

#[rstest]
#[tokio::test]
async fn a_withdrawn_list_lets_its_deposits_go(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let list = app.signed_list().await;
    let because = json!({ "reason": "یک قبض دو بار ثبت شده بود" });
    let notice = app.notice_for(list).await;
    let withdraw = async || app.by("north.clerk2").change_latest(&address(list), "withdrawal", because.clone()).await;

    withdraw().await.refused(409, "collection_notice_under_way");
    let reason = json!({ "reason": "اشتباه" });
    app.by("head").change_latest(&notice, "rejection", reason).await.expect(200);
    let withdrawn = withdraw().await.expect(200);

    assert_eq!(
        (&withdrawn.json["state"], &withdrawn.json["withdrawn_because"]),
        (&json!("withdrawn"), &because["reason"])
    );
    withdraw().await.refused(409, "state_forbids");
    let next = app.prepared_list().await.expect(201);
    assert_eq!((&next.json["number"], &next.json["row_count"]), (&json!(2), &json!(1)));
    assert_eq!(rows(&app, list).await.len(), 1, "what was signed stays readable");
}
