//! A month of an agency, from its payments to the credit numbers, and what the books say at each step.

use rstest::rstest;
use serde_json::json;

use crate::support::{
    app::{TestApp, receipt_number},
    collected::{arrived, remitted, swept_out},
    database::Engine,
};

#[rstest]
#[tokio::test]
async fn a_month_goes_from_the_bank_to_credit_numbers(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    let deposits = app.paid("north", &[30_000, 12_000]).await;
    let reference = receipt_number();

    app.import_link("north", &[swept_out(42_000, &reference)]).await.expect(201);

    let sweep = app.sweep_of(&reference).await;
    assert_eq!((&sweep["state"], &sweep["is_explained"]), (&json!("sent"), &json!(true)));
    let books = [app.balance("1110").await, app.balance("1180").await, app.balance("1120").await];
    assert_eq!(books, [0, 42_000, 0], "the money is on its way");

    let transfer = [arrived(app.world().north.sheba, 42_000, &reference), remitted(42_000, "8812")];
    app.import_concentration(&transfer).await.expect(201);

    let sweep = app.sweep(sweep["id"].as_str().unwrap().parse().unwrap()).await;
    assert_eq!((&sweep["state"], &sweep["difference"]), (&json!("arrived"), &json!("0")));
    assert_eq!(sweep["units"].as_array().unwrap().len(), 2);
    let mut books = Vec::new();
    for code in ["1110", "1180", "1120", "1130", "2110"] {
        books.push(app.balance(code).await);
    }
    assert_eq!(books, [0, 0, 0, 42_000, 42_000], "what is owed is due from the General Treasury");
    let remittance = app.by("auditor").get("/v1/remittances").await.expect(200).json["items"][0].clone();
    assert_eq!((&remittance["amount"], &remittance["difference"]), (&json!("42000"), &json!("0")));
    let path = format!("/v1/remittances/{}", remittance["id"].as_str().unwrap());
    assert_eq!(app.by("auditor").get(&path).await.expect(200).json["sweep_ids"], json!([sweep["id"]]));

    let list = app.prepared_list().await.expect(201);
    assert_eq!((&list.json["row_count"], &list.json["total"]), (&json!(2), &json!("42000")));
    let address = format!("/v1/itemised-lists/{}", list.id());
    app.sign(&app.by("north.controller"), &address, "signature").await.expect(200);
    let notice = app.notice_for(list.id()).await;
    let once = app.sign(&app.by("head"), &notice, "signatures").await.expect(200);
    assert_eq!((&once.json["state"], &once.json["number"]), (&json!("signed_once"), &json!(null)));
    let issued = app.sign(&app.by("office.head"), &notice, "signatures").await.expect(200);

    assert_eq!((&issued.json["state"], &issued.json["number"]), (&json!("issued"), &json!("1404-0001")));
    assert_eq!(issued.json["issued_on_jalali"], "1404-05-19");
    let steps: Vec<&str> =
        issued.json["signatures"].as_array().unwrap().iter().map(|one| one["step"].as_str().unwrap()).collect();
    assert_eq!(steps, ["head", "office_head"]);
    let rows = app.by("north.clerk").get(&format!("{notice}/rows")).await.expect(200).json["items"].clone();
    assert_eq!([&rows[0]["credit_number"], &rows[1]["credit_number"]], ["1404000000183", "1404000000280"]);
    for (deposit, row) in deposits.iter().zip(rows.as_array().unwrap()) {
        let seen = app.by("north.clerk").get(&format!("/v1/deposits/{deposit}")).await.expect(200).json;
        assert_eq!((&seen["state"], &seen["credit_number"]), (&json!("announced"), &row["credit_number"]));
    }
    assert_eq!(app.by("north.clerk").get(&address).await.expect(200).json["state"], "announced");
    app.verify().await;
}

#[rstest]
#[tokio::test]
async fn a_notice_of_five_thousand_rows_is_issued(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let app = TestApp::new(engine).await;
    app.swept("north", &[1_000]).await;
    many(&app, 5_000).await;

    let list = app.prepared_list().await.expect(201);
    let address = format!("/v1/itemised-lists/{}", list.id());
    app.sign(&app.by("north.controller"), &address, "signature").await.expect(200);
    let notice = app.notice_for(list.id()).await;
    for official in ["office.head", "head"] {
        app.sign(&app.by(official), &notice, "signatures").await.expect(200);
    }

    let rows = app.by("north.clerk").every(&format!("{notice}/rows"), 200).await;
    let numbers: std::collections::BTreeSet<&str> =
        rows.iter().map(|row| row["credit_number"].as_str().unwrap()).collect();
    assert_eq!((rows.len(), numbers.len()), (5_001, 5_001));
    assert!(rows.windows(2).all(|pair| pair[0]["credit_number"].as_str() < pair[1]["credit_number"].as_str()));
}

/// Copies of the one swept deposit, by plain SQL: declaring thousands through the door takes minutes.
async fn many(app: &TestApp, count: u32) {
    use sea_orm::ConnectionTrait;
    let conn = app.state.db.connection();
    let (id, number) = match app.database.engine() {
        Engine::Sqlite => ("randomblob(16)", "printf('9%06d', n)"),
        Engine::Postgres => ("gen_random_uuid()", "'9' || lpad(n::text, 6, '0')"),
    };
    let columns = "office_id, agency_id, link_account_id, kind, state, receipt_on, fiscal_year, amount_rial, \
        payment_identifier_folded, depositor_kind, depositor_identifier, depositor_name, depositor_name_folded, subject, \
        declared_by, declared_at, received_on, sweep_id, swept_on, version";
    let sql = format!(
        "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {count}) \
         INSERT INTO deposit (id, receipt_number, payment_identifier, {columns}) \
         SELECT {id}, {number}, {number}, {columns} FROM deposit CROSS JOIN counted"
    );
    conn.execute_unprepared(&sql).await.unwrap();
}
