//! The collection notice: what has to be true before it is made and signed.

use rstest::rstest;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{
    app::{TestApp, receipt_number},
    client::Answer,
    collected::swept_out,
    database::Engine,
};

async fn ask(app: &TestApp, list: Uuid) -> Answer {
    app.by("clerk").post("/v1/collection-notices", json!({ "itemised_list_id": list })).await
}

/// The deposit in the first row of a list.
async fn first_row(app: &TestApp, list: Uuid) -> Value {
    let rows = app.by("auditor").get(&format!("/v1/itemised-lists/{list}/rows")).await.expect(200);
    rows.json["items"][0].clone()
}

#[rstest]
#[tokio::test]
async fn a_notice_answers_a_signed_list_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let list = app.listed().await;

    ask(&app, list).await.refused(409, "itemised_list_not_signed");
    ask(&app, Uuid::now_v7()).await.refused(422, "invalid").naming("/itemised_list_id", "not_found");
    let address = format!("/v1/itemised-lists/{list}");
    app.sign(&app.by("north.controller"), &address, "signature").await.expect(200);
    let notice = ask(&app, list).await.expect(201);
    ask(&app, list).await.refused(409, "collection_notice_under_way");

    let path = format!("/v1/collection-notices/{}", notice.id());
    let rejected = app.by("head").change_latest(&path, "rejection", json!({ "reason": "ناقص" })).await.expect(200);
    assert_eq!(rejected.json["state"], "rejected");
    assert_eq!(app.by("clerk").get(&address).await.expect(200).json["state"], "signed");
    app.sign(&app.by("office.head"), &path, "signatures").await.refused(409, "state_forbids");
    // Those who had a part in the first notice have the same one in the second.
    let second = app.notice_for(list).await;
    app.sign(&app.by("head"), &second, "signatures").await.expect(200);
    app.sign(&app.by("office.head"), &second, "signatures").await.expect(200);
    ask(&app, list).await.refused(409, "state_forbids");
    app.by("south.clerk").get(&second).await.refused(404, "not_found");
    app.by("south.clerk").get(&format!("{second}/rows")).await.refused(404, "not_found");
}

#[rstest]
#[tokio::test]
async fn money_that_has_not_arrived_is_not_announced(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.paid("north", &[9_000]).await;
    let reference = receipt_number();
    app.import_link("north", &[swept_out(9_000, &reference)]).await.expect(201);
    let list = app.prepared_list().await.expect(201).id();
    let address = format!("/v1/itemised-lists/{list}");
    app.sign(&app.by("north.controller"), &address, "signature").await.expect(200);

    let refused = ask(&app, list).await.refused(409, "sweep_incomplete");

    assert_eq!(refused.json["sweep_ids"], json!([app.sweep_of(&reference).await["id"]]));
}

#[rstest]
#[tokio::test]
async fn a_dispute_stops_the_list_at_every_step(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let list = app.listed().await;
    let address = format!("/v1/itemised-lists/{list}");
    let row = first_row(&app, list).await;
    let deposit = format!("/v1/deposits/{}", row["deposit_id"].as_str().unwrap());
    let dispute = async || {
        let body = json!({ "reason": "مبلغ قبض نمی‌خواند" });
        app.by("clerk2").change_latest(&deposit, "dispute", body).await.expect(200)
    };
    let settle = async || {
        let body = json!({ "note": "بانک تأیید کرد" });
        app.by("clerk2").change_latest(&deposit, "dispute/settlement", body).await.expect(200)
    };
    let named = |answer: Answer| {
        let answer = answer.refused(409, "deposit_disputed");
        assert_eq!(answer.json["receipt_numbers"], json!([row["receipt_number"]]));
    };

    dispute().await;
    named(app.sign(&app.by("north.controller"), &address, "signature").await);
    settle().await;
    app.sign(&app.by("north.controller"), &address, "signature").await.expect(200);
    dispute().await;
    named(ask(&app, list).await);
    settle().await;
    let notice = app.notice_for(list).await;
    app.sign(&app.by("office.head"), &notice, "signatures").await.expect(200);
    dispute().await;
    named(app.sign(&app.by("head"), &notice, "signatures").await);
    settle().await;
    app.sign(&app.by("head"), &notice, "signatures").await.expect(200);

    let late = app.by("clerk2").change_latest(&deposit, "dispute", json!({ "reason": "دیر" })).await;
    late.refused(409, "state_forbids");
}

#[rstest]
#[tokio::test]
async fn a_deposit_changed_behind_the_list_is_noticed_at_every_signature(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let list = app.listed().await;
    let address = format!("/v1/itemised-lists/{list}");
    let row = first_row(&app, list).await;
    let rename = async |name: &str| {
        let sql =
            format!("UPDATE deposit SET depositor_name = '{name}' WHERE receipt_number = {}", row["receipt_number"]);
        app.state.db.connection().execute_unprepared(&sql.replace('"', "'")).await.unwrap();
    };
    let original = row["depositor_name"].as_str().unwrap();
    let named = |answer: Answer| {
        let answer = answer.refused(412, "content_changed");
        assert_eq!(answer.json["receipt_numbers"], json!([row["receipt_number"]]));
    };

    rename("دیگری").await;
    named(app.sign(&app.by("north.controller"), &address, "signature").await);
    rename(original).await;
    app.sign(&app.by("north.controller"), &address, "signature").await.expect(200);
    rename("دیگری").await;
    named(ask(&app, list).await);
    rename(original).await;
    let notice = app.notice_for(list).await;
    app.sign(&app.by("head"), &notice, "signatures").await.expect(200);
    rename("دیگری").await;
    named(app.sign(&app.by("office.head"), &notice, "signatures").await);

    assert_eq!(app.count("SELECT COUNT(*) AS n FROM deposit WHERE credit_number IS NOT NULL").await, 0);
}

#[rstest]
#[tokio::test]
async fn a_row_changed_after_the_guards_were_removed_is_noticed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    app.sign(&app.by("head"), &notice, "signatures").await.expect(200);
    let drop = match engine {
        Engine::Sqlite => "DROP TRIGGER itemised_row_no_update",
        Engine::Postgres => "DROP TRIGGER itemised_row_keep ON itemised_row",
    };
    let conn = app.state.db.connection();
    conn.execute_unprepared(drop).await.unwrap();
    conn.execute_unprepared("UPDATE itemised_row SET amount_rial = amount_rial + 1").await.unwrap();

    app.sign(&app.by("office.head"), &notice, "signatures").await.refused(412, "content_changed");
}

#[rstest]
#[tokio::test]
async fn an_answer_that_was_lost_is_given_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let notice = app.prepared_notice().await;
    app.sign(&app.by("head"), &notice, "signatures").await.expect(200);
    let by = app.by("office.head");
    let seen = by.get(&notice).await.expect(200);
    let sign = || {
        let request = by.request(reqwest::Method::POST, &format!("{notice}/signatures"));
        let request = request.header("Idempotency-Key", "once").header("If-Match", seen.etag());
        by.send(request.json(&json!({ "content_sha256": seen.json["content_sha256"] })))
    };

    let (first, again) = (sign().await.expect(200), sign().await.expect(200));

    assert_eq!((first.bytes, again.header("idempotent-replayed")), (again.bytes.clone(), "true"));
    assert_eq!(app.count("SELECT COUNT(*) AS n FROM signature").await, 3);
    assert_eq!(app.count("SELECT value AS n FROM serial WHERE name = 'credit_number/1404'").await, 1);
}
