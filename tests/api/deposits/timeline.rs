use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{
    app::TestApp,
    database::Engine,
    given::{CsvLine, credit},
};

fn actions(timeline: &Value) -> Vec<&str> {
    timeline["steps"].as_array().unwrap().iter().map(|step| step["action"].as_str().unwrap()).collect()
}

#[rstest]
#[tokio::test]
async fn a_deposit_tells_its_story_with_documents_and_postings(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.swept("north", &[40_000]).await[0];
    let path = format!("/v1/deposits/{deposit}");
    app.by("clerk").change_latest(&path, "dispute", json!({ "reason": "مبلغ" })).await.expect(200);
    app.by("clerk").change_latest(&path, "dispute/settlement", json!({ "note": "درست بود" })).await.expect(200);
    let list = app.prepared_list().await.expect(201).id();
    app.sign(&app.by("north.controller"), &format!("/v1/itemised-lists/{list}"), "signature").await.expect(200);
    let notice = app.notice_for(list).await;
    for official in ["office.head", "head"] {
        app.sign(&app.by(official), &notice, "signatures").await.expect(200);
    }

    let seen = app.by("auditor").get(&format!("{path}/timeline")).await.expect(200).json;

    assert_eq!(
        actions(&seen),
        [
            "deposit.declared",
            "deposit.received",
            "deposit.swept",
            "deposit.disputed",
            "deposit.dispute_settled",
            "deposit.listed",
            "itemised_list.signed",
            "itemised_list.notice_prepared",
            "itemised_list.notice_signed",
            "itemised_list.notice_signed",
            "deposit.announced"
        ]
    );
    let step = |number: usize| &seen["steps"][number];
    assert_eq!((&step(0)["actor_name"], &step(0)["on_jalali"]), (&json!("آزمون north.clerk"), &json!("1404-05-19")));
    assert_eq!((&step(1)["source"]["kind"], &step(1)["source"]["label"]), (&json!("statement_line"), &json!("1/9")));
    let posting = &step(1)["postings"][0];
    assert_eq!((&posting["kind"], &posting["side"]), (&json!("receipt_matched"), &json!("credit")));
    assert_eq!((&posting["amount"], &posting["balance"]), (&json!("40000"), &json!("40000")));
    assert_eq!(step(2)["source"]["kind"], "sweep");
    assert_eq!((&step(3)["note"], &step(4)["note"]), (&json!("مبلغ"), &json!("درست بود")));
    assert_eq!(step(5)["source"]["label"], "1404-05/1");
    let by = |number: usize| {
        (step(number)["actor_name"].as_str().unwrap(), step(number)["source"]["kind"].as_str().unwrap())
    };
    assert_eq!(by(6), ("آزمون north.controller", "itemised_list"));
    assert_eq!(by(7).1, "collection_notice");
    assert_eq!([by(8).0, by(9).0], ["آزمون office.head", "آزمون head"]);
    assert_eq!((&step(10)["source"]["label"], &step(10)["actor_name"]), (&json!("1404-0001"), &json!("آزمون head")));
    for number in [0, 2, 3, 4, 5, 6, 7, 8, 9, 10] {
        assert_eq!(step(number)["postings"], json!([]), "{number}");
    }
}

#[rstest]
#[tokio::test]
async fn an_agency_is_told_what_the_treasury_did_and_not_who(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.paid("north", &[40_000]).await[0];
    let path = format!("/v1/deposits/{deposit}/timeline");

    let seen = app.by("north.controller").get(&path).await.expect(200).json;

    assert_eq!(seen["steps"][0]["actor_name"], "آزمون north.clerk");
    assert_eq!(seen["steps"][1]["action"], "deposit.received");
    assert_eq!([&seen["steps"][1]["actor_id"], &seen["steps"][1]["actor_name"]], [&json!(null), &json!(null)]);
    app.by("south.controller").get(&path).await.refused(404, "not_found");
}

#[rstest]
#[tokio::test]
async fn a_receipt_that_the_bank_took_back_shows_both_postings(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let app = TestApp::new(engine).await;
    let deposit = app.declared("north", 7_000).await;
    let identifier = deposit.json["payment_identifier"].as_str().unwrap();
    let paid = CsvLine { reference: "5510".to_owned(), ..credit(identifier, 7_000) };
    app.import_link("north", &[paid]).await.expect(201);
    let back = CsvLine { day: "1404/05/13", reference: "5510".to_owned(), debit: 7_000, ..CsvLine::default() };
    app.import_link("north", &[back]).await.expect(201);

    let seen = app.by("auditor").get(&format!("/v1/deposits/{}/timeline", deposit.id())).await.expect(200).json;

    assert_eq!(actions(&seen), ["deposit.declared", "deposit.received", "deposit.receipt_reversed"]);
    let posting = |step: usize| &seen["steps"][step]["postings"][0];
    assert_eq!((&posting(1)["balance"], &posting(1)["side"]), (&json!("7000"), &json!("credit")));
    assert_eq!((&posting(2)["balance"], &posting(2)["side"]), (&json!("0"), &json!("debit")));
}
